import { list } from './list.ts'

/** Countries and territories: name, other names, then after `;` their adjectives and peoples. */
const COUNTRIES = `
Afghanistan; Afghan, Afghans | Albania; Albanian, Albanians | Algeria; Algerian, Algerians | Andorra; Andorran | Angola; Angolan, Angolans
Argentina; Argentine, Argentinian, Argentines | Armenia; Armenian, Armenians | Australia; Australian, Australians, Aussie | Austria; Austrian, Austrians
Azerbaijan; Azerbaijani, Azeri, Azerbaijanis | Bahamas, The Bahamas; Bahamian | Bahrain; Bahraini, Bahrainis | Bangladesh; Bangladeshi, Bangladeshis | Barbados; Barbadian
Belarus, Belorussia; Belarusian, Belarusians | Belgium; Belgian, Belgians | Belize; Belizean | Benin; Beninese | Bermuda; Bermudian | Bhutan; Bhutanese | Bolivia; Bolivian, Bolivians
Bosnia and Herzegovina, Bosnia, Bosnia-Herzegovina; Bosnian, Bosnians | Botswana; Botswanan | Brazil; Brazilian, Brazilians | Brunei; Bruneian | Bulgaria; Bulgarian, Bulgarians
Burkina Faso; Burkinabe | Burundi; Burundian | Cambodia; Cambodian, Cambodians | Cameroon; Cameroonian | Canada; Canadian, Canadians | Cape Verde | Central African Republic | Chad; Chadian
Chile; Chilean, Chileans | China, People's Republic of China, PRC; Chinese | Colombia; Colombian, Colombians | Comoros | Congo, Democratic Republic of Congo, Democratic Republic of the Congo, DR Congo, DRC, Republic of Congo, Zaire; Congolese
Costa Rica; Costa Rican | Croatia; Croatian, Croatians, Croat, Croats | Cuba; Cuban, Cubans | Cyprus; Cypriot, Cypriots | Czech Republic, Czechia, Czechoslovakia; Czech, Czechs, Czechoslovak
Denmark; Danish, Dane, Danes | Djibouti | Dominica | Dominican Republic; Dominican, Dominicans | East Timor, Timor-Leste; Timorese | Ecuador; Ecuadorian, Ecuadorean | Egypt; Egyptian, Egyptians
El Salvador; Salvadoran, Salvadorans | England; English | Equatorial Guinea | Eritrea; Eritrean, Eritreans | Estonia; Estonian, Estonians | Eswatini, Swaziland | Ethiopia; Ethiopian, Ethiopians | Fiji; Fijian, Fijians
Finland; Finnish, Finn, Finns | France; French, Frenchman | Gabon; Gabonese | Gambia, The Gambia; Gambian | Georgia; Georgian, Georgians | Germany, West Germany, East Germany, Federal Republic of Germany; German, Germans
Ghana; Ghanaian, Ghanaians | Gibraltar | Greece; Greek, Greeks | Greenland; Greenlandic | Grenada | Guam | Guatemala; Guatemalan, Guatemalans | Guinea; Guinean | Guinea-Bissau | Guyana; Guyanese
Haiti; Haitian, Haitians | Honduras; Honduran, Hondurans | Hong Kong; Hongkonger, Hong Konger | Hungary; Hungarian, Hungarians | Iceland; Icelandic, Icelander | India; Indian, Indians | Indonesia; Indonesian, Indonesians
Iran, Islamic Republic of Iran, Persia; Iranian, Iranians, Persian | Iraq; Iraqi, Iraqis | Ireland, Republic of Ireland; Irish, Irishman | Israel; Israeli, Israelis | Italy; Italian, Italians | Ivory Coast, Côte d'Ivoire, Cote d'Ivoire; Ivorian
Jamaica; Jamaican, Jamaicans | Japan; Japanese | Jordan; Jordanian, Jordanians | Kazakhstan; Kazakh, Kazakhs | Kenya; Kenyan, Kenyans | Kiribati | Kosovo; Kosovar, Kosovars | Kuwait; Kuwaiti, Kuwaitis
Kyrgyzstan; Kyrgyz | Laos; Laotian, Lao | Latvia; Latvian, Latvians | Lebanon; Lebanese | Lesotho | Liberia; Liberian, Liberians | Libya; Libyan, Libyans | Liechtenstein | Lithuania; Lithuanian, Lithuanians
Luxembourg | Macau, Macao | Macedonia, North Macedonia; Macedonian, Macedonians | Madagascar; Malagasy | Malawi; Malawian | Malaysia; Malaysian, Malaysians | Maldives; Maldivian | Mali; Malian, Malians | Malta; Maltese
Marshall Islands | Mauritania; Mauritanian | Mauritius; Mauritian | Mexico; Mexican, Mexicans | Micronesia | Moldova; Moldovan, Moldovans | Monaco | Mongolia; Mongolian, Mongolians | Montenegro; Montenegrin
Morocco; Moroccan, Moroccans | Mozambique; Mozambican | Myanmar, Burma; Burmese | Namibia; Namibian | Nauru | Nepal; Nepali, Nepalese | Netherlands, The Netherlands, Holland; Dutch, Dutchman | New Zealand; New Zealander, New Zealanders
Nicaragua; Nicaraguan, Nicaraguans | Niger; Nigerien | Nigeria; Nigerian, Nigerians | North Korea, DPRK, Democratic People's Republic of Korea; North Korean, North Koreans | Northern Ireland | Norway; Norwegian, Norwegians
Oman; Omani, Omanis | Pakistan; Pakistani, Pakistanis | Palau | Palestine, Palestinian Territories; Palestinian, Palestinians | Panama; Panamanian | Papua New Guinea | Paraguay; Paraguayan | Peru; Peruvian, Peruvians
Philippines, The Philippines; Philippine, Filipino, Filipinos | Poland; Polish, Pole, Poles | Portugal; Portuguese | Puerto Rico; Puerto Rican, Puerto Ricans | Qatar; Qatari, Qataris | Romania; Romanian, Romanians
Russia, Russian Federation; Russian, Russians | Rwanda; Rwandan, Rwandans | Samoa; Samoan | San Marino | Saudi Arabia, Kingdom of Saudi Arabia; Saudi, Saudis, Saudi Arabian | Scotland; Scottish, Scot, Scots | Senegal; Senegalese
Serbia; Serbian, Serbians, Serb, Serbs | Seychelles | Sierra Leone; Sierra Leonean | Singapore; Singaporean, Singaporeans | Slovakia; Slovak, Slovaks, Slovakian | Slovenia; Slovenian, Slovene | Solomon Islands
Somalia; Somali, Somalis, Somalian | Somaliland | South Africa; South African, South Africans | South Korea, Republic of Korea, ROK; South Korean, South Koreans | Korea; Korean, Koreans | South Sudan; South Sudanese | Spain; Spanish, Spaniard, Spaniards
Sri Lanka, Ceylon; Sri Lankan, Sri Lankans | Sudan; Sudanese | Suriname; Surinamese | Sweden; Swedish, Swede, Swedes | Switzerland; Swiss | Syria; Syrian, Syrians | Taiwan, Republic of China; Taiwanese | Tajikistan; Tajik, Tajiks
Tanzania; Tanzanian, Tanzanians | Thailand; Thai, Thais | Tibet; Tibetan, Tibetans | Togo; Togolese | Tonga; Tongan | Trinidad and Tobago, Trinidad; Trinidadian | Tunisia; Tunisian, Tunisians | Turkey, Türkiye; Turkish, Turk, Turks
Turkmenistan; Turkmen | Tuvalu | Uganda; Ugandan, Ugandans | Ukraine; Ukrainian, Ukrainians | United Arab Emirates, UAE, U.A.E.; Emirati, Emiratis | United Kingdom, UK, U.K., Britain, Great Britain; British, Briton, Britons, Brit
United States, U.S., US, USA, U.S.A., United States of America, America; American, Americans | Soviet Union, USSR, U.S.S.R.; Soviet, Soviets | Uruguay; Uruguayan | Uzbekistan; Uzbek, Uzbeks | Vanuatu | Vatican, Vatican City, Holy See
Venezuela; Venezuelan, Venezuelans | Vietnam, Viet Nam, South Vietnam, North Vietnam; Vietnamese | Wales; Welsh, Welshman | Western Sahara; Sahrawi | Yemen; Yemeni, Yemenis | Yugoslavia; Yugoslav, Yugoslavian | Zambia; Zambian | Zimbabwe, Rhodesia; Zimbabwean, Zimbabweans
`

