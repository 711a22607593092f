/** Phrases of stance: how newspapers say that one side backs, helps, presses, turns down or protests against another. */

import type { Kind } from "../../schema.ts";
import { parties } from "../lexicon/talk-words.ts";
import type { Rule } from "../rules/rule.ts";
import { phrases } from "./phrase.ts";

const anyone: readonly Kind[] = ["person", "state", "organisation", "place"];

/** What is done to a refusal or protest that stands no more. */
const dropping: readonly string[] = [
  "drop",
  "lift",
  "withdraw",
  "waive",
  "abandon",
  "retract",
  "rescind",
  "overcome",
  "end",
  "soften",
  "reverse",
  "cancel",
  "call off",
  "plan",
  "ban",
  "forbid",
  "outlaw",
  "disperse",
  "crush",
  "break up",
  "put down",
];

/** Whoever does this to support has it of another, or has it not. */
const enjoying: readonly string[] = (
  "enjoy have win receive get gain earn draw command retain lose seek need want secure attract obtain keep court crave expect require " +
  "count rely depend thank miss forfeit promise"
).split(" ");

/** Whoever does this to what was given gives it no more. */
export const ending: readonly string[] = (
  "cut suspend freeze halt stop end withhold block slash withdraw drop retract reverse review cancel discontinue terminate axe curtail sever " +
  "break dissolve quit abandon leave scrap shelve renounce repudiate"
).split(" ");

