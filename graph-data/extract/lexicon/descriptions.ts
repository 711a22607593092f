/** Which states and bodies a description fits: "the kingdom", "the island", "the bloc", "the militia"; the editors' own table. */

const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s*;\s*/));

/** States by what papers call them without a name. */
export const stateDescriptions: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "kingdom",
    names(
      "Saudi Arabia; Morocco; Jordan; Bahrain; United Kingdom; Spain; Thailand; Norway; Sweden; Denmark; Belgium; Netherlands; Bhutan; Cambodia; Lesotho; Eswatini; Tonga; Nepal; Libya; Iraq; Egypt; Yugoslavia; Greece",
    ),
  ],
  [
    "monarchy",
    names(
      "Saudi Arabia; Morocco; Jordan; Bahrain; United Kingdom; Spain; Thailand; Norway; Sweden; Denmark; Belgium; Netherlands; Bhutan; Kuwait; Qatar; Oman; Iran; Nepal; Japan",
    ),
  ],
  ["emirate", names("Qatar; Kuwait; United Arab Emirates; Afghanistan; Bahrain")],
  ["sheikhdom", names("Qatar; Kuwait; United Arab Emirates; Bahrain")],
  ["sultanate", names("Oman; Brunei; Malaysia")],
  [
    "island",
    names(
      "Cuba; Taiwan; Cyprus; Sri Lanka; Malta; Ireland; Iceland; Haiti; Jamaica; Bahrain; Grenada; Madagascar; Mauritius; Barbados; Dominica; Saint Lucia; East Timor; Singapore; Nauru; Northern Cyprus",
    ),
  ],
  [
    "archipelago",
    names(
      "Philippines; Indonesia; Maldives; Japan; Seychelles; Comoros; Bahamas; Fiji; Solomon Islands; Vanuatu; Cape Verde; Tonga; Kiribati; Tuvalu; Falkland Islands; Paracel Islands; Spratly Islands; Kuril Islands; Chagos Islands; Svalbard",
    ),
  ],
  ["superpower", names("United States; Soviet Union; China; Russia")],
]);

/** Of these, by a word before "republic" and "state". */
export const qualifiedStates: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "soviet",
    names(
      "Ukraine; Belarus; Moldova; Georgia; Armenia; Azerbaijan; Kazakhstan; Uzbekistan; Kyrgyzstan; Tajikistan; Turkmenistan; Estonia; Latvia; Lithuania; Russia",
    ),
  ],
  ["yugoslav", names("Croatia; Slovenia; Serbia; Montenegro; Bosnia and Herzegovina; North Macedonia; Kosovo")],
  ["baltic", names("Estonia; Latvia; Lithuania")],
  ["islamic", names("Iran; Pakistan; Mauritania; Afghanistan")],
  ["jewish", names("Israel")],
  ["communist", names("China; Cuba; North Korea; Vietnam; Soviet Union; East Germany; Laos")],
  ["stalinist", names("North Korea; Albania")],
  [
    "breakaway",
    names(
      "Transnistria; South Ossetia; Abkhazia; Nagorno-Karabakh; Northern Cyprus; Chechnya; Somaliland; Donetsk People's Republic; Luhansk People's Republic; Kosovo; Republika Srpska",
    ),
  ],
  ["gulf", names("Qatar; Kuwait; Bahrain; United Arab Emirates; Saudi Arabia; Oman")],
]);

/** Sorts of bodies. */
export type BodySort =
  | "bloc"
  | "armed"
  | "party"
  | "court"
  | "company"
  | "media"
  | "agency"
  | "club"
  | "assembly"
  | "charity"
  | "army"
  | "bank";

