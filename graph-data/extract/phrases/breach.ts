/** Phrases of verbal conflict and of breach: threats, accusations, sanctions, ties cut. */

import type { Kind } from "../../schema.ts";
import { envoys, gunnery, weapons } from "../lexicon/forces.ts";
import type { Rule } from "../rules/rule.ts";
import { phrases } from "./phrase.ts";

const parties: readonly Kind[] = ["person", "state", "organisation"];

export const breachPhrases: readonly Rule[] = [
  ...phrases(
    "threatens",
    {
      sourceKinds: parties,
      targetKinds: parties,
      targetThrough: "actor",
      notIn: ["sport", "weather", "games"],
      trust: 0.75,
    },
    `
    X threaten/menace/warn/caution Y with/of war/force/attack/invasion/annihilation/destruction/retaliation/reprisal/consequence/sanction/tariff/punishment/penalty/strike/expulsion/arrest/bombardment/action/isolation/embargo/blockade/ban/fine/prosecution/suspension/dire_consequence/retribution/response/exclusion/boycott/cut/extinction/revenge/repercussion/jail/eviction/ruin/death/missile/court
    X threaten/vow/promise/swear/pledge war/force/attack/invasion/annihilation/retaliation/reprisal/punishment/revenge/vengeance/retribution/counterattack/counter-measure/countermeasure/strike/response/jihad/sanction/tariff/penalty/havoc/hellfire/boycott/blockade/fire on/against/upon/for/at Y
    X promise/vow/pledge/swear/offer/guarantee Y revenge/war/hell/fire/destruction/annihilation/retribution/punishment/death/defeat/humiliation/fury/lesson/consequence/response/bloodbath/nightmare/quagmire/grave/sanction/ruin/retaliation/pain/blood
    X swear/vow/promise/threaten/pledge/warn to+punish/destroy/crush/annihilate/attack/bomb/invade/obliterate/flatten/avenge/hit/strike/wipe/raze/sanction/isolate/blockade/bury/ruin/topple/overthrow/hunt/hang/behead/kill/eliminate/eradicate/bankrupt/smash/burn/incinerate/cripple/strangle/choke/dismember/expel/prosecute/arrest/jail/sue/fine/defeat/hurt/humiliate/liquidate/shell/boycott Y
    X swear/vow/promise/threaten/pledge to+retaliate/strike/hit/move/act/intervene/march/declare/wage/launch/fire/use/impose/fight against/on/at Y
    X threaten/vow/promise/swear/pledge to+turn/reduce/bomb/blow/drive/throw/push/wipe/starve/blast/burn/grind/pound/bring/send/sweep Y to/into/in/out-of/off/from/through/before ash/rubble/ruin/dust/furnace/inferno/graveyard/cemetery/hell/desert/sea/map/face/earth/stone_age/submission/surrender/pieces/piece/glass/wasteland/knee/court/tribunal/justice/bloc/union/negotiating_table/market
    X threaten/vow/promise/swear to+make Y pay/suffer/regret/bleed
    X threaten/vow/promise/swear to+teach Y lesson
    X threaten/vow/promise/swear to+bring Y to knee
    X threaten/vow/promise/swear to+cut/sever/break/suspend/halt/end/stop/block/freeze/downgrade/review/withdraw/turn_off tie/relation/link/gas/supply/aid/trade/export/flow/cooperation/contact/funding/oil/power/support/talk with/to/from/against Y
    X serve notice on Y
    X put Y on notice/warning
    X serve/issue/present/hand/send/deliver/give/slap/hit/confront/face Y with ultimatum/threat/warning/final_warning
    X serve/issue/present/hand/send/deliver/give/deal/sound/fire/hurl/direct/address/level/make/utter/repeat/renew/convey/transmit/shout/whisper/fling/aim/spit/reissue/growl/thunder/bark ultimatum/threat/warning/final_warning/veiled_threat/death_threat/last_warning/stern_warning against/to/at/on Y
    X give/hand/issue/send/set/serve/deliver Y ultimatum/deadline/warning/final_warning/notice/last_chance
    X shake/wave/brandish/raise/clench/bang fist/sword/stick/club/missile/rocket/big_stick/axe/weapon/dagger/cudgel/gun/bomb/tariff/sanction against/at/over/before Y
    X brandish/wave/wield/flourish/dangle/hold_out threat/sword/spectre/specter/prospect/weapon/club/stick/axe/hammer of war/sanction/tariff/force/attack/strike/invasion/retaliation against/over/at/before Y
    X rattle sabre/saber/sword/rocket/missile/nuclear_sabre/cage against/at/towards Y
    X wag/shake finger at Y
    X fire/send/put warning_shot/shot across/over Y's bow
    X fire/send/put warning_shot/shot across/over bow of Y
    X hold/put/point/press gun/pistol/knife/razor/blade to/at Y's head/throat/temple
    X hold/put/point/press gun/pistol/knife/razor/blade to/at head/throat/temple of Y
    X hold/keep/hang/dangle sword/threat/axe/sword_of_damocles over Y
    X flex muscle against/at/towards Y
    X show/bare/gnash tooth/fang/claw/teeth against/at/to Y
    X beat/bang/sound war_drum/drum against/at/for Y
    X declare/proclaim open_season/blood_feud/vendetta on/against Y
    X mark/single_out/target Y for death/destruction/assassination/annihilation/attack/punishment
    X put/place/offer bounty/price/reward on Y's head/life
    X put/place/offer bounty/price/reward on/for head/life/death of Y
    X put/place/offer bounty/price on Y
    X aim/point/train/target missile/rocket/warhead/nuclear_weapon against/at/on/towards Y
    X raise/float/conjure/hold_out/evoke/dangle/moot/mention/broach/hint_at/invoke prospect/spectre/specter/possibility/threat/danger/idea of war/sanction/tariff/force/attack/strike/air_strike/invasion/retaliation/reprisal/penalty/expulsion/blockade/embargo/boycott/action/intervention/military_action/punishment/fine/measure against/on/for/to Y
    X hint at/of war/sanction/tariff/force/attack/strike/invasion/retaliation/reprisal/action/punishment/military_action against/on/for Y
    X talk/speak of war/sanction/tariff/force/attack/strike/invasion/retaliation/reprisal/action/punishment/military_action against/on Y
    X send/dispatch/deliver stern_message/stark_message/chilling_message/blunt_message/warning_message to Y
    X bully/browbeat/cow/frighten/scare/terrorise/terrorize/intimidate/strong-arm/bludgeon/coerce/blackmail/menace Y with/by/into threat/warning/missile/tank/force/submission/sanction/war/exercise
    X try/seek/attempt to+intimidate/blackmail/bully/cow/frighten/scare Y
    X read Y riot_act
    X warn_off/warn_away Y
    Y face X's threat/ultimatum/wrath
    Y face/receive/get/have threat/ultimatum/warning/death_threat/final_warning from X
    Y come/live/be under/with threat/menace/shadow of/from X
    Y come/live/be under X's threat/ultimatum/menace/gun
    Y be on X's hit_list/death_list
    X's ultimatum/threat/warning/sabre_rattling/saber_rattling/sabre-rattling/bluster/menace/fatwa/intimidation/blackmail/death_threat/growl to/against/at/towards Y
    ultimatum/threat/warning/death_threat/fatwa/menace/intimidation to/against/at Y from/by X
    X's threat/warning/talk/promise/vow/hint/menace/pledge/rumble of war/sanction/tariff/force/attack/strike/air_strike/invasion/retaliation/reprisal/punishment/action/military_action/revenge/vengeance/retribution/consequence against/on/for/to Y
    X's threat/vow/pledge/oath/promise/ultimatum to+punish/destroy/crush/annihilate/attack/bomb/invade/obliterate/flatten/hit/strike/wipe/raze/sanction/isolate/blockade/bury/ruin/topple/hunt/hang/kill/eliminate/bankrupt/smash/cripple/strangle/choke/expel/prosecute/arrest/jail/sue/fine/defeat/humiliate/shell/boycott/avenge Y
    X's finger_wagging/finger-wagging/war_dance/brinkmanship/brinksmanship/gunboat_diplomacy against/towards/at Y
    `,
  ),
  ...phrases(
    "threatens",
    {
      sourceKinds: parties,
      targetKinds: parties,
      targetThrough: "actor",
      unless: { "iobj/obj": [...envoys, "embassy", "consulate"] },
      notIn: ["sport", "weather", "games"],
      trust: 0.7,
    },
    `
    X give/set/allow Y hour/day/week/month/minute/deadline/midnight to+leave/quit/withdraw/surrender/comply/hand/free/release/pull/disarm/stop/halt/get/vacate/accept/clear/lay/evacuate/answer/capitulate/pay/step
    `,
  ),
  ...phrases(
    "accuses",
    {
      sourceKinds: parties,
      targetKinds: parties,
      unless: {
        subj: [...weapons, ...gunnery],
        with: ["goal", "try", "win", "winner", "century", "equaliser", "wicket", "victory", "model", "product"],
      },
      notIn: ["weather", "games"],
      trust: 0.76,
    },
    `
    # blame put somewhere
    X put/place/lay/pin/heap/fasten/fix/cast/dump/load/hang/apportion/shift/throw/push/set/focus/deflect blame/responsibility/guilt/fault/onus/culpability/opprobrium on/upon/onto/with/at Y
    X pin/hang/foist/blame/stick/lay killing/murder/attack/bombing/hacking/hack/crash/massacre/poisoning/blast/explosion/raid/theft/leak/failure/collapse/crime/war/outbreak/shooting/death/assassination/sabotage/fire/strike/violence/unrest/crisis/breakdown/disaster/cyberattack on/upon Y
    X attribute/trace/ascribe/impute/credit/chalk_up killing/murder/attack/bombing/hacking/hack/crash/massacre/poisoning/blast/explosion/raid/theft/leak/failure/collapse/shooting/death/assassination/sabotage/fire/strike/violence/unrest/breakdown/cyberattack/intrusion/malware/plot to Y
    X lay/place/put/leave/set blame/killing/murder/attack/bombing/bomb/massacre/responsibility/failure/crime/guilt/blast/crisis/death/fault/collapse/disaster at door/foot/feet/doorstep/gate of Y
    X lay/place/put/leave/set blame/killing/murder/attack/bombing/bomb/massacre/responsibility/failure/crime/guilt/blast/crisis/death/fault/collapse/disaster at Y's door/foot/feet/doorstep/gate
    X lay/place/put/leave it/this/that/them/all at Y's door/foot/feet/doorstep
    X lay/place/put/leave it/this/that/them/all at door/foot/feet/doorstep of Y
    X liken/compare Y to hitler/nazi/stalin/goebbels/fascist/gestapo/plague/cancer/apartheid/gangster/mafia/terrorist
    X find fault with Y
    X find Y guilty/liable/culpable/responsible/wanting/complicit
    X hold Y responsible/accountable/liable/answerable/culpable/guilty
    X hold Y to blame/account
    X deem/judge/consider/declare/think/believe/pronounce/call Y responsible/guilty/culpable/complicit/liable/accountable/unfit/untrustworthy
    X see/detect/discern/recognise/recognize/suspect/sense/find/smell hand/fingerprint/finger/plot/shadow/handiwork/mark/signature of Y in/behind/on attack/killing/massacre/bombing/unrest/coup/plot/violence/crash/raid/riot/blast/murder/protest/strike
    X see/detect/discern/recognise/suspect/sense/find/smell Y's hand/fingerprint/finger/plot/handiwork/signature in/behind/on attack/killing/massacre/bombing/unrest/coup/plot/violence/crash/raid/riot/blast/murder/protest/strike
    X suspect Y of murder/spying/involvement/complicity/treason/plot/sabotage/treachery/foul_play/espionage/duplicity/cheating/collusion
    X tar/brand/smear Y with brush
    X tar/brand/label/stigmatise/stigmatize/denounce/portray/paint/depict/condemn/vilify/dub/call/describe/castigate/characterise/characterize/dismiss/cast/mock/attack/damn/ridicule/deride Y as aggressor/traitor/terrorist/liar/criminal/murderer/butcher/tyrant/dictator/puppet/stooge/threat/menace/rogue/pariah/bully/thug/fascist/nazi/coward/hypocrite/enemy/disgrace/sham/farce/crook/agent/spy/lackey/imperialist/racist/monster/warmonger/arm/tool/front/fraud/failure/occupier/war_criminal/state_sponsor/sponsor/mastermind/culprit/gangster/irresponsible/reckless/illegal/barbaric/dangerous/cynical/corrupt/parasite/usurper/genocidal/devil/dog/madman/clown/fool/renegade/apostate/heretic/apologist
    X name/identify/single_out/cite/list/finger/unmask/expose Y as culprit/mastermind/murderer/killer/aggressor/suspect/perpetrator/ringleader/offender/spy/traitor/author/sponsor/man
    # charged in court and in words
    X bring/lay/level/press/prefer/file/direct/aim/hurl/fling/cast/throw/lob/trot_out/raise/make/lodge/pile/heap/repeat/renew/air/launch/register/mount charge/accusation/allegation/complaint/suit/lawsuit/case/count/indictment/slur/invective/abuse/insult/slander/epithet/vitriol/barb/jibe/criticism/reproach/taunt/smear/gibe/brickbat/scorn/contempt/opprobrium/anathema/recrimination/censure/attack/broadside/salvo/tirade against/at/on/upon/with/towards/over Y
    X bring/open/start/launch/begin/file/institute/take/initiate/pursue proceeding/prosecution/legal_action/court_case/action/impeachment/lawsuit/inquiry/investigation/suit against Y
    X take/bring/drag/haul/refer/hale/report/send/summon Y to/before/into/through task/account/court/tribunal/judge/arbitration/international_court/dock/book/court_of_justice
    X put Y on trial/spot
    X put Y in dock
    X apply/ask/press/call for warrant/arrest_warrant/indictment against/for Y
    X issue/seek/obtain/request/secure/unseal/file/swear_out/want warrant/arrest_warrant/indictment/summons/subpoena/writ for/against Y
    X charge/indict/convict/arraign/prosecute/try/sue Y with/for/on/of murder/spying/espionage/treason/genocide/fraud/corruption/sedition/conspiracy/terrorism/crime/war_crime/bribery/manslaughter/libel/slander/defamation/breach/damages/charge/count/theft/embezzlement/blasphemy/incitement/subversion/hacking
    X demand/seek/want/ask_for extradition/arrest/prosecution/trial/impeachment of Y
    X call/brand/label/dub/term/declare/pronounce/deem Y aggressor/traitor/terrorist/liar/criminal/murderer/butcher/tyrant/dictator/puppet/stooge/menace/rogue/pariah/bully/thug/fascist/nazi/coward/hypocrite/enemy/disgrace/crook/spy/lackey/imperialist/racist/monster/warmonger/fraud/occupier/war_criminal/mastermind/culprit/gangster/irresponsible/reckless/parasite/usurper/devil/madman/clown/renegade/apostate/heretic/guilty/complicit/launderer/threat
    # criticism
    X round_on/lay_into/tear_into/rip_into/lash_out/hit_out/lace_into/light_into/wade_into/sail_into/pitch_into/slap_down/dress_down/tell_off/call_out/run_down/slag_off/put_down/talk_down/tick_off/pick_on/rail_against Y
    X rail/fulminate/inveigh/thunder/rage/fume/storm/rant/seethe/bristle/snipe/sneer/scoff/jeer/snarl/bark/growl/rage/declaim/carp/cavil/tilt/grumble/rumble/vent/explode/protest/preach/speak_out/lash_out/hit_out/hit_back/strike_out/fire_back/shoot_back/lash_back/let_fly/cry_out/campaign/write/hit against/at Y
    X complain/grumble/whine/whinge/carp/protest/despair/moan/gripe of/about/over/at Y's treatment/conduct/behaviour/behavior/aggression/interference/meddling/policy/action/bias/silence/violation/provocation/attitude/intransigence/duplicity/treachery/betrayal/incursion/breach/abuse/occupation/expansion/treatment/tariff
    X take aim/shot/swipe/swing/potshot/dig/umbrage/exception/offence/issue/pop at/to/with Y
    X have go/swipe/dig/pop/crack/shot at Y
    X point/jab/wag/aim/turn finger/accusing_finger/finger_of_blame/finger_of_suspicion/spotlight at/towards/on/to/upon Y
    X tear/rip strip from/off Y
    X tear/rip/pull/pick Y apart/limb
    X rap/slap Y over knuckle/wrist
    X rap Y's knuckle
    X rap/slap knuckle/wrist of Y
    X haul/drag/rake/roast Y over coal
    X bring/call Y to account/order/book
    X give Y dressing-down/tongue-lashing/earful/lecture/scolding/ticking-off/rebuke/reprimand/rocket/rap/drubbing/lashing/roasting/mauling/caning/rough_ride/bad_mark/black_eye/black_mark/bollocking/talking-to/hard_time
    X deliver/administer/issue/read/aim/fire/send/hand/mete_out/utter/offer/level/voice/express/mount/launch/make/unleash/release/dish_out/publish dressing-down/tongue-lashing/lecture/scolding/rebuke/reprimand/broadside/salvo/tirade/diatribe/attack/verbal_attack/denunciation/condemnation/criticism/critique/reproof/reproach/harangue/philippic/rant/invective/barb/censure/outburst/onslaught/jeremiad/indictment/blast/verdict/assessment against/to/at/of/on/towards Y
    X voice/express/register/convey/vent/signal/declare/make_known anger/outrage/fury/disgust/dismay/displeasure/disapproval/indignation/ire/revulsion/spleen/rage/frustration/abhorrence/bitterness/contempt against/at/over/with/on/about/towards Y
    X heap/pour/pile/shower/lavish/rain scorn/abuse/criticism/contempt/opprobrium/ridicule/condemnation/vitriol/insult/obloquy/odium/derision/calumny on/upon/over Y
    X be critical/scathing/contemptuous/scornful/disdainful/dismissive of/about Y
    X be furious/angry/outraged/incensed/indignant/enraged/livid/irate/incandescent/infuriated/apoplectic with/at Y
    X accuse/blame/denounce/charge/condemn/excoriate/censure/upbraid/berate/castigate/reproach/criticise/criticize/slam/blast/lambast/fault Y for/of/with/over/as failure/aggression/complicity/murder/betrayal/treachery/terrorism/genocide/hypocrisy/bias/interference/meddling/provocation/cowardice/corruption
    X fault/condemn/deplore/denounce/decry/bemoan/lament/criticise/criticize/censure/protest/excoriate/castigate/slam/blast/lambast/assail/abhor/deprecate/damn/attack/ridicule/mock/revile/execrate/rubbish/savage Y's policy/conduct/action/decision/handling/record/behaviour/behavior/failure/silence/aggression/attack/crackdown/invasion/raid/strike/bombing/test/law/move/treatment/move/refusal/shelling/killing/arrest/occupation/stance/role/tactic/abuse/execution/plan/ban/tariff/use/launch/annexation
    X deplore/denounce/condemn/decry/lament/criticise/criticize/slam/blast/protest/abhor failure/decision/attack/crackdown/invasion/raid/strike/bombing/test/refusal/killing/arrest/occupation/execution/ban/use/launch/annexation/shelling/murder/treatment/expulsion/jailing of/by/from Y
    X join chorus/criticism/condemnation/denunciation of/against Y
    X wage/conduct/fight/pursue war of word against/with/on Y
    X wage/conduct/run/mount/orchestrate/whip_up/lead/launch smear_campaign/propaganda_campaign/propaganda_war/hate_campaign/vendetta/witch-hunt/media_campaign against/with/on Y
    X cast/throw/hurl aspersion/doubt/stone/mud/slur against/on/upon/at Y
    X scold/lecture/hector/harangue/admonish/reprove/shame/dress_down Y about/on/over/for abuse/right/record/conduct/democracy/behaviour/behavior/failure/treatment
    X use Y as scapegoat/whipping_boy/punchbag/punching_bag
    X have/find harsh_word/hard_word/strong_word/sharp_word/harsh_words/stern_word for/about Y
    X expose/lay_bare/reveal/document/uncover/unmask/bust/catalogue/detail/chronicle/list/record plot/scheme/spy_ring/cyberattack/hacking/intrusion/abuse/crime/atrocity/failing/violation/torture/wrongdoing/war_crime/brutality/corruption/misdeed/sin by/of/in/under Y
    X expose/lay_bare/reveal/document/catalogue/detail/chronicle/list Y's abuse/crime/atrocity/failing/violation/torture/wrongdoing/war_crime/brutality/corruption/misdeed/sin/hypocrisy/duplicity
    X report/refer Y to police/security_council/united_nations/commission/watchdog/prosecutor/tribunal
    X trade/swap/exchange/fling insult/accusation/barb/charge/recrimination/jibe/allegation/invective/slur/blame/taunt/abuse/verbal_blow with Y
    X and Y trade/swap/exchange/hurl/fling insult/accusation/barb/charge/recrimination/jibe/allegation/invective/slur/blame/taunt/verbal_blow/verbal_fire
    X and Y blame/accuse/denounce/condemn/berate/upbraid each_other
    X cross/lock sword/horn over/with Y's claim/comment/remark
    # Y gets it
    Y come/fall in/under/for criticism/censure/condemnation/denunciation/flak/stick/abuse/rebuke/vitriol/drubbing/opprobrium/scolding/scorn/verbal_attack from/by X
    Y come/be/remain under fire/attack/criticism/pressure from/by X for failure/failing/decision/remark/handling/comment/refusal/role/silence/treatment/policy/record/plan
    Y draw/face/attract/earn/incur/provoke/receive/get/win/invite/take/elicit/meet/suffer/spark/trigger/bring_down/meet_with/run_into/encounter/endure/reap/prompt/arouse criticism/condemnation/rebuke/censure/ire/wrath/anger/fury/scorn/flak/fire/outrage/denunciation/reprimand/reproach/protest/rap/tongue-lashing/dressing-down/contempt/accusation/opprobrium/brickbat/disapproval/displeasure/indictment/lawsuit/charge/scolding from/by/in X
    Y draw/face/attract/earn/incur/provoke/receive/invite/elicit/suffer/arouse/meet/feel X's criticism/condemnation/rebuke/censure/ire/wrath/anger/fury/scorn/fire/outrage/denunciation/reprimand/reproach/contempt/displeasure/disapproval/tongue
    Y be target/object/butt/victim of X's criticism/tirade/ire/scorn/anger/wrath/attack/abuse/barb/denunciation/accusation/jibe
    Y be on/at end of X's criticism/tirade/ire/scorn/anger/wrath/tongue/abuse/barb/denunciation/jibe/outburst
    Y stand accused/charged/indicted/condemned by/of X
    Y be in court/dock/trouble with/over X
    Y be wanted by/in X for/on/over murder/genocide/fraud/charge/crime/war_crime/terrorism/bombing/corruption
    Y appear/stand/go/answer in/before/on/to court/trial/dock/judge/charge in X
    Y be to blame/fault/responsible in view/eye of X
    Y be at fault in X's view/eye/opinion
    Y infuriate/enrage/anger/outrage/incense/rile/appal/appall/exasperate X
    # nouns
    X's verbal_attack/scathing_attack/stinging_attack/blistering_attack/withering_attack/outspoken_attack/veiled_attack/rhetorical_attack/verbal_assault/verbal_onslaught on/against Y
    X's tirade/diatribe/broadside/invective/polemic/fulmination/rant/vitriol/jibe/gibe/taunt/swipe/dig/barb/outburst/harangue/sally/volley/salvo/onslaught/philippic/slur/slander/smear/insult/vilification/jeremiad/propaganda/bile/venom/fury/rage/wrath against/at/on/about/towards Y
    X's criticism/condemnation/denunciation/denouncement/censure/castigation/vilification/excoriation/indictment/rebuke/scolding/lambasting/dressing-down/demonisation/demonization/reproof/scapegoating/disparagement/disapproval/impeachment/prosecution/mockery/ridicule/bashing/tongue-lashing of Y
    criticism/condemnation/denunciation/censure/castigation/vilification/excoriation/indictment/rebuke/scolding/demonisation/demonization/disapproval/impeachment/prosecution/ridicule of Y by/from X
    tirade/diatribe/broadside/invective/accusation/charge/allegation/complaint/jibe/barb/swipe/outburst/lawsuit/suit/case/indictment/warrant/arrest_warrant against/at/on/for Y by/from X
    X's case/lawsuit/suit/complaint/charge/indictment/proceeding/accusation/allegation/legal_action/petition/grievance/writ/dossier/arrest_warrant against/for Y
    X's charge/accusation/allegation/claim/complaint/insinuation/assertion/verdict/finding of genocide/murder/aggression/treason/meddling/interference/complicity/bias/betrayal/war_crime/fraud/hypocrisy/duplicity/cheating/spying/terrorism/collusion/treachery against/by/on Y
    war of word between X and Y
    slanging_match/mud-slinging/recrimination/shouting_match/blame_game between X and Y
    exchange/trade/round of insult/accusation/barb/recrimination/jibe/abuse/taunt/charge between X and Y
    X's anger/fury/outrage/indignation/ire/rage/wrath/disgust/exasperation/displeasure/frustration against/at/with/towards/over Y
    `,
  ),
  ...phrases(
    "accuses",
    { sourceKinds: parties, targetKinds: ["person"], notIn: ["weather", "games"], trust: 0.72 },
    `
    Y be under fire/attack/criticism from/by X
    Y come/find/remain/stay under fire/attack from/by X
    X's hard_word/harsh_word/sharp_word/strong_word/stern_word/stinging_word for/about Y
    `,
  ),
  ...phrases(
    "sanctions",
    {
      sourceKinds: parties,
      targetKinds: ["state", "organisation", "person"],
      notIn: ["sport", "weather"],
      trust: 0.76,
    },
    `
    # laid on
    X impose/slap/place/clamp/levy/double/triple/treble/quadruple/jack_up/ramp_up/put/lay/apply/extend/widen/tighten/raise/renew/announce/introduce/adopt/level/inflict/reimpose/keep/maintain/clap/declare/order/enforce/double/approve/increase/hike/prolong/unveil/unleash/toughen/strengthen/beef_up/stiffen/expand/ratchet_up/step_up/reinstate/restore/bring_in/whack/issue/saddle/snap_back/agree/pile/ram_through/sign/trigger/set sanction/tariff/duty/levy/embargo/ban/blockade/boycott/freeze/penalty/restriction/curb/quota/surcharge/measure/punitive_measure/countermeasure/cap/price_cap/control/export_control/bar/prohibition/moratorium/tax/quarantine/limit/no-fly_zone/noose on/against/upon/to/over/with Y
    X place/put/bring/keep/hold Y under sanction/embargo/blockade/boycott/export_control
    X hit/slap/punish/target/strike/squeeze/smack/clobber/whack/sting/smite/penalise/penalize/hammer/saddle/hurt/wallop/isolate/pressure/sanction/punch/lash Y with/by/through/over sanction/tariff/duty/levy/embargo/ban/penalty/freeze/restriction/surcharge/curb/quota/blockade/boycott/asset_freeze/travel_ban/visa_ban/fine/price_cap/countermeasure/prohibition
    X tighten/turn screw/noose/squeeze/vice/tourniquet on/around Y with/by sanction/tariff/embargo/ban/curb/freeze/restriction/blockade
    X vote/opt/plump for sanction/embargo/ban/blockade/tariff/arms_embargo/boycott against/on Y
    X respond/retaliate/answer/reply/hit_back against/at/to Y with sanction/tariff/duty/embargo/ban/boycott/levy/curb
    X join/back/support/observe/honour/honor/enforce/police/apply/uphold/implement sanction/embargo/blockade/boycott/ban against/on/of Y
    X call/declare/organise/organize/lead/proclaim/launch/join/mount/maintain boycott/embargo/blockade of/against/on Y
    # trade, money and travel stopped
    X freeze/seize/block/confiscate/impound/sequester/immobilise/immobilize/lock/attach/tie_up/grab/expropriate/nationalise/nationalize Y's asset/account/fund/reserve/property/money/fortune/holding/wealth/yacht/bank_account/gold/deposit/saving/cash/villa/jet/superyacht
    X freeze/seize/block/confiscate/impound/sequester/immobilise/immobilize asset/account/fund/reserve/property/money/fortune/holding/wealth/yacht/saving/deposit of/from Y
    X ban/bar/block/halt/stop/suspend/prohibit/outlaw/restrict/curb/embargo/boycott/shut_out/cut_off/turn_back/impound/slash/limit/choke_off/cut/end/freeze/refuse/reject/tax Y's import/export/product/good/oil/gas/coal/fruit/meat/wine/beef/grain/steel/car/flight/ship/vessel/airline/plane/bank/company/media/channel/trade/fish/seafood/timber/cotton/crude/diamond/gold/apple/cheese/tomato/vegetable/brandy/beer/lobster/barley/milk/dairy/poultry/chicken/pork/truck/lorry/fisherman/tanker/app/goods/produce/textile/sweater/pipeline/airspace/tourist/athlete/team/company/firm/broadcaster
    X ban/bar/block/halt/stop/suspend/forbid/prohibit/outlaw/restrict/curb/embargo/shut_off/cut_off/cut/end/freeze/choke_off/turn_off/discontinue/slash/switch_off import/export/sale/shipment/delivery/supply/trade/flight/travel/purchase/arm/weapon/investment/lending/loan/grain/oil/gas/fuel/crude/steel/charter/tourism/remittance/aid/credit/technology/chip/visa/power/electricity/assistance to/from/with/in/of/by Y
    X put/call stop/halt/end/brake/freeze/block/ban/curb on/to import/export/sale/shipment/delivery/supply/trade/flight/loan/purchase/investment/aid/credit/arms_sale/oil/gas/tourism from/to/with/in Y
    X close/shut/seal/seal_off/shut_off airspace/border/port/market/frontier/crossing/sky/door/harbour/strait/canal/pipeline/gate to/against/with Y
    X close/shut/bar/block airspace/border/port/market/frontier/crossing/harbour to/against Y's plane/ship/aircraft/good/airline/flight/product/lorry/truck/export/vessel
    X seal/seal_off/blockade Y's border/coast/land_border/coastline/harbour
    X turn_off/shut_off/close tap/spigot/valve on/to Y
    X cut/cut_off/shut/lock/freeze/exclude/bar/banish/eject/expel/eliminate/kick/throw Y off/out-of/from supplier/supply/technology/buyer/customer/funding/lender/capital/loan/credit/chip/swift/market/payment_system/bank/banking_system/dollar/system/olympics/games/world_cup/financial_system/exchange/airspace/network/contract/tender/port/capital_market
    X starve/deprive/strip/choke Y of fuel/oil/gas/cash/credit/arm/weapon/technology/chip/supply/money/food/status/preference/privilege/trade_privilege/funding/foreign_exchange/petrol/medicine/electricity/loan
    X deny/refuse Y visa/credit/loan/arm/weapon/fuel/technology/chip/export_licence/licence/landing_right/trade_preference/access/spare_part
    X deny/refuse/withhold/withdraw/revoke/cancel/suspend/pull/strip/rescind/annul visa/credit/loan/arm/weapon/fuel/technology/export_licence/licence/landing_right/trade_preference/trade_privilege/preference/trade_status/funding/aid/payment/subsidy/benefit/cash from/to/of/for Y
    X revoke/cancel/suspend/withdraw/rescind/pull/annul/strip/lift Y's visa/licence/license/export_licence/trade_preference/preference/trade_privilege/trade_status/status/landing_right/credit/permit/accreditation/broadcasting_licence/passport/immunity/membership/vote/right/voting_right
    X refuse/deny entry/visa/port/landing/access/transit/credit to Y
    X ban/bar/banish/prohibit/forbid/stop/block/prevent Y from entering/travelling/market/country/territory/territory/soil/olympics/trade/sale
    X bar/keep/shut/lock/ban/exclude Y from/out-of market/territory/country/network/port/airspace/contract/olympics/games/airwave/soil/app_store/bidding/tender/bank
    X put/place/add/enter/include/keep/list Y on/to/in blacklist/sanctions_list/sanction_list/entity_list/list/watchlist/terror_list/stop_list/black_list/no-fly_list/grey_list
    X name/list/add/put Y among/as sanctioned/blacklisted/terrorist_organisation/terrorist_organization/foreign_agent/state_sponsor/extremist/undesirable/terrorist_group
    X declare/designate/brand/label/list/outlaw/name/class/proscribe/classify Y undesirable/illegal/terrorist/extremist/off_limits/foreign_agent/outlawed
    X designate/proscribe/class/classify/list Y as terrorist/terrorist_organisation/terrorist_organization/terrorist_group/extremist/undesirable/foreign_agent
    X send Y to coventry
    X make pariah/outcast/outlaw of Y
    X turn Y into pariah/outcast
    # Y under them
    Y be under embargo/sanction/blockade/boycott/siege/ban/quarantine by/from/of X
    Y be under X's embargo/sanction/blockade/boycott/ban/quarantine/curb
    Y be on X's blacklist/sanctions_list/sanction_list/entity_list/terror_list/terrorism_list/watchlist
    Y be subject/liable to X's embargo/sanction/ban/tariff/curb/restriction/duty
    Y be off-limits to X
    Y face/suffer/endure/incur/withstand/feel/weather/resist X's sanction/embargo/tariff/duty/ban/blockade/boycott/penalty/levy/curb/restriction/asset_freeze/travel_ban/fine
    Y face/suffer/endure/incur/withstand/weather/receive sanction/embargo/tariff/duty/ban/blockade/boycott/penalty/levy/curb/restriction/asset_freeze/travel_ban/fine from/by X
    Y reel/suffer/labour/groan/smart/struggle/ail/bleed/creak under/from X's sanction/embargo/tariff/blockade/boycott/ban/duty
    Y fall/come/run foul/under/afoul of X's sanction/embargo/ban/tariff
    Y have asset/account/fund/visa/money/reserve frozen/blocked/seized/revoked by X
    # nouns
    X's sanction/embargo/tariff/duty/levy/ban/blockade/boycott/penalty/curb/restriction/surcharge/quota/asset_freeze/travel_ban/export_control/price_cap/blacklist/quarantine/countermeasure/moratorium on/against/upon/of Y
    sanction/embargo/tariff/duty/levy/ban/blockade/boycott/penalty/curb/restriction/quota/asset_freeze/travel_ban/quarantine on/against/upon/of Y by/from X
    X's sanctioning/blacklisting/boycotting/blockading/ostracism/quarantining/shunning/embargoing/isolation/delisting/outlawing/strangulation/punishment of Y
    X's ban/embargo/boycott/freeze/halt/stop/curb/tariff/duty/levy/restriction/tax/surcharge/limit/quota on/of/to import/export/good/product/oil/gas/coal/wine/beef/grain/steel/sale/loan/flight/fruit/car/trade/arm/chip/technology/arms_sale/shipment/delivery/textile/visa/fish/asset/travel from/to/by/with/of Y
    X's freezing/seizure/confiscation/blocking/freeze of Y's asset/account/fund/reserve/property/money/holding
    X's tariff_war/trade_war/customs_war/economic_war/economic_warfare/gas_war/banana_war with/against/on Y
    `,
  ),
  ...phrases(
    "cuts-ties-with",
    { sourceKinds: parties, targetKinds: parties, notIn: ["sport", "weather"], trust: 0.77 },
    `
    # ties and talks broken off
    X sever/cut/break/break_off/cut_off/suspend/freeze/halt/downgrade/discontinue/rupture/terminate/call_off/stop/abandon/interrupt/curtail/wind_up/drop/scrap/cancel/snap/renounce/shelve/dissolve/cut_short/scale_back/scale_down/reduce/shut_down/close_off/cool/loosen/put_off/adjourn/postpone/boycott/quit/pause/bury/kill_off/torpedo/scuttle/sink/ditch/junk/undo/unpick/dismantle/tear_up/rip_up/repudiate/revoke/annul/untie tie/relation/relationship/link/contact/cooperation/co-operation/collaboration/partnership/alliance/dialogue/talk/negotiation/communication/connection/dealing/bond/friendship/engagement/consultation/diplomacy/exchange/channel/hotline/accord/treaty/pact/agreement/deal/military_tie/diplomatic_tie/peace_talk/union/association/marriage/axis/entente/conversation/membership/visit/summit/meeting/mediation/contract/air_link/trade_tie/coalition/truce/ceasefire/memorandum with/to/between Y
    X put/keep/place/leave tie/relation/cooperation/co-operation/contact/talk/dialogue/partnership/agreement/deal/treaty/relationship/visit/negotiation/alliance/pact/exchange/accession/bid with/of Y on/in ice/hold/freezer/deep_freeze/cold_storage/backburner/back_burner/limbo
    X put/call/bring end/halt/stop/pause/close to tie/relation/cooperation/contact/talk/dialogue/partnership/friendship/alliance/dealing/relationship/negotiation/collaboration/exchange/trade/drill/exercise with/between Y
    X part way/company with Y
    X break faith/rank/off with Y
    X break_with/split_from/split_with Y
    X wash hand of Y
    X turn back/cold_shoulder on/to/against Y
    X cut/sever/untie/snip/snap cord/umbilical_cord/knot/apron_string/cable/lifeline/phone_line with/to/from/between Y
    X burn bridge/boat with/to Y
    X dynamite/torch/blow_up/demolish bridge with/to Y
    X show Y's ambassador/envoy/diplomat/consul/attaché/mission/adviser/inspector door
    X draw/ring_down curtain/line on/under tie/relation/relationship/alliance/friendship/cooperation/talk/partnership with Y
    X pull plug/rug on/from cooperation/talk/deal/tie/relation/partnership/project/contact/alliance with Y
    X cast Y adrift/aside/off
    X jettison/ditch/dump/forsake/disown/cast_off/cut_loose/repudiate/cast_aside/excommunicate/divorce/freeze_out/throw_over/break_with/cold-shoulder Y
    X withdraw/revoke/rescind/retract/cancel/end/annul/pull/drop recognition of/from Y
    X derecognise/derecognize/de-recognise Y
    X distance/dissociate/disassociate/divorce/detach/decouple/disentangle/extricate/separate himself/itself/herself/themselves from Y
    X walk/storm/pull/stalk/drop/flounce/march/back_off/withdraw/bow/stomp/break/walk_away/pull_out/retire/withdraw from/out/out-of contact/cooperation/relation/talk/negotiation/dialogue/meeting/summit/conference/peace_talk/coalition/alliance/pact/treaty/accord/deal/partnership/conversation/discussion with Y
    X walk_out/storm_out/pull_out/drop_out/back_out/stalk_out/march_out/opt_out/walk_away of/from talk/negotiation/dialogue/meeting/summit/peace_talk/coalition/alliance/pact/treaty/accord/deal/partnership/discussion with Y
    X walk_out/storm_out/walk_away on/from Y
    X quit/abandon/break_off/boycott/desert/exit talk/negotiation/dialogue/peace_talk/coalition/alliance/conference/round/negotiating_table/table/ceasefire_talk with Y
    X hang_up on Y
    X end/finish/close tie/relation/relationship/link/contact/cooperation/co-operation/collaboration/partnership/alliance/communication/connection/dealing/bond/friendship/engagement/exchange/channel/hotline/accord/treaty/pact/agreement/association/arrangement with/to/between Y
    X freeze/shut/lock/squeeze/keep/cut Y out-of dialogue/talk/negotiation/consultation/coalition/government/peace_process
    X and Y go separate_way
    X and Y part way/company
    X and Y break_up/split_up
    # envoys thrown out and called home
    X expel/throw_out/kick_out/eject/boot_out/send_home/order_out/turf_out/banish/evict/oust/deport/chuck_out/drum_out/send_packing/sling_out/toss_out/turn_out/drive_out/hound_out/hustle_out/bundle_out/dismiss/remove Y's ambassador/envoy/diplomat/attaché/attache/consul/chargé/representative/emissary/spy/mission/delegation/staff/adviser/advisor/inspector/official/military_attaché/counsellor/counselor/agent/nuncio/high_commissioner/journalist/correspondent/intelligence_officer/first_secretary/embassy_staff/military_adviser/press_attaché/technician/instructor/monitor/observer/peacekeeper/aid_worker/trade_mission/teacher/expert
    X throw/kick/turn/order/boot/drum/send/put/bundle/chuck Y's ambassador/envoy/diplomat/attaché/attache/consul/representative/spy/mission/staff/adviser/inspector/official/agent/expert/journalist out-of/from country/capital/territory/kingdom/land
    X give/hand Y's ambassador/envoy/diplomat/attaché/attache/consul/chargé/representative/spy/mission/staff/adviser/inspector/official/expert marching_order/notice/boot
    X give Y's ambassador/envoy/diplomat/attaché/consul/chargé/representative/mission/staff/adviser/embassy/inspector hour/day/week/month/weekend to+leave/quit/pack/depart/go/get/close/clear/vacate
    X tell/order/ask/instruct/command/invite/require/force Y's ambassador/envoy/diplomat/attaché/attache/consul/chargé/representative/spy/mission/staff/adviser/advisor/embassy/inspector/official/high_commissioner/expert/technician to+leave/quit/pack/depart/go/get/close/clear/vacate/return/stay
    X give marching_order/walking_paper to Y's ambassador/envoy/diplomat/attaché/consul/mission/adviser
    X withdraw/revoke/strip/cancel accreditation/credential/agrément/diplomatic_status/immunity of/from Y's ambassador/envoy/diplomat/mission
    X recall/withdraw/pull/pull_out/call_home/bring_home/call_back/summon_home/bring_back/order_home/evacuate/take_back/yank/remove/fly_home ambassador/envoy/diplomat/chargé/mission/consul/representative/embassy_staff/staff/delegation/diplomatic_staff/top_diplomat/negotiator/high_commissioner/nuncio/military_attaché/embassy from/in/to/at Y
    X call/summon/bring/order/pull ambassador/envoy/diplomat/chargé/mission/consul/representative/high_commissioner/delegation home/back from/in/to Y
    X close/shut/shut_down/shutter/abandon/evacuate/wind_up/mothball/vacate/lock embassy/consulate/mission/liaison_office/legation/interests_section/high_commission/office/trade_mission/bureau in/to/with/at/on Y
    X close/shut/shut_down/shutter/seal/evict Y's embassy/consulate/mission/liaison_office/legation/high_commission/cultural_centre/trade_mission/bureau/interests_section
    X order/demand/announce/begin/decree closure/closing/shutdown/shuttering/expulsion/departure/eviction/recall of Y's embassy/consulate/mission/liaison_office/legation/diplomat/ambassador/envoy/cultural_centre/attaché/spy/adviser
    X order/demand/announce closure/closing/shutdown/shuttering of embassy/consulate/mission/liaison_office in/of Y
    X downgrade/reduce/lower/demote/scale_down/cut/relegate representation/relation/tie/mission/embassy/presence/diplomatic_representation in/with/to/at Y
    X expel/suspend/exclude/eject/drum/throw/kick/boot/oust/banish/cast/drop/unseat/strip/evict Y from/out-of alliance/bloc/coalition/council/league/organisation/organization/club/membership/commonwealth/union/party/community/g8/forum/fold/family
    X suspend/freeze/revoke/end/terminate Y's membership/accreditation/vote/participation/voting_right/seat/observer_status
    X suspend/freeze/revoke/end/terminate membership/participation/accession of Y
    X send/order/pack/throw/kick/boot/bundle/escort/drum Y's ambassador/envoy/diplomat/attaché/attache/consul/chargé/representative/spy/mission/delegation/staff/adviser/inspector/official/agent/journalist packing/home/out/off/away
    X send Y packing
    X cut/leave/cast/set Y adrift/loose/aside
    X declare Y persona_non_grata/grata/unwelcome/undesirable
    # nouns
    rupture/break/breach/rift/split/breakdown/falling-out/severance/severing/divorce/parting/estrangement/schism/rupturing/parting_of_way/breaking-off/chasm/freeze between X and Y
    breakdown/rupture/severance/severing/breaking/breaking-off/collapse/suspension/freeze/freezing/end/ending/cutting/cutting-off/termination of tie/relation/contact/talk/dialogue/cooperation/alliance/diplomatic_tie/partnership/friendship/link between X and Y
    X's rupture/break/breach/split/divorce/falling-out/severance/parting/separation/estrangement/rift/disengagement/decoupling with/from Y
    X's severing/severance/breaking/breaking-off/suspension/freezing/freeze/termination/cancellation/cutting/abandonment/rejection/ending/downgrading/cutoff/cut-off/suspending/boycott/halting of tie/relation/contact/talk/dialogue/cooperation/alliance/diplomatic_tie/partnership/friendship/link/negotiation/treaty/pact/accord/agreement/recognition/visit/trade with/to/of Y
    X's expulsion/ejection/ousting/eviction/recall/withdrawal/banishment/removal/booting-out of Y's ambassador/envoy/diplomat/attaché/attache/consul/chargé/representative/spy/mission/staff/adviser/journalist/inspector
    X's recall/withdrawal of ambassador/envoy/diplomat/consul/mission/representative/high_commissioner from/in/to Y
    X's closure/closing/shuttering/shutting of Y's embassy/consulate/mission
    X's closure/closing/shuttering/shutting of embassy/consulate/mission/border/frontier in/to/with Y
    X's walkout/walk-out/withdrawal/exit/departure/pullout from talk/negotiation/dialogue/meeting/summit/peace_talk/coalition/alliance/treaty/pact/accord with Y
    expulsion/ejection/eviction of Y's ambassador/envoy/diplomat/attaché/consul/spy/mission/adviser/inspector by X
    expulsion/ejection/eviction of ambassador/envoy/diplomat/attaché/consul/spy/mission/adviser/inspector of/from Y by X
    `,
  ),
];
