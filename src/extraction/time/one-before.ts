import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { Span, TimeExpression } from './moment.js';

/** Tokens from a number to "la anterior": its people. */
const REACH = 5;

/** What came before a week, a month or a year. */
function spanBefore({ what }: TimeExpression): Span | undefined {
  const unit = what.kind === 'this' ? what.unit : what.kind;
  switch (unit) {
    case 'week':
    case 'last-week':
    case 'week-of':
      return { kind: 'beside', days: -7 };
    case 'month':
    case 'last-month':
      return { kind: 'months-before', months: 1 };
    case 'year':
    case 'last-year':
      return { kind: 'months-before', months: 12 };
    default:
      return undefined;
  }
}

/** "esta semana salieron 40, frente a 96 la anterior": behind a number of its own, the week before the one just named. */
export function oneBeforeAt(
  tokens: readonly Token[],
  at: number,
  before: TimeExpression | undefined,
  { course, numberStarts }: CompiledLanguage,
): TimeExpression | undefined {
  const end = before === undefined ? undefined : course.oneBefore.longestAt(tokens, at)?.end;
  if (before === undefined || end === undefined || tokens[end]?.kind === 'word') return undefined;
  const what = spanBefore(before);
  if (what === undefined) return undefined;
  for (let index = at - 1; index >= Math.max(before.end, at - REACH) && tokens[index]?.kind !== 'punct'; index -= 1)
    if (tokens[index]?.kind === 'number' || numberStarts.has(tokens[index]))
      return { start: at, end, role: 'on', what };
  return undefined;
}
