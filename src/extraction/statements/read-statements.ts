import type { ExtractedClaim } from '../../domain/claim.js';
import type { IsoDate } from '../../domain/iso-date.js';
import type { ExtractedStatement, StatementPlace } from '../../domain/statement.js';
import type { AnalysedPassage } from '../analysed-passage.js';
import type { AnalysedSentence } from '../analysed-sentence.js';
import type { Cue } from '../attribution/cue.js';
import { countAtHead } from '../count-at-head.js';
import { around } from '../draft.js';
import { once } from '../once.js';
import type { Reader } from '../reader.js';
import type { Sentence } from '../sentences/sentence.js';
import { resolveTime } from '../time/resolve.js';
import { isOneDay } from '../time/resolve-moment.js';
import { isSaidTime, isSayingDay } from '../time/said-time.js';
import { contextOf } from '../time/time-context.js';
import { aboutItsNumber } from './about.js';
import { findContradicted, findDispute, findInflated, findMismatch, findProvisional } from './doubts.js';
import type { Finder, FoundStatement } from './found.js';
import { findList } from './lists.js';
import { MOST_WORDS, type PlacedClaim, type Run, type Scene } from './scene.js';
import { findUnverified, findVerificationAsked, findVerified, findVerifying } from './verification.js';

/** In this order at each word: what could not be verified was not verified. */
const FINDERS: readonly Finder[] = [
  findUnverified,
  findVerifying,
  findVerificationAsked,
  findVerified,
  findList,
  findDispute,
  findInflated,
  findMismatch,
  findContradicted,
  findProvisional,
];

/** At most fourteen words, from the first that carries it. */
function placeOf({ analysed: { sentence }, tokens }: Scene, { start, end }: Run): StatementPlace | undefined {
  let last = start;
  for (let words = 0, at = start; at < end; at += 1) {
    if (tokens[at]?.kind !== 'punct' && ++words > MOST_WORDS) break;
    if (tokens[at]?.kind !== 'punct') last = at;
  }
  const [first, final] = [tokens[start], tokens[last]];
  if (first === undefined || final === undefined) return undefined;
  const { passage } = sentence;
  return {
    paragraph: passage.number,
    start: first.start,
    end: final.end,
    phrase: passage.text.slice(first.start, final.end),
    originStart: passage.origin[first.start] ?? 0,
    originEnd: passage.origin[final.end] ?? 0,
  };
}

/** The verb of the statement as a verb of saying; not of what is verified, which is what was counted on that day. */
function sayingOf({ verb: { start, end }, voice: { mention } }: FoundStatement): readonly Cue[] {
  if (mention === null) return [];
  return [{ start, end, source: mention, also: null, kind: 'said', quotation: -1, negated: false }];
}

/** The day beside the verb of the statement, or at the head of its sentence. */
function saidOn({ analysed, reader }: Scene, found: FoundStatement): IsoDate | null {
  const { sentence, cues, times } = analysed;
  if (times.length === 0) return null;
  const { verb, voice } = found;
  const { mention } = voice;
  const others =
    found.kind === 'verified' ? cues.filter(({ start }) => start !== verb.start) : [...sayingOf(found), ...cues];
  const head = Math.min(verb.start, mention?.start ?? verb.start);
  const context = once(() => contextOf(reader, reader.read.article.published));
  for (const time of times) {
    // “verified 104 releases today”: the day within somebody's words is what they speak of
    if ((sentence.quotation[time.start] ?? -1) >= 0 || time.what.kind === 'same-day') continue;
    const opens = time.role === 'on' && isSayingDay(time.what) && time.start <= 2 && time.end <= head;
    if (!opens && !isSaidTime(time, others, sentence, sentence.compiled)) continue;
    const days = resolveTime(time.what, context());
    if (days !== null && isOneDay(days)) return days.to;
  }
  return null;
}

function statementOf(scene: Scene, found: FoundStatement): ExtractedStatement | undefined {
  const place = placeOf(scene, found.words);
  if (place === undefined) return undefined;
  const { kind, voice, to, method } = found;
  const about = aboutItsNumber(scene, found.about, found.words);
  const day = saidOn(scene, found);
  return {
    kind,
    by: voice.body.claimant,
    byKind: voice.body.kind,
    speaker: voice.speaker,
    channel: voice.channel,
    to,
    method,
    day: day ?? scene.reader.read.article.published,
    dayBasis: day === null ? 'reported' : 'stated',
    about: about.claims,
    aboutBasis: about.basis,
    place,
  };
}

/** Tokens at which a statement may begin: none in most sentences. */
function triggersIn(analysed: AnalysedSentence): readonly number[] {
  const { tokens, compiled } = analysed.sentence;
  const { triggers } = compiled.statements;
  if (!analysed.mayHave(triggers)) return NO_TRIGGERS;
  let found: number[] | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    if (triggers.longestAt(tokens, at) === undefined) continue;
    if (found === undefined) found = [at];
    else found.push(at);
  }
  return found ?? NO_TRIGGERS;
}

const NO_TRIGGERS: readonly number[] = [];

function statementsIn(scene: Scene, triggers: readonly number[]): readonly ExtractedStatement[] {
  const found: ExtractedStatement[] = [];
  for (const at of triggers) {
    for (const find of FINDERS) {
      const one = find(scene, at);
      const statement = one === undefined ? undefined : statementOf(scene, one);
      if (statement === undefined) continue;
      // "the list of names": one sentence asks once
      if (!found.some(({ kind, by }) => kind === statement.kind && by === statement.by)) found.push(statement);
      break;
    }
  }
  return found;
}

function placedClaims(claims: readonly ExtractedClaim[]): readonly PlacedClaim[] {
  const placed: PlacedClaim[] = [];
  for (const [index, claim] of claims.entries())
    for (const { paragraph, start, end } of claim.mentions) placed.push({ index, claim, paragraph, start, end });
  return placed.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}

function countBefore({ passage: { number }, start }: Sentence, placed: readonly PlacedClaim[]): number {
  return countAtHead(placed, (one) => one.paragraph < number || (one.paragraph === number && one.start < start));
}

/** What an article says about the counts: who verified them, asked for names, called them provisional or wrong. */
export function readStatements(
  passages: readonly AnalysedPassage[],
  claims: readonly ExtractedClaim[],
  reader: Reader,
): readonly ExtractedStatement[] {
  const placed = once(() => placedClaims(claims));
  const found: ExtractedStatement[] = [];
  for (const [at, passage] of passages.entries())
    for (const analysed of passage.sentences) {
      const triggers = triggersIn(analysed);
      if (triggers.length === 0) continue;
      const scene: Scene = {
        analysed,
        passage,
        previous: at === 0 ? undefined : passages[at - 1],
        tokens: analysed.sentence.tokens,
        reader,
        placed: around(placed(), countBefore(analysed.sentence, placed())),
      };
      found.push(...statementsIn(scene, triggers));
    }
  if (found.length === 0) return found;
  const headed = new Set(
    reader.read.passages.filter(({ kind }) => kind === 'headline' || kind === 'deck').map(({ number }) => number),
  );
  const isHead = ({ place }: ExtractedStatement): boolean => headed.has(place.paragraph);
  const told = new Set(found.filter((one) => !isHead(one)).map(({ kind }) => kind));
  // a headline only sums up what the text tells
  return found.filter((one) => !isHead(one) || !told.has(one.kind));
}
