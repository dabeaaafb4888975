/** Names that stand for one country: the country, its people and adjective, its capital or seat of power; ` | ` between names. */
export const COUNTRIES = `
United States | U.S. | US | USA | America | American | Americans | Washington | White House
United Kingdom | U.K. | UK | Britain | Great Britain | British | Briton | Britons | Downing Street
European Union | EU | Brussels
United Nations | U.N. | UN
Japan | Japanese | Tokyo
China | Chinese | Beijing
North Korea | North Korean | North Koreans | DPRK | Pyongyang
South Korea | South Korean | South Koreans | Seoul
Russia | Russian | Russians | Moscow | Kremlin
Ukraine | Ukrainian | Ukrainians | Kyiv | Kiev
Germany | German | Germans | Berlin
France | French | Frenchman | Paris
Italy | Italian | Italians
Spain | Spanish | Spaniard | Madrid
Greece | Greek | Greeks | Athens
Ireland | Irish | Dublin
India | Indian | Indians | New Delhi | Delhi
Pakistan | Pakistani | Pakistanis | Islamabad
Afghanistan | Afghan | Afghans | Kabul
Iran | Iranian | Iranians | Tehran
Iraq | Iraqi | Iraqis | Baghdad
Syria | Syrian | Syrians | Damascus
Israel | Israeli | Israelis
Egypt | Egyptian | Egyptians | Cairo
Turkey | Turkish | Turk | Ankara
Saudi Arabia | Saudi | Saudis | Riyadh
Lebanon | Lebanese | Beirut
Libya | Libyan | Libyans | Tripoli
Yemen | Yemeni | Yemenis | Sanaa
Sudan | Sudanese | Khartoum
Nigeria | Nigerian | Nigerians | Abuja
Kenya | Kenyan | Kenyans | Nairobi
Somalia | Somali | Somalis | Mogadishu
Ethiopia | Ethiopian | Addis Ababa
South Africa | South African | South Africans | Pretoria
Thailand | Thai | Thais | Bangkok
Vietnam | Vietnamese | Hanoi
Philippines | Philippine | Filipino | Filipinos | Manila
Indonesia | Indonesian | Indonesians | Jakarta
Malaysia | Malaysian | Malaysians | Kuala Lumpur
Myanmar | Burma | Burmese | Naypyidaw
Cambodia | Cambodian | Cambodians | Phnom Penh
Bangladesh | Bangladeshi | Bangladeshis | Dhaka
Nepal | Nepali | Nepalese | Kathmandu
Sri Lanka | Sri Lankan | Sri Lankans | Colombo
Australia | Australian | Australians | Canberra
New Zealand | New Zealander | Wellington
Canada | Canadian | Canadians | Ottawa
Mexico | Mexican | Mexicans
Brazil | Brazilian | Brazilians | Brasilia
Argentina | Argentine | Argentinian | Buenos Aires
Venezuela | Venezuelan | Venezuelans | Caracas
Colombia | Colombian | Colombians | Bogota
Cuba | Cuban | Cubans | Havana
Chile | Chilean | Chileans
Peru | Peruvian | Peruvians
Haiti | Haitian | Haitians
Poland | Polish | Poles | Warsaw
Sweden | Swedish | Swedes | Stockholm
Norway | Norwegian | Norwegians | Oslo
Finland | Finnish | Finns | Helsinki
Denmark | Danish | Danes | Copenhagen
Netherlands | Dutch | The Hague
Belgium | Belgian | Belgians
Switzerland | Swiss | Bern
Austria | Austrian | Austrians | Vienna
Hungary | Hungarian | Hungarians | Budapest
Portugal | Portuguese | Lisbon
Romania | Romanian | Bucharest
Serbia | Serbian | Serbs | Belgrade
Cyprus | Cypriot | Nicosia
Taiwan | Taiwanese | Taipei
Africa | African
Europe | European
Asia | Asian
Palestine | Palestinian | Palestinians
`
