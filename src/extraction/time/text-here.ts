import { type IsoDate, yearOf } from '../../domain/iso-date.js';
import type { AnalysedPassage } from '../analysed-passage.js';
import type { Candidate } from '../candidate.js';
import type { Reader } from '../reader.js';
import { lastDate, lastMonth, lastYear, yearOfDay } from './named-days.js';
import { isOneDay } from './resolve-moment.js';
import { saidTimes } from './said-day.js';
import { namedInParagraph, sameDayHere } from './same-day.js';
import type { Days, TextBefore, TimeContext } from './text-before.js';

/** What the sentences before a figure say of days, besides what the figures before it do. */
export class TextHere implements TextBefore {
  readonly #candidate: Candidate;
  readonly #plain: TimeContext;
  readonly #figures: TextBefore;
  readonly #said: IsoDate | null;
  readonly #reader: Reader;
  readonly #previous: AnalysedPassage | null;
  #sameDay: IsoDate | null | undefined;
  #lastDate: IsoDate | null | undefined;
  #lastNamed: Days | null | undefined;
  #lastMonth: Days | null | undefined;
  #lastYear: number | null | undefined;

  /** `plain`: from what the days of those sentences are counted; `figures`: those before it; `said`: the day of the statement. */
  constructor(
    candidate: Candidate,
    {
      plain,
      figures,
      said,
    }: { readonly plain: TimeContext; readonly figures: TextBefore; readonly said: IsoDate | null },
    reader: Reader,
  ) {
    this.#candidate = candidate;
    this.#plain = plain;
    this.#figures = figures;
    this.#said = said;
    this.#reader = reader;
    this.#previous = reader.previous;
  }

  get sameDay(): IsoDate | null {
    if (this.#sameDay === undefined) this.#sameDay = this.#saidHere() ?? this.#sameDayHere() ?? this.#figures.sameDay;
    return this.#sameDay;
  }

  get lastNamed(): Days | null {
    if (this.#lastNamed === undefined) this.#lastNamed = namedInParagraph(this.#candidate, this.#plain);
    return this.#lastNamed;
  }

  lastDate(): IsoDate | null {
    if (this.#lastDate === undefined) this.#lastDate = lastDate(this.#candidate, this.#plain, this.#reader);
    return this.#lastDate;
  }

  lastMonth(): Days | null {
    if (this.#lastMonth === undefined) this.#lastMonth = lastMonth(this.#candidate, this.#plain, this.#reader);
    return this.#lastMonth;
  }

  lastYear(): number | null {
    if (this.#lastYear === undefined) this.#lastYear = lastYear(this.#candidate, this.#plain, this.#reader);
    return this.#lastYear;
  }

  yearOfDay(month: number, day: number): number | null {
    return yearOfDay(this.#candidate, { month, day }, this.#reader);
  }

  get lastStart(): IsoDate | null {
    return this.#figures.lastStart;
  }

  get sameWindow(): Days | null {
    return this.#figures.sameWindow;
  }

  lastTotal(): Days | null {
    return this.#figures.lastTotal() ?? this.#beforeAside();
  }

  /** "553 left between 4 and 20 January. In 2019 it had let 2,604 go." And in the next paragraph "in that period": no year gone by. */
  #beforeAside(): Days | null {
    const [last, part, ...before] = this.windows;
    const { drafts } = this.#reader;
    if (last === undefined || part === undefined || isOneDay(last) || yearOf(last.to) >= yearOf(part.from)) return null;
    if (drafts.last?.mention.paragraph === this.#candidate.analysed.sentence.passage.number) return null;
    // "553 left between 14 January and 10 March, 378 of them in February": of all of them
    const told = before.find(({ from, to }) => from <= part.from && to >= part.to) ?? part;
    return isOneDay(told) ? null : told;
  }

  get windows(): readonly Days[] {
    return this.#figures.windows;
  }

  week(): Days | null {
    return this.#figures.week();
  }

  eventDay(words: string): IsoDate | null {
    return this.#figures.eventDay(words);
  }

  /** The day of the statement, where the sentence itself tells it. */
  #saidHere(): IsoDate | undefined {
    if (this.#said === null) return undefined;
    const { analysed } = this.#candidate;
    return saidTimes(analysed, analysed.cues, this.#reader).length > 0 ? this.#said : undefined;
  }

  #sameDayHere(): IsoDate | undefined {
    const { drafts } = this.#reader;
    return sameDayHere(this.lastNamed, this.#candidate, this.#plain, { drafts, previous: this.#previous });
  }
}
