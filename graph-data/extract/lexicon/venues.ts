/** Words around which the venue of a meeting is named. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Meetings, talks and ceremonies: what takes place somewhere. */
export const eventNouns = words(
  `talk talks negotiation meeting summit conference ceremony session dinner lunch banquet breakfast reception round encounter gathering bargaining haggling discussion
   consultation forum seclusion retreat mediation parley powwow tête-à-tête signing congress assembly council reunion visit audience dialogue face-to-face deliberation
   rally party service funeral wedding handshake marathon hand signature`,
);

/** What is signed. */
export const papers = words(
  `accord agreement deal treaty pact declaration document protocol memorandum contract ceasefire truce armistice peace charter convention communique communiqué text settlement letter statement roadmap bill`,
);

/** Verbs whose place is that of the meeting. */
export const signingVerbs = words(
  `meet sign initial ink negotiate bargain haggle confer parley gather convene talk receive host welcome greet entertain dine lunch conclude seal strike embrace shake sit
   hold converse huddle assemble reconvene debate discuss clinch reach thrash hammer`,
);

/** When, between the talks and where they were held. */
export const timeNouns = words(
  `day week month year night morning evening afternoon weekend hour minute dawn noon midnight monday tuesday wednesday thursday friday saturday sunday
   january february march april may june july august september october november december today yesterday time occasion`,
);
