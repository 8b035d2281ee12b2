import type { AnalysedPassage } from './analysed-passage.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import { changedAttribution } from './attribution/attribution.js';
import { withoutOwner } from './attribution/set-against.js';
import { attributionOf, ofMission } from './attribution/whose-claim.js';
import {
  type Candidate,
  hasPhrase,
  isIncrement,
  isOfAll,
  isOfTally,
  isOfThem,
  mentionOf,
  modifierOf,
} from './candidate.js';
import { isEarlier, isStateOfChange } from './decisions/changed-figure.js';
import { decide } from './decisions/decide.js';
import { decideArticle, mayCountOne } from './decisions/decide-article.js';
import type { Decided } from './decisions/decided.js';
import { hasOwnVerb } from './decisions/elided.js';
import { headOfList } from './decisions/first-items.js';
import { baseValue, fractionCounted } from './decisions/fraction.js';
import { isComparison } from './decisions/going-on.js';
import { listedApart } from './decisions/listed-apart.js';
import { isSomeOf } from './decisions/of-them.js';
import { expectParts } from './decisions/parts-ahead.js';
import { hidesStart, isCurrent, isStanding, isStateThen, isStock, isTotalOfMore } from './decisions/standing-count.js';
import { kindOfDropped, kindOfRejected, remember } from './decisions/told.js';
import { areHeldNow, isDatedItself, openingWhole, wholeFirst } from './decisions/whole-first.js';
import { changed, type Draft, implied } from './draft.js';
import { groupOf } from './groups/group-of.js';
import { isEnumerator } from './numbers/enumerator.js';
import type { NumberSpan } from './numbers/number-span.js';
import { hedgeAfterNoun } from './numbers/numbers.js';
import { isInTime } from './numbers/of-a-time.js';
import type { Counted } from './numbers/what-counted.js';
import type { Rule } from './observer.js';
import type { Reader } from './reader.js';
import { restFollows } from './rest-follows.js';
import { tokenAt } from './text/text.js';
import { saidOf } from './time/said-day.js';
import { isFloating, windowFor } from './time/when.js';

const CONTEXT_WORDS = 8;

function draftOf(candidate: Candidate, decided: Extract<Decided, { kind: 'claim' }>, reader: Reader): Draft {
  const { analysed, span, counted } = candidate;
  const { compiled } = reader;
  const { tokens } = analysed.sentence;
  const modifier = modifierOf(
    span,
    isComparison(candidate, compiled)
      ? 'exact'
      : (span.modifier ?? hedgeAfterNoun(tokens, counted.end, compiled) ?? null),
  );
  const attributed = attributionOf(candidate, decided.leansOn, reader);
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
      ? own
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
    tentative: decided.tentative,
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
    truth: hasPhrase(compiled.truth, candidate, before, span.hedgeStart),
    heldNow: areHeldNow(candidate, decided),
    ownVerb: hasOwnVerb(candidate, decided, reader),
    leansOn: decided.leansOn || counted.kind !== 'group',
    range: span.rangeWith === null ? null : [span.value, span.rangeWith].sort((a, b) => a - b).join('-'),
    ratio: span.ratio,
    baseValue: whole?.value ?? baseValue(analysed, span, reader) ?? opening?.value ?? null,
    restFollows: restFollows(candidate, reader),
    derivedFrom: null,
    partOf: null,
    earlierOf: null,
    floatingDay: isFloating(candidate, window),
    mentions: [mention],
  };
}

/** "between 63 and 75 people", "cinco o seis oficinas": the lower end counts what the upper end names. */
function countedInRange(analysed: AnalysedSentence, span: NumberSpan, { compiled }: Reader): Counted {
  const lower = span.rangeEnd === 'lower' || compiled.bodies.or.isAt(analysed.sentence.tokens, span.end);
  const upper = lower ? analysed.numbers.find((other) => other.start === span.end + 1) : undefined;
  return withoutOwner(analysed, span, analysed.countedBy(upper ?? span), compiled);
}

function drop({ observer }: Reader, span: NumberSpan, rule: Rule, why: string): void {
  observer?.decided(span, { kind: 'dropped', rule, why });
}

/** "S and T say": the very same number of another body. */
function withSecondBody(draft: Draft): readonly Draft[] {
  const { attribution, id } = draft;
  if (attribution.also === null) return [draft];
  const second = changedAttribution(attribution, { body: attribution.also, also: null, speaker: null });
  return [draft, changed(draft, { id: id + 1, attribution: second })];
}

