/** Verbs that lend an event noun their arguments: "carried out an attack on", "came under fire from", "held a round of talks with". */

/** The noun is their object, their subject does it: "*Iran* launched an attack". */
export const doing: ReadonlySet<string> = new Set(
  `carry make launch stage mount conduct hold have do give pay take deliver perform lead wage unleash undertake execute open begin
  start commence initiate continue complete conclude finish finalise finalize pursue keep maintain step escalate intensify expand renew resume restart
  sign close strike reach clinch seal ink initial cut forge  enter agree thrash hammer   issue voice express offer
  extend lend throw send impose slap place put levy exert apply lodge file register level hurl fling utter pour heap lavish bestow
  provide grant render  direct aim train turn order    fire rain visit see engage  
     run   post establish set build strengthen deepen exchange trade swap share commit perpetrate
  press raise draw bring repeat reiterate reaffirm   release convey accord effect secure achieve complete tighten
  enjoy hammer   advance ramp double pledge inflict form join  cement consolidate bolster boost stress fight enforce
  sustain wield assert claim exercise retain get reopen reestablish re-establish restore mend follow answer return reciprocate`.split(
    /\s+/,
  ),
);

/** The noun is their object, it is done to their subject: "*Iran* suffered an attack", "won praise from Oslo". */
export const undergoing: ReadonlySet<string> = new Set(
  `suffer face undergo receive draw attract earn win incur provoke meet withstand sustain repel repulse endure experience get
  escape survive resist gain garner elicit encounter fear invite court rebuff weather accept enjoy secure obtain trigger prompt bring
  beat`.split(/\s+/),
);

/** The noun stands behind this preposition of the verb, whose subject does it: "*Iran* engaged in talks", "went on a visit". */
export const doingThrough: Readonly<Record<string, readonly string[]>> = {
  in: [
    "engage",
    "join",
    "participate",
    "part",
    "be",
    "sit",
    "lock",
    "meet",
    "involve",
    "embroil",
    "arrive",
    "gather",
    "remain",
    "stay",
    "succeed",
    "immerse",
  ],
  into: ["enter", "go", "move", "launch", "get", "plunge", "pour", "swing", "put"],
  on: ["embark", "go", "set", "leave", "be", "come", "send", "fly", "depart", "work", "arrive"],
  for: [
    "meet",
    "arrive",
    "sit",
    "gather",
    "come",
    "be",
    "fly",
    "travel",
    "convene",
    "go",
    "return",
    "leave",
    "assemble",
    "thank",
  ],
  to: ["return", "turn", "resort", "respond", "proceed", "come", "put", "get", "sit", "agree"],
  with: [
    "respond",
    "retaliate",
    "proceed",
    "hit",
    "answer",
    "reply",
    "react",
    "continue",
    "begin",
    "open",
    "persist",
    "help",
    "back",
  ],
  through: ["go"],
  at: ["be", "arrive", "work", "sit"],
  out: ["carry"],
};

/** The noun stands behind this preposition of the verb, whose subject suffers it: "*Iran* came under attack". */
export const undergoingThrough: Readonly<Record<string, readonly string[]>> = {
  under: ["come", "be", "fall", "put", "remain", "live", "get", "stay", "buckle", "place", "hold", "bring"],
  to: ["subject", "subjected", "fall", "expose", "lose", "succumb", "submit", "bow", "face"],
  in: [
    "kill",
    "die",
    "wound",
    "injure",
    "damage",
    "destroy",
    "hit",
    "strike",
    "hurt",
    "perish",
    "hold",
    "devastate",
    "level",
  ],
  by: [
    "hit",
    "strike",
    "damage",
    "destroy",
    "kill",
    "devastate",
    "rock",
    "shake",
    "batter",
    "pound",
    "rattle",
    "wound",
    "injure",
  ],
  of: ["be"],
  with: ["meet", "hit", "slap", "confront", "greet", "threaten"],
  for: ["come", "single"],
};

/** Verbs of which an event is the subject and which add nothing to it: "talks *took place* between", "the war *went on*". */
export const happening: ReadonlySet<string> = new Set(
  `be begin start open continue resume end take go drag break collapse fail stall proceed last follow conclude come happen occur
  bog deadlock founder reopen restart intensify grow persist enter run finish close produce yield remain erupt flare rage falter
  stutter hit bear bring lead mark signal date be become`.split(/\s+/),
);

/** Nouns that count or wrap an event: "a *round* of talks", "a *wave* of strikes", "*words* of praise". */
export const wrapping: ReadonlySet<string> = new Set(
  `round series wave string barrage spate hour day night week month year decade number campaign flurry session act bout burst set course stage
  phase bit kind sort type form part lot dozen hundred thousand volley salvo storm chorus torrent hail message word expression
  gesture letter show package tranche shipment delivery consignment raft batch spell period programme program policy use exchange
  start beginning resumption launch opening continuation end conclusion signing signature imposition rest bulk couple handful most many some several one
  first second third fourth fifth latest last next pair array battery slew host war state measure process marathon path regime statement note century decade generation`.split(
    /\s+/,
  ),
);

/** Verbs that take an indirect object: "gave *Kyiv* tanks". */
export const giving: ReadonlySet<string> = new Set(
  "give grant offer send hand lend show tell award deny promise pay sell accord allow bring deliver supply ship".split(
    " ",
  ),
);
