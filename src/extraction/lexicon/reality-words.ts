import type { Phrases } from './words.js';

/** Words that tell whether what is said to happen to people did, or will, or only may. */
export interface RealityWords {
  /** Before a release, with a word or two between: it may be, or ought to ("could be freed", "podrían salir", "were to have been freed"). */
  readonly possible: Phrases;
  /** Before it, in the same clause: it is hoped for, talked about, refused or said not to be so ("denied having released", "talks on the release of"). */
  readonly denials: Phrases;
  /** Looks like one of `denials` and is none: "se espera que", which is a promise. */
  readonly noDenials: Phrases;
  /** After a release that is a noun, or a plan: nothing came of it ("was called off", "foi cancelada"). */
  readonly calledOff: Phrases;
  /** Nouns and verbs of visiting: whoever leaves a prison after one was no prisoner. */
  readonly visits: Phrases;
  /** Before a release: a plan for it, of which nothing may come ("a plan to release 90 was shelved"). */
  readonly plans: Phrases;
}
