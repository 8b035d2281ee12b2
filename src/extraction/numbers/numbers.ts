import type { Modifier } from '../../domain/claim.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { type Token, tokenAt } from '../text/text.js';
import { isPersonalTo, isReturn } from './accents.js';
import { digits } from './digits.js';
import type { NumberSpan } from './number-span.js';
import { markRanges } from './ranges.js';
import { opensWithShare, ratioOf } from './ratio-of.js';
import { spelled } from './spelled-number.js';

interface Raw {
  readonly end: number;
  readonly value: number;
  readonly form: NumberSpan['form'];
  readonly ratio?: readonly [number, number];
}

/** "two dozen", "cinco decenas": a number before a countable collective multiplies it. */
function counted(tokens: readonly Token[], raw: Raw, compiled: CompiledLanguage): Raw {
  const noun = compiled.countable.longestAt(tokens, raw.end);
  return noun === undefined || raw.form === 'collective' || raw.form === 'vague' || raw.form === 'fraction'
    ? raw
    : { end: noun.end, value: raw.value * noun.value, form: 'collective' };
}

/** "Of the 80 freed, 25% are women", "de los cuales el 25 % son mujeres": what it is of stands before. */
function isSaidAfter(tokens: readonly Token[], at: number, end: number, compiled: CompiledLanguage): boolean {
  const hedge = hedgeBefore(tokens, at, compiled)?.at ?? at;
  const from = compiled.small.the.isAt(tokens, hedge - 1) || compiled.sets.articleOnes.isAt(tokens, hedge - 1);
  const start = from ? hedge - 1 : hedge;
  if (opensWithShare(tokens, hedge, end, compiled)) return true;
  const after = tokens[start - 1]?.text === ',' || compiled.parts.endsAt(tokens, start, 3);
  return after && compiled.copulas.longestAt(tokens, end) !== undefined;
}

