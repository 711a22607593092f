/** Words within names that tell what sort of thing bears them, and words around names that tell who they are; the editors' own table. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Last words of a body's name, folded: "Polisario Front", "Libyan National Army", "UniCredit Bank". */
export const bodyEndings = words(`
  party front movement army union league alliance coalition council court tribunal bank corp corporation inc ltd plc llc company co group holdings holding
  university college institute school airline academy brigade brigades battalion battalions regiment division corps guard guards force forces airlines airways air railways
  ministry agency authority commission committee congress parliament assembly senate duma knesset federation confederation association society club
  office bureau department directorate service services organisation organization network foundation fund trust centre center command fleet squadron legion
  militia cartel gang tigers rebels guerrillas command jihad brotherhood caucus cabinet secretariat consortium conglomerate industries motors electronics
  pharmaceuticals energy oil petroleum gas steel mining mines systems technologies technology media press news times post herald tribune gazette
  journal chronicle telegraph guardian independent broadcasting television radio tv shimbun magazine review agency team united fc rovers wanderers athletic giants
  church synod hospital exchange observatory police constabulary navy brigades commando commandos partnership partners enterprises enterprise bloc pact
  resistance mujahideen fighters units unit faction wing committee watch international reporters mission nuns order
  supporters democrats republicans conservatives socialists communists liberals greens labour nationalists maoists`);

/** First words of a body's name, before "of" or "for": "Ministry of Defence", "Front for the Liberation of X". */
export const bodyOpenings = words(`
  ministry department bank university institute council court office party front movement union league army house parliament congress assembly senate
  commission committee organisation organization association federation confederation alliance coalition society academy college school bureau board
  church chamber forces board headquarters soldiers sons friends brothers mothers ladies lions guardians knights people popular democratic national international
  united central general royal free world global revolutionary islamic supreme federal`);

/** First words of names of stations, banks, parties and clubs in their own languages: "Radio Liberty", "Banco Pichincha", "Stade Malien". */
export const bodyFronts = words(`
  radio televisión télévision telewizja rádio banco banque banca grupo groupe gruppo partido parti partito partai partij movimiento mouvement movimento frente fronte ligue lega
  sindicato stade sporting deportivo atlético atletico dinamo dynamo lokomotiv spartak hapoel maccabi fc afc ac rcd cska clube sociedad société societe
  compagnie compañía compania companhia agence agencia universidad université universite università ministerio ministère emirates`);

/** Makers whose name is also that of what they make: "in a black Mercedes", "two Boeings". */
export const makerNames = words(
  `boeing airbus mercedes toyota packard cadillac lincoln bentley jaguar volvo fiat renault peugeot citroen citroën ford chevrolet bmw audi lada volga chaika zil
   cessna antonov ilyushin tupolev sukhoi mig learjet gulfstream kalashnikov uzi beretta colt rolls-royce porsche ferrari honda nissan hummer`,
);

/** Nouns of agreements, laws and prizes: what stands before them and is no known place names them alone. */
export const paperNouns = words(
  "treaty accord pact agreement convention protocol law act bill prize award cup trophy doctrine scandal revolution killing plan initiative scheme",
);

/** Nouns of fighters: what stands before them is their band. */
export const bandNouns = words(
  "fighter jihadist jihadi mujahideen guerrilla militiaman rebel militant insurgent brigade battalion",
);

/** Last words of a place's name: "Wright-Patterson Air Force Base", "Paracel Islands", "Rakhine State". */
export const placeEndings = words(`
  river rivers lake sea ocean gulf bay strait straits channel canal island islands isle isles peninsula cape reef shoal atoll mountain mountains mount hill hills
  heights valley valleys pass plateau desert delta basin glacier forest jungle coast shore beach oasis falls ridge
  province region district county state oblast krai governorate prefecture canton city town village municipality borough suburb quarter
  airport airfield base airbase port harbour harbor station square street avenue road boulevard highway bridge tunnel gate wall line zone corridor
  palace castle house hall tower stadium arena park garden gardens plaza prison jail camp hotel hospital cathedral mosque temple church abbey monastery
  plant dam field pipeline checkpoint crossing border triangle crescent territory territories lawn room end ground prefecture valley`);

/** First words of a place's name: "Mount Hermon", "Lake Kivu", "Port Sudan", "Camp David". */
export const placeOpenings = words(
  "mount lake port fort camp cape gulf bay strait straits sea isle river point saint san santa são puerto rio new hotel villa chateau château palais plaza piazza wadi deir ras umm tel tal bab bir ain ein jebel beit kafr mazar cap mont monte isla île el las los",
);

