import type { Attribution } from './attribution.js';
import { type Candidate, placeOf } from './candidate.js';
import { NOBODY, type SourceMention } from './cast.js';
import type { Reader } from './reader.js';

const CARRY_SENTENCES = 2;

/** A sentence without a source that goes on about the same count has the claimant before it (guideline: attribution runs on). */
export function carried(candidate: Candidate, own: Attribution, leansOn: boolean, reader: Reader): Attribution {
  if (own.how !== 'none') return own;
  const { author } = reader.cast;
  // a press release is its author's from first to last
  const attribution: Attribution = author === null ? own : { ...own, body: author, how: 'carried' };
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

/** "Fifteen left on Monday. The information is from S.", "This was reported by S.": the sentence right after says whose the count is. */
function notedAfter({ analysed, passage }: Candidate, { compiled }: Reader): SourceMention | undefined {
  const next = passage.sentences[placeOf({ analysed, passage }) + 1];
  if (next === undefined) return undefined;
  const noted = next.cues.find((cue) => cue.note === true)?.source;
  const back = compiled.refersBack.longestAt(next.sentence.tokens, 0);
  if (noted !== undefined || back === undefined || next.numbers.some(({ form }) => form !== 'article-one'))
    return noted;
  return next.cues.find(({ quotation, source }) => quotation < 0 && source.body.claimant !== NOBODY.claimant)?.source;
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
