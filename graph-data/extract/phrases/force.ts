/** Phrases of force: attacks, arrests and kidnappings. */

import { opinions, wordy } from "../lexicon/forces.ts";
import type { Rule } from "../rules/rule.ts";
import { phrases } from "./phrase.ts";

export const forcePhrases: readonly Rule[] = [
  ...phrases(
    "attacks",
    {
      targetThrough: "site",
      unless: { "on/obj>on/against/obj>against": opinions, "obj>adv/obj>mod": wordy, at: ["door", "foot", "feet"] },
      trust: 0.78,
    },
    `
    # guns turned, shells sent
    X hit/strike/bomb/attack/pound/target/shell/blast/raid target/position/base/site/camp/hideout/depot/convoy/facility/airfield/compound/stronghold/building/installation/house/village/launcher/bunker in/inside/near/around/across/outside/at/on Y
    X go/swing into action/battle/combat against/with Y
    X let loose on/at Y
    X let_loose missile/rocket/shell/barrage/salvo/volley/bomb/torrent/fusillade at/on/against/into Y
    X let_fly with missile/rocket/shell/gun/artillery/mortar/bullet at/against Y
    X turn air_power/might/army/wrath/gun/gunfire/artillery/weapon/firepower/cannon/tank/rifle/machine-gun/howitzer/bomber on/upon/against Y
    X train gun/artillery/cannon/fire/mortar/rifle on/upon/at Y
    X bring gun/artillery/firepower/air_power to bear on/upon/against Y
    X direct/concentrate/pour/rain/spew/loose/send/hail fire/gunfire/shell/rocket/missile/bomb/bullet/shot/shellfire/firepower at/on/onto/into/against Y
    X rain/rain_down bomb/shell/rocket/missile/death/fire/destruction/mortar/napalm/munition/hellfire on/onto/upon/over Y
    X heap/pour death/destruction on/upon/over Y
    X lob/toss/hurl/throw/fling/heave/pitch/loose/pump/shoot/spray/empty shell/grenade/mortar/bomb/rocket/missile/firebomb/explosive/petrol_bomb/teargas/round/stun_grenade/bullet/molotov/cocktail/magazine into/at/on/onto/over/across Y
    X shower/pepper/spray/riddle/rake/pelt/blanket/plaster/drench/saturate/hose/sweep/hit/strike/pound/batter/pummel/hammer/blast/target/bombard/attack/raid/assail Y with/by shell/rocket/missile/bomb/bullet/mortar/drone/artillery/fire/gunfire/grenade/machine-gun/teargas/napalm/munition/shrapnel/air_strike/airstrike/air_raid/shellfire/warplane/gunship/jet/bomber/salvo/barrage/volley/tank/cannon
    X dump/drop/unload/unleash/release bomb/explosive/payload/barrel_bomb/munition/napalm/warhead/bomb_load on/onto/over/upon Y
    X drop/use/employ/deploy/fire/unleash gas/chlorine/sarin/nerve_agent/chemical/napalm/chemical_weapon/mustard_gas/phosphorus/cluster_munition/cluster_bomb/poison on/against/over Y
    X send missile/rocket/drone/shell/bomber/warplane/jet/gunship/fighter-bomber/swarm/suicide_bomber/salvo against/at/into Y
    X launch/fire/send/unleash/loose wave/swarm/salvo/barrage/volley/fusillade/hail/flurry/slew/dozen/score/hundred of missile/rocket/drone/shell/bomb at/against/on/into/towards/over Y
    X fire_off missile/rocket/shell/round/salvo/shot at/into/towards/on Y
    X subject Y to bombardment/shelling/barrage/attack/air_raid/raid/siege/onslaught/fire/air_strike/assault/strike/shellfire
    X put/keep/have/place/hold Y under fire/siege/bombardment/attack/shelling/shellfire/gunfire
    X exchange/trade fire/shot/gunfire/shell/missile/rocket/volley/artillery with Y
    X and Y exchange/trade/swap fire/shot/gunfire/missile/rocket/shell/volley/salvo/mortar_round/air_strike/drone
    X swap/exchange/trade volley/salvo/barrage of fire/missile/rocket/shell/artillery with Y
    X soften_up/shoot_up/set_upon/gun_down/mow_down/hack_down/beat_up/rough_up/finish_off/bump_off/rub_out/snuff_out/blow_away Y
    X pick_off/take_out/wipe_out/cut_down Y's missile/battery/base/radar/bunker/convoy/tank/position/headquarters/commander/defence/depot/airfield/bridge/soldier/fighter/troop/patrol/garrison
    X bring_down/shoot_down/down/splash Y's plane/jet/aircraft/helicopter/drone/airliner/bomber/fighter/gunship/warplane/transport
    X shoot/blast/knock/blow/swat Y from/out-of sky/air/water
    X send Y to bottom
    X sink/torpedo/ram/mine/cripple/board/hole/bomb Y's ship/boat/warship/submarine/frigate/tanker/trawler/vessel/destroyer/cruiser/ferry/harbour/port/harbor/fleet/flotilla

    # light verbs
    X carry_out/make/launch/stage/mount/conduct/execute/perpetrate/unleash/undertake/commit/lead/deliver/open/renew/resume/spearhead/run attack/strike/raid/assault/air_strike/airstrike/air_raid/bombing/onslaught/offensive/incursion/sortie/bombardment/ambush/massacre/atrocity/foray/drone_strike/counter-attack/counterattack/counteroffensive/blitz/pogrom/rampage/killing/assassination/shelling/crackdown on/against/upon/at/into/inside/in Y
    X inflict/exact casualty/loss/death/toll/destruction/slaughter on/upon/among Y
    X wreak/exact/take/extract vengeance/revenge/destruction/devastation/retribution/reprisal/havoc on/upon/against Y
    X visit violence/terror/destruction/vengeance/death on/upon Y
    X lay/set/spring ambush/trap for/on Y
    X lay siege/waste to Y
    X set fire/light to Y
    X put torch/flame/match to Y
    X make war on/upon/against Y
    X wage/fight/launch/prosecute/conduct/unleash/pursue/carry_on guerrilla_war/insurgency/jihad/rebellion/terror_campaign/bombing_campaign/holy_war/intifada/air_war/air_campaign/armed_struggle against/on/upon/with Y
    X declare war/jihad/hostility on/upon/against Y
    X take/take_up/bear arm/gun/weapon against Y
    X raise arm against Y
    X do/join/give battle with/against/to Y
    X come to blow with Y
    X mount/wage/conduct/keep_up/lead armed_resistance/insurrection/uprising/insurgency/rearguard_action/guerrilla_campaign against Y

    # ruin
    X reduce/pound/bomb/shell/turn/blast/hammer/grind Y to/into rubble/ruin/ash/dust/cinder/wasteland/gravel/inferno/matchwood
    X raze/burn/level Y to ground
    X put Y to sword/torch/flight/rout
    X blow/tear/smash/blast/rip Y to/into bit/piece/pieces/smithereens/shred
    X wipe Y off/from map/face
    X beat/club/hack/stab/batter/bludgeon/kick/stone/burn/torture/starve/strangle Y to death
    X shoot Y in/through head/back/leg/chest/heart/neck/stomach/knee/throat/face
    X put bullet/knife in/into/through Y
    X slit/cut Y's throat
    X leave/plant/place/lay/hide/bury bomb/car_bomb/explosive/mine/booby_trap/device/limpet_mine/landmine in/outside/near/at/under/beneath/inside/on/aboard/along Y
    X set_off/detonate/explode/let_off/touch_off bomb/device/explosive/car_bomb/truck_bomb/charge/blast/explosion/nail_bomb/mine/vest/belt in/outside/near/at/under/beneath/inside/on/aboard/among/amid Y
    X blow_up himself/themselves/herself/itself/bomb/car/truck/lorry in/at/outside/near/inside/among/aboard Y
    X drive/crash/ram/slam/plough/steer/fly/plow/smash truck/lorry/car/plane/van/aircraft/airliner/jet/bulldozer into/at/through Y
    X shoot/fight/blast/hack/bomb way into/through/onto Y
    X go on rampage/killing_spree/spree in/through/at/against Y
    X take/claim/snuff_out Y's life

    # driving out, beating back
    X beat/drive/throw/hurl/fling Y back
    X drive/flush/chase/dislodge/clear/sweep/blast/bomb/smoke/rout/burn Y from/out-of/off stronghold/town/city/village/position/hill/base/mountain/territory/trench/hideout/camp/cave/district/province/suburb/ridge
    X repulse/repel/beat_off/fight_off/beat_back/drive_off/throw_back/hurl_back/drive_back/mop_up Y
    X repulse/repel/beat_off/fight_off/beat_back/ward_off/withstand attack/assault/raid/offensive/onslaught/push/incursion/wave by/from Y
    X encircle/besiege/surround/trap/pound/rout/decimate/outflank/overwhelm/batter/engage/grapple/maul/harry Y's troop/force/army/garrison/soldier/column/fighter/guerrilla/division/corps/unit/brigade/defender/ship/militia/rebel/warship/jet/navy
    X put_down/crush/quell/suppress/smash/stamp_out/quash/drown revolt/uprising/rebellion/mutiny/insurrection/insurgency of/by/in Y
    X fall upon Y
    X swoop/pounce/descend on/upon Y with gun/club/baton/stick/machete/knife/rifle/axe/tank
    X set dog/thug/police/tank/army/mob/hitman on/against Y
    X send gunman/assassin/hitman/hit_squad/death_squad/killer/bomber/agent to+kill/assassinate/murder/shoot/poison/attack Y
    X send/hurl/throw troop/soldier/tank/bomber/jet/warplane/police/fighter/army/force/commando/division against/at Y

    # who suffers it
    Y come/fall/remain/stay/be under X's fire/attack/bombardment/shelling/gun/bomb/siege/rocket/assault/air_raid
    Y take/suffer/sustain/draw/receive/face/endure/withstand fire/gunfire/bombardment/shelling/hit/barrage/loss/casualty from/by X's gun/gunner/jet/plane/artillery/force/troop/mortar/sniper/warplane/fighter/tank/battery/drone/soldier/position
    Y suffer/sustain/endure/undergo/experience/receive/repel/withstand/survive attack/bombardment/shelling/raid/siege/assault/onslaught/air_raid/air_strike/missile_strike/drone_strike/rocket_attack from/by/at X
    Y lose man/soldier/troop/plane/tank/ship/fighter/aircraft/people/civilian/jet/helicopter/life to X's gun/bomb/missile/rocket/shell/sniper/ambush/attack/raid/fire/mine/jet/artillery/bomber/drone/bullet
    Y fall to X's bullet/bomb/gun/assassin/fire/knife/sniper/gunman/rocket/missile/shell
    Y fall victim/prey to X's bomb/bullet/gunman/assassin/attack/raid/missile/sniper/fire/drone
    Y die/perish/fall/suffer at X's hand
    Y die/perish/suffer at hand of X
    Y meet death/end at X's hand
    Y die/perish/fall in/to/under/from/by X's attack/raid/strike/air_strike/airstrike/bombardment/ambush/fire/bombing/shelling/gunfire/explosion/blast/bomb/massacre/crossfire/poison/assault/bullet/missile/rocket/shell/drone/mine
    Y run/walk/drive/sail/stumble/blunder into ambush/trap of/by/from X
    Y run/walk/drive/sail/stumble/blunder into X's ambush/trap/fire/gunfire/mine/minefield
    Y bear/take/feel brunt/force/weight of X's assault/attack/onslaught/bombardment/offensive/fire/bomb/bombing/raid/air_raid
    Y be target/victim/object/scene/site of raid/attack/bombing/strike/bombardment/massacre/air_strike/assault/ambush/shelling/assassination by X
    Y be target/victim/object/scene/site of X's raid/attack/bombing/strike/bombardment/massacre/air_strike/assault/ambush/shelling/missile/bomb/rocket
    Y burn/shake/tremble/shudder/reel under/from X's bomb/shell/bombardment/gun/attack/air_raid/rocket/missile/onslaught/barrage/assault/bombing
    Y crumble/collapse/buckle/fall before/under X's assault/onslaught/gun/attack/offensive/bombardment/bomb/shell/tank

    # being at it
    X be at war with/against Y
    X be in combat/firefight/action with/against Y
    X be locked/engaged/embroiled in combat/fighting/firefight/gun_battle/warfare/skirmish with/against Y
    X engage/lock in combat/fighting/firefight/skirmish/gun_battle/war/hostility with/against Y
    X get into firefight/gun_battle/fight/skirmish/shoot-out with Y
    X go to war with/against Y
    X lock horn with Y's troop/force/army/fighter/guerrilla/jet/navy/militia
    X cross sword with Y's troop/force/army/fighter/guerrilla/jet/navy/militia
    X claim/admit/acknowledge/accept responsibility/credit for attack/bombing/strike/raid/killing/assassination/shooting/missile/ambush/blast/massacre/explosion/rocket/murder on/of/in/at/against Y
    X own_up to attack/bombing/strike/raid/killing/assassination/shooting on/of/in/at/against Y

    # nouns
    X's strafing/storming/torpedoing/gassing/carpet-bombing/siege/encirclement/pounding/razing/butchery/extermination/genocide/mining/flattening/ramming/battering/routing/firebombing/defeat of Y
    strafing/storming/torpedoing/gassing/siege/razing/genocide/mining/flattening/ramming/battering/firebombing of Y by X
    exchange of fire/shot/gunfire/artillery/missile between X and Y
    rain/hail/storm/torrent/shower/fusillade of bomb/missile/rocket/shell/bullet/fire on/onto/against/into Y by/from X
    X's bomb/missile/rocket/shell/drone/mortar/torpedo/bullet against/on/at/into Y
    `,
  ),
  ...phrases(
    "attacks",
    { targetKinds: ["organisation"], targetThrough: "actor", trust: 0.74 },
    `
    X drive_out/flush_out/root_out/dislodge/rout/smoke_out Y
    `,
  ),
  ...phrases(
    "detains",
    {
      sourceKinds: ["state", "organisation", "person"],
      targetKinds: ["person", "organisation"],
      targetThrough: "actor",
      targetPeople: true,
      notIn: ["sport", "games"],
      trust: 0.78,
    },
    `
    # taken
    X take Y into custody/detention/captivity
    X take Y prisoner/captive/hostage
    X take prisoner/hostage/captive from/among Y
    X place/put/keep/hold/have/confine/detain/leave Y under/to/in house_arrest
    X place/put/keep/hold/have Y under arrest/lock/guard
    X put/place/keep/hold/have/clap/throw/fling/toss/cast/sling/shut/bung/land/dump/lock/stick/detain/confine/intern Y in/into/to custody/detention/jail/prison/cell/gaol/dungeon/captivity/stockade/lock-up/brig/solitary/internment/penitentiary/camp/gulag/confinement/labour_camp/prison_camp/barracks/barrack/basement/cellar/safe_house/cage/pit/dugout/stadium/handcuff/iron/chain/shackle/manacle
    X put/keep/have/hold/lock Y behind bar/wire/wall
    X hold/keep Y captive/hostage/prisoner/incommunicado/chain
    X hold/keep Y as prisoner/hostage/captive/bargaining_chip/detainee/human_shield
    X hold/keep Y against will
    X hold/keep/detain/arrest/seize Y without charge/trial
    X hold/detain/arrest/jail/book/seize/charge/nab/question Y for/on spying/espionage/treason/sedition/corruption/murder/fraud/terrorism/suspicion/charge/subversion/embezzlement/blasphemy
    X send/pack/commit/consign/banish/march/haul/drag/cart/return/remand/condemn/sentence Y to/into/in prison/jail/gaol/gulag/prison_camp/labour_camp/cell/penitentiary/penal_colony/siberia/dungeon/camp/detention
    X sentence/condemn/jail Y to/for year/life/month/term/imprisonment/labour/labor/hard_labour/death
    X give/hand Y year/life/month/sentence/term in/behind prison/jail/bar
    X give/hand_down/impose/pass/hand jail_term/prison_term/prison_sentence/jail_sentence/life_sentence to/on Y
    X remand/deny bail to Y
    X make arrest/prisoner of Y
    X effect/order/make arrest/capture/detention of Y
    X issue/execute/serve arrest_warrant on Y
    # seized and dragged off
    X lock_up/lock_away/put_away/bang_up/round_up/pick_up/haul_in/haul_off/haul_away/cart_off/cart_away/drag_off/drag_away/march_off/march_away/lead_away/lead_off/carry_off/take_away/run_in/spirit_away/spirit_off/whisk_away/whisk_off/bundle_off/bundle_away/hustle_away/hustle_off/truss_up/tie_up/track_down/hunt_down/run_down/smoke_out/flush_out/scoop_up Y
    X bundle/drag/hustle/push/shove/force/throw/bustle/march/whisk/herd/load/stuff/frogmarch/lead/manhandle/haul/spirit/chivvy Y into/onto/on-to/aboard/to/in car/van/truck/vehicle/plane/jet/aircraft/helicopter/bus/boot/lorry/jeep/boat/police_car/police_van/police_station
    X drag/haul/pull/pluck/snatch/yank/seize/take/remove/grab/abduct/kidnap/march/hustle/lead Y from/out-of/off home/house/bed/office/plane/flight/bus/car/street/hotel/hole/hideout/mosque/church/airport/aircraft/train/courtroom/ship/boat/court/villa/hospital/flat/apartment/bunker/cellar/tunnel/hospital_bed/school/rally/motorcade
    X run/hunt/track/bring Y to ground/earth/bay
    X bring/take/haul/drag/lead Y away/in/off in handcuff/chain/shackle/manacle/iron/blindfold/cuff
    X lead/take/march/haul Y away/off
    X slap/clap/clamp/put/snap/lock handcuff/cuff/manacle/iron/chain/shackle on/onto Y
    X clap/put/throw/hold Y in iron/chain/handcuff/shackle/stocks
    X get/lay/have hand on Y        # who was wanted
    X nab/net/bag/snare/trap/ensnare/corner/capture/seize/grab/snatch/abduct/kidnap/catch/intercept/apprehend/overpower Y at/in/near/on/outside airport/border/hideout/checkpoint/roadblock/house/home/flat/apartment/raid/hotel/ambush/villa/safe_house/frontier/crossing
    X catch/capture/seize Y alive/unawares
    X seize/capture/abduct/kidnap/snatch/grab/take/hold/arrest/detain/round_up/jail/intern/imprison/pick_up/nab/catch Y's citizen/national/journalist/reporter/activist/soldier/sailor/pilot/diplomat/fisherman/leader/supporter/official/commander/worker/engineer/tourist/member/crew/marine/student/opponent/agent/spy/negotiator/lawmaker/minister/fighter/businessman/missionary/airman
    X seize/capture/detain/impound/board/intercept Y's boat/trawler/crew/ship/patrol_boat/fishing_boat/tanker/vessel
    X swoop/pounce on/upon Y in/at house/home/raid/office/hideout/airport/hotel/flat
    # in whose hands Y is
    Y be in X's custody/detention/prison/jail/cell/hand/clutch/grip/captivity/dungeon/gaol/camp
    Y be in custody/detention/prison/jail/captivity/hand/clutch/gaol of X
    Y be under arrest/guard by/in X
    Y be prisoner/hostage/detainee/inmate of/in X
    Y fall/pass/come into X's hand/clutch/net/trap/captivity
    Y fall/pass/come into hand/clutch/net/trap of X
    Y languish/rot/sit/remain/spend/die/stay/serve/wither/linger/suffer/pine in/at/inside X's jail/prison/cell/custody/dungeon/gaol/captivity/detention/camp/gulag/hand/labour_camp/penal_colony/prison_camp
    Y spend/serve/do/pass/endure/survive year/month/week/day/night/decade in/inside X's jail/prison/cell/custody/dungeon/gaol/captivity/detention/camp/gulag/hand/labour_camp/penal_colony/prison_camp
    Y spend/serve/pass/endure/survive year/month/week/day/night/decade as/under X's prisoner/captive/hostage/guest/house_arrest
    Y end_up/wind_up/land in X's jail/prison/cell/custody/dungeon/gaol/captivity/detention/hand/net
    Y surrender/give_up/turn_in himself/herself/themselves/itself to X
    Y's arrest/detention/capture/abduction/captivity/imprisonment at hand of X
    `,
  ),
];
