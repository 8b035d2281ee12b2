import type { Passage, ReadArticle } from '../domain/article.js';
import type { CompiledLanguage } from './lexicon/compiled-language.js';
import { countryOfTwo } from './places/countries.js';
import { countryOfPlace } from './places/places.js';
import type { Sentence } from './sentences/sentence.js';
import { isCapitalised, isOwningMark, type Token, tokenAt, tokenize } from './text/text.js';

const HEADLINE_WEIGHT = 3;
const PASSAGES = 40;
const PASSAGE_LENGTH = 4000;
/** Spanish and Portuguese write demonyms small; short small words are too often something else. */
const DEMONYM = 6;

/** Where people of these places are prisoners: a story that plays there is about the prisons of another. */
const HELD_BY: Readonly<Record<string, string>> = { Gaza: 'Israel', Palestine: 'Israel', 'Hong Kong': 'China' };

export function withItsPrisons(country: string | undefined): string | undefined {
  return country === undefined ? undefined : (HELD_BY[country] ?? country);
}

function countryAt(tokens: readonly Token[], at: number, { names, small }: CompiledLanguage): string | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.word.mayBeCountry) return undefined;
  const before = tokenAt(tokens, at - 1);
  // "58 eritreos": from where those come who are counted
  if (before?.kind === 'number' && !isCapitalised(token)) return undefined;
  // "Rádio Planalto FM", "Diario de Cuba": where an outlet is at home
  const title = small.ofThe.isAt(tokens, at - 1) ? tokens[at - 2] : before;
  if (title !== undefined && isCapitalised(title) && names.outletTitles.has(title)) return undefined;
  const next = tokens[at + 1];
  const two = next?.kind === 'word' && isCapitalised(token) ? countryOfTwo(token.key, next.key) : undefined;
  if (two !== undefined) return withItsPrisons(two);
  return isCapitalised(token) || token.key.length >= DEMONYM ? withItsPrisons(token.word.country) : undefined;
}

/** "dos argentinos", "five Spanish nationals", "tres ciudadanos cubanos": from where those come who are counted, and the article's country only where it names no other. */
function areCounted(tokens: readonly Token[], at: number, { numberStarts, speech }: CompiledLanguage): boolean {
  const isNumber = (token: Token | undefined): boolean =>
    token !== undefined && (token.kind === 'number' || numberStarts.has(token));
  if (speech.ofOrigin.isAt(tokens, at - 1)) return isNumber(tokenAt(tokens, at - 2));
  const token = tokens[at];
  if (token === undefined || !isNumber(tokenAt(tokens, at - 1))) return false;
  return !isCapitalised(token) || speech.ofOrigin.isAt(tokens, at + 1);
}

/** Words between a country and what it does: "Pakistan on Monday also". */
const TO_DEED = 4;
const DEED_WEIGHT = 3;

/** Words of an office before its country: "el presidente de", "o primeiro-ministro". */
const OFFICE_WORDS = 5;
/** Tokens of a name between commas: ", Daniel Chapo,". */
const NAME_TOKENS = 8;

const STATE = /^(?:office|government|ministry)$/;

/** "el presidente mozambiqueño", "the president of Mozambique": an office of the state before its country. */
function isOfOffice(tokens: readonly Token[], at: number, { roles, small }: CompiledLanguage): boolean {
  const end = small.ofThe.isAt(tokens, at - 1) ? at - 1 : at;
  for (let from = Math.max(0, end - OFFICE_WORDS); from < end; from += 1) {
    const role = roles.longestAt(tokens, from);
    if (role?.end === end && STATE.test(role.value)) return true;
  }
  return false;
}

/** Past "'s president" and past a name between commas, from a country to what its head does. */
function pastOffice(tokens: readonly Token[], at: number, { roles }: CompiledLanguage): number {
  const role = isOwningMark(tokens[at]) ? roles.longestAt(tokens, at + 1) : undefined;
  const end = role !== undefined && STATE.test(role.value) ? role.end : at;
  if (tokens[end]?.text !== ',') return end;
  for (let close = end + 1; close < end + NAME_TOKENS; close += 1) if (tokens[close]?.text === ',') return close + 1;
  return end;
}

/** "Pakistan on Monday freed 41 Indian fishermen", "El presidente mozambiqueño indultó a": who lets them go holds them, however often others are named. */
function letsGo(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const { sets, predicates, fixedTimes } = compiled;
  const before = tokenAt(tokens, at - 1);
  const article = before !== undefined && sets.nameArticles.has(before);
  const head = article ? tokenAt(tokens, at - 2) : before;
  const opens = head === undefined || head.kind !== 'word' || sets.joiners.has(head);
  if (!opens && !isOfOffice(tokens, at, compiled)) return false;
  const from = pastOffice(tokens, at + 1, compiled);
  for (let index = from; index < from + TO_DEED; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word') return false;
    if (predicates.longestAt(tokens, index)?.value === 'freed') return true;
    const time = fixedTimes.longestAt(tokens, index);
    if (time !== undefined) index = time.end - 1;
    else if (!sets.weekdays.has(token) && !sets.functionWords.has(token) && !sets.has.has(token)) return false;
  }
  return false;
}

