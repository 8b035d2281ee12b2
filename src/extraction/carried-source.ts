import type { Attribution } from './attribution.js';
import { NOBODY, type SourceMention } from './body.js';
import { type Candidate, placeOf } from './candidate.js';
import { ofGivenNumber } from './going-on.js';
import type { Reader } from './reader.js';

const CARRY_SENTENCES = 2;

/** A sentence without a source that goes on about the same count has the claimant before it (guideline: attribution runs on). */
export function carried(candidate: Candidate, own: Attribution, leansOn: boolean, reader: Reader): Attribution {
  if (own.how !== 'none') return own;
  const { author } = reader.cast;
  // a press release is its author's from first to last
  const attribution: Attribution = author === null ? own : { ...own, body: author, how: 'carried' };
  // "half of the thirty-eight": whoever gave that number
  const given = leansOn ? ofGivenNumber(candidate, reader) : undefined;
  if (given !== undefined) return { ...given.attribution, relayedBy: null, how: 'carried', cue: null };
  const counter = subjectCounts(candidate, reader) ?? headOfParagraph(candidate);
  if (counter !== undefined) return { ...attribution, body: counter.body, speaker: counter.speaker, how: 'carried' };
  const noted = notedAfter(candidate, reader);
  if (noted !== undefined) return { ...attribution, body: noted.body, speaker: noted.speaker, how: 'carried' };
  const doer = doerSpeaksAfter(candidate);
  if (doer !== undefined) return { ...attribution, body: doer.body, speaker: doer.speaker, how: 'carried' };
  const spoke = spokeBefore(candidate);
  if (spoke !== undefined) return { ...attribution, body: spoke.body, speaker: spoke.speaker, how: 'carried' };
  const last = reader.drafts.findLast((draft) => !draft.tentative);
  if (last === undefined || last.passageKind === 'headline') return attribution;
  const { sentence } = candidate.analysed;
  const near = sentence.index - last.sentence <= CARRY_SENTENCES;
  const sameParagraph = last.mention.paragraph === sentence.passage.number;
  const list = sentence.passage.kind === 'list';
  const goesOn =
    leansOn ||
    candidate.counted.kind === 'elliptical' ||
    reader.compiled.ofWhole.longestAt(sentence.tokens, 0) !== undefined;
  if (!((sameParagraph && near) || (goesOn && (near || sameParagraph || list)))) return attribution;
  return { ...last.attribution, relayedBy: null, how: 'carried', cue: null };
}

const DOES = 4;

/**
 * "Hengaw has put together the data of 83 releases", "La Fundación solo ha podido poner nombre a diecinueve": an
 * organisation that opens its sentence counts what stands in it, whatever its verb; not one that sets free or asks.
 */
function subjectCounts({ analysed, span }: Candidate, { compiled }: Reader): SourceMention | undefined {
  const { sentence, mentions, predicates, segments } = analysed;
  const [subject] = mentions;
  if (subject === undefined || subject.start > 1 || subject.strength !== 'named' || subject.outlet !== undefined)
    return undefined;
  if (subject.body.kind !== 'ngo' && subject.body.kind !== 'international') return undefined;
  if (subject.end > span.hedgeStart || segments[subject.start] !== segments[span.start]) return undefined;
  const does = predicates.some(
    ({ kind, wish, start }) =>
      kind !== 'other' && !wish && start >= subject.end && start - subject.end <= DOES && start < span.hedgeStart,
  );
  if (does || (sentence.quotation[span.start] ?? -1) >= 0) return undefined;
  for (let at = subject.end; at < span.hedgeStart; at += 1)
    if (compiled.asks.longestAt(sentence.tokens, at) !== undefined) return undefined;
  return subject;
}

/** "**Clippve.** Hace cortes cortos: 42 excarcelaciones": a name by itself at the head of a paragraph speaks in it. */
function headOfParagraph({ analysed, passage }: Candidate): SourceMention | undefined {
  const head = passage.sentences.find(({ sentence }) => sentence.tokens.some(({ kind }) => kind === 'word'));
  if (head === undefined || head === analysed) return undefined;
  const [only] = head.mentions;
  const words = head.sentence.tokens.filter(({ kind }) => kind === 'word').length;
  if (only === undefined || only.strength !== 'named' || only.body.kind === 'unattributed') return undefined;
  return words <= only.end - only.start + 1 ? only : undefined;
}

/** "Fifteen left on Monday. The information is from S.", "This was reported by S.": the sentence right after says whose the count is. */
function notedAfter({ analysed, passage }: Candidate, { compiled }: Reader): SourceMention | undefined {
  const next = passage.sentences[placeOf({ analysed, passage }) + 1];
  if (next === undefined) return undefined;
  const noted = next.cues.find((cue) => cue.note === true)?.source;
  const back = compiled.refersBack.longestAt(next.sentence.tokens, 0);
  if (noted !== undefined || back === undefined) return noted;
  const cue = next.cues.find(({ quotation, source }) => quotation < 0 && source.body.claimant !== NOBODY.claimant);
  // "Twelve are ill, S said": a count of its own comes first
  const counts = next.numbers.some(({ form, start }) => form !== 'article-one' && start < (cue?.end ?? 0));
  return counts ? undefined : cue?.source;
}

const VERB_REACH = 2;

/** "The ministry freed 38 inmates on Friday. Another 13 will follow, it said.": who freed them speaks in the sentence after. */
function doerSpeaksAfter({ analysed, passage, span }: Candidate): SourceMention | undefined {
  const doer = analysed.mentions.find(
    ({ start, body, strength }) => start <= 1 && body.kind === 'government' && strength !== 'place',
  );
  if (doer === undefined) return undefined;
  const frees = analysed.predicates.some(
    ({ kind, start }) =>
      kind === 'freed' && start >= doer.end && start - doer.end <= VERB_REACH && start < span.hedgeStart,
  );
  const next = passage.sentences[placeOf({ analysed, passage }) + 1];
  if (!frees || next === undefined) return undefined;
  return next.cues.find(({ quotation, source }) => quotation < 0 && source.body.claimant === doer.body.claimant)
    ?.source;
}

/** The source of the sentence right before in the paragraph, if this one names nobody else (claims practice: for two sentences). */
function spokeBefore({ analysed, passage }: Candidate): SourceMention | undefined {
  const at = placeOf({ analysed, passage });
  if (analysed.mentions.some((mention) => mention.strength === 'named' && mention.body.kind !== 'unattributed'))
    return undefined;
  const before = passage.sentences.slice(Math.max(0, at - CARRY_SENTENCES), at).reverse();
  const cue = before.flatMap((other) => other.cues.filter((candidate) => candidate.quotation < 0)).at(0);
  return cue === undefined || cue.source.body.claimant === NOBODY.claimant ? undefined : cue.source;
}
