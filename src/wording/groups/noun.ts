import type { LanguageCode } from '../../domain/article.js';
import { portugueseFeminine, portugueseLinks, portuguesePlural } from './portuguese.js';
import { spanishFeminine, spanishLinks, spanishPlural } from './spanish.js';

/** What a group is called in one language. */
export interface Noun {
  readonly many: string;
  /** One of them; `undefined` where nobody would say it: of soldiers and police officers. */
  readonly one: string | undefined;
  readonly feminine: boolean;
}

/** Languages whose adjectives agree. */
export type Agreeing = Exclude<LanguageCode, 'en'>;

export const INFLECTION = {
  es: { links: spanishLinks, plural: spanishPlural, feminine: spanishFeminine },
  pt: { links: portugueseLinks, plural: portuguesePlural, feminine: portugueseFeminine },
} as const satisfies Readonly<Record<Agreeing, unknown>>;

/** A noun with its adjectives, and what is linked to it: "defensor" and " de derechos humanos". */
export function partsOf(phrase: string, language: Agreeing): readonly [noun: readonly string[], rest: string] {
  const words = phrase.split(' ');
  const link = words.findIndex((word) => INFLECTION[language].links.has(word));
  const end = link < 0 ? words.length : link;
  return [
    words.slice(0, end),
    words
      .slice(end)
      .map((word) => ` ${word}`)
      .join(''),
  ];
}

/** A cell of a table: "camionero", "joven/jóvenes", "persona:f". */
export function nounOf(cell: string, language: Agreeing): Noun {
  const feminine = cell.endsWith(':f');
  const [one = '', written] = (feminine ? cell.slice(0, -2) : cell).split('/');
  const [noun, rest] = partsOf(one, language);
  const many = written ?? `${noun.map(INFLECTION[language].plural).join(' ')}${rest}`;
  return { one, many, feminine };
}
