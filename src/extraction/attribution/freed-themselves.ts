import type { AnalysedSentence } from '../analysed-sentence.js';
import type { SourceMention } from '../bodies/body.js';

/** Words of "foi uma das", "was one of the" before a number. */
const ONE_OF = 4;

/** "Ales Bialiatski foi um dos 123 libertados", "was one of the 123": one of those counted, who does not count them. */
function isOneOfThem({ sentence: { tokens, compiled } }: AnalysedSentence, person: number, number: number): boolean {
  const { sets, small, copulas, bodies } = compiled;
  const of = [number - 1, number - 2].find((at) => sets.partitives.isAt(tokens, at) || small.ofThe.isAt(tokens, at));
  if (of === undefined || !(sets.articleOnes.isAt(tokens, of - 1) || sets.numerals.isAt(tokens, of - 1))) return false;
  for (let at = Math.max(person, number - ONE_OF - 1); at < of - 1; at += 1)
    if (copulas.longestAt(tokens, at)?.end === of - 1 || bodies.itWas.isAt(tokens, at)) return true;
  return false;
}

/**
 * "Rocío San Miguel, presidente da Control Ciudadano, foi libertada na quinta", "Javier Tarazona left prison": a person who was
 * let out says nothing of how many others were.
 */
export function isFreedThemself(analysed: AnalysedSentence, { end, speaker }: SourceMention, number?: number): boolean {
  if (speaker === null) return false;
  const { tokens, compiled } = analysed.sentence;
  const { copulas, predicates, bodies } = compiled;
  if (number !== undefined && isOneOfThem(analysed, end, number)) return true;
  const isBe = (at: number): boolean =>
    at >= end && (copulas.longestAt(tokens, at) !== undefined || bodies.itWas.isAt(tokens, at));
  // a sentence without a number has been searched for no verbs
  for (let at = end; at < (number ?? tokens.length); at += 1) {
    const told = predicates.longestAt(tokens, at);
    if (told?.value !== 'freed') continue;
    if (at === end || tokens[at - 1]?.text === ',') return true;
    for (let be = at - 1; be < told.end; be += 1) if (isBe(be)) return true;
  }
  return false;
}
