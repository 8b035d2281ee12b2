import { type Body, COUNTERS, mentionAt, mentionOfBody, type SourceMention } from '../bodies/body.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import { isOwningMark, type Token } from '../text/text.js';
import { afterAdjuncts } from './after-adjuncts.js';
import { isItsCount } from './agreed.js';
import { type Cue, cueOf } from './cue.js';
import { ownCount } from './outlets.js';

/** "has a wider definition and a bigger figure": tokens between the owner and the noun. */
const OWNER_REACH = 8;

/** Words before a noun that goes back to the sentence before: "Its own figure". */
export const BACK_REACH = 2;

/** "by Lorn Prison Watch's count", "on Viasna's figures". */
function isReckonedBy(tokens: readonly Token[], { start }: SourceMention, { speech }: CompiledLanguage): boolean {
  return [start - 1, start - 2].some((at) => speech.reckonedBy.isAt(tokens, at));
}

const SORTS = 3;

/** "a contagem paralela da ONG", "el balance más reciente de Foro Penal": past what sort of count it is. */
function pastSorts(tokens: readonly Token[], at: number, compiled: CompiledLanguage): number {
  const { sets, say, predicates, speech } = compiled;
  for (let index = at; index <= at + SORTS; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word' || token.word.capital) return at;
    if (sets.countOf.has(token)) return index;
    const small = sets.functionWords.has(token) && !speech.degrees.has(token);
    if (small || say.longestAt(tokens, index) !== undefined || predicates.longestAt(tokens, index) !== undefined)
      return at;
  }
  return at;
}

/** "its figure", "its own figure", "su propio balance". */
function isPossessive(
  tokens: readonly Token[],
  possessive: number,
  noun: number,
  { language, speech }: CompiledLanguage,
): boolean {
  const between = tokens.slice(possessive + 1, noun);
  return (
    language.sources.possessives.includes(tokens[possessive]?.key ?? '') &&
    between.every((token) => speech.ofItsCount.has(token))
  );
}

/** Whose "its list" is: of a body before it that is no complement ("has 168 members of the military on its list"). */
function ownerOf(
  tokens: readonly Token[],
  at: number,
  mentions: readonly SourceMention[],
  { sets, small }: CompiledLanguage,
): SourceMention | undefined {
  const before = mentions.filter(
    ({ end, strength, body }) =>
      end < at && (strength === 'named' || strength === 'role') && body.kind !== 'unattributed',
  );
  const isComplement = ({ start }: SourceMention): boolean => {
    const article = sets.nameArticles.isAt(tokens, start) ? start : start - 1;
    const link = sets.determiners.isAt(tokens, start - 1) ? start - 2 : article;
    return [link, start - 1].some((at) => small.ofThe.isAt(tokens, at));
  };
  const [subject] = before;
  const last = before.at(-1);
  return last !== undefined && subject !== undefined && subject.start <= 1 && isComplement(last) ? subject : last;
}

/**
 * "On January 5, the day Delcy Rodríguez was sworn in, its list had 87": with what a day is told by nobody counts, and
 * "its" goes back to the organisation that the sentence before was about.
 */
function goesPastDay(
  tokens: readonly Token[],
  at: number,
  mentions: readonly SourceMention[],
  bodyBefore: Body | null,
  compiled: CompiledLanguage,
): boolean {
  if (bodyBefore === null || !COUNTERS.has(bodyBefore.kind)) return false;
  const day = tokens.findIndex(({ text }) => text === ',');
  const end = [at - 1, at - 2, at - 3].find((index) => tokens[index]?.text === ',') ?? day;
  if (day === end || !afterAdjuncts(tokens, day, compiled)) return false;
  for (let index = day + 1; index < end; index += 1)
    // "On January 5, the government said, its list had 87"
    if (tokens[index]?.text === ',' || compiled.say.longestAt(tokens, index) !== undefined) return false;
  return mentions.every(({ start, body }) => start >= end || (start > day && body.kind === 'government'));
}

/** "La lista de India incluye a 391": at the head of a sentence, a country's; "the total of Venezuela" is what is held there. */
function isListOf(
  { strength, end }: SourceMention,
  tokens: readonly Token[],
  at: number,
  { statements }: CompiledLanguage,
): boolean {
  const list = strength === 'place' && at <= 1 && statements.lists.longestAt(tokens, at) !== undefined;
  return list && tokens[end]?.kind === 'word';
}

