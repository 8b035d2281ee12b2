import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { Predicate } from './predicates.js';
import type { MeasureInput } from './weighed.js';

/** From the verb that puts a figure to the figure. */
const REACH = 16;

/** Where the object of a verb of counting begins: "those", "the women", "the number of people", "a los". */
function objectStart(tokens: readonly Token[], at: number, { counts, sets, clause }: CompiledLanguage): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (clause.beforeThem.has(token)) return clause.whoIsCounted.isAt(tokens, at + 1);
  return (
    clause.whoIsCounted.has(token) || (sets.determiners.has(token) && counts.longestAt(tokens, at + 1) !== undefined)
  );
}

/**
 * "puts those still jailed for their opinions at 412", "sitúa a los que siguen presos en unos 600": who is counted stands
 * between the verb of counting and its number, and says what became of them.
 */
export function objectBefore({ sentence, span, counted, predicates, compiled }: MeasureInput): Predicate | undefined {
  const { tokens } = sentence;
  const to = span.hedgeStart - 1;
  if (counted.kind !== 'elliptical' || counted.partitive || !compiled.clause.figureAt.isAt(tokens, to))
    return undefined;
  for (let at = to - 1; at >= Math.max(0, to - REACH); at -= 1) {
    const token = tokens[at];
    if (token?.kind === 'punct' && /^[.;:!?()—–“”"«»]$/.test(token.text)) return undefined;
    const puts = compiled.say.longestAt(tokens, at);
    if (puts === undefined || !objectStart(tokens, puts.end, compiled)) continue;
    const between = predicates.filter(
      ({ start, end, kind, wish, negated }) =>
        start >= puts.end &&
        end <= to &&
        (kind === 'held' || kind === 'freed' || kind === 'other') &&
        !wish &&
        !negated,
    );
    const [first] = between;
    return first === undefined || between.some(({ kind }) => kind !== first.kind) || first.kind === 'other'
      ? undefined
      : first;
  }
  return undefined;
}
