/** Words that open sentences with a capital and are no names. */
export const OPENERS = new Set(
  (
    "a about above according across actually additionally after afterward afterwards again against ago ahead all almost along already also although always am amid among an and another any anyone anything apart are around as aside at away back based be because been before behind being below beneath besides best better between beyond big both but by can certainly clearly come concerning considering consequently could currently dear despite did do does doing don't during each earlier early either else elsewhere eventually ever every everybody everyone everything everywhere except few finally first five following for former formerly four from further furthermore get given go going good great had half has have having he he's hello hence her here here's hers herself high him himself his how however hundreds i i'd i'll i'm i've if ignoring immediately in including indeed initially inside instead into is it it's its itself just know last lastly late later latest least leading less let let's like likely likewise little local long look many may maybe me meanwhile might millions mine more moreover most mostly much must my myself near nearby nearly neither never nevertheless new next nine no nobody none nonetheless nor normally not nothing notwithstanding now nowadays nowhere obviously of off officials often oh ok old on once one only onto opposite or originally other others otherwise our ours out outside over overall own part past people per perhaps please police previously probably put quite rather read recent recently regarding regardless right said same say says second see seven several shall she she's short should shortly similarly since six small so some somebody someone something sometimes somewhere soon still subsequently such suddenly supposedly sure take ten than thank thanks that that's the their theirs them themselves then there there's thereafter therefore these they they're third this those though thousands three through throughout thus to today together tomorrow tonight too toward towards traditionally two typically ultimately under undoubtedly unfortunately unless unlike until up upon us usually various very via was watch we we'll we're we've well were what what's whatever when where whereas wherever whether which while who who's whoever whom whose why will with within without work would yes yesterday yet you you're your yours yourself " +
    'click published updated correction advertisement photo photograph image file video audio related share sign subscribe copyright source editor editors reporting writing contact email download print continue breaking exclusive opinion analysis commentary explainer live background summary note notes key main total average summary born died'
  ).split(' '),
)

/** Letters that stand for no organisation. */
export const NO_ORGANIZATION = new Set(
  'GDP GNP CEO CFO CTO COO TV DVD CD PC HIV AIDS DNA RNA COVID SARS MERS GMT EST EDT PST PDT CET BST UTC AM PM AD BC BCE CE USB LED LCD WMD VIP PR HR IT AI ATM PIN ID IQ UFO USD EUR GBP JPY RMB CNY MPH KM MP MPs MEP PhD BA MA MBA MD JD LLB RSVP FAQ DIY SUV ICU CPR ER IPO GPA SAT ETA ASAP FYI DJ MC LP EP OK NOTE PHOTO VIDEO UPDATE UPDATED WATCH READ MORE LIVE FILE BREAKING EXCLUSIVE II III IV VI VII VIII IX XI XII XIV XV XVI IED VBIED UAV ICBM RPG SAM HD HTML URL PDF GPS SMS SIM XXX APP HERE CLICK GET MW KW GW MRI CT KG HP RPM SIS AOR SNCO SNCOs NGO NGOs IDP IDPs CO RB QB WR TE LB DB TD FG XT ERA RBI'.split(
    ' ',
  ),
)

/** Common nouns after a name that tell what it names. */
export const AFTER_PLACE =
  /^(?:province|city|district|river|region|village|town|county|island|islands|neighbou?rhood|area|suburb|peninsula|governorate|prefecture|airport|airfield|valley|mountains?|coast|border|beach|harbou?r|street|bay|lake|desert|residents?|municipality|square)$/
export const AFTER_ORGANIZATION =
  /^(?:party|company|newspaper|group|corporation|university|ministry|agency|band|team|club|league|magazine|airline|government|bank|council|committee|commission|department|organi[sz]ation|association|union|federation|foundation|institute|court|police|army|forces|troops|militants?|fighters|terrorists?|rebels|insurgents|officials?|executives?|employees|workers|lawmakers?|lawyers|spokes(?:man|woman|person)|shares|stock|management|subsidiary|affiliate|news agency|network|website|chief|boss|bosses|chairman|leader|leaders|members?|supporters|coalition|movement|militia|tribe|clan|insurgency|operatives|store|stores|brand|factory|plant|office|offices)$/
