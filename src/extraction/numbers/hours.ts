import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { NumberSpan } from './number-span.js';

/** "at", "a las", "depois das": what stands right before an hour. */
export function leadsToHour(tokens: readonly Token[], at: number, { sets, clause, small }: CompiledLanguage): boolean {
  return sets.clockBefore.isAt(tokens, at) || (small.ofThe.isAt(tokens, at) && clause.toHour.isAt(tokens, at - 1));
}

/** "at nine on Tuesday night", "a las nueve del martes": the hour of a day. */
export function isHourOf(tokens: readonly Token[], { start, end }: NumberSpan, { sets }: CompiledLanguage): boolean {
  const on = sets.on.isAt(tokens, end) ? end + 1 : end;
  return end === start + 1 && on > end && sets.weekdays.isAt(tokens, on);
}

/** "a las siete en la prisión", "às sete na prisão", "às 2 e o último às 11", "A las seis la cuenta": a place or another after it, or what it opens, and no noun. */
export function isHourIn(
  tokens: readonly Token[],
  { start, end }: NumberSpan,
  { sets, clause, course, small }: CompiledLanguage,
): boolean {
  // "A las 10 habían salido dos", "às 22 tinham saído dois": what was so by then
  const article = clause.hourArticles.isAt(tokens, start - 1) || small.to.isAt(tokens, start - 2);
  if (article && [end, end + 1].some((verb) => course.hadDone.isAt(tokens, verb))) return true;
  const next = tokens[end]?.key ?? '';
  const to = clause.hourArticles.isAt(tokens, start - 1) || clause.toHour.isAt(tokens, start - 2);
  const other = tokens[end + 1];
  const head = clause.hourArticles.isAt(tokens, start - 1) ? start - 2 : start - 3;
  const opens = tokens[head] === undefined || tokens[head]?.kind === 'punct' || sets.joiners.isAt(tokens, head);
  // "A las seis las soltaron" may be of women
  const before = opens && sets.determiners.isAt(tokens, end) && !clause.theMany.isAt(tokens, end);
  const joined = sets.joiners.isAt(tokens, end) && other?.kind === 'word' && !sets.numerals.has(other);
  return to && (joined || before || (sets.placePrepositions.hasKey(next) && !sets.partitives.isAt(tokens, end)));
}

const PUT_REACH = 10;

/** "stood at nine on Friday and at eleven on Saturday": as the one before was put, so is this one. */
export function isPutLikewise(
  tokens: readonly Token[],
  { hedgeStart, end }: NumberSpan,
  compiled: CompiledLanguage,
): boolean {
  const { sets, clause, reaches, course } = compiled;
  if (!clause.putAt.isAt(tokens, hedgeStart - 1) || !sets.joiners.isAt(tokens, hedgeStart - 2)) return false;
  const day = sets.on.isAt(tokens, end) ? end + 1 : end;
  if (!sets.weekdays.isAt(tokens, day)) return false;
  for (let at = hedgeStart - 2; at > Math.max(1, hedgeStart - PUT_REACH); at -= 1)
    if (clause.putAt.isAt(tokens, at - 1) && (reaches.endsAt(tokens, at, 4) || course.tallies.endsAt(tokens, at, 4)))
      return true;
  return false;
}

/** "put the number of prisoners freed since 1 April at 12": no hour. */
export function isPutAt(tokens: readonly Token[], span: NumberSpan, compiled: CompiledLanguage): boolean {
  const { hedgeStart } = span;
  const { counts, say, reaches, course, clause } = compiled;
  // "its figure for today stands at 22", "the union has it at five"
  if (reaches.endsAt(tokens, hedgeStart, 4) || course.tallies.endsAt(tokens, hedgeStart, 4)) return true;
  if (isPutLikewise(tokens, span, compiled)) return true;
  if (!clause.putAt.isAt(tokens, hedgeStart - 1)) return false;
  for (let at = hedgeStart - 2; at >= Math.max(1, hedgeStart - PUT_REACH); at -= 1) {
    // "puts those still in its cells at 19"
    const put = say.longestAt(tokens, at);
    if (put !== undefined && clause.those.isAt(tokens, put.end)) return true;
    if (counts.longestAt(tokens, at) === undefined) continue;
    for (let back = at - 1; back >= Math.max(0, at - 3); back -= 1)
      if (say.longestAt(tokens, back) !== undefined) return true;
  }
  return false;
}
