import type { LanguageCode } from '../domain/article.js';
import { CATALOGUES, type Key } from './catalogue.js';
import { type Span, Words } from './words.js';

type Prefixed<P extends string> = Key extends infer K ? (K extends `${P}.${infer Rest}` ? Rest : never) : never;
/** What a command, a subcommand or an option is called in English. */
export type Name = Prefixed<'name'>;
/** A command, or an option of one, that is described. */
export type About = Prefixed<'about'>;

type Localized = Readonly<Partial<Record<'es-ES' | 'es-419' | 'pt-BR', string>>>;

function localized(key: Key): Localized {
  const { es, pt } = CATALOGUES;
  return { 'es-ES': es[key], 'es-419': es[key], 'pt-BR': pt[key] };
}

/** The name of a command or an option, as Discord takes it. */
export function named<N extends Name>(name: N) {
  return { name, name_localizations: localized(`name.${name}`) };
}

/** What a command or an option is for, as Discord takes it. */
export function described(about: About) {
  return {
    description: CATALOGUES.en[`about.${about}`],
    description_localizations: localized(`about.${about}`),
  };
}

/** A choice of an option, as Discord takes it. */
export function choiceOf(key: Key, value: string) {
  return { name: CATALOGUES.en[key], name_localizations: localized(key), value };
}

/** The English name for one in any of the languages; as typed where it is none of ours. */
export function englishName(typed: string, known: readonly string[]): string {
  if (known.includes(typed)) return typed;
  const called = known.filter((name) =>
    [CATALOGUES.es, CATALOGUES.pt].some((catalogue) => nameIn(name, catalogue) === typed),
  );
  return called[0] ?? typed;
}

function nameIn(name: string, catalogue: Readonly<Record<string, string>>): string | undefined {
  return catalogue[`name.${name}`];
}

class TypedLine extends Words {
  constructor(readonly line: string) {
    super();
  }

  runs(language: LanguageCode): readonly Span<string>[] {
    const catalogue = CATALOGUES[language];
    const line = this.line.replace(
      /(?<![^\s])([a-z][a-z-]*)(?=:|\s|$)/g,
      (name: string) => nameIn(name, catalogue) ?? name,
    );
    return [{ text: line }];
  }
}

/** `count freed since:jan8`: a line as somebody may type it, its commands and options by their names in each language. */
export function typedLine(line: string): Words {
  return new TypedLine(line);
}
