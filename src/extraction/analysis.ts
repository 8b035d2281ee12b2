import type { Passage, ReadArticle } from '../domain/article.js';
import type { Cue } from './attribution/cue.js';
import { Hearing } from './attribution/hearing.js';
import { type Speaking, turnsOf } from './attribution/turns.js';
import type { SourceMention } from './bodies/body.js';
import type { Cast } from './bodies/cast.js';
import type { KnownNames } from './bodies/known-names.js';
import { namesThatSpeak } from './bodies/names-that-speak.js';
import type { CompiledLanguage } from './lexicon/compiled-language.js';
import { predicatesOf } from './measures/parted-predicates.js';
import type { Predicate } from './measures/predicates.js';
import { type Counted, countedBy } from './numbers/counted.js';
import type { NumberSpan } from './numbers/number-span.js';
import { findNumbers } from './numbers/numbers.js';
import { isInTime, isYear } from './numbers/of-a-time.js';
import { inTheirLanguages, type Tongues } from './sentences/passage-language.js';
import { segmentsOf } from './sentences/segments.js';
import { type Sentence, splitPassage } from './sentences/sentence.js';
import { tokenize } from './text/text.js';
import { type WordsOf, wordsOf } from './text/words-of.js';
import { findTimes } from './time/find-times.js';
import type { TimeExpression } from './time/moment.js';

/** Tokens of a time that holds no clause of its own. */
const SHORT_WHEN = 6;

function isInside(cue: Cue, { start, end }: TimeExpression): boolean {
  return cue.start > start && cue.start < end;
}

/** A sentence with everything the parsers find in it. What only figures need is looked for when one asks. */
export class AnalysedSentence {
  readonly sentence: Sentence;
  /** What rules that ask for a word anywhere in it look at first. */
  readonly words: WordsOf;
  readonly numbers: readonly NumberSpan[];
  readonly #hearing: Hearing;
  #cues: readonly Cue[] | undefined;
  #plainCues: readonly Cue[] | undefined;
  #predicates: readonly Predicate[] | undefined;
  #segments: readonly number[] | undefined;
  #times: readonly TimeExpression[] | undefined;
  #shortTimes: readonly TimeExpression[] | undefined;
  #countNouns: readonly number[] | undefined;
  #undated: readonly NumberSpan[] | undefined;
  /** What each number counts: asked again by the numbers before it. */
  readonly #counted = new Map<NumberSpan, Counted>();

  constructor(sentence: Sentence, hearing: Hearing) {
    this.sentence = sentence;
    this.words = wordsOf(sentence.tokens);
    this.numbers = findNumbers(sentence.tokens, sentence.compiled);
    this.#hearing = hearing;
  }

  get mentions(): readonly SourceMention[] {
    return this.#hearing.of(this.sentence).mentions;
  }

  get cues(): readonly Cue[] {
    this.#cues ??= this.#toldHere(this.#hearing.of(this.sentence).cues);
    return this.#cues;
  }

  /** Those outside any quotation. */
  get plainCues(): readonly Cue[] {
    this.#plainCues ??= this.cues.filter(({ quotation }) => quotation < 0);
    return this.#plainCues;
  }

  /** "310 since the government announced on 8 January that it would": who speaks in a clause that only says when says nothing of the number. */
  #toldHere(cues: readonly Cue[]): readonly Cue[] {
    if (cues.length === 0 || !this.#counts) return cues;
    const whens = this.times.filter(({ role, start, end }) => role === 'since' && end - start > SHORT_WHEN);
    return whens.length === 0 ? cues : cues.filter((cue) => !whens.some((when) => isInside(cue, when)));
  }

  /** Who spoke, or was spoken of, before it: a quotation without a word of saying goes on with them. */
  get voice(): SourceMention | null {
    return this.#hearing.of(this.sentence).voice;
  }

  /** Of a transcript: who has the word in its paragraph. */
  get turn(): Speaking | null {
    return this.#hearing.of(this.sentence).turn;
  }