/** Sorts that a common noun can mean; a noun that is absent fits any. */
export const nounSorts: ReadonlyMap<string, readonly BodySort[]> = new Map(
  Object.entries({
    alliance: ["bloc", "armed"],
    bloc: ["bloc"],
    grouping: ["bloc"],
    pact: ["bloc"],
    community: ["bloc"],
    forum: ["bloc"],
    cartel: ["bloc", "armed"],
    militia: ["armed"],
    rebel: ["armed"],
    rebels: ["armed"],
    insurgent: ["armed"],
    insurgents: ["armed"],
    guerrilla: ["armed"],
    guerrillas: ["armed"],
    militant: ["armed"],
    militants: ["armed"],
    jihadist: ["armed"],
    jihadists: ["armed"],
    islamist: ["armed", "party"],
    islamists: ["armed", "party"],
    separatist: ["armed"],
    separatists: ["armed"],
    extremist: ["armed"],
    extremists: ["armed"],
    fighter: ["armed"],
    fighters: ["armed"],
    gang: ["armed"],
    faction: ["armed", "party"],
    movement: ["armed", "party"],
    front: ["armed", "party"],
    brigade: ["armed", "army"],
    battalion: ["armed", "army"],
    regiment: ["army", "armed"],
    unit: ["army", "armed"],
    party: ["party"],
    coalition: ["bloc"],
    court: ["court"],
    tribunal: ["court"],
    company: ["company", "bank", "media"],
    firm: ["company", "bank"],
    giant: ["company", "bank"],
    retailer: ["company"],
    conglomerate: ["company"],
    manufacturer: ["company"],
    maker: ["company"],
    carmaker: ["company"],
    planemaker: ["company"],
    drugmaker: ["company"],
    chipmaker: ["company"],
    brewer: ["company"],
    insurer: ["company"],
    operator: ["company"],
    supplier: ["company"],
    suitor: ["company", "bank"],
    airline: ["company"],
    carrier: ["company"],
    bank: ["bank"],
    lender: ["bank"],
    fund: ["bank", "charity"],
    broadcaster: ["media"],
    newspaper: ["media"],
    daily: ["media"],
    paper: ["media"],
    website: ["media", "company"],
    agency: ["agency", "media"],
    watchdog: ["agency", "charity"],
    regulator: ["agency"],
    department: ["agency"],
    ministry: ["agency"],
    commission: ["agency"],
    council: ["bloc", "agency", "assembly"],
    parliament: ["assembly"],
    assembly: ["assembly"],
    senate: ["assembly"],
    congress: ["assembly"],
    chamber: ["assembly"],
    legislature: ["assembly"],
    club: ["club"],
    team: ["club"],
    charity: ["charity"],
    university: ["charity"],
    league: ["bloc", "party", "club"],
    union: ["bloc", "party", "charity"],
    organisation: ["bloc", "armed", "charity", "agency"],
    organization: ["bloc", "armed", "charity", "agency"],
    group: ["armed", "bloc", "company", "charity", "party", "bank"],
    body: ["bloc", "agency", "assembly", "charity"],
  } satisfies Record<string, BodySort[]>),
);

