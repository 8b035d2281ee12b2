import type { Words } from './descriptions.js';
import { type Agreeing, INFLECTION, type Noun, nounOf, partsOf } from './noun.js';

/** An adjective as it stands beside a noun: of one, and of many. */
export type Adjective = Pick<Noun, 'many'> & { readonly one: string };

/** A cell of a table, of a man or of a woman: "alemán" → "alemana" and "alemanas"; "víctima=" has no gender. */
export function adjectiveOf(cell: string, feminine: boolean, language: Agreeing): Adjective {
  const { one = '', many } = nounOf(cell.replace('=', ''), language);
  const inflect = INFLECTION[language];
  const hers = inflect.feminine(one);
  if (!feminine || cell.endsWith('=') || hers === one) return { one, many };
  return { one: hers, many: inflect.plural(hers) };
}

/** `Words` beside a noun. */
export function agreed(words: Words, { feminine }: Noun, language: Agreeing): Adjective {
  const form = (number: keyof Adjective) =>
    words[language].replace(/\[([^[\]]+)\]/g, (_, cell: string) => adjectiveOf(cell, feminine, language)[number]);
  return { one: form('one'), many: form('many') };
}

/** "defensores iranianos dos direitos humanos", but "presos de consciência iranianos": rights are not Iranian. */
const OF_SOMETHING_TOLD = /^ (?:de (?:la|las|los)|del|d[ao]s?|n[ao]s?) /;

function beside(phrase: string, adjective: string, language: Agreeing): string {
  const [noun, rest] = partsOf(phrase, language);
  return OF_SOMETHING_TOLD.test(rest) ? `${noun.join(' ')} ${adjective}${rest}` : `${phrase} ${adjective}`;
}

/** A noun with what is said after it. */
export function followed(noun: Noun, { one, many }: Adjective): Noun {
  return {
    ...noun,
    many: `${noun.many} ${many}`,
    one: noun.one === undefined ? undefined : `${noun.one} ${one}`,
  };
}

/** A noun with an adjective. */
export function qualified(noun: Noun, { one, many }: Adjective, language: Agreeing): Noun {
  return {
    ...noun,
    many: beside(noun.many, many, language),
    one: noun.one === undefined ? undefined : beside(noun.one, one, language),
  };
}
