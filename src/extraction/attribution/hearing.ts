import { NOBODY, type SourceMention } from '../bodies/body.js';
import type { Cast } from '../bodies/cast.js';
import type { KnownNames } from '../bodies/known-names.js';
import { isUnnamedPerson } from '../bodies/person-meant.js';
import { isAboutSomebody } from '../bodies/roles.js';
import { findSources } from '../bodies/sources.js';
import { startsIn } from '../bodies/starts.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import { askedAlone } from './asked-alone.js';
import type { Cue } from './cue.js';
import { findCues } from './cues.js';
import { type Guest, guestOf, type Introduced } from './guest.js';
import { lastToSpeak } from './last-to-speak.js';
import { withoutRelayed } from './relayed.js';
import { type HeardThere, peopleToldOf, stateToldOf } from './state-before.js';
import { type Speaking, speakerOfTurn, type Turn } from './turns.js';

/** Who is named in a sentence, and who speaks. */
export interface Heard {
  readonly mentions: readonly SourceMention[];
  readonly cues: readonly Cue[];
  /** Who spoke, or was spoken of, before it. */
  readonly voice: SourceMention | null;
  /** Of a transcript: who has the word in its paragraph. */
  readonly turn: Speaking | null;
}

type HeardHere = Omit<Heard, 'turn'>;

interface HearingContext {
  readonly cast: Cast;
  readonly known: KnownNames;
  readonly voice: SourceMention | null;
  /** First token that is no label of who speaks. */
  readonly from: number;
  /** The sentence right before it. */
  readonly there: HeardThere | undefined;
}

/** What a sentence names and who speaks in it; the cast learns both. */
function hear(
  sentence: Sentence,
  cast: Cast,
  known: KnownNames,
  { from, there }: Pick<HearingContext, 'from' | 'there'>,
): HeardHere {
  const { frame, compiled, quotation } = sentence;
  const voice = cast.lastVoice;
  cast.counters.hear(sentence.index);
  cast.opened.hear(sentence.index);
  cast.press.hear(sentence.index);
  const context = { cast, known, voice, from, there };
  // 'O grupo disse: "We have verified 41 releases"': the speaker stands outside the words in the other language
  if (frame !== compiled && quotation.some((number) => number >= 0)) {
    const framed = hearIn(frame, sentence, context);
    if (framed.cues.some((cue) => cue.quotation < 0)) return framed;
  }
  return hearIn(compiled, sentence, context);
}

function hearIn(
  compiled: CompiledLanguage,
  sentence: Sentence,
  { cast, known, voice, from, there }: HearingContext,
): HeardHere {
  const before = cast.lastBody;
  const { press } = cast;
  const starts = startsIn(sentence.tokens, compiled, press.unsigned || press.author !== null);
  const mentions = findSources(sentence, cast, known, compiled, from, starts);
  cast.counters.name(mentions);
  const state = () => stateToldOf(there, sentence);
  const people = () => peopleToldOf(there, sentence);
  const spoken = { source: cast.lastSource, voice, body: before, state, people };
  const cues = findCues(sentence, mentions, compiled, spoken, starts);
  const meant = cues.length === 0 ? aboutNobodyElse(mentions) : lastToSpeak(cues, sentence)?.source;
  if (meant !== undefined && isUnnamedPerson(meant, sentence.tokens, compiled)) cast.meant.hear(meant.body);
  if (cues.length === 0) {
    const about = onlyBody(mentions) ?? askedAlone(sentence, mentions) ?? somebody(mentions, cast);
    if (about !== undefined) cast.appear(about);
    return { mentions, cues, voice };
  }
  // "the network said the army claims to have freed 1,300": the network goes on, and not the army
  const speaking = withoutRelayed(cues, sentence);
  const spoke = lastToSpeak(speaking, sentence);
  if (spoke !== undefined) cast.speak(spoke.source);
  const named = speaking.find(({ source, disputed }) => source.strength === 'named' && disputed !== true);
  if (named !== undefined) cast.press.sign(named.source.body);
  for (const { source, disputed } of speaking)
    if (source.strength !== 'place' && source.with === undefined && disputed !== true) cast.touch(source.body);
  return { mentions, cues, voice };
}

