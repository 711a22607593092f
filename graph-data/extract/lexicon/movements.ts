/** Verbs of armed movement: crossing into a land, sending and stationing forces, arriving, keeping, leaving. */

const words = (list: string): readonly string[] => list.split(",").map((word) => word.trim().replace(/\s+/g, " "));

/** How troops and tanks get into a land. */
export const advancing = words(
  `pour, roll, sweep, march, storm, push, push on, push ahead, drive, cross, cross over, burst, surge, thrust, plunge, stream, barrel, rumble, advance, move, charge, slip, enter, penetrate, go, break,
   break through, race, head, rush, swarm, thunder, wade, ford, trundle, clatter, lumber, grind, spill, spill over, fan out, punch, cut, slice, knife, smash, crash, bulldoze, bludgeon, fight, blast,
   steamroller, sneak, steal, infiltrate, creep, filter, walk, stride, ride, gallop, motor, tumble, splash, swoop, dash, probe, crawl, roar, stampede, tramp, snake, wheel, nose, edge, venture, intrude,
   trespass, barge, pile, hurtle, dive, stab, jab, strike, come, shoot, parade, sprint, spearhead, deploy, battle, force, press, press on, hurry, strike out, plough, plow, tunnel, irrupt, erupt, break out, flood, gush, sally, pursue, chase`,
);

/** How they get ashore or down from the sky. */
export const landing = words(
  `come ashore, storm ashore, go ashore, wade ashore, swarm ashore, splash ashore, pour ashore, drop, parachute, descend, land, alight, swoop down, jump`,
);

/** How a party is told to march as one: "Iraq swept into Kuwait". */
export const marching = words(
  `march, sweep, storm, push, roll, thrust, pour, barge, move, drive, burst, charge, surge, cross, cross over, strike, plunge, smash, crash, advance, irrupt, barrel, blast, bulldoze, swoop,
   raid, lunge`,
);

/** How a party brings its forces over a border. */
export const pouring = words(
  `send, send in, pour, push, throw, march, order, hurl, drive, move, lead, roll, dispatch, despatch, pump, rush, land, fling, funnel, ram, thrust, commit, slip, infiltrate, take, bring, run, launch, unleash, parachute, drop, ferry, insert, sneak, smuggle`,
);

/** How forces are brought to where they are wanted. */
export const stationing = words(
  `put, set up, divert, send out, deploy, station, dispatch, despatch, redeploy, garrison, airlift, post, base, rush, send, move, fly, ship, land, transfer, position, mass, rotate, commit,
   contribute, move up, send in, fly in, fly out, ferry, parachute, shift, relocate, order, assign, bring, bring in, bring up, bring ashore, march, lend, provide, supply, volunteer, loan,
   second, earmark, scramble, hurry, speed, whisk, throw, fling, sail, steam, concentrate, assemble, muster, gather, array, amass, mobilise, mobilize, marshal, build up, pile up, pour,
   place, plant, install, stage, site, emplace, park, quarter, billet, lodge, encamp, detach, detail, allocate, attach, line up, draw up, deposit, drop, drop off, set down, put ashore,
   insert, erect, stockpile, dig in, rail, truck, bus, helicopter, dock, berth, anchor, moor, forward-deploy, pre-position, preposition`,
);

/** How they are kept there. */
export const keeping = words(
  `keep, maintain, have, retain, host, field, leave, hold, leave behind, sustain, support, operate, run`,
);

/** How they get there and what they do there when they are not said to fight. */
export const arriving = words(
  `come ashore, wade ashore, go ashore, move up, move in, fly in, disembark, dig in, deploy, arrive, take up, patrol, reach, serve, guard, turn up, show up, pour in, stream in,
   touch down, pull in, roll up, fan out, camp, encamp, bivouac, sit, wait, stand by, mass, gather, muster, assemble, concentrate, dock, anchor, berth, moor, settle, take station,
   take post, stand guard, remain, stay, keep watch, work, operate, converge, bed down, loiter, lurk, prowl, cruise, hover, circle`,
);

/** How forces and members go, whoever they are. */
export const withdrawing = words(
  `withdraw, pull out, pull back, retreat, secede, depart, walk out, storm out, bow out, drop out, break away, pull, back out, opt out, fall back, disengage, clear out, move out, march out, ship out, decamp, flee, resign, defect, split, split off, stalk out, take leave,
   yank, extricate, pull away, pull off, crash out, delink, disaffiliate, disentangle, peel away, hightail, beat a retreat, bail out, withdraw back, flounce out`,
);

/** How forces alone are said to go. */
export const receding = words(
  `go, sail, ship, march, walk, file, roll, head, leave, move, slip, steal, slink, limp, stream, trickle, scurry, scuttle, straggle, trudge, tramp, trek, drift, melt, fade, vanish,
   disappear, disperse, evaporate, flit, hurry, tumble, run, retire, exit, clear, clear off, get out, break out, melt away, slip away, slink away, steal away, fade away, drift away,
   drive off, head out, sail away, sail out, file out, stream out, trickle out, filter out, spill out, march off, move off, roll out, roll away, lift off, fly out, thin out, run away,
   evacuate, withdraw, pull out, come back, come home, go home`,
);

/** How ground is given up. */
export const vacating = words(
  `leave, quit, exit, abandon, vacate, evacuate, desert, forsake, depart, give up, relinquish, surrender, flee, yield, concede, hand over, hand back, turn over, cede, cede back, return, renounce`,
);

/** How forces are brought home. */
export const fetching = words(
  `bring, bring back, bring home, take, take out, take home, fly, fly out, fly home, pull, call, call home, call back, ship, ship out, ship home, remove, move, march, airlift, lift, recall,
   withdraw, evacuate, extract, extricate, repatriate, pull out, pull back, bring out, redeploy, rotate out, get, get out, drag, haul, order out, move out`,
);

/** How they are said to be on their way. */
export const heading = words(
  `race, speed, hurry, rush, head, sail, steam, march, drive, fly, move, go, travel, return, cross, make, set off, set out, converge, bear down, cruise, proceed, deploy, redeploy`,
);
