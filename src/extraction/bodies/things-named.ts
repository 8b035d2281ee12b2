import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { nameRun } from '../sentences/capital-run.js';
import { isCapitalised, type Token } from '../text/text.js';
import type { KnownNames } from './known-names.js';
import { opensIntroduced } from './name-opening.js';
import { place } from './place-names.js';

/** The noun of a name: its first word, or in English the last one before "of". */
function headOf(tokens: readonly Token[], at: number, end: number, { language, sets }: CompiledLanguage): number {
  if (language.sources.verbFirst) return at;
  for (let index = at + 1; index < end; index += 1) if (sets.countOf.isAt(tokens, index)) return index - 1;
  return end - 1;
}

/**
 * "a comissão que acompanha a Lei de Anistia afirmou", "outside the Olympic Stadium": where the name of a law, an accord, a
 * ground or a prize ends, that begins at `at` and is nobody's; and so are "los 47 Estados del Consejo", who are spoken to.
 */
export function thingNamed(
  tokens: readonly Token[],
  at: number,
  { bodies, spoken }: KnownNames,
  compiled: CompiledLanguage,
): number | undefined {
  const first = tokens[at];
  if (first === undefined || !isCapitalised(first) || bodies.longestAt(tokens, at) !== undefined) return undefined;
  const { sets, names } = compiled;
  // "la ley de Amnistía dice": what the law is of
  if (sets.countOf.isAt(tokens, at - 1) && names.things.isAt(tokens, at - 2)) return spoken.longestAt(tokens, at)?.end;
  // "la ONG Acuerdo Social"
  if (opensIntroduced(tokens, at, compiled)) return undefined;
  const run = nameRun(tokens, at, compiled);
  const head = headOf(tokens, at, run, compiled);
  if (run - at < 2 || !names.things.isAt(tokens, head)) return undefined;
  // "The United States"
  if ([at, head - 1].some((from) => (place(tokens, from)?.end ?? 0) > head)) return undefined;
  // "Jude Law said"
  if (head === at + 1 && !sets.determiners.isAt(tokens, at - 1)) return undefined;
  // "la Ley de Amnistía y Foro Penal"
  for (let index = at + 1; index < run; index += 1)
    if (sets.pairJoiners.isAt(tokens, index) && isCapitalised(tokens[index + 1] ?? first)) return index;
  return run;
}
