/** A reply as plain data: what is said, not how it is drawn. Discord and the terminal each draw it their own way. */

/**
 * A run of words. A bare string is our own text. Anything that came from outside (outlet names, quotations, option
 * values) is a span with `text`: renderers escape it, so that it stays only text.
 */
export type Span =
  | string
  | {
      readonly text: string;
      readonly style?: 'plain' | 'strong' | 'quiet' | 'struck' | 'quote' | 'code';
      /** http(s) only; a renderer drops anything else. */
      readonly url?: string;
      /** Where this can be looked up. The terminal numbers these and lists them at the end; others draw the span alone. */
      readonly source?: Source;
    };
export type Line = readonly Span[];

/** One article as it stands in a list of sources. */
export interface Source {
  /** Article id: the same article is listed once. */
  readonly key: string;
  readonly line: Line;
  readonly url: string | null;
}

/** Something that is read as one: never split over two pages. */
export interface Entry {
  readonly lead: Line;
  readonly lines: readonly Line[];
  /** Drawn indented below. */
  readonly children: readonly Entry[];
}

export type Tone = 'same' | 'within' | 'wider' | 'unstated' | 'note' | 'plain' | 'alert' | 'refusal';

export interface Section {
  readonly tone: Tone;
  /** Empty for a section that needs none. */
  readonly heading: string;
  /** Below the heading, quiet: what these have in common. */
  readonly explanation: string;
  readonly entries: readonly Entry[];
}

export interface Document {
  readonly title: string;
  /** How the question was understood. */
  readonly understood: Line;
  readonly sections: readonly Section[];
  readonly footer: readonly Line[];
  /** Text to copy as it is (a reference, CSL-JSON): drawn in a block of its own. */
  readonly copy?: string;
}
