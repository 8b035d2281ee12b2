import { NOBODY, type SourceMention } from '../bodies/body.js';
import type { Candidate } from '../candidate.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { Attribution } from './attribution.js';

/** Tokens from "you" to a verb of counting or the noun of a count. */
const VERB_REACH = 2;

function counts(tokens: readonly Token[], at: number, { say, ownCounting, counts: nouns }: CompiledLanguage): boolean {
  return [say, ownCounting, nouns].some((words) => words.longestAt(tokens, at) !== undefined);
}

/** "You count 29 releases", "¿Ustedes cuentan 29?", "Vocês contam 29": in a question, the count of whom it is put to. */
export function guestAsked({ analysed, span }: Candidate, { body, cue }: Attribution): SourceMention | undefined {
  const { turn, sentence } = analysed;
  if (turn?.kind !== 'asks' || turn.of === null) return undefined;
  const { tokens, compiled } = sentence;
  for (let at = span.hedgeStart - 1; at >= 0; at -= 1) {
    if (!compiled.speech.you.isAt(tokens, at)) continue;
    const verb = [1, VERB_REACH].some((step) => at + step < span.start && counts(tokens, at + step, compiled));
    // "You say that the government counts 800": somebody else's all the same
    const theirs = body.claimant === NOBODY.claimant || (cue !== null && cue.source.start === at);
    return verb && theirs ? turn.of : undefined;
  }
  return undefined;
}