/** A country that is named so seldom is outweighed by more places of another. */
const HARDLY = 2;

/**
 * "con sede en Praga", "exilada na Costa Rica": where those who speak are is not where the prisoners are; nor is where they go,
 * "flown to Washington", "enviados a Roma".
 */
function isElsewhere(tokens: readonly Token[], at: number, { speech, sets }: CompiledLanguage): boolean {
  const article = sets.nameArticles.isAt(tokens, at - 1) ? 1 : 0;
  return speech.seats.isAt(tokens, at - 2) || speech.goesThere.isAt(tokens, at - 2 - article);
}

/** Words from "translated" to a tongue: "traduzido automaticamente do", "translated by a machine from". */
const TO_TONGUE = 5;

/** "translated from Spanish", "traducido del inglés": a tongue, which is no country's alone. */
function isTongue(tokens: readonly Token[], at: number, { speech }: CompiledLanguage): boolean {
  for (let word = at - 1; word >= Math.max(0, at - TO_TONGUE) && tokens[word]?.kind === 'word'; word -= 1)
    if (speech.translated.isAt(tokens, word)) return true;
  return false;
}

/** Words of a line that says who wrote, and from where: "Por Ana Lima, de Cúcuta (Colômbia)". */
const BYLINE_WORDS = 16;

/** "By Ann Lee in Miami", "Por Ana Lima, de Cúcuta (Colômbia)": where the writer is. */
function isByline(passages: readonly (readonly Token[])[], { speech }: CompiledLanguage): boolean {
  const [tokens, more] = passages;
  return (
    tokens !== undefined &&
    more === undefined &&
    tokens.length <= BYLINE_WORDS &&
    speech.writtenBy.isAt(tokens, 0) &&
    tokens[1]?.word.capital === true &&
    tokens[2]?.word.capital === true &&
    !/^[.!?]$/.test(tokens.at(-1)?.text ?? '')
  );
}

/** A city, a region or the money of a country. */
function placeAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): string | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.word.mayBePlace) return undefined;
  const isNamed = isCapitalised(token) || tokenAt(tokens, at - 1)?.kind === 'number';
  if (!isNamed || isElsewhere(tokens, at, compiled)) return undefined;
  return countryOfPlace(tokens.slice(at, at + 4).map(({ key }) => key));
}

/** The words of a passage: those of its sentences, with the dateline before them. */
function wordsOf({ text }: Passage, sentences: readonly Sentence[]): readonly (readonly Token[])[] {
  const body = sentences[0]?.start ?? text.length;
  const before = body === 0 ? [] : [tokenize(text.slice(0, Math.min(body, PASSAGE_LENGTH)), 0)];
  return [...before, ...sentences.map(({ tokens }) => tokens)];
}

/** The country an article is about: the one its names, demonyms and capitals point to most often. */
export function countryOfArticle(
  { article, passages, dateline }: ReadArticle,
  sentencesOf: (passage: Passage) => readonly Sentence[],
  compiled: CompiledLanguage,
): string | null {
  const counts = new Map<string, number>();
  const places = new Map<string, number>();
  const nationals = new Map<string, number>();
  const count = (tokens: readonly Token[], weight: number, byline = false): void => {
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      // most words begin the name of no place
      if (token === undefined || !(token.word.mayBeCountry || token.word.mayBePlace)) continue;
      if (token.end > PASSAGE_LENGTH) return;
      const country = countryAt(tokens, at, compiled);
      if (isTongue(tokens, at, compiled)) continue;
      const apart = byline || areCounted(tokens, at, compiled) || isElsewhere(tokens, at, compiled);
      const into = apart ? nationals : counts;
      const deed = country !== undefined && letsGo(tokens, at, compiled) ? DEED_WEIGHT : 0;
      if (country !== undefined) into.set(country, (into.get(country) ?? 0) + weight + deed);
      const place = country === undefined && !byline ? placeAt(tokens, at, compiled) : undefined;
      if (place !== undefined) places.set(place, (places.get(place) ?? 0) + 1);
    }
  };
  if (article.headline !== null) count(tokenize(article.headline, 0), HEADLINE_WEIGHT);
  if (dateline !== undefined) count(tokenize(dateline, 0), 1);
  for (const passage of passages.slice(0, PASSAGES)) {
    const weight = passage.kind === 'headline' ? HEADLINE_WEIGHT : 1;
    const words = wordsOf(passage, sentencesOf(passage));
    const byline = isByline(words, compiled);
    for (const tokens of words) count(tokens, weight, byline);
  }
  // places tell between countries, and where none is named, or hardly one; where people come from or go to is the last to tell
  if (counts.size === 0 && places.size === 0) for (const [country, times] of nationals) counts.set(country, times);
  const told = new Map(counts);
  const most = Math.max(0, ...counts.values());
  const fewest = most <= HARDLY ? most + 1 : Number.POSITIVE_INFINITY;
  for (const [country, times] of places)
    if (counts.size === 0 || counts.has(country) || times >= fewest)
      told.set(country, (counts.get(country) ?? 0) + times);
  return [...told].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
