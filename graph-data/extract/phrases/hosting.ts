/** Phrases of hosting: who receives whom, and what is said of the place where sides come together or exiles find shelter. */

import { parties, places } from "../lexicon/talk-words.ts";
import type { Rule } from "../rules/rule.ts";
import { phrases } from "./phrase.ts";

const anyone = ["state", "place", "organisation", "person"] as const;
const guests = { sourceKinds: anyone, sourceThrough: "actor", targetKinds: parties, targetThrough: "actor" } as const;
const persons = { sourceKinds: anyone, targetKinds: parties, targetThrough: "none" } as const;
const spots = { sourceKinds: places, sourceThrough: "none", targetKinds: parties, targetThrough: "actor" } as const;

export const hostingPhrases: readonly Rule[] = [
  ...phrases(
    "hosts",
    persons,
    `
    X host/fete/lodge/accommodate/put_up/entertain/regale/wine/banquet/lionise/lionize/serenade Y
    X shelter/harbour/harbor/take_in/hide/house/billet/quarter Y
    X give/grant/offer/afford/extend/provide/accord Y refuge/asylum/sanctuary/shelter/haven/home/hospitality/hideout/safe_haven/roof/lodging/bed
    X give/grant/offer/afford/extend/provide/accord refuge/asylum/sanctuary/shelter/haven/home/hospitality/lodging to/for Y
    X give/grant/offer/provide political_asylum/safe_haven/temporary_refuge to/for Y
    X be haven/refuge/sanctuary/home/hideout/shelter/bolthole/exile to/for/of Y
    X be safe_haven to/for Y
    X become haven/refuge/sanctuary/home to/for Y
    X's hospitality to/towards Y
    X open/throw_open door/gate/arm/border/home/palace to Y
    X roll_out/lay_out/spread/unroll/put_out carpet/mat/welcome for Y
    X roll/lay carpet for Y
    X give Y welcome/reception/banquet/dinner/lunch/breakfast/party/tour/salute/audience/tea/supper
    X give warm_welcome/state_dinner/hero's_welcome/reception/dinner/lunch/banquet/welcome/party to/for Y
    X throw/lay_on/stage/hold/host/prepare/arrange/lay dinner/banquet/lunch/party/reception/feast/parade/ceremony/barbecue/gala/breakfast/tea/supper/table for Y
    X treat Y to dinner/lunch/banquet/feast/performance/concert/parade/tour/display
    X play host to Y
    X act as host to/for Y
    X be host/hostess to/of/for Y
    X do honour/honor for Y
    X have Y to stay/dinner/lunch/tea
    X have Y as guest
    X invite Y to/into home/ranch/house/palace/dinner/lunch
    X receive/greet/welcome/honour/honor/meet Y with honour/honor/pomp/ceremony/salute/fanfare/flower/guard/gun/banquet/parade/welcome
    X receive/greet/welcome/host/entertain/see Y at/in/on palace/home/office/residence/ranch/estate/dacha/villa/house/farm/retreat/castle/yacht/headquarters/chancellery/tent
    X receive Y for/in talk/meeting/audience/lunch/dinner
    X welcome Y for/to/on talk/visit/summit/meeting/lunch/dinner/city/capital
    X escort/show/guide/walk Y around/round/through/over palace/garden/estate/farm/ranch/museum/factory/city/capital
    Y be guest/houseguest/visitor/lodger/state_guest of X
    Y be guest of honour at X's dinner/table/banquet
    Y stay as guest of X
    Y stay/lodge/lunch/dine/live/shelter at/in X's house/home/palace/ranch/estate/guesthouse/villa/embassy/residence/farm/dacha
    Y take refuge/shelter/sanctuary/asylum in/at X's embassy/mission/consulate
    banquet/dinner/lunch/reception/party/breakfast by X for Y
    X's dinner/banquet/lunch/reception/party/tea for Y
    welcome/reception of Y by X
    X's welcome/reception of/for/to Y
    arrival of Y at/in X for talk/summit/meeting
    `,
  ),
  ...phrases(
    "hosts",
    guests,
    `
    X host/stage/convene/organise/organize summit/conference/meeting/congress/assembly/session/gathering/talk of/for Y
    X host/stage/house/accommodate/see/witness/watch meeting/summit/talk/encounter/handshake/signing/negotiation/round/conference/session/dialogue/reunion between Y
    X host/witness/see/stage signing/ceremony/negotiation/round by Y
    X be host/venue/setting/site/scene/stage/backdrop/location/cradle/theatre to/for/of meeting/summit/talk/handshake/encounter/signing/conference/session/congress/round of Y
    X be host/venue/setting/site/scene/stage/backdrop/location/cradle/theatre to/for/of meeting/summit/talk/handshake/encounter/signing/conference/session/round between Y
    X be meeting_place/meeting_point/rendezvous/common_ground of/for Y
    X provide/offer/lend/supply venue/room/roof/setting/backdrop/table/hall/stage/villa/house to/for talk/meeting/summit/negotiation/signing between/of Y
    X lend palace/house/home/villa/office/room/hall/soil/territory to/for talk/meeting/negotiation between/of Y
    X bring_together/assemble/gather/convene delegate/envoy/leader/minister/representative/delegation/negotiator of/from Y
    X bring/call/summon Y to capital/ranch/palace/retreat/castle/villa
    X seat/sit_down Y at/around/round table
    talk/meeting/summit/session/negotiation/encounter/signing under X's roof between Y
    `,
  ),
  ...phrases(
    "hosts",
    spots,
    `
    Y convene/assemble/gather/congregate/reconvene/rally/huddle/meet/forgather/sit/confer/deliberate/caucus in/at/on/outside/near/inside/aboard X
    Y negotiate/bargain/haggle/parley/talk/dine/lunch/breakfast/sup/embrace/sign/initial/debate in/at/on/outside/near/inside/aboard/under X
    Y sit_down/get_together/come_together/meet_up in/at/on/outside/near/inside/aboard X
    Y hole_up in/at/on/outside/near/inside X
    Y be closet/sequester/cloister/ensconce/seclude in/at/on/outside/near/inside X
    Y attend/address/join/chair/open/close conference/summit/meeting/congress/forum/session/ceremony/funeral/assembly/signing/rally/reception in/at/on/near X
    Y take_part/participate in conference/summit/meeting/congress/forum/session/ceremony/talk/negotiation in/at/on/near X
    Y tell/assure/inform conference/meeting/congress/forum/summit in/at/on X
    Y speak at/to/before conference/meeting/congress/forum/summit in/at/on X
    Y hold/stage/open/convene/conduct/begin/end/resume conference/congress/summit/meeting/session/assembly/convention/retreat in/at/on/near X
    Y take/find refuge/shelter/sanctuary/asylum/haven/exile/home/safety in/at X
    Y live/remain/languish/shelter/hide/wait/settle/lodge in exile/hiding/refuge in/at X
    Y be exile/refugee/fugitive/guest in X
    Y live/reside/settle/lodge as exile/refugee/guest in X
    Y's exile/refuge/asylum in X
    Y find/make home/refuge in X
    Y go/flee/retire into exile in X
    Y set_up headquarters/government-in-exile/government in X
    Y check into hotel in X
    X be refuge/haven/hideout to/for/of Y
    Y's conference/congress/summit/session/gathering/convention in/at X
    summit/conference/congress/gathering/meeting/session of Y in/at X
    X's talk/summit/conference between/of Y
    meeting/talk/summit/encounter/handshake/negotiation/session in/at X between/of Y
    `,
  ),
];
