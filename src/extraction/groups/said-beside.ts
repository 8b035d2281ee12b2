import { fold } from '../../domain/fold.js';
import type { AnalysedSentence } from '../analysed-sentence.js';
import type { Candidate } from '../candidate.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isNumber } from '../lexicon/is-number.js';
import type { GroupEntry } from '../lexicon/look-up-tables.js';
import { isTown } from '../places/countries.js';
import { nationalsOf } from '../places/nationals.js';
import type { Found } from '../text/phrase-trie.js';
import type { Token } from '../text/text.js';
import { described } from './described.js';
import { EVERYONE } from './everyone.js';

const COPULA_REACH = 8;
const TOPIC_REACH = 10;
/** "the number, it said, of …": a count and whose it is stand together. */
const COUNT_BEFORE = 10;
const COUNT_AFTER = 2;
const MARK = /^[.,;:?!—–()]$/;

function isMark({ kind, text }: Token): boolean {
  return kind === 'punct' && MARK.test(text);
}

/** A noun for some people in particular; "people" alone says nothing. */
export function groupAt(
  tokens: readonly Token[],
  at: number,
  compiled: CompiledLanguage,
): Found<GroupEntry> | undefined {
  const found = compiled.groups.longestAt(tokens, at);
  return found === undefined || found.value.label === 'people' ? undefined : found;
}

/** The noun at `at`, or after one word that only qualifies it. */
function qualifiedAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): string | undefined {
  const group =
    groupAt(tokens, at, compiled) ??
    (compiled.sets.qualifiers.isAt(tokens, at) ? groupAt(tokens, at + 1, compiled) : undefined);
  return group?.value.label;
}

/** Whether a word ends what it says: "are Afghan and …"; but "are Kremlin critics", "from Russian captivity". */
function endsThere(tokens: readonly Token[], at: number, { sets }: CompiledLanguage): boolean {
  const next = tokens[at + 1];
  if (next === undefined || sets.joiners.has(next) || sets.functionWords.has(next)) return true;
  return next.kind === 'punct' && !/^['’]/.test(next.text);
}

/** "are Afghan", "são eritreus": an adjective of a country alone. */
function nationalsAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): string | undefined {
  const { word, text, key } = tokens[at] ?? {};
  if (word?.country === undefined || word.country === text || isTown(key ?? '')) return undefined;
  return endsThere(tokens, at, compiled) ? nationalsOf(word.country) : undefined;
}

/** "from Havana", in Cuba, where everybody is Cuban. */
function isOwnCapital({ key, word }: Token, own: string | null): boolean {
  return word.country === own && own !== null && key.slice(0, 4) !== fold(own).slice(0, 4);
}

const ORIGIN_REACH = 2;

/** "come from Colombia", "son de Ecuador". */
function origin(
  { sentence: { tokens }, words }: AnalysedSentence,
  at: number,
  own: string | null,
  compiled: CompiledLanguage,
): string | undefined {
  const { comeFrom } = compiled.descriptions;
  if (!comeFrom.mayBeIn(words)) return undefined;
  for (let index = at; index <= at + ORIGIN_REACH; index += 1) {
    const token = tokens[index];
    if (token === undefined || isMark(token) || isNumber(token, compiled.sets)) return undefined;
    const end = comeFrom.longestAt(tokens, index)?.end;
    if (end === undefined) continue;
    const from = tokens[end];
    return from === undefined || isTown(from.key) || isOwnCapital(from, own) || !endsThere(tokens, end, compiled)
      ? undefined
      : nationalsOf(from.word.country ?? null);
  }
  return undefined;
}

const ASIDE = 5;

/** Past ", it says,"; where the comma opens no such aside, the comma. */
function pastAside(tokens: readonly Token[], comma: number, { say }: CompiledLanguage): number {
  for (let at = comma + 2; at <= comma + ASIDE; at += 1)
    if (tokens[at]?.text === ',') return say.longestAt(tokens, at - 1)?.end === at ? at + 1 : comma;
  return comma;
}

/** "are women", "were also foreign nationals", "eran presos políticos". */
function complement(
  { sentence: { tokens }, words }: AnalysedSentence,
  at: number,
  compiled: CompiledLanguage,
): string | undefined {
  if (!compiled.copulas.mayBeIn(words)) return undefined;
  const { whose } = compiled.descriptions;
  const mayBeWhose = whose.mayBeIn(words);
  for (let index = at; index < Math.min(tokens.length, at + COPULA_REACH); index += 1) {
    // "Two thirds of them, it says, are men"
    if (tokens[index]?.text === ',') index = pastAside(tokens, index, compiled);
    const token = tokens[index];
    if (token === undefined || isMark(token) || isNumber(token, compiled.sets)) return undefined;
    if (mayBeWhose && whose.longestAt(tokens, index) !== undefined) return undefined;
    const copula = compiled.copulas.longestAt(tokens, index);
    if (copula === undefined) continue;
    const noun = compiled.descriptions.adverbs.longestAt(tokens, copula.end)?.end ?? copula.end;
    const label = qualifiedAt(tokens, noun, compiled) ?? nationalsAt(tokens, noun, compiled);
    // "fueron condenados" is what happened to them
    return label === undefined || EVERYONE.has(label) ? undefined : label;
  }
  return undefined;
}