/** "70 kilometers", "two days": nobody is one of them. */
function isGauge(analysed: AnalysedSentence, span: NumberSpan, { compiled }: Reader): boolean {
  const { tokens } = analysed.sentence;
  return (
    compiled.units.longestAt(tokens, span.end) !== undefined ||
    compiled.gauges.longestAt(tokens, span.end) !== undefined ||
    // "the sum of the two batches is 179": how often people were let go
    compiled.clause.rounds.isAt(tokens, span.end)
  );
}

function rememberRejected(analysed: AnalysedSentence, span: NumberSpan, why: string, reader: Reader): void {
  const gauge = isGauge(analysed, span, reader);
  if (!gauge && (why.startsWith('counts') || why.startsWith('people who died')))
    reader.lastDropped = { sentence: analysed.sentence.index, token: span.start, value: span.value };
  remember(analysed, span, kindOfRejected(why, gauge), null, reader);
}

function readNumber(analysed: AnalysedSentence, passage: AnalysedPassage, span: NumberSpan, reader: Reader): void {
  if (span.form === 'article-one' && !mayCountOne(analysed, span, reader)) {
    drop(reader, span, 'counted', 'an article');
    return;
  }
  if (isInTime(span, analysed.times)) {
    drop(reader, span, 'find-times', 'part of a date or span');
    return;
  }
  if (isEnumerator(analysed, span)) {
    drop(reader, span, 'counted', 'the number of an item');
    return;
  }
  const counted =
    span.form === 'fraction' ? fractionCounted(analysed, span, reader) : countedInRange(analysed, span, reader);
  if (counted.kind === 'rejected') {
    if (span.form !== 'article-one') rememberRejected(analysed, span, counted.why, reader);
    drop(reader, span, 'counted', counted.why);
    return;
  }
  const candidate: Candidate = { analysed, passage, span, counted };
  const decided = span.form === 'article-one' ? decideArticle(candidate, reader) : decide(candidate, reader);
  switch (decided.kind) {
    case 'dropped':
      remember(analysed, span, kindOfDropped(counted), null, reader);
      drop(reader, span, decided.rule, decided.why);
      return;
    case 'repetition': {
      const mention = mentionOf(candidate, modifierOf(span), 0, reader.compiled);
      const draft = changed(decided.of, {
        partitive: false,
        id: reader.drafts.all.length,
        mention,
        ofAll: isOfAll(mention, analysed),
        mentions: [mention],
        sentence: analysed.sentence.index,
        token: span.start,
        passageKind: analysed.sentence.passage.kind,
        partOf: null,
      });
      reader.drafts.add(draft);
      remember(analysed, span, 'count', draft, reader);
      reader.observer?.decided(span, { kind: 'repetition', draft, of: decided.of });
      return;
    }
    case 'claim': {
      const draft = draftOf(candidate, decided, reader);
      if (draft.attribution.cue?.negated === true) {
        remember(analysed, span, 'people', null, reader);
        drop(reader, span, 'attribution', 'denied, or not confirmed');
        return;
      }
      const drafts = withSecondBody(draft);
      remember(
        analysed,
        span,
        draft.tentative ? kindOfDropped(counted) : 'count',
        draft.tentative ? null : draft,
        reader,
      );
      for (const each of drafts) reader.drafts.add(each);
      expectParts(draft, reader);
      const { predicate, leansOn } = decided;
      reader.observer?.decided(span, { kind: 'claim', drafts, predicate, leansOn });
      return;
    }
  }
}

function isList(passage: AnalysedPassage | null): boolean {
  return passage?.sentences[0]?.sentence.passage.kind === 'list';
}

/** All numbers of people freed, held or promised freedom, in the order of the text. */
export function readClaims(passages: readonly AnalysedPassage[], reader: Reader): void {
  for (const passage of passages) {
    if (!isList(passage)) reader.listHead = null;
    else if (!isList(reader.previous)) reader.listHead = headOfList(reader.previous?.sentences.at(-1));
    for (const analysed of passage.sentences) {
      if (analysed.sentence.passage.kind === 'caption') continue;
      reader.compiled = analysed.sentence.compiled;
      for (const span of analysed.numbers) readNumber(analysed, passage, span, reader);
      reader.observer?.read(analysed, reader.eventDay);
    }
    reader.previous = passage;
  }
}
