/** Abbreviations that end in a full stop, by how they behave before the next word; and prefixes that keep their hyphen. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Stand before a name, so their full stop never ends a sentence. */
export const titles = words(`
  Mr Mrs Ms Mx Dr Drs Prof Profs Messrs Mme Mmes Mlle Gen Gens Lt Col Cols Maj Capt Cmdr Cdr Adm Sgt Cpl Pvt Brig Spc Spec Sir
  Gov Govs Sen Sens Rep Reps Rev Hon Pres Amb Atty Supt Insp Det Fr Ste St Sts Ft Mt Mts Pt Sgts Comdr Sec Msgr Ald Assn Asst Vice
`);

/** Stand before a number or a numeral; elsewhere the same letters are a word. */
export const beforeNumbers = words(`
  No Nos no nos p pp vol Vol vols fig Fig figs Figs art Art arts Arts sec ch Ch chap ca c approx Approx para Para cl col
  ext Ext tel Tel op pt Pt b d m r fl Sc Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
`);

/** American states: abbreviations after a comma ("Alexandria, Va."), words elsewhere. */
export const states = words(`
  Ala Ariz Ark Cal Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Me Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt
  Wash Wis Wyo Ont Que Sask Alta Man
`);

/** May end a sentence or not: the next word decides. */
export const eitherWay = words(`
  Inc Corp Co Cos Ltd Bros Jr Sr Esq Ave Blvd Rd Hwy Dept Div Univ Govt Mfg Intl Natl Assoc Conf
  Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec
  etc al eg ie vs viz cf est esp Esp Vs Etc approx dept govt div incl misc min mins hrs hr yrs yr lb lbs oz ft ed eds Ed Eds Attn
  Ph Bhd Pty Sdn
`);

/** Always in the middle of a sentence. */
export const never = words("vs v cf eg ie viz ca esp incl approx Vs e.g i.e E.g I.e a.k.a");

/** First words of sentences that seldom follow an abbreviation inside one. */
export const starters = words(`
  The A An This That These Those There Here He She It We They You I His Her Its Their Our My Your Who What When Where Why How Which
  In On At By For From With Without After Before Since During Under Over Between Among About Against Despite Through Until As To Of
  But And Or So Yet Nor If While Although Though Because Once Unless Whether However Meanwhile Moreover Instead Still Also Then Now
  Some Many Most Several Each Every Both All Any No Not None Other Others Another One Two Three Such Only Even Just Perhaps Later Earlier
  Today Yesterday Tomorrow Last Next Asked According Speaking Officials Police
`);

/** Prefixes whose hyphen stays inside the word in the English treebanks (`anti-war` is one word, `well-known` three). */
export const prefixes = words(`
  agro ante anti arch bi bio co counter cross cyber de e ex extra inter intra macro mega micro mid mini mis multi neo non over para
  post pre pro pseudo psycho re semi socio sub super trans tri ultra un uni
`);

/** Suffixes that keep their hyphen likewise. */
export const suffixes = words("esque ette fold gate ish itis less most wise");

/** Family names before a hyphenated given name of two syllables, which is one word: "Kim Jong-un", "Tsai Ing-wen". */
export const eastAsianSurnames = words(`
  Ahn An Bae Ban Cha Chae Chan Chang Chen Cheng Cheung Chiang Chin Cho Choe Choi Chow Chu Chua Chun Chung Fung Goh Ha Hahm Han Hau Heo
  Ho Hong Hsieh Hsu Huang Huh Hui Hung Hwang Hyon Hyun Im Jang Jeon Jeong Ji Jin Jo Joo Jung Kang Kim Ko Koh Koo Kung Kuo Kwak Kwok Kwon
  Lai Lam Lau Law Lee Leung Liao Lien Lim Lin Liu Lo Lu Lui Ma Min Moon Myong Na Nam Ng No O Oh Paik Pak Park Ri Roh Ryang Ryoo Ryu Seo
  Shen Shih Shim Shin Shiu Sin Sohn Son Song Soong Su Suh Sun Sung Tam Tan Tang Teng Thae Ting Tong Tsai Tsang Tse Tseng Tung Wan Wang
  Wong Woo Wu Yan Yang Yau Yeh Yeo Yeung Yi Yim Yip Yong Yoo Yoon You Yu Yuen Yun
`);
