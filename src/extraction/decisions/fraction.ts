import type { AnalysedSentence } from '../analysed-sentence.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isFiniteVerb, isPastVerb } from '../lexicon/noun-ends.js';
import { beforeArticle } from '../numbers/before-article.js';
import type { NumberSpan } from '../numbers/number-span.js';
import { opensWithShare } from '../numbers/ratio-of.js';
import type { Counted } from '../numbers/what-counted.js';
import type { Reader } from '../reader.js';
import type { Token } from '../text/text.js';
import { peopleAfter } from './of-them.js';
import { figureBeside } from './set-beside.js';
import { isComparison } from './share-of-count.js';

const BASE_REACH = 3;

const HEDGE = 3;

/** The number a fraction names as its base: "a third of the 33". */
function baseNumber(analysed: AnalysedSentence, span: NumberSpan, compiled: CompiledLanguage): NumberSpan | undefined {
  // "two thirds of them are under 40": them, and not the 40
  const them = compiled.parts.longestAt(analysed.sentence.tokens, span.end);
  // "doce de ellas pasan de los 60 años"
  const follows = analysed.numbers.some((other) => other.hedgeStart === them?.end && other.start - them.end < HEDGE);
  if (them !== undefined && !follows) return undefined;
  return analysed.numbers.find(
    (other) =>
      other.start >= span.end &&
      other.hedgeStart - span.end <= BASE_REACH &&
      // "a third of them, 176": that is the third itself
      analysed.sentence.tokens.slice(span.end, other.hedgeStart).every((token) => token.kind === 'word') &&
      other.form !== 'article-one' &&
      other.ratio === null,
  );
}

/** Tokens from "of those" to the list they are on: "on Foro Penal's". */
const TO_ROLL = 5;

/** At the head of its sentence, or of a clause after a comma or a joiner. */
function opensClause(tokens: readonly Token[], { hedgeStart }: NumberSpan): boolean {
  const before = tokens[hedgeStart - 1];
  return before === undefined || /^["“«]$/.test(before.text) || hedgeStart === 0;
}

/** "La mitad no tenía condena", "A third have never been told", "Metade estava": a verb, and the base goes without saying. */
function verbAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const { sets, language } = compiled;
  const from = sets.negations.isAt(tokens, at) ? at + 1 : at;
  const verb = tokens[from];
  const told = compiled.predicates.longestAt(tokens, from)?.value;
  // "no ha sido juzgada": what did not happen to them
  if (verb === undefined || (told === 'other' && from === at)) return false;
  return (
    told === 'held' ||
    from > at ||
    language.structure.has.includes(verb.key) ||
    sets.wereThen.has(verb) ||
    sets.stateAux.has(verb) ||
    [compiled.copulas, compiled.states, compiled.pastStates].some(
      (words) => words.longestAt(tokens, from) !== undefined,
    ) ||
    isFiniteVerb(verb, compiled) ||
    isPastVerb(tokens, from, compiled)
  );
}

/** "Of the 80 prisoners freed on Monday, half are women": of the number its sentence opens with. */
function isOfOpening(analysed: AnalysedSentence, span: NumberSpan, compiled: CompiledLanguage): boolean {
  const { tokens } = analysed.sentence;
  const first = analysed.numbers.find(({ form }) => form !== 'article-one');
  if (first === undefined || first === span || first.ratio !== null || first.hedgeStart > 2) return false;
  const opens = [1, 2].some((back) => compiled.sets.partitives.isAt(tokens, first.hedgeStart - back));
  const comma = tokens[beforeArticle(tokens, span, compiled) - 1]?.text === ',';
  return opens && comma && verbAt(tokens, span.end, compiled);
}

/** "1,340 in 2025 and 85 last month. A fifth of the latter": the number told last before its sentence. */
function latter({ sentence }: AnalysedSentence, span: NumberSpan, { compiled, drafts }: Reader): number | undefined {
  const of = compiled.parts.longestAt(sentence.tokens, span.end);
  const isLatter = of !== undefined && compiled.bodies.latter.isAt(sentence.tokens, of.end - 1);
  return isLatter ? drafts.lastFirmBefore(sentence.index)?.value : undefined;
}

