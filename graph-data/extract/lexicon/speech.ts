/** Verbs, nouns and prepositions by which a text says whose claim something is. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Verbs whose subject claims what their complement says. */
export const claiming = words(`
  say tell claim allege report announce declare state add insist maintain assert argue contend confirm reveal disclose explain write
  note observe remark reply answer respond reiterate repeat stress emphasise emphasize complain charge concede admit acknowledge
  recount believe think suspect conclude find estimate reckon show indicate suggest hint imply testify swear protest joke tweet post
  comment shout proclaim inform brief notify assure remind warn boast lament accuse fear hold describe denounce know point show
  blame accuse record document verify`);

/** Nouns whose owner claims what their complement says: "Kyiv's *claim* that". */
export const claims = words(`
  claim allegation assertion report accusation charge statement contention suspicion belief announcement insistence complaint admission
  revelation confession finding conclusion view word boast`);

/** Prepositions before the claimant. */
export const sources = words("according-to per");