/** Sorts of bodies whose names don't tell it. */
export const bodySorts: ReadonlyMap<string, BodySort> = new Map(
  (
    [
      [
        "bloc",
        "NATO; European Union; ASEAN; Economic Community of West African States; African Union; Arab League; OPEC; OPEC+; Mercosur; United Nations; Warsaw Pact; Commonwealth of Nations; Commonwealth of Independent States; G7; G8; G20; BRICS; Gulf Cooperation Council; Southern African Development Community; East African Community; European Economic Community; Organization for Security and Co-operation in Europe; Shanghai Cooperation Organisation; Collective Security Treaty Organization; Organization of American States; Alliance of Sahel States; Pacific Islands Forum; Eurasian Economic Union; AUKUS; Quad; ANZUS; Comecon; Council of Europe; League of Nations; United Nations Security Council",
      ],
      [
        "armed",
        "Taliban; Hamas; Hezbollah; al-Qaeda; Islamic State; Boko Haram; al-Shabaab; Houthi movement; ETA; UNITA; RENAMO; Khmer Rouge; Viet Cong; Wagner Group; March 23 Movement; Shining Path; Séléka; Abu Sayyaf; Fatah; Provisional Irish Republican Army; Liberation Tigers of Tamil Eelam; Revolutionary Armed Forces of Colombia; Kurdistan Workers' Party; People's Protection Units; Polisario Front; Contras; Peshmerga; Rapid Support Forces; Northern Alliance; Hayat Tahrir al-Sham; Mukti Bahini; Interahamwe; Jemaah Islamiyah; Haqqani network; Tatmadaw; FRELIMO; MPLA; SWAPO; Viet Minh; Viv Ansanm; Palestinian Islamic Jihad; Communist Party of Nepal (Maoist)",
      ],
      [
        "party",
        "Fidesz; Likud; Sinn Féin; Syriza; Solidarity; African National Congress; ZANU-PF; Golkar; Kuomintang; Forza Italia; Vox (political party); Podemos; Fatah; Hamas; Awami League; National League for Democracy; Nepali Congress",
      ],
      [
        "company",
        "Ryanair; Boeing; Airbus; Gazprom; Rosneft; Shell; BP; Chevron; Apple; Google; Microsoft; Huawei; Toyota; Volkswagen; Tesla; Starlink; SpaceX; Monsanto; Bayer; Siemens; Lufthansa; Enron; Exxon; Fiat; Renault; Samsung",
      ],
      [
        "bank",
        "UniCredit; Commerzbank; Barclays; HSBC; UBS; Credit Suisse; World Bank; International Monetary Fund; European Central Bank; Federal Reserve; Deutsche Bank",
      ],
      [
        "media",
        "Reuters; BBC; CNN; Al Jazeera; Agence France-Presse; Associated Press; TASS; Xinhua; Pravda; RT; Interfax",
      ],
      [
        "agency",
        "International Atomic Energy Agency; Central Intelligence Agency; Federal Bureau of Investigation; KGB; Mossad; Federal Security Service; United Nations High Commissioner for Refugees; World Health Organization; United States Department of State; United States Department of Defense; European Commission; UNICEF; UNESCO; World Food Programme; Interpol; Europol; NASA",
      ],
      [
        "assembly",
        "Knesset; Bundestag; State Duma; Verkhovna Rada; United States Congress; United States Senate; European Parliament; Sejm; Lok Sabha; Loya Jirga; United Nations General Assembly; House of Lords",
      ],
      [
        "charity",
        "Amnesty International; Human Rights Watch; Oxfam; Greenpeace; Doctors Without Borders; International Committee of the Red Cross",
      ],
      [
        "court",
        "International Criminal Court; International Court of Justice; International Criminal Tribunal for the former Yugoslavia",
      ],
    ] as const
  ).flatMap(([sort, list]) => list.split(/;\s*/).map((name) => [name, sort] as const)),
);

/** Sorts of bodies by a word of their names. */
export const sortWords: readonly (readonly [RegExp, BodySort])[] = [
  [/\b(?:court|tribunal)\b/i, "court"],
  [/\b(?:party|democrats|republicans|conservatives)\b/i, "party"],
  [/\b(?:bank)\b/i, "bank"],
  [/\b(?:brigades?|battalion|liberation|rebel|militia|resistance|tigers|jihad|guerrilla|cartel|gang)\b/i, "armed"],
  [/\b(?:army|navy|air force|guards?|defen[cs]e forces?|regiment|division|corps)\b/i, "army"],
  [/\b(?:front|movement|rebels?)\b/i, "armed"],
  [/\b(?:parliament|assembly|senate|congress|knesset|duma|house of|chamber)\b/i, "assembly"],
  [/\b(?:ministry|department|agency|commission|office|authority|service|police|bureau)\b/i, "agency"],
  [
    /\b(?:airlines?|airways|corp|inc|holdings?|motors|oil|gas|energy|industries|systems|pharma\w*|electronics|company|semiconductors)\b/i,
    "company",
  ],
  [/\b(?:times|post|news|radio|television|tv|herald|tribune|newspaper|gazette)\b/i, "media"],
  [/\b(?:fc|club|united|city|team|cricket|football)\b/i, "club"],
  [
    /\b(?:university|college|foundation|church|institute|\w*workers|teamsters|miners|firefighters|dockers)\b/i,
    "charity",
  ],
  [/\b(?:union|league|alliance|organi[sz]ation|community|association|council|forum)\b/i, "bloc"],
];
