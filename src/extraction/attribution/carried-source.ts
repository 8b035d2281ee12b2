import { NOBODY, type SourceMention } from '../bodies/body.js';
import { type Candidate, hasCountNoun } from '../candidate.js';
import { ofGivenNumber } from '../decisions/going-on.js';
import { listedApart } from '../decisions/listed-apart.js';
import { isWhole } from '../decisions/whole.js';
import { toldOfWhole } from '../decisions/whole-first.js';
import { type Draft, isUnnamed } from '../draft.js';
import type { Reader } from '../reader.js';
import type { Sentence } from '../sentences/sentence.js';
import { isOthersAct } from './acts-told.js';
import { guestAsked } from './asked-guest.js';
import { askedOf, asksAnew } from './asked-of.js';
import { askedInQuotation, askerOf } from './asker.js';
import { type Attribution, changedAttribution } from './attribution.js';
import { isToldAside } from './closing.js';
import { notedAfter } from './noted-after.js';
import { beginsOtherStory } from './other-story.js';
import { isOneOfThose, isPassedOver } from './passed-over.js';
import { othersReactedSince } from './reacted-since.js';
import { seenByOthers } from './seen-by-others.js';
import { postedAbove, spokeBefore } from './spoke-before.js';
import { subjectCounts } from './subject-counts.js';
import { toldBeforeSum } from './summed-up.js';
import { topicBefore, topicOf } from './topic.js';
import { ofUs } from './we-count.js';

const CARRY_SENTENCES = 2;
/** Tokens up to the noun in "The new running total". */
const TALLY_HEAD = 3;

/** A sentence without a source that goes on about the same count has the claimant before it (guideline: attribution runs on). */
export function carried(candidate: Candidate, own: Attribution, leansOn: boolean, reader: Reader): Attribution {
  const listed = own.how === 'none' || isLabel(candidate, own) ? listedApart(candidate, reader) : undefined;
  if (listed !== undefined) return goingOn(listed);
  const us = ofUs(candidate, own, reader);
  if (us !== undefined) return changedAttribution(own, { body: us.body, speaker: us.speaker, how: 'cue' });
  const guest = guestAsked(candidate, own);
  if (guest !== undefined) return carriedFrom(guest, own);
  const asked = askedInQuotation(candidate, own, reader);
  if (asked !== undefined) return asked;
  if (own.how !== 'none') return ofMyself(candidate, own);
  if (isPassedOver(candidate) || isOneOfThose(candidate) || isAfterAside(candidate) || seenByOthers(candidate))
    return own;
  // "The rights group Viasna had regarded 15 of the eighteen as political prisoners": its own count
  const subject = subjectCounts(candidate, reader);
  if (subject?.strength === 'named') return carriedFrom(subject, own);
  // "half of the thirty-eight", "of the 38 freed, half": whoever gave that number
  const given =
    (leansOn ? ofGivenNumber(candidate, reader) : undefined) ??
    toldOfWhole(candidate, reader) ??
    toldAgain(candidate, reader);
  if (given !== undefined && !isOthersAct(candidate, given.attribution.body, reader)) return goingOn(given);
  const by = (source: SourceMention): Attribution => carriedFrom(source, own);
  const head = leansOn ? ofListHead(reader) : undefined;
  if (head !== undefined) return by(head);
  // "Provea counts 24. The embassy called for the release of 60": no more than those who ask speak of them
  const asker = askerOf(candidate, reader);
  if (asker !== undefined && asker.body.claimant !== reader.drafts.lastFirm?.attribution.body.claimant)
    // whoever wrote the press release
    return asker.body.claimant === reader.cast.press.author?.claimant ? by(asker) : own;
  const { turn } = candidate.analysed;
  const counter =
    subject ?? (turn === null ? (headOfParagraph(candidate) ?? postedAbove(candidate, reader)) : undefined);
  if (counter !== undefined) return by(counter);
  const promiser = promises(candidate);
  if (promiser !== undefined) return by(promiser);
  // whoever asks has no figures of their own
  if (turn !== null) return turn.kind === 'asks' ? own : by(turn.source);
  const about = askedOf(candidate, reader) ?? toldBeforeSum(candidate, reader);
  if (about !== undefined) return by(about);
  if (isBeyondSeen(candidate, reader)) return own;
  const { author } = reader.cast.press;
  // a press release is its author's from first to last
  const attribution: Attribution = author === null ? own : changedAttribution(own, { body: author, how: 'carried' });
  const noted = notedAfter(candidate, reader);
  if (noted !== undefined) return by(noted);
  const doer = doerSpeaksAfter(candidate, reader);
  if (doer !== undefined) return by(doer);
  const topic = author === null ? topicOf(candidate, reader) : undefined;
  if (topic !== undefined) return by(topic);
  if (author === null && (!leansOn || candidate.counted.kind === 'elliptical') && beginsOtherStory(candidate, reader))
    return own;
  // "In 2023 a charter flew 222 to Washington, and in 2024 another 135": as what stands before it in its sentence
  const [beside] = reader.drafts.of(candidate.analysed.sentence.index);
  const spoke =
    beside?.attribution.how === 'none'
      ? undefined
      : (spokeBefore(candidate) ?? (leansOn ? undefined : topicBefore(candidate)));
  const last = reader.drafts.lastFirm;
  // "Two of them are reporters", after what a court did
  if (leansOn && last?.attribution.act === true && isNextTo(last, candidate)) return last.attribution;
  if (
    last !== undefined &&
    isPartOfNear(candidate, last, reader) &&
    !isOthersAct(candidate, last.attribution.body, reader)
  )
    return goingOn(last);
  if (last !== undefined && author === null && othersReactedSince(candidate, last)) return own;
  if (spoke !== undefined && author === null)
    return isOthersAct(candidate, spoke.body, reader) ? changedAttribution(own, { act: true }) : by(spoke);
  if (last === undefined || (last.passageKind === 'headline' && last.attribution.how !== 'carried')) return attribution;
  if (author === null && isOthersAct(candidate, last.attribution.body, reader))
    return changedAttribution(own, { act: true });
  if (asksAnew(candidate, reader)) return attribution;
  const { sentence } = candidate.analysed;
  const near = sentence.index - last.sentence <= CARRY_SENTENCES;
  const sameParagraph = last.mention.paragraph === sentence.passage.number;
  const list = sentence.passage.kind === 'list';
  const goesOn =
    leansOn ||
    candidate.counted.kind === 'elliptical' ||
    reader.compiled.ofWhole.longestAt(sentence.tokens, 0) !== undefined;
  // "A população carcerária do Pará passa de 19 mil", in the next paragraph: a count by its own noun
  // but "This brings to 17,836 the number of those freed" goes on
  if (near && (sumsUp(sentence) || isTallyOfReleases(candidate))) return goingOn(last);
  if (!leansOn && !sameParagraph && hasCountNoun(candidate, reader.compiled)) return attribution;
  if (!((sameParagraph && near) || (goesOn && (near || sameParagraph || list)))) return attribution;
  return goingOn(last);
}

