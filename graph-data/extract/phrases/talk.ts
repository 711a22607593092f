/** Phrases of talk: who bargains with, meets and visits whom. */

import { parties, places } from "../lexicon/talk-words.ts";
import type { Rule } from "../rules/rule.ts";
import { phrases } from "./phrase.ts";

const sides = { sourceKinds: parties, targetKinds: parties } as const;
const people = { sourceKinds: ["person"], targetKinds: ["person"] } as const;
const journeys = {
  sourceKinds: ["person"],
  sourceThrough: "none",
  targetKinds: places,
  targetThrough: "none",
} as const;

export const talkPhrases: readonly Rule[] = [
  ...phrases(
    "negotiates-with",
    sides,
    `
    X be in talk/negotiation/discussion/dialogue/consultation/bargaining with Y
    X be at table with Y
    X be at negotiating_table/bargaining_table/conference_table with Y
    X be deep in talk/negotiation with Y
    X revive/relaunch/rejoin/salvage talk/negotiation/dialogue/bargaining with Y
    X wind_up/wrap_up/round_off/break_up/break_off/knock_off talk/negotiation/bargaining/haggling/discussion/round/session with Y
    X step_up/speed_up/drag_out/draw_out/spin_out/keep_up/carry_on/press_on talk/negotiation/dialogue/bargaining/discussion with Y
    X end/adjourn/suspend/interrupt talk/negotiation/round/session/bargaining/discussion with Y
    X and Y wind_up/wrap_up/round_off/finish/end/conclude/adjourn/interrupt/suspend/complete talk/negotiation/bargaining/round/discussion
    X and Y limp/stagger/edge/inch/crawl/stumble through/toward/towards talk/negotiation/round/deal/agreement/compromise/settlement
    X return/go/come/get to/back-to table/negotiation/talk/negotiating_table/bargaining_table with Y
    X go_back/come_back/get_back to table/negotiation/talk with Y
    X sit_down to talk/negotiation with Y
    X sit_down at/around/round table with Y
    X sit at/around/round table with Y
    X sit across/over table from Y
    X sit/sit_down across Y
    X sit/sit_down to+negotiate/bargain/talk/discuss/haggle/hammer/thrash with Y
    X get_down to bargaining/haggling/business with Y
    X settle_down to talk/bargaining/haggling with Y
    X face Y across/over/at table
    X face Y across/over/at negotiating_table/conference_table/bargaining_table
    X meet Y for talk/negotiation/discussion/consultation/bargaining
    X meet with Y for talk/negotiation/discussion/consultation
    X meet Y in talk/negotiation
    X meet Y to+discuss/negotiate/bargain/haggle
    X meet Y across/over/round/around/at table
    X meet with Y to+discuss/negotiate
    X join Y for/in/at talk/negotiation/discussion
    X join/rejoin Y at table
    X host/receive/welcome/see Y for talk/negotiation/discussion/consultation
    X engage/involve/enmesh/draw Y in/into talk/negotiation/dialogue/discussion/bargaining
    X engage in talk/negotiation/dialogue/haggling/horse-trading with Y
    X lock Y in talk
    X open/set_up/establish/create/run/maintain channel/line/hotline/conduit to/with Y
    X open/set_up/establish/maintain back_channel/secret_channel to/with Y
    X keep/leave channel/line to Y
    X keep/leave channel open to Y
    X hammer_out/thrash_out/work_out/iron_out/haggle_out/tease_out/sort_out deal/term/detail/difference/wording/settlement/text/compromise/wrinkle with Y
    X and Y hammer_out/thrash_out/work_out/iron_out/haggle_out/sort_out deal/term/detail/difference/wording/settlement/text/compromise/wrinkle
    X discuss/negotiate/debate/explore term/detail/peace/truce/ceasefire/settlement/price/withdrawal/surrender with Y
    X and Y haggle/wrangle/bargain/negotiate/dicker/parley/horse-trade/spar over/about/on term/price/detail/wording
    X trade/swap/exchange draft/proposal/offer/counter-offer/text/counterproposal/term/bid with Y
    X play hardball with Y
    X drive bargain with Y
    X drive hard_bargain with Y
    X hold/have/conduct/take_part round/session/series with Y
    X hold/have/conduct/start/resume contact/exchange/meeting/proximity_talk with Y
    X spend hour/day/week/month/year in talk/negotiation/discussion with Y
    X spend hour/day/week/month/year/night bargaining/haggling/negotiating/wrangling with Y
    X be bargaining_partner/negotiating_partner/sparring_partner of/for/to Y
    X be interlocutor of/for/to Y
    X parley/treat/dicker/palaver/confabulate with Y
    X hold/start/open peace_talk/peace_negotiation with Y
    X put proposal/demand/offer/plan/term/package/text to Y
    X and Y be at table
    X and Y be in talk/negotiation/dialogue/discussion
    X and Y be back at table
    X and Y hold/have/exchange/trade view/draft/proposal
    X and Y talk/speak about/over truce/ceasefire/peace/merger/deal/term/price/settlement/border/release/withdrawal
    X talk with/to Y about/over truce/ceasefire/peace/merger/deal/term/price/settlement/border/release/withdrawal
    talk/negotiation/bargaining/haggling/parley/discussion/wrangling/dickering/horse-trading/give-and-take between X and Y
    contact/back-channel/pourparler/deliberation/consultation/conversation/confabulation between X and Y
    back_channel between X and Y
    round/session/bout/series of talk/negotiation/bargaining/haggling between X and Y
    bargaining/haggling/negotiation/wrangling/dickering by X with Y
    X's talk/negotiation/bargaining/haggling/parley/dialogue/discussion/deliberation/pourparler/horse-trading with Y
    X's back_channel/contact to/with Y
    X's dickering/wrangle/wrangling/palaver/tug-of-war with Y
    X's round/session of talk/negotiation/bargaining/haggling with Y
    table/negotiating_table between X and Y
    channel/line of communication between X and Y
    `,
  ),
  ...phrases(
    "meets",
    { ...sides, targetThrough: "actor" },
    `
    X meet/meet_up with Y
    X get_together/meet_up/come_together/link_up/assemble/convene/reconvene/huddle with Y
    X gather with Y
    X and Y hold/have meeting/summit/encounter/conference/session/reunion/consultation/tete-a-tete/sit-down
    X be in meeting/conference/session/conclave with Y
    X sit_down for/to meeting/lunch/dinner/tea/coffee/breakfast/meal with Y
    X confer/consult/dine/lunch/breakfast/sup with Y
    X compare note with Y
    meeting/summit/encounter/reunion/session/conclave/huddle/get-together/parley/tryst/rendezvous between X and Y
    X's meeting/summit/encounter/reunion/rendezvous/session/appointment/sit-down with Y
    meeting/summit/encounter/reunion/session/conference of X with Y
    X's face-off/one-on-one/showdown with Y
    face-off/one-on-one/tete-a-tete between X and Y
        X attend/join/chair summit/meeting with Y
    X shake hand with Y
    X and Y shake/clasp/join hand
    X have/share/take tea/coffee/lunch/dinner/breakfast/meal/supper with Y
    X and Y have/share/take tea/coffee/lunch/dinner/breakfast/meal/supper
    X speak/talk/confer by/over/on phone/telephone/videolink/hotline with/to Y
    X and Y speak/talk/confer by/over/on phone/telephone/videolink/hotline
    X and Y exchange greeting/gift/pleasantry/courtesy/handshake
    X exchange greeting/gift/pleasantry/courtesy/handshake with Y

    `,
  ),
  ...phrases(
    "meets",
    { ...people, targetThrough: "none" },
    `
    X spend minute/hour/day/evening/afternoon/morning/night/time/weekend with Y
    X have minute/hour/time/session/word/chat/talk/conversation/tea/coffee/drink/lunch/dinner/breakfast/supper/audience/exchange/interview/tete-a-tete/sit-down/one-on-one with Y
    X have face_time/private_word/quiet_word with Y
    X get minute/hour/time/audience/session/face-time/handshake with Y
    X get face_time with Y
    X take tea/coffee/lunch/dinner/breakfast/walk/stroll/drink with Y
    X share table/meal/stage/platform/podium/car/drink/lunch/dinner/joke/sofa/couch/bench/handshake/laugh/smile/cigar/box/limousine with Y
    X break bread with Y
    X clink/touch/raise glass with Y
    X rub shoulder/elbow with Y
    X bump elbow/fist with Y
    X cross path with Y
    X shake/grasp/clasp/grip/pump/press/seize/squeeze/kiss/take/hold/grab hand of Y
    X shake/grasp/clasp/grip/pump/press/seize/squeeze/kiss/take/hold/grab Y's hand
    X offer/extend hand to Y
    X put/throw/drape/fling arm around/round/about/over Y
    X and Y embrace/hug/shake
    X exchange hug/kiss/word/smile/toast/banter/view with Y
    X and Y exchange hug/kiss/word/smile/toast/banter/view
    X and Y have/share/take walk/stroll/drink/word/chat/conversation/talk
    X and Y break bread
    X and Y stroll/walk/talk/sit/ride/sail/fish/golf in/beside/along/through/by/on garden/wood/lawn/beach/park/lake/ground/bench/corridor
    X and Y speak/talk for minute/hour
    X and Y look/stare/gaze each other in eye
    X look Y in eye
    X link arm with Y
    X give Y hug/handshake/audience/interview/kiss/embrace/hearing/lift/tour
    X grant/accord/afford/allow Y audience/interview/hearing/meeting
    X give/grant/accord audience/interview/hearing/meeting to Y
    X grant/give/accord private_audience to Y
    X pay/make call/visit on/to Y
    X pay courtesy_call/courtesy_visit/farewell_call on/to Y
    X pay respect/court to Y
    X call_on/call_in on Y
    X drop_in/look_in/wait/descend/pop_in on Y
    X greet/embrace/hug/receive/buttonhole/corner/waylay/accost/collar/kiss/bearhug Y
    X run/bump/barge into Y
    X chat/hobnob/mingle/banter/converse/schmooze/joke/dine/sup/lunch/breakfast/golf/stroll/picnic/huddle/sit/walk/fish/ride with Y
    X dance/waltz/toast with Y
    X dance waltz/tango/dance with Y
    X play golf/chess/tennis/host with Y
    X dine/lunch/breakfast/sup/eat/feast alongside/beside Y
    X stroll/stand/walk/sit/appear/pose alongside/beside Y
    X sit next-to/across/beside Y
    X be closet/hole_up with Y
    X be on phone/telephone/line/hotline/horn with/to Y
    X get on phone/telephone/line/horn with/to Y
    X get_through/speak/talk to Y by/on/over phone/telephone
    X speak/talk with Y
    X speak on/by/over phone/telephone/hotline/videolink with/to Y
    X place/make/put_through/put_in call to Y
    X make/place phone_call/telephone_call/video_call to Y
    X take/receive/get/field/have/answer call from Y
    X take/receive/get/field/have/answer phone_call/telephone_call from Y
    X hold/have/conduct call/phone_call/telephone_call/video_call/videoconference/teleconference/videolink/conversation with Y
    X return Y's call
    X pick_up phone/telephone to Y
    X phone/telephone/ring/ring_up/dial/call_up Y
    X reach/contact Y by phone/telephone
    X join Y for/over/at lunch/dinner/breakfast/tea/coffee/walk/meeting/drink/banquet/supper
    X take/treat Y to/for lunch/dinner/breakfast/supper/walk/ride/spin/stroll
    X host/entertain/receive/welcome/see Y for/over/to lunch/dinner/breakfast/tea/coffee/meeting/talk
    X greet/welcome/meet Y at airport/door/gate/station/foot/step/tarmac
    X greet/receive/welcome/meet Y on tarmac/step/runway/lawn/carpet/platform
    X see_off/wave_off/walk_out Y
    X pull/take/draw Y aside
    X walk/drive/escort/usher/show Y to/into/round/around/through car/plane/garden/palace/study/office/room
    X introduce oneself to Y
    X get to+know/meet/see Y
    X go/travel/come/fly/drive/arrive/return/journey/rush/hurry to+see/meet/visit/greet/consult/brief Y
    X interview/debrief Y
    X present credential to Y
    X hand/deliver letter/credential/petition to Y
    X encounter/confront Y
    X be guest/dinner_guest/lunch_guest of Y
    X be at table/side/elbow of Y
    encounter/handshake/lunch/dinner/breakfast/embrace/hug/telephone_call/phone_call/call/chat/conversation between X and Y
    X's handshake/lunch/dinner/breakfast/embrace/hug/audience/chat/conversation/photo-op/one-on-one/interview/tea/talk with Y
    X's call/phone_call/telephone_call/visit to Y
    X's hour/session/minute/encounter/time with Y
    call/phone_call/telephone_call from X to Y
    audience/interview/hearing with Y by X
    X's audience with Y
    `,
  ),
  ...phrases(
    "visits",
    journeys,
    `
    X head/set_off/set_out/depart/leave/embark/make_off/fly_out for Y
    X visit/tour/revisit/reach Y
    X pay/make visit to/in Y
    X pay flying_visit/surprise_visit/lightning_visit/state_visit/courtesy_visit to Y
    X pay call/visit on Y
    X make trip/journey/visit/pilgrimage/crossing/stop/stopover/detour/landfall/voyage/odyssey/foray/excursion/sortie/tour/dash/swing/return/way to/in/at/of/through/into Y
    X make day_trip/whistle-stop/side_trip/stop-off to/in Y
    X take trip/plane/train/flight/ferry/bus/boat/road/helicopter/detour/delegation to/for Y
    X catch/board plane/train/flight/ferry/boat/ship/bus to Y
    X begin/start/open/end/finish/conclude/complete/wrap_up/wind_up/cut_short/cap/round_off/interrupt/extend visit/trip/tour/stay/journey/mission/pilgrimage/stopover/swing/odyssey/safari/itinerary/sojourn to/of/in Y
    X begin/start/open/kick_off/end/finish/conclude/complete/wrap_up/wind_up/launch/cap tour/trip/journey/visit/swing/odyssey/mission/pilgrimage/safari/itinerary in Y
    X make Y stop/destination/call/halt
    X undertake/perform/conduct/do/enjoy visit/tour/trip/journey to/of/in Y
    X be on visit/trip/tour/mission/stopover/pilgrimage to/of/in Y
    X be visitor/guest to/in/at Y
    X be back from Y
    X lead/head/accompany/join delegation/team/mission/group to Y
    X land/touch_down/alight/disembark/arrive/dock/put_in/turn_up/show_up/pitch_up/surface/fetch_up/stop_over/stop_off/overnight/appear in/at/on Y
    X stay/sojourn/holiday/vacation/lodge/linger/overnight in/at/on Y
    X swing/pass/travel/sweep/drive/transit/whistle-stop through Y
    X swing/drop/call/stop by Y
    X drop_in/look_in/stop/stop_in/call_in at/in/on Y
    X set foot in/on Y
    X set foot on soil of Y
    X set foot on Y's soil
    X step/walk off/down plane/aircraft/train in/at Y
    X cross to/into Y
    X jet_off/jet_in/fly_in/pop_over/cross_over/nip_over/slip_in/hop_over to/into Y
    X cross border/frontier/river/line/strait to/into Y
    X enter/take_in Y
    X find way to Y
    X wend/work/beat/thread way/path to Y
    X return/come_back/get_back/fly_home/fly_back/come_home from Y
    X return/come_back/go_back/fly_back to Y
    X spend day/night/week/hour/month/weekend/afternoon/morning/evening/time in/at/on Y
    X have day/stop/stopover in Y
    X walk/tour/roam/wander/visit/pace street/ruin/market/camp/factory/front/hospital/bazaar/palace/shrine/mosque of/in/at Y
    X get welcome/reception in/at Y
    X get/receive red-carpet_welcome/hero's_welcome in/at Y
    X receive/get/draw/win/enjoy welcome/reception in/at Y
    X move_on/go_on/travel_on/fly_on/continue to Y
    X lay wreath in/at/on Y
    visit/trip/tour/journey/pilgrimage/voyage/stopover/arrival to/in/at/of Y by X
    arrival/landing/appearance/presence/stay/sojourn of X in/at/on/to Y
    X's visit/trip/tour/journey/pilgrimage/voyage/odyssey/mission/foray/excursion/expedition/outing/homecoming/jaunt/junket to Y
    X's visit/tour/stay/stopover/stop/sojourn/arrival/appearance/landing/presence/day/week/hour/holiday/vacation in/at/on/of Y
    X's swing/tour/progress/journey/sweep through Y
    X's state_visit/working_visit/day_trip/whirlwind_tour/side_trip to/of Y
    X's departure/return/flight from/to Y
    Y be stop/destination/leg/station/halt on X's tour/trip/itinerary/journey/swing/visit
    Y be stop/destination/leg of X's tour/trip/itinerary/journey/swing/visit
    Y receive/welcome/get/have visit/call from X
    Y see arrival of X
    `,
  ),
];
