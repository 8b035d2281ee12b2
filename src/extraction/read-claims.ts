import type { ReadArticle } from '../domain/article.js';
import type { CountWindow, Measure, Mention, Modifier } from '../domain/claim.js';
import type { IsoDate } from '../domain/iso-date.js';
import type { AnalysedPassage, AnalysedSentence } from './analysis.js';
import { type Attribution, attribute, type Cue } from './attribution.js';
import type { Cast } from './cast.js';
import type { CompiledLanguage } from './compiled-language.js';
import { type Counted, countedBy } from './counted.js';
import type { Draft } from './draft.js';
import { measureOf } from './measure.js';
import type { NumberSpan } from './numbers.js';
import { type Days, resolveTime, type TimeContext } from './time/resolve.js';
import { isSaidTime, windowOf } from './windows.js';

/** Why a number is not a claim, or which rule made it one: what `explain` prints. */
export interface Trace {
  readonly paragraph: number;
  readonly words: string;
  readonly outcome: string;
}

/** What the reading of one article carries from sentence to sentence. */
export interface Reader {
  readonly read: ReadArticle;
  readonly cast: Cast;
  readonly compiled: CompiledLanguage;
  readonly eventDay: (words: string) => IsoDate | null;
  readonly drafts: Draft[];
  readonly traces: Trace[];
  lastSaid: { readonly body: string; readonly paragraph: number; readonly day: IsoDate } | null;
}

type Found = Exclude<Counted, { kind: 'rejected' }>;

interface Candidate {
  readonly analysed: AnalysedSentence;
  readonly passage: AnalysedPassage;
  readonly span: NumberSpan;
  readonly counted: Found;
}

const PHRASE_WORDS = 12;

function mentionOf({ analysed, span, counted }: Candidate, modifier: Modifier, end: number): Mention {
  const { tokens, passage } = analysed.sentence;
  const startToken = span.modifier === 'exact' || span.modifier === null ? span.start : span.hedgeStart;
  const endToken = Math.min(Math.max(end, counted.end, span.end), startToken + PHRASE_WORDS);
  const start = tokens[startToken]?.start ?? 0;
  const stop = tokens[endToken - 1]?.end ?? start;
  return {
    paragraph: passage.number,
    start,
    end: stop,
    phrase: passage.text.slice(start, stop),
    modifier,
    originStart: passage.origin[start] ?? 0,
    originEnd: passage.origin[stop] ?? 0,
  };
}

function modifierOf(span: NumberSpan): Modifier {
  if (span.rangeEnd !== null) return span.rangeEnd === 'lower' ? 'at_least' : 'up_to';
  if (span.form === 'vague')
    return span.modifier !== null && span.modifier !== 'exact' && span.modifier !== 'about' ? 'vague' : 'vague';
  if (span.form === 'collective') return span.modifier ?? 'about';
  return span.modifier ?? 'exact';
}

function hasPhrase(trie: CompiledLanguage['earlier'], { analysed }: Candidate, from: number, to: number): boolean {
  for (let index = Math.max(0, from); index < to; index += 1) {
    const found = trie.longestAt(analysed.sentence.tokens, index);
    if (found !== undefined && found.end <= to) return true;
  }
  return false;
}

const COUNT_REACH = 7;

/** "the figure is 400", "the total to 372", "put the count at 80": a noun for a count beside the number. */
function hasCountNoun(candidate: Candidate, compiled: CompiledLanguage): boolean {
  const { analysed, span } = candidate;
  const { tokens } = analysed.sentence;
  const from = Math.max(0, span.hedgeStart - COUNT_REACH);
  const to = Math.min(tokens.length, span.end + 4);
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (index >= span.hedgeStart && index < span.end) continue;
    if (
      token !== undefined &&
      compiled.counts.longestAt(tokens, index) !== undefined &&
      !crosses(candidate, index, compiled)
    )
      return true;
  }
  return false;
}

