import type { IsoDate } from '../../domain/iso-date.js';

/** Both days included. */
export interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** What the text before says of days. Few words go back to it: each is worked out when one does. */
export interface TextBefore {
  /** The day it is about. */
  readonly sameDay: IsoDate | null;
  /** The day that it names last. */
  readonly lastDate: () => IsoDate | null;
  /** Where the last count over more than a day began. */
  readonly lastStart: IsoDate | null;
  /** The days that the sentences before name last. */
  readonly lastNamed: Days | null;
  /** The whole month that it names last, if it names one. */
  readonly lastMonth: () => Days | null;
  /** The year gone by that it names last. */
  readonly lastYear: () => number | null;
  /** The year in which it has named a day of a month. */
  readonly yearOfDay: (month: number, day: number) => number | null;
  readonly sameWindow: Days | null;
  /** Of the total whose parts, or whose earlier state, the last figures are. */
  readonly lastTotal: () => Days | null;
  /** Windows of the last figures, the last first. */
  readonly windows: readonly Days[];
  /** The week that a bulletin says at its head it is about. */
  readonly week: () => Days | null;
  /** Days on which the article itself puts an event. */
  readonly eventDay: (words: string) => IsoDate | null;
}

export interface TimeContext {
  /** The day from which "yesterday" and "Sunday" are counted: the copy's own date, or the day a quotation was spoken. */
  readonly base: IsoDate | null;
  /** The day from which "a week earlier" is counted: that of the statement, where it is dated. */
  readonly agoBase: IsoDate | null;
  /** The verb is in the future: a weekday is then the next one. */
  readonly future: boolean;
  /** The days named before in the same sentence. */
  readonly named: () => Days | null;
  readonly text: TextBefore;
}
