/** Words that take back, suspend or question what stands under them: negators, modals, and governors of complements. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

const withPhrases = (phrases: readonly string[], list: string): ReadonlySet<string> =>
  new Set([...phrases, ...words(list)]);

export const negators = words(
  "not n't never neither nor no nobody nothing none nowhere hardly scarcely nt 't barely without",
);
/** Determiners and pronouns that negate what they stand in: "*no* talks", "*neither* side", "*nobody*". */
export const negativeDeterminers = words("no neither none nobody nothing zero");

export const modals = words("may might could would should will must can shall ought 'll 'd wo ca need");

/** Verbs, nouns and adjectives whose complement did not come about, or is denied: "*refused* to", "*denial* of". */
export const negating = withPhrases(
  [
    "rule out",
    "call off",
    "back away",
    "back out",
    "hold off",
    "hold back",
    "put off",
    "turn down",
    "stop short",
    "shy away",
    "keep from",
    "fall short",
    "fend off",
    "ward off",
    "stave off",
    "head off",
    "pull out",
    "walk away",
  ],
  `refuse decline fail deny reject exclude avoid prevent avert forestall thwart foil scrap shelve abandon
  cancel forgo forego omit neglect refrain abstain disavow repudiate rebut refute foreswear forswear renounce prohibit preclude
  obviate veto dodge eschew scotch squash scupper torpedo spike dismiss contradict disclaim dispute
  refusal failure denial rejection avoidance cancellation unable unwilling reluctant loath incapable
  block hinder deter dissuade discourage bar forbid ban short instead lack absence dispel discount`,
);

/**
 * Governors whose complement may or should come about: wishes, plans, demands, offers, fears, threats, promises, possibilities.
 * They hold of verbs, nouns and adjectives alike.
 */
export const suspending = words(
  `want wish hope desire plan intend aim mean seek try attempt endeavour endeavor strive prepare propose suggest offer invite promise pledge vow
  swear undertake threaten warn fear dread worry expect anticipate predict forecast envisage foresee consider contemplate mull weigh
  ponder urge demand ask request require call appeal beg implore plead beseech exhort press push lobby pressure order command instruct direct tell
  advise recommend encourage advocate insist agree consent decide vote resolve determine choose opt elect schedule due set expect poise
  think imagine dream speculate wonder doubt question pretend let allow permit enable authorise authorize empower entitle licence license
  need bind oblige commit wait await bid like prefer hesitate volunteer aspire long yearn hanker conspire plot scheme
  persuade convince coax entice tempt incite goad challenge dare motion move
  threat promise plan intention desire hope proposal offer demand request call appeal plea order warning fear risk possibility
  prospect chance likelihood danger bid attempt effort decision readiness willingness option idea scheme plot scenario talk
  speculation rumour rumor expectation prediction pledge vow commitment preparation permission right need urge invitation suggestion
  recommendation ultimatum condition pretext resolution bill draft motion vote ambition goal objective purpose mandate authority authorisation
  authorization eligibility consent agreement deal pact ability capacity capability power duty obligation wish dream concern worry
  ready willing able eager keen prepared likely unlikely possible impossible set due about bound certain sure anxious determined
  poised loath reluctant supposed obliged free entitled welcome afraid fearful fit inclined minded tempted hopeful desperate quick
  contingency blueprint opportunity excuse temptation tendency incentive reason cause case grounds strategy precondition prerequisite drive campaign
  push lobbying discussion debate question conditional incapable unwilling unable preparedness design reserve`,
);

/** Verbs whose complement came about because or as they did: it keeps the governor's own status. */
export const implicative = words(
  `manage succeed begin start continue keep go resume force compel make cause help get come proceed bother dare happen turn lead end
  serve use see watch hear find remember admit acknowledge confess regret celebrate mark witness lead prompt push oblige trigger
  finish stop cease quit suffer endure enjoy risk`,
);

