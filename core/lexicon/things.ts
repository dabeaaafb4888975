import { list } from './list.ts'

/** Weapons, ships, aircraft, spacecraft and works known by name. */
export const SYSTEMS = new Set(
  list(`
Tomahawk | Tomahawks | Aegis Ashore | Aegis | Patriot | Patriots | THAAD | Iron Dome | Iron Dome system | David's Sling | Arrow 3 | HIMARS | ATACMS | Javelin | Javelins | Stinger | Stingers | Storm Shadow | Scalp | Taurus | Iskander | Kalibr | Kinzhal | Shahed | Bayraktar | Bayraktar TB2 | Reaper | Predator | Global Hawk | Hellfire | Sidewinder | Harpoon | Exocet | Scud | Trident | Minuteman | Minuteman III | Polaris | Hwasong-14 | Hwasong-15 | Hwasong-17 | Nodong | Taepodong | Topol | Sarmat | Bulava | Leopard 2 | Leopard | Abrams | M1 Abrams | Bradley | Challenger 2 | Humvee | Humvees | Osprey | Black Hawk | Black Hawks | Apache | Apaches | Chinook | Chinooks | Eurofighter | Eurofighter Typhoon | Typhoon | Tornado | Rafale | Gripen | Mirage | Harrier | Raptor | Lightning II | Fighting Falcon | Fighting Falcons | Spitfire | Spitfires | Hurricane fighter | Stealth bomber | Globemaster | Hercules | Poseidon | Kalashnikov | Kalashnikovs | Nord Stream | Nord Stream 2 | Trans-Siberian Railway | Space Shuttle | Soyuz | Starlink | Falcon 9 | Starship | Hubble | Hubble Space Telescope | James Webb Space Telescope | International Space Station | Sputnik | Apollo 11 | Voyager 1 | Voyager 2 | Galileo | GPS | GLONASS | Pegasus | Stuxnet | Zaporizhzhia Nuclear Power Plant | Three Gorges Dam | Hoover Dam | Crimean Bridge | Kerch Bridge | Concorde | Zeppelin | Titanic | Lusitania | Bismarck
`),
)

/** Last words of the names of systems, and the classes of weapon that reports name in lower case. */
export const SYSTEM_HEADS = new Set(
  list(
    'missile | missiles | missile system | air defense system | air defence system | missile defense system | interceptor | interceptors | rocket | rockets | launcher | launchers | destroyer | destroyers | frigate | frigates | cruiser | cruisers | carrier | carriers | corvette | submarine | submarines | warship | battleship | fighter | fighters | jet | jets | bomber | bombers | helicopter | helicopters | drone | drones | tank | tanks | rifle | rifles | gun | guns | howitzer | howitzers | mortar | mortars | torpedo | torpedoes | satellite | satellites | spacecraft | pipeline | reactor | radar | airliner | aircraft | warplane | warplanes | bomb | bombs | System | Missile | Missiles',
  ),
)

/** Classes of weapon: two words make one, so that a bare "strike" or "weapon" is none. */
export const WEAPON_CLASSES = list(`
ballistic missile | cruise missile | anti-ship missile | anti-tank missile | surface-to-air missile | air-to-air missile | hypersonic missile | intercontinental ballistic missile | long-range missile | medium-range missile | short-range missile | intermediate-range missile | anti-aircraft missile | missile interceptor
helicopter | attack helicopter | warplane | fighter plane | rocket launcher | suicide belt | explosive belt
chemical weapon | biological weapon | nuclear weapon | nuclear warhead | atomic bomb | hydrogen bomb | cluster munition | cluster bomb | barrel bomb | car bomb | roadside bomb | suicide bomb | dirty bomb | improvised explosive device | IED | VBIED | rocket-propelled grenade | rocket propelled grenade | hand grenade | land mine | landmine | machine gun | assault rifle | sniper rifle | artillery system | artillery round | artillery shell | mortar round | mortar shell | howitzer | suicide vest | nerve agent | mustard gas | sarin | chlorine gas
aircraft carrier | fighter jet | fighter aircraft | bomber aircraft | attack helicopter | unmanned aircraft | remotely piloted aircraft | unmanned aerial vehicle | UAV | drone | armored vehicle | armoured vehicle | armored personnel carrier | battle tank | main battle tank | nuclear submarine | destroyer | frigate | warship | submarine | ballistic missile submarine | amphibious assault ship | patrol boat | gunboat | ICBM
`)

/** Prefixes of ships' names. */
export const SHIP_PREFIXES = new Set(
  list(
    'USS | HMS | HMAS | HMCS | HNLMS | INS | JS | FS | ITS | ROKS | RFS | USNS | RMS | SS | MV | M/V | MS | M/S | MT | M/T | SV | S/V | FV | F/V | RV | HSC | HDMS | HNoMS | HSwMS | RRS | RNLB | USCGC | TCG | BRP | KRI | PNS',
  ),
)

/** Last words of the names of laws, treaties, plans and reports. */
export const DOCUMENT_HEADS = new Set(
  list(`
Act | Bill | Law | Code | Constitution | Amendment | Treaty | Agreement | Accord | Accords | Agreements | Pact | Protocol | Charter | Declaration | Communique | Communiqué | Resolution | Resolutions | Directive | Regulation | Order | Decree | Statute | Ordinance | Covenant | Compact | Memorandum | Manifesto | Strategy | Guidelines | Guideline | White Paper | Green Paper | Blue Book | Black Book | Report | Review | Assessment | Statement | Framework | Roadmap | Blueprint | Doctrine | Principles | Concordat | Armistice | Ultimatum | Proclamation | Petition | Budget | Program Guidelines | Bible | Koran | Quran | Torah | Gospel | Encyclical | Fatwa
`),
)

