import type { Phrases } from './words.js';

/** How events carry the days they are told with. */
export interface EventTimeWords {
  /** Verbs that close a month, right before its name: "ended February with 40". */
  readonly closings: Phrases;
  /** Goes back to a paper named before: "In it", "Nela". */
  readonly inIt: Phrases;
  /** Beside a month, of which they are the first days or those about the fifteenth: "in early March", "a mediados de marzo". */
  readonly earlyIn: readonly string[];
  readonly midIn: readonly string[];
  /** What people leave in that takes days: "a three-day jail delivery exercise which ended on Thursday". */
  readonly clearings: readonly string[];
  /** Tomorrow, where it opens a run of days. */
  readonly tomorrow: readonly string[];
  /** Ends of `partsOfYear` that are of a year also where none is named: "quarter", "semestre", but not "half". */
  readonly calendarParts: readonly string[];
  /** Days, weeks and halves at either end of a month: "the first seven days of April", "la segunda quincena de marzo". */
  readonly partsOfMonth: {
    readonly starts: readonly string[];
    readonly ends: readonly string[];
    readonly firstHalf: Phrases;
    readonly secondHalf: Phrases;
  };
  /** Of what was done before what is told: "had reported", "había informado". */
  readonly hadDone: readonly string[];
  /** After a month that is the subject: "February was", "March saw". */
  readonly monthVerbs: readonly string[];
  /** What is known by its year or month and frees people itself: "the 2025 amnesty". */
  readonly knownByDate: readonly string[];
  /** What people are jailed for, and never let go in: a day of it is not theirs ("41 held at the march of 10 January"). */
  readonly unrest: readonly string[];
  /** Verbs of giving it, whose day is that of the releases: "granted on Friday a pardon that let out 300". */
  readonly grants: readonly string[];
  /** Laws and pardons by which people leave, and of what was done to put them in force: "the amnesty law signed on 9 January". */
  readonly laws: readonly string[];
  readonly enacted: readonly string[];
  /** Since the day named last, where nothing opens it: "de lá para cá". */
  readonly sinceThen: Phrases;
  /** Before the day of more than one figure: "in both cases as of Friday". */
  readonly inBoth: Phrases;
  /** "without saying since when": nobody knows where such a count began. */
  readonly startUnsaid: Phrases;
  /** At the head of what is told of somebody named before a comma: "by Aliyev, in power since 2003". */
  readonly inOffice: Phrases;
  /** At the end of a clause: "before that", "antes de eso". */
  readonly beforeThat: Phrases;
  /** Sets a day apart from a longer count, right after it or before: "on Sunday alone", "solo el domingo". */
  readonly alone: readonly string[];
  /** Before a day that is counted over as a whole: "throughout Sunday", "a lo largo del domingo". */
  readonly throughout: Phrases;
  /** What happened to whoever came into office, besides the endings of its kind: "sworn in on 5 January". */
  readonly swornIn: readonly string[];
  /** Before such a noun: people left in it. "in the", "with the". */
  readonly inEvent: readonly string[];
  /** Verbs of beginning, right before a day: releases that "began on Thursday" are counted from it. */
  readonly beginnings: Phrases;
  /** What begins then: "releases". */
  readonly begun: readonly string[];
  /** Hours that open a day by themselves: "since midnight". */
  readonly hours: readonly string[];
  /** Nouns of one of several rounds: "Saturday's batch". */
  readonly rounds: readonly string[];
  /** By what law people leave, its noun last: nobody has before it was in force ("91 releases under the law"). */
  readonly underLaw: Phrases;
  /** After "since": a state that was declared on a day ("the state of emergency began", "el inicio del régimen"). */
  readonly declared: Phrases;
  /** What that state is known by where the text dates it: "suspended several guarantees". */
  readonly declaredBy: readonly string[];
  /** How an interview tells when it was held: "we spoke to her by phone". */
  readonly interviewed: Phrases;
  /** Lists of prisoners that two sides give each other, each of which counts them on that day. */
  readonly listsGiven: Phrases;
  /** After a day or a month: of the year told before ("of that year", "daquele ano"), or of the one after it. */
  readonly ofThatYear: Phrases;
  readonly ofNextYear: Phrases;
  /** After a day or a month: of the year of speaking. */
  readonly ofThisYear: Phrases;
  /** After a run of days told before: the same run a year earlier ("in the same period of last year", "un año antes"). */
  readonly yearBefore: Phrases;
  /** Of the run of that length right before the one told: "the previous twelve months", "los siete días anteriores". */
  readonly previous: readonly string[];
  /** Nouns for so many months, which a month ends: "the quarter to December". */
  readonly monthsTogether: Readonly<Record<'3' | '6', Phrases>>;
  /** Of the day of speaking: a count beside them is of no day before. */
  readonly now: readonly string[];
  /** Occasions and papers on which somebody speaks, right before or after their day: "in a statement on Tuesday", "Friday's bulletin". */
  readonly speeches: Phrases;
  /** Verbs of a sentence that only says when the one before was said: "The note is dated Friday", "He was speaking on Monday". */
  readonly spoken: Phrases;
  /** Verbs of saying more on the same occasion: "added", "went on". */
  readonly goesOn: Phrases;
  /** Beside a feast: that of another calendar, on another day ("Año Nuevo budista"). */
  readonly otherCalendars: readonly string[];
  /** Between two days of one night: "de quarta para quinta-feira". */
  readonly nightLinks: readonly string[];
  /** Doors and buses: releases told without a verb of release. */
  readonly scenes: Phrases;
  /** At the head of a clause: what it tells of happens over and over ("cada día", "every week"). */
  readonly everyDay: Phrases;
  /** Right before so many releases: nobody has come out yet ("expected 80 releases"). */
  readonly expects: Phrases;
  /** Words about a day that say which part of it: "in the small hours of", "poco después de la medianoche del". */
  readonly withinDay: Phrases;
  /** What opens a length of time counted from an event: "within 72 hours of the signing". */
  readonly within: Phrases;
  /** … and what leads to the event: "in the 72 hours after", "en las 72 horas posteriores a". */
  readonly fromEvent: Phrases;
  /** Between how long and what came after it: "in the two days before the vote". */
  readonly beforeEvent: Phrases;
  /** Participles of what is built, opened or founded: a year behind one is its own ("the Suai jail, opened in 2018"). */
  readonly built: readonly string[];
  /** Before a weekday: not one day but all of them ("every Thursday"). */
  readonly habits: readonly string[];
  /** After a week or a month and another number: the one before it ("frente a 96 la anterior"). */
  readonly oneBefore: Phrases;
  /** Begin to count, right before the day: "began counting on 8 January". */
  readonly countingBegins: Phrases;
  /** Nouns whose proper name may be a day: "the 23 de Enero prison". Empty where no month is written in lower case. */
  readonly namedByDay: readonly string[];
}