/** Speech and thought: what they report has its own status; whoever says it is its claimant. */
export const reporting = words(
  `say tell claim allege report announce declare state add insist maintain assert argue contend confirm reveal disclose explain write
  note observe remark reply answer respond reiterate repeat stress emphasise emphasize complain charge accuse boast concede admit
  acknowledge recall recount believe think suspect conclude find estimate reckon know understand show indicate suggest hint imply
  signal testify swear protest quip joke tweet post comment shout declare proclaim inform brief notify assure remind lament mean
  point hold judge consider deem see describe denounce hear learn remember read warn caution fear allegation claim assertion report charge accusation statement contention
  suspicion belief news word conviction evidence insistence revelation confession admission announcement boast complaint`,
);

/** Conjunctions that put their clause under a condition or leave it open. */
export const conditionals = words("if unless whether lest provided");
/** Conjunctions of time that leave a clause in the present tense open under an open main clause. */
export const openConjunctions = words("when once until till before after as");
/** Prepositions and conjunctions whose clause or phrase did not come about: "*without* attacking". */
export const absences = words("without instead rather barring");
/** Adverbs that leave a clause open. */
export const hedges = words(
  "perhaps maybe possibly potentially presumably hypothetically nearly almost supposedly conceivably theoretically",
);
/** Verbs whose other sense a particle or preposition makes: `rule out` and `call off` undo what `rule` and `call` don't. */
export const withParticle: Readonly<Record<string, readonly string[]>> = {
  rule: ["out"],
  call: ["off", "for", "on"],
  back: ["away", "out"],
  hold: ["off", "back"],
  put: ["off"],
  turn: ["down"],
  stop: ["short"],
  pull: ["out"],
  fend: ["off"],
  ward: ["off"],
  stave: ["off"],
  head: ["off"],
  shy: ["away"],
  keep: ["from"],
  fall: ["short"],
  stand: ["down"],
  walk: ["away"],
};
/** Verbs of decision: what was decided is taken as done, in the past tense ("voted to impose"). */
export const deciding = words("decide vote choose opt elect resolve determine");

/** Adjectives and participles before an event noun that leave it open: "*planned* talks", "a *possible* attack". */
export const openAdjectives = words(
  `planned possible potential proposed threatened future imminent upcoming expected would-be scheduled likely forthcoming prospective
  impending looming eventual hypothetical mooted feared anticipated suggested next conditional theoretical probable intended contemplated
  envisaged requested demanded pending unlikely hoped-for so-called fictional supposed putative failed aborted abortive attempted cancelled canceled
  postponed averted unfounded`,
);
/** Of these, those that say it did not come about. */
export const failedAdjectives = words("failed aborted abortive cancelled canceled averted unfounded fictional");

/** Verbs of which an event noun is the subject or object and which say that it did not come about: "talks were *cancelled*". */
export const unmaking = withPhrases(
  ["rule out", "call off", "turn down", "put off", "fend off", "ward off", "stave off", "head off", "pull out"],
  `cancel scrap shelve avert avoid prevent thwart foil abandon reject refuse decline deny block veto exclude scotch forgo oppose
  spurn dismiss repudiate resist lack boycott skip shun eschew forswear renounce disrupt`,
);

/** Acts of speech: they were made, whatever became of them. */
export const told = words(
  `demand call appeal plea request ultimatum threat warning accusation charge allegation claim criticism condemnation complaint protest
  denunciation rebuke criticism offer proposal invitation condition blame`,
);
/** Verbs that take an earlier act of speech up again, or don't: "was not *repeated*". */
export const echoing = words(
  "repeat renew reiterate withdraw retract answer follow carry drop abandon soften heed meet resist ignore defy",
);

/** Verbs that leave their object open: "*propose* talks", "*threaten* strikes". */
export const opening = withPhrases(
  ["call for"],
  `propose plan threaten demand seek want urge suggest offer promise pledge vow request consider contemplate expect await fear discuss
  schedule postpone delay prepare advocate recommend envisage mull weigh favour favor predict moot need ask call authorise authorize approve
  allow permit order require hope aim push press pursue intend bid risk invite encourage debate justify rehearse simulate imagine
  welcome`,
);
