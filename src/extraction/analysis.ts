import type { Passage, ReadArticle } from '../domain/article.js';
import { segmentsOf } from './attribution.js';
import type { Cast, SourceMention } from './cast.js';
import type { CompiledLanguage } from './compiled-language.js';
import type { Cue } from './cue.js';
import { findCues } from './cues.js';
import type { KnownNames } from './known-names.js';
import { namesThatSpeak } from './names-that-speak.js';
import { findNumbers, type NumberSpan } from './numbers.js';
import { inTheirLanguages, type Tongues } from './passage-language.js';
import { findPredicates, type Predicate } from './predicates.js';
import { type Sentence, splitPassage } from './sentence.js';
import { findSources } from './sources.js';
import { findTimes } from './time/find-times.js';
import type { TimeExpression } from './time/moment.js';

/** A sentence with everything the parsers find in it. What only figures need is looked for when one asks. */
export class AnalysedSentence {
  readonly sentence: Sentence;
  readonly numbers: readonly NumberSpan[];
  readonly mentions: readonly SourceMention[];
  readonly cues: readonly Cue[];
  #predicates: readonly Predicate[] | undefined;
  #segments: readonly number[] | undefined;
  #times: readonly TimeExpression[] | undefined;

  constructor(sentence: Sentence, found: Heard) {
    this.sentence = sentence;
    this.numbers = findNumbers(sentence.tokens, sentence.compiled);
    this.mentions = found.mentions;
    this.cues = found.cues;
  }

  /** A sentence that counts nothing still dates an event or a statement, but its verbs do not matter. */
  get #counts(): boolean {
    return this.numbers.some((number) => number.form !== 'article-one');
  }

  get predicates(): readonly Predicate[] {
    this.#predicates ??= this.#counts ? findPredicates(this.sentence.tokens, this.sentence.compiled) : [];
    return this.#predicates;
  }

  get segments(): readonly number[] {
    this.#segments ??= this.#counts ? segmentsOf(this.sentence, this.sentence.compiled) : [];
    return this.#segments;
  }

  get times(): readonly TimeExpression[] {
    this.#times ??= findTimes(this.sentence.tokens, this.sentence.compiled);
    return this.#times;
  }
}

export interface AnalysedPassage {
  readonly sentences: readonly AnalysedSentence[];
}

/** Who is named in a sentence, and who speaks. */
interface Heard {
  readonly mentions: readonly SourceMention[];
  readonly cues: readonly Cue[];
}

/** What a sentence names and who speaks in it; the cast learns both. */
function hear(sentence: Sentence, cast: Cast, known: KnownNames): Heard {
  const { frame, compiled, quotation } = sentence;
  // 'O grupo disse: "We have verified 41 releases"': the speaker stands outside the words in the other language
  if (frame !== compiled && quotation.some((number) => number >= 0)) {
    const framed = hearIn(frame, sentence, cast, known);
    if (framed.cues.some((cue) => cue.quotation < 0)) return framed;
  }
  return hearIn(compiled, sentence, cast, known);
}

function hearIn(compiled: CompiledLanguage, sentence: Sentence, cast: Cast, known: KnownNames): Heard {
  const before = cast.lastBody;
  const mentions = findSources(sentence, cast, known, compiled);
  const cues = findCues(sentence, mentions, compiled, { source: cast.lastSource, body: before });
  const spoke = cues.findLast((cue) => cue.quotation < 0 && cue.disputed !== true);
  if (spoke !== undefined) cast.speak(spoke.source);
  for (const cue of cues) if (cue.source.strength !== 'place' && cue.disputed !== true) cast.touch(cue.source.body);
  return { mentions, cues };
}

const RELEASE_PASSAGES = 6;

/** "NOTA DE PRENSA" on top, or "our organisation" outside any quotation. */
function isPressRelease(passages: readonly (readonly Sentence[])[], compiled: CompiledLanguage): boolean {
  const headed = passages
    .slice(0, RELEASE_PASSAGES)
    .some((sentences) => compiled.pressRelease.longestAt(sentences[0]?.tokens ?? [], 0) !== undefined);
  return (
    headed ||
    passages
      .flat()
      .some(({ tokens, quotation }) =>
        tokens.some((_, at) => (quotation[at] ?? -1) < 0 && compiled.ourselves.longestAt(tokens, at) !== undefined),
      )
  );
}

/** The sentences of each passage that may hold claims. */
export function splitArticle({ passages }: ReadArticle, tongues: Tongues): ReadonlyMap<Passage, readonly Sentence[]> {
  const split = new Map<Passage, readonly Sentence[]>();
  let index = 0;
  for (const passage of passages) {
    // a photo's credit is nobody's claim, and its names would be taken for "the group"
    if (passage.kind === 'caption') continue;
    const sentences = inTheirLanguages(splitPassage(passage, tongues.own, index), tongues);
    index += sentences.length;
    split.set(passage, sentences);
  }
  return split;
}

/** Passages of an article from first to last: what one sentence names, the next may call "the group". */
export function analysePassages(
  split: readonly (readonly Sentence[])[],
  cast: Cast,
  known: KnownNames,
  compiled: CompiledLanguage,
): readonly AnalysedPassage[] {
  if (isPressRelease(split, compiled)) cast.expectAuthor();
  const { bodies, surnames } = namesThatSpeak(split.flat());
  cast.expect(bodies, surnames);
  return split.map((sentences) => ({
    sentences: sentences.map((sentence) => new AnalysedSentence(sentence, hear(sentence, cast, known))),
  }));
}
