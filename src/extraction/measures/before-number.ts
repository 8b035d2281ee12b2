import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { NumberSpan } from '../numbers/number-span.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Predicate } from './predicates.js';
import { isAttribution } from './token-distance.js';
import type { MeasureInput } from './weighed.js';

/** "when he was captured, the group counted 863 prisoners": a verb of counting right before the number begins anew. */
export function isCountedAnew(
  { tokens }: Sentence,
  { end }: Predicate,
  { hedgeStart }: NumberSpan,
  { say }: CompiledLanguage,
): boolean {
  return say.endsAt(tokens, hedgeStart, Math.min(3, hedgeStart - end));
}

/** "no fueron excarcelados sino 14", "nobody but two priests": after a negation, no more than these. */
export function isOnly({ tokens }: Sentence, { hedgeStart }: NumberSpan, { course }: CompiledLanguage): boolean {
  return course.onlyThan.endsAt(tokens, hedgeStart, 3);
}

/** "não pode sair do município, que tem 250 mil habitantes": what the noun before has. */
export function isOwned({ tokens }: Sentence, { hedgeStart }: NumberSpan, { sets }: CompiledLanguage): boolean {
  const has = sets.has.isAt(tokens, hedgeStart - 1);
  return has && sets.relatives.isAt(tokens, hedgeStart - 2);
}

/** "swapped prisoners on Sunday, with 26 Armenians walking one way": what follows tells what the verb before it came to. */
export function goesWithVerb({ tokens }: Sentence, { hedgeStart }: NumberSpan, { sets }: CompiledLanguage): boolean {
  return sets.absolutes.isAt(tokens, hedgeStart - 1) && tokens[hedgeStart - 2]?.text === ',';
}

/** "mantiene sanciones contra 310 personas": the verb has an object of its own, and these are whom it is turned against. */
export function isTurnedAgainst(
  { tokens }: Sentence,
  { hedgeStart, end }: NumberSpan,
  { groups, small }: CompiledLanguage,
): boolean {
  return small.against.isAt(tokens, hedgeStart - 1) && groups.longestAt(tokens, end)?.value.prisoner === false;
}

/** "En las cárceles quedan, de acuerdo con el registro, 43 larenses": whose number it is stands between, and parts nothing. */
export function isPastAttribution(
  sentence: Sentence,
  { end }: Predicate,
  { hedgeStart }: NumberSpan,
  compiled: CompiledLanguage,
): boolean {
  const { tokens } = sentence;
  if (tokens[end]?.text !== ',' || tokens[hedgeStart - 1]?.text !== ',') return false;
  return isAttribution(sentence, end, hedgeStart - 1, compiled);
}

const TO_OWN_VERB = 4;

/** "whose members had been held since August, said 41 of them had been freed": the verb right behind it is its own. */
export function hasVerbBehind({ sentence: { tokens }, counted: { end }, predicates, compiled }: MeasureInput): boolean {
  return predicates.some(
    ({ kind, start, participle }) =>
      kind !== 'other' &&
      start >= end &&
      start - end <= TO_OWN_VERB &&
      (!participle || compiled.copulas.longestAt(tokens, start - 1) !== undefined) &&
      tokens.slice(end, start).every((token) => compiled.sets.functionWords.has(token)),
  );
}