function crosses({ analysed, span }: Candidate, index: number, compiled: CompiledLanguage): boolean {
  const [from, to] = index < span.start ? [index, span.start] : [span.end, index];
  return analysed.sentence.tokens
    .slice(from, to)
    .some(
      (token, offset) =>
        /^[;:.]$/.test(token.text) ||
        compiled.contrast.longestAt(analysed.sentence.tokens, from + offset) !== undefined,
    );
}

interface Decided {
  readonly measure: Measure;
  readonly leansOn: boolean;
  readonly predicateEnd: number;
}

function decide(candidate: Candidate, reader: Reader): Decided | string {
  const { analysed, span, counted } = candidate;
  const { compiled, drafts } = reader;
  const measured = measureOf({
    sentence: analysed.sentence,
    span,
    counted,
    predicates: analysed.predicates,
    numbers: analysed.numbers,
    compiled,
  });
  const last = drafts.at(-1);
  const lastHere = last !== undefined && analysed.sentence.index - last.sentence <= 3;
  if (measured.kind === 'rejected') return measured.why;
  if (measured.kind === 'measured') {
    return {
      measure: measured.measure,
      leansOn: false,
      predicateEnd: measured.predicate === null ? 0 : Math.min(measured.predicate.end, counted.end + 6),
    };
  }
  const continues =
    counted.kind === 'elliptical' && (counted.partitive || hasCountNoun(candidate, compiled) || isListed(candidate));
  if (continues && last !== undefined && lastHere) return { measure: last.measure, leansOn: true, predicateEnd: 0 };
  if (
    counted.kind === 'group' &&
    last !== undefined &&
    analysed.sentence.index - last.sentence <= 1 &&
    isListed(candidate)
  ) {
    return { measure: last.measure, leansOn: true, predicateEnd: 0 };
  }
  return 'no verb of release or detention beside it';
}

