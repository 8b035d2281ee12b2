import { NOBODY, type SourceMention } from '../bodies/body.js';
import { type Candidate, placeOf } from '../candidate.js';
import { QUESTION_REACH, questionBefore } from '../decisions/questions.js';
import { findPredicates } from '../measures/predicates.js';
import type { Reader } from '../reader.js';
import { askedAlone } from './asked-alone.js';

/** "And what does the government say? There were 808, but it has shown no list.": whom the question asks of. */
export function askedOf(candidate: Candidate, reader: Reader): SourceMention | undefined {
  const { passage, analysed } = candidate;
  const question = questionBefore(candidate, reader);
  if (question === undefined || question.sentence.index >= analysed.sentence.index) return undefined;
  // whoever the answer names since may be the one who counts
  const here = placeOf(candidate);
  const since = passage.sentences
    .slice(Math.max(0, here - QUESTION_REACH), here + 1)
    .filter(({ sentence }) => sentence.index > question.sentence.index);
  if (since.some(({ mentions }) => mentions.some(({ strength }) => strength !== 'place' && strength !== 'pronoun')))
    return undefined;
  const cue = question.cues.findLast(
    ({ quotation, negated, source }) => quotation < 0 && !negated && source.body.claimant !== NOBODY.claimant,
  );
  return cue?.source ?? askedAlone(question.sentence, question.mentions);
}

/** "How many are still held?" by itself between two paragraphs: whoever counted those before it need not count these. */
export function asksAnew(candidate: Candidate, reader: Reader): boolean {
  const { previous, drafts } = reader;
  const question = questionBefore(candidate, reader);
  const [only] = previous?.sentences ?? [];
  if (question === undefined || previous?.sentences.length !== 1 || only !== question) return false;
  const last = drafts.lastFirm;
  return (
    last !== undefined &&
    last.sentence < question.sentence.index &&
    question.sentence.tokens.some((token) => reader.compiled.clause.howMany.has(token)) &&
    findPredicates(question.sentence.tokens, question.sentence.compiled).length > 0
  );
}
