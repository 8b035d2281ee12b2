import type { AnalysedSentence } from '../analysed-sentence.js';
import type { Decided } from './decided.js';
import { asMeasured } from './own-words.js';
import type { Scene } from './scene.js';
import { toldBefore } from './told-before.js';

/** "Political prisoners in Venezuela as of Sunday, January 25: 874": of prisoners, with no more than where and when. */
function areLabelled({ sentence: { tokens, compiled }, times }: AnalysedSentence, colon: number): boolean {
  const { groups, sets } = compiled;
  const noun = groups.longestAt(tokens, sets.determiners.isAt(tokens, 0) ? 1 : 0);
  if (noun?.value.prisoner !== true) return false;
  for (let at = noun.end; at < colon; at += 1) {
    const token = tokens[at];
    const isWhen = times.some(({ start, end }) => start <= at && at < end);
    const isWhere = token?.kind === 'word' && (token.word.capital || sets.functionWords.has(token));
    if (!isWhen && !isWhere && token?.text !== ',' && !sets.placePrepositions.isAt(tokens, at)) return false;
  }
  return true;
}

/** "Freed since December, according to S: 626", "Siguen presos: 711": a line of a list whose words say what its number counts. */
export function asLabelled(scene: Scene): Decided | undefined {
  const { analysed, span, counted } = scene.candidate;
  // whom it counts may be told before the colon
  const bare = counted.kind === 'elliptical' || (counted.kind === 'group' && counted.end === span.end);
  if (!bare || counted.partitive || span.ratio !== null || span.value < 2) return undefined;
  const { tokens } = analysed.sentence;
  const colon = span.hedgeStart - 1;
  if (tokens[colon]?.text !== ':' || tokens.slice(span.end).some(({ kind }) => kind !== 'punct')) return undefined;
  const told = analysed.predicates.filter(({ kind }) => kind !== 'other');
  if (analysed.predicates.length === 0 && areLabelled(analysed, colon))
    return asMeasured(scene, { kind: 'measured', measure: 'held', predicate: null });
  const predicate = toldBefore(told, colon);
  return predicate === undefined
    ? undefined
    : asMeasured(scene, { kind: 'measured', measure: predicate.kind === 'held' ? 'held' : 'freed', predicate });
}
