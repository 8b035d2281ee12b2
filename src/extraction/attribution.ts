import { type Body, NOBODY } from './cast.js';
import type { CompiledLanguage } from './compiled-language.js';
import type { Sentence } from './sentence.js';
import type { SourceMention } from './sources.js';
import type { Token } from './text.js';

/** A verb or phrase of saying with the body it belongs to. Token indexes, the end excluded. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly source: SourceMention;
  readonly also: SourceMention | null;
  /** `said`: governs what follows, and what stands before it when it comes last. `according`: governs its clause. */
  readonly kind: 'said' | 'according';
  /** Quotation it stands in, −1 outside. */
  readonly quotation: number;
}

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
}

const SUBJECT_GAP = 7;
const APPOSITION_GAP = 24;

/** "Viasna, which Bialiatski founded in 1996, said": the subject stands before the comma that opens the aside. */
function beforeAside(
  sentence: Sentence,
  at: number,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): SourceMention | undefined {
  let comma = at - 1;
  while (
    comma > Math.max(0, at - 5) &&
    sentence.tokens[comma]?.kind === 'word' &&
    !compiled.contrast.longestAt(sentence.tokens, comma)
  )
    comma -= 1;
  if (sentence.tokens[comma]?.text !== ',') return undefined;
  for (let index = comma - 1; index >= Math.max(0, at - APPOSITION_GAP); index -= 1) {
    if (sentence.tokens[index]?.text !== ',') continue;
    const mention = mentions.find((candidate) => candidate.end === index && candidate.end > candidate.start);
    if (mention !== undefined) return mention;
  }
  return undefined;
}

