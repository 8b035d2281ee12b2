import type { AnalysedPassage } from '../analysed-passage.js';
import type { AnalysedSentence } from '../analysed-sentence.js';
import { type Body, NOBODY, type SourceMention } from '../bodies/body.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { besideQuotation, cueAround, introducedBy, introducerPast, quotationOpener } from './beside-quotation.js';
import { channelOf } from './channel-of.js';
import { citedAfter, citedBy } from './cited.js';
import { cleft, opensItsClause } from './cleft.js';
import {
  backTo,
  givesBack,
  givesWay,
  hasClosed,
  isConceded,
  isInDescription,
  isInSubjectClause,
  isToldAside,
  isTrailing,
  isWhoSpeaksBehind,
  opensClause,
  quotedBy,
  startsNext,
  tellsOfWhole,
} from './closing.js';
import type { Cue } from './cue.js';
import { hangsOn, hangsOnOther, hangsOnWhole, isOfOneOfThem, NEARBY } from './hangs-on.js';
import { tellersOf } from './reacts.js';
import { isRelayed } from './relayed.js';
import { fromTheirWord, speaksOfUs } from './speaks-of-us.js';

/** Whose number a claim is. */
export interface Attribution {
  readonly body: Body;
  readonly speaker: string | null;
  readonly relayedBy: string | null;
  readonly channel: string | null;
  readonly how: 'cue' | 'quotation' | 'carried' | 'none';
  /** A second body with the very same number: "S and T say". */
  readonly also: Body | null;
  /** Token of the cue in this sentence, to tell "said on Friday" from "freed on Friday"; −1 without one. */
  readonly cue: Cue | null;
  /** What an authority did, as the writer tells it: no part of a count before it, and nobody is said to count it. */
  readonly act?: true;
}

/** The same attribution, but for some of it; of one shape, wherever it comes from. */
export function changedAttribution(own: Attribution, changes: Partial<Attribution>): Attribution {
  const { body, speaker, relayedBy, channel, how, also, cue } = own;
  const copy: Attribution = { body, speaker, relayedBy, channel, how, also, cue };
  return own.act === undefined ? Object.assign(copy, changes) : Object.assign(copy, { act: own.act }, changes);
}

const FAR = 12;

/** The cue whose word governs token `at`: the one before it in its clause, else one that closes the clause. */
function governing(cues: readonly Cue[], at: number, { analysed, compiled }: AttributionContext): Cue | undefined {
  const { sentence } = analysed;
  const hanging = cues.find((cue) => hangsOn(cue, at, sentence, compiled));
  if (hanging !== undefined) return hanging;
  // "is put at 143 by S": the number stands inside
  const around = cues.find(({ kind, start, end }) => kind === 'according' && start < at && end > at);
  if (around !== undefined) return around;
  const left = cues.findLast((cue) => cue.end <= at || (cue.source.start < at && cue.start <= at));
  const right = cues.find(
    (cue) => cue.start > at && isTrailing(cue, sentence, compiled) && !hangsOnOther(cue, at, sentence, compiled),
  );
  if (left === undefined)
    return (
      right ?? cleft(cues, at, sentence, compiled) ?? cues.find((cue) => hangsOnWhole(cue, at, sentence, compiled))
    );
  // "Relatives saw 15 leave, Foro Penal said"
  if (isConceded(left, at, sentence, compiled) || isToldAside(left, at, sentence, compiled)) return right;
  if (right !== undefined && (left.seen === true || isWhoSpeaksBehind(left, sentence, compiled))) return right;
  if (right?.kind === 'according' && isInDescription(left, at, sentence)) return right;
  if (isOfOneOfThem(left, right, at, sentence)) return right;
  const opened = backTo(left, at, cues, sentence, compiled);
  if (opened !== undefined) return opened;
  const { segments, mentions } = analysed;
  const segment = segments[at] ?? 0;
  const segmentOf = (cue: Cue | undefined): number => (cue === undefined ? -1 : (segments[cue.start] ?? 0));
  if (segmentOf(left) === segment) {
    const over =
      hasClosed(left, sentence, compiled) ||
      startsNext(left, at, analysed, compiled) ||
      tellsOfWhole(left, at, analysed, compiled);
    if (right !== undefined && segmentOf(right) === segment && over) return right;
    const nearer =
      right?.kind === 'according' &&
      segmentOf(right) === segment &&
      right.start - at < NEARBY &&
      (at - left.end > FAR || opensClause(left.end, at, sentence, compiled) || givesWay(left, at, sentence, compiled));
    return nearer ? right : left;
  }
  if (right !== undefined && segmentOf(right) === segment) return right;
  return opensItsClause(mentions, at, segments) ? undefined : left;
}

