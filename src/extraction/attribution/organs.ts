import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

const ORGAN_REACH = 7;

/** "la seccional carabobeña de Provea", "the regional office of Provea": words between a verb of saying and a body that name a part of it. */
export function isOrganOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  { sets, course, language }: CompiledLanguage,
): boolean {
  const of =
    sets.determiners.isAt(tokens, to - 1) && !language.sources.countOf.includes(tokens[to - 1]?.key ?? '')
      ? to - 2
      : to - 1;
  return (
    to - from <= ORGAN_REACH &&
    of > from &&
    language.sources.countOf.includes(tokens[of]?.key ?? '') &&
    tokens.slice(from, of).some((token) => course.speaking.organs.has(token)) &&
    tokens.slice(from, of).every(({ kind }) => kind === 'word')
  );
}