/** States, provinces and other parts of countries. */
const REGIONS = `
Alabama | Alaska | Arizona | Arkansas | California | Colorado | Connecticut | Delaware | Florida | Hawaii | Idaho | Illinois | Indiana | Iowa | Kansas | Kentucky | Louisiana | Maine | Maryland | Massachusetts | Michigan | Minnesota | Mississippi
Missouri | Montana | Nebraska | Nevada | New Hampshire | New Jersey | New Mexico | North Carolina | North Dakota | Ohio | Oklahoma | Oregon | Pennsylvania | Rhode Island | South Carolina | South Dakota | Tennessee | Texas | Utah | Vermont
Virginia | West Virginia | Wisconsin | Wyoming | Washington, D.C. | Washington D.C. | Washington DC | District of Columbia | D.C. | New England | Midwest | Silicon Valley | Hollywood | Long Island | Cape Cod | Appalachia
Alberta | British Columbia | Manitoba | New Brunswick | Newfoundland | Newfoundland and Labrador | Nova Scotia | Ontario | Prince Edward Island | Quebec | Saskatchewan | Yukon | Nunavut
New South Wales | Queensland | South Australia | Tasmania | Western Australia | Northern Territory
Bavaria | Saxony | Prussia | Silesia | Brandenburg | Hesse | Westphalia | Thuringia | Schleswig-Holstein | Catalonia | Andalusia | Galicia | Basque Country | Brittany | Normandy | Burgundy | Provence | Alsace | Corsica | Sicily | Sardinia | Tuscany | Lombardy | Piedmont | Crete
Cornwall | Devon | Kent | Essex | Sussex | Surrey | Yorkshire | Lancashire | Norfolk | Suffolk | Wiltshire | Dorset | Somerset | Cumbria | Northumberland | Hampshire | Oxfordshire | Cambridgeshire | Lincolnshire | Nottinghamshire | Derbyshire | Staffordshire | Cheshire | Shropshire | Ulster
Crimea | Donbas | Donbass | Donetsk | Luhansk | Chechnya | Dagestan | Siberia | Kaliningrad | Abkhazia | South Ossetia | Transnistria | Nagorno-Karabakh | Kashmir | Jammu and Kashmir | Punjab | Kerala | Gujarat | Maharashtra | Tamil Nadu | Andhra Pradesh | Uttar Pradesh | Bihar | West Bengal | Bengal | Assam | Rajasthan | Karnataka | Goa | Balochistan | Sindh | Waziristan
Xinjiang | Tibet | Guangdong | Sichuan | Yunnan | Fujian | Hunan | Hubei | Inner Mongolia | Manchuria | Okinawa | Hokkaido | Kyushu | Shikoku | Honshu | Fukushima | Java | Sumatra | Bali | Borneo | Sulawesi | Papua | Aceh | Luzon | Mindanao | Sabah | Sarawak
Darfur | Tigray | Oromia | Zanzibar | Biafra | Katanga | Kivu | Puntland | Helmand | Kandahar | Anbar | Nineveh | Kurdistan | Rojava | Sinai | Golan Heights | West Bank | Gaza | Gaza Strip | Galilee | Judea | Samaria
Chiapas | Yucatan | Patagonia | Tierra del Fuego | Amazonia | Minas Gerais | Bahia | Transylvania | Bohemia | Moravia | Vojvodina | Dalmatia | Kashmir Valley | Lapland | Scandinavia | Iberia | Balkans | Caucasus | Crimea
Europe | Eastern Europe | Western Europe | Central Europe | Northern Europe | Southern Europe | Asia | East Asia | Southeast Asia | South Asia | Central Asia | Northeast Asia | Africa | North Africa | West Africa | East Africa | Southern Africa | Central Africa | sub-Saharan Africa | Sub-Saharan Africa | Horn of Africa | Sahel | Sahara | Maghreb | Levant
North America | South America | Latin America | Central America | Americas | Caribbean | Middle East | Near East | Far East | Asia-Pacific | Indo-Pacific | Antarctica | Arctic | Oceania | Polynesia | Melanesia | Eurasia
Atlantic | Pacific | Pacific Ocean | Atlantic Ocean | Indian Ocean | Arctic Ocean | Mediterranean | Mediterranean Sea | Black Sea | Red Sea | Baltic | Baltic Sea | North Sea | Caspian Sea | South China Sea | East China Sea | Sea of Japan | Yellow Sea | Persian Gulf | Arabian Gulf | Gulf of Mexico | Gulf of Aden | Gulf of Oman | Arabian Sea | English Channel | Gulf Coast | Suez Canal | Panama Canal | Strait of Hormuz | Taiwan Strait
Danube | Rhine | Thames | Seine | Nile | Amazon River | Mississippi River | Volga | Tigris | Euphrates | Ganges | Indus | Mekong | Yangtze | Yellow River | Congo River | Rio Grande | Himalayas | Alps | Andes | Rockies | Rocky Mountains | Pyrenees | Urals | Carpathians | Kilimanjaro | Everest
`

