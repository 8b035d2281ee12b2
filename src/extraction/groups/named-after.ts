import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { tokenize } from '../text/text.js';

const PRESS: ReadonlySet<string> = new Set(['journalists', 'press workers']);

/** Whether a body is called after the people it looks after: "Federación Venezolana de Maestros", of teachers. */
export function isNamedAfter(name: string, group: string, compiled: CompiledLanguage): boolean {
  const tokens = tokenize(name, 0, compiled.vocabulary);
  return tokens.some((_, at) => {
    const label = compiled.groups.longestAt(tokens, at)?.value.label;
    return label !== undefined && (label === group || (PRESS.has(label) && PRESS.has(group)));
  });
}