const supports: readonly Rule[] = [
  ...phrases(
    "supports",
    { sourceKinds: ["state"], targetKinds: ["state"], targetThrough: "actor", trust: 0.7 },
    `
    X embrace Y
    `,
  ),
  ...phrases(
    "supports",
    { targetKinds: parties, unless: { up: ending }, trust: 0.8 },
    `
    support/praise/applause/admiration/sympathy/enthusiasm/respect/affection of X for Y
    X's cheerleading/campaigning for Y
    X's support/backing/sympathy/praise/admiration/affection/enthusiasm/partiality/respect/fondness/kind_word/applause for Y
    X's loyalty/allegiance/fealty/fidelity/devotion/commitment/attachment/homage to Y
    X's solidarity/sympathy with Y
    X's faith/trust/confidence in Y
    `,
  ),
  ...phrases(
    "supports",
    { targetKinds: parties, trust: 0.8 },
    `
    # weight and voice
    X throw/put/fling/swing/lend weight/clout/muscle/prestige/heft/authority behind/to Y
    X lend/add/give voice/name/credence/legitimacy/respectability to Y
    X lend/give Y credence/legitimacy/voice
    X throw_in lot with Y
    X cast/throw lot with Y
    X give/lend/offer/extend/pledge support/backing/encouragement/succour/comfort to Y
    X give/lend/offer/pledge Y support/backing/encouragement/succour/comfort
    X swear/pledge/profess/owe/declare/transfer/switch allegiance/loyalty/fealty/support/fidelity to Y
    X throw/put/wrap arm around/round Y
    X assure/reassure Y of support/backing/solidarity/friendship/loyalty/commitment/help
    X voice/express/show/declare satisfaction/delight/pleasure/approval/gratification at/over/with Y
    X voice/express/declare/profess/reaffirm/reiterate/announce/signal/show support/backing/understanding/sympathy/admiration/enthusiasm/solidarity for/with Y
    X have/express/voice/declare/reaffirm/reiterate confidence/faith/trust in Y
    X put/place/retain/keep faith/trust/confidence in Y
    X keep faith with Y
    X show/express/declare/voice/proclaim/demonstrate/pledge/swear solidarity/unity/support with/for/to Y
    X express/voice/extend/send/convey/offer congratulation/compliment/felicitation/gratitude/thanks/appreciation to Y
    X offer Y congratulation/compliment/thanks/sympathy
    X give Y nod/blessing/thumb_up/imprimatur/benediction/ovation/applause/plaudit/endorsement/approval
    X give nod/blessing/thumb_up/imprimatur/benediction/ovation/plaudit/endorsement/approval to Y
    X give/issue/put seal/stamp of approval to/on Y
    X confer/bestow/set/put blessing/seal/legitimacy/imprimatur/approval on/upon Y
    # sides
    X come/rush/leap/spring/jump/ride/rally/fly to Y's defence/defense/side/support/banner
    X come/rush/leap/spring/jump/ride/rally/fly to defence/defense/side/support of Y
    X take/join Y's side/part
    X take side/part with Y
    X vote/sympathise/agree with Y at/in council/assembly/parliament/summit/vote
    X keep Y in power/office
    X take side of Y
    X come_down on side of Y
    X plead/argue/make/take_up/champion Y's case/cause
    X plead/make/take_up case/cause of/for Y
    X espouse/champion/embrace/advance Y's cause/right/claim
    X come_out/speak/declare/pronounce/plump/intervene/campaign in favour/favor/support of Y
    X come_out for/behind Y
    X line_up/fall_in/swing/coalesce/unite/mobilise/mobilize behind Y
    X close/form rank behind/around/with Y
    X circle wagon around/round Y
    X rally/gather/flock round/around/behind/to Y
    X rally/flock to cause/flag/banner/side of Y
    X make common_cause with Y
    X nail colour/color to Y's mast
    X hitch wagon/star to Y
    X be in favour/favor/support/awe of Y
    X be on side of Y
    X be in Y's corner/camp
    X be in corner/camp of Y
    X stand/stay/remain in/at/by Y's corner/side
    X stand/remain/stay on side of Y
    X stand_up for Y
    X stick_up for Y
    X speak_up for Y
    X go to bat for Y
    X bat/root/cheer/vouch/stump/barnstorm/canvass/agitate/pull for Y
    X carry/fly/hold/bear torch/flag/banner/water/standard for Y
    X put_in word for Y
    X have kind_word/good_word/warm_word for Y
    X have praise/admiration/sympathy/respect/affection/regard/plaudit for Y
    X be full of praise/admiration/sympathy for Y
    X be effusive/fulsome/generous/lavish/unstinting/warm/unsparing in praise/support/admiration of/for Y
    X be supportive/protective/appreciative/admiring/approving/uncritical/proud of Y
    X be complimentary/enthusiastic/effusive/laudatory about/of Y
    X be loyal/faithful/devoted/sympathetic/favourable/favorable/grateful/thankful/committed to/towards/toward Y
    X be fan/admirer/devotee/disciple/champion/apologist/cheerleader/propagandist/defender/proponent/booster of Y
    X be apologist/cheerleader/propagandist for Y
    X be staunch_friend/loyal_friend/steadfast_friend/true_friend/firm_friend/good_friend/faithful_friend/old_friend of/to Y
    X be supporter/backer/patron/champion/protector/guarantor/sponsor/benefactor/godfather of Y
    X play patron/protector/champion to Y
    # praise
    X sing/extol/trumpet/hymn praise/virtue/merit of Y
    X sing/extol/trumpet/hymn Y's praise/virtue/merit
    X heap/lavish/pile/shower/pour/rain/bestow praise/plaudit/compliment/laurel/encomium/accolade/honour/honor on/upon/over Y
    X shower/lavish/garland/fete/flatter Y with praise/compliment/honour/honor/laurel/tribute
    X pay/render/offer tribute/homage/compliment/respect to Y
    X tip/doff/raise/lift/touch hat/cap to Y
    X take_off hat to Y
    X raise glass/toast to Y
    X pat Y on back
    X give Y hero_welcome
    X single Y for praise
    X single_out Y for praise/commendation
    X hold_up Y as model/example/paragon/hero/beacon
    X hold Y as model/example/paragon/hero/beacon
    X hail/salute/fete/acclaim/embrace/celebrate/revere/lionise/lionize Y as hero/liberator/saviour/savior/friend/statesman/brother/patriot/martyr
    X look_up to Y
    X approve of Y
    X sympathise/sympathize/empathise/empathize/commiserate/identify with Y
    # what the other side has of it
    Y win/get/receive/earn/draw/garner/gain/secure/land/attract/pick_up/collect/elicit/have praise/plaudit/applause/nod/endorsement/backing/blessing/thumb_up/support/acclaim/kudos/accolade/imprimatur/approval from/of X
    Y win/get/receive/earn/secure/land/gain/have/enjoy/command/retain/keep/attract X's praise/applause/nod/endorsement/backing/blessing/support/acclaim/imprimatur/approval/patronage/protection/confidence/ear/favour/favor/loyalty/allegiance/sympathy/vote
    Y enjoy/have/command support/backing/patronage/protection/confidence/favour/favor/loyalty/allegiance/sympathy of X
    Y be assured/certain/sure of X's support/backing/loyalty
    Y count/rely/bank/depend/lean on/upon X's support/backing/loyalty/vote/patronage/protection
    Y count/rely/bank/depend on/upon support/backing/loyalty/vote/patronage/protection of/from X
    Y find/have/gain/acquire champion/friend/defender/cheerleader/patron/sympathiser/sympathizer/advocate/protector/supporter/backer/admirer in X
    Y owe throne/power/post/office/survival/victory/rise/election to X
    Y be darling/favourite/favorite/protege/protégé/client/creature/standard_bearer/hero of X
    Y bask in praise/approval/glow/favour/favor of/from X
    Y be in/under patronage/protection/wing of X
    Y come/rise/operate/shelter with/under blessing/patronage/protection/wing of X
    Y be popular/well_liked with/among X
    Y be hero/darling/inspiration/saint/idol to/for X
    # nouns
    X's defence/defense/endorsement/praise/championing/championship/advocacy/espousal/glorification/adulation/embrace of Y
    endorsement/defence/defense/praise/support/championing/adulation of Y by X
    support/praise/backing/applause/plaudit/encouragement/sympathy/acclaim/endorsement for Y from/by X
    vote of confidence in Y from/by X
    message/word/expression/show of support/solidarity/sympathy/praise/encouragement from X to/for Y
    `,
  ),
  ...phrases(
    "supports",
    { targetKinds: parties, unless: { up: [...enjoying, ...ending] }, trust: 0.75 },
    `
    X's support/backing/patronage/sponsorship/protection/approval/recognition of Y
    `,
  ),
];

/** What gives a lifeline or pressure in sport alone. */
const scores: readonly string[] = [
  "goal",
  "penalty",
  "try",
  "header",
  "win",
  "score",
  "total",
  "wicket",
  "point",
  "serve",
  "shot",
];

