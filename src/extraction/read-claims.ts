import type { AnalysedPassage } from './analysed-passage.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import { withoutOwner } from './attribution/set-against.js';
import { type Candidate, isOfAll, mentionOf, modifierOf } from './candidate.js';
import { decide } from './decisions/decide.js';
import { decideArticle, mayCountOne } from './decisions/decide-article.js';
import { headOfList } from './decisions/first-items.js';
import { fractionCounted } from './decisions/fraction.js';
import { expectParts } from './decisions/parts-ahead.js';
import { kindOfDropped, kindOfRejected, remember } from './decisions/told.js';
import { changed } from './draft.js';
import { draftOf } from './draft-of.js';
import { isEnumerator } from './numbers/enumerator.js';
import type { NumberSpan } from './numbers/number-span.js';
import { isInTime } from './numbers/of-a-time.js';
import type { Counted } from './numbers/what-counted.js';
import type { Rule } from './observer.js';
import type { Reader } from './reader.js';
import { withSecondBody } from './second-body.js';
import { readItem, readList } from './tables/list-item.js';
import { readRow } from './tables/read-row.js';
import { readTable } from './tables/table-reading.js';

/** "between 63 and 75 people", "cinco o seis oficinas": the lower end counts what the upper end names. */
function countedInRange(analysed: AnalysedSentence, span: NumberSpan, { compiled }: Reader): Counted {
  const lower = span.rangeEnd === 'lower' || compiled.bodies.or.isAt(analysed.sentence.tokens, span.end);
  const upper = lower ? analysed.numbers.find((other) => other.start === span.end + 1) : undefined;
  return withoutOwner(analysed, span, analysed.countedBy(upper ?? span), compiled);
}

function drop({ observer }: Reader, span: NumberSpan, rule: Rule, why: string): void {
  observer?.decided(span, { kind: 'dropped', rule, why });
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

/** "freed 130 from that one prison, and the true number is 37": the thing itself, and no number of things. */
function isPointedAt({ sentence }: AnalysedSentence, { form, start }: NumberSpan, { compiled }: Reader): boolean {
  return form === 'one' && compiled.bodies.demonstratives.isAt(sentence.tokens, start - 1);
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
    if (span.form !== 'article-one' && !isPointedAt(analysed, span, reader))
      rememberRejected(analysed, span, counted.why, reader);
    drop(reader, span, 'counted', counted.why);
    return;
  }
  const candidate: Candidate = { analysed, passage, span, counted };
  const item = readItem(candidate, reader);
  if (item?.kind === 'other') {
    remember(analysed, span, 'things', null, reader);
    drop(reader, span, 'decide', 'in a table of other things');
    return;
  }
  if (item !== undefined) {
    reader.drafts.add(item.draft);
    remember(analysed, span, 'count', item.draft, reader);
    reader.observer?.decided(span, { kind: 'claim', drafts: [item.draft], predicate: null, leansOn: true });
    return;
  }
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
      const drafts = withSecondBody(draft, candidate, reader);
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

/** Whether a passage is a row of a table, which is read by its columns. */
function isRow(passages: readonly AnalysedPassage[], at: number, reader: Reader): boolean {
  const passage = passages[at];
  const row = passage?.sentences[0]?.sentence.passage;
  const table = row === undefined ? undefined : reader.tables.get(row);
  if (passage === undefined || row === undefined || table === undefined) return false;
  if (row.kind === 'caption') return true;
  reader.compiled = passage.sentences[0]?.sentence.compiled ?? reader.compiled;
  if (reader.table?.table !== table) reader.table = readTable(table, passages, at, reader);
  if (!table.hasHead || table.rows[0] !== row) readRow(passage, reader.table, reader);
  return true;
}

/** All numbers of people freed, held or promised freedom, in the order of the text. */
export function readClaims(passages: readonly AnalysedPassage[], reader: Reader): void {
  for (const [at, passage] of passages.entries()) {
    if (isRow(passages, at, reader)) continue;
    if (reader.list === null) reader.list = readList(passages, at, reader);
    const ends = reader.list?.last === passage;
    if (!isList(passage)) reader.listHead = null;
    else if (!isList(reader.previous)) reader.listHead = headOfList(reader.previous?.sentences.at(-1));
    for (const analysed of passage.sentences) {
      if (analysed.sentence.passage.kind === 'caption') continue;
      reader.compiled = analysed.sentence.compiled;
      for (const span of analysed.numbers) readNumber(analysed, passage, span, reader);
      reader.observer?.read(analysed, reader.eventDay);
    }
    reader.previous = passage;
    if (ends) reader.list = null;
  }
}
