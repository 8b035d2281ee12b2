import { type Body, COUNTERS, RIGHTS_GROUPS, type SourceMention } from './body.js';

const FRESH = 2;
const SUBJECT = 2;

/** The bodies that count people freed by others, as far as "both organisations" and "the former" go back. */
export class LastCounters {
  #last: readonly { readonly body: Body; readonly sentence: number }[] = [];
  #sentence = 0;
  #pair = Number.NEGATIVE_INFINITY;

  /** A sentence begins. */
  hear(sentence: number): void {
    this.#sentence = sentence;
  }

  /** Takes note of a body that was named. */
  note(body: Body): void {
    const named = body.claimant !== body.kind && body.claimant !== RIGHTS_GROUPS;
    if (!COUNTERS.has(body.kind) || !named) return;
    const others = this.#last.filter((other) => other.body.claimant !== body.claimant);
    this.#last = [{ body, sentence: this.#sentence }, ...others].slice(0, 2);
  }

  /** The two named last, the later one first. */
  get two(): readonly Body[] {
    return this.#last.map(({ body }) => body);
  }

  /** Who a sentence names: whether it is about both. */
  name(mentions: readonly SourceMention[]): void {
    const [last, before] = this.#last;
    const [first] = mentions;
    const about = first?.strength === 'named' && first.start <= SUBJECT;
    if (about && last?.sentence === this.#sentence && before?.sentence === this.#sentence) this.#pair = this.#sentence;
  }

  /** Whether the sentence being read has named both. */
  get bothHere(): boolean {
    return this.#last.length === 2 && this.#last.every(({ sentence }) => sentence === this.#sentence);
  }

  /** Whether a sentence before, or the one before that, is about both: whom "the first" and "the second" alone stand for. */
  get justTold(): boolean {
    return this.#sentence - this.#pair <= FRESH && this.#last.every(({ sentence }) => sentence <= this.#pair);
  }
}
