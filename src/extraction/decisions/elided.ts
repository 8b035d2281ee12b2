import type { Candidate } from '../candidate.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isFiniteVerb } from '../lexicon/noun-ends.js';
import type { Reader } from '../reader.js';
import type { Token } from '../text/text.js';
import type { Decided } from './decided.js';

const PLACE_WORDS = 4;

/** "released 123 in December and in September 52": after a joiner and its own day the verb is left out. */
export function isElided({ analysed, span }: Candidate, { compiled }: Reader): boolean {
  const { tokens } = analysed.sentence;
  // "y el sábado otros 30"
  const more = compiled.sets.increments.isAt(tokens, span.hedgeStart - 1) ? span.hedgeStart - 1 : span.hedgeStart;
  // "closed February with 287 and March with 94"
  const from = compiled.small.with.isAt(tokens, more - 1) ? more - 1 : more;
  // "y el sábado, 307"
  const comma = tokens[from - 1]?.text === ',' ? from - 1 : from;
  const time = analysed.times.find(({ end }) => end === from || end === comma);
  const place = time === undefined ? placeBefore(tokens, comma, compiled) : undefined;
  const start = time?.start ?? place;
  if (start === undefined || span.form === 'article-one') return false;
  let at = start - 1;
  while (compiled.sets.on.isAt(tokens, at) || compiled.sets.placePrepositions.isAt(tokens, at)) at -= 1;
  // "el martes, 27 más."
  const next = compiled.sets.increments.isAt(tokens, span.end) ? span.end + 1 : span.end;
  const after = tokens[next];
  // "at Tocorón 19 and at Yare nine"
  const goesOn =
    compiled.sets.joiners.isAt(tokens, next) &&
    (compiled.sets.on.isAt(tokens, next + 1) || compiled.sets.placePrepositions.isAt(tokens, next + 1));
  return (
    (compiled.sets.joiners.isAt(tokens, at) || /^[,;]$/.test(tokens[at]?.text ?? '')) &&
    (after === undefined || goesOn || /^[,.;”"»]$/.test(after.text))
  );
}

/** "saíram 203 e em Nampula 156": where the name of a place begins that ends at `end`, with its small word before it. */
function placeBefore(tokens: readonly Token[], end: number, { sets }: CompiledLanguage): number | undefined {
  let at = end;
  while (at > end - PLACE_WORDS && tokens[at - 1]?.word.capital === true) at -= 1;
  return at < end && sets.placePrepositions.isAt(tokens, at - 1) ? at - 1 : undefined;
}

/** "Otros diecisiete tendrán que esperar": what follows is no state, and nobody knows the verb. */
export function doesElse({ analysed: { sentence }, span }: Candidate): boolean {
  const verb = sentence.tokens[span.end];
  return verb !== undefined && isFiniteVerb(verb, sentence.compiled);
}

const BESIDE_VERB = 2;

/** "El viernes habían vuelto 390 y el sábado, 307": the second has the verb of the first. */
export function hasOwnVerb(
  candidate: Candidate,
  { predicate, leansOn }: Extract<Decided, { kind: 'claim' }>,
  reader: Reader,
): boolean {
  const before = reader.drafts.last;
  const shared =
    leansOn &&
    before?.ownVerb === true &&
    before.sentence === candidate.analysed.sentence.index &&
    isElided(candidate, reader);
  if (predicate?.kind !== 'freed') return shared;
  const { analysed, span } = candidate;
  // "104 were freed on Sunday, up from 80": the verb is the first number's
  if (predicate.end <= span.hedgeStart) return span.hedgeStart - predicate.end <= BESIDE_VERB;
  return !analysed.numbers.some(
    ({ start, form }) => start >= span.end && start < predicate.start && form !== 'article-one',
  );
}
