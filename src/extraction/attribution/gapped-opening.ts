import type { SourceMention } from '../bodies/body.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Token } from '../text/text.js';
import { type Cue, cueOf } from './cue.js';
import { counts, figureAt, leadsToFigure } from './number-follows.js';

/** The token after what only sets a sentence against the one before: "Já", "En cambio,", "But". */
function pastContrast(tokens: readonly Token[], { contrast, speech }: CompiledLanguage): number {
  const end = contrast.longestAt(tokens, 0)?.end ?? (speech.openGapped.isAt(tokens, 0) ? 1 : 0);
  return end > 0 && tokens[end]?.text === ',' ? end + 1 : end;
}

/** Where the number begins, past "of", "at", "that" and its hedge. */
function numberAt(tokens: readonly Token[], from: number, compiled: CompiledLanguage): number | undefined {
  const { sets, small, speech } = compiled;
  const opens =
    leadsToFigure(tokens, from, compiled) ||
    sets.partitives.isAt(tokens, from) ||
    speech.atFigure.isAt(tokens, from) ||
    small.that.isAt(tokens, from);
  return figureAt(tokens, opens ? from + 1 : from, compiled);
}

/**
 * "S speaks of 154. T, of 406.", "O Foro Penal fala em 266. Já o governo, em 626 desde dezembro.": a sentence of a body, a comma
 * and a number, and nothing more but since when; the verb of saying is that of the sentence before.
 */
export function gappedOpening(sentence: Sentence, mention: SourceMention, compiled: CompiledLanguage): Cue | undefined {
  const { tokens, quotation } = sentence;
  if (mention.strength === 'place' || tokens[mention.end]?.text !== ',') return undefined;
  let before = mention.start - 1;
  while (compiled.sets.determiners.isAt(tokens, before)) before -= 1;
  if (before >= pastContrast(tokens, compiled)) return undefined;
  const number = numberAt(tokens, mention.end + 1, compiled);
  if (number === undefined) return undefined;
  let end = number + 1;
  while (counts(tokens[end], compiled)) end += 1;
  const next = tokens[end];
  const closes =
    next === undefined ||
    (next.kind === 'punct' && next.text !== ',') ||
    compiled.since.longestAt(tokens, end) !== undefined;
  return closes ? cueOf(mention.end, number, mention, 'said', quotation[mention.end] ?? -1) : undefined;
}