const CITIES = `
Abidjan | Abu Dhabi | Abuja | Accra | Addis Ababa | Aden | Adelaide | Aleppo | Alexandria | Algiers | Almaty | Amman | Amsterdam | Anchorage | Ankara | Antwerp | Asheville | Asmara | Astana | Athens | Atlanta | Atlantic City | Auckland | Austin | Baghdad | Baku | Baltimore | Bamako | Bangalore | Bangkok | Bangui | Banja Luka | Barcelona | Basel | Basra | Beijing | Beirut | Belfast | Belgrade | Benghazi | Berkeley | Berlin | Bern | Bethlehem | Bilbao | Birmingham | Bishkek | Bogota | Bogotá | Bologna | Bombay | Bonn | Bordeaux | Boston | Boulder | Bradford | Brasilia | Bratislava | Brazzaville | Bremen | Brighton | Brisbane | Bristol | Brooklyn | Bronx | Manhattan | Brussels | Bucharest | Budapest | Buenos Aires | Buffalo | Bujumbura | Cairo | Calais | Calcutta | Calgary | Cambridge | Canberra | Cape Town | Caracas | Cardiff | Casablanca | Charleston | Charlotte | Chengdu | Chennai | Chernobyl | Chicago | Chongqing | Christchurch | Cincinnati | Cleveland | Cologne | Colombo | Columbus | Conakry | Copenhagen | Cork | Coventry | Dakar | Dallas | Damascus | Dar es Salaam | Darwin | Davos | Dayton | Denver | Derby | Des Moines | Detroit | Dhaka | Djakarta | Doha | Donetsk | Dortmund | Dresden | Dubai | Dublin | Dundee | Durban | Dushanbe | Düsseldorf | Dusseldorf | Edinburgh | Edmonton | Entebbe | Erbil | Irbil | Essen | Fallujah | Florence | Fort Worth | Frankfurt | Freetown | Fresno | Fukuoka | Galway | Gdansk | Geneva | Genoa | Glasgow | Gothenburg | Grozny | Guadalajara | Guangzhou | Guantanamo | Guantanamo Bay | Hague | The Hague | Haifa | Halifax | Hama | Hamburg | Hamilton | Hanoi | Hanover | Harare | Harbin | Harrisburg | Hartford | Havana | Hebron | Helsinki | Heidelberg | Herat | Hiroshima | Ho Chi Minh City | Hobart | Homs | Honolulu | Houston | Hyderabad | Idlib | Indianapolis | Islamabad | Istanbul | Izmir | Jackson | Jacksonville | Jaffna | Jakarta | Jalalabad | Jeddah | Jerusalem | Johannesburg | Juba | Kabul | Kampala | Kansas City | Karachi | Karbala | Kathmandu | Kharkiv | Khartoum | Kherson | Kiev | Kyiv | Kigali | Kingston | Kinshasa | Kirkuk | Kobe | Kobani | Kobane | Krakow | Kuala Lumpur | Kuwait City | Kyoto | Lagos | Lahore | Las Vegas | Latakia | Lausanne | Leeds | Leicester | Leipzig | Leningrad | Lhasa | Libreville | Lille | Lilongwe | Lima | Lisbon | Liverpool | Ljubljana | London | Londonderry | Los Angeles | Louisville | Luanda | Lucknow | Lusaka | Luxor | Lviv | Lyon | Lyons | Madison | Madras | Madrid | Malmö | Managua | Manama | Manchester | Mandalay | Manila | Maputo | Mariupol | Marrakesh | Marseille | Marseilles | Mashhad | Mecca | Medellin | Medina | Melbourne | Memphis | Mexico City | Miami | Milan | Milwaukee | Minneapolis | Minsk | Mogadishu | Mombasa | Monrovia | Monterrey | Montevideo | Montgomery | Montreal | Moscow | Mosul | Mumbai | Munich | Muscat | Nagasaki | Nagoya | Nairobi | Nanjing | Nantes | Naples | Nashville | Nassau | New Delhi | Delhi | New Haven | New Orleans | New York | New York City | Newark | Newcastle | Niamey | Nice | Nicosia | Norwich | Nottingham | Nuremberg | Oakland | Odesa | Odessa | Oklahoma City | Omaha | Oran | Orlando | Osaka | Oslo | Ottawa | Ouagadougou | Oxford | Palermo | Palmyra | Panama City | Paris | Perth | Peshawar | Philadelphia | Phnom Penh | Phoenix | Pittsburgh | Plymouth | Port Moresby | Port-au-Prince | Portland | Porto | Portsmouth | Prague | Pretoria | Pristina | Providence | Pusan | Busan | Pyongyang | Quito | Rabat | Raleigh | Ramadi | Ramallah | Rangoon | Yangon | Raqqa | Raqqah | Rawalpindi | Reno | Reykjavik | Richmond | Riga | Rio | Rio de Janeiro | Riyadh | Rochester | Rome | Rotterdam | Sacramento | Saigon | Salt Lake City | Salzburg | San Antonio | San Diego | San Francisco | San Jose | San Juan | San Salvador | Sanaa | Sana'a | Santa Barbara | Santa Fe | Santa Monica | Santiago | Santo Domingo | São Paulo | Sao Paulo | Sapporo | Sarajevo | Savannah | Seattle | Sendai | Seoul | Sevastopol | Seville | Shanghai | Sharm el-Sheikh | Sheffield | Shenzhen | Simferopol | Sirte | Skopje | Sofia | Southampton | Spokane | Springfield | Srebrenica | Srinagar | St. Louis | St. Petersburg | St. Paul | Stockholm | Strasbourg | Stuttgart | Surabaya | Sydney | Syracuse | Tabriz | Taipei | Tallinn | Tampa | Tangier | Tashkent | Tbilisi | Tegucigalpa | Tehran | Teheran | Tel Aviv | Thessaloniki | Tianjin | Tijuana | Tikrit | Timbuktu | Tirana | Tokyo | Toledo | Toronto | Toulouse | Tripoli | Tucson | Tulsa | Tunis | Turin | Tyre | Ulaanbaatar | Ulan Bator | Utrecht | Valencia | Vancouver | Venice | Vienna | Vientiane | Vilnius | Vladivostok | Warsaw | Washington | Wellington | Wichita | Windhoek | Winnipeg | Wuhan | Yaounde | Yekaterinburg | Yerevan | Yokohama | Zagreb | Zaporizhzhia | Zurich | Zürich | Queens | Harlem | Westminster | Wimbledon | Hornsea | Bakhmut | Avdiivka | Bucha | Izium | Rafah | Khan Younis | Nablus | Jenin | Sderot | Vatican | Kunduz | Mazar-i-Sharif | Ghazni | Lashkar Gah | Deir ez-Zor | Manbij | Afrin | Daraa | Douma | Sinjar | Tartus | Baquba | Najaf | Samarra | Bayji | Ramstein | Guantánamo
`