export const BEFORE_PLACE =
  /^(?:city|town|village|province|state|capital|island|district|region|county|port|suburb|neighbou?rhood|territory|area)$/
export const BEFORE_ORGANIZATION =
  /^(?:operator|supplier|contractor|developer|regulator|watchdog|federation|association|lender|builder|shipbuilder|shipowner|shipyard|utility|consultancy|consortium|hospital|university|nonprofit|co-operative|cooperative|wholesaler|distributor|exporter|importer|company|newspaper|magazine|group|band|airline|network|broadcaster|party|agency|firm|daily|label|team|club|carrier|automaker|bank|retailer|maker|giant|manufacturer|publisher|startup|subsidiary|conglomerate|charity|union|militia|weekly|journal|website|insurer|brewer|chain|bookstore|school|rival|tabloid)$/
export const BEFORE_SYSTEM =
  /^(?:missile|frigate|destroyer|submarine|carrier|cruiser|warship|ship|vessel|yacht|ferry|tanker|spacecraft|satellite|rocket|helicopter|jet|fighter|bomber|tank|rifle|drone|aircraft|airliner|shuttle|probe|telescope|steamer|airship|locomotive|boat|trawler|tug|tugboat|barge|freighter|liner|steamship|schooner|sailboat|catamaran|lifeboat|lander|rover|orbiter|spaceplane|rig|icebreaker|minesweeper|dredger|bulker|trimaran|hovercraft|hydrofoil)$/

/** What a name is said to be: "is a village in", ", a Danish shipping company". */
export const IS_PLACE =
  /^(?:village|town|city|hamlet|suburb|municipality|commune|parish|district|province|county|region|state|country|island|islands|islet|river|lake|mountain|hill|valley|bay|port|harbou?r|neighbou?rhood|settlement|borough|township|canton|prefecture|capital|peninsula|archipelago|street|road|park|station|airport|territory|reservoir|beach|forest|desert|plateau)$/
export const IS_ORGANIZATION =
  /^(?:(?:drug|car|auto|plane|chip|phone|steel|watch|toy|shoe|tyre|tire|vaccine|truck|bus|train|engine|turbine|glass|furniture|tool|battery|cement|beer|cheese|chocolate|software|game|boat|ship|arms|weapons|jet|rocket|satellite)-?makers?|giant|miner|refiner|exporter|importer|bidder|operator|owner|supplier|contractor|developer|regulator|watchdog|lender|builder|shipbuilder|shipowner|shipyard|utility|consultancy|consortium|council|board|authority|committee|commission|insurer|brewer|nonprofit|cooperative|co-operative|company|firm|corporation|manufacturer|maker|label|band|group|duo|trio|quartet|orchestra|ensemble|club|team|party|union|federation|league|association|society|organi[sz]ation|agency|network|broadcaster|station|newspaper|magazine|journal|publisher|publication|university|college|school|institute|institution|foundation|charity|bank|airline|retailer|chain|brand|producer|think-tank|tank|ministry|department|army|militia|movement|church|museum|hospital|startup|subsidiary|conglomerate|carrier|automaker|website|outlet|newsletter|weekly|daily)$/
/** Peoples, faiths and tongues that are no country's: adjectives like "Japanese". */
export const PEOPLE_LIKE = new Set(
  'Federal Presidential Senatorial Gubernatorial Congressional Republican Democratic Conservative Liberal Progressive Libertarian Presumptive Black Blacks White Whites Gay Muslim Muslims Islamic Islamist Islamists Christian Christians Christianity Catholic Catholics Catholicism Protestant Protestants Orthodox Jewish Jew Jews Judaism Hindu Hindus Buddhist Buddhists Sikh Sikhs Sunni Sunnis Shia Shiite Shiites Shias Alawite Alawites Druze Yazidi Yazidis Mormon Mormons Quaker Jesuit Islam Kurdish Kurd Kurds Arab Arabs Arabic Uighur Uighurs Uyghur Uyghurs Rohingya Pashtun Pashtuns Hazara Turkmen Roma Basque Basques Catalan Catalans Slavic Slavs Nordic Celtic Germanic Latin Latino Latinos Hispanic Hispanics Asian Asians African Africans European Europeans Western Westerners Eastern Southern Northern Hutu Tutsi Zulu Maori Inuit Aboriginal Indigenous Native Balinese Tamil Tamils Bengali Punjabi Cantonese Mandarin Hebrew Yiddish Flemish Walloon Bavarian Prussian Siberian Chechen Chechens Crimean Tatar Tatars Cossack Soviet Nazi Nazis Communist Communists Marxist Socialist Democrat Roman Romans Victorian Edwardian Ottoman Byzantine Viking Vikings Texan Texans Californian Californians Londoner Londoners Parisian Angeleno Floridian Bostonian Confederate Olympic Olympian English-speaking Anglo-Saxon Scandinavian Balkan Baltic Mediterranean Caribbean Himalayan Alpine Arctic Antarctic'.split(
    ' ',
  ),
)

