import type { CountWindow, Measure } from '../../domain/claim.js';
import type { IsoDate } from '../../domain/iso-date.js';
import type { Draft } from '../draft.js';
import type { Reader } from '../reader.js';
import type { TimeExpression } from '../time/moment.js';
import { resolveTime } from '../time/resolve.js';
import { contextOf } from '../time/time-context.js';
import type { Around } from './around.js';

/** What the days of a number in a table go by. */
export interface Dating {
  readonly measure: Measure;
  /** The time that its row, or else its column, names. */
  readonly time: TimeExpression | undefined;
  /** The count of the text above that it may be a part of. */
  readonly whole: Draft | undefined;
  /** Another body's than that of the text above: what was counted by then says nothing of it. */
  readonly byItself: boolean;
}

function explicit(from: IsoDate | null, to: IsoDate | null): CountWindow {
  return { from, to, basis: 'explicit', toBasis: 'stated' };
}

/** The days that a number of a table counts over. */
export function daysOf({ measure, time, whole, byItself }: Dating, reading: Around, reader: Reader): CountWindow {
  const { published } = reader.read.article;
  const asOf = byItself ? published : reading.asOf;
  const days = time === undefined ? null : resolveTime(time.what, contextOf(reader, published, measure !== 'promised'));
  const open: CountWindow = { from: null, to: asOf, basis: 'none', toBasis: 'reported' };
  if (time !== undefined && days !== null) {
    // a month that goes on is counted as far as the rest
    const to = asOf !== null && days.from <= asOf && asOf < days.to && measure !== 'promised' ? asOf : days.to;
    if (measure === 'held') return time.role === 'since' || time.role === 'after' ? open : explicit(null, to);
    if (time.role === 'since' || time.role === 'after') return explicit(days.from, asOf);
    return time.role === 'on' ? explicit(days.from, to) : explicit(null, to);
  }
  if (measure === 'held') return open;
  const { days: above } = reading;
  if (above !== null) return explicit(above.from, above.to);
  return whole === undefined || byItself ? open : { ...whole.window, basis: 'implied' };
}