/** "Un 71% de las 83 no llega a los 30", "; 25 % of the 80 are women": of a number told before, at the head of a clause. */
function isOfNumber(tokens: readonly Token[], at: number, end: number, compiled: CompiledLanguage): boolean {
  const { sets, small, speech } = compiled;
  const hedge = hedgeBefore(tokens, at, compiled)?.at ?? at;
  const start = small.the.isAt(tokens, hedge - 1) || sets.articleOnes.isAt(tokens, hedge - 1) ? hedge - 1 : hedge;
  const before = tokens[start - 1];
  const opens = before === undefined || /^["“«;:—]$/.test(before.text) || speech.openGapped.has(before);
  if (!opens || !sets.partitives.isAt(tokens, end)) return false;
  // "dos 80": the preposition may have the article in it
  const number = sets.determiners.isAt(tokens, end + 1) ? end + 2 : end + 1;
  const isBare = tokens[number + 1]?.kind === 'word' && compiled.groups.longestAt(tokens, number + 1) === undefined;
  return tokens[number]?.kind === 'number' && isBare;
}

/** "15% of them": a fraction of the count before. */
function percentOf(tokens: readonly Token[], at: number, raw: Raw, compiled: CompiledLanguage): Raw | undefined {
  const percent = compiled.percent.longestAt(tokens, raw.end);
  if (percent === undefined || raw.value <= 0) return undefined;
  const base = compiled.fractionBases.longestAt(tokens, percent.end);
  if (
    base === undefined &&
    !isSaidAfter(tokens, at, percent.end, compiled) &&
    !isOfNumber(tokens, at, percent.end, compiled)
  )
    return undefined;
  return { end: percent.end, value: 0, form: 'fraction', ratio: [raw.value, 100] };
}

function rawAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Raw | undefined {
  const fraction = compiled.fractions.longestAt(tokens, at);
  const collective = compiled.numberPhrases.longestAt(tokens, at);
  if (fraction !== undefined && fraction.end >= (collective?.end ?? 0))
    return { end: fraction.end, value: 0, form: 'fraction', ratio: fraction.value };
  const ratio = ratioOf(tokens, at, compiled);
  if (ratio !== undefined) return { ...ratio, value: 0, form: 'fraction' };
  const plain = digits(tokens, at, compiled) ?? spelled(tokens, at, compiled);
  if (collective !== undefined && collective.end >= (plain?.end ?? 0)) {
    return { end: collective.end, value: collective.value.value, form: collective.value.form };
  }
  if (plain !== undefined)
    return percentOf(tokens, at, plain, compiled) ?? withFigures(tokens, counted(tokens, plain, compiled), compiled);
  return compiled.sets.articleOnes.isAt(tokens, at) ? loneOr(tokens, at, compiled) : undefined;
}

/** "twenty-seven (27)", "27 (veintisiete)": the same number once more, in brackets. */
function withFigures(tokens: readonly Token[], raw: Raw, compiled: CompiledLanguage): Raw {
  if (tokens[raw.end]?.text !== '(') return raw;
  const again = (raw.form === 'words' ? digits : spelled)(tokens, raw.end + 1, compiled);
  return again?.value === raw.value && tokens[again.end]?.text === ')' ? { ...raw, end: again.end + 1 } : raw;
}

const HEDGE_WORDS = 5;
const TO_PLACE = 3;

/** "una salida más de tono", "una salida más a bolsa": no release; but "de la cárcel", "de Foro Penal" says whose. */
function isOfThing(tokens: readonly Token[], release: number, { sets, small, course }: CompiledLanguage): boolean {
  const at = sets.increments.isAt(tokens, release) ? release + 1 : release;
  if (!small.ofThe.isAt(tokens, at) && !small.to.isAt(tokens, at)) return false;
  for (let next = at + 1; next <= at + TO_PLACE; next += 1)
    if (tokens[next]?.word.capital === true || course.custody.prisons.isAt(tokens, next)) return false;
  return true;
}

/** "a single prisoner", "un único preso", "solo un preso": what is said to be no more than one is counted; an article is not. */
function loneOr(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Raw {
  const { sets, language } = compiled;
  // "una salida más", "mais uma saída": one more release, told as such
  const release = compiled.descriptions.nameless.longestAt(tokens, at + 1)?.end;
  const more = release !== undefined && (sets.increments.isAt(tokens, release) || sets.increments.isAt(tokens, at - 1));
  if (more && !isOfThing(tokens, release, compiled)) return { end: at + 1, value: 1, form: 'one' };
  const alone = sets.lone.isAt(tokens, at + 1);
  const only =
    language.sources.verbFirst &&
    hedgeBefore(tokens, at, compiled)?.modifier === 'exact' &&
    tokens[at + 1]?.kind === 'word';
  if (!alone && !only) return { end: at + 1, value: 1, form: 'article-one' };
  // "ni un solo preso", "not a single one"
  const denied = [1, 2].some((back) => sets.negations.isAt(tokens, at - back));
  return { end: alone ? at + 2 : at + 1, value: 1, form: denied ? 'article-one' : 'one' };
}

function hedgeBefore(
  tokens: readonly Token[],
  start: number,
  compiled: CompiledLanguage,
): { modifier: Modifier; at: number } | undefined {
  for (let at = Math.max(0, start - HEDGE_WORDS); at < start; at += 1) {
    const found = compiled.hedgesBefore.longestAt(tokens, at);
    if (found === undefined || found.end < start - 1 || found.end > start) continue;
    if (isVerbHalf(tokens, at, compiled) || isReturn(tokens, at, compiled)) continue;
    if (found.end === start) return { modifier: found.value, at };
    // "al menos a 63": the small word goes with the verb
    if (found.end === start - 1 && isPersonalTo(tokens[start - 1], compiled)) return { modifier: found.value, at };
    // "pelo menos uns 80": the second hedge says no more
    const second = found.end === start - 1 && found.value === 'at_least';
    if (second && compiled.hedgesBefore.longestAt(tokens, start - 1)?.value === 'about')
      return { modifier: found.value, at };
    // "pelo menos outras onze", "at least another 11": what makes it one more stays before the number
    if (found.end === start - 1 && compiled.sets.increments.isAt(tokens, start - 1))
      return { modifier: found.value, at: start };
  }
  return undefined;
}

/** "handed over 18": "over" belongs to the verb. */
function isVerbHalf(tokens: readonly Token[], at: number, { language }: CompiledLanguage): boolean {
  const verb = tokenAt(tokens, at - 1)?.key ?? '';
  const half = tokens[at]?.key ?? '';
  return language.predicates.freedSplit.some(([first, second]) => first.includes(verb) && second.includes(half));
}

/** "siguen, por lo menos, 95": a hedge between commas. */
function hedgeInCommas(tokens: readonly Token[], start: number, compiled: CompiledLanguage) {
  if (tokenAt(tokens, start - 1)?.text !== ',') return undefined;
  const found = hedgeBefore(tokens, start - 1, compiled);
  return found !== undefined && tokens[found.at - 1]?.text === ',' ? found : undefined;
}

/** "otros 300, como mínimo, quedaban", "freed 40 people, at least.": the same after the number or its noun. */
function hedgeAfterComma(tokens: readonly Token[], end: number, compiled: CompiledLanguage) {
  if (tokens[end]?.text !== ',') return undefined;
  const found = compiled.hedgesAfter.longestAt(tokens, end + 1);
  return found !== undefined && tokens[found.end]?.text === ',' ? { ...found, end: found.end + 1 } : undefined;
}

/** "120 prisoners or more", "120 presos, como mínimo, salieron": what stands after the noun. */
export function hedgeAfterNoun(
  tokens: readonly Token[],
  end: number,
  compiled: CompiledLanguage,
): Modifier | undefined {
  return (compiled.hedgesAfter.longestAt(tokens, end) ?? hedgeAfterComma(tokens, end, compiled))?.value;
}

function withHedge(tokens: readonly Token[], start: number, raw: Raw, compiled: CompiledLanguage): NumberSpan {
  const before = hedgeBefore(tokens, start, compiled) ?? hedgeInCommas(tokens, start, compiled);
  const told = compiled.hedgesAfter.longestAt(tokens, raw.end) ?? hedgeAfterComma(tokens, raw.end, compiled);
  // "since January 8 tops 120": a word before another number is that one's
  const after = told !== undefined && tokens[told.end]?.kind === 'number' ? undefined : told;
  return {
    start,
    end: after?.end ?? raw.end,
    value: raw.value,
    form: raw.form,
    ratio: raw.ratio ?? null,
    modifier:
      before !== undefined && before.modifier !== 'exact'
        ? before.modifier
        : (after?.value ?? before?.modifier ?? null),
    hedgeStart: before?.at ?? start,
    rangeEnd: null,
    rangeWith: null,
  };
}

/** Most words begin no number: told in one look, so that a sentence without one costs nothing. */
function mayStart(token: Token | undefined, { numberStarts }: CompiledLanguage): boolean {
  if (token === undefined || token.kind === 'punct') return false;
  return token.kind === 'number' || numberStarts.has(token) || token.word.hyphened;
}

/** All numbers of a sentence from left to right: digits, words, collectives, vague plurals, fractions. */
export function findNumbers(tokens: readonly Token[], compiled: CompiledLanguage): readonly NumberSpan[] {
  const spans: NumberSpan[] = [];
  for (let at = 0; at < tokens.length; ) {
    const raw = mayStart(tokens[at], compiled) ? rawAt(tokens, at, compiled) : undefined;
    if (raw === undefined) at += 1;
    else {
      spans.push(withHedge(tokens, at, raw, compiled));
      at = raw.end;
    }
  }
  return markRanges(tokens, spans, compiled);
}