/** Verbs of headlines, in forms that end no name: "Kishida Vows", "Abe Say". */
export const HEADLINE_VERBS = new Set(
  'Say Says Said Tells Told Vows Vowed Warns Warned Urges Urged Denies Denied Agrees Agreed Approves Approved Announces Announced Rejects Rejected Condemns Condemned Accuses Accused Threatens Considers Considering Wants Asks Asked Gets Takes Makes Seeks Slams Backs Faces Meets Visits Visited Begins Begun Kills Killed Wins Won Loses Lost Arrives Arrived Resigns Resigned Admits Admitted Claims Claimed Confirms Confirmed Reveals Revealed Launches Launched Raises Raised Cuts Plans Planned Is Are Was Were Will Has Have Had Could Should Must'.split(
    ' ',
  ),
)

/** What belongs to a ship or craft: "the Nordic Star's crew", "the hull of the Nordic Star". */
export const OF_CRAFT =
  /^(?:crew|captain|skipper|hull|deck|decks|stern|bow|keel|cargo|mast|cockpit|fuselage|wreck|wreckage|engine|engines|lifeboats?|sinking|capsizing|maiden|helm)$/

/** What a text speaks of that has such names. */
export const CRAFT = [
  'ship',
  'ferry',
  'vessel',
  'boat',
  'trawler',
  'tanker',
  'yacht',
  'freighter',
  'liner',
  'spacecraft',
  'lander',
  'probe',
  'rover',
  'shipwreck',
  'warship',
  'submarine',
  'airship',
  'aboard',
  'capsized',
  'sailed',
]

/** What belongs to a company or other body: "Norbus's chief executive". */
export const OF_ORGANIZATION =
  /^(?:chief|ceo|boss|board|shares|shareholders|headquarters|subsidiary|subsidiaries|spokesman|spokeswoman|spokesperson|spokespeople|chairman|chairwoman|chair|president|profits?|revenues?|sales|turnover|fleet|customers|workforce|employees|staff|members|branches|stores|plants?|factory|factories|owner|owners|parent|auditors?|creditors|investors|executives?|drivers|network|website|app|managing|finance|general|lawyers|traffic|insurer)$/

/** Who does what only a company or body can: "operated by Norbus". */
export const DONE_BY =
  /^(?:operated|owned|run|built|managed|insured|chartered|employed|acquired|published|manufactured|made|sold|issued|organi[sz]ed|hosted|licensed|supplied|maintained)$/

/** Ways and movements, which lead from place to place. */
export const WAYS =
  /^(?:road|roads|railway|train|trains|flight|flights|bus|buses|tram|ferry|ferries|way|route|line|journey|trip|return|returned|travel|travelled|traveled|travelling|drove|driving|flew|flying|sailed|sailing|went|bound|moved|moving|fled|fleeing|came|arrived|heading|headed|way|service|services|crossing|motorway|highway|bridge|tunnel|pipeline|walked|marched|set|out|miles|km|kilometres|kilometers|north|south|east|west|northeast|northwest|southeast|southwest|deported|extradited|sent|evacuated|transferred|voyage|run)$/

/** Before "of" and the name of a place: "the mayor of Haldvik", "the outskirts of Haldvik". */
export const PLACE_OF =
  /^(?:mayor|mayors|governor|bishop|archbishop|people|residents|inhabitants|streets|outskirts|north|south|east|west|northeast|northwest|southeast|southwest|centre|center|coast|heart|shores?|surroundings|suburbs|waters|isle|village|bombing|siege|capture|fall|invasion)$/
