import type { Body } from './body.js';

/** Whose press release the article is, if it is one. */
export class PressRelease {
  #author: Body | null = null;
  #unsigned = false;

  /** The article is a press release: the body it names first is the one that speaks in it. */
  expectAuthor(): void {
    this.#unsigned = true;
  }

  /** Whether it is one whose author has not been named. */
  get unsigned(): boolean {
    return this.#unsigned;
  }

  sign(body: Body): void {
    if (!this.#unsigned || body.kind === 'unattributed') return;
    this.#author = body;
    this.#unsigned = false;
  }

  get author(): Body | null {
    return this.#author;
  }
}
