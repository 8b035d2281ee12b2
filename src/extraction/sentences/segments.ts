import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { Sentence } from './sentence.js';

/** Words of a subject before an aside: "la organización de los familiares". */
const SUBJECT = 6;

/** "; Foro Penal, en cambio, no pasa de": the subject before a contrast between commas opens its clause. */
function subjectBefore(tokens: readonly Token[], at: number, end: number): number | undefined {
  if (tokens[at - 1]?.text !== ',' || tokens[end]?.text !== ',') return undefined;
  let start = at - 1;
  while (start > 0 && tokens[start - 1]?.kind === 'word') start -= 1;
  const opens = start === 0 || /^[;:,]$/.test(tokens[start - 1]?.text ?? '');
  return opens && start < at - 1 && at - 1 - start <= SUBJECT ? start : undefined;
}

/** Segments of a sentence: a contrast or a semicolon ends what a source governs. */
export function segmentsOf({ tokens }: Sentence, { contrast }: CompiledLanguage): readonly number[] {
  const opens = new Set<number>();
  for (let at = 1; at < tokens.length; at += 1) {
    const end = contrast.longestAt(tokens, at)?.end;
    const start = end === undefined ? undefined : (subjectBefore(tokens, at, end) ?? at);
    if (start !== undefined && start > 0) opens.add(start);
    if (tokens[at]?.text === ';') opens.add(at);
  }
  let segment = 0;
  return tokens.map((_, index) => {
    if (opens.has(index)) segment += 1;
    return segment;
  });
}
