import type { SourceMention } from './body.js';
import type { Cast } from './cast.js';
import type { CompiledLanguage } from './compiled-language.js';
import type { Cue } from './cue.js';
import { findCues } from './cues.js';
import type { KnownNames } from './known-names.js';
import type { Sentence } from './sentence.js';
import { findSources } from './sources.js';

/** Who is named in a sentence, and who speaks. */
export interface Heard {
  readonly mentions: readonly SourceMention[];
  readonly cues: readonly Cue[];
  /** Who spoke, or was spoken of, before it. */
  readonly voice: SourceMention | null;
}

/** What a sentence names and who speaks in it; the cast learns both. */
function hear(sentence: Sentence, cast: Cast, known: KnownNames): Heard {
  const { frame, compiled, quotation } = sentence;
  const voice = cast.lastVoice;
  // 'O grupo disse: "We have verified 41 releases"': the speaker stands outside the words in the other language
  if (frame !== compiled && quotation.some((number) => number >= 0)) {
    const framed = hearIn(frame, sentence, cast, known, voice);
    if (framed.cues.some((cue) => cue.quotation < 0)) return framed;
  }
  return hearIn(compiled, sentence, cast, known, voice);
}

function hearIn(
  compiled: CompiledLanguage,
  sentence: Sentence,
  cast: Cast,
  known: KnownNames,
  voice: SourceMention | null,
): Heard {
  const before = cast.lastBody;
  const mentions = findSources(sentence, cast, known, compiled);
  const cues = findCues(sentence, mentions, compiled, { source: cast.lastSource, voice, body: before });
  const spoke = cues.findLast((cue) => cue.quotation < 0 && cue.disputed !== true);
  if (spoke !== undefined) cast.speak(spoke.source);
  for (const cue of cues) if (cue.source.strength !== 'place' && cue.disputed !== true) cast.touch(cue.source.body);
  return { mentions, cues, voice };
}

const NOTHING: Heard = { mentions: [], cues: [], voice: null };

/** The sentences of an article, listened to from first to last, as far as somebody asks: after its last figure nobody does. */
export class Hearing {
  readonly #sentences: readonly Sentence[];
  readonly #cast: Cast;
  readonly #known: KnownNames;
  readonly #heard: Heard[] = [];

  constructor(sentences: readonly Sentence[], cast: Cast, known: KnownNames) {
    this.#sentences = sentences;
    this.#cast = cast;
    this.#known = known;
  }

  /** What `sentence` says, with all sentences before it heard. */
  of({ index }: Sentence): Heard {
    for (let next = this.#heard.length; next <= index; next = this.#heard.length) {
      const sentence = this.#sentences[next];
      if (sentence === undefined) return NOTHING;
      this.#heard.push(hear(sentence, this.#cast, this.#known));
    }
    return this.#heard[index] ?? NOTHING;
  }
}