export interface AttributionContext {
  readonly analysed: AnalysedSentence;
  readonly cues: readonly Cue[];
  /** Its paragraph, whose other sentences may say who speaks a quotation; `null` where they are not asked. */
  readonly passage: AnalysedPassage | null;
  readonly compiled: CompiledLanguage;
}

function outsideQuotations({ analysed, cues }: AttributionContext): readonly Cue[] {
  return cues === analysed.cues ? analysed.plainCues : cues.filter(({ quotation }) => quotation < 0);
}

function fromCue(
  cue: Cue,
  analysed: AnalysedSentence,
  { compiled }: AttributionContext,
  how: Attribution['how'],
): Attribution {
  return {
    body: cue.source.body,
    speaker: cue.source.speaker,
    relayedBy: null,
    channel: channelOf(analysed, compiled),
    how,
    also: cue.also?.body ?? null,
    cue,
  };
}

const NONE: Attribution = {
  body: NOBODY,
  speaker: null,
  relayedBy: null,
  channel: null,
  how: 'none',
  also: null,
  cue: null,
};

/** Whose figure it is, where nobody is told to say it: "the government's 116". */
export function ofOwner({ body, speaker }: Pick<SourceMention, 'body' | 'speaker'>): Attribution {
  return changedAttribution(NONE, { body, speaker, how: 'cue' });
}

/** Who opens the sentence. */
function opener({ mentions: [first] }: AnalysedSentence): Attribution {
  return first === undefined || first.start > 1 ? NONE : ofOwner(first);
}

/** Who speaks a quotation: the cue outside it in its sentence, else in the sentence before or after in the paragraph. */
function speakerOf(context: AttributionContext, at: number): Attribution {
  const { analysed, compiled } = context;
  const { sentence } = analysed;
  const outside = outsideQuotations(context);
  const after = outside.find((cue) => cue.start > at && isTrailing(cue, sentence, compiled));
  const before = outside.findLast((cue) => cue.end <= at);
  const own =
    after !== undefined && (before === undefined || after.start - at < at - before.end) ? after : (before ?? after);
  if (own !== undefined) {
    const introducer = introducerPast(own, analysed, at);
    if (introducer !== undefined) return spokenBy(introducer, context);
    const relayed = own === before ? relayedHere(context, own, at) : undefined;
    return relayed ?? fromCue(quotedBy(own, sentence, at), analysed, context, 'quotation');
  }
  return spokenAround(context, at) ?? goesOnSpeaking(analysed);
}

function spokenBy({ body, speaker }: SourceMention, { analysed, compiled }: AttributionContext): Attribution {
  return changedAttribution(NONE, { body, speaker, channel: channelOf(analysed, compiled), how: 'quotation' });
}

