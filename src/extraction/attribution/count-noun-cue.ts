import type { Body, SourceMention } from '../bodies/body.js';
import { countNounEnd } from '../bodies/count-owner.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Token } from '../text/text.js';
import { agreedBy, isItsCount, joinedTo } from './agreed.js';
import type { Cue } from './cue.js';
import { ownCount } from './outlets.js';
import { NOTE_OWNER, sourceNote } from './source-note.js';

/** "has a wider definition and a bigger figure": tokens between the owner and the noun. */
const OWNER_REACH = 8;

/** "…, una cifra que el ministerio dio por la noche", "a figure the ministry gave": whose the count just told is. */
function toldBy(
  sentence: Sentence,
  at: number,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): Cue | undefined {
  const { tokens } = sentence;
  const end = countNounEnd(tokens, at, compiled);
  // "The list that S keeps has 22"
  const head = at === 1;
  if (
    end === undefined ||
    !(head || tokens[at - 2]?.text === ',' || tokens[at - 1]?.text === ',') ||
    !(
      tokens[at - 1]?.text === ',' ||
      [compiled.sets.determiners, compiled.sets.articleOnes].some((words) => words.isAt(tokens, at - 1))
    )
  )
    return undefined;
  const teller = compiled.sets.relatives.isAt(tokens, end)
    ? mentions.find(({ start }) => start > end && start - end <= NOTE_OWNER)
    : agreedBy(tokens, end, mentions, compiled);
  if (teller === undefined || !isItsCount(teller)) return undefined;
  const quotation = sentence.quotation[at] ?? -1;
  const kind = head ? 'said' : 'according';
  return {
    start: at,
    end: teller.end,
    source: teller,
    also: joinedTo(teller, tokens, mentions, compiled),
    kind,
    quotation,
    negated: false,
  };
}

/** "by Lorn Prison Watch's count", "on Viasna's figures". */
function isReckonedBy(tokens: readonly Token[], { start }: SourceMention, { speech }: CompiledLanguage): boolean {
  return [start - 1, start - 2].some((at) => speech.reckonedBy.isAt(tokens, at));
}

/** "Su conclusión: entre el 27 y el 31 de mayo fueron liberados 412": what follows is of the body named last. */
function itsWord(
  { tokens, quotation }: Sentence,
  at: number,
  body: Body | null,
  { language }: CompiledLanguage,
): Cue | undefined {
  const opens = at === 0 && tokens[2]?.text === ':' && language.sources.possessives.includes(tokens[0]?.key ?? '');
  if (!opens || body === null || body.kind === 'unattributed') return undefined;
  const source: SourceMention = { start: 0, end: 1, body, speaker: null, strength: 'pronoun' };
  return { start: 0, end: 3, source, also: null, kind: 'said', quotation: quotation[0] ?? -1, negated: false };
}

const OWNED = 3;
const CLAUSE_REACH = 8;

/** Where what was announced begins: "that another 300 …", "to free 300". */
function opensClause(tokens: readonly Token[], from: number, compiled: CompiledLanguage): boolean {
  const { predicates, small, speech } = compiled;
  for (let at = from; at < Math.min(tokens.length, from + CLAUSE_REACH); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'punct') return false;
    if (small.that.has(token)) return true;
    if (predicates.longestAt(tokens, at) !== undefined) return speech.toDo.isAt(tokens, at - 1);
  }
  return false;
}

/** "the announcement by S on Friday that 300 people will be sent home", "S's claim that 626 left": a noun that says. */
function nounOfSaying(
  { tokens, quotation }: Sentence,
  at: number,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): Cue | undefined {
  const noun = compiled.course.nounsOfSaying.longestAt(tokens, at);
  if (noun === undefined) return undefined;
  const { sets } = compiled;
  const by = tokens[noun.end]?.key ?? '';
  const following =
    sets.agents.hasKey(by) || sets.countOf.hasKey(by)
      ? mentions.find(({ start }) => start > noun.end && start - noun.end <= OWNED)
      : undefined;
  const before = mentions.findLast(({ end }) => end < at && at - end <= OWNED);
  const possessed = before !== undefined && /^['’]s?$/.test(tokens[before.end]?.text ?? '') ? before : undefined;
  const source = following ?? possessed;
  if (source === undefined || !isItsCount(source)) return undefined;
  if (!opensClause(tokens, Math.max(noun.end, source.end), compiled)) return undefined;
  return { start: at, end: noun.end, source, also: null, kind: 'said', quotation: quotation[at] ?? -1, negated: false };
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

/** "the government's figure is 400", "Foro Penal's bulletin": a count that belongs to somebody. */
export function countNounCue(
  sentence: Sentence,
  at: number,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
  bodyBefore: Body | null,
): Cue | undefined {
  const { tokens } = sentence;
  // nothing of the kind begins there; "Su conclusión: …" alone may have another noun
  const begins = countNounEnd(tokens, at, compiled) ?? compiled.course.nounsOfSaying.longestAt(tokens, at);
  if (begins === undefined) return itsWord(sentence, at, bodyBefore, compiled);
  const told =
    sourceNote(sentence, at, mentions, compiled) ??
    nounOfSaying(sentence, at, mentions, compiled) ??
    toldBy(sentence, at, mentions, compiled) ??
    itsWord(sentence, at, bodyBefore, compiled);
  if (told !== undefined) return told;
  const noun = compiled.counts.longestAt(tokens, at);
  if (noun === undefined || compiled.speech.populations.isAt(tokens, noun.end - 1)) return undefined;
  const owner = mentions.findLast((mention) => mention.end <= at && at - mention.end <= OWNER_REACH);
  const beside = owner !== undefined && at - owner.end <= 3;
  const possessed =
    owner !== undefined &&
    beside &&
    ["'s", "'", '’'].includes(sentence.tokens[owner.end]?.text.replace('’', "'") ?? '');
  const of = pastSorts(tokens, noun.end, compiled);
  const following = mentions.find((mention) => mention.start >= of && mention.start - of <= 2);
  // "por su parte" is no report of theirs
  const turn = compiled.sets.agents.isAt(tokens, at - 2);
  const mine = !turn && [1, 2].some((back) => isPossessive(tokens, at - back, at, compiled));
  const own = mine ? ownerOf(tokens, at, mentions, compiled) : undefined;
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
    own === undefined && at <= 2 && bodyBefore !== null && mine
      ? { start: at - 1, end: at, body: bodyBefore, speaker: null, strength: 'pronoun' }
      : undefined;
  const source: SourceMention | undefined =
    possessed || has || (owner?.outlet !== undefined && owner.end === at)
      ? owner
      : belongs && isItsCount(following)
        ? following
        : (own ?? its);
  // an outlet that only prints a count has none
  const counter = source?.outlet === undefined ? source : ownCount(tokens, noun, source, compiled);
  if (counter === undefined) return undefined;
  // "a ONG ainda tinha 503 presos políticos na sua lista": the number stands between
  const around = counter === own && tokens.slice(own.end, at).some(({ kind }) => kind === 'number');
  return {
    start: around ? own.end : at,
    end: around ? own.end + 1 : noun.end,
    source: counter,
    also: null,
    kind: possessed && counter === owner && isReckonedBy(tokens, owner, compiled) ? 'according' : 'said',
    quotation: sentence.quotation[at] ?? -1,
    negated: false,
  };
}