/** "The number freed, which the ministry put at 116, is 41": not the ministry's, whose 116 stands before it. */
function isAfterAside({ analysed: { plainCues, sentence }, span }: Candidate): boolean {
  return plainCues.some((cue) => isToldAside(cue, span.start, sentence, sentence.compiled));
}

/** "El Rodeo I, Guatire: twelve freed": a name of nobody before a colon. */
function isLabel({ analysed }: Candidate, { cue, body }: Attribution): boolean {
  return cue !== null && body.claimant === NOBODY.claimant && analysed.sentence.tokens[cue.start]?.text === ':';
}

function carriedFrom({ body, speaker }: SourceMention, own: Attribution): Attribution {
  return changedAttribution(own, { body, speaker, how: 'carried' });
}

/** "Relatives saw 15 leave. So far 300 have been freed": who counted at the gate has no such total. */
function isBeyondSeen({ span }: Candidate, { drafts: { lastFirm } }: Reader): boolean {
  if (lastFirm === undefined || span.value <= lastFirm.value) return false;
  return lastFirm.attribution.cue?.seen === true;
}

/** "Of the 38 freed", "los 38 liberados", after others have spoken: the number told before. */
function toldAgain(candidate: Candidate, reader: Reader): Draft | undefined {
  const { analysed, span } = candidate;
  const before = reader.drafts.lastOfValue(span.value);
  // who gave it stands in the text, not over it
  if (before === undefined || isUnnamed(before) || before.passageKind === 'headline') return undefined;
  const definite = reader.compiled.sets.definites.isAt(analysed.sentence.tokens, span.hedgeStart - 1);
  // "Dos 38 libertados", but not "one of 19 people who left"
  const opens = span.hedgeStart <= 1 && isWhole(candidate, reader);
  return definite || opens ? before : undefined;
}

/** "This brings to 450 …", "In all, …", "With these, …" */
function sumsUp({ tokens, compiled: { speech } }: Sentence): boolean {
  const [first, second] = tokens;
  if (first === undefined || second === undefined) return false;
  return speech.sumsUp.has(first) || speech.inAll.has(first.key) || speech.inAll.has(`${first.key} ${second.key}`);
}

/** "The running total now stands at 450 releases", "El acumulado es de 450 excarcelaciones": nobody else's is named. */
function isTallyOfReleases({ analysed, span, counted }: Candidate): boolean {
  const { tokens, compiled } = analysed.sentence;
  const [noun] = analysed.countNouns;
  if (noun === undefined || noun > TALLY_HEAD || !compiled.sets.nameArticles.isAt(tokens, 0)) return false;
  return counted.kind === 'group' && compiled.descriptions.nameless.longestAt(tokens, span.end)?.end === counted.end;
}