/** First words of Arabic, Persian and Urdu names of armed bodies. */
export const armedOpenings = words(
  "jund jaish faylaq ansar harakat hizb hezb jabhat liwa kataib lashkar jamaat tehrik tehreek ahrar hashd saraya fatah jamiat tanzim sipah",
);

/** Small-letter nouns after a place's name that make it another place: "Kabul airport", "Evin prison". */
export const facilityNouns = words(
  "airport airfield airbase prison jail camp dam station pagoda barracks valley crossing manor bridge tunnel mill mine plant reactor refinery villa delta gorge cave racecourse guesthouse hotel monastery abbey temple mosque cathedral palace stadium shrine peninsula island islands canal strait",
);

/** Of these the first words of pairs: "air base", "refugee camp". */
export const facilityPairs = words(
  "air refugee naval military border railway train metro army prison missile power nuclear",
);

/** Small-letter nouns after a place's name that only say what it is. */
export const sortOfPlace = words(
  "province district region city town village state county prefecture governorate oblast municipality area",
);

/** Titles that are part of a name that is but one word: "King Fahd", "Lord Mountbatten", "Mullah Omar". */
export const nobleTitles = words(
  "king queen pope prince princess lord lady sheikh sheikha emir sultan mullah ayatollah imam emperor empress archbishop cardinal shah tsar czar",
);

/** Last words of names that are no node: agreements, prizes, products, events, works. */
export const noEntityEndings = words(`
  agreement agreements accord accords treaty pact protocol convention declaration communique charter constitution act bill law resolution amendment memorandum
  prize award awards medal cup trophy championship championships olympics games grand test tournament open series final derby marathon
  war wars revolution uprising revolt intifada spring rebellion massacre genocide holocaust crisis affair scandal battle siege offensive operation campaign
  conference summit talks process plan initiative doctrine roadmap deal framework march project programme program festival anniversary day week year era age
  virus disease syndrome hurricane typhoon cyclone earthquake tsunami flu covid pandemic
  boulevardier waffles chocolate`);

/** First words of names that are no node. */
export const noEntityOpenings = words(
  `operation exercise hurricane typhoon cyclone storm treaty euro covid boeing airbus article resolution chapter act`,
);

