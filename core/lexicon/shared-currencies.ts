import { list } from './list.ts'

/** One of the currencies that share a name: its code, and the words of a text that tell its country. */
export type SharedCurrency = { code: string; countries: ReadonlySet<string> }

/** `firm`: so much better known than the rest that another is meant only where its own country goes unmentioned. */
export type SharedName = { firm: boolean; of: SharedCurrency[] }

/** A name (singular) and its currencies, the one first that is meant where the text names no country; `code: words` each. */
const SHARED: [names: string, bearers: string, firm?: 'firm'][] = [
  [
    'dollar',
    `USD: United States | U.S | US | USA | America | American | Americans | Washington | New York | Federal Reserve | White House | Congress
AUD: Australia | Australian | Australians | Sydney | Melbourne | Canberra | Brisbane | Perth | Adelaide | Queensland
CAD: Canada | Canadian | Canadians | Ottawa | Toronto | Montreal | Vancouver | Quebec | Ontario | Alberta
NZD: New Zealand | New Zealanders | Wellington | Auckland | Christchurch
SGD: Singapore | Singaporean | Singaporeans
HKD: Hong Kong
TWD: Taiwan | Taiwanese | Taipei
FJD: Fiji | Fijian | Suva
JMD: Jamaica | Jamaican | Kingston
TTD: Trinidad | Tobago | Trinidadian
NAD: Namibia | Namibian | Windhoek
ZWL: Zimbabwe | Zimbabwean | Harare
LRD: Liberia | Liberian | Monrovia
GYD: Guyana | Guyanese
BSD: Bahamas | Bahamian
BBD: Barbados | Barbadian`,
    'firm',
  ],
  [
    'pound',
    `GBP: Britain | British | UK | U.K | United Kingdom | England | English | Scotland | Scottish | Wales | Welsh | London | Edinburgh | Glasgow | Manchester | Whitehall | Westminster
EGP: Egypt | Egyptian | Egyptians | Cairo | Alexandria
LBP: Lebanon | Lebanese | Beirut
SYP: Syria | Syrian | Syrians | Damascus | Aleppo
SDG: Sudan | Sudanese | Khartoum
SSP: South Sudan | South Sudanese | Juba`,
    'firm',
  ],
  [
    'krone | kroner',
    `NOK: Norway | Norwegian | Norwegians | Oslo | Bergen | Trondheim | Stavanger | Tromsø
DKK: Denmark | Danish | Danes | Dane | Copenhagen | Aarhus | Odense | Aalborg | Faroe | Greenland`,
  ],
  [
    'krona | kronor | kronur',
    `SEK: Sweden | Swedish | Swedes | Swede | Stockholm | Gothenburg | Malmö | Uppsala | Riksbank
ISK: Iceland | Icelandic | Icelanders | Reykjavik | Reykjavík`,
  ],
  [
    'crown',
    `CZK: Czech | Czechs | Czechia | Prague | Brno | Ostrava
SEK: Sweden | Swedish | Swedes | Stockholm | Gothenburg | Malmö | Riksbank
NOK: Norway | Norwegian | Norwegians | Oslo | Bergen | Trondheim | Stavanger
DKK: Denmark | Danish | Danes | Copenhagen | Aarhus
ISK: Iceland | Icelandic | Reykjavik`,
  ],
  [
    'rupee',
    `INR: India | Indian | Indians | Delhi | New Delhi | Mumbai | Kolkata | Chennai | Bengaluru | Bangalore | Hyderabad
PKR: Pakistan | Pakistani | Pakistanis | Islamabad | Karachi | Lahore | Peshawar | Punjab
LKR: Sri Lanka | Sri Lankan | Sri Lankans | Colombo
NPR: Nepal | Nepali | Nepalese | Kathmandu
MUR: Mauritius | Mauritian | Port Louis
SCR: Seychelles | Seychellois`,
  ],
  [
    'peso',
    `MXN: Mexico | Mexican | Mexicans | Mexico City | Guadalajara | Monterrey
ARS: Argentina | Argentine | Argentines | Argentinian | Buenos Aires | Rosario
CLP: Chile | Chilean | Chileans | Santiago | Valparaíso | Valparaiso
COP: Colombia | Colombian | Colombians | Bogotá | Bogota | Medellín | Medellin
PHP: Philippines | Philippine | Filipino | Filipinos | Manila | Cebu | Davao
CUP: Cuba | Cuban | Cubans | Havana
DOP: Dominican | Santo Domingo
UYU: Uruguay | Uruguayan | Montevideo`,
  ],
  [
    'franc',
    `CHF: Switzerland | Swiss | Zurich | Geneva | Bern | Basel | Lausanne
XOF: Senegal | Senegalese | Dakar | Ivory Coast | Ivorian | Abidjan | Mali | Malian | Bamako | Burkina Faso | Burkinabe | Ouagadougou | Niger | Niamey | Togo | Togolese | Lomé | Benin | Beninese | Cotonou
XAF: Cameroon | Cameroonian | Yaoundé | Yaounde | Douala | Gabon | Gabonese | Libreville | Chad | Chadian | Brazzaville | Bangui
CDF: Kinshasa | DR Congo | Congolese
GNF: Guinea | Guinean | Conakry
RWF: Rwanda | Rwandan | Kigali
BIF: Burundi | Burundian | Bujumbura
DJF: Djibouti
KMF: Comoros | Comorian`,
  ],
  [
    'dinar',
    `IQD: Iraq | Iraqi | Iraqis | Baghdad | Basra | Mosul
KWD: Kuwait | Kuwaiti
JOD: Jordan | Jordanian | Jordanians | Amman
TND: Tunisia | Tunisian | Tunisians | Tunis
DZD: Algeria | Algerian | Algerians | Algiers
LYD: Libya | Libyan | Libyans | Tripoli | Benghazi
BHD: Bahrain | Bahraini | Manama
RSD: Serbia | Serbian | Serbs | Belgrade | Novi Sad`,
  ],
  [
    'rial | riyal',
    `IRR: Iran | Iranian | Iranians | Tehran
SAR: Saudi | Saudis | Saudi Arabia | Riyadh | Jeddah
QAR: Qatar | Qatari | Doha
YER: Yemen | Yemeni | Yemenis | Sanaa | Aden
OMR: Oman | Omani | Muscat`,
  ],
  [
    'shilling',
    `KES: Kenya | Kenyan | Kenyans | Nairobi | Mombasa
UGX: Uganda | Ugandan | Ugandans | Kampala
TZS: Tanzania | Tanzanian | Tanzanians | Dodoma | Dar es Salaam | Zanzibar
SOS: Somalia | Somali | Somalis | Mogadishu`,
  ],
  [
    'dirham',
    'AED: Emirates | Emirati | UAE | Dubai | Abu Dhabi\nMAD: Morocco | Moroccan | Moroccans | Rabat | Casablanca',
  ],
  [
    'ruble | rouble',
    'RUB: Russia | Russian | Russians | Moscow | Kremlin\nBYN: Belarus | Belarusian | Belarusians | Minsk',
  ],
  [
    'leu | lei',
    'RON: Romania | Romanian | Romanians | Bucharest\nMDL: Moldova | Moldovan | Moldovans | Chisinau | Chișinău',
  ],
  ['won', 'KRW: South Korea | South Korean | Seoul | Busan\nKPW: North Korea | North Korean | Pyongyang'],
  ['manat', 'AZN: Azerbaijan | Azerbaijani | Baku\nTMT: Turkmenistan | Turkmen | Ashgabat'],
  ['som', 'KGS: Kyrgyzstan | Kyrgyz | Bishkek\nUZS: Uzbekistan | Uzbek | Tashkent'],
  ['kwacha', 'ZMW: Zambia | Zambian | Lusaka\nMWK: Malawi | Malawian | Lilongwe | Blantyre'],
]

/** Names of currencies (singular) that several countries share. */
export const SHARED_CURRENCIES: ReadonlyMap<string, SharedName> = new Map(
  SHARED.flatMap(([names, bearers, firm]) => {
    const of = bearers.split('\n').map((line) => {
      const [code = '', words = ''] = line.split(/: (.*)/s)
      return { code, countries: new Set(list(words)) }
    })
    return list(names).map((name) => [name, { firm: firm === 'firm', of }] as const)
  }),
)
