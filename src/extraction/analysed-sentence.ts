import { type BracketedAside, bracketedAsides } from './attribution/bracketed-aside.js';
import type { Cue } from './attribution/cue.js';
import type { Hearing } from './attribution/hearing.js';
import type { Speaking } from './attribution/turns.js';
import type { SourceMention } from './bodies/body.js';
import { ageAsides } from './measures/age-asides.js';
import { predicatesOf } from './measures/parted-predicates.js';
import type { Predicate } from './measures/predicates.js';
import type { Aside } from './measures/token-distance.js';
import { countedBy } from './numbers/counted.js';
import type { NumberSpan } from './numbers/number-span.js';
import { findNumbers } from './numbers/numbers.js';
import { isInTime, isYear } from './numbers/of-a-time.js';
import { ofThoseThings } from './numbers/of-those-things.js';
import { pastApposition } from './numbers/past-apposition.js';
import type { Counted } from './numbers/what-counted.js';
import { isDoneToList } from './numbers/whole-noun.js';
import { segmentsOf } from './sentences/segments.js';
import type { Sentence } from './sentences/sentence.js';
import type { PhraseTrie } from './text/phrase-trie.js';
import type { Token } from './text/text.js';
import { type WordsOf, wordsOf } from './text/words-of.js';
import { findTimes } from './time/find-times.js';
import type { TimeExpression } from './time/moment.js';
import { SAID_RUNS } from './time/said-month.js';
import { isSayingDay } from './time/said-time.js';

/** Tokens of a time that holds no clause of its own. */
const SHORT_WHEN = 6;

/** "since the government promised on 8 January to free them", "a day after 30 people were arrested". */
function opensLongClause({ role, start, end, what }: TimeExpression): boolean {
  return (role === 'since' && end - start > SHORT_WHEN) || (what.kind === 'apart' && what.clause === true);
}

const NONE: readonly number[] = [];

/** Where phrases of a table begin. */
function startsOf(words: PhraseTrie<true>, tokens: readonly Token[]): readonly number[] {
  const starts: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) if (words.longestAt(tokens, at) !== undefined) starts.push(at);
  return starts;
}

function isPlain({ quotation }: Cue): boolean {
  return quotation < 0;
}

function isInside(cue: Cue, { start, end }: TimeExpression): boolean {
  return cue.start > start && cue.start < end;
}

/** A sentence with everything the parsers find in it. What only figures need is looked for when one asks. */
export class AnalysedSentence {
  readonly sentence: Sentence;
  readonly numbers: readonly NumberSpan[];
  readonly #hearing: Hearing;
  #words: WordsOf | undefined;
  #cues: readonly Cue[] | undefined;
  #plainCues: readonly Cue[] | undefined;
  #bracketed: readonly BracketedAside[] | undefined;
  #predicates: readonly Predicate[] | undefined;
  #segments: readonly number[] | undefined;
  #times: readonly TimeExpression[] | undefined;
  #shortTimes: readonly TimeExpression[] | undefined;
  #ages: readonly Aside[] | undefined;
  #sayingDays: readonly TimeExpression[] | undefined;
  #countNouns: readonly number[] | undefined;
  #undated: readonly NumberSpan[] | undefined;
  /** What each number counts: asked again by the numbers before it. */
  readonly #counted = new Map<NumberSpan, Counted>();

  constructor(sentence: Sentence, hearing: Hearing) {
    this.sentence = sentence;
    this.numbers = findNumbers(sentence.tokens, sentence.compiled);
    this.#hearing = hearing;
  }

  /** What rules that ask for a word anywhere in it look at first. */
  get words(): WordsOf {
    this.#words ??= wordsOf(this.sentence.tokens);
    return this.#words;
  }

