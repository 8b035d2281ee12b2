/** Words beside days and times of day. */
export interface Moments {
  /** Before a time of day; the first that fits. */
  readonly untilHour: string;
  /** After the number of a time of day. */
  readonly clockUnit: string;
  /** Makes a number a time of day. */
  readonly clockMark: string;
  /** Makes a number no day of a month. */
  readonly hours: string;
  readonly hourNoun: string;
  /** "Antes das 5": the article is taken already. */
  readonly ofHour: string;
  /** After "las 5", where it is a time of day still. */
  readonly afterHour: string;
  /** "The last 48 h": a time that is counted. */
  readonly ofSpan: string;
  /** "In an hour". */
  readonly within: string;
  /** The same in two words. */
  readonly fromNow: string;
  /** How many of them. */
  readonly few: string;
  /** Of what. */
  readonly soon: string;
  /** "Before I ring them": what whoever asks will do. */
  readonly leadsUp: string;
  /** Now, and no day of releases. */
  readonly asOfToday: string;
  /** As it is written: "cuándo", with its accent, asks. */
  readonly when: string;
  /** "Who else published 383 after Foro Penal". */
  readonly after: string;
  /** "Who said it first". */
  readonly first: string;
  readonly firstOfMonth: string;
  /** "Who had 400 first". */
  readonly earliest: string;
  /** Of a body as well as of a day: "before Foro Penal". */
  readonly ofBodies: string;
  /** Left over, these say that a day was not understood. */
  readonly ofDays: string;
  /** Before a feast, and no surname. */
  readonly ofFeast: string;
  /** Before a month. */
  readonly besideMonth: string;
  /** Between a number and a month. */
  readonly ofDay: string;
  /** After the number of a day: "8th". */
  readonly ordinal: string;
  readonly day: string;
  readonly week: string;
  /** Before a span. */
  readonly during: string;
  readonly ago: string;
  /** After a weekday. */
  readonly past: string;
  readonly last: string;
  /** Before a weekday. */
  readonly lead: string;
  readonly next: string;
  /** "8/1 a 15/1" goes from one to the other, "sexta a" may be anything. */
  readonly toOrElse: string;
  /** "A week ago". */
  readonly oneUnit: string;
  /** What another language begins months with. */
  readonly notMonths: string;
  /** Months that are other words as well. */
  readonly monthOrElse: string;
}
