/** Verbs and nouns of demands, refusals, blame, threats and protests that several rules share. */

const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

/** Verbs of demanding whose object is asked: "urged *Kyiv* to". */
export const urging =
  words(`hector chivvy pester solicit dragoon browbeat strong-arm harangue needle badger importune counsel adjure buttonhole urge press pressure pressurise pressurize implore exhort  beseech entreat   lobby petition
   admonish  enjoin adjure prod nudge badger hound nag goad dun  beg  coax cajole`);

export const demandNouns =
  words(`entreaty supplication urging exhortation insistence demand call appeal plea request ultimatum pressure  petition  exhortation entreaty injunction 
   urging    `);

/** What is refused: what others want, offer or say. */
export const refusing = [
  ...words(`quash parry deflect annul nullify squelch evade duck reject refuse rebuff spurn dismiss decline veto snub repudiate scorn resist defy oppose disown blackball cold-shoulder
    stonewall nix discount disregard rebut refute disavow ignore boycott pooh-pooh shun eschew ridicule deride disdain flout
    override overrule renounce scoff sidestep disobey`),
  "turn down",
  "rule out",
  "brush aside",
  "brush off",
  "shrug off",
  "wave away",
  "bat away",
  "wave off",
  "laugh off",
  "pass up",
  "vote against",
  "wave aside",
  "slap down",
  "knock back",
  "fob off",
  "push back",
  "scoff at",
  "hold out",
];

export const blaming = [
  ...words(`bash trash rubbish impeach bemoan arraign excommunicate stigmatise stigmatize demonise demonize admonish chasten mock taunt berate slate ridicule defame denigrate accuse blame condemn criticise criticize denounce charge slam blast fault rebuke castigate lambast lambaste decry deplore
    assail berate chide censure excoriate vilify rap indict sue scold upbraid reproach reprimand admonish impugn arraign pillory
    deride mock ridicule savage pan flay scorch roast finger implicate incriminate prosecute revile disparage malign slate skewer
    reprove lampoon belittle insult slander curse shame besmirch chastise`),
  "tell off",
  "dress down",
  "call out",
  "lash out",
  "hit out",
  "strike out",
  "rip into",
  "tear into",
  "lay into",
];

export const blameNouns =
  words(`accusation charge allegation criticism condemnation denunciation rebuke reproach indictment lawsuit suit outcry censure
  tirade diatribe broadside attack outburst blame complaint accusation invective vitriol scorn recrimination salvo swipe jibe
  reprimand disapproval outrage anger fury ire reprobation fire flak diatribe excoriation`);

/** Bad names: "called him a *traitor*". */
export const badNames =
  words(`liar traitor aggressor terrorist butcher criminal murderer thug tyrant dictator fascist nazi killer war-criminal coward
  puppet stooge enemy occupier puppet bully gangster hypocrite fraud invader devil satan crook spy lackey warmonger parasite rogue racist
  sham farce lie disgrace threat menace danger outrage crime provocation aggression unacceptable illegal cynical irresponsible shameful
  criminal barbaric disgraceful dishonest reckless deplorable dangerous immoral hypocritical absurd unlawful inhuman inhumane brutal
  cowardly evil corrupt weak foolish incompetent disloyal stupid pariah imperialist oppressor colonialist violator culprit mastermind guilty responsible
  blackmail betrayal treason mistake error violation genocide massacre slaughter treachery meddling interference accountable liable
  idiot bastard whore swine scum rat monkey ape monster launderer gangster fool clown loser weakling madman lunatic hangman executioner executioner assassin robber thief bandit pirate`);

/** Threatening verbs in an infinitive after "vowed to", "threatened to". */
export const harming =
  words(`fight devastate ruin wreck cripple decimate level pulverise pulverize liquidate incinerate humiliate dismantle starve strangle squeeze choke disband deport fine penalise penalize blacklist outlaw besiege bleed hammer pound ravage dismember slap tax destroy punish retaliate attack strike bomb invade crush wipe obliterate annihilate avenge kill hit sanction
  expel jail arrest hang behead burn shell flatten raze topple overthrow crush eliminate eradicate defeat respond sue isolate blockade
  seize take annex cut suspend sever withdraw quit leave block boycott impose ban shoot fire launch use deploy march storm
  close stop halt freeze extradite prosecute hunt turn break unleash smash drown bury teach make pay hurt inflict target occupy capture expel throw drive oust
  intervene act step escalate haul drag tear scrap`);

export const threatNouns = words(`threat warning ultimatum menace intimidation blackmail`);

export const protesting = words(
  `protest demonstrate rally march riot strike picket agitate campaign mutiny chant object revolt rise`,
);
export const protestNouns =
  words(`protest demonstration march rally riot sit-in picket strike vigil complaint protestation uprising unrest revolt boycott
  demarche démarche objection`);

/** What can be asked of somebody. */
export const requests =
  words(`explanation apology answer account assurance guarantee concession withdrawal pullout release surrender extradition payment
  compensation reparation resignation ceasefire restraint handover clarification return action commitment pledge evidence proof access
  support inquiry investigation retraction reply response recognition repayment closure removal departure retreat halt end reform vote
  condemnation help promise transparency disclosure reparations report sacking dismissal repatriation freedom`);

/** What somebody is told will befall him: "would be *punished*", "will *regret* it". */
export const fates =
  words(`punish destroy crush annihilate obliterate avenge jail hang behead burn flatten raze wipe smash pay regret suffer face
  strike hit bomb expel hunt eliminate liquidate retaliate`);

/** Verbs of saying whose complement may be a threat or a charge. */
export const telling =
  words(`say tell warn declare announce vow swear insist caution growl thunder boast state write advise inform notify assure remind promise pledge add
  threaten predict shout bark roar snarl allege claim charge maintain believe conclude suspect argue hint suggest reveal contend assert repeat reiterate stress
  proclaim think find report establish complain cry fume rage tweet post`);

/** Harm that is a threat even in a verb of plain saying: "said that they would be *crushed*". */
export const woes =
  words(`punish destroy crush annihilate obliterate avenge jail imprison hang behead burn flatten raze wipe smash strike hit bomb expel hunt
  eliminate eradicate liquidate retaliate attack invade sanction prosecute arrest shell kill topple overthrow isolate blockade defeat bury seize
  blacklist incinerate decimate vaporise vaporize pulverise pulverize dismember strangle excommunicate execute bombard`);

/** What a text that says somebody did it blames him for. */
export const misdeeds = words(
  `violate breach lie betray cheat deceive flout sabotage abuse massacre murder torture provoke meddle interfere renege stab steal trample undermine mislead rig harbour harbor foment incite instigate stoke bully blackmail plot conspire orchestrate mastermind fabricate falsify distort exploit plunder loot obstruct stall pillage persecute terrorise terrorize encroach trespass smuggle dupe double-cross perpetrate commit collude connive`,
);
