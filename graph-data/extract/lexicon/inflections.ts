/** What the spelling rules of English inflection can't know: irregular forms, and verbs whose stems mislead. */

const rows = (table: string): string[][] =>
  table
    .trim()
    .split(/\s*;\s*/)
    .map((row) => row.split(/\s+/));

/** Base, past tense, past participle. */
export const irregularVerbs = rows(`
  be was been; be were been; abide abode abode; arise arose arisen; awake awoke awoken; bear bore borne; beat beat beaten; become became become;
  befall befell befallen; begin began begun; behold beheld beheld; bend bent bent; bind bound bound; bite bit bitten;
  bleed bled bled; blow blew blown; break broke broken; breed bred bred; bring brought brought; build built built; burn
  burnt burnt; buy bought bought; catch caught caught; choose chose chosen; cling clung clung; come came come; creep
  crept crept; deal dealt dealt; dig dug dug; do did done; draw drew drawn; dream dreamt dreamt; drink drank drunk;
  drive drove driven; dwell dwelt dwelt; eat ate eaten; fall fell fallen; feed fed fed; feel felt felt; fight fought
  fought; find found found; flee fled fled; fling flung flung; fly flew flown; forbid forbade forbidden; foresee foresaw
  foreseen; forget forgot forgotten; forgive forgave forgiven; forgo forwent forgone; forsake forsook forsaken; freeze
  froze frozen; get got gotten; give gave given; go went gone; grind ground ground; grow grew grown; hang hung hung;
  have had had; hear heard heard; hide hid hidden; hold held held; keep kept kept; kneel knelt knelt; know knew known;
  lay laid laid; lead led led; lean leant leant; leap leapt leapt; learn learnt learnt; leave left left; lend lent lent;
  lie lay lain; light lit lit; lose lost lost; make made made; mean meant meant; meet met met; mistake mistook mistaken;
  misunderstand misunderstood misunderstood; outdo outdid outdone; overcome overcame overcome; override overrode
  overridden; oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown; partake partook
  partaken; pay paid paid; plead pled pled; prove proved proven; rebuild rebuilt rebuilt; redo redid redone; repay
  repaid repaid; rethink rethought rethought; retake retook retaken; rewrite rewrote rewritten; ride rode ridden; ring
  rang rung; rise rose risen; run ran run; saw sawed sawn; say said said; see saw seen; seek sought sought; sell sold
  sold; send sent sent; sew sewed sewn; shake shook shaken; shear sheared shorn; shine shone shone; shoot shot shot;
  show showed shown; shrink shrank shrunk; sing sang sung; sink sank sunk; sit sat sat; slay slew slain; sleep slept
  slept; slide slid slid; sling slung slung; smell smelt smelt; smite smote smitten; sow sowed sown; speak spoke spoken;
  speed sped sped; spell spelt spelt; spend spent spent; spill spilt spilt; spin spun spun; spit spat spat; spoil spoilt
  spoilt; spring sprang sprung; stand stood stood; steal stole stolen; stick stuck stuck; sting stung stung; stink stank
  stunk; strike struck struck; strike struck stricken; string strung strung; strive strove striven; swear swore sworn;
  sweep swept swept; swell swelled swollen; swim swam swum; swing swung swung; take took taken; teach taught taught;
  tear tore torn; tell told told; think thought thought; throw threw thrown; undergo underwent undergone; understand
  understood understood; undertake undertook undertaken; undo undid undone; uphold upheld upheld; wake woke woken; wear
  wore worn; weave wove woven; weep wept wept; win won won; wind wound wound; withdraw withdrew withdrawn; withhold
  withheld withheld; withstand withstood withstood; wring wrung wrung; write wrote written; stride strode stridden; slink
  slunk slunk; tread trod trodden; mislead misled misled; overrun overran overrun; outrun outran outrun; foretell foretold
  foretold; unwind unwound unwound; bid bade bidden; inlay inlaid inlaid; waylay waylaid waylaid; mishear misheard misheard
`);

/** Base and -ing form. */
export const irregularGerunds = rows(`
  be being; die dying; lie lying; tie tying; vie vying; belie belying; untie untying; underlie underlying; dye dyeing; singe
  singeing; ski skiing; panic panicking; picnic picnicking; traffic trafficking; mimic mimicking; frolic frolicking
`);

/** Singular and plural. */
export const irregularNouns = rows(`
  man men; woman women; child children; foot feet; tooth teeth; goose geese; mouse mice; louse lice; ox oxen; die dice;
  wife wives; life lives; knife knives; wolf wolves; shelf shelves; half halves; leaf leaves; thief thieves; loaf
  loaves; calf calves; scarf scarves; self selves; hoof hooves; elf elves; sheaf sheaves; dwarf dwarves; midwife
  midwives; housewife housewives; crisis crises; thesis theses; hypothesis hypotheses; analysis analyses;
  diagnosis diagnoses; axis axes; oasis oases; parenthesis parentheses; synthesis syntheses; criterion criteria;
  phenomenon phenomena; bacterium bacteria; stratum strata; curriculum curricula; memorandum memoranda; referendum
  referenda; stimulus stimuli; nucleus nuclei; fungus fungi; cactus cacti; alumnus alumni; radius radii; index indices;
  matrix matrices; vertex vertices; appendix appendices; formula formulae; larva larvae; plateau plateaux; bureau
  bureaux; shoe shoes; toe toes; foe foes; canoe canoes; oboe oboes; hoe hoes; horseshoe horseshoes; movie movies;
  cookie cookies; calorie calories; zombie zombies; rookie rookies; tie ties; lie lies; pie pies; die dies; brownie
  brownies; selfie selfies; genie genies; prairie prairies; junkie junkies; hippie hippies; hoodie hoodies; indie
  indies; newbie newbies; veggie veggies; cache caches; ache aches; headache headaches; avalanche avalanches; axe axes;
  bus buses; virus viruses; bonus bonuses; campus campuses; census censuses; status statuses; gas gases; lens lenses;
  bias biases; iris irises; plus pluses; minus minuses; chorus choruses; corpus corpora; genius geniuses; octopus
  octopuses; circus circuses; consensus consensuses; canvas canvases; atlas atlases; alias aliases; caucus caucuses;
  surplus surpluses; apparatus apparatuses; quiz quizzes; series series; species species; barracks barracks;
  headquarters headquarters; crossroads crossroads; means means; news news; aircraft aircraft; politics politics;
  economics economics; netherlands netherlands; philippines philippines; olympics olympics; athletics athletics;
  ethics ethics; goods goods; arms arms;
  maldives maldives; falklands falklands; bahamas bahamas; seychelles seychelles; emirates emirates
`);

