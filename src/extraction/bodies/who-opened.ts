import { type Body, NOBODY } from './body.js';

/** Whom a sentence opens with: "The police gave another figure." */
export class WhoOpened {
  #sentence = 0;
  #last: { readonly body: Body; readonly sentence: number } | null = null;

  /** A sentence begins. */
  hear(sentence: number): void {
    this.#sentence = sentence;
  }

  /** Takes note of whoever opens it. */
  note(body: Body): void {
    if (body.claimant !== NOBODY.claimant) this.#last = { body, sentence: this.#sentence };
  }

  /** Who opened this sentence or the one right before. */
  get justNow(): Body | null {
    const last = this.#last;
    return last !== null && this.#sentence - last.sentence <= 1 ? last.body : null;
  }
}