/** Last words of the names of places. */
export const PLACE_HEADS = new Set(
  list(`
River | Lake | Mount | Mountain | Mountains | Island | Islands | Isle | Isles | Peninsula | Bay | Gulf | Sea | Ocean | Strait | Straits | Cape | Coast | Beach | Valley | Canyon | Desert | Forest | Hill | Hills | Heights | Plateau | Basin | Creek | Falls | Harbor | Harbour | Reef | Delta | Peak | Pass | Ridge | Glacier | Fjord | Lagoon | Plain | Plains | Point | Marsh
Street | Avenue | Road | Boulevard | Lane | Highway | Bridge | Tunnel | Square | Plaza | Park | Gardens | Airport | Airfield | Station | Port | Pier | Terminal | Stadium | Arena | Cemetery | Palace | Castle | Tower | Towers | Cathedral | Mosque | Temple | Dam | Canal | Gate | Fort | Camp | Prison | Reservation | Quay | Wharf | Bypass | Way | Drive | Place | Court House | Field | Farm | Villa | Hall | Mall | Abbey
City | Town | Village | County | Province | Prefecture | District | Region | Territory | Oblast | Governorate | Municipality | Borough | Parish | Township | State | Republic | Kingdom | Emirate | Neighborhood | Neighbourhood | Suburb | Quarter | Zone | Strip | Border | Crossing | Republic of | Kingdom of | Shire | Canton | Commune | Estuary | Archipelago | Atoll | Steppe | Cove | Brook | Area | Empire | Estate | Shore | Ave | Ave. | Blvd | Sound | Junction | Corridor | Woods | Grove | Springs | Oasis | Wadi
`),
)