/** First words of documents that go on with "of", "on" or "for": "Treaty of Rome", "Convention on Genocide". */
export const DOCUMENT_STARTS = new Set(
  list(
    'Treaty | Convention | Declaration | Constitution | Charter | Agreement | Act | Law | Articles | Bill | Book | Code | Covenant | Protocol | Statute | Peace | Article | Resolution | Decree | Gospel',
  ),
)

export const DOCUMENTS = new Set(
  list(
    'Constitution | Bible | Koran | Quran | Qur’an | Torah | Magna Carta | Bill of Rights | Declaration of Independence | Geneva Conventions | Geneva Convention | Maastricht Treaty | Lisbon Treaty | Treaty of Versailles | Kyoto Protocol | Paris Agreement | Paris climate agreement | Camp David Accords | Oslo Accords | Minsk agreements | Dayton Accords | Good Friday Agreement | Iran nuclear deal | Joint Comprehensive Plan of Action | JCPOA | NAFTA | USMCA | START | New START | INF Treaty | SALT | Non-Proliferation Treaty | NPT | Nuclear Non-Proliferation Treaty | Obamacare | Affordable Care Act | Patriot Act | Green New Deal | Brexit deal | Mueller report',
  ),
)

/** Last words of the names of events. */
export const EVENT_HEADS = new Set(
  list(`
War | Wars | Battle | Siege | Revolution | Uprising | Rebellion | Revolt | Coup | Crisis | Massacre | Genocide | Holocaust | Intifada | Offensive | Campaign | Operation | Summit | Conference | Forum | Olympics | Games | Cup | Championship | Championships | Tournament | Open | Grand Prix | Marathon | Festival | Fair | Expo | Exposition | Awards | Award | Prize | Ceremony | Election | Elections | Referendum | Inauguration | Convention | Earthquake | Tsunami | Hurricane | Typhoon | Cyclone | Flood | Fire | Pandemic | Epidemic | Depression | Famine | Plague | Day | Week | Month | Eve | Christmas | Easter | Ramadan | Hajj | Spring | Trial | Trials | Parade | March | Jubilee | Anniversary | Carnival | Derby | Bowl | Series | League Cup | Finals | Season | Tour | Trophy | Challenge | Masters | Classic | Invitational | Rally | Regatta | Cups | Congress | Symposium | Exhibition | Biennale | Concert | Ball | Gala | Telethon | Raid | Mutiny | Riot | Riots | Strike | Protest | Protests | Insurrection | Putsch | Blitz | Purge | Conflict | Clashes | Invasion | Landing | Landings | Airlift | Blockade | Incident | Affair | Scandal | Disaster | Crash | Bombing | Bombings | Attack | Attacks | Shooting | Eruption | Storm | Blizzard | Outbreak | Talks | Negotiations | Dialogue | Census
`),
)

export const EVENTS = new Set(
  list(
    'World War I | World War II | World War Two | World War One | First World War | Second World War | Cold War | Gulf War | Vietnam War | Korean War | Civil War | American Civil War | Spanish Civil War | Iraq War | Falklands War | Crimean War | Six-Day War | Yom Kippur War | Arab Spring | Holocaust | Great Depression | Industrial Revolution | French Revolution | Russian Revolution | October Revolution | Cultural Revolution | Renaissance | Reformation | Watergate | Brexit | Olympics | Winter Olympics | Summer Olympics | World Cup | Super Bowl | World Series | Tour de France | Wimbledon | Thanksgiving | Thanksgiving Day | Christmas | Christmas Day | Christmas Eve | Easter | Halloween | Ramadan | Hanukkah | Yom Kippur | Passover | Diwali | New Year | New Year’s Day | Independence Day | Memorial Day | Labor Day | Veterans Day | Armistice Day | Black Friday | Election Day | Super Tuesday | Pearl Harbor | D-Day | Sept. 11 | Hurricane Katrina',
  ),
)

/** Elections that reports name in lower case. */
export const LOWER_EVENTS = list(
  'upper house election | lower house election | general election | presidential election | parliamentary election | midterm election | legislative election | local elections | snap election | by-election',
)

/** Names of systems that are as often names of other things; they need weapons around them. */
export const AMBIGUOUS_SYSTEMS = new Set(
  list(
    'Patriot | Patriots | Apache | Apaches | Bradley | Leopard | Harrier | Tornado | Typhoon | Predator | Reaper | Trident | Galileo | Pegasus | Javelin | Javelins | Stinger | Stingers | Titanic | Hercules | Poseidon | Taurus | Scalp | Polaris | Minuteman | Mirage | Raptor | Osprey | Chinook | Chinooks | Abrams | Harpoon | Sidewinder | Hellfire | Hubble | Starship | Concorde | Bismarck | Lusitania | Spitfire | Spitfires | Aegis',
  ),
)

/** Words of which reports on weapons hold at least one. */
export const MILITARY = list(
  'missile | missiles | interceptor | interceptors | warplane | warplanes | helicopter | helicopters | tanks | warship | warships | destroyer | destroyers | munitions | warhead | warheads | airstrikes | spacecraft | telescope',
)