/** Who speaks a quotation, by the other sentences of the paragraph. */
function spokenAround(context: AttributionContext, at: number): Attribution | undefined {
  const { analysed, passage } = context;
  const beside = passage === null ? undefined : besideQuotation(analysed, passage, at);
  if (beside !== undefined)
    return changedAttribution(fromCue(beside.cue, beside.analysed, context, 'quotation'), { cue: null });
  const introduced =
    introducedBy(analysed, at) ?? (passage === null ? undefined : quotationOpener(analysed, passage, at));
  if (introduced !== undefined) return spokenBy(introduced, context);
  const near = passage === null ? undefined : cueAround(analysed, passage);
  return near === undefined
    ? undefined
    : changedAttribution(fromCue(near, analysed, context, 'quotation'), { cue: null });
}

const OPENS_QUOTATION = /^["“«'‘—–-]/;

/** A paragraph that is a quotation and no more: whoever spoke last, or was spoken of, goes on. */
function goesOnSpeaking({ sentence, voice }: AnalysedSentence): Attribution {
  if (voice === null || !OPENS_QUOTATION.test(sentence.passage.text)) return NONE;
  return changedAttribution(NONE, { body: voice.body, speaker: voice.speaker, how: 'quotation' });
}

function insideQuotation(context: AttributionContext, at: number, quotation: number): Attribution {
  const outer = speakerOf(context, at);
  const { analysed, compiled, cues } = context;
  const isTheirs = (cue: Cue): boolean => cue.quotation === quotation && cue.source.strength !== 'pronoun';
  // "the 406 that the government announced do not exist"
  const hanging = cues.find((cue) => isTheirs(cue) && hangsOn(cue, at, analysed.sentence, compiled));
  const inner = hanging ?? cues.findLast((cue) => cue.end <= at && isTheirs(cue));
  if (inner === undefined || inner.source.body.claimant === outer.body.claimant) return outer;
  const back =
    inner !== hanging &&
    (givesBack(analysed.sentence, inner.end, at, compiled) || speaksOfUs(analysed.sentence, fromTheirWord(inner), at));
  if (back) return outer;
  const relay = outer.speaker ?? (outer.how === 'none' ? null : outer.body.claimant);
  return {
    body: inner.source.body,
    speaker: null,
    relayedBy: relay,
    channel: outer.channel,
    how: 'cue',
    also: null,
    cue: inner,
  };
}

/** Whose number stands at token `at`: cue first, then its source, then what it governs. */
export function attribute(context: AttributionContext, at: number): Attribution {
  const quotation = context.analysed.sentence.quotation[at] ?? -1;
  if (quotation >= 0) return insideQuotation(context, at, quotation);
  const { sentence } = context.analysed;
  const outside = tellersOf(outsideQuotations(context), at, context.analysed);
  const told = outside.length === 0 ? undefined : governing(outside, at, context);
  if (told === undefined) return NONE;
  if (isInSubjectClause(told, at, sentence, context.compiled)) return opener(context.analysed);
  const cited = citedBy(told, outside, at, { sentence, compiled: context.compiled });
  if (cited !== undefined) {
    const { relayedBy } = cited;
    const from = fromCue(cited.cue, context.analysed, context, 'cue');
    return relayedBy === null ? from : changedAttribution(from, { speaker: null, relayedBy, cue: told });
  }
  const cue = citedAfter(told, outside, at, sentence) ?? told;
  const nested = relayedHere(context, cue, at);
  return nested ?? fromCue(cue, context.analysed, context, 'cue');
}

/** "He says the government claims 100": two cues in a row without a number between them. */
function relayedHere(context: AttributionContext, cue: Cue, at: number): Attribution | undefined {
  const index = context.cues.indexOf(cue);
  if (index < 1 || cue.end > at) return undefined;
  const outer = context.cues[index - 1];
  if (!isRelayed(cue, outer, context.analysed.sentence)) return undefined;
  if (givesBack(context.analysed.sentence, cue.end, at, context.compiled))
    return fromCue(outer, context.analysed, context, 'cue');
  return changedAttribution(fromCue(cue, context.analysed, context, 'cue'), {
    speaker: null,
    relayedBy: outer.source.speaker ?? outer.source.body.claimant,
  });
}