/** Whose the figure is that a claim goes on from. */
function goingOn({ attribution }: Draft): Attribution {
  return changedAttribution(attribution, { relayedBy: null, how: 'carried', cue: null });
}

/** "—Nosotros hemos confirmado 88", in an answer: whoever has the word. */
function ofMyself({ analysed: { turn, sentence } }: Candidate, own: Attribution): Attribution {
  const { speech } = sentence.compiled;
  if (turn?.kind !== 'speaks' || own.cue === null || !speech.ofMyself.isAt(sentence.tokens, own.cue.source.start))
    return own;
  return changedAttribution(own, { body: turn.source.body, speaker: turn.source.speaker });
}

/** "Foro Penal said these people were released:", above the items of a list. */
function ofListHead({ listHead, drafts }: Reader): SourceMention | undefined {
  if (listHead === null || drafts.of(listHead.sentence.index).length > 0) return undefined;
  return listHead.cues.find(({ quotation, source }) => quotation < 0 && source.body.claimant !== NOBODY.claimant)
    ?.source;
}

/** "Foro Penal counts 31. The government has published no list. Among those freed are 5 women": whoever spoke in between. */
function isPartOfNear({ analysed, counted }: Candidate, last: Draft, { compiled }: Reader): boolean {
  const { tokens, index, passage } = analysed.sentence;
  if (isUnnamed(last) || last.mention.paragraph !== passage.number || index - last.sentence > CARRY_SENTENCES)
    return false;
  const part = counted.kind !== 'unknown' && counted.partitive;
  return (
    part || compiled.ofWhole.longestAt(tokens, 0) !== undefined || compiled.parts.longestAt(tokens, 0) !== undefined
  );
}

function isNextTo({ sentence, mention }: Draft, { analysed }: Candidate): boolean {
  const { index, passage } = analysed.sentence;
  return index - sentence <= 1 && mention.paragraph === passage.number;
}

/** "**Clippve.** Hace cortes cortos: 42 excarcelaciones": a name by itself at the head of a paragraph speaks in it. */
function headOfParagraph({ analysed, passage }: Candidate): SourceMention | undefined {
  const { head } = passage;
  if (head === undefined || head === analysed) return undefined;
  const [only] = head.mentions;
  if (only === undefined || only.strength !== 'named' || only.body.kind === 'unattributed') return undefined;
  const words = head.sentence.tokens.filter(({ kind }) => kind === 'word').length;
  return words <= only.end - only.start + 1 ? only : undefined;
}

const PROMISE_REACH = 3;

/** "The Cuban government had promised to free 553 prisoners": whose promise it is. */
function promises({ analysed: { mentions, predicates, sentence, times }, span }: Candidate): SourceMention | undefined {
  const [first] = mentions;
  if (first === undefined || first.body.kind !== 'government' || first.outlet !== undefined) return undefined;
  // "On January 14, Havana pledged": when it was promised
  const opening = times.find(({ start, end }) => start <= 1 && end <= first.start)?.end ?? 0;
  const head = sentence.tokens[opening]?.text === ',' ? opening + 1 : opening;
  if (first.start > head + 1) return undefined;
  const promise = predicates.find(
    ({ kind, start }) => kind === 'promised' && start >= first.end && start < span.hedgeStart,
  );
  if (promise === undefined || promise.start - first.end > PROMISE_REACH) return undefined;
  // "Na sexta, Moscou havia entregue mil corpos, e Kiev devolvera 19": what another did
  const other = mentions.some(
    ({ start, body }) => start >= promise.end && start < span.hedgeStart && body.kind === 'government',
  );
  return opening > 0 && other ? undefined : first;
}

const VERB_REACH = 2;

/** "The ministry freed 38 inmates on Friday. Another 13 will follow, it said.": who freed them speaks in the sentence after. */
function doerSpeaksAfter({ analysed, span }: Candidate, { following }: Reader): SourceMention | undefined {
  const doer = analysed.mentions.find(
    ({ start, body, strength }) => start <= 1 && body.kind === 'government' && strength !== 'place',
  );
  if (doer === undefined) return undefined;
  const frees = analysed.predicates.some(
    ({ kind, start }) =>
      kind === 'freed' && start >= doer.end - 1 && start - doer.end <= VERB_REACH && start < span.hedgeStart,
  );
  const [next] = frees ? following(analysed.sentence.index + 1) : [];
  return next?.cues.find(({ quotation, source }) => quotation < 0 && source.body.claimant === doer.body.claimant)
    ?.source;
}
