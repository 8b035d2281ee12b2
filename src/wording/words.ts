import type { LanguageCode } from '../domain/article.js';
import { type Arguments, type Key, messageOf } from './catalogue.js';
import type { Fillings } from './compiled.js';
import { INTL } from './language.js';

/**
 * Something that people read, not yet in any language. To add a text:
 * 1. write it in English in the area's file, `en/count.ts`, as an ICU message under a new key (`count.sum`);
 * 2. write the same key in `es/` and `pt/`: the compiler asks for it, `test/wording` looks at its arguments and plurals;
 * 3. say it: `say('count.sum', { figures: 3 })`; other words, days, amounts and spans may stand in a message as values;
 * 4. never build a sentence of pieces, and never put a word from outside into a message: it is a value, and stays a span;
 * 5. it is put into a language at the very end, by `document.ts` (`inLanguage`) and whoever draws a reply.
 */
export abstract class Words {
  /** In this language; what came from outside is a span of its own. */
  abstract runs(language: LanguageCode): readonly Span<string>[];

  in(language: LanguageCode): string {
    return this.runs(language).map(textOf).join('');
  }

  /** English: for programs, and for logs. */
  toString(): string {
    return this.in('en');
  }

  toJSON(): string {
    return this.in('en');
  }
}

/**
 * A run of words. A bare string or `Words` is our own text. Anything that came from outside (outlet names, quotations,
 * option values) is a span with `text`: renderers escape it, so that it stays only text. With `T` as `string` the words
 * have been put into a language.
 */
export type Span<T extends string | Words = string | Words> =
  | T
  | {
      readonly text: T;
      readonly style?: 'plain' | 'strong' | 'quiet' | 'struck' | 'quote' | 'code';
      /** http(s) only; a renderer drops anything else. */
      readonly url?: string;
      /** Where this can be looked up. The terminal numbers these and lists them at the end; others draw the span alone. */
      readonly source?: Source<T>;
      /** An instant, ISO 8601, of which the text speaks: whoever can draws it by the reader's own clock. */
      readonly at?: string;
      /** A channel of Discord, by its id, which is drawn there with its name. */
      readonly channel?: string;
    };
export type Line<T extends string | Words = string | Words> = readonly Span<T>[];

/** One article as it stands in a list of sources. */
export interface Source<T extends string | Words = string | Words> {
  /** Article id: the same article is listed once. */
  readonly key: string;
  readonly line: Line<T>;
  readonly url: string | null;
}

/** What may stand in a message: words of ours, text from outside, a span. */
export type Value = Words | Span;

function textOf(span: Span<string>): string {
  return typeof span === 'string' ? span : span.text;
}

/** A message of the catalogue. */
export class Message extends Words {
  constructor(
    readonly key: Key,
    readonly values: Readonly<Record<string, Value | number>>,
  ) {
    super();
  }

  runs(language: LanguageCode): readonly Span<string>[] {
    const parts = messageOf(this.key, language)(fillingsOf(this.values, language));
    return parts.flatMap((part) => (part instanceof Filled ? part.runs : [String(part)]));
  }
}

/** A value in one language, in the place of an argument. */
class Filled {
  constructor(readonly runs: readonly Span<string>[]) {}

  toString(): string {
    return this.runs.map(textOf).join('');
  }
}

function fillingsOf(values: Readonly<Record<string, Value | number>>, language: LanguageCode): Fillings {
  const fillings: Record<string, Filled | number> = {};
  for (const [name, value] of Object.entries(values))
    fillings[name] = typeof value === 'number' ? value : new Filled(runsOf(value, language));
  return fillings;
}

/** A bare string among the values came from outside. */
function runsOf(value: Value, language: LanguageCode): readonly Span<string>[] {
  if (value instanceof Words) return value.runs(language);
  if (typeof value === 'string') return [{ text: value }];
  return [spanIn(value, language)];
}

/** A span in a language. */
export function spanIn(span: Exclude<Span, string | Words>, language: LanguageCode): Span<string> {
  const { text, source, ...rest } = span;
  const said = typeof text === 'string' ? text : text.in(language);
  if (source === undefined) return { ...rest, text: said };
  return { ...rest, text: said, source: { ...source, line: lineIn(source.line, language) } };
}

/** A line in a language. Words of ours that follow each other are one run. */
export function lineIn(line: readonly Span[], language: LanguageCode): readonly Span<string>[] {
  const said: Span<string>[] = [];
  for (const span of line.flatMap((one) => (typeof one === 'string' ? [one] : runsOf(one, language)))) {
    const last = said.at(-1);
    if (typeof span === 'string' && typeof last === 'string') said[said.length - 1] = last + span;
    else said.push(span);
  }
  return said;
}

type Given<K extends Key> = keyof Arguments<K, Value> extends never ? readonly [] : readonly [Arguments<K, Value>];

/** Words of the catalogue, with what stands in them. */
export function say<K extends Key>(key: K, ...[values]: Given<K>): Words {
  return new Message(key, values ?? {});
}

class Joined extends Words {
  constructor(
    readonly parts: readonly Value[],
    readonly between: string,
  ) {
    super();
  }

  runs(language: LanguageCode): readonly Span<string>[] {
    return this.parts.flatMap((part, at) => [...(at === 0 ? [] : [this.between]), ...runsOf(part, language)]);
  }
}

/** One after the other, with a mark between: `a · b`. For what is enumerated but no sentence. */
export function joined(parts: readonly Value[], between: string): Words {
  return new Joined(parts, between);
}

/** Text from outside where words are asked for. */
export function asIs(text: string): Words {
  return new Joined([text], '');
}

const lists = new Map<string, Intl.ListFormat>();

class List extends Words {
  constructor(
    readonly items: readonly Value[],
    readonly type: 'conjunction' | 'disjunction',
  ) {
    super();
  }

  runs(language: LanguageCode): readonly Span<string>[] {
    const key = `${language} ${this.type}`;
    const format = lists.get(key) ?? new Intl.ListFormat(INTL[language], { type: this.type });
    lists.set(key, format);
    const items = this.items.map((item) => runsOf(item, language));
    let at = 0;
    // Spanish "y" and "o" depend on the sound of what follows
    return format
      .formatToParts(items.map((item) => item.map(textOf).join('')))
      .flatMap((part) => (part.type === 'element' ? (items[at++] ?? []) : [part.value]));
  }
}

/** `a, b and c`; `a, b or c`. */
export function listed(items: readonly Value[], type: 'and' | 'or' = 'and'): Words {
  return new List(items, type === 'and' ? 'conjunction' : 'disjunction');
}

class Capital extends Words {
  constructor(readonly words: Words) {
    super();
  }

  runs(language: LanguageCode): readonly Span<string>[] {
    const [first, ...rest] = this.words.runs(language);
    if (first === undefined) return [];
    return [typeof first === 'string' ? raised(first) : { ...first, text: raised(first.text) }, ...rest];
  }
}

function raised(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** With a capital letter, as at the beginning of a line. */
export function capital(words: Words): Words {
  return new Capital(words);
}
