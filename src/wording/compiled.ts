import { formatToParts, IntlMessageFormat } from 'intl-messageformat';
import type { LanguageCode } from '../domain/article.js';
import { INTL } from './language.js';

/** What stands in place of an argument: it is told apart by being an object, and chosen by (`select`) by its text. */
export interface Filling {
  toString(): string;
}
export type Fillings = Readonly<Record<string, Filling | number>>;

/** A message in one language, ready: what it says, with the fillings where its arguments stand. */
export type Compiled = (fillings: Fillings) => readonly (string | Filling)[];

/** Intl's own formatters are dear to make; one of each kind is kept. */
function kept<K, T>(make: (locale: string, options: K | undefined) => T) {
  const all = new Map<string, T>();
  return (locales: string | string[] | undefined, options?: K): T => {
    const key = `${String(locales)} ${JSON.stringify(options ?? {})}`;
    const known = all.get(key) ?? make(String(locales), options);
    all.set(key, known);
    return known;
  };
}

const formatters = {
  getNumberFormat: kept((locale, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options)),
  getPluralRules: kept((locale, options?: Intl.PluralRulesOptions) => new Intl.PluralRules(locale, options)),
  getDateTimeFormat: kept((locale, options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options)),
};

/** Words with nothing but `{name}` in them: most messages, and no formatter is needed for them. */
const SIMPLE = /^(?:[^{}'#<]|'(?![{}]))*(?:\{\w+\}(?:[^{}'#<]|'(?![{}]))*)*$/;

/** Reads an ICU message. Throws where it is none: a mistake of ours. */
export function compile(message: string, language: LanguageCode): Compiled {
  if (!message.includes('{')) return () => [message];
  if (SIMPLE.test(message)) return simple(message);
  const locale = INTL[language];
  const parsed = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true, formatters });
  const ast = parsed.getAst();
  return (fillings) =>
    formatToParts<Filling>(ast, locale, formatters, IntlMessageFormat.formats, fillings, undefined, message).map(
      ({ value }) => value,
    );
}

function simple(message: string): Compiled {
  const parts = message.split(/\{(\w+)\}/);
  return (fillings) =>
    parts.flatMap((part, at) => {
      if (at % 2 === 0) return part === '' ? [] : [part];
      const filling = fillings[part];
      if (filling === undefined) throw new Error(`“${message}” lacks ${part}`);
      return [typeof filling === 'number' ? String(filling) : filling];
    });
}
