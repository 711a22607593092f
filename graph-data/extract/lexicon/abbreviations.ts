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
  ext Ext tel Tel op pt Pt Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
`);

/** May end a sentence or not: the next word decides. */
export const eitherWay = words(`
  Inc Corp Co Cos Ltd Bros Jr Sr Esq Ave Blvd Rd Hwy Dept Div Univ Govt Mfg Intl Natl Assoc Conf
  Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec Calif Fla Mass Mich Minn Okla Ore Tenn Tex Ariz Ark Colo Conn Wis Wyo Neb Nev Que Ont
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
  anti non pre post re co ex pro mid multi semi sub counter over under un ultra super trans inter intra micro mini mega neo socio
  psycho pan cross e bi tri quasi pseudo hyper infra extra para proto geo eco bio electro euro afro crypto macro meta mono poly retro
  tele thermo vice arch ante auto cyber hydro nano omni out radio sino turbo uni
`);

/** Suffixes that keep their hyphen likewise. */
export const suffixes = words("esque wise fold ish");
