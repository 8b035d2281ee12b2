import { type Body, COUNTERS } from './body.js';

/** Whose press release the article is, if it is one. */
export class PressRelease {
  #first: Body | null = null;
  #author: Body | null = null;
  #unsigned = false;
  #ourselves = Number.POSITIVE_INFINITY;
  #sentence = 0;
  /** Who prints it, where that is known. */
  readonly outlet: string | null;

  constructor(outlet: string | null) {
    this.outlet = outlet;
  }

  /**
   * The article is a press release: one of the bodies it names speaks in all of it. `ourselves`: where nothing but "our
   * team" tells that it is one, the sentence that says so; who is named only after it is somebody else.
   */
  expectAuthor(ourselves = Number.POSITIVE_INFINITY): void {
    this.#unsigned = true;
    this.#ourselves = ourselves;
  }

  /** A sentence begins. */
  hear(sentence: number): void {
    this.#sentence = sentence;
  }

  #maySign({ kind }: Body): boolean {
    if (!this.#unsigned || kind === 'unattributed') return false;
    // a minister has his own letterhead
    return this.#ourselves === Number.POSITIVE_INFINITY || (this.#sentence <= this.#ourselves && COUNTERS.has(kind));
  }

  /** Whether it is one whose author has not been found. */
  get unsigned(): boolean {
    return this.#unsigned;
  }

  /** A body is named. An organisation that comes first wrote it; a government may be who it writes about. */
  name(body: Body): void {
    if (!this.#maySign(body)) return;
    this.#first ??= body;
    if (COUNTERS.has(this.#first.kind)) this.sign(this.#first);
  }

  /** A body speaks. */
  sign(body: Body): void {
    if (!this.#maySign(body)) return;
    this.#author = body;
    this.#unsigned = false;
  }

  /** Its last lines say who its author is, whoever speaks in it. */
  describe(body: Body): void {
    if (body.kind !== 'unattributed') this.#author = body;
  }

  get author(): Body | null {
    return this.#author ?? this.#first;
  }
}
