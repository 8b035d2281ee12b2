import { type Body, COUNTERS, mentionAt, type SourceMention } from '../bodies/body.js';
import { countNounEnd, countOwner } from '../bodies/count-owner.js';
import { paperAfter } from '../bodies/papers.js';
import { followsEvent } from '../bodies/said-before.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import { isOwningMark } from '../text/text.js';
import { followsAdjuncts } from './after-adjuncts.js';
import { anonymous, unnamedAt, withoutName } from './anonymous.js';
import type { Cue } from './cue.js';
import { authorOf, beforeColon, secondVerb } from './farther-subjects.js';
import { goesOnInParticiple } from './going-on-saying.js';
import { heardFrom } from './heard-from.js';
import { goesOnSaying, haveSaid, isRelativeAfter, joinedTo, pastObject, whoIsAsked } from './joined-verbs.js';
import { oneOfTwo } from './one-of-two.js';
import { onlyDates } from './only-dates.js';
import { isOnlyPlace } from './only-place.js';
import { isWhoCites, ownCount } from './outlets.js';
import { pastTold } from './past-told.js';
import { isWhereSaid } from './said-where.js';
import { antecedent, goesBack, sameSubject } from './same-speaker.js';
import { seenBy } from './seen-by.js';
import { countsAlone, speaksAlone } from './speaks-alone.js';
import { stateBefore } from './state-before.js';
import { isInverted, sayCue, subjectRight } from './subjects.js';

/** "according to the prisoner advocacy group S". */
const ACCORDING_REACH = 4;

/** "desde la muerte de Mahsa Amini, ha identificado a 3.400": whom something happened to does not speak. */
function isOfEvent({ start, body, speaker }: SourceMention, { tokens }: Sentence, compiled: CompiledLanguage): boolean {
  if (speaker === null && body.kind !== 'unattributed') return false;
  return followsEvent(tokens, start, compiled);
}

/** What the sentences before leave behind. */
export interface SpokenBefore {
  /** Who spoke last. */
  readonly source: SourceMention | null;
  /** The same, or the person that a sentence since then is about. */
  readonly voice: SourceMention | null;
  /** The body named last: whom "its" at the head of a sentence goes back to. */
  readonly body: Body | null;
  /** The office of the state that the sentence right before is about. */
  readonly state?: () => SourceMention | null;
  /** The relatives or lawyers that the sentence right before is about. */
  readonly people?: () => SourceMention | null;
}

/** Where a verb or phrase of saying stands, and what kind it is. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly kind: 'say' | 'according' | 'seen' | 'dispute';
}

export interface CueContext {
  readonly sentence: Sentence;
  readonly mentions: readonly SourceMention[];
  readonly compiled: CompiledLanguage;
  readonly last: SpokenBefore;
}

function inSameQuotation(
  hit: Hit,
  mentions: readonly SourceMention[],
  { quotation, quotations }: Sentence,
): readonly SourceMention[] {
  const inside = quotation[hit.start] ?? -1;
  return quotations.length === 0 ? mentions : mentions.filter(({ start }) => (quotation[start] ?? -1) === inside);
}

function isUnheard(
  mention: SourceMention,
  mentions: readonly SourceMention[],
  sentence: Sentence,
  compiled: CompiledLanguage,
): boolean {
  // "Tom Andrews pidió cautela. «Son 21.000», afirmó en un comunicado"
  if (mention.strength === 'pronoun' && compiled.small.in.isAt(sentence.tokens, mention.start - 1)) return true;
  return (
    isOnlyPlace(mention, sentence, compiled) ||
    isOfEvent(mention, sentence, compiled) ||
    isWhoCites(sentence.tokens, mention, mentions, compiled)
  );
}

/** Those that are no mere place where somebody is heard, and nobody to whom something happened: mostly all. */
function heard(
  mentions: readonly SourceMention[],
  sentence: Sentence,
  compiled: CompiledLanguage,
): readonly SourceMention[] {
  for (const mention of mentions)
    if (isUnheard(mention, mentions, sentence, compiled))
      return mentions.filter((other) => !isUnheard(other, mentions, sentence, compiled));
  return mentions;
}