/** "49, mulheres", "six, all women": a noun set beside the number, and nothing more. */
function apposition(tokens: readonly Token[], at: number, compiled: CompiledLanguage): string | undefined {
  if (tokens[at]?.text !== ',') return undefined;
  const noun = compiled.descriptions.adverbs.longestAt(tokens, at + 1)?.end ?? at + 1;
  const group = groupAt(tokens, noun, compiled);
  if (group === undefined) return undefined;
  const next = tokens[group.end];
  const ends = next === undefined || isMark(next) || compiled.sets.joiners.has(next);
  return ends ? group.value.label : undefined;
}

/** "De los jóvenes que acompaña, detenidos tras las elecciones de 2024, fueron excarcelados 40". */
function wholeNamedFirst(
  analysed: AnalysedSentence,
  group: Found<GroupEntry>,
  compiled: CompiledLanguage,
): string | undefined {
  const { tokens } = analysed.sentence;
  const opener = tokens[0]?.key ?? '';
  const opens =
    compiled.language.structure.partitives.includes(opener) || compiled.outOf.longestAt(tokens, 0) !== undefined;
  const comma = tokens.findIndex((token, index) => index >= group.end && token.text === ',');
  if (!opens || group.start > 2 || comma < 0 || comma - group.end > COPULA_REACH) return undefined;
  const head = { who: group.value.label, start: comma + 1, end: comma + 1, implied: null, everyone: false };
  return described(analysed, head, compiled) ?? group.value.label;
}

/** "Civilians make up the bulk, at 505", "Mulheres: pelo menos 31", "Of the teachers, 28 …". */
function namedFirst(analysed: AnalysedSentence, before: number, compiled: CompiledLanguage): string | undefined {
  const { tokens } = analysed.sentence;
  const makesUp = compiled.makeUp.mayBeIn(analysed.words);
  for (let index = 0; index < before; index += 1) {
    const opening = index <= 2;
    if (!opening && !makesUp) return undefined;
    if (!opening && index < before - TOPIC_REACH) continue;
    const group = groupAt(tokens, index, compiled);
    if (group === undefined || group.end > before) continue;
    if (opening && tokens[group.end]?.text === ':') return group.value.label;
    if (compiled.makeUp.longestAt(tokens, group.end) !== undefined) return group.value.label;
    const whole = opening ? wholeNamedFirst(analysed, group, compiled) : undefined;
    if (whole !== undefined) return whole;
    index = group.end - 1;
  }
  return undefined;
}

/** "the number of political prisoners in Venezuela at 687", "a 24 el número de presos". */
function ofCount(tokens: readonly Token[], from: number, to: number, compiled: CompiledLanguage): string | undefined {
  for (let index = from; index < to; index += 1) {
    const count = compiled.counts.longestAt(tokens, index);
    if (count === undefined || !compiled.language.sources.countOf.includes(tokens[count.end]?.key ?? '')) continue;
    const noun = compiled.sets.determiners.isAt(tokens, count.end + 1) ? count.end + 2 : count.end + 1;
    const found = compiled.groups.longestAt(tokens, noun);
    const words = tokens.slice(noun, found?.end ?? noun);
    const nameless = compiled.descriptions.nameless.longestAt(words, 0)?.end === words.length;
    if (found !== undefined && !nameless && !words.some(isMark)) return found.value.label;
  }
  return undefined;
}

/** Who people are, and whether the words say it of these alone, and not of all whom somebody counts. */
interface Beside {
  readonly label: string;
  readonly ofTheseAlone: boolean;
}

/** What the number's own clause goes on to say of its people. */
function saidOfThem({ analysed, counted }: Candidate, own: string | null, compiled: CompiledLanguage) {
  const { tokens } = analysed.sentence;
  const said = complement(analysed, counted.end, compiled);
  if (counted.kind !== 'elliptical') return said ?? qualifiedAt(tokens, counted.end, compiled);
  // of all who arrive it says from where, and not who they are
  const home = said ?? origin(analysed, counted.end, own, compiled);
  if (home !== undefined) return home;
  const of = compiled.language.structure.partitives.includes(tokens[counted.end]?.key ?? '');
  return (
    groupAt(tokens, counted.end, compiled)?.value.label ??
    (counted.partitive && of ? groupAt(tokens, counted.end + 1, compiled)?.value.label : undefined) ??
    apposition(tokens, counted.end, compiled)
  );
}

/** Whose number it is, as the words before it or right behind it say. */
function saidOfCount({ analysed, span, counted }: Candidate, compiled: CompiledLanguage): string | undefined {
  const { tokens } = analysed.sentence;
  return (
    (compiled.counts.mayBeIn(analysed.words)
      ? (ofCount(tokens, Math.max(0, span.hedgeStart - COUNT_BEFORE), span.hedgeStart, compiled) ??
        ofCount(tokens, counted.end, counted.end + COUNT_AFTER, compiled))
      : undefined) ?? namedFirst(analysed, span.hedgeStart, compiled)
  );
}

/**
 * What the sentence says beside a noun that names nobody in particular: that they are women, foreigners, political
 * prisoners. `own`: the country of the article, from which everybody comes.
 */
export function saidBeside(candidate: Candidate, own: string | null, compiled: CompiledLanguage): Beside | undefined {
  const ofThem = saidOfThem(candidate, own, compiled);
  if (ofThem !== undefined) return { label: ofThem, ofTheseAlone: candidate.counted.kind === 'elliptical' };
  const label = candidate.counted.kind === 'elliptical' ? saidOfCount(candidate, compiled) : undefined;
  return label === undefined ? undefined : { label, ofTheseAlone: false };
}
