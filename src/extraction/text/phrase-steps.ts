import type { Node } from './phrase-node.js';
import type { Token } from './text.js';
import type { Vocabulary } from './vocabulary.js';
import type { WordForms } from './word-forms.js';

/** A lexicon entry found in a sentence. `start` and `end` are token indexes, the end excluded. */
export interface Found<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** How far the longest phrase goes that has been found so far, and the number of its value. */
interface Reached {
  end: number;
  value: number;
}

/** What no phrase goes over by a word left open: "left, the jail" is no "left * * jail". */
const PAUSE = /^[,.;:!?()]$/;
const NOWHERE = 0;
const NO_FORM = -1;
/** Before the steps of a node: the number of its value, where any word leads, and how many places its steps have. */
const HEAD = 3;
/** So few steps are looked through one by one. */
const FEW = 4;

function placeOf(form: number, places: number): number {
  const mixed = Math.imul(form, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) & (places - 1);
}

/** Places for so many steps: of more than a few half stay empty, so that each is found where its form says. */
function placesFor(steps: number): number {
  if (steps <= FEW) return steps;
  let places = 2 * FEW;
  while (places < 2 * steps) places *= 2;
  return places;
}

/** Nodes in a row, each once. */
class Row<T> {
  readonly row = [NOWHERE];
  /** Of phrases, from 1 on. */
  readonly values = new Map<T | undefined, number>([[undefined, 0]]);
  readonly #forms: WordForms;
  readonly #steps = new Map<Node<T>, number>();

  constructor(forms: WordForms) {
    this.#forms = forms;
  }

  /** The step that leads to a node, after adding it and all that it leads to. */
  stepTo(node: Node<T>): number {
    const known = this.#steps.get(node);
    if (known !== undefined) return known;
    const step = this.#added(node);
    this.#steps.set(node, step);
    return step;
  }

  #added({ words, stems, any, value: said }: Node<T>): number {
    const value = this.#numberOf(said);
    // most nodes end a phrase and lead nowhere
    if (value > 0 && words.size === 0 && stems.size === 0 && any === null) return -value;
    const steps = [
      ...[...words].map(([word, next]) => [this.#forms.word(word), this.stepTo(next)] as const),
      ...[...stems].map(([stem, next]) => [this.#forms.stem(stem), this.stepTo(next)] as const),
    ];
    const anyStep = any === null ? NOWHERE : this.stepTo(any);
    const { row } = this;
    const places = placesFor(steps.length);
    const start = row.push(value, anyStep, places) - HEAD;
    for (let place = 0; place < places; place += 1) row.push(NO_FORM, NOWHERE);
    for (const [index, [form, next]] of steps.entries()) {
      let place = places <= FEW ? index : placeOf(form, places);
      while (row[start + HEAD + 2 * place] !== NO_FORM) place = (place + 1) & (places - 1);
      row[start + HEAD + 2 * place] = form;
      row[start + HEAD + 2 * place + 1] = next;
    }
    return start;
  }

  #numberOf(value: T | undefined): number {
    const known = this.values.get(value);
    if (known !== undefined) return known;
    this.values.set(value, this.values.size);
    return this.values.size - 1;
  }
}

/**
 * The phrases of a table as they are followed word by word, all in one row of numbers: what counts is over how much memory
 * a look-up goes. A step leads to a place in the row, or with a minus to the value of a phrase that nothing goes on.
 */
export class PhraseSteps<T> {
  readonly #vocabulary: Vocabulary | undefined;
  readonly #forms: WordForms;
  readonly #row: Int32Array;
  readonly #start: number;
  /** From 1 on. */
  readonly #values: readonly (T | undefined)[];

  /** `forms`: of the words of `vocabulary`; those of any other are told anew. */
  constructor(root: Node<T>, forms: WordForms, vocabulary: Vocabulary | undefined) {
    const row = new Row<T>(forms);
    this.#start = row.stepTo(root);
    this.#row = Int32Array.from(row.row);
    this.#values = [...row.values.keys()];
    this.#forms = forms;
    this.#vocabulary = vocabulary;
  }

  /** The longest phrase that begins at token `at`: of two as long, the one that says more of its words. */
  longestAt(tokens: readonly Token[], at: number): Found<T> | undefined {
    const reached: Reached = { end: at, value: 0 };
    this.#follow(this.#start, tokens, at, reached);
    const value = this.#values[reached.value];
    return value === undefined ? undefined : { start: at, end: reached.end, value };
  }

  #follow(step: number, tokens: readonly Token[], at: number, reached: Reached): void {
    const row = this.#row;
    const value = step < 0 ? -step : (row[step] ?? 0);
    if (value > 0 && at > reached.end) {
      reached.end = at;
      reached.value = value;
    }
    const word = tokens[at]?.word;
    if (step < 0 || word === undefined) return;
    const forms = word.vocabulary === this.#vocabulary ? word.forms : this.#forms.of(word.key);
    for (let index = 0; index < forms.length; index += 1) {
      const next = this.#after(step, forms[index] ?? NO_FORM);
      if (next !== NOWHERE) this.#follow(next, tokens, at + 1, reached);
    }
    const any = row[step + 1] ?? NOWHERE;
    if (any !== NOWHERE && !PAUSE.test(word.key)) this.#follow(any, tokens, at + 1, reached);
  }

  #after(node: number, form: number): number {
    const row = this.#row;
    const places = row[node + 2] ?? 0;
    const first = node + HEAD;
    if (places <= FEW) {
      for (let at = first; at < first + 2 * places; at += 2) if (row[at] === form) return row[at + 1] ?? NOWHERE;
      return NOWHERE;
    }
    for (let place = placeOf(form, places); ; place = (place + 1) & (places - 1)) {
      const at = first + 2 * place;
      if (row[at] === form) return row[at + 1] ?? NOWHERE;
      if (row[at] === NO_FORM) return NOWHERE;
    }
  }
}
