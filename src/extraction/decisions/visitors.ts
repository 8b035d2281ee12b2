import type { AnalysedSentence } from '../analysed-sentence.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { custodyAt } from '../measures/custody.js';
import type { Predicate } from '../measures/predicates.js';
import type { NumberSpan } from '../numbers/number-span.js';
import type { MeasuredScene } from './scene.js';

/** Tokens from "left the prison" to the visit after which it was. */
const VISIT_REACH = 8;

/** "left the prison after a two-hour visit"; but "after the envoy's visit, 40 left". */
function visitsAfter(
  { sentence: { tokens }, words }: AnalysedSentence,
  from: number,
  compiled: CompiledLanguage,
): boolean {
  const { visits } = compiled.reality;
  if (!visits.mayBeIn(words)) return false;
  for (let at = from; at < from + VISIT_REACH && tokens[at]?.kind === 'word'; at += 1)
    if (visits.isAt(tokens, at)) return true;
  return false;
}

/** Who goes in and out of a prison without being held there. */
const VISITORS: ReadonlySet<string> = new Set(['relatives', 'guards', 'observers']);

/** "En El Helicoide había 80 familiares": at the place, and not held in it. */
function areThereToo(
  { start, end }: Predicate,
  { sentence: { tokens } }: AnalysedSentence,
  { hedgeStart }: NumberSpan,
  label: string,
  compiled: CompiledLanguage,
): boolean {
  if (!VISITORS.has(label) || end > hedgeStart || custodyAt(tokens, start, compiled)?.kind !== 'held') return false;
  return compiled.sets.existence.isAt(tokens, hedgeStart - 1);
}

const OUTSIDE_REACH = 5;

/** "remain at the gates of the prison", "siguen en la plaza", "continuam diante da cadeia": where nobody is held. */
function areOutside(
  { weak, end }: Predicate,
  { sentence: { tokens }, predicates }: AnalysedSentence,
  counted: number,
  compiled: CompiledLanguage,
): boolean {
  const { outsides, prisons } = compiled.course.custody;
  const from = Math.max(end, counted);
  // "remain in the country's prisons"
  if (
    predicates.some(
      (other) => other.kind === 'held' && !other.weak && other.start >= end && other.start < from + OUTSIDE_REACH,
    )
  )
    return false;
  if (!weak || !(compiled.sets.placePrepositions.isAt(tokens, from) || outsides.isAt(tokens, from))) return false;
  for (let at = from; at < from + OUTSIDE_REACH && tokens[at]?.kind === 'word'; at += 1) {
    if (outsides.isAt(tokens, at)) return true;
    // "en las prisiones del país"
    if (prisons.isAt(tokens, at)) return false;
  }
  return false;
}

/** "20 parientes de otros seguían esperando", "20 familiares continuavam à espera": who goes on doing something, and is held nowhere. */
function goOnWaiting(
  { weak, end }: Predicate,
  { sentence: { tokens }, predicates }: AnalysedSentence,
  label: string,
  { course }: CompiledLanguage,
): boolean {
  if (!weak || !VISITORS.has(label) || predicates.some(({ kind, weak: unsure }) => kind === 'held' && !unsure))
    return false;
  return !course.custody.inside.isAt(tokens, end);
}

/** "Cerca de 60 familiares deixaram o presídio", "14 lawyers left the prison after a visit": who walks out came to visit, or works there; but "were freed". */
export function areVisitors({
  candidate: { analysed, span, counted },
  measured,
  reader: { compiled },
}: MeasuredScene): boolean {
  if (measured.kind !== 'measured' || measured.predicate === null) return false;
  if (counted.kind !== 'group' || counted.entry.prisoner) return false;
  if (measured.measure === 'held')
    return (
      areThereToo(measured.predicate, analysed, span, counted.entry.label, compiled) ||
      areOutside(measured.predicate, analysed, counted.end, compiled) ||
      goOnWaiting(measured.predicate, analysed, counted.entry.label, compiled)
    );
  if (measured.measure !== 'freed') return false;
  // "cuando se abrió el portón, había una treintena de familiares en la acera"
  const wait = compiled.sets.existence.isAt(analysed.sentence.tokens, span.hedgeStart - 1);
  if (wait && measured.predicate.end <= span.hedgeStart && VISITORS.has(counted.entry.label)) return true;
  const visits = visitsAfter(analysed, Math.max(measured.predicate.end, counted.end), compiled);
  if (!visits && !VISITORS.has(counted.entry.label)) return false;
  const { start } = measured.predicate;
  const { tokens } = analysed.sentence;
  const { outing } = compiled.language.predicates;
  return outing.includes(tokens[start]?.key ?? '') || custodyAt(tokens, start, compiled)?.kind === 'freed';
}