function gapAllows(sentence: Sentence, from: number, to: number, compiled: CompiledLanguage): boolean {
  for (let index = from; index < to; index += 1) {
    const token = sentence.tokens[index];
    if (token === undefined) return false;
    if (token.kind === 'punct' && !/^(?:['’]s?|[,()])$/.test(token.text)) return false;
    if (
      compiled.sets.relatives.has(token.key) ||
      compiled.predicates.longestAt(sentence.tokens, index)?.value === 'freed'
    )
      return false;
  }
  return true;
}

function subjectLeft(
  sentence: Sentence,
  at: number,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): SourceMention | undefined {
  const aside = beforeAside(sentence, at, mentions, compiled);
  if (aside !== undefined) return aside;
  const mention = mentions.findLast((candidate) => candidate.end <= at);
  if (mention === undefined || at - mention.end > SUBJECT_GAP) return undefined;
  return gapAllows(sentence, mention.end, at, compiled) ? mention : undefined;
}

const RIGHT_GAP = 3;

function subjectRight(
  sentence: Sentence,
  end: number,
  mentions: readonly SourceMention[],
  reach = RIGHT_GAP,
): SourceMention | undefined {
  const mention = mentions.find((candidate) => candidate.start >= end);
  if (mention === undefined || mention.start - end > reach) return undefined;
  return sentence.tokens
    .slice(end, mention.start)
    .every((token) => token.kind === 'word' && !/^(?:that|que)$/.test(token.key))
    ? mention
    : undefined;
}

/** ", said X" and "dijo X": the verb comes before its subject. */
function isInverted(sentence: Sentence, at: number): boolean {
  const before = sentence.tokens[at - 1];
  return (
    before === undefined ||
    /^[,"”»—–-]$/.test(before.text) ||
    before.key === 'segun' ||
    before.key === 'conforme' ||
    before.key === 'como' ||
    before.key === 'segundo'
  );
}

function sayCue(
  sentence: Sentence,
  start: number,
  end: number,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): SourceMention | undefined {
  const right = subjectRight(sentence, end, mentions);
  const left = subjectLeft(sentence, start, mentions, compiled);
  if (isInverted(sentence, start) && right !== undefined) return right;
  if (left !== undefined) return left;
  return compiled.language.sources.verbFirst && right !== undefined ? right : undefined;
}

/** Verbs and phrases of saying of a sentence, each with its source. */
export function findCues(
  sentence: Sentence,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): readonly Cue[] {
  const { tokens, quotation } = sentence;
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const according = compiled.according.longestAt(tokens, at);
    const say = compiled.say.longestAt(tokens, at);
    const hit = according ?? say;
    if (hit === undefined) {
      const noun = countNounCue(sentence, at, mentions, compiled);
      if (noun !== undefined) cues.push(noun);
      continue;
    }
    const inside = quotation[at] ?? -1;
    const near = mentions.filter((mention) => (quotation[mention.start] ?? -1) === inside);
    const found =
      according === undefined
        ? sayCue(sentence, at, hit.end, near, compiled)
        : subjectRight(sentence, hit.end, near, 2);
    const source = goesBack(found, cues, sentence) ?? found ?? sameSubject(cues, at, near, according === undefined);
    if (source !== undefined)
      cues.push({
        start: at,
        end: hit.end,
        source,
        also: pairOf(source, mentions, sentence, compiled),
        kind: according === undefined ? 'said' : 'according',
        quotation: inside,
      });
    at = hit.end - 1;
  }
  return cues;
}

/** "A diplomat said the mission could account for 230": the body named again by a common noun is the one that speaks. */
function goesBack(
  found: SourceMention | undefined,
  cues: readonly Cue[],
  { tokens }: Sentence,
): SourceMention | undefined {
  const last = cues.at(-1);
  if (found === undefined || last === undefined || last.kind !== 'said' || found.start < last.end) return undefined;
  if (found.start - last.end > 2 && !isComplement(tokens, found.start)) return undefined;
  const common =
    found.strength === 'pronoun' ||
    (found.strength === 'role' && (found.body.kind === 'ngo' || found.body.claimant === NOBODY.claimant));
  return common &&
    (found.body.claimant === last.source.body.claimant ||
      found.body.claimant === NOBODY.claimant ||
      last.source.strength !== 'role')
    ? last.source
    : undefined;
}

/** "said that the NGO …": what follows "that" is what was said. */
function isComplement(tokens: readonly Token[], at: number): boolean {
  return /^(?:that|que)$/.test(tokens[at - 1]?.key ?? '');
}

/** "S said 12 left, adding that …": a further verb of saying without a subject of its own keeps the one before. */
/** "S and T say": the other body of a pair joined to the source, or the pair that "they" goes back to. */
function pairOf(
  source: SourceMention,
  mentions: readonly SourceMention[],
  sentence: Sentence,
  { language }: CompiledLanguage,
): SourceMention | null {
  if (source.strength === 'pronoun' || source.body.kind === 'unattributed') return null;
  const before = mentions.findLast((mention) => mention.end < source.start);
  if (
    before === undefined ||
    before.strength === 'pronoun' ||
    before.strength === 'place' ||
    before.body.claimant === source.body.claimant
  )
    return null;
  const gap = sentence.tokens
    .slice(before.end, source.start)
    .filter((token) => token.kind === 'word' && !/^(?:the|el|la|o|a)$/.test(token.key));
  const joined = gap.length === 1 && language.structure.pairJoiners.includes(gap[0]?.key ?? '');
  return joined && before.body.kind !== 'unattributed' ? before : null;
}

function sameSubject(
  cues: readonly Cue[],
  at: number,
  mentions: readonly SourceMention[],
  isSay: boolean,
): SourceMention | undefined {
  const last = cues.at(-1);
  if (!isSay || last === undefined || last.kind !== 'said') return undefined;
  return mentions.some((mention) => mention.start >= last.end && mention.end <= at) ? undefined : last.source;
}

/** "the government's figure is 400", "Foro Penal's bulletin": a count that belongs to somebody. */
function countNounCue(
  sentence: Sentence,
  at: number,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): Cue | undefined {
  const noun = compiled.counts.longestAt(sentence.tokens, at);
  if (noun === undefined) return undefined;
  const owner = mentions.findLast((mention) => mention.end <= at && at - mention.end <= 3);
  const possessed =
    owner !== undefined && ["'s", "'", '’'].includes(sentence.tokens[owner.end]?.text.replace('’', "'") ?? '');
  const following = mentions.find((mention) => mention.start >= noun.end && mention.start - noun.end <= 2);
  const of =
    following !== undefined && compiled.language.sources.countOf.includes(sentence.tokens[noun.end]?.key ?? '');
  const has =
    owner !== undefined &&
    owner.strength !== 'place' &&
    compiled.language.structure.has.includes(sentence.tokens[owner.end]?.key ?? '');
  const source =
    possessed || has
      ? owner
      : of && following.strength === 'named' && following.body.kind !== 'unattributed'
        ? following
        : undefined;
  if (source === undefined) return undefined;
  return { start: at, end: noun.end, source, also: null, kind: 'said', quotation: sentence.quotation[at] ?? -1 };
}

/** Segments of a sentence: a contrast or a semicolon ends what a source governs. */
export function segmentsOf(sentence: Sentence, compiled: CompiledLanguage): readonly number[] {
  let segment = 0;
  return sentence.tokens.map((token, index) => {
    if (token.text === ';' || (index > 0 && compiled.contrast.longestAt(sentence.tokens, index) !== undefined))
      segment += 1;
    return segment;
  });
}

const CLOSING_WORDS = 6;
const OPENS_ATTRIBUTION = /^[,"”»)—–-]$/;

/** ", S said", "dijo S": an attribution that closes what stands before it. Only then does it reach back. */
function isTrailing(cue: Cue, { tokens }: Sentence, compiled: CompiledLanguage): boolean {
  if (cue.kind === 'according') return true;
  const start = Math.min(cue.start, cue.source.start);
  for (let index = start - 1; index >= Math.max(0, start - CLOSING_WORDS); index -= 1) {
    const token = tokens[index];
    if (token === undefined) return false;
    if (OPENS_ATTRIBUTION.test(token.text)) return true;
    const binds =
      compiled.sets.relatives.has(token.key) ||
      compiled.sets.joiners.has(token.key) ||
      compiled.since.longestAt(tokens, index) !== undefined;
    if (binds || (token.kind === 'punct' && !/^['’]s?$/.test(token.text))) return false;
  }
  return false;
}

const NEARBY = 14;
const FAR = 12;

/** The cue whose word governs token `at`: the one before it in its clause, else one that closes the clause. */
function governing(
  cues: readonly Cue[],
  at: number,
  { segments, sentence, compiled }: AttributionContext,
): Cue | undefined {
  const left = cues.findLast((cue) => cue.end <= at || (cue.source.start < at && cue.start <= at));
  const right = cues.find((cue) => cue.start > at && isTrailing(cue, sentence, compiled));
  const segment = segments[at] ?? 0;
  const segmentOf = (cue: Cue | undefined): number => (cue === undefined ? -1 : (segments[cue.start] ?? 0));
  if (left !== undefined && segmentOf(left) === segment) {
    const nearer =
      right?.kind === 'according' && segmentOf(right) === segment && right.start - at < NEARBY && at - left.end > FAR;
    return nearer ? right : left;
  }
  if (right !== undefined && segmentOf(right) === segment) return right;
  return left ?? right;
}

export interface AttributionContext {
  readonly sentence: Sentence;
  readonly cues: readonly Cue[];
  readonly segments: readonly number[];
  /** Cues of the other sentences of the paragraph, those before it last first, then those after it. */
  readonly around: { readonly before: readonly Cue[]; readonly after: readonly Cue[] };
  readonly compiled: CompiledLanguage;
}

function channelOf({ sentence, compiled }: AttributionContext): string | null {
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const found = compiled.channels.longestAt(sentence.tokens, at);
    if (found !== undefined) return found.value;
  }
  return null;
}

function fromCue(cue: Cue, context: AttributionContext, how: Attribution['how']): Attribution {
  return {
    body: cue.source.body,
    speaker: cue.source.speaker,
    relayedBy: null,
    channel: channelOf(context),
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

/** Who speaks a quotation: the cue outside it in its sentence, else in the sentence before or after in the paragraph. */
function speakerOf(context: AttributionContext, at: number): Attribution {
  const { cues, around, sentence, compiled } = context;
  const outside = cues.filter((cue) => cue.quotation < 0);
  const after = outside.find((cue) => cue.start > at && isTrailing(cue, sentence, compiled));
  const before = outside.findLast((cue) => cue.end <= at);
  const own =
    after !== undefined && (before === undefined || after.start - at < at - before.end) ? after : (before ?? after);
  if (own !== undefined)
    return (own === before ? relayedHere(context, own, at) : undefined) ?? fromCue(own, context, 'quotation');
  const near = around.before.find((cue) => cue.quotation < 0) ?? around.after.find((cue) => cue.quotation < 0);
  return near === undefined ? NONE : { ...fromCue(near, context, 'quotation'), cue: null };
}

/** "claims to have released 100 people, but the real number is only 50": the contrast gives the word back. */
function givesBack({ sentence, compiled }: AttributionContext, from: number, at: number): boolean {
  for (let index = from; index < at; index += 1) {
    if (
      compiled.contrast.longestAt(sentence.tokens, index) !== undefined ||
      compiled.truth.longestAt(sentence.tokens, index) !== undefined
    )
      return true;
  }
  return false;
}

function insideQuotation(context: AttributionContext, at: number, quotation: number): Attribution {
  const outer = speakerOf(context, at);
  const inner = context.cues.findLast(
    (cue) => cue.quotation === quotation && cue.end <= at && cue.source.strength !== 'pronoun',
  );
  if (inner === undefined || inner.source.body.claimant === outer.body.claimant) return outer;
  if (givesBack(context, inner.end, at)) return outer;
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
  const quotation = context.sentence.quotation[at] ?? -1;
  if (quotation >= 0) return insideQuotation(context, at, quotation);
  const cue = governing(
    context.cues.filter((candidate) => candidate.quotation < 0),
    at,
    context,
  );
  if (cue === undefined) return NONE;
  const nested = relayedHere(context, cue, at);
  return nested ?? fromCue(cue, context, 'cue');
}

/** "He says the government claims 100": two cues in a row without a number between them. */
function relayedHere(context: AttributionContext, cue: Cue, at: number): Attribution | undefined {
  const index = context.cues.indexOf(cue);
  const outer = context.cues[index - 1];
  if (outer === undefined || cue.kind !== 'said' || cue.end > at || outer.kind !== 'said' || outer.quotation >= 0)
    return undefined;
  if (outer.source.body.claimant === cue.source.body.claimant || cue.source.strength === 'pronoun') return undefined;
  const { tokens } = context.sentence;
  const between = tokens.slice(outer.end, cue.source.start);
  const close =
    (between.length <= 3 && between.every((token) => token.kind === 'word')) ||
    (isComplement(tokens, cue.source.start) && between.every((token) => token.kind !== 'number'));
  if (!close) return undefined;
  if (givesBack(context, cue.end, at)) return fromCue(outer, context, 'cue');
  return {
    ...fromCue(cue, context, 'cue'),
    speaker: null,
    relayedBy: outer.source.speaker ?? outer.source.body.claimant,
  };
}