const aids: readonly Rule[] = [
  ...phrases(
    "aids",
    {
      targetKinds: anyone,
      targetThrough: "site",
      unless: { up: ending, of: ["goal", "point", "penalty"] },
      trust: 0.75,
    },
    `
    X's gift/donation/handout/loan/grant/subsidy/present/lifeline/bailout/largesse/generosity/aid/help/assistance to/for Y
    gift/present/donation/handout from X to/for Y
    aid/help/money/weapon/arm/loan/relief/assistance/food/cash from X to/for Y
    `,
  ),
  ...phrases(
    "aids",
    { targetKinds: anyone, targetThrough: "site", unless: { subj: scores, with: scores }, trust: 0.75 },
    `
    X come/go/rush/fly/hurry/hasten/ride/race/leap to Y's aid/rescue/assistance/relief/help
    X come/go/rush/fly/hurry/hasten/ride/race/leap to aid/rescue/assistance/relief/help of Y
    X come/go/rush/ride/leap/step_in to rescue of Y
    X throw/toss/cast/fling/hand/extend/give Y lifeline/lifebelt/lifebuoy/rope
    X throw/toss/cast/fling/hand/extend/give lifeline/lifebelt/lifebuoy/rope to Y
    X foot/pay/pick_up/settle/cover/meet Y's bill/tab/cost/wage/salary/debt/expense/arrears
    X foot/pay/pick_up/settle/cover bill/tab/cost/wage/salary for/of Y
    X pump/pour/inject/funnel/channel/plough/sink/shovel/lavish/pump_in money/cash/dollar/euro/billion/million/aid/fund/weapon/arm/resource into/to/on Y
    X open/loosen/dip_into purse/coffer/wallet/purse-string/pursestring/chequebook/checkbook/vault to/for Y
    X open/extend/grant/offer/provide/furnish/advance credit/loan/overdraft/facility/bailout/grant/subsidy to/for Y
    X extend/grant/advance/lend/loan/offer Y credit/loan/money/million/billion/grant/facility/bailout
    X lend/give/hold_out helping_hand to Y
    X lend hand to Y
    X pay for Y's stadium/road/bridge/port/school/hospital/army/weapon/airport/railway/election/mission/campaign/war/reconstruction/police/wage/upkeep/debt/defence/defense
    X lend Y hand
    X stump_up/cough_up/fork_out/shell_out/put_up/raise/find/scrape_together money/cash/fund/million/billion for Y
    X wire/remit/transfer/slip/hand/route/steer/siphon money/cash/fund/million/billion/payment to Y
    X run/smuggle/slip/spirit/sneak/ferry/truck/ship/fly gun/arm/weapon/rifle/missile/ammunition/rocket/munition/explosive to/into Y
    X ship/fly/truck/airlift/ferry/rush/dispatch/despatch/send/bring/haul/truck_in/fly_in/ship_in/bring_in/send_in food/medicine/relief/supply/supplies/doctor/blanket/tent/water/fuel/grain/rice/flour/wheat/milk/clothing/aid to/into/for Y
    X drop/airdrop/parachute/air-drop food/supply/supplies/aid/medicine/arm/weapon/water/parcel to/into/over/on Y
    X send/dispatch/despatch/lend/second/fly_in/post/loan adviser/advisor/instructor/trainer/engineer/doctor/nurse/medic/surgeon/expert/technician/specialist/rescuer/firefighter/teacher/sapper to/into Y
    X send/dispatch/lend/loan Y adviser/advisor/instructor/trainer/engineer/doctor/nurse/medic/expert/technician/rescuer/firefighter
    X set_up/open/build/run/staff hospital/clinic/kitchen/shelter in/for Y
    X equip/outfit/kit_out/fit_out/ply/load/stock/furnish/shower/flood/reinforce Y with weapon/arm/missile/rifle/tank/gun/ammunition/equipment/gift/money/cash/aid/radio/vehicle/drone/uniform/rocket
    X school/drill/mentor/tutor/instruct/coach Y in counter-insurgency/tactics/warfare/sabotage/soldiering/marksmanship/combat/art/use
    X drill/mentor/school/tutor Y's soldier/officer/troop/recruit/army/police/guerrilla/fighter/pilot/man
    X underwrite/fund/finance/bankroll/subsidise/subsidize/cover Y's budget/deficit/army/war/campaign/economy/reconstruction/government/treasury
    X prop_up/shore_up Y's economy/currency/budget/treasury/bank/finance
    X rebuild/repair/reconstruct/restore Y's road/bridge/port/airport/hospital/school/railway/airfield/grid/economy
    X tend/treat/nurse Y's wounded/sick/injured/casualty
    X feed/shelter/house/clothe/vaccinate/inoculate Y's poor/refugee/hungry/child/displaced/homeless/people
    X lift/rescue/save/deliver/pull_back/pull Y from bankruptcy/default/famine/ruin/starvation/collapse/abyss/brink/insolvency
    X tide_over Y
    X write_off/forgive/cancel/waive/wipe_out/reschedule/restructure Y's debt/loan/arrears/borrowing
    X raise/boost/increase/double/triple/step_up/resume/expand/restore aid/assistance/help/funding/subsidy to/for Y
    X contribute/donate money/cash/million/billion/dollar/euro to/towards/for Y
    X provide/give/lend air_cover/fire_support/artillery_support/air_support to/for Y
    X be donor/benefactor/paymaster/armourer/armorer/quartermaster/bankroller/financier/arm_supplier/weapon_supplier/lender to/of/for Y
    X act/serve as paymaster/armourer/banker/financier/quartermaster to/of/for Y
    Y live/survive/depend/rely/subsist/get_by on/off aid/handout/money/largesse/charity/subsidy/loan/credit/help/remittance/oil/gas/grain/fuel/food/arm/weapon from/of X
    Y live/survive/depend/rely/subsist/get_by on/off X's aid/handout/money/largesse/charity/subsidy/loan/credit/help/oil/grain
    Y be dependent/reliant on/upon X's aid/handout/money/largesse/charity/subsidy/loan/help
    Y be dependent/reliant on/upon aid/handout/money/largesse/subsidy/help from X
    Y get/receive/accept/win/take/secure/obtain/enjoy X's aid/help/money/weapon/loan/cash/assistance/largesse/arm/bailout/training/subsidy
    Y get/receive/accept/win/take/secure/obtain/collect/pocket/draw money/cash/weapon/arm/aid/help/training/loan/fund/subsidy/payment/largesse/lifeline/bailout from X
    Y owe weapon/gun/rifle/money/arm/missile/cash to X
    Y have X to+thank for money/weapon/roof/food/cash/arm/aid/school/road
    Y sign_up/agree/turn/submit/resort to rescue/bailout/loan/package by/from/of X
    airlift/delivery/shipment/supply/dispatch/arrival of X's weapon/arm/tank/missile/food/aid/jet/rifle/ammunition/grain/troop to/in/for Y
    X deposit/park/place/inject money/fund/$/million/billion/dollar/euro/£/€ in/into/with Y
    X distribute/hand_out/dish_out/dole_out/unload food/aid/vaccine/relief/medicine/blanket/tent/water/supply/supplies in/across/throughout Y
    Y be recipient/beneficiary of X's aid/help/largesse/money/generosity/assistance
    Y be recipient/beneficiary of aid/help/largesse/money/generosity/assistance from X
    Y be in pay of X
    Y be on payroll of X
    Y be in X's pay
    Y be on X's payroll
    X have/keep Y on payroll
    X's gift/delivery/supply/shipment/dispatch/despatch/donation/provision/transfer/handover/airlift of weapon/arm/missile/jet/tank/food/grain/medicine/money/aid/equipment/aircraft/ammunition/gun to/for Y
    X's arming/training/funding/financing/equipping/bankrolling/feeding/rescue/bailout of Y
    arming/training/funding/financing/equipping/bankrolling of Y by X
    `,
  ),
];

