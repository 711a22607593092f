/** Words of events that two sides share: what brings them together, who stands between them, and how it ends. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Bargaining that has two sides. */
export const bargaining = words(
  `talk negotiation bargaining dialogue haggling parley discussion consultation back-channel backchannel horse-trading wrangling
   diplomacy mediation deliberation contact conversation`,
);

/** Meetings, and what people meet at. */
export const gatherings = words(
  `meeting encounter summit round session conference signing ceremony forum congress retreat gathering lunch dinner banquet breakfast
   reception handshake sit-down face-to-face`,
);

/** What two sides conclude. */
export const outcomes = words(
  `deal accord agreement pact treaty truce ceasefire cease-fire armistice memorandum settlement understanding compromise concordat
   protocol entente declaration charter covenant convention arrangement moratorium communique communiqué roadmap breakthrough
   document text act framework peace swap exchange release handover pause lull détente rapprochement reconciliation formula`,
);

/** Verbs whose subject brings about what others agree or talk about. */
export const brokering = words(
  `broker mediate sponsor facilitate arrange chair oversee convene moderate shepherd referee orchestrate engineer midwife underwrite
   steward supervise conciliate arbitrate co-chair co-host co-sponsor preside`,
);
/** Of these, those that need their event to be talks: who chairs a ceasefire? */
export const presiding = words("chair convene moderate oversee supervise steward arrange co-chair co-host preside");

/** Acts of standing between two sides. */
export const mediations = words(
  `mediation arbitration auspices auspice intercession facilitation aegis peacemaking good-offices brokerage sponsorship chairmanship conciliation
   mediator-ship stewardship matchmaking go-between`,
);

/** Who stands between two sides. */
export const betweens = words(
  `mediator go-between intermediary broker middleman facilitator peacemaker matchmaker conduit arbiter conciliator peace-broker
   dealmaker truce-maker interlocutor`,
);

/** Verbs that move others to talks or to a deal. */
export const coaxing = words(
  `coax cajole nudge bring get persuade drag steer herd shepherd corral prod push press help lead guide talk haul summon draw lure
   convince pull`,
);

/** Where they are moved to. */
export const tables = words(
  "table talk negotiation deal agreement accord truce ceasefire peace settlement compromise summit room",
);

/** What a third party settles between two. */
export const quarrels = words(
  `quarrel row dispute rift feud spat standoff stand-off war conflict difference gap crisis tension enmity impasse deadlock breach squabble
   fighting hostility disagreement trouble`,
);
export const settling = words(
  "settle resolve end defuse heal mend patch bridge mediate calm ease smooth narrow close cool solve broker stop",
);

/** What is carried between two sides. */
export const messages = words(
  "message letter word offer proposal note reply answer term draft demand text signal communication assurance list",
);
export const carrying = words("carry pass relay convey ferry bear transmit deliver shuttle take bring exchange");

/** Verbs by which talks come to a deal. */
export const ending = words(
  "produce yield end result lead culminate bring conclude finish wrap close deliver generate secure",
);

/** Verbs that say of a deal that it is made. */
export const concluding = words(
  `sign initial seal reach strike clinch conclude agree ink negotiate broker finalise finalize announce hammer thrash mediate
   forge work secure sponsor facilitate hold take come enter go`,
);

/** Before an event that was told before. */
export const pointing = words("the this that these those both such");
/** Before one more of a series. */
export const ordinals = words(
  "earlier previous first second third fourth fifth sixth last latest final next further prior preliminary initial opening",
);

/** Ends of fighting that both sides keep. */
export const truces = words("truce ceasefire cease-fire armistice");
/** What is said of a truce that was made. */
export const holding = words(
  "take hold come go end halt stop begin start enter broker mediate arrange secure negotiate last collapse break follow bring agree reach sign conclude announce interrupt pause silence suspend",
);

/** Letting captives go. */
export const freeing = words(
  "free release return repatriate pardon swap trade exchange barter deport send give hand let fly turn surrender deliver parole",
);
/** Holding them. */
export const keeping = words("hold jail imprison capture detain arrest seize catch keep take intern abduct kidnap");

/** Where captives are held, or in whose power. */
export const custody = words("hand custody captivity jail prison cell dungeon clutch grip camp gaol detention");

/** Making the text that others sign. */
export const crafting = words("craft engineer devise work piece put concoct mastermind shape");

/** One of these stands in every sentence that tells of an event, its brokers, its place or its end. */
export const telling: ReadonlySet<string> = new Set(
  [
    bargaining,
    gatherings,
    outcomes,
    brokering,
    mediations,
    betweens,
    coaxing,
    settling,
    carrying,
    crafting,
    freeing,
    quarrels,
  ].flatMap((list) => [...list]),
);

/** What those do whom a third has reconciled. */
export const reconciled = words(
  "talk meet settle agree negotiate sit share bury reconcile parley compromise disarm disengage",
);
/** What they do to a truce, a quarrel or their arms. */
export const accepting = words(
  `reach strike sign make conclude clinch end forge stop lay find accept observe honour honor respect halt drop seal initial keep hold declare cease
   silence resume restore reopen exchange free release extend`,
);
/** What they give up or take up again. */
export const yielded = words(
  "arm weapon gun hatchet fire hostility fighting violence relation tie prisoner captive hostage siege blockade grudge feud talk negotiation",
);
