import type { IsoDate } from '../../domain/iso-date.js';
import type { Draft } from '../draft.js';
import type { Reader } from '../reader.js';
import { contextOfDay } from './day-alone.js';
import type { Days, TextBefore, TimeContext } from './text-before.js';

/** Claims that an anaphor may go back to. */
export const RECENT = 40;
/** Sentences of the paragraph in which a day may have been named before. */
export const SENTENCES = 8;

/** A token of a sentence. */
interface Spot {
  readonly sentence: number;
  readonly token: number;
}

/** "A week later 18 went home, eight of them Italians": what is counted behind the words is no day they go back to. */
function countBefore(drafts: readonly Draft[], from: Spot | null): number {
  let count = drafts.length;
  if (from === null) return count;
  while (count > 0 && drafts[count - 1]?.sentence === from.sentence && (drafts[count - 1]?.token ?? 0) > from.token)
    count -= 1;
  return count;
}

/**
 * "391 since January 8: 266 of them up to the 20th and 125 more since. Over the same period", "739 since January 8. It was
 * 694 on the 19th. Over the same stretch": the days of the total, and not those of its parts or of what it was before.
 */
function totalBefore(recent: readonly Draft[]): Days | null {
  const last = recent[0];
  let sum = 0;
  for (const draft of recent) {
    const { from, to } = draft.window;
    if (last === undefined || draft.mention.paragraph !== last.mention.paragraph || draft.measure !== 'freed') break;
    const isMade = sum === draft.value && sum > last.value;
    if (from !== null && to !== null && (isMade || (draft !== last && draft.value > sum && isOnlyPart(last))))
      return { from, to };
    sum += draft.value;
  }
  return null;
}

function isOnlyPart({ partitive, earlier, stateThen }: Draft): boolean {
  return partitive || earlier || stateThen;
}

/** What the figures read so far say of days; those read later say nothing of it. */
class FiguresBefore implements TextBefore {
  readonly #drafts: readonly Draft[];
  readonly #count: number;
  readonly #base: IsoDate | null;
  /** Only what has been: no promises that lie ahead. */
  readonly #past: boolean;
  readonly #lastSaid: IsoDate | null;
  readonly eventDay: TextBefore['eventDay'];
  readonly week: TextBefore['week'];
  #sameDay: IsoDate | null | undefined;
  #windows: readonly Days[] | undefined;

  constructor(
    { drafts, lastSaid, eventDay, textDays }: Reader,
    base: IsoDate | null,
    past: boolean,
    from: Spot | null,
  ) {
    this.#drafts = drafts.all;
    this.#count = countBefore(drafts.all, from);
    this.#base = base;
    this.#past = past;
    this.#lastSaid = lastSaid?.day ?? null;
    this.eventDay = eventDay;
    this.week = textDays.week;
  }

  get sameDay(): IsoDate | null {
    if (this.#sameDay === undefined) this.#sameDay = this.#lastDay() ?? this.#lastSaid ?? this.#base;
    return this.#sameDay;
  }

  get windows(): readonly Days[] {
    this.#windows ??= this.#recent().flatMap(({ window: { from, to } }) =>
      from !== null && to !== null ? [{ from, to }] : [],
    );
    return this.#windows;
  }

  get sameWindow(): Days | null {
    return this.windows[0] ?? null;
  }

  lastTotal(): Days | null {
    return totalBefore(this.#recent());
  }

  get lastStart(): IsoDate | null {
    return this.windows.find(({ from, to }) => from !== to)?.from ?? null;
  }

  /** No sentence is looked at. */
  get lastNamed(): null {
    return null;
  }

  lastDate(): null {
    return null;
  }

  lastMonth(): null {
    return null;
  }

  lastYear(): null {
    return null;
  }

  yearOfDay(): null {
    return null;
  }

  #lastDay(): IsoDate | null {
    const recent = this.#recent();
    const at = recent.findIndex(
      // "Sixteen left on Tuesday, it said on Thursday. Three of them are women": a part told without a day has that of the whole
      ({ partitive, window: { from, to, toBasis } }) =>
        to !== null && (from === to || (toBasis === 'stated' && !(partitive && from === null))),
    );
    const dated = recent[at]?.window;
    const to = dated?.to ?? null;
    if (to === null || dated?.from === null || dated?.from === to) return to;
    // "110 left on Thursday. Between 9 and 15 January 290 had left. The same day": a run that is looked back on is no day
    const before = recent[at + 1]?.window;
    const day = before?.from === before?.to ? before?.to : null;
    return day != null && day > to ? day : to;
  }

  /** The last first. */
  #recent(): readonly Draft[] {
    return this.#drafts
      .slice(Math.max(0, this.#count - RECENT), this.#count)
      .filter((draft) => !draft.tentative && !draft.floatingDay && !this.#isAhead(draft))
      .reverse();
  }

  /** "40 more will go free on Friday. 38 left on the same day": nobody has left on a day that is still to come. */
  #isAhead({ measure, window: { to } }: Draft): boolean {
    return this.#past && measure === 'promised' && this.#base !== null && to !== null && to > this.#base;
  }
}

/** What words such as "yesterday", "that day", "in the same period" are counted from at this point of the text. */
export function contextOf(reader: Reader, base: IsoDate | null, past = false, from: Spot | null = null): TimeContext {
  return contextOfDay(base, new FiguresBefore(reader, base, past, from));
}

/** The same text, but for some of what it says. */
export function changedText(text: TextBefore, changes: Partial<TextBefore>): TextBefore {
  return {
    sameDay: changes.sameDay ?? text.sameDay,
    lastDate: changes.lastDate ?? (() => text.lastDate()),
    lastStart: text.lastStart,
    lastNamed: text.lastNamed,
    lastMonth: () => text.lastMonth(),
    lastYear: () => text.lastYear(),
    yearOfDay: (month, day) => text.yearOfDay(month, day),
    sameWindow: changes.sameWindow ?? text.sameWindow,
    lastTotal: () => (changes.sameWindow == null ? text.lastTotal() : null),
    windows: changes.sameWindow == null ? text.windows : [changes.sameWindow, ...text.windows],
    week: () => text.week(),
    eventDay: (words) => text.eventDay(words),
  };
}