/** The number that a fraction or a part says it is of. */
export function baseValue(analysed: AnalysedSentence, span: NumberSpan, reader: Reader): number | null {
  const { compiled } = reader;
  const last = latter(analysed, span, reader);
  if (last !== undefined) return last;
  const beside = span.ratio === null ? undefined : figureBeside(analysed, span, reader);
  if (beside !== undefined) return beside;
  const of = span.ratio !== null || compiled.sets.partitives.isAt(analysed.sentence.tokens, span.end);
  return of ? (baseNumber(analysed, span, compiled)?.value ?? null) : null;
}

/** Counts that a fraction may name by their number. */
const GIVEN = 120;

/** "A third of those 512", whatever other people were told of since: a fraction of a count that it names. */
export function isOfCountNamed(analysed: AnalysedSentence, span: NumberSpan, reader: Reader): boolean {
  const base = span.ratio === null ? null : baseValue(analysed, span, reader);
  if (base === null) return false;
  return reader.drafts.recent(GIVEN).some(({ value, tentative }) => !tentative && value === base);
}

/** Words from a count to the comma behind it: "85 solturas em todo o país". */
const TO_ASIDE = 6;
/** "por outras palavras,". */
const RESTATES = 4;

/** "half the number that Caracas announced", "the figure for November": a number that its own words tell of, and not the one told before. */
function isOfOwnFigure(tokens: readonly Token[], base: number, compiled: CompiledLanguage): boolean {
  const { small, dating } = compiled;
  if (!small.the.isAt(tokens, base - 2) && !small.ofThe.isAt(tokens, base - 2)) return false;
  return dating.setOff.isAt(tokens, base) || !verbAt(tokens, base, compiled);
}

