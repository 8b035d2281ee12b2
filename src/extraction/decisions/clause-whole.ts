import type { Candidate } from '../candidate.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isInside } from '../measures/inside-another.js';
import type { NumberSpan } from '../numbers/number-span.js';
import { opensClause } from './opens-clause.js';

type Counting = Pick<Candidate, 'analysed' | 'span'>;

/** "nine people from a group of 20", "nueve condenados en un juicio a 20 personas fueron liberados": inside the noun of a number of people before it. */
export function isInsideAnother({ analysed, span }: Counting, compiled: CompiledLanguage): boolean {
  const { predicates, sentence } = analysed;
  return analysed.undated.some((outer) => {
    if (outer.end > span.hedgeStart || outer.form === 'article-one') return false;
    const counted = analysed.countedBy(outer);
    if (counted.kind === 'rejected') return false;
    const from = counted.end > span.hedgeStart || counted.kind === 'elliptical' ? outer.end : counted.end;
    return isInside(span, from, { tokens: sentence.tokens, predicates, compiled });
  });
}

/** Words from a whole to the comma behind it: "of the 20 people who had been arrested in May,". */
const TO_COMMA = 20;
/** Words from that comma to the part: "only nine", "fueron liberadas nueve". */
const TO_PART = 4;

/** Whether a part of them is told right behind the comma that ends what they are, or behind "only". */
function hasPart({ analysed, span }: Counting): boolean {
  const { tokens } = analysed.sentence;
  const next = analysed.undated.find(({ start, form }) => start > span.end && form !== 'article-one');
  const isOnly = next?.modifier === 'exact' && next.hedgeStart < next.start && next.value < span.value;
  // "de los 19 imputados solo tres siguen presos"
  if (isOnly && next.hedgeStart - span.end <= TO_COMMA)
    if (tokens.slice(span.end, next.hedgeStart).every(({ kind }) => kind === 'word')) return true;
  for (let comma = span.end; comma < span.end + TO_COMMA; comma += 1) {
    if (tokens[comma]?.text !== ',') {
      if (tokens[comma]?.kind === 'punct') return false;
      continue;
    }
    const part = analysed.undated.find(({ hedgeStart, form }) => hedgeStart > comma && form !== 'article-one');
    if (part === undefined || part.hedgeStart - comma > TO_PART || analysed.countedBy(part).kind === 'rejected')
      return false;
    return tokens.slice(comma + 1, part.hedgeStart).every(({ kind }) => kind === 'word');
  }
  return false;
}

/** "(…) said that of the 20 people detained in May, nine were freed": a whole at the head of its clause, `of` being where it opens. */
export function opensClauseAsWhole(candidate: Counting, of: number, compiled: CompiledLanguage): boolean {
  const { tokens } = candidate.analysed.sentence;
  let start = of;
  while (start > 0 && compiled.outOf.longestAt(tokens, start - 1) !== undefined) start -= 1;
  // "a saída, ontem, de 13 presos": behind an aside, and no head of a clause
  const aside = tokens[start - 1]?.text === ',' && tokens.slice(0, start - 1).some(({ text }) => text === ',');
  return opensClause(tokens, start, compiled) && !aside && hasPart(candidate);
}

/** "of 40 women and 32 mothers": the number that these are joined to. */
export function joinedTo({ analysed, span }: Counting, { sets }: CompiledLanguage): NumberSpan | undefined {
  const joiner = span.hedgeStart - 1;
  if (!sets.joiners.isAt(analysed.sentence.tokens, joiner)) return undefined;
  return analysed.numbers.find((first) => {
    if (first.end > joiner || first.form === 'article-one') return false;
    const counted = analysed.countedBy(first);
    return counted.kind !== 'rejected' && counted.end === joiner;
  });
}

/** "nove mulheres e 26 homens, num total de 35": as many as those before it are together. */
export function isSumOfBefore({ analysed, span }: Counting, of: number): boolean {
  const { tokens } = analysed.sentence;
  const comma = tokens.findLastIndex(({ text }, at) => text === ',' && at < span.hedgeStart);
  if (comma < 0 || of - comma > TO_PART) return false;
  const before = analysed.undated.filter(({ end, form }) => end <= comma && form !== 'article-one');
  return before.length > 1 && before.reduce((sum, { value }) => sum + value, 0) === span.value;
}