/** An outlet whose own count it is speaks for itself. */
function own(
  source: SourceMention | undefined,
  hit: Hit,
  { sentence, compiled }: CueContext,
): SourceMention | undefined {
  return source === undefined ? undefined : (ownCount(sentence.tokens, hit, source, compiled) ?? source);
}

interface Near {
  /** Named in the same quotation, or outside any as the verb is. */
  readonly inQuotation: readonly SourceMention[];
  /** Those of them that are no mere place. */
  readonly near: readonly SourceMention[];
}

/** "según sus datos", "according to its own records". */
function isItsCountAfter({ end }: Hit, { sentence: { tokens }, compiled }: CueContext): boolean {
  const { possessives, determiners } = compiled.sets;
  const its = possessives.isAt(tokens, end) ? end : end + 1;
  if (!possessives.isAt(tokens, its) || (its > end && !determiners.isAt(tokens, end))) return false;
  return [1, 2].some((step) => countNounEnd(tokens, its + step, compiled) !== undefined);
}

/** Whose "according to" is. */
function accordingTo(
  hit: Hit,
  cues: readonly Cue[],
  { inQuotation, near }: Near,
  context: CueContext,
): SourceMention | undefined {
  const { sentence, compiled, last } = context;
  const before = () =>
    near.findLast(({ end, strength }) => end <= hit.start && strength !== 'place') ??
    stateBefore(hit.start, near, last.body, sentence);
  // "A ONG contesta: nas suas contas, são 39": of whoever the sentence is about, else of the body named last
  const its = compiled.sets.possessives.isAmong(sentence.tokens, hit.start, hit.end) || isItsCountAfter(hit, context);
  const people = () => spokenHere(hit, last.people?.() ?? null);
  const about = its ? (before() ?? people() ?? bodyBefore(hit, last)) : undefined;
  if (about !== undefined) return about;
  // "um relatório segundo o qual Cuba tinha 1.150": whoever spoke before
  if (isRelativeAfter(sentence, hit.end, compiled))
    return antecedent(sentence, hit.start, near) ?? cues.at(-1)?.source ?? before();
  if (compiled.speech.them.isAt(sentence.tokens, hit.end)) return before() ?? people();
  const source =
    countOwner(sentence, hit.end, inQuotation, compiled) ??
    // "de acordo com a contagem oficial de Kiev": the phrase reaches into the name
    near.find(
      ({ start, end }) =>
        start > hit.start &&
        start < hit.end &&
        // "by Viasna's count"
        (end >= hit.end || isOwningMark(sentence.tokens[end])),
    ) ??
    // "according to Kyiv" itself is no place where somebody is heard
    inQuotation.find(({ start }) => start === hit.end) ??
    subjectRight(sentence, hit.end, near, compiled, ACCORDING_REACH) ??
    // "según han dicho en la red social X los familiares"
    subjectRight(sentence, pastTold(sentence, hit.end, compiled), near, compiled, ACCORDING_REACH);
  const unnamed =
    source === undefined ? unnamedAt(sentence, hit.end, compiled) : withoutName(source, sentence, compiled);
  return unnamed ?? own(source, hit, context);
}

