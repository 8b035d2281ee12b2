import type { BodyWords } from './body-words.js';
import type { CapitalWords } from './capital-words.js';
import type { ClauseWords } from './clause-words.js';
import type { DatingWords } from './dating-words.js';
import type { NameWords } from './name-words.js';
import type { RealityWords } from './reality-words.js';
import type { SmallWords } from './small-words.js';
import type { SpeechWords } from './speech-words.js';

/** Words that single rules ask for, by the part of the engine that asks. */
export interface RuleWords {
  readonly bodies: BodyWords;
  readonly names: NameWords;
  readonly capitals: CapitalWords;
  readonly small: SmallWords;
  readonly speech: SpeechWords;
  /** What a number counts, and what a clause says happened to its people. */
  readonly clause: ClauseWords;
  /** Whether it did happen. */
  readonly reality: RealityWords;
  /** What a day dates. */
  readonly dating: DatingWords;
}