const demands: readonly Rule[] = [
  ...phrases(
    "demands",
    { targetKinds: ["state", "organisation"], targetThrough: "actor", trust: 0.75 },
    `
    X want/expect/demand/seek/need more/much/something/better/reform/effort/cut/money/proof/help/contribution/sacrifice/movement/clarity from/of Y
    `,
  ),
  ...phrases(
    "demands",
    { targetKinds: parties, targetThrough: "actor", unless: { with: scores }, trust: 0.75 },
    `
    # pressure
    X put/bring/exert/apply/pile/heap/increase/maintain/intensify pressure/heat/screw/squeeze/thumbscrew/leverage on/upon/against Y
    X pile_on/ratchet_up/ramp_up/keep_up/step_up/crank_up/turn_up/dial_up pressure/heat/screw on Y
    X turn/tighten screw/heat/vice/thumbscrew on Y
    X twist Y's arm
    X twist arm of Y
    X hold Y's foot to fire
    X lean/prevail/press/bear_down on/upon Y
    X hold/put gun to Y's head
    X breathe down Y's neck
    X bully/coerce/browbeat/dragoon/shame/goad/bounce/railroad/press-gang/nag/hector/chivvy/frighten/pressure Y into deal/concession/talk/action/withdrawal/retreat/compromise/surrender/peace
    X push/press/squeeze/nag/hector/chivvy/badger/hound/harass/pester Y for concession/answer/action/reform/deal/withdrawal/apology/help/money/explanation/commitment/date/timetable
    X push/press/squeeze/prod/nudge/steer/prompt/propel/drive Y towards/toward/to reform/talk/compromise/peace/concession/election/democracy/deal/table
    X appeal to Y's conscience/mercy/generosity/nature
    X lobby/canvass/petition/supplicate/beseech/solicit/importune Y for help/aid/support/arm/weapon/money/recognition/mercy/clemency/pardon/backing
    X throw himself/herself/itself/themselves on Y's mercy
    # ultimatums and orders
    X give/hand/serve/issue/deliver/present/send/set Y ultimatum/deadline
    X give/hand/serve/issue/deliver/present/send/set/address ultimatum/deadline/demand/order to/for/on/upon/with Y
    X present/serve/confront Y with ultimatum/demand/list/deadline/bill
    X set/lay_down/impose/dictate/spell_out/attach term/condition/deadline/timetable to/for/on Y
    X lay_down law to Y
    X dictate to Y
    X order/command/tell Y out-of/off/from country/territory/land/town/city/base
    X demand/require/expect/want/seek/exact/extort/claim/extract apology/answer/explanation/account/compensation/reparation/damages/assurance/guarantee/commitment/concession/payment/tribute/money/loyalty/obedience/action/proof/promise/share/ransom/sacrifice/clarification/extradition/cooperation/restraint from/of/out-of Y
    X demand/exact/extort from Y
    X seek/demand/claim/want billion/million/$/£/€/damages/compensation/reparation/money from Y
    X demand/seek/request/call_for/want/urge Y's resignation/withdrawal/pullout/surrender/departure/abdication/disarmament/compliance/cooperation/capitulation/retreat/exit
    X demand/seek/request/call_for/want/urge resignation/withdrawal/pullout/surrender/departure/abdication/disarmament/compliance/cooperation/capitulation/retreat of/by Y
    X call/press/push/clamour/clamor/bay/agitate/campaign/howl/appeal for Y's resignation/withdrawal/departure/head/surrender/abdication/disarmament/cooperation/scalp
    X call/press/push/clamour/clamor/agitate/campaign/appeal for resignation/withdrawal/departure/surrender/abdication/disarmament/restraint/concession/apology/ceasefire/action of/by/from Y
    X ask/request/solicit/seek/invoke/invite/crave/beg/implore/require Y's help/aid/assistance/permission/consent/protection/mediation/intervention/cooperation/blessing/pardon/forgiveness/clemency/mercy
    X ask/request/solicit/seek/crave/beg/plead/enlist help/aid/assistance/permission/consent/protection/mediation/intervention/cooperation/asylum/mercy/clemency/pardon from/of Y
    X ask/beg/plead/crave favour/favor/pardon/mercy/permission/leave/help of/from Y
    X turn/look/run/appeal/apply/cry/pray to Y for help/aid/assistance/support/protection/money/loan/weapon/arm/mediation/backing/relief/guidance/answer/rescue/leadership/salvation
    X go/come to Y with request/demand/petition
    X approach/tap/tackle/touch/hit_up/sound_out/telephone/phone/ring/cable/wire/radio Y for help/aid/money/loan/weapon/arm/cash/support/mediation/fund
    X knock on/at Y's door
    X knock on/at door of Y
    X hold_out begging_bowl to Y
    X file/submit/lodge/put_in/make/send/forward/table/transmit/address request/petition/application/plea/claim/demand/appeal to/with/before Y
    X issue/make/launch/address/direct/send/broadcast/put_out/renew/repeat/sound appeal/plea/call/demand/request/entreaty/exhortation/cry to Y
    X make/press/place/put/level demand/request on/of/to/before/against/with Y
    X hand/send/present/submit/give Y request/petition/demand
    X press/raise/pursue/push demand/case/claim/request with Y
    X call/summon Y to order/heel
    X serve notice on Y
    # what the other side has of it
    Y be under pressure/order/instruction/injunction/notice from/of X
    Y be under X's order/pressure/instruction
    Y remain/operate/labour under pressure/order/instruction/injunction from/of X
    Y come_under/face/feel/resist/withstand/defy/encounter/shrug_off/bow_to/yield_to/bend_to/succumb_to/give_in_to pressure/demand/call/appeal/plea/clamour from/by X
    Y come_under/face/feel/resist/withstand/defy X's pressure/demand/call/appeal/plea/deadline/ultimatum
    Y bow/yield/bend/succumb/give_in/cave/cave_in/accede/submit/surrender/capitulate/buckle to/under/before pressure/demand/call/appeal/plea/order/diktat from/by/of X
    Y bow/yield/bend/succumb/give_in/cave/cave_in/accede/submit/surrender/capitulate/buckle to/under/before X's pressure/demand/call/appeal/plea/order/diktat/ultimatum/deadline/request/entreaty/bidding
    Y heed/answer/obey/ignore/reject/refuse/rebuff/dismiss/spurn/defy/resist/meet/grant/satisfy/flout/disregard/brush_aside/turn_down/brush_off/fend_off/shrug_off X's call/appeal/plea/demand/request/order/ultimatum/entreaty/exhortation/summons/urging/petition/deadline
    Y heed/answer/obey/ignore/reject/refuse/rebuff/dismiss/spurn/defy/resist/meet/grant/satisfy/flout/disregard/brush_aside/turn_down/brush_off/fend_off/shrug_off call/appeal/plea/demand/request/order/ultimatum/entreaty/exhortation/summons/urging/petition from/by/of X
    Y turn deaf_ear to X's plea/appeal/call/request/entreaty/demand/urging
    Y turn deaf_ear to plea/appeal/call/request/entreaty/demand/urging from/of/by X
    Y be deaf/impervious/immune/indifferent to X's plea/appeal/call/request/entreaty/demand/urging/pressure
    Y be deaf/impervious/immune/indifferent to plea/appeal/call/request/entreaty/demand/urging/pressure from/of/by X
    Y hear/receive/get/field/entertain/have plea/request/call/appeal/ultimatum/instruction/petition/demand/order from X
    Y act/move/agree/withdraw/act/release/pull_out/back_down at/on/under X's behest/urging/insistence/request/bidding/prompting/order/instruction/pressure
    Y act/move/agree/withdraw/release/pull_out/back_down at/on/under behest/urging/insistence/request/bidding/prompting/order/instruction/pressure of/from X
    # nouns
    X's appeal/call/plea/entreaty/exhortation/request/demand/ultimatum/petition/order/instruction/message/summons to Y
    X's pressure/call/demand on/upon Y
    X's lobbying/urging/badgering/prodding/bullying/cajoling/arm_twisting/hectoring/browbeating of Y
    X's insistence/demand on/for action/withdrawal/apology/payment/concession/explanation/answer/extradition from/by Y
    appeal/call/plea/entreaty/exhortation/request/ultimatum/petition/order/demand from/by X to Y
    pressure/demand from/by X on Y
    pressure/demand on Y from/by X
    appeal/plea/request/ultimatum to Y from/by X
    call/clamour/appeal/demand/plea from/by/in/of X for action/restraint/withdrawal/resignation/apology/intervention/help by/from/of Y
    call/demand by/from X for Y's resignation/withdrawal/departure/disarmament/surrender
    X's call/demand for Y's resignation/withdrawal/departure/disarmament/surrender/pullout
    lobbying/badgering/hectoring of Y by X
    `,
  ),
];

