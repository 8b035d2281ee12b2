import { LANGUAGES, type LanguageCode } from '../domain/article.js';

/** The language for a locale such as Discord's `es-419` or `pt-BR`; English where we have none. */
export function languageOf(locale: string): LanguageCode {
  const language = locale.slice(0, 2).toLowerCase();
  return LANGUAGES.find((one) => one === language) ?? 'en';
}

/** The locale by whose rules Intl counts, lists and writes numbers. British lists have no comma before "and". */
export const INTL: Readonly<Record<LanguageCode, string>> = { en: 'en-GB', es: 'es', pt: 'pt-BR' };