/** Whose the verb or phrase is. */
export function sourceOf(hit: Hit, cues: readonly Cue[], context: CueContext): SourceMention | undefined {
  const { sentence, mentions, compiled, last } = context;
  const inQuotation = inSameQuotation(hit, mentions, sentence);
  const here = heard(inQuotation, sentence, compiled);
  const near = hit.kind === 'say' ? here.filter((mention) => !isWhereSaid(sentence, hit, mention, compiled)) : here;
  if (hit.kind === 'according') return accordingTo(hit, cues, { inQuotation, near }, context);
  const at = heardFrom(sentence, hit, mentions, compiled);
  if (at !== undefined) return at;
  const ofTwo = oneOfTwo(hit.start, near, sentence, compiled);
  if (ofTwo !== undefined) return ofTwo;
  const found = own(sayCue(sentence, hit.start, hit.end, near, compiled), hit, context);
  if (hit.kind === 'seen') return seenBy(found, hit.end, near, sentence.tokens, compiled);
  const afterAll = (found !== undefined && found.start >= hit.end) || onlyDates(hit.start, sentence);
  if (compiled.language.sources.verbFirst && !afterAll && followsAdjuncts(sentence.tokens, hit.start, near, compiled)) {
    // "En el registro del Foro Penal figuran 80", "se cuentan 80": whose list they stand in
    const owner = cues.at(-1)?.source;
    if (owner !== undefined && (owner.end === hit.start || owner.end === hit.start - 1)) return owner;
    const about = last.voice ?? last.source;
    if (about !== null) return spokenHere(hit, about);
  }
  const told = isInverted(sentence, hit.start, compiled) || found === undefined;
  const unnamed = found === undefined ? undefined : withoutName(found, sentence, compiled);
  return (
    unnamed ??
    goesOnInParticiple(hit, found, near, sentence, compiled) ??
    pastObject(hit, found, near, context) ??
    whoIsAsked(found, near, sentence, compiled) ??
    goesOnSaying(hit, cues, found, context) ??
    haveSaid(hit, cues, context) ??
    joinedTo(hit, cues, found, context) ??
    (told ? paperAfter(sentence, hit.end, near, compiled) : undefined) ??
    anonymous(sentence, hit, near, compiled) ??
    goesBack(found, cues, sentence, compiled) ??
    found ??
    authorOf(sentence, hit.start, near, compiled) ??
    sameSubject(cues, hit.start, near, sentence, compiled) ??
    secondVerb(sentence, hit.start, hit.end, near, compiled) ??
    beforeColon(sentence, hit.start, near, compiled) ??
    spokenBefore(hit, context)
  );
}

/** "El ministro se burló de la idea. «Llevamos 897», soltó.": a person a sentence since the last speaker was about. */
function laterVoice({ source, voice }: SpokenBefore): SourceMention | null {
  if (voice === null || voice === source) return null;
  // "Clara Pires, 38, esperó a su hermana. «Salieron cuatro», relata"
  if (voice.body.kind === 'unattributed') return voice.speaker === null ? null : voice;
  // "HRANA sí los tiene: 412. Solo en la capital, agrega, siguen 300": or the organisation
  return voice.speaker !== null || (voice.strength === 'named' && COUNTERS.has(voice.body.kind)) ? voice : null;
}

/** Ends of a verb of more than one: "dicen", "dizem". */
const MANY = /[nm]$/;

/** A verb of saying alone: whoever spoke before goes on, and stands here in their verb. */
function spokenBefore(hit: Hit, { sentence, mentions, compiled, last }: CueContext): SourceMention | undefined {
  // '"They told us a hundred would come out", said a woman': others than whoever spoke to the reader
  if ((sentence.quotation[hit.start] ?? -1) >= 0) return undefined;
  const alone = speaksAlone(sentence, hit.start, hit.end, compiled);
  // "Los familiares llevan su lista. Hasta las 8, dicen, habían salido 46": those, by a verb of more than one
  const people = alone && MANY.test(sentence.tokens[hit.end - 1]?.key ?? '') ? (last.people?.() ?? null) : null;
  if (people !== null) return spokenHere(hit, people);
  const before = alone
    ? // "The president spoke for an hour. Said that 40 had left": at the head of a sentence, whom the one before is about
      hit.start === 0
      ? (last.state?.() ?? last.voice ?? last.source)
      : (laterVoice(last) ?? last.source ?? last.voice)
    : mentions.length === 0 && countsAlone(sentence, hit.start, hit.end, compiled)
      ? last.voice
      : null;
  return spokenHere(hit, before);
}

/** Somebody told of before, who stands here in their verb. */
function spokenHere({ start }: Hit, before: SourceMention | null): SourceMention | undefined {
  return before === null ? undefined : mentionAt(start, start, before.body, before.speaker, before.strength, before);
}

/** "Pelas suas contas, só 610 saíram": of the body named last. */
function bodyBefore({ start, end }: Hit, { body }: SpokenBefore): SourceMention | undefined {
  if (body === null || body.kind === 'unattributed') return undefined;
  return mentionAt(start, end, body, null, 'pronoun');
}