  /** A sentence that counts nothing still dates an event or a statement, but its verbs do not matter. */
  get #counts(): boolean {
    return this.numbers.some((number) => number.form !== 'article-one');
  }

  get predicates(): readonly Predicate[] {
    const { tokens, compiled } = this.sentence;
    this.#predicates ??= this.#counts ? predicatesOf(tokens, this.times, compiled) : [];
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

  /** Its times without those that have a clause of their own: "since the government promised on 8 January to free them". */
  get shortTimes(): readonly TimeExpression[] {
    this.#shortTimes ??= this.times.filter(({ role, start, end }) => role !== 'since' || end - start <= SHORT_WHEN);
    return this.#shortTimes;
  }

  /** Its numbers that are neither years nor of a time. */
  get undated(): readonly NumberSpan[] {
    const { tokens } = this.sentence;
    this.#undated ??= this.numbers.filter((number) => !isYear(tokens, number) && !isInTime(number, this.times));
    return this.#undated;
  }

  /** Where its nouns for a count begin: most sentences have none. */
  get countNouns(): readonly number[] {
    const { tokens, compiled } = this.sentence;
    this.#countNouns ??= [...tokens.keys()].filter((at) => compiled.counts.longestAt(tokens, at) !== undefined);
    return this.#countNouns;
  }

  /** What one of its numbers counts, by the words beside it. */
  countedBy(span: NumberSpan): Counted {
    const known = this.#counted.get(span);
    if (known !== undefined) return known;
    const counted = countedBy(this.sentence.tokens, span, this.sentence.compiled);
    this.#counted.set(span, counted);
    return counted;
  }
}

/** A cue and the sentence in which it stands. */
export interface CueBeside {
  readonly cue: Cue;
  readonly analysed: AnalysedSentence;
}

/** A paragraph. What is asked of all of it for one figure after the other is looked for once. */
export class AnalysedPassage {
  readonly sentences: readonly AnalysedSentence[];
  readonly #beside = new Map<number, readonly CueBeside[]>();
  #byQuotation: ReadonlyMap<number, readonly AnalysedSentence[]> | undefined;
  #head: { readonly it: AnalysedSentence | undefined } | undefined;

  constructor(sentences: readonly AnalysedSentence[]) {
    this.sentences = sentences;
  }

  /** Its first sentence that has a word. */
  get head(): AnalysedSentence | undefined {
    this.#head ??= {
      it: this.sentences.find(({ sentence }) => sentence.tokens.some(({ kind }) => kind === 'word')),
    };
    return this.#head.it;
  }

  /** The cues outside any quotation in the sentences that a quotation runs through. */
  besideQuotation(quotation: number): readonly CueBeside[] {
    const known = this.#beside.get(quotation);
    if (known !== undefined) return known;
    this.#byQuotation ??= byQuotation(this.sentences);
    const found = (this.#byQuotation.get(quotation) ?? []).flatMap((analysed) =>
      analysed.plainCues.map((cue) => ({ cue, analysed })),
    );
    this.#beside.set(quotation, found);
    return found;
  }
}

function byQuotation(sentences: readonly AnalysedSentence[]): ReadonlyMap<number, readonly AnalysedSentence[]> {
  const found = new Map<number, AnalysedSentence[]>();
  for (const analysed of sentences)
    for (const quotation of new Set(analysed.sentence.quotation)) {
      const here = found.get(quotation);
      if (here === undefined) found.set(quotation, [analysed]);
      else here.push(analysed);
    }
  return found;
}

const RELEASE_PASSAGES = 6;

const HEAD = 60;

/** "COMUNICADO N.º 47 — A LA COMUNIDAD": the words on top, though they be taken for a dateline. */
function isHead(first: Sentence | undefined, { pressRelease, vocabulary }: CompiledLanguage): boolean {
  if (first === undefined) return false;
  if (pressRelease.longestAt(first.tokens, 0) !== undefined) return true;
  return (
    first.start > 0 &&
    pressRelease.longestAt(tokenize(first.passage.text.slice(0, HEAD), 0, vocabulary), 0) !== undefined
  );
}

/** "NOTA DE PRENSA" on top, or "our organisation" outside any quotation. */
function isPressRelease(passages: readonly (readonly Sentence[])[], compiled: CompiledLanguage): boolean {
  const headed = passages.slice(0, RELEASE_PASSAGES).some((sentences) => isHead(sentences[0], compiled));
  return headed || passages.some((sentences) => sentences.some((sentence) => saysOurselves(sentence, compiled)));
}

function saysOurselves({ tokens, quotation }: Sentence, { ourselves }: CompiledLanguage): boolean {
  for (let at = 0; at < tokens.length; at += 1)
    if (ourselves.longestAt(tokens, at) !== undefined && (quotation[at] ?? -1) < 0) return true;
  return false;
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
  const sentences = split.flat();
  const { bodies, surnames } = namesThatSpeak(sentences);
  cast.expect(bodies, surnames);
  const hearing = new Hearing(sentences, cast, known, turnsOf(split));
  const last = sentences.at(-1);
  if (last !== undefined && isPressRelease(split, compiled)) {
    cast.press.expectAuthor();
    // whoever signs it has said all of it, from its headline on
    hearing.of(last);
  }
  return split.map(
    (passage) => new AnalysedPassage(passage.map((sentence) => new AnalysedSentence(sentence, hearing))),
  );
}
