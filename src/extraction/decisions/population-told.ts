import type { AnalysedSentence } from '../analysis.js';
import { type Candidate, placeOf } from '../candidate.js';
import { findPredicates } from '../measures/predicates.js';
import type { Scene } from './scene.js';

/** Sentences back, within a paragraph. */
const BACK = 2;

/** "The number of political prisoners has not fallen as much": about those held, and no figure of its own. */
function namesPopulation({ sentence, numbers }: AnalysedSentence): boolean {
  const { tokens, compiled } = sentence;
  if (numbers.some(({ form }) => form !== 'article-one')) return false;
  const verbs = findPredicates(tokens, compiled);
  if (verbs.some(({ kind }) => kind === 'freed' || kind === 'promised')) return false;
  return tokens.some((_, at) => {
    const noun = compiled.counts.longestAt(tokens, at);
    if (noun === undefined || !compiled.sets.partitives.isAt(tokens, noun.end)) return false;
    return compiled.groups.longestAt(tokens, noun.end + 1)?.value.prisoner === true;
  });
}

function isBare({ counted }: Candidate): boolean {
  return counted.kind === 'elliptical' && !counted.partitive;
}

/** "… On January 5 the group counted 806": of the population that a sentence before names, and not of the releases told before it. */
export function isOfPopulation({ candidate, last }: Scene): boolean {
  if (!isBare(candidate) || last === undefined || last.measure === 'held') return false;
  const { passage } = candidate;
  const here = placeOf(candidate);
  for (let place = here - 1; place >= Math.max(0, here - BACK); place -= 1) {
    const before = passage.sentences[place];
    if (before === undefined || last.sentence >= before.sentence.index) return false;
    if (namesPopulation(before)) return true;
  }
  return false;
}