/** "Na Rádio X, cujos repórteres foram lá, a contagem é outra": where it was made, and nothing but an aside to what it is. */
function outletAtHead(
  tokens: readonly Token[],
  noun: { readonly start: number; readonly end: number },
  mentions: readonly SourceMention[],
  { sets, small, copulas }: CompiledLanguage,
): SourceMention | undefined {
  const first = mentions.find(({ start }) => start <= 1);
  if (first?.outlet === undefined || first.start === 0 || small.the.isAt(tokens, 0)) return undefined;
  if (!sets.functionWords.isAt(tokens, 0) || copulas.longestAt(tokens, noun.end) === undefined) return undefined;
  const from = small.the.isAt(tokens, noun.start - 1) ? noun.start - 1 : noun.start;
  const aside = tokens[first.end]?.text === ',' && tokens[from - 1]?.text === ',';
  return from === first.end || aside ? mentionOfBody(first, first.outlet, 'named') : undefined;
}

/** "the government's figure is 400", "Foro Penal's bulletin": a count that belongs to somebody. */
export function ownedCount(
  sentence: Sentence,
  at: number,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
  bodyBefore: Body | null,
): Cue | undefined {
  const { tokens } = sentence;
  const noun = compiled.counts.longestAt(tokens, at);
  if (noun === undefined || compiled.speech.populations.isAt(tokens, noun.end - 1)) return undefined;
  const owner = mentions.findLast((mention) => mention.end <= at && at - mention.end <= OWNER_REACH);
  const beside = owner !== undefined && at - owner.end <= 3;
  const possessed = owner !== undefined && beside && isOwningMark(tokens[owner.end]);
  const of = pastSorts(tokens, noun.end, compiled);
  const following = mentions.find((mention) => mention.start >= of && mention.start - of <= 2);
  const there = outletAtHead(tokens, { start: at, end: noun.end }, mentions, compiled);
  if (there !== undefined) return cueOf(at, noun.end, there, 'said', sentence.quotation[at] ?? -1);
  // "por su parte" is no report of theirs
  const turn = compiled.sets.agents.isAt(tokens, at - 2);
  const mine = !turn && [1, 2].some((back) => isPossessive(tokens, at - back, at, compiled));
  const past = mine && goesPastDay(tokens, at, mentions, bodyBefore, compiled);
  const own = mine && !past ? ownerOf(tokens, at, mentions, compiled) : undefined;
  const belongs = following !== undefined && compiled.sets.countOf.isAt(tokens, of);
  const has =
    owner !== undefined &&
    owner.strength !== 'place' &&
    compiled.language.structure.has.includes(
      tokens[tokens[owner.end]?.text === ',' ? owner.end + 1 : owner.end]?.key ?? '',
    ) &&
    tokens.slice(owner.end + 1, at).every(({ kind }) => kind !== 'punct');
  // "Its figure for the same law is 210": the body named last, in the sentence before
  const its: SourceMention | undefined =
    own === undefined && (past || at <= BACK_REACH) && bodyBefore !== null && mine
      ? mentionAt(at - 1, at, bodyBefore, null, 'pronoun')
      : undefined;
  const source: SourceMention | undefined =
    possessed || has || (owner?.outlet !== undefined && owner.end === at)
      ? owner
      : belongs && (isItsCount(following) || isListOf(following, tokens, at, compiled))
        ? following
        : (own ?? its);
  // an outlet that only prints a count has none
  const counter = source?.outlet === undefined ? source : ownCount(tokens, noun, source, compiled);
  if (counter === undefined) return undefined;
  // "a ONG ainda tinha 503 presos políticos na sua lista": the number stands between
  const around = counter === own && tokens.slice(own.end, at).some(({ kind }) => kind === 'number');
  const kind = possessed && counter === owner && isReckonedBy(tokens, owner, compiled) ? 'according' : 'said';
  const quotation = sentence.quotation[at] ?? -1;
  return around ? cueOf(own.end, own.end + 1, counter, kind, quotation) : cueOf(at, noun.end, counter, kind, quotation);
}