const rejects: readonly Rule[] = [
  ...phrases(
    "rejects",
    { targetKinds: parties, trust: 0.75 },
    `
    # bodily
    X turn deaf_ear/blind_eye to Y
    X turn back on Y
    X turn_up nose at Y
    X turn nose at Y
    X thumb/wrinkle nose at Y
    X give/show Y cold_shoulder
    X give/show cold_shoulder to Y
    X give Y brush_off/shrift/thumb_down/heave_ho/elbow/runaround
    X give brush_off/thumb_down/heave_ho/shrift to Y
    X give Y dusty_answer/frosty_reception/icy_reception/cool_reception/chilly_reception/flat_no/flat_refusal
    X give dusty_answer/frosty_reception/icy_reception/cool_reception/chilly_reception/flat_no to Y
    X stick_up/hold_up finger at Y
    X stick two_finger to/at Y
    X give two_finger/middle_finger to Y
    X snap finger at Y
    X cock snook at Y
    X wash hand of Y
    X shut/close/stop ear/eye/mind/heart to Y
    X show Y the door
    X slam/shut/close/bang/bolt/bar door/gate on/to/against/in Y
    X slam/shut door in face of Y
    X slam/shut door in Y's face
    X fling/throw/hurl offer in face of Y
    X fling/throw/hurl offer/proposal in Y's face
    X pour/throw/dash/fling/dump/splash cold_water on/over/upon Y
    X pour/heap/cast/throw scorn/derision/ridicule/doubt on/over/upon Y
    X keep/hold Y at length/bay
    # saying no
    X bar/ban/exclude/rule_out/refuse/reject/spurn/decline/dismiss/forswear/eschew/shun/oppose/foreclose talk/negotiation/meeting/contact/dialogue/dealing/deal/compromise/parley/truck/concession with/to Y
    X refuse/deny Y permission/entry/access/visa/recognition/consent/passage/clearance/licence/license/credit/asylum/right/audience/hearing
    X refuse/deny/withhold permission/entry/access/recognition/consent/approval/ratification/passage/clearance/credit/asylum/audience to/from/for Y
    X refuse/decline to+meet/recognise/recognize/accept/receive/see/sign/obey/endorse/back/support/heed/admit/readmit/host/honour/honor/ratify/entertain/countenance/contemplate/consider/approve/attend/join Y
    X refuse/decline to+talk/negotiate/deal/speak/cooperate/bargain/sit/engage/treat/parley/work/shake/share/side/coordinate/trade with Y
    X refuse/decline to+bow/yield/submit/listen/apologise/apologize/kowtow/surrender/give/bend/accede/agree/respond/speak/cave/knuckle to Y
    X refuse/decline to+bow/yield/bend/surrender to demand/pressure/will/order/threat/ultimatum/diktat from Y
    X refuse/decline to+bow/yield/bend/surrender to Y's demand/pressure/will/order/threat/ultimatum/diktat
    X voice/raise/state/express/register/declare objection/opposition to Y
    X take exception to Y
    X stand_up to Y
    X challenge/contest/dispute Y's claim/authority/ruling/right/version/account/legitimacy/figure
    X set face against Y
    X dig_in heel against/over Y
    X vote/decide/come_out/speak/argue/rule/plump against Y's plan/proposal/bill/offer/request/bid/treaty/deal/idea/motion/resolution/candidate
    X use/cast/wield/exercise veto against/on Y
    X walk_away/back_away/shy_away/turn_away/back_out/walk_out/recoil/shrink from/of/on Y's offer/plan/deal/proposal/terms/term/demand/treaty/bid/idea/embrace/overture
    X walk_out on Y
    X hang_up on Y
    X turn_away/freeze_out/knock_back/rebuff/send_away/wave_away/swat_away/bat_away/bat_aside/swat_aside/slap_away/slap_down/push_away/shoo_away Y
    X sneer/sniff/scoff/laugh/jeer/balk/baulk/bridle/bristle/snort/recoil/mock/shudder/spit/blanch/grimace at Y's offer/plan/proposal/demand/terms/term/suggestion/idea/request/call/overture/bid/notion/price/condition/claim/invitation/attempt/move/threat/warning
    X sneer/scoff/snort/sniff at Y
    X laugh Y out-of court/room
    X deny Y's request/application/appeal/wish/petition/claim/bid/right
    X refuse/decline to+take part in Y
    X refuse/decline to+put/set/affix/append/lend name/signature/initial to Y
    X refuse/decline to+pay/vote/apologise/apologize for Y
    X shrug at Y's offer/plan/proposal/demand/threat/warning/complaint/protest
    X tear_up/rip_up/bin/shred/trash/torpedo/sink/scupper/scotch/bury/quash/nix/spike/jettison/derail/wreck/kill/ditch/junk/scrap Y's plan/offer/proposal/bid/initiative/request/treaty/deal/bill/motion/resolution/application/draft/idea
    X throw_out/kick_out/vote_down/shoot_down/strike_down/toss_out/overturn/override/outvote/defeat/block/kill/stall/dilute/turn_down Y's plan/offer/proposal/bid/initiative/request/treaty/deal/bill/motion/resolution/application/draft/amendment/claim/complaint/challenge/demand/appeal/petition/veto/nomination/nominee/candidate/budget
    X send_back/return Y's letter/note/draft/gift/invitation/envoy
    X pick hole in Y
    X pull rug from Y
    X fly in face of Y
    X buck/flout/disobey/disregard/defy/ignore Y's wish/order/ruling/demand/call/advice/warning/authority/instruction/deadline/will/ultimatum
    X go/act against Y's wish/will/advice/order/warning
    X go/act in defiance of Y
    # what the other side has of it
    Y get/receive/meet/suffer/have/face/encounter/draw/earn rebuff/snub/brush_off/refusal/veto/rejection/slap/thumb_down/no/knock_back/raspberry from/by/at/with X
    Y get/receive/have short_shrift/dusty_answer/cold_shoulder/frosty_reception/icy_reception/cool_reception/chilly_reception/flat_no from/in X
    Y meet with refusal/rebuff/silence/rejection/no/veto/scorn/derision/shrug from/in X
    Y fall on deaf_ear in/with/at/among X
    Y fall on X's deaf_ear
    Y run into opposition/objection/resistance/veto/wall/refusal/hostility from/of/in/by X
    Y founder/run_aground/break/stumble/collapse/fall on/upon/over refusal/objection/opposition/resistance/veto/intransigence of/from/by X
    Y founder/run_aground/break/stumble/collapse/fall on/upon/over X's refusal/objection/opposition/resistance/veto/intransigence
    Y be unacceptable/repugnant/anathema/non-starter/nonstarter to/for X
    Y be unwelcome/persona_non_grata in X
    Y stick in X's craw/throat
    X be opposed/hostile/averse/resistant/impervious/deaf/allergic/unreceptive/indifferent/immune/unresponsive/antagonistic to Y
    X be scornful/contemptuous/dismissive/disdainful/derisive of Y
    # nouns
    X's refusal/reluctance/unwillingness to+recognise/recognize/accept/meet/see/receive/obey/sign/endorse/admit/readmit/extradite/host/join/heed/back/support/help/honour/honor/ratify/hear Y
    X's refusal/unwillingness to+talk/negotiate/deal/speak/cooperate/sit/treat/work/shake with Y
    X's refusal/unwillingness to+bow/yield/submit/listen/apologise/apologize/answer to Y
    X's no/nyet/rebuff/snub to Y
    rejection/refusal/dismissal/rebuff/veto/repudiation/snub of Y by X
    rebuff/snub/slap to/for Y from/by X
    defiance of Y by X
    `,
  ),
  ...phrases(
    "rejects",
    { targetKinds: parties, unless: { up: dropping }, trust: 0.75 },
    `
    X's opposition/objection/hostility/resistance/aversion to Y
    X's rejection/refusal/dismissal/spurning/rebuff/repudiation/snub/veto/defiance/rebuttal/disavowal/denial/snubbing/rebuffing of/to Y
    opposition/objection/resistance to Y from/by/in/of X
    `,
  ),
  // What is refused by a plain "not", "never" or "no".
  ...phrases(
    "rejects",
    { denied: true, targetKinds: parties, trust: 0.75 },
    `
    X accept/recognise/recognize/countenance/entertain/contemplate/tolerate/brook/stomach/swallow/obey/heed/ratify/honour/honor/endorse/acknowledge Y
    X sign/approve/consider/discuss/consent_to/acquiesce_in/accede_to/assent_to Y's plan/proposal/offer/terms/term/demand/treaty/pact/text/draft/deal/request/bill/document/condition/appeal
    X agree/consent/accede/assent/submit/bow/yield/bend to/with Y's plan/proposal/offer/terms/term/demand/request/condition/dictate/ultimatum/pressure/will/threat
    X bow/yield/bend/kowtow/knuckle_under/cave_in/give_in/give_way/back_down/surrender/capitulate to/before/under Y
    X bow/yield/bend/give_in/cave_in/surrender to/before/under pressure/threat/blackmail/demand from/by/of Y
    X have/want truck/dealing/business with Y
    X have none of Y
    X put/set/affix/append/lend name/signature/initial to Y
    X want/take part of/in Y
    X hear of Y
    X listen/talk_back to Y
    X see merit/sense/point in Y's plan/proposal/offer/idea/demand/call/suggestion
    X give/cede/budge inch to Y
    X be prepared/willing/ready/inclined/disposed/minded to+accept/meet/recognise/recognize/sign/back/receive/host/obey/endorse/tolerate/consider/support/join/entertain/see Y
    X be prepared/willing/ready/inclined/disposed/minded to+talk/negotiate/deal/sit/speak/bow/yield/bargain/submit/listen/surrender/work/share/compromise with/to Y
    X be interested/impressed/moved/swayed/satisfied/convinced/tempted in/by/with Y's offer/plan/proposal/argument/terms/term/demand/concession/promise/answer/assurance/explanation/idea
    X be bound by Y's order/ruling/decision/demand
    Y cut ice with X
    Y find favour/favor/taker/echo/sympathy/support/buyer with/in/among X
    X want/wish/intend/mean/plan to+accept/meet/recognise/recognize/negotiate/bow/yield/back/host Y
    Y be acceptable/welcome to X
    Y be enough/sufficient/adequate/satisfactory/good for X
    `,
  ),
];