/** First words of the names of places: "Lake Victoria", "Mount Fuji". */
export const PLACE_STARTS = new Set(
  list(
    'Lake | Mount | Mt. | Mt | Cape | Fort | Port | River | Gulf | Strait | Straits | Isle | Bay | Camp | Wadi | Sea | Rio | San | Santa | Saint-Denis | Puerto | Ciudad | Ayn | Tel | Tell | Deir | Dayr | Ar | Jabal | Jebel | Nueva | Villa | Lower | Upper',
  ),
)

/** Parts of a place: "northern Iraq", "East Jerusalem". */
export const DIRECTIONS = new Set(
  list(
    'North | South | East | West | Northern | Southern | Eastern | Western | Northeast | Northwest | Southeast | Southwest | Northeastern | Northwestern | Southeastern | Southwestern | Central | Upper | Lower | Greater | Outer | Inner',
  ),
)

type Country = { name: string; aliases: string[]; peoples: string[] }

export const COUNTRY_LIST: Country[] = list(COUNTRIES).map((entry) => {
  const [names = '', peoples = ''] = entry.split(';')
  const [name = '', ...aliases] = names.split(',').map((part) => part.trim())
  return {
    name,
    aliases,
    peoples: peoples
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  }
})

/** Other names of a country to its own. */
export const COUNTRY_OF = new Map(
  COUNTRY_LIST.flatMap(({ name, aliases }) => [name, ...aliases].map((alias) => [alias, name] as const)),
)
/** Adjectives and peoples to their country. */
export const PEOPLES = new Map(
  COUNTRY_LIST.flatMap(({ name, peoples }) => peoples.map((people) => [people, name] as const)),
)
export const PLACES = new Set([...COUNTRY_OF.keys(), ...list(REGIONS), ...list(CITIES)])
