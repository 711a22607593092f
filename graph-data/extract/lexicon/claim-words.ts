/** Words by which land is said to be somebody's. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** What land is to its owner: "part of Russia", "our inherent territory". */
export const belongings = words(`
  part province territory land soil ground property possession region district state governorate oblast county prefecture republic city capital
  birthright heritage patrimony legacy heartland homeland cradle home limb organ jewel vein soul heart domain dominion colony dependency
  island islet water sea sector piece chunk strip integral subject sister daughter inheritance`);

/** Verbs by which somebody takes land for something, or shows it so. */
export const regarding = words(`
  regard consider view see treat count proclaim declare call describe look think depict show mark deem believe label term class portray paint
  draw list include name rename claim hold style dub present represent designate recognise recognize reckon brand define insist maintain say`);

/** What a province is to who claims it, without a word of whose it is. */
export const lost = words(`
  breakaway renegade rebel rebellious wayward lost stolen separatist secessionist inalienable inseparable integral errant runaway unredeemed seceded splinter usurped`);
