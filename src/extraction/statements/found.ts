import type { StatementKind, VerificationMethod } from '../../domain/statement.js';
import type { About } from './about.js';
import type { Run, Scene, Voice } from './scene.js';

/** A statement as a finder sees it. */
export interface FoundStatement {
  readonly kind: StatementKind;
  readonly voice: Voice;
  readonly to: string | null;
  readonly method: VerificationMethod | null;
  readonly about: About;
  /** The verb that makes it: the day beside it is the day it was said. */
  readonly verb: Run;
  /** The words that carry it. */
  readonly words: Run;
}

/** Looks for a statement that turns on the word at `at`. */
export type Finder = (scene: Scene, at: number) => FoundStatement | undefined;
