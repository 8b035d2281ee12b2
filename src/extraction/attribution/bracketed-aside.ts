import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import { asideCloser, type Token } from '../text/text.js';

/** Where an aside opens and closes: token indexes of its two marks. */
export interface BracketedAside {
  readonly open: number;
  readonly close: number;
}

/** Tokens from the mark to the relative pronoun: "a la que". */
const TO_RELATIVE = 3;

function isRelative(tokens: readonly Token[], open: number, { sets }: CompiledLanguage): boolean {
  for (let at = open + 1; at <= open + TO_RELATIVE; at += 1) {
    if (sets.relatives.isAt(tokens, at)) return true;
    if (!sets.functionWords.isAt(tokens, at)) return false;
  }
  return false;
}

/** "Foro Penal (which the UN cites)", "El ministerio —que, según Foro Penal, oculta datos—": each aside that tells of whom stands before it. */
export function bracketedAsides({ tokens }: Sentence, compiled: CompiledLanguage): readonly BracketedAside[] {
  const found: BracketedAside[] = [];
  // a mark that does not close from here on closes nowhere behind it either
  const unclosed = new Set<string>();
  for (let open = 0; open < tokens.length; open += 1) {
    const closer = asideCloser(tokens[open]);
    if (closer === undefined || closer === ',' || unclosed.has(closer)) continue;
    if (!isRelative(tokens, open, compiled)) continue;
    let close = open + 1;
    while (close < tokens.length && tokens[close]?.text !== closer) close += 1;
    if (close === tokens.length) {
      unclosed.add(closer);
      continue;
    }
    found.push({ open, close });
    open = close;
  }
  return found;
}

/** The aside around token `inside` that token `at` stands outside of. */
export function asideWithout(
  asides: readonly BracketedAside[],
  inside: number,
  at: number,
): BracketedAside | undefined {
  return asides.find(({ open, close }) => open < inside && inside < close && (at < open || at > close));
}
