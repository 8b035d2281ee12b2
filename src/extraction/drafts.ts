import { countAtHead } from './count-at-head.js';
import type { Draft } from './draft.js';

const NONE: readonly Draft[] = [];

/**
 * The figures read so far, in the order of the text. What the rules ask of those before is kept beside the list: a text may
 * hold any number of figures, and none of them may cost a look at all the others.
 */
export class Drafts {
  readonly #all: Draft[] = [];
  /** Those that do not hang on others adding up. */
  readonly #firm: Draft[] = [];
  readonly #lastOfValue = new Map<number, Draft>();
  readonly #inText = new Set<number>();
  /** Wholes after which none as large has come. */
  readonly #largest: Draft[] = [];
  #lastWhole: Draft | undefined;
  #lastPart: Draft | undefined;
  /** Parts since then, and what they add up to. */
  #parts = 0;
  #sumOfParts = 0;

  add(draft: Draft): void {
    const { value, passageKind, partitive, ratio } = draft;
    this.#all.push(draft);
    if (passageKind !== 'headline' && passageKind !== 'deck') this.#inText.add(value);
    if (!draft.tentative) this.#addFirm(draft);
    if (partitive && ratio === null) {
      this.#parts += 1;
      this.#sumOfParts += value;
    }
  }

  #addFirm(draft: Draft): void {
    this.#firm.push(draft);
    this.#lastOfValue.set(draft.value, draft);
    // a share has no number of its own yet, and is no whole that a part could be fewer than
    if (draft.partitive || draft.ratio !== null) {
      this.#lastPart = draft;
      return;
    }
    this.#lastWhole = draft;
    this.#parts = 0;
    this.#sumOfParts = 0;
    while ((this.#largest.at(-1)?.value ?? Number.POSITIVE_INFINITY) <= draft.value) this.#largest.pop();
    this.#largest.push(draft);
  }

  get all(): readonly Draft[] {
    return this.#all;
  }

  get last(): Draft | undefined {
    return this.#all.at(-1);
  }

  /** The last so many. */
  recent(count: number): readonly Draft[] {
    return this.#all.slice(-count);
  }

  /** Those of a sentence. */
  of(sentence: number): readonly Draft[] {
    const from = countAtHead(this.#all, (draft) => draft.sentence < sentence);
    let to = from;
    while (this.#all[to]?.sentence === sentence) to += 1;
    return from === to ? NONE : this.#all.slice(from, to);
  }

  /** The last that is kept whatever comes after it. */
  get lastFirm(): Draft | undefined {
    return this.#firm.at(-1);
  }

  /** The last such one before a sentence, the one that is read. */
  lastFirmBefore(sentence: number): Draft | undefined {
    return this.#firm.findLast((draft) => draft.sentence < sentence);
  }

  /** … that is no part of another, and no share. */
  get lastWhole(): Draft | undefined {
    return this.#lastWhole;
  }

  /** … that its words make a part of another, or a share. */
  get lastPart(): Draft | undefined {
    return this.#lastPart;
  }

  /** Parts told since the last whole, and what they add up to. */
  get partsOfLastWhole(): { readonly count: number; readonly sum: number } {
    return { count: this.#parts, sum: this.#sumOfParts };
  }

  lastWholeOver(value: number): Draft | undefined {
    return this.#largest[countAtHead(this.#largest, (draft) => draft.value > value) - 1];
  }

  lastOfValue(value: number): Draft | undefined {
    return this.#lastOfValue.get(value);
  }

  /** Whether a value was told outside the headline and what stands under it. */
  isInText(value: number): boolean {
    return this.#inText.has(value);
  }
}