  /** Whether a phrase of a table may stand in it, as far as is known: the words of a sentence that counts nothing are not looked through for that alone. */
  mayHave(table: PhraseTrie<unknown>): boolean {
    return (this.#words === undefined && !this.counts) || table.mayBeIn(this.words);
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
    // mostly all of them: then they are the same list, of which nothing need be asked again
    this.#plainCues ??= this.cues.every(isPlain) ? this.cues : this.cues.filter(isPlain);
    return this.#plainCues;
  }

  /** Its asides in brackets or dashes that tell of whom stands before them. */
  get bracketed(): readonly BracketedAside[] {
    this.#bracketed ??= bracketedAsides(this.sentence, this.sentence.compiled);
    return this.#bracketed;
  }

  /** "310 since the government announced on 8 January that it would": who speaks in a clause that only says when says nothing of the number. */
  #toldHere(cues: readonly Cue[]): readonly Cue[] {
    if (cues.length === 0 || !this.counts) return cues;
    const whens = this.times.filter(({ role, what }) => role === 'since' || what.kind === 'apart');
    const told = cues.filter(({ start }) => !this.#isOfList(start));
    return whens.length === 0 ? told : told.filter((cue) => !whens.some((when) => isInside(cue, when)));
  }

  /** "nine prisoners from a list of 20 drawn up by the families": who made a list that only says which prisoners were meant counts nobody. */
  #isOfList(at: number): boolean {
    const { tokens, compiled } = this.sentence;
    return this.numbers.some(
      (listed) =>
        isDoneToList(tokens, listed, at, compiled) &&
        this.numbers.some(({ end, form }) => end < listed.hedgeStart && form !== 'article-one'),
    );
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
  get counts(): boolean {
    return this.numbers.some((number) => number.form !== 'article-one');
  }

  get predicates(): readonly Predicate[] {
    const { tokens, compiled } = this.sentence;
    this.#predicates ??= this.counts ? this.#outsideNames(predicatesOf(tokens, this.times, compiled, this.words)) : [];
    return this.#predicates;
  }

  /** "Release International counts 350": a word of a name says nothing of anybody. */
  #outsideNames(predicates: readonly Predicate[]): readonly Predicate[] {
    if (predicates.length === 0) return predicates;
    const names = this.mentions.filter(({ strength, start, end }) => strength === 'named' && end - start > 1);
    if (names.length === 0) return predicates;
    const isCapital = (at: number): boolean => this.sentence.tokens[at]?.word.capital === true;
    return predicates.filter(
      ({ start, end }) => !names.some((name) => name.start <= start && end <= name.end && isCapital(start)),
    );
  }

  get segments(): readonly number[] {
    this.#segments ??= this.counts ? segmentsOf(this.sentence, this.sentence.compiled) : [];
    return this.#segments;
  }

  get times(): readonly TimeExpression[] {
    this.#times ??= findTimes(this.sentence.tokens, this.sentence.compiled, this.words);
    return this.#times;
  }

  /** Its times without those that have a clause of their own: "since the government promised on 8 January to free them". */
  get shortTimes(): readonly TimeExpression[] {
    this.#shortTimes ??= this.times.filter((time) => !opensLongClause(time));
    return this.#shortTimes;
  }

  /** Where it says how old somebody is. */
  get ages(): readonly Aside[] {
    this.#ages ??= ageAsides(this);
    return this.#ages;
  }

  /** Its days on which somebody may have spoken: no month, no span and no start. */
  get sayingDays(): readonly TimeExpression[] {
    this.#sayingDays ??= this.times.filter(
      ({ role, what }) => role === 'on' && (isSayingDay(what) || SAID_RUNS.has(what.kind)),
    );
    return this.#sayingDays;
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
    this.#countNouns ??= compiled.counts.mayBeIn(this.words) ? startsOf(compiled.counts, tokens) : NONE;
    return this.#countNouns;
  }

  /** What one of its numbers counts, by the words beside it. */
  countedBy(span: NumberSpan): Counted {
    const known = this.#counted.get(span);
    if (known !== undefined) return known;
    const { tokens, compiled } = this.sentence;
    const beside = ofThoseThings(tokens, countedBy(tokens, span, this.words, compiled), compiled);
    const counted = pastApposition(tokens, span, beside, compiled);
    this.#counted.set(span, counted);
    return counted;
  }
}
