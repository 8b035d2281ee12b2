import type { CountWindow } from '../../domain/claim.js';
import { addDays, type IsoDate } from '../../domain/iso-date.js';
import type { NumberSpan } from '../numbers/number-span.js';
import type { Dating } from '../observer.js';
import type { TimeExpression } from '../time/moment.js';
import { resolveTime } from '../time/resolve.js';

/** The times of a sentence from which the first and the last day of a window were read. */
export interface DatedBy {
  readonly from: TimeExpression | null;
  readonly to: TimeExpression | null;
}

interface Resolved {
  readonly time: TimeExpression;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** "after January 8" begins a day later, "before" ends a day earlier. */
function firstDays({ time, from, to }: Resolved): readonly IsoDate[] {
  return time.role === 'after' ? [from, addDays(to, 1)] : [from];
}

function lastDays({ time, from, to }: Resolved): readonly IsoDate[] {
  return time.role === 'before' ? [to, addDays(from, -1)] : [to];
}

/** Found again by their days: whichever rule weighs them, it can only give what one of them means. */
export function datedBy(
  times: readonly TimeExpression[],
  span: NumberSpan,
  window: CountWindow,
  { context, spoken, said }: Dating,
): DatedBy {
  const distance = ({ start }: TimeExpression): number => Math.abs(start - span.start);
  const resolved = times
    .flatMap((time): readonly Resolved[] => {
      // a day ahead is read so only where the sentence speaks of what will be, and a weekday may be counted from the saying
      const bases = said === null ? [context] : [context, { ...context, base: said }];
      return bases
        .flatMap((one) => [one, { ...one, future: true }])
        .flatMap((one) => {
          const days = resolveTime(time.what, one);
          return days === null ? [] : [{ time, ...days }];
        });
    })
    .sort((a, b) => distance(a.time) - distance(b.time));
  const counted = resolved.filter(({ time }) => !spoken.includes(time) && time.role !== 'dates-event');
  const { from, to } = window;
  const starts = from === null ? undefined : counted.find((one) => firstDays(one).includes(from));
  const ends =
    to === null || window.toBasis === 'reported'
      ? undefined
      : [...counted, ...resolved].find((one) => lastDays(one).includes(to));
  return { from: starts?.time ?? null, to: ends?.time ?? null };
}
