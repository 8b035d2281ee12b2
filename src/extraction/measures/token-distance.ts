import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { NumberSpan } from '../numbers/number-span.js';
import type { Sentence } from '../sentences/sentence.js';
import { asideCloser, opensQuote, type Token } from '../text/text.js';

const COMMA = 2;
const RELATIVE = 1;
const JOINER = 3;
const NUMBER = 4;
/** A semicolon, a colon, a contrast. */
export const BOUNDARY = 10;
/** Tokens that say when: between a verb and its number they part nothing. */
export interface Aside {
  readonly start: number;
  readonly end: number;
}

/** The day itself, the small word before it, and the commas around it. */
function isOf({ start, end }: Aside, index: number, text: string): boolean {
  return (index >= start - 1 && index < end) || (text === ',' && index >= start - 2 && index <= end);
}

function isOfAny(asides: readonly Aside[], index: number, text: string): boolean {
  for (const aside of asides) if (isOf(aside, index, text)) return true;
  return false;
}

/** "soltaron a ocho y mañana soltarán a cinco": "and" right before a day belongs to the clause behind it. */
function joinsDay(token: Token, index: number, asides: readonly Aside[], { sets }: CompiledLanguage): boolean {
  return sets.joiners.has(token) && asides.some(({ start }) => start === index + 1);
}

/** Whether a number stands there, and no article. */
export function beginsNumber(numbers: readonly NumberSpan[], index: number): boolean {
  for (const { start, form } of numbers) if (start === index && form !== 'article-one') return true;
  return false;
}

function saidBefore({ tokens }: Sentence, from: number, at: number, { say }: CompiledLanguage): boolean {
  return at - 1 >= from && say.endsAt(tokens, at, 1);
}

const TO_FIGURE = 4;

/** "but", "while"; "against" only where a figure is set against another: not in "plotting against the state". */
function isContrast({ tokens }: Sentence, at: number, compiled: CompiledLanguage): boolean {
  const { contrast, numberStarts, small, sets } = compiled;
  if (contrast.longestAt(tokens, at) === undefined) return false;
  if (!small.against.isAt(tokens, at)) return true;
  // the article of "contra el gobierno" may begin a number, as that of "la mitad" does
  return tokens
    .slice(at + 1, at + TO_FIGURE)
    .some((token) => token.kind === 'number' || (numberStarts.has(token) && !sets.functionWords.has(token)));
}

/** How much farther apart a token sets what stands before and after it. `from`: where the words between the two begin. */
function partedBy(token: Token, at: number, from: number, sentence: Sentence, compiled: CompiledLanguage): number {
  const { small, clause, dating, sets, say } = compiled;
  const { tokens } = sentence;
  if (token.text === ',')
    // ", segundo a Hrana, que contabiliza 5.800": somebody else's clause
    return small.that.isAt(tokens, at + 1) && say.longestAt(tokens, at + 2) !== undefined ? 2 * BOUNDARY : COMMA;
  // "os que saíram contaram que dividiam três baldes": after "said that" it is what they said
  if (small.that.has(token) && saidBefore(sentence, from, at, compiled)) return 2 * BOUNDARY;
  // "had been at liberty for three days when four men picked him up": a clause of its own
  if (dating.when.has(token)) return 2 * BOUNDARY;
  if (
    token.text === ';' ||
    token.text === ':' ||
    token.text === '—' ||
    // "conta 104, porque exclui os que estavam em prisão domiciliar": why it is so many
    (clause.because.has(token) && tokens[at - 1]?.text === ',') ||
    isContrast(sentence, at, compiled)
  )
    return BOUNDARY;
  if (sets.relatives.has(token)) return RELATIVE;
  if (!sets.joiners.has(token)) return 0;
  // "puts them at 900 and recalls that 40 left": somebody says something else
  return say.longestAt(tokens, at + 1) === undefined ? JOINER : 2 * BOUNDARY;
}

/** "la liberación de “45 nicaragüenses”"; but "a “large number” of the “hundreds languishing”" is of all of them. */
function opensQuoteOf(tokens: readonly Token[], at: number, { sets }: CompiledLanguage): boolean {
  return opensQuote(tokens[at]) && sets.partitives.isAt(tokens, at - 1);
}

/** Tokens between a number's words and a predicate, with what separates clauses weighing more. */
export function distance(
  sentence: Sentence,
  from: number,
  to: number,
  numbers: readonly NumberSpan[],
  compiled: CompiledLanguage,
  asides: readonly Aside[] = [],
): number {
  const { parting } = compiled.firstWords;
  let cost = to - from;
  for (let index = from; index < to; index += 1) {
    const token = sentence.tokens[index];
    if (token === undefined) break;
    // "la liberación de “45 nicaragüenses”": the mark before what is quoted parts nothing
    const isAside = isOfAny(asides, index, token.text) && !joinsDay(token, index, asides, compiled);
    if (isAside || (index === to - 1 && opensQuoteOf(sentence.tokens, index, compiled))) {
      cost -= 1;
      continue;
    }
    if (token.kind === 'punct' || parting.mayBeAt(sentence.tokens, index))
      cost += partedBy(token, index, from, sentence, compiled);
    if (beginsNumber(numbers, index)) cost += NUMBER;
  }
  return cost;
}

