import { precededBy } from '../candidate.js';
import type { MeasuredScene } from './scene.js';

const ASK_REACH = 7;
/** Words of "había pedido". */
const ASK_WORDS = 3;

/** "welcomed 40 releases and demanded that of the other 200", "exigió la de los otros 200", "había pedido 60": theirs is asked for, and not done. */
export function isAskedForToo({
  candidate: { analysed, span, counted },
  measured,
  reader: { compiled },
}: MeasuredScene): boolean {
  if (measured.kind === 'rejected' || !compiled.asks.mayBeIn(analysed.words)) return false;
  const told = measured.kind === 'open' ? 0 : (measured.predicate?.end ?? analysed.sentence.tokens.length);
  const { tokens } = analysed.sentence;
  // "had asked for 60"
  const ask = compiled.small.for.isAt(tokens, span.hedgeStart - 1) ? span.hedgeStart - 1 : span.hedgeStart;
  if (measured.kind === 'open' && counted.kind === 'elliptical' && compiled.asks.endsAt(tokens, ask, ASK_WORDS))
    return true;
  let of = false;
  for (let at = span.hedgeStart - 1; at >= Math.max(0, span.hedgeStart - ASK_REACH); at -= 1) {
    if (tokens[at]?.kind !== 'word') return false;
    of ||= compiled.small.ofThe.isAt(tokens, at);
    if (compiled.asks.longestAt(tokens, at) !== undefined) return of && told <= at;
  }
  return false;
}

const SENTENCE = 24;

/** "asked for clemency for all prisoners, among them 14 foreigners": of those somebody asks for, and not of those counted before. */
export function isAmongAskedFor({ candidate, measured, last, reader: { compiled } }: MeasuredScene): boolean {
  const { analysed, span, counted } = candidate;
  if (measured.kind !== 'open' || counted.kind !== 'group' || !compiled.asks.mayBeIn(analysed.words)) return false;
  if (last?.sentence === analysed.sentence.index || !precededBy(compiled.parts, candidate)) return false;
  const { tokens } = analysed.sentence;
  for (let at = span.hedgeStart - 2; at >= Math.max(0, span.hedgeStart - SENTENCE); at -= 1) {
    if (tokens[at]?.kind === 'number' || /^[.;:]$/.test(tokens[at]?.text ?? '')) return false;
    if (compiled.asks.longestAt(tokens, at) !== undefined) return true;
  }
  return false;
}