const protests: readonly Rule[] = [
  ...phrases(
    "protests-against",
    { sourceKinds: [...parties, "place"], targetKinds: parties, targetThrough: "site", trust: 0.75 },
    `
    X boo/hiss/catcall/heckle/jeer/whistle/shout_down/barrack/hoot/howl_down/egg Y
    `,
  ),
  ...phrases(
    "protests-against",
    {
      sourceKinds: [...parties, "place"],
      targetKinds: parties,
      targetThrough: "site",
      notIn: ["weather", "games"],
      trust: 0.75,
    },
    `
    # notes and envoys
    X lodge/file/register/make/deliver/submit/send/present/hand_over/hand/enter/raise/voice/table/issue/fire_off/dispatch protest/complaint/objection/demarche/démarche/protestation/remonstrance/representation against/with/to/at/over Y
    X deliver/send/hand/present/submit/fire_off/dispatch protest_note/diplomatic_note/sharp_note/stiff_note/stern_note/angry_letter/protest_letter/angry_note to Y
    X deliver/send/hand/present/submit/fire_off note/letter of protest/complaint to Y
    X send/hand/give Y protest_note/protest/demarche/démarche/complaint
    X recall/withdraw/pull_out ambassador/envoy/mission from/to Y in protest
    X chain/handcuff/tie/glue/lash/padlock themselves/himself/herself to gate/railing/fence/door of Y
    X chain/handcuff/tie/glue/lash/padlock themselves/himself/herself to Y's gate/railing/fence/door
    X register/convey/express/communicate/make_known/signal displeasure/disquiet/unhappiness/objection/dismay/disapproval/indignation/anger with/to Y
    X remonstrate/expostulate with Y
    X cry foul at/over Y
    X take complaint/grievance against Y
    X haul_in/carpet/dress_down/call_in/summon/convoke/haul/hale/drag_in/upbraid/scold/berate Y's ambassador/envoy/charge/diplomat/consul/attache/attaché/commissioner/nuncio/chargé/representative
    X haul/hale/drag/call ambassador/envoy/diplomat of Y
    X call/haul Y's ambassador/envoy/diplomat on carpet
    X recall/withdraw ambassador/envoy in protest at/against Y
    X walk_out/withdraw/stay_away/resign/strike in/as protest at/against/over Y
    X summon/call_in ambassador/envoy of/from Y
    # streets
    X take/pour/spill/come/go/turn/surge/stream/flock/throng/return/turn_out/come_out to/onto/into/on street/square/barricade/plaza/pavement against Y
    X fill/throng/flood/pack/choke/jam/swamp/clog/hit street/square/avenue/plaza/bridge/boulevard against Y
    X march/rally/demonstrate/protest/parade/agitate/mobilise/mobilize/campaign/rebel/revolt/rise/mutiny/rise_up/riot/strike/clamour/crusade/turn_out/come_out against Y
    X march/descend/converge/advance/mass on/upon Y's embassy/consulate/office/headquarters/residence/palace/mission/house/parliament
    X march/rally/demonstrate/protest/picket/sit/camp/chant/assemble/gather/mass/congregate/stand outside/before/at/near/opposite Y's embassy/consulate/mission/headquarters/office/residence/palace/house/ministry/home/base
    X march/rally/demonstrate/protest/picket/sit/camp/chant/assemble/gather/mass outside/before/at/near/opposite embassy/consulate/mission/headquarters/residence/palace of Y
    X besiege/picket/pelt/stone/mob/surround/ring/egg/daub/splatter/blockade/encircle/vandalise/vandalize/bombard/splash Y's embassy/consulate/mission/convoy/motorcade/car/headquarters/residence/office/house
    X burn/torch/trample/rip_up/set/shred/stamp/deface/tear_up/hang Y's flag/effigy/portrait/poster/picture/banner
    X burn/hang/torch/parade Y in effigy
    X burn/torch/trample/hang flag/effigy/portrait/poster/picture of Y
    X stage/hold/mount/organise/organize/lead/join/call/convene/head rally/march/demonstration/sit_in/vigil/strike/walkout/die_in/protest/picket/stoppage against/over/outside/at Y
    X go/come_out/walk_out on strike against/over/at Y
    X walk_out/down_tool/stop_work/strike/walk_off over/against/at Y's plan/reform/cut/decision/law/policy/bill/budget/closure/dismissal/pay
    X down/lay_down tool over/against/at Y
    X be in revolt/mutiny/uproar/rebellion/tumult/arm/ferment against/over/at Y
    X be on march/street/barricade/strike/warpath against/over/at Y
    X chant/shout/scream/yell/bellow/roar slogan/abuse/insult/obscenity/curse against/at Y
    X chant/shout/scream/yell/bellow/roar/cry death/down/shame to/with/on Y
    X wave/brandish/hold/unfurl/carry/hoist/hold_up banner/placard/sign/poster against Y
    X bang/beat/clang/rattle pot/saucepan/pan/casserole against/at/over Y
    X shake/raise/wave fist at/against Y
    X sign/present/circulate petition against Y
    X block/barricade/blockade road/street/highway/border/port against/over Y
    X vent fury/anger/rage/wrath/frustration/spleen on/at/against/over Y
    Y draw/face/provoke/spark/trigger/bring/meet/attract/prompt/encounter/elicit protest/demonstration/march/rally/riot/boo/jeer/demarche/objection from/by X
    # nouns
    protest/demonstration/march/rally/strike/revolt/uprising/complaint/rebellion/mutiny against/outside/to/at Y by/from/of X
    protest/demonstration/march/rally/strike/uprising/complaint/objection by/from/of X against/outside/to/at/over Y
    note/letter of protest from X to Y
    `,
  ),
  ...phrases(
    "protests-against",
    {
      sourceKinds: [...parties, "place"],
      targetKinds: parties,
      targetThrough: "site",
      notIn: ["weather", "games"],
      unless: { up: dropping },
      trust: 0.75,
    },
    `
    X's protest/demonstration/march/rally/vigil/picket/strike/hunger_strike/complaint/uprising/revolt/rebellion/mutiny/sit_in/walkout against/outside/to/at/over Y
    `,
  ),
];

export const stancePhrases: readonly Rule[] = [...supports, ...aids, ...demands, ...rejects, ...protests];
