import { NOBODY, type SourceMention } from '../bodies/body.js';
import { type Candidate, hasCountNoun, placeOf } from '../candidate.js';
import { ofGivenNumber } from '../decisions/going-on.js';
import type { Reader } from '../reader.js';
import type { Attribution } from './attribution.js';

const CARRY_SENTENCES = 2;

/** A sentence without a source that goes on about the same count has the claimant before it (guideline: attribution runs on). */
export function carried(candidate: Candidate, own: Attribution, leansOn: boolean, reader: Reader): Attribution {
  if (own.how !== 'none') return own;
  // "half of the thirty-eight": whoever gave that number
  const given = leansOn ? ofGivenNumber(candidate, reader) : undefined;
  if (given !== undefined) return { ...given.attribution, relayedBy: null, how: 'carried', cue: null };
  const by = (source: SourceMention): Attribution => ({
    ...own,
    body: source.body,
    speaker: source.speaker,
    how: 'carried',
  });
  const { turn } = candidate.analysed;
  const counter = subjectCounts(candidate, reader) ?? (turn === null ? headOfParagraph(candidate) : undefined);
  if (counter !== undefined) return by(counter);
  const promiser = promises(candidate);
  if (promiser !== undefined) return by(promiser);
  // whoever asks has no figures of their own
  if (turn !== null) return turn.kind === 'asks' ? own : by(turn.source);
  const { author } = reader.cast;
  // a press release is its author's from first to last
  const attribution: Attribution = author === null ? own : { ...own, body: author, how: 'carried' };
  const noted = notedAfter(candidate, reader);
  if (noted !== undefined) return by(noted);
  const doer = doerSpeaksAfter(candidate);
  if (doer !== undefined) return by(doer);
  const spoke = spokeBefore(candidate);
  if (spoke !== undefined && author === null) return by(spoke);
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
  // "A população carcerária do Pará passa de 19 mil", in the next paragraph: a count by its own noun
  // but "This brings to 17,836 the number of those freed" goes on
  const sums = sentence.index - last.sentence <= 1 && SUMS.test(sentence.tokens[0]?.key ?? '');
  if (sums && !last.leansOn) return { ...last.attribution, relayedBy: null, how: 'carried', cue: null };
  if (!leansOn && !sameParagraph && hasCountNoun(candidate, reader.compiled)) return attribution;
  if (!((sameParagraph && near) || (goesOn && (near || sameParagraph || list)))) return attribution;
  return { ...last.attribution, relayedBy: null, how: 'carried', cue: null };
}

const WATCHES = /^(?:Defensor|Provedor|Ouvidor|Ombuds)|Human Rights|Derechos Humanos|Direitos Humanos/;
/** What opens a sentence that sums up. */
const SUMS = /^(?:this|that|esto|eso|isto|isso)$/;
const DOES = 4;
const IT = /^it$/;
/** "has only seen 79 arrive": to see is to count. */
const SEES = /^(?:seen|saw|sees|see|vio|vieron|visto|viu|viram|ve)$/;

/** Whether a source stands at the head of its sentence, or of a clause after a semicolon or a contrast. */
function opensSegment(start: number, { segments, sentence: { tokens } }: Candidate['analysed']): boolean {
  if (start <= 1) return true;
  return [start - 1, start - 2].some((at) => tokens[at]?.text === ';') && segments[start] !== segments[start - 3];
}

/**
 * "Hengaw has put together the data of 83 releases", "La Fundación solo ha podido poner nombre a diecinueve": an
 * organisation that opens its sentence counts what stands in it, whatever its verb; not one that sets free or asks.
 */
function subjectCounts({ analysed, span }: Candidate, { compiled }: Reader): SourceMention | undefined {
  const { sentence, mentions, predicates, segments } = analysed;
  const subject = mentions.findLast(({ start, end }) => end <= span.hedgeStart && opensSegment(start, analysed));
  if (subject === undefined || subject.outlet !== undefined) return undefined;
  const it = IT.test(sentence.tokens[subject.start]?.key ?? '') && subject.start === 0;
  if (subject.strength !== 'named' && !(subject.strength === 'pronoun' && it)) return undefined;
  if (it && compiled.copulas.longestAt(sentence.tokens, subject.end) !== undefined) return undefined;
  // an ombudsman or a human rights commission counts as an NGO does
  const watches = subject.body.kind === 'government' && WATCHES.test(subject.body.claimant);
  if (subject.body.kind !== 'ngo' && subject.body.kind !== 'international' && !watches) return undefined;
  if (subject.end > span.hedgeStart || segments[subject.start] !== segments[span.start]) return undefined;
  const does = predicates.some(
    ({ kind, wish, start }) =>
      kind !== 'other' &&
      !wish &&
      ![0, 1, 2].some((back) => SEES.test(sentence.tokens[start - back]?.key ?? '')) &&
      start >= subject.end &&
      start - subject.end <= DOES &&
      start < span.hedgeStart,
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

const PROMISE_REACH = 3;

/** "The Cuban government had promised to free 553 prisoners": whose promise it is. */
function promises({ analysed: { mentions, predicates }, span }: Candidate): SourceMention | undefined {
  const [first] = mentions;
  if (first === undefined || first.start > 1 || first.body.kind !== 'government' || first.outlet !== undefined)
    return undefined;
  const promise = predicates.find(
    ({ kind, start }) => kind === 'promised' && start >= first.end && start < span.hedgeStart,
  );
  return promise !== undefined && promise.start - first.end <= PROMISE_REACH ? first : undefined;
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