/** "85 releases, less than a third of the official total": two counts already given, set one against the other. */
function isAsideOnCount(
  { sentence: { tokens }, undated }: AnalysedSentence,
  span: NumberSpan,
  base: number,
  compiled: CompiledLanguage,
): boolean {
  const { counts, say } = compiled;
  const figure = tokens
    .slice(span.end, base)
    .some((_, at) => [counts, say].some((words) => words.longestAt(tokens, span.end + at) !== undefined));
  const next = tokens[base];
  // "a third of those on Foro Penal's list"
  const listed = compiled.clause.rolls.isAmong(tokens, base, base + TO_ROLL);
  if (!figure && !listed) return false;
  if (!listed && next?.kind === 'word' && !compiled.sets.partitives.has(next) && !isOfOwnFigure(tokens, base, compiled))
    return false;
  const from = beforeArticle(tokens, span, compiled);
  // "85 solturas, ou seja, um terço do total oficial"
  // "o equivalente a 53%": a small word that may be an article too
  const again = [from, from - 1, span.hedgeStart].find((end) => compiled.restates.endsAt(tokens, end, RESTATES));
  let comma = from - 1;
  if (again !== undefined) while (comma > from - 1 - RESTATES && tokens[comma - 1]?.kind === 'word') comma -= 1;
  if (again !== undefined) comma -= 1;
  if (!/^[,(—–-]$/.test(tokens[comma]?.text ?? '')) return false;
  const count = undated.findLast(({ end, form, ratio }) => end <= comma && form !== 'article-one' && ratio === null);
  return (
    count !== undefined &&
    comma - count.end <= TO_ASIDE &&
    tokens.slice(count.end, comma).every(({ kind }) => kind === 'word')
  );
}

/** "En diciembre liberó al triple", "em dezembro soltou o dobro": so many times those let go before, whom nobody need name again. */
function isMultipleFreed(analysed: AnalysedSentence, span: NumberSpan, { predicates }: CompiledLanguage): boolean {
  const { tokens } = analysed.sentence;
  if (span.ratio === null || span.ratio[0] <= span.ratio[1]) return false;
  const next = tokens[span.end];
  if (next !== undefined && next.kind !== 'punct') return false;
  return [0, 1].some((back) => {
    const verb = analysed.predicates.find(({ end }) => end === span.hedgeStart - back);
    return verb?.kind === 'freed' && !verb.negated && predicates.longestAt(tokens, verb.start)?.value === 'freed';
  });
}

const ASIDE = 9;

/** Past an aside that says whose word it is: "half, according to the group, were". */
function pastSaying(tokens: readonly Token[], at: number, { say, according }: CompiledLanguage): number {
  if (tokens[at]?.text !== ',') return at;
  const close = tokens.slice(at + 1, at + 1 + ASIDE).findIndex(({ text }) => text === ',') + at + 1;
  const says = (index: number): boolean =>
    [say, according].some((words) => words.longestAt(tokens, index) !== undefined);
  return close > at && tokens.slice(at + 1, close).some((_, step) => says(at + 1 + step)) ? close + 1 : at;
}

/** "and a quarter, soldiers": who they are, with "are" left out. */
function areNamed(tokens: readonly Token[], at: number, { groups, speech }: CompiledLanguage): boolean {
  const end = tokens[at]?.text === ',' ? groups.longestAt(tokens, at + 1)?.end : undefined;
  if (end === undefined) return false;
  return tokens[end] === undefined || tokens[end].kind === 'punct' || speech.openGapped.isAt(tokens, end);
}

/** "300 left on Monday; half were women and a quarter, soldiers": shares of those whom their sentence has counted. */
function isOfCounted(analysed: AnalysedSentence, span: NumberSpan, { compiled, drafts }: Reader): boolean {
  const { sentence } = analysed;
  const { tokens } = sentence;
  const before = tokens[beforeArticle(tokens, span, compiled) - 1];
  if (before === undefined || drafts.lastFirm?.sentence !== sentence.index) return false;
  if (!/^[;:]$/.test(before.text) && !compiled.speech.openGapped.has(before)) return false;
  const verb = pastSaying(tokens, span.end, compiled);
  return verbAt(tokens, verb, compiled) || areNamed(tokens, span.end, compiled);
}

/** "half that amount", "a third of the 33": a fraction counts when what it is of follows. */
export function fractionCounted(analysed: AnalysedSentence, span: NumberSpan, reader: Reader): Counted {
  const { compiled } = reader;
  const { tokens } = analysed.sentence;
  const label = (end: number): Counted => ({ kind: 'elliptical', partitive: true, end, label: null });
  if (isComparison(tokens, span, compiled)) return { kind: 'rejected', why: 'a fraction of something else' };
  const number = baseNumber(analysed, span, compiled);
  if (number !== undefined && compiled.sets.partitives.isAt(tokens, span.end)) return label(number.end);
  if (isOfCounted(analysed, span, reader)) return label(span.end);
  const base = compiled.fractionBases.longestAt(tokens, span.end)?.end ?? peopleAfter(tokens, span.end, compiled);
  // "58 percent of those polled"
  const asked = compiled.things.longestAt(tokens, span.end + 1);
  if (asked !== undefined && asked.end > (base ?? tokens.length))
    return { kind: 'rejected', why: 'a fraction of something else' };
  // "won with 67 percent, according to": only a share that opens its sentence is of those told of before
  const from = beforeArticle(tokens, span, compiled);
  const aside = tokens[span.end]?.text === ',' && from > 0 && tokens[from - 1]?.kind === 'word';
  if (base !== undefined && isAsideOnCount(analysed, span, base, compiled))
    return { kind: 'rejected', why: 'a fraction of something else' };
  if (base !== undefined && !aside) return label(base);
  // "36 detenidos, de los cuales la cuarta parte son mujeres"
  const which = [1, 2, 3].find((back) => compiled.parts.longestAt(tokens, from - back)?.end === from);
  if (which !== undefined && tokens[from - which - 1]?.text === ',') return label(span.end);
  if (isOfOpening(analysed, span, compiled)) return label(span.end);
  if (opensWithShare(tokens, span.hedgeStart, span.end, compiled)) return label(span.end);
  if (isMultipleFreed(analysed, span, compiled)) return label(span.end);
  // "Tres cuartas partes salieron de El Rodeo I", of those who were let out
  const left = compiled.course.custodyVerbs.isAt(tokens, span.end) && reader.drafts.lastFirm?.measure === 'freed';
  return opensClause(tokens, span) && (left || verbAt(tokens, span.end, compiled))
    ? label(span.end)
    : { kind: 'rejected', why: 'a fraction of nothing named' };
}
