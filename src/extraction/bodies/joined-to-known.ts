import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { capitalRun } from '../sentences/capital-run.js';
import { isCapitalised, type Token } from '../text/text.js';
import type { KnownNames } from './known-names.js';

/**
 * "el Ejército y Foro Penal", "the Government and Foro Penal": a name ends before "and" or an article and a body of the
 * registry, an office before whom it tells ("según informó la Fiscalía a Foro Penal"), and a country before "for" such a body.
 */
export function beforeKnown(
  tokens: readonly Token[],
  at: number,
  known: KnownNames,
  compiled: CompiledLanguage,
): readonly Token[] {
  const end = capitalRun(tokens, at, compiled.capitals.nameLinks, compiled);
  for (let index = at + 1; index < end; index += 1) {
    const next = tokens[index + 1];
    // "Cabello a Foro Penal: …"
    const headed = at === 0 && tokens[end]?.text === ':';
    const told = (headed || compiled.sets.stateNouns.isAt(tokens, at)) && compiled.small.to.isAt(tokens, index);
    // "who researches Iran for Human Rights Watch"
    const about = tokens[index - 1]?.word.country !== undefined && compiled.small.for.isAt(tokens, index);
    const parts =
      told || about || compiled.smallInNames.and.isAt(tokens, index) || compiled.sets.nameArticles.isAt(tokens, index);
    if (next === undefined || !isCapitalised(next) || !parts) continue;
    const body = known.bodies.longestAt(tokens, index + 1);
    if (body !== undefined && body.end >= end) return tokens.slice(0, index);
  }
  return tokens;
}