/** Capitalised words that are no names: days, months, feasts, God, languages' own words. */
export const calendar = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  jan feb mar apr jun jul aug sept sep oct nov dec christmas easter ramadan eid passover hanukkah thanksgiving halloween lent god allah bible koran quran torah
  gmt utc est am pm bst cet i i'm ii iii iv vi vii ok mr mrs ms dr internet web covid covid-19 aids hiv tv ceo cfo mp mps mep meps pm gdp dna rna nobel oscar
  test tests premier brexit islam christianity judaism buddhism hinduism     muslims   christians jew jews     hindus sunni sunnis shia shias shiite shiites
          eve rohingya rohingyas sikh sikhs hutu hutus tutsi tutsis pashtun pashtuns tamil tamils sinhalese zulu zulus hausa igbo yoruba berber berbers druze
  yazidi yazidis bedouin bedouins maronite maronites alawite alawites tuareg tuaregs kikuyu luo oromos copt copts coptic hazara hazaras turkmens mestizo aborigine aborigines maori inuit
  ebola zika sars mers malaria cholera aids heads
  shi'ite     protestants catholics buddhist buddhists   islamists   marxists nazism communism   communists marxism
    arabs   gypsy roma romany latino hispanic slav slavs slavic nordic hebrew latin arabic english
  renaissance ottoman cold bc ad km usd euro dollar`);

/** Directions: names only with another word ("South Lawn"), and adjectives that begin names of bodies ("Socialist Party"). */
export const directions = words(
  "north south east west northeast northwest southeast southwest northern southern eastern western islamic socialist socialists communist orthodox catholic christian muslim islamist protestant jewish hindu arab marxist",
);

/** Titles and honorifics that stand right before a person's name, lower-case, without full stops. */
export const personTitles = words(`
  mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count countess viscount duke duchess earl sheikh shaikh sheik sheikha emir imam mullah maulana maulvi mawlawi
  ayatollah hojatoleslam hojjatoleslam rabbi rev reverend father sister brother pope king queen prince princess sultan emperor empress shah tsar czar saint
  president general gen colonel col major maj captain capt lieutenant lt admiral adm marshal sergeant sgt corporal commander cmdr commodore brigadier private
  senator sen representative rep congressman congresswoman governor gov mayor judge justice chancellor premier minister secretary ambassador envoy
  comrade hajji haji cardinal archbishop bishop patriarch monsignor deacon taoiseach tanaiste deputy speaker chairman chairwoman coach pm
  presidents ministers generals senators archbishop chief inspector superintendent detective officer agent doctor nurse pastor actor actress singer director author`);

/** Titles that tell a woman, and a man. */
export const womansTitles = words(
  "mrs ms miss dame lady baroness countess duchess queen princess empress sheikha sister congresswoman chairwoman spokeswoman actress policewoman mother madame mme",
);
export const mansTitles = words(
  "mr sir lord baron count viscount duke earl king prince emperor shah tsar czar sheikh shaikh sheik mullah ayatollah imam rabbi father brother pope congressman chairman spokesman cardinal archbishop bishop patriarch",
);

/** Nouns that call what stands before them a body: "M23 rebels", "the Fidesz party", "the Viv Ansanm coalition". */
export const bodyNouns = words(`
  rebel rebels militia militias militiamen party movement group network coalition alliance guerrilla guerrillas insurgent insurgents militant militants gunmen
  newspaper daily weekly magazine agency broadcaster channel website company firm bank lender airline carrier subsidiary shares brigade battalion faction organisation organization
  gang cartel union club side team striker midfielder winger coach manager spokesman spokeswoman chairman chief boss executive chief lawmaker lawmakers mp mps senator supporters activists members
  charity foundation watchdog retailer giant band crew brewer maker carmaker automaker manufacturer chain ministry federation lobby museum festival think-tank miner insurer operator supplier sponsor
  cadres commander commanders leadership ranks headquarters`);

/** Nouns that call what is in apposition to them, or named by "of", a place. */
export const placeNouns = words(`
  city town village hamlet port capital region province district county state island islands archipelago peninsula resort suburb enclave exclave area neighbourhood neighborhood
  river lake sea mountain valley strait canal base airbase airport prison camp airfield harbour harbor border crossing stronghold municipality settlement quarter
  outskirts suburbs streets skies coast shores square hotel palace stronghold hub junction slum township headland territory peninsula`);

/** Nouns that call what is in apposition to them a person. */
export const personNouns = words(`
  man woman boy girl leader president minister premier chancellor king queen prince princess general colonel commander chief head chairman chairwoman boss spokesman spokeswoman spokesperson
  ambassador envoy diplomat negotiator mediator official officer soldier fighter activist journalist reporter cameraman photographer lawyer writer author novelist poet actor actress singer director
  politician lawmaker senator deputy mp congressman governor mayor judge prosecutor adviser advisor aide secretary economist analyst scientist professor teacher student engineer doctor physician
  striker midfielder defender goalkeeper winger captain skipper coach manager player batsman bowler champion rider dissident exile militant rebel cleric priest bishop archbishop rabbi imam
  businessman businesswoman billionaire tycoon oligarch banker executive founder widow wife husband son daughter brother sister father mother uncle aunt nephew niece cousin grandson
  candidate successor predecessor counterpart colleague contractor fugitive prisoner hostage suspect victim survivor farmer worker driver guard bodyguard policeman spy agent strongman warlord
  dictator ruler monarch emir sultan pope pontiff patriarch ayatollah sheikh historian researcher fellow expert consultant pilot astronaut sailor veteran defector whistleblower hacker`);

/** Place endings that surnames share: they need the tagger's word. */
export const surnameEndings = words(
  "field hill hills park hall lake river rivers wall street house gates castle bay banks beach church wood county square port gate tower prison gardens garden strait ground room end",
);

/** Institutions that go by one word. */
export const institutionWords = words(`
  congress parliament senate commission council assembly commons lords politburo league greens liberals socialists conservatives communists maoists commonwealth cabinet bundesrat
  house cortes diet majlis shura loya rada tribunal treasury interpol`);

/** Nouns of players and trainers: a town before them is a club. */
export const clubNouns = words(
  "striker midfielder winger defender goalkeeper forward coach manager player captain fans supporters keeper playmaker fullback",
);

/** Nouns of ships, aircraft and arms: what they name is no node. */
export const vehicleNouns = words(`
  destroyer cruiser ship warship frigate ferry tanker submarine carrier yacht trawler freighter vessel flagship liner schooner corvette battleship boat gunboat aircraft plane jet
  bomber helicopter drone rocket missile spacecraft satellite probe rifle gun tank car train horse racehorse song film novel book album hymn anthem opera play musical painting poem
  family dynasty clan tribe virus disease outbreak epidemic drug vaccine storm hurricane cyclone`);
