import type { AnalysedSentence } from '../analysed-sentence.js';
import { NOBODY, type SourceMention } from '../bodies/body.js';
import { type Candidate, placeOf } from '../candidate.js';
import { type Draft, isUnnamed } from '../draft.js';
import type { Sentence } from '../sentences/sentence.js';
import { onlyDescribes, reactsAfter } from './reacts.js';

/** Words before whoever is glad: "On Friday the". */
const OPENING = 6;

/** "The EU called for more releases": who asks has not counted, either. */
function asksAfter({ tokens, compiled }: Sentence, end: number): boolean {
  const { asks } = compiled;
  const opens = compiled.sets.has.isAt(tokens, end) ? end + 1 : end;
  return [end, opens].some((at) => asks.longestAt(tokens, at) !== undefined);
}

/** "Spain called it a first step": a state that does what its sentence tells, and is no place where it happens. */
function isSubject({ start, end, strength }: SourceMention, { tokens, compiled }: Sentence): boolean {
  if (strength !== 'place') return true;
  const head = compiled.sets.nameArticles.isAt(tokens, start - 1) ? start - 1 : start;
  return head === 0 && tokens[end]?.kind === 'word';
}

/** Whether a list, a register or another noun for a count stands in the sentence. */
function namesCount({ tokens, compiled }: Sentence): boolean {
  return [compiled.counts, compiled.statements.lists].some((nouns) =>
    tokens.some((_, at) => nouns.longestAt(tokens, at) !== undefined),
  );
}

/** Whether whoever opens the sentence does no more in it than speak of the news. */
function onlyReacts({ sentence, plainCues }: AnalysedSentence, first: SourceMention): boolean {
  // "The president, Donald Trump, thanked Caracas"
  const verb = sentence.tokens[first.end]?.text === ',' ? first.end + 1 : first.end;
  if (reactsAfter(sentence, verb, sentence.compiled) || asksAfter(sentence, verb)) return true;
  // "María waited at the gate": somebody of no body is part of the story
  if (first.body.claimant === NOBODY.claimant) return false;
  // "Foro Penal publishes a list of its own": what comes next may be on it
  if (namesCount(sentence)) return false;
  return plainCues.every((cue) => onlyDescribes(cue, sentence));
}

/**
 * "The government said 116 were freed. The UN welcomed the news. At least 902 remain behind bars": somebody else has had a
 * word since the last count, and that word was no count; the next count is neither theirs nor of whoever counted before.
 */
export function othersReactedSince({ analysed, passage }: Candidate, last: Draft): boolean {
  if (isUnnamed(last)) return false;
  const at = placeOf({ analysed, passage });
  const between = passage.sentences.slice(0, at).filter(({ sentence }) => sentence.index > last.sentence);
  return between.some((told) => {
    const [first] = told.mentions;
    if (first === undefined || first.start > OPENING || first.strength === 'pronoun') return false;
    if (!isSubject(first, told.sentence)) return false;
    return first.body.claimant !== last.attribution.body.claimant && onlyReacts(told, first);
  });
}
