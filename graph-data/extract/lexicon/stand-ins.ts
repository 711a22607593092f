/** Common nouns by whether and how they stand for the party that owns them: "Russian *troops*", "Kyiv's *decision*", "*critics* of Iran". */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** What acts for its owner: forces and arms, authorities and their people, crowds of nationals. */
export const actors = words(`
  troop force army military soldier trooper fighter gunman gunner militia militiaman militant insurgent rebel guerrilla guerilla commando paratrooper marine
  sailor pilot airman crew crewman sniper unit brigade division battalion regiment battery corps squadron column convoy patrol contingent
  navy fleet warship ship boat gunboat frigate destroyer carrier submarine vessel flotilla air aircraft warplane plane jet bomber
  helicopter gunship drone uav missile rocket shell artillery tank armour armor gun mortar bomb bullet warhead
  airstrike strike attack assault raid offensive shelling bombing bombardment bombing fire barrage salvo volley ambush
  police policeman officer guard coastguard security intelligence agent spy service
  government authority administration regime junta cabinet state leadership leader president premier chancellor minister ministry
  prime-minister king queen prince ruler monarch emperor sultan emir official diplomat envoy ambassador negotiator delegate delegation team mission emissary
  representative mediator spokesman spokeswoman spokesperson parliament lawmaker legislator senator deputy mp congress assembly legislature
  senate party opposition court prosecutor judge tribunal attorney lawyer bank side camp bloc people citizen national resident
  public population voter worker protester protestor demonstrator crowd student activist supporter member chief head commander general
  colonel admiral captain major spokesman secretary foreign defence defense state-media media press news broadcaster agency department office bureau
  embassy consulate council committee commission board executive management director chairman boss regulator union inspector
  investigator expert adviser advisor aide ally partner proxy mercenary contractor volunteer peacekeeper observer monitor
  follower loyalist faction wing branch arm organ body coalition separatist nationalist islamist communist man men woman boy youth hardliner dissident exile
  capital kingdom republic nation country group movement organisation organization company firm giant carmaker lender airline club
  diplomacy foreign-ministry counterpart half handful dozen hundred thousand million scores majority some many most both two three four five
  settler farmer fisherman peasant migrant refugee engineer doctor scientist hacker journalist reporter veteran reservist conscript recruit regular irregular tribesman partisan warrior legionnaire guardsman battlegroup gendarme instructor trainer
  hostage captive prisoner detainee politician statesman veto vote decision statement move step order decree resolution communique
  communiqué letter message threat demand ultimatum policy action incursion invasion advance operation campaign war blockade embargo
  sanction ban tariff aid money weapon arm oil gas pressure effort bid claim charge accusation allegation complaint report speech`);

/** Who or what belongs to somebody and yet doesn't stand for them. */
export const strangers = words(`
  opponent critic rival enemy foe adversary victim survivor neighbour neighbor critic detractor challenger successor predecessor
  wife husband son daughter brother sister mother father widow cousin nephew niece uncle aunt family relative friend lover
  border frontier neighbourhood coast coastline history anniversary birthday name word language time price share stock bond currency
  lawyer biographer killer assassin murderer assailant attacker captor jailer kidnapper accuser occupier invader absence departure death funeral
  fall collapse defeat birth illness`);

/** Events whose of-phrase is what they befall: "the *invasion* of Kuwait" is not Kuwait's. */
export const befalling = words(`
  invasion attack strike bombing bombardment shelling killing murder massacre slaughter assassination occupation annexation
  seizure capture storming conquest siege blockade bombing raid assault arrest detention imprisonment jailing kidnapping abduction execution
  poisoning expulsion deportation persecution torture treatment abuse mistreatment destruction demolition shooting beheading hanging
  trial prosecution conviction sentencing indictment extradition overthrow ouster toppling removal dismissal sacking defeat rout humiliation loss
  partition recognition condemnation criticism denunciation support endorsement sanctioning visit reunification encirclement isolation
  liberation violation breach crackdown defence defense protection election appointment nomination`);
/** Of these, those whose possessor they befall too: "Navalny's *arrest*". */
export const suffered = words(`
  killing murder massacre slaughter assassination arrest detention imprisonment jailing kidnapping abduction execution poisoning expulsion
  deportation persecution torture mistreatment shooting beheading hanging trial prosecution conviction sentencing indictment extradition
  overthrow ouster toppling removal dismissal sacking defeat rout humiliation death partition encirclement isolation liberation`);

/** Counting and partitive words: "*some* of the rebels", "*thousands* of Russians", "the *likes* of". */
export const partitives = words(`
  one two three four five six seven eight nine ten some many most all both half several few none each handful dozen hundred thousand
  million majority number group part rest remainder member element couple pair lot host scores third quarter bulk remnant the-likes like those that
  city town village port island region province state republic kingdom capital district strait sea bay army government people leader leadership`);

/** What is put out in words, and speaks for whoever puts it out: "issued a *statement* condemning". */
export const documents = words(`
  statement resolution letter note message decree motion bill communique communiqué declaration petition telegram cable memo memorandum law text
  broadcast speech address tweet post editorial report manifesto proclamation circular dispatch summons order edict document paper leaflet
  ultimatum appeal warrant verdict ruling warning call plea signal reply answer`);

/** Acts that a text tells first and names after: "The *move* drew condemnation". */
export const acts = words(`
  move decision step action victory success verdict announcement statement remark comment proposal offer plan threat vote ruling speech measure policy law ban test
  launch declaration proclamation resolution suggestion refusal concession gesture initiative boycott expulsion tariff duty sanction
  invitation ultimatum appeal claim allegation accusation charge request call overture manoeuvre maneuver drill deployment`);
