import { attributionOf, ofMission } from './attribution/whose-claim.js';
import {
  type Candidate,
  hasPhrase,
  isIncrement,
  isOfAll,
  isOfTally,
  isOfThem,
  isTruthPastAside,
  mentionOf,
  modifierOf,
} from './candidate.js';
import { isEarlier, isStateOfChange } from './decisions/changed-figure.js';
import type { Decided } from './decisions/decided.js';
import { hasOwnVerb } from './decisions/elided.js';
import { baseValue } from './decisions/fraction.js';
import { likeItsMate } from './decisions/like-its-mate.js';
import { listedApart } from './decisions/listed-apart.js';
import { isSomeOf } from './decisions/of-them.js';
import { isComparison } from './decisions/set-against-told.js';
import { hidesStart, isCurrent, isStanding, isStateThen, isStock, isTotalOfMore } from './decisions/standing-count.js';
import { areHeldNow, isDatedItself, openingWhole, wholeFirst } from './decisions/whole-first.js';
import { type Draft, implied } from './draft.js';
import { groupOf } from './groups/group-of.js';
import { stayOf } from './measures/there-still.js';
import { hedgeAfterNoun } from './numbers/numbers.js';
import type { Reader } from './reader.js';
import { restFollows } from './rest-follows.js';
import { tokenAt } from './text/text.js';
import { saidOf } from './time/said-day.js';
import { isFloating, windowFor } from './time/when.js';

const CONTEXT_WORDS = 8;

/** The claim that a number makes, with all that its own words and the text around say of it. */
export function draftOf(candidate: Candidate, decided: Extract<Decided, { kind: 'claim' }>, reader: Reader): Draft {
  const { analysed, span, counted } = candidate;
  const { compiled } = reader;
  const { tokens } = analysed.sentence;
  const modifier = modifierOf(
    span,
    isComparison(candidate, compiled)
      ? 'exact'
      : (span.modifier ?? hedgeAfterNoun(tokens, counted.end, compiled) ?? null),
  );
  const attributed = attributionOf(candidate, decided, reader);
  const { group, nameless, ofTheseAlone } = groupOf(candidate, attributed.body.claimant, reader);
  const attribution = ofMission(attributed, group, analysed, reader);
  const { entry, posted } = reader.textDays;
  const { passage } = candidate;
  const said = saidOf(candidate, attribution, decided.measure, reader) ?? entry(passage) ?? posted(passage);
  const opening = openingWhole(candidate, reader);
  const whole = wholeFirst(opening, candidate, reader);
  const dated = whole ?? listedApart(candidate, reader) ?? null;
  const own = windowFor(candidate, decided, attribution, said, reader);
  const window =
    dated === null || dated.measure !== decided.measure || isDatedItself(candidate, decided, whole === null)
      ? decided.measure === 'freed'
        ? likeItsMate(own, candidate, reader)
        : own
      : implied(dated.window);
  const mention = mentionOf(candidate, modifier, decided.predicateEnd, compiled);
  const previous = tokenAt(tokens, span.hedgeStart - 1);
  const current = isCurrent(candidate, compiled);
  const before = span.hedgeStart - CONTEXT_WORDS;
  const startUnsaid = hidesStart(candidate, reader);
  return {
    id: reader.drafts.all.length,
    value: span.value,
    modifier,
    measure: decided.measure,
    group,
    nameless,
    ofTheseAlone,
    attribution,
    window,
    ofAll: isOfAll(mention, analysed),
    ofThem: isOfThem(candidate, compiled),
    ofTally: isOfTally(candidate, compiled),
    endsItself: window.from === null && window.to !== (said ?? reader.read.article.published),
    current,
    mention,
    passageKind: analysed.sentence.passage.kind,
    live: candidate.passage.isLive,
    ofEntry: reader.textDays.entry(candidate.passage) !== null,
    sentence: analysed.sentence.index,
    token: span.start,
    quoted: (analysed.sentence.quotation[span.start] ?? -1) >= 0,
    partitive: whole !== null || (isSomeOf(candidate, decided, compiled) && !(current && isStock(candidate, decided))),
    // "la de Foro Penal, 56": whose it is by its own words is no part of the number before
    tentative: decided.tentative && !(attributed.how === 'cue' && attributed.cue === null),
    increment: isIncrement(candidate, compiled),
    definite: previous !== undefined && compiled.sets.determiners.has(previous),
    earlier: isEarlier(candidate, whole !== null, compiled),
    standing:
      !startUnsaid &&
      (isStanding(candidate, reader) || isTotalOfMore(candidate, reader) || isStateOfChange(candidate, compiled)),
    stateThen: !startUnsaid && isStateThen(candidate, decided, reader),
    startUnsaid,
    soFar: hasPhrase(compiled.course.soFar, candidate, before, Math.min(tokens.length, counted.end + CONTEXT_WORDS)),
    inReturn: compiled.clause.inReturn.isAt(tokens, 0) || compiled.clause.inReturn.isAt(tokens, 1),
    onOccasion: window.from === null && hasPhrase(compiled.course.occasions, candidate, 0, tokens.length),
    truth: hasPhrase(compiled.truth, candidate, before, span.hedgeStart) || isTruthPastAside(candidate, compiled),
    heldNow: areHeldNow(candidate, decided),
    thereStill: decided.measure === 'held' && stayOf(analysed, span, decided.predicate) !== undefined,
    ownVerb: hasOwnVerb(candidate, decided, reader),
    leansOn: decided.leansOn || counted.kind !== 'group',
    range: span.rangeWith === null ? null : [span.value, span.rangeWith].sort((a, b) => a - b).join('-'),
    ratio: span.ratio,
    baseValue: whole?.value ?? baseValue(analysed, span, reader) ?? opening?.value ?? null,
    restFollows: restFollows(candidate, reader),
    derivedFrom: null,
    partOf: null,
    ofSome: false,
    earlierOf: null,
    // "today", as somebody said on Friday, is Friday
    floatingDay: said === null && isFloating(candidate, window),
    mentions: [mention],
  };
}