/** Positive, comparative, superlative. */
export const irregularDegrees = rows(`
  good better best; bad worse worst; far farther farthest; far further furthest; little less least; many more most; old
  elder eldest; free freer freest
`);

/**
 * Verbs that the rules for -ed and -ing would misread: a silent e where the stem suggests none (*postpone*, *change*), none
 * where it suggests one (*visit*), or one consonant where the form doubles it (*control*). Found by inflecting WordNet's verbs.
 */
export const misleadingVerbs: ReadonlySet<string> = new Set(
  `
  abut accoutre accrete ache add adhere adjoin age alibi allot anagram annul ante antic ape aquaplane arc assuage
  astringe atone augur avalanche awe axe backbite backlog backslap backstop bale ballot baste bathe batik become bedevil
  befog beggar begin bellyache besiege besot bespot bestir bias binge bite bivouac blackleg blacktop blaspheme bone
  boogie boomerang bootleg bootstrap bore boycott breathe bulldog bulletin bus butt cabin cache caddie calendar callous
  callus cane canoe canvas carol catalog catnap caucus cavil censor census centre chafe chagrin challenge change
  chaperone chariot chicane chorus chrome clone clothe cobblestone coffin cohere coin collar combat come compere compete
  complete concrete concur condone cone confab conjoin contravene control convene cooccur coquette cosponsor crane crepe
  cringe crosscut debar debone debug debut decontrol defat defog delete demur deplane deplete deplore depone dethrone
  devil diagram die disbar distil doctor douche drone dyke dynamite eavesdrop ebb egg egotrip elicit elope enjoin enrol
  enthrone entrap enucleate enwrap equal err exchange excrete exhale expedite explore extol extradite eye factor focus
  forbid format foxtrot fringe frolic fulfil gambol gas gauge gazette gel ghostwrite gossip gouge groin hale handicap
  handwrite headbutt hector hiccup hinge hoe home hone horseshoe horsewhip humbug hydroplane ideate ignore impale
  imperil impinge implore incur infringe inhale inhere input install instil interchange interfere interlope intervene
  intone invalid jackknife jawbone jitterbug join kayak kidnap kite kneecap knife lambaste leapfrog lie loathe lope
  major manoeuvre marshal massacre medal mimic mirror misgauge misquote mortar motor mousse murmur namedrop nauseate
  nonplus occur outbid outcrop outmanoeuvre output outrun outstrip overawe overbid overcome overcrop overeat overlap
  overlie overrun overtop overwrite owe pal pale panic parrot paste patrol pedal pencil peril permeate persevere phone
  photostat picnic pilot pivot plane postpone precis premiere profane program programme purr quake quiz quote razor
  rebut recall recap reconnoitre reconvene recur refocus rejoin rendezvous replete requite rerun rescale reship respite
  retie revere rewrite rhyme riot rival rouge route rubric ruin rumpus sandbag saute scale scheme scissor scythe secrete
  seethe sheathe shellac shoe shore signal site ski slope snore solicit soothe spite sponge sponsor stale stall stencil
  stone stooge strafe succor sugar sulfur sulphur summons sunbathe supersede supervene swathe sync syringe talc tarmac
  taste taxi teargas teethe telephone theme throne tie tiptoe toe tone total traffic transship tutor twinge typewrite
  unclip unclog underbid undercut underlie underpin underquote underrun underwrite unhinge unpin unplug unstrap untie
  unwrap unzip vie vouchsafe voyage wane waste welcome whale white whiz wholesale whore wiretap worship write writhe
  zigzag zinc zone
`
    .trim()
    .split(/\s+/),
);

/** Adjectives that keep their capital, beside those that their ending shows (-an, -ese, -i). */
export const properAdjectives: ReadonlySet<string> = new Set(
  `
  alsatian arab argentine aryan baloch buddhist breton british catholic communist cornish croat czech danish druze dutch
  english filipino finnish flemish french frisian greek hindu houthi hutu icelandic inuit irish islamic islamist jewish
  kazakh kosovar kurdish kyrgyz lao latin malay manx maronite muslim moslem nazi nordic norse orthodox pashtun
  philippine polish portuguese protestant rohingya scots scottish serb sikh shia shiite slav slavic slovak slovene
  soviet spanish sunni swedish swiss tajik talmudic tamil tatar thai tigrayan turkic turkish turkmen tutsi uighur uyghur
  uzbek welsh wahhabi yiddish zionist baathist balkan baltic arctic antarctic atlantic pacific hispanic hellenic
`
    .trim()
    .split(/\s+/),
);
