import type { LanguageCode } from '../domain/article.js';
import type { ArgumentsOf } from './arguments.js';
import { type Compiled, compile } from './compiled.js';
import { english } from './en/english.js';
import { spanish } from './es/spanish.js';
import { portuguese } from './pt/portuguese.js';

/** English says which messages there are; the other languages have exactly these. */
export type Key = keyof typeof english;

export type Arguments<K extends Key, W> = ArgumentsOf<(typeof english)[K], W>;

export const CATALOGUES: Readonly<Record<LanguageCode, Readonly<Record<Key, string>>>> = {
  en: english,
  es: spanish,
  pt: portuguese,
};

const compiled: Readonly<Record<LanguageCode, Map<Key, Compiled>>> = { en: new Map(), es: new Map(), pt: new Map() };

/** A message, compiled when it is first said. */
export function messageOf(key: Key, language: LanguageCode): Compiled {
  const known = compiled[language].get(key);
  if (known !== undefined) return known;
  const made = compile(CATALOGUES[language][key], language);
  compiled[language].set(key, made);
  return made;
}
