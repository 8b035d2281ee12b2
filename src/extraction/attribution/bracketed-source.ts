import { COUNTERS, type SourceMention } from '../bodies/body.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Token } from '../text/text.js';
import { type Cue, cueOf } from './cue.js';
import { counts } from './number-follows.js';

/** Words of what is counted, between a number and the bracket: "344 political prisoners (S)". */
const NOUN = 3;

function opensAt(tokens: readonly Token[], { start }: SourceMention, { sets }: CompiledLanguage): number | undefined {
  const open = sets.determiners.isAt(tokens, start - 1) ? start - 2 : start - 1;
  return tokens[open]?.text === '(' ? open : undefined;
}

/** Whether a number stands before the bracket, with no more than what it counts between. */
function closesNumber(tokens: readonly Token[], open: number, compiled: CompiledLanguage): boolean {
  for (let at = open - 1; at >= Math.max(0, open - 1 - NOUN); at -= 1) {
    const token = tokens[at];
    if (counts(token, compiled)) return true;
    if (token?.kind !== 'word' || token.word.capital) return false;
  }
  return false;
}

/** "344 (S), 351 (T) and 406 (the government)", "344 presos han salido (S).": a body alone in brackets behind a number, whose count it is. */
export function bracketedSource(
  { tokens, quotation }: Sentence,
  mention: SourceMention,
  compiled: CompiledLanguage,
): Cue | undefined {
  const { strength, outlet, body, end, speaker } = mention;
  if (tokens[end]?.text !== ')' || outlet !== undefined || strength === 'place' || strength === 'pronoun')
    return undefined;
  if (speaker !== null || body.claimant === 'unattributed') return undefined;
  const open = opensAt(tokens, mention, compiled);
  if (open === undefined) return undefined;
  const last = tokens[open - 1];
  const next = tokens[end + 1]?.text;
  // but "in El Helicoide (Sebin)", "Alfredo Romero (Foro Penal)": where, or of whom somebody is
  const closes =
    COUNTERS.has(body.kind) && (next === undefined || next === '.') && last?.kind === 'word' && !last.word.capital;
  if (!closes && !closesNumber(tokens, open, compiled)) return undefined;
  return cueOf(open, end + 1, mention, 'according', quotation[open] ?? -1);
}