/** A comma pair, or two dashes, between the noun and its verb is an aside ("49 inmates, 48 men and one woman, left"): it counts as little. */
const ASIDE = 4;

/** Words that say where they are from, the small one included. */
const ORIGIN = 6;

/** "ocho vecinos de Kursk,", "12 men from El Tigre,": where they are from belongs to the noun. */
function pastOrigin({ tokens }: Sentence, from: number, { sets, clause }: CompiledLanguage): number {
  const links = sets.partitives.isAt(tokens, from) || sets.placePrepositions.isAt(tokens, from);
  if (!links && !clause.ofPlace.isAt(tokens, from)) return from;
  let at = from + 1;
  while (at < from + ORIGIN && tokens[at]?.kind === 'word') {
    // "two nurses of the central hospital,"
    const token = tokens[at];
    if (token !== undefined && (sets.relatives.has(token) || sets.joiners.has(token))) return from;
    at += 1;
  }
  return at > from + 1 && tokens[at]?.text === ',' ? at : from;
}

const ATTRIBUTION = 10;

/** ", it says,", ", de acuerdo con la asociación,": whose number it is parts nothing. */
export function isAttribution(
  { tokens }: Sentence,
  from: number,
  to: number,
  { say, according }: CompiledLanguage,
): boolean {
  if (to - from > ATTRIBUTION) return false;
  for (let at = from + 1; at < to; at += 1)
    if (say.longestAt(tokens, at) !== undefined || according.longestAt(tokens, at) !== undefined) return true;
  return false;
}

export function pastAside(
  sentence: Sentence,
  from: number,
  to: number,
  numbers: readonly NumberSpan[],
  compiled: CompiledLanguage,
): number | undefined {
  const origin = pastOrigin(sentence, from, compiled);
  if (origin > from) return pastAside(sentence, origin, to, numbers, compiled);
  const closer = asideCloser(sentence.tokens[from]);
  if (closer === undefined) return undefined;
  for (let index = to - 1; index > Math.max(from, to - 2 - ASIDE); index -= 1) {
    if (sentence.tokens[index]?.text !== closer) continue;
    const aside = isAttribution(sentence, from, index, compiled) ? 0 : ASIDE;
    return aside + distance(sentence, index + 1, to, numbers, compiled);
  }
  return undefined;
}

/** "6,134 inmates and 52 foreigners would be freed": a number joined to the next shares its verb. */
export function pastCoordinate(
  sentence: Sentence,
  from: number,
  to: number,
  numbers: readonly NumberSpan[],
  compiled: CompiledLanguage,
): number | undefined {
  let end = from;
  let items = 0;
  for (;;) {
    const joiner = sentence.tokens[end];
    if (joiner === undefined || !(compiled.sets.joiners.has(joiner) || joiner.text === ',')) break;
    const next = numbers.find((number) => number.hedgeStart === end + 1);
    // "14,558 inmates and juveniles fled": those without a number of their own
    const noun = next?.end ?? (joiner.text === ',' ? to : end + 1);
    const group = noun >= to ? undefined : compiled.groups.longestAt(sentence.tokens, noun);
    if (group === undefined || group.end > to) break;
    end = group.end;
    items += 1;
  }
  if (items === 0) return undefined;
  // "nine women and 26 men, for a total of 35, were freed"
  const straight = distance(sentence, end, to, numbers, compiled);
  return items + 1 + Math.min(straight, pastAside(sentence, end, to, numbers, compiled) ?? straight);
}

const SOURCES = 16;

/** "40 presos de seis comisarías y dos cárceles fueron liberados": so many places they are from, and then the verb they share. */
export function pastSources(
  { tokens }: Sentence,
  from: number,
  to: number,
  numbers: readonly NumberSpan[],
  { clause, groups, sets }: CompiledLanguage,
): number | undefined {
  if (!sets.partitives.isAt(tokens, from) && !clause.ofPlace.isAt(tokens, from)) return undefined;
  if (to - from > SOURCES || !numbers.some(({ hedgeStart }) => hedgeStart === from + 1)) return undefined;
  let last = from;
  for (let at = from + 1; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'punct' || sets.relatives.has(token)) return undefined;
    const number = numbers.find(({ start, form }) => start === at && form !== 'article-one');
    if (number === undefined) continue;
    if (groups.longestAt(tokens, number.end) !== undefined) return undefined;
    last = number.end;
  }
  return ASIDE + Math.max(0, to - last - ASIDE);
}