/** An item of a list of parts: after a comma, a colon, "and" or at the head of a list line. */
function isListed({ analysed, span }: Candidate): boolean {
  const before = analysed.sentence.tokens[span.hedgeStart - 1];
  return (
    before === undefined ||
    /^[,:(–—-]$/.test(before.text) ||
    /^(?:and|y|e|of|de|en|em|in|being|sendo|including|incluyendo|incluindo|included|incluidos|incluidas|at|the|other|otros|otras|outros|outras|los|las|os|as|are|son|sao|were)$/.test(
      before.key,
    )
  );
}

function contextOf(reader: Reader, base: IsoDate | null, future: boolean): TimeContext {
  const days =
    reader.drafts.findLast((draft) => draft.window.from !== null && draft.window.from === draft.window.to)?.window
      .from ?? null;
  const last = reader.drafts.findLast((draft) => draft.window.from !== null && draft.window.to !== null)?.window;
  const sameWindow: Days | null = last?.from == null || last.to == null ? null : { from: last.from, to: last.to };
  return { base, agoBase: base, future, sameDay: days ?? reader.lastSaid?.day ?? base, sameWindow, eventDay: reader.eventDay };
}

/** The day a statement is dated to: "said on Friday", here or where the same source spoke before in the paragraph. */
function saidDay(candidate: Candidate, attribution: Attribution, reader: Reader): IsoDate | null {
  const { analysed } = candidate;
  const paragraph = analysed.sentence.passage.number;
  const base = reader.read.article.published;
  const context = contextOf(reader, base, false);
  const own = attribution.cue;
  const cues: readonly Cue[] = own === null ? analysed.cues.filter((cue) => cue.quotation < 0) : [own];
  for (const time of analysed.times) {
    if (!isSaidTime(time, cues, analysed.sentence, reader.compiled)) continue;
    const days = resolveTime(time.what, context);
    if (days === null) continue;
    reader.lastSaid = { body: attribution.body.claimant, paragraph, day: days.to };
    return days.to;
  }
  const last = reader.lastSaid;
  return last !== null && last.paragraph === paragraph && last.body === attribution.body.claimant ? last.day : null;
}

function carried(candidate: Candidate, attribution: Attribution, leansOn: boolean, reader: Reader): Attribution {
  if (attribution.how !== 'none') return attribution;
  const last = reader.drafts.at(-1);
  if (last === undefined || last.passageKind === 'headline') return attribution;
  const { sentence } = candidate.analysed;
  const sameParagraph = last.mention.paragraph === sentence.passage.number;
  const near = sentence.index - last.sentence <= 2;
  const goesOn =
    leansOn ||
    (candidate.counted.kind === 'elliptical' && (near || sameParagraph)) ||
    startsWithWhole(candidate, reader.compiled);
  if ((sameParagraph && near) || (goesOn && near))
    return { ...last.attribution, relayedBy: null, how: 'carried', cue: null };
  return attribution;
}

function startsWithWhole({ analysed }: Candidate, compiled: CompiledLanguage): boolean {
  return compiled.ofWhole.longestAt(analysed.sentence.tokens, 0) !== undefined;
}

function attributionOf(candidate: Candidate, leansOn: boolean, reader: Reader): Attribution {
  const { analysed, passage, span } = candidate;
  const at = passage.sentences.indexOf(analysed);
  const before = passage.sentences
    .slice(0, at)
    .reverse()
    .flatMap((other) => [...other.cues].reverse());
  const after = passage.sentences.slice(at + 1).flatMap((other) => other.cues);
  const found = attribute(
    {
      sentence: analysed.sentence,
      cues: analysed.cues,
      segments: analysed.segments,
      cast: reader.cast,
      around: { before, after },
      compiled: reader.compiled,
    },
    span.start,
  );
  return carried(candidate, found, leansOn, reader);
}

function isFloating(candidate: Candidate, window: CountWindow, inQuotation: boolean): boolean {
  if (!inQuotation || window.from === null || window.from !== window.to) return false;
  return candidate.analysed.times.some((time) => time.what.kind === 'offset' && time.what.days === 0);
}

function windowFor(
  candidate: Candidate,
  measure: Measure,
  attribution: Attribution,
  said: IsoDate | null,
  reader: Reader,
): CountWindow {
  const { analysed, span, counted } = candidate;
  const published = reader.read.article.published;
  const inQuotation = (analysed.sentence.quotation[span.start] ?? -1) >= 0;
  const context = { ...contextOf(reader, inQuotation ? (said ?? published) : published, measure === 'promised'), agoBase: said ?? published };
  const others = analysed.numbers
    .filter((other) => other !== span && other.form !== 'article-one')
    .map((other) => other.start);
  return windowOf({
    sentence: analysed.sentence,
    place: { start: span.hedgeStart, end: Math.max(counted.end, span.end), others },
    measure,
    times: analysed.times,
    cues:
      attribution.cue === null
        ? analysed.cues.filter((cue) => cue.quotation < 0)
        : [attribution.cue, ...analysed.cues.filter((cue) => cue.quotation < 0)],
    context,
    said: said ?? published,
    saidIsStated: said !== null,
    compiled: reader.compiled,
  });
}

const EARLIER_REACH = 8;

function draftOf(candidate: Candidate, decided: Decided, reader: Reader): Draft {
  const { analysed, span, counted } = candidate;
  const { compiled } = reader;
  const modifier = modifierOf(span);
  const attribution = attributionOf(candidate, decided.leansOn, reader);
  const said = saidDay(candidate, attribution, reader);
  const window = windowFor(candidate, decided.measure, attribution, said, reader);
  const mention = mentionOf(candidate, modifier, decided.predicateEnd);
  const inQuotation = (analysed.sentence.quotation[span.start] ?? -1) >= 0;
  const previous = analysed.sentence.tokens[span.hedgeStart - 1];
  const partBefore = hasPhrase(compiled.parts, candidate, span.hedgeStart - 5, span.hedgeStart);
  return {
    id: reader.drafts.length,
    value: span.value,
    modifier,
    measure: decided.measure,
    group: counted.kind === 'group' ? counted.entry.label : counted.kind === 'unknown' ? counted.noun : null,
    attribution,
    window,
    mention,
    passageKind: analysed.sentence.passage.kind,
    sentence: analysed.sentence.index,
    token: span.start,
    inQuotation,
    partitive: (counted.kind === 'elliptical' && counted.partitive) || partBefore,
    increment: previous !== undefined && compiled.sets.increments.has(previous.key),
    earlier: hasPhrase(compiled.earlier, candidate, span.hedgeStart - EARLIER_REACH, span.hedgeStart),
    truth: hasPhrase(compiled.truth, candidate, span.hedgeStart - EARLIER_REACH, span.hedgeStart),
    leansOn: decided.leansOn || counted.kind !== 'group',
    range: span.rangeWith === null ? null : [span.value, span.rangeWith].sort((a, b) => a - b).join('-'),
    ratio: span.ratio,
    derivedFrom: null,
    partOf: null,
    earlierOf: null,
    floatingDay: isFloating(candidate, window, inQuotation),
    mentions: [mention],
    doubts: [],
  };
}

function trace(reader: Reader, analysed: AnalysedSentence, span: NumberSpan, outcome: string): void {
  const { tokens, passage } = analysed.sentence;
  const words = tokens
    .slice(span.hedgeStart, span.end + 4)
    .map((token) => token.text)
    .join(' ');
  reader.traces.push({ paragraph: passage.number, words, outcome });
}

function readNumber(analysed: AnalysedSentence, passage: AnalysedPassage, span: NumberSpan, reader: Reader): void {
  if (analysed.times.some((time) => span.start >= time.start && span.end <= time.end))
    return trace(reader, analysed, span, 'dropped: part of a date or span');
  const counted =
    span.form === 'fraction'
      ? fractionCounted(analysed, span, reader.compiled)
      : countedBy(analysed.sentence.tokens, span, reader.compiled);
  if (counted.kind === 'rejected') return trace(reader, analysed, span, `dropped: ${counted.why}`);
  const candidate: Candidate = { analysed, passage, span, counted };
  const decided = span.form === 'article-one' ? articleOne(candidate, reader) : decide(candidate, reader);
  if (typeof decided === 'string') return trace(reader, analysed, span, `dropped: ${decided}`);
  const draft = draftOf(candidate, decided, reader);
  reader.drafts.push(draft);
  trace(reader, analysed, span, `${draft.measure}: ${draft.attribution.body.claimant}`);
}

/** "two Germans, a Frenchman": an article counts one only inside a list of parts. */
function articleOne(candidate: Candidate, reader: Reader): Decided | string {
  const last = reader.drafts.at(-1);
  const inList =
    last !== undefined && last.sentence === candidate.analysed.sentence.index && candidate.span.start - last.token <= 6;
  const before = candidate.analysed.sentence.tokens[candidate.span.start - 1];
  const listed = before !== undefined && (before.text === ',' || /^(?:and|y|e)$/.test(before.key));
  if (!inList || !listed || candidate.counted.kind !== 'group' || candidate.counted.entry.prisoner) return 'an article';
  return { measure: last.measure, leansOn: true, predicateEnd: 0 };
}

/** "half that amount", "a third of the 33": a fraction counts when what it is of follows. */
function fractionCounted(analysed: AnalysedSentence, span: NumberSpan, compiled: CompiledLanguage): Counted {
  const { tokens } = analysed.sentence;
  const base = compiled.fractionBases.longestAt(tokens, span.end);
  const ofNumber = analysed.numbers.find(
    (other) =>
      other.start > span.end &&
      other.start - span.end <= 3 &&
      other.form !== 'article-one' &&
      other.form !== 'fraction',
  );
  if (ofNumber !== undefined && compiled.language.structure.partitives.includes(tokens[span.end]?.key ?? ''))
    return { kind: 'elliptical', partitive: true, end: ofNumber.end };
  if (base !== undefined) return { kind: 'elliptical', partitive: true, end: base.end };
  return { kind: 'rejected', why: 'a fraction of nothing named' };
}

/** All numbers of people freed, held or promised freedom, in the order of the text. */
export function readClaims(passages: readonly AnalysedPassage[], reader: Reader): void {
  for (const passage of passages) {
    for (const analysed of passage.sentences) {
      if (analysed.sentence.passage.kind === 'caption') continue;
      for (const span of analysed.numbers) readNumber(analysed, passage, span, reader);
    }
  }
}
