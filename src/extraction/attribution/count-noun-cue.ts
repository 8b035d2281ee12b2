import { type Body, mentionAt, type SourceMention } from '../bodies/body.js';
import { countNounEnd } from '../bodies/count-owner.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Token } from '../text/text.js';
import { agreedBy, isItsCount, joinedTo } from './agreed.js';
import { type Cue, cueOf } from './cue.js';
import { listCue } from './list-cue.js';
import { BACK_REACH, ownedCount } from './owned-count.js';
import { NOTE_OWNER, noteNounEnd, sourceNote } from './source-note.js';

/** Tokens from who is named to their verb: "has always called". */
const VERB_REACH = 3;

/** "has not confirmed", "neither the ministry nor the UN has confirmed"; but "gave without comment". */
function isDenied(
  tokens: readonly Token[],
  from: number,
  { end: verb }: SourceMention,
  { sets, speech, clause, course, hedgesBefore }: CompiledLanguage,
): boolean {
  for (let at = from; at < verb + VERB_REACH; at += 1) {
    // "the count of S has not reached 450", "no llega a 450": how near it comes
    if (at >= verb && (hedgesBefore.longestAt(tokens, at)?.end ?? 0) > at + 1) return false;
    if (course.speaking.refuses.longestAt(tokens, at) !== undefined) return true;
    if (sets.negations.isAt(tokens, at) || (clause.yet.isAt(tokens, at) && speech.toDo.isAt(tokens, at + 1)))
      return true;
    if (at >= verb && !sets.functionWords.isAt(tokens, at)) return false;
  }
  return false;
}

/** "a figure that the government has called a fairy tale", "una cifra que el Gobierno niega": what they make of another's. */
function isMadeOfIt(
  tokens: readonly Token[],
  end: number,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): boolean {
  const { sets, speech } = compiled;
  const from = sets.relatives.isAt(tokens, end) ? end + 1 : end;
  const who = mentions.find(({ start }) => start >= from && start - end <= NOTE_OWNER);
  if (who === undefined) return false;
  return speech.makesOfIt.isAmong(tokens, from, who.end + VERB_REACH) || isDenied(tokens, from, who, compiled);
}

/** "a count that the ministry gave", "que dio el ministerio"; but "a count that includes the ministry". */
function isSubject(tokens: readonly Token[], relative: number, start: number, { language, sets }: CompiledLanguage) {
  return language.sources.verbFirst || tokens.slice(relative + 1, start).every((token) => sets.determiners.has(token));
}

/** "…, una cifra que el ministerio dio por la noche", "a figure the ministry gave": whose the count just told is. */
function toldBy(
  sentence: Sentence,
  at: number,
  end: number,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): Cue | undefined {
  const { tokens } = sentence;
  // "The list that S keeps has 22"
  const head = at === 1;
  if (
    !(head || tokens[at - 2]?.text === ',' || tokens[at - 1]?.text === ',') ||
    !(
      tokens[at - 1]?.text === ',' ||
      [compiled.sets.determiners, compiled.sets.articleOnes].some((words) => words.isAt(tokens, at - 1))
    )
  )
    return undefined;
  const teller = compiled.sets.relatives.isAt(tokens, end)
    ? mentions.find(({ start }) => start > end && start - end <= NOTE_OWNER && isSubject(tokens, end, start, compiled))
    : agreedBy(tokens, end, mentions, compiled);
  if (teller === undefined || !isItsCount(teller)) return undefined;
  const quotation = sentence.quotation[at] ?? -1;
  const kind = head ? 'said' : 'according';
  return cueOf(at, teller.end, teller, kind, quotation, { also: joinedTo(teller, tokens, mentions, compiled) });
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
  const source: SourceMention = mentionAt(0, 1, body, null, 'pronoun');
  return cueOf(0, 3, source, 'said', quotation[0] ?? -1);
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

/** "the official claim that 626 left", "la versión oficial de que": whoever is named by what they say; not "said in an official announcement". */
function sayingOf(
  tokens: readonly Token[],
  at: number,
  end: number,
  mentions: readonly SourceMention[],
  { bodies, small }: CompiledLanguage,
): SourceMention | undefined {
  return mentions.find(
    (mention) =>
      mention.start <= at &&
      mention.end >= end &&
      mention.body.kind === 'government' &&
      bodies.officialCount.isAmong(tokens, mention.start, mention.end) &&
      ![1, 2].some((back) => small.in.isAt(tokens, mention.start - back)),
  );
}

/** "the announcement by S on Friday that 300 people will be sent home", "S's claim that 626 left": a noun that says. */
function nounOfSaying(
  { tokens, quotation }: Sentence,
  at: number,
  noun: { readonly end: number },
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): Cue | undefined {
  const { sets } = compiled;
  const by = tokens[noun.end]?.key ?? '';
  const following =
    sets.agents.hasKey(by) || sets.countOf.hasKey(by)
      ? mentions.find(({ start }) => start >= noun.end && start - noun.end <= OWNED)
      : undefined;
  const before = mentions.findLast(({ end }) => end < at && at - end <= OWNED);
  const possessed = before !== undefined && /^['’]s?$/.test(tokens[before.end]?.text ?? '') ? before : undefined;
  const source = following ?? possessed ?? sayingOf(tokens, at, noun.end, mentions, compiled);
  if (source === undefined || !isItsCount(source)) return undefined;
  if (!opensClause(tokens, Math.max(noun.end, source.end), compiled)) return undefined;
  return cueOf(at, noun.end, source, 'said', quotation[at] ?? -1);
}

/** A noun for a count or a statement, with whose it is. */
export function countNounCue(
  sentence: Sentence,
  at: number,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
  bodyBefore: Body | null,
): Cue | undefined {
  // of nobody, but where it goes back to whom the sentence before was about
  if (mentions.length === 0 && (bodyBefore === null || at > BACK_REACH)) return undefined;
  const { tokens } = sentence;
  const count = countNounEnd(tokens, at, compiled);
  if (count !== undefined && isMadeOfIt(tokens, count, mentions, compiled)) return undefined;
  const saying = compiled.course.nounsOfSaying.longestAt(tokens, at);
  const note = count ?? noteNounEnd(tokens, at, compiled);
  return (
    listCue(sentence, at, mentions, compiled) ??
    (note === undefined ? undefined : sourceNote(sentence, at, note, mentions, compiled)) ??
    (saying === undefined ? undefined : nounOfSaying(sentence, at, saying, mentions, compiled)) ??
    (count === undefined ? undefined : toldBy(sentence, at, count, mentions, compiled)) ??
    itsWord(sentence, at, bodyBefore, compiled) ??
    (count === undefined ? undefined : ownedCount(sentence, at, mentions, compiled, bodyBefore))
  );
}
