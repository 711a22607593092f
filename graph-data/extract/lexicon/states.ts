/**
 * States of the world, present, past and self-declared, with what the press calls them: the editors' own table, laid over the generated `countries.ts`.
 *
 * A row reads `key | label | other names | demonyms | capitals | seats of government | first day | last day`; lists are parted by `~`.
 * The key is the ISO 3166-1 alpha-3 code of a state that has one today. A row whose key is in `countries.ts` adds to what stands there; its label, where given, wins.
 * Capitals and seats name the state when they act; between states that shared one, the document's date decides.
 */
export const states = `
AFG||Islamic Emirate of Afghanistan|Afghans|||
AGO||People's Republic of Angola|Angolans||Futungo|
ALB|||Albanians|||
AND|||Andorrans|||
ARE||UAE~U.A.E.~Emirates~Trucial States|Emirati~Emiratis||||
ARG|||Argentine~Argentinian~Argentines~Argentinians~Argentinean||Casa Rosada~Pink House|
ARM|||Armenians|Erevan||
AUS||Commonwealth of Australia|Australians~Aussie~Aussies||Kirribilli|
AUT|||Austrians||Ballhausplatz|
AZE|||Azeri~Azeris~Azerbaijanis||||
ATG||Antigua|Antiguan~Antiguans||||
BDI|||Burundians|Bujumbura||
BEL|||Belgians||||
BEN||Dahomey|Beninese~Beninois||Cotonou|
BFA||Upper Volta|Burkinabe~Burkinabé~Burkinabes||||
BGD|||Bangladeshis|Dacca||
BGR|||Bulgarians||||
BHR|||Bahrainis||||
BHS|||Bahamians||||
BIH||Bosnia~Bosnia-Hercegovina~Bosnia-Herzegovina|Bosnian~Bosnians||||
BLR||Byelorussia~Belorussia|Belarussian~Belarusians~Belarussians||||
BLZ||British Honduras|Belizeans||||
BOL|||Bolivians|La Paz|Palacio Quemado|
BRA|||Brazilians|Brasilia|Planalto~Itamaraty|
BRN|||Bruneians||||
BTN|||||||
BWA||Bechuanaland|Botswanan~Batswana||||
CAF||CAR||||
CAN|||Canadians||Parliament Hill~Rideau Hall|
CHE|||Swiss|Berne||
CHL|||Chileans||La Moneda|
CHN||PRC~People's Republic~Red China~Communist China~mainland China|Chinese|Peking|Zhongnanhai|
CIV||Côte d'Ivoire~Cote d'Ivoire|Ivorian~Ivorians~Ivoirian|Abidjan||
CMR|||Cameroonians|Yaounde||
COD|Democratic Republic of the Congo|Congo~Zaire~DRC~DR Congo~D.R. Congo~Congo-Kinshasa~Democratic Republic of Congo~Belgian Congo|Congolese~Zairean~Zairian|Kinshasa||
COG||Congo-Brazzaville~Congo Republic~Republic of Congo||Brazzaville||
COL|||Colombians|Bogota|Casa de Nariño~Nariño Palace|
COM|||Comorian~Comorians||||
CPV||Cabo Verde|Cape Verdean~Cape Verdeans||||
CRI|||Costa Ricans||||
CUB|||Cubans||||
CYP|||Greek Cypriot~Greek Cypriots~Cypriots|||
CZE|Czech Republic|Czechia|Czech~Czechs||Prague Castle~Hradcany|
DEU||Federal Republic|German~Germans|Berlin|Chancellery||
DJI||French Somaliland|Djiboutian~Djiboutians||||
DNK|||Danish~Dane~Danes||Christiansborg|
DOM||||Ciudad Trujillo||
DZA|||Algerians||El Mouradia|
ECU|||Ecuadorian~Ecuadoran~Ecuadorians~Ecuadoreans||Carondelet|
EGY||United Arab Republic|Egyptians||||
ERI|||Eritreans||||
ESP|||Spaniard~Spaniards||Moncloa~Zarzuela|
EST|||Estonians||||
ETH||Abyssinia|Ethiopians||||
FIN|||Finn~Finns||||
FJI|||Fijians||||
FRA|||Frenchman~Frenchmen~Frenchwoman~Frenchwomen~Franco||Élysée~Elysée~Elysee~Élysée Palace~Elysee Palace~Quai d'Orsay~Matignon~Hôtel Matignon|
GAB|||||||
GBR||Britain~UK~U.K.~Great Britain|Briton~Britons~Brit~Brits~Anglo||Downing Street~10 Downing Street~Number 10~No 10~No. 10~Number Ten~Whitehall~Westminster~Buckingham Palace|
GEO|||Georgians||||
GHA||Gold Coast|Ghanaians||Jubilee House|
GIN|||Guineans||||
GMB||The Gambia|Gambians||||
GNB||Guinea Bissau~Portuguese Guinea|Bissau-Guinean||||
GRC|||Greeks~Hellenic||Maximos Mansion|
GRD|||Grenadians||||
GTM|||Guatemalans||||
GUY||British Guiana|||||
HND|||Hondurans||||
HRV|||Croat~Croats~Croatians||||
HTI|||Haitians||||
HUN|||Hungarians~Magyar~Magyars||||
IDN||Dutch East Indies|Indonesians|Djakarta|Merdeka Palace|
IND|||Indians|Delhi|South Block~Rashtrapati Bhavan|
IRL||Republic of Ireland~Irish Republic~Irish Free State~Eire|Irishman~Irishmen|||Leinster House|
IRN||Islamic Republic~Persia|Iranians|Teheran||
IRQ|||Iraqis||||
ISL|||Icelandic~Icelanders||||
ISR||Jewish state|Israelis|Tel Aviv||
ITA|||Italians||Quirinale~Palazzo Chigi~Farnesina~Chigi Palace|
JAM|||Jamaicans||||
JOR||Hashemite Kingdom|Jordanians||||
JPN|||Japanese||Kantei|
KAZ|||Kazakh~Kazakhs|Nur-Sultan~Almaty~Alma-Ata||
KEN|||Kenyans||||
KGZ||Kirghizia~Kirgizstan~Kyrgyz Republic|Kyrgyz~Kyrgyzstani||||
KHM||Kampuchea~Democratic Kampuchea|Cambodians~Kampuchean~Khmer~Khmers||||
KIR|||||South Tarawa||
KNA||St Kitts and Nevis~St. Kitts and Nevis|||||
KOR||ROK~R.O.K.|South Koreans||Blue House~Cheong Wa Dae|
KOSOVO||Republic of Kosovo|Kosovar~Kosovars~Kosovan|Prishtina||
KWT|||Kuwaitis||||
LAO|||Lao~Laotians||||
LBN|||Lebanese||Baabda~Grand Serail|
LBR|||Liberians||||
LBY||Jamahiriya~Libyan Jamahiriya|Libyans|||
LCA||St Lucia~St. Lucia|||||
LKA||Ceylon|Sri Lankans~Ceylonese|||
LSO||Basutoland|Basotho~Lesothan||||
LTU|||Lithuanians||||
LUX|||Luxembourgish~Luxembourgers||||
LVA|||Latvians||||
MAR|||Moroccans||||
MCO|||Monegasques||||
MDA||Moldavia|Moldovans~Moldavian|Chisinau~Kishinev||
MDG|||Madagascan|||
MDV|||Maldivian~Maldivians||||
MEX|||Mexicans||Los Pinos|
MKD||Macedonia~FYROM~Former Yugoslav Republic of Macedonia|Macedonians||||
MLI||French Sudan|Malians||Koulouba|
MLT|||||Auberge de Castille|
MMR||Burma|Burmese~Myanmarese|Rangoon~Yangon~Naypyitaw~Nay Pyi Taw||
MNE|||Montenegrins||||
MNG|||Mongolians~Mongol|Ulaanbaatar||
MOZ|||Mozambicans|Lourenço Marques||
MRT|||Mauritanians||||
MUS|||||||
MWI||Nyasaland|Malawians||||
MYS||Malaya|Malaysians|Putrajaya|||
NAM||South West Africa~South-West Africa|Namibians||||
NER|||Nigeriens||||
NGA|||Nigerians|Lagos|Aso Rock~Aso Villa|
NIC|||Nicaraguans||||
NLD||Holland|Dutchman~Dutchmen~Dutchwoman||Binnenhof|
NOR|||Norwegians||||
NPL|||Nepali~Nepalis||Singha Durbar|
NZL|||New Zealanders~Kiwi~Kiwis||Beehive|
OMN|||Omanis||||
PAK|||Pakistanis|Rawalpindi||
PAN|||Panamanians|||
PER|||Peruvians||Pizarro Palace|
PHL||Republic of the Philippines|Philippine~Filipinos~Filipina~Filipinas||Malacañang~Malacanang~Malacañan|
PNG|||Papua New Guineans||||
POL|||Pole~Poles||Belweder|
PRK||DPRK~D.P.R.K.|North Koreans||||
PRT|||||Belém Palace|
PRY|||Paraguayans||||
PSE||Palestinian Territories~Palestinian territories~occupied Palestinian territories|Palestinians|Ramallah||
QAT|||Qataris||||
ROU||Rumania|Romanians||Cotroceni|
RUS||Russian Federation|Russians||Kremlin|
RWA|||Rwandans||Urugwiro|
SAU||KSA|Saudi~Saudis||||
SDN|||Sudanese||||
SEN|||||||
SGP|||Singaporeans||Istana||
SLB||Solomons|Solomon Islanders||||
SLE|||Sierra Leoneans||||
SLV|||Salvadorean~Salvadorian~Salvadorans~Salvadoreans||||
SOM|||Somalis||Villa Somalia|
SRB|||Serb~Serbs~Serbians||||
SSD|||South Sudanese||||
STP||Sao Tome~São Tomé|||||
SUR||Dutch Guiana|Surinamese||||
SVK||Slovak Republic|Slovaks~Slovakian|||
SVN|||Slovenian~Slovenes~Slovenians||||
SWE|||Swede~Swedes||Rosenbad|
SWZ||Swaziland|||Mbabane||
SYC|||||||
SYR|||Syrians|||
TCD|||Chadians|Ndjamena~Fort-Lamy||
TGO|||||||
THA||Siam|Thais||Government House|
TJK||Tadzhikistan|Tajik~Tajiks~Tajikistani||||
TKM||Turkmenia|Turkmens||||
TLS|East Timor|Timor-Leste|Timorese~East Timorese||||
TON|||Tongans||||
TTO||Trinidad|Trinidadians||||
TUN|||Tunisians||Carthage Palace|
TUR|Turkey|Türkiye~Turkiye|Turk~Turks||Çankaya|
TWN||Republic of China~ROC~Nationalist China~Formosa|Taiwanese||||
TZA|||Tanzanians|Dar es Salaam||
UGA|||Ugandans|Entebbe||
UKR|||Ukrainians|Kiev|Bankova|
URY|||Uruguayans||||
USA||America~US~U.S.~USA~U.S.A.~United States of America~Uncle Sam|Americans~Yank~Yanks~Yankee~Yankees|Washington~Washington, DC~Washington, D.C.~Washington DC|White House~Oval Office|
UZB|||Uzbek~Uzbeks|||
VAT||Vatican~Holy See||||
VCT||St Vincent and the Grenadines~St. Vincent and the Grenadines|||||
VEN|||Venezuelans||Miraflores~Miraflores Palace|
VNM||Viet Nam|||||
VUT||New Hebrides|||||
WSM||Western Samoa|Samoans|||
YEM|||Yemenis~Yemenite|Sanaa~Sana'a||
ZAF||RSA|South Africans~Afrikaner~Afrikaners||Union Buildings|
ZMB||Northern Rhodesia|Zambians||State House|
ZWE|||Zimbabweans||||
SUN|Soviet Union|USSR~U.S.S.R.~Union of Soviet Socialist Republics~Soviet Russia|Soviet~Soviets|Moscow|Kremlin|1922-12-30|1991-12-26
CIS-RUSSIA|Russian Empire|Tsarist Russia|Tsarist||||
YUG|Yugoslavia|Socialist Federal Republic of Yugoslavia~Federal Republic of Yugoslavia~FRY~SFRY|Yugoslav~Yugoslavs~Yugoslavian|Belgrade||1918-12-01|2003-02-04
SCG|Serbia and Montenegro|||Belgrade||2003-02-04|2006-06-05
CSK|Czechoslovakia|Czechoslovak Republic|Czechoslovak~Czechoslovaks~Czechoslovakian|Prague|Hradcany|1918-10-28|1992-12-31
DDR|East Germany|German Democratic Republic~GDR~G.D.R.|East German~East Germans|East Berlin~Pankow||1949-10-07|1990-10-02
FRG|West Germany|FRG~Federal Republic of Germany|West German~West Germans|Bonn||1949-05-23|1990-10-02
DEU||||Bonn||1990-10-03|1999-12-31
NAZI|Nazi Germany|Third Reich~Hitler's Germany||||1933-01-30|1945-05-08
PRUSSIA|Prussia||Prussian~Prussians||||
SVN-V|South Vietnam|Republic of Vietnam|South Vietnamese|Saigon||1955-10-26|1975-04-30
NVN-V|North Vietnam|Democratic Republic of Vietnam|North Vietnamese|Hanoi||1945-09-02|1976-07-01
YAR|North Yemen|Yemen Arab Republic|North Yemeni|Sanaa~Sana'a||1962-09-27|1990-05-21
YMD|South Yemen|People's Democratic Republic of Yemen|South Yemeni|Aden||1967-11-30|1990-05-21
RHO|Rhodesia|Southern Rhodesia~Zimbabwe-Rhodesia~Zimbabwe Rhodesia|Rhodesian~Rhodesians|Salisbury||1965-11-11|1980-04-17
TANG|Tanganyika||Tanganyikan|||1961-12-09|1964-04-25
BIAF|Biafra|Republic of Biafra|Biafran~Biafrans|Enugu||1967-05-30|1970-01-15
KATA|State of Katanga|Katanga|Katangese~Katangan|||1960-07-11|1963-01-21
OTTO|Ottoman Empire||Ottoman~Ottomans|Sublime Porte~Constantinople|||
AUHU|Austria-Hungary|Austro-Hungarian Empire|Austro-Hungarian||||
SIKK|Sikkim|||Gangtok||1642-01-01|1975-05-16
MAND|Manchukuo|||||1932-03-01|1945-08-18
TRJ|Transjordan||Transjordanian|||1921-04-11|1949-04-26
CAE|Central African Empire|||||1976-12-04|1979-09-21
WIF|West Indies Federation||||||
SOMALILAND|Somaliland|Republic of Somaliland|Somalilander~Somalilanders|Hargeisa|||
ABKH|Abkhazia|Republic of Abkhazia|Abkhaz~Abkhazian~Abkhazians|Sukhumi|||
SOOS|South Ossetia||South Ossetian~South Ossetians~Ossetian~Ossetians|Tskhinvali|||
TRAN|Transnistria|Transdniestria~Trans-Dniester~Transdniester~Pridnestrovie~Pridnestrovian Moldavian Republic~Dniester Republic|Transnistrian~Transdniestrian|Tiraspol|||
NKR|Nagorno-Karabakh|Nagorno Karabakh~Artsakh~Republic of Artsakh~Nagorno-Karabakh Republic~Karabakh|Karabakhi|Stepanakert|||
NCYP|Northern Cyprus|Turkish Republic of Northern Cyprus~TRNC|Turkish Cypriot~Turkish Cypriots||||
DNR|Donetsk People's Republic|DPR~DNR|||||
LNR|Luhansk People's Republic|LPR~LNR~Lugansk People's Republic|||||
SADR|Sahrawi Arab Democratic Republic|SADR|Sahrawi~Sahrawis~Saharawi||||
CHE-I|Chechnya|Chechen Republic of Ichkeria~Ichkeria~Chechen Republic|Chechen~Chechens|Grozny|||
RSRP|Republika Srpska|Bosnian Serb Republic~Serb Republic|Bosnian Serb~Bosnian Serbs|Banja Luka~Pale|||
RSK|Republic of Serbian Krajina|Serbian Krajina~Republic of Serb Krajina~Krajina|Krajina Serb~Krajina Serbs|Knin|||
HRHB|Herzeg-Bosnia|Croatian Republic of Herzeg-Bosnia|||||
TIBET|Tibet||Tibetan~Tibetans|Lhasa|||
TSKE|Transkei||||||
BOPH|Bophuthatswana||||||
CISK|Ciskei||||||
`;
