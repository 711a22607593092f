/** Nouns for holders of an office or a part, before or after whose title a name stands between commas. */

export const titleNouns: ReadonlySet<string> = new Set(
  `president premier chancellor minister secretary leader chief head chairman chairwoman chair king queen prince princess emperor sultan emir sheikh
  ruler dictator commander general colonel admiral captain major marshal spokesman spokeswoman spokesperson envoy ambassador
  diplomat negotiator mediator delegate representative governor mayor senator deputy lawmaker congressman mp director boss
  executive manager coach founder owner counterpart colleague successor predecessor rival opponent ally aide adviser advisor
  commissioner inspector prosecutor judge lawyer archbishop bishop pope patriarch cardinal ayatollah mullah imam taoiseach
  speaker treasurer economist analyst professor activist dissident journalist warlord strongman guerrilla rebel figurehead number
  monarch regent vizier consul nuncio legate operative strategist ideologue veteran organiser organizer wife husband son daughter
  brother sister father mother politician statesman candidate challenger incumbent nominee interlocutor man woman`.split(
    /\s+/,
  ),
);