/** "Its spokeswoman disagreed.": whom a sentence opens with, where it names no other person. */
function aboutNobodyElse(mentions: readonly SourceMention[]): SourceMention | undefined {
  const [first] = mentions;
  return first !== undefined && first.start <= 1 && mentions.every(({ speaker }) => speaker === null)
    ? first
    : undefined;
}

/** "Más detallado es el seguimiento de HRANA.": the one body that a sentence names is whom the next goes on with. */
function onlyBody(mentions: readonly SourceMention[]): SourceMention | undefined {
  let only: SourceMention | undefined;
  for (const mention of mentions) {
    if (mention.strength === 'place' || mention.body.claimant === NOBODY.claimant) continue;
    if (only !== undefined) return undefined;
    only = mention;
  }
  return only?.strength === 'named' && only.outlet === undefined ? only : undefined;
}

/** "Clara Pires, 38, esperó a su hermana.": whoever a paragraph opens with may say what is quoted next. */
function somebody([first]: readonly SourceMention[], cast: Cast): SourceMention | undefined {
  return isAboutSomebody(cast) && first !== undefined && first.start === 0 && first.speaker !== null
    ? first
    : undefined;
}

const NOTHING: Heard = { mentions: [], cues: [], voice: null, turn: null };

/** The sentences of an article, listened to from first to last, as far as somebody asks: after its last figure nobody does. */
export class Hearing {
  readonly #sentences: readonly Sentence[];
  readonly #cast: Cast;
  readonly #known: KnownNames;
  readonly #heard: Heard[] = [];
  readonly #turns: ReadonlyMap<number, Turn>;
  #guest: Guest | null = null;
  #turn: Speaking | null = null;
  #paragraph = -1;

  constructor(
    sentences: readonly Sentence[],
    cast: Cast,
    known: KnownNames,
    turns: ReadonlyMap<number, Turn> = new Map(),
  ) {
    this.#sentences = sentences;
    this.#turns = turns;
    this.#cast = cast;
    this.#known = known;
  }

  /** What `sentence` says, with all sentences before it heard. */
  of({ index }: Sentence): Heard {
    for (let next = this.#heard.length; next <= index; next = this.#heard.length) {
      const sentence = this.#sentences[next];
      if (sentence === undefined) return NOTHING;
      const from = this.#takeTurn(sentence);
      const { mentions, cues, voice } = hear(sentence, this.#cast, this.#known, { from, there: this.#before(next) });
      this.#heard.push({ mentions, cues, voice, turn: this.#turn });
    }
    return this.#heard[index] ?? NOTHING;
  }

  #before(next: number): HeardThere | undefined {
    const sentence = this.#sentences[next - 1];
    const heard = this.#heard[next - 1];
    return sentence === undefined || heard === undefined
      ? undefined
      : { sentence, mentions: heard.mentions, cues: heard.cues };
  }

  /** All that was heard so far. */
  #introduction(): readonly Introduced[] {
    return this.#heard.flatMap(({ mentions }, at) => {
      const sentence = this.#sentences[at];
      return sentence === undefined ? [] : [{ sentence, mentions }];
    });
  }

  /** Whose turn it is in the paragraph of a sentence. Gives the token at which what is said begins. */
  #takeTurn({ passage, compiled }: Sentence): number {
    if (this.#turns.size === 0 || passage.number === this.#paragraph) return 0;
    this.#paragraph = passage.number;
    const turn = this.#turns.get(passage.number);
    if (turn === undefined) {
      this.#turn = null;
      return 0;
    }
    this.#guest ??= guestOf(this.#introduction(), this.#cast);
    this.#turn = speakerOfTurn(turn, this.#guest, this.#cast, compiled);
    if (this.#turn.kind === 'speaks') this.#cast.speak(this.#turn.source);
    return turn.from;
  }
}
