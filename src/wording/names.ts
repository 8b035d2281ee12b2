import type { LanguageCode } from '../domain/article.js';
import { fold } from '../domain/fold.js';
import { CATALOGUES, type Key } from './catalogue.js';
import { type Span, Words } from './words.js';

type Prefixed<P extends string> = Key extends infer K ? (K extends `${P}.${infer Rest}` ? Rest : never) : never;
/** What a command, a subcommand or an option is called in English. */
export type Name = Prefixed<'name'>;
/** A command, or an option of one, that is described. */
export type About = Prefixed<'about'>;

type Localizations = Readonly<Partial<Record<'es-ES' | 'es-419' | 'pt-BR', string>>>;

function localized(key: Key): Localizations {
  const { es, pt } = CATALOGUES;
  return { 'es-ES': es[key], 'es-419': es[key], 'pt-BR': pt[key] };
}

/** The name of a command or an option, as Discord takes it. */
export function named<N extends Name>(name: N) {
  return { name, name_localizations: localized(`name.${name}`) };
}

/** What an entry in the menu of a message is called, as Discord takes it. */
export function titled(key: Key) {
  return { name: CATALOGUES.en[key], name_localizations: localized(key) };
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

/** The English name for one in any of the languages, accents or none; as typed where it is none of ours. */
export function englishName(typed: string, known: readonly string[]): string {
  const folded = fold(typed);
  if (folded === '' || known.includes(folded)) return folded;
  const isCalled = (name: string): boolean =>
    [CATALOGUES.es, CATALOGUES.pt].some((catalogue) => fold(nameIn(name, catalogue) ?? '') === folded);
  return known.find(isCalled) ?? typed;
}

function nameIn(name: string, catalogue: Readonly<Record<string, string>>): string | undefined {
  return catalogue[`name.${name}`];
}

/** The value for what a choice of an option is called, in any of the languages; as typed where nothing is called so. */
export function choiceCalled(typed: string, choices: readonly Choice[]): string {
  const folded = fold(typed);
  const isCalled = ({ name, name_localizations: others }: Choice): boolean =>
    [name, ...Object.values(others ?? {})].some((called) => fold(called ?? '') === folded);
  const values = choices.map(({ value }) => String(value));
  const value = choices.find(isCalled)?.value;
  return value === undefined ? englishName(typed, values) : String(value);
}

interface Choice extends Pick<Localized, 'name' | 'name_localizations'> {
  readonly value: string | number;
}

/** As much of a command or an option as says what it is called and for. */
export interface Localized {
  readonly name: string;
  readonly name_localizations?: Readonly<Partial<Record<string, string | null>>> | null | undefined;
  readonly description: string;
  readonly description_localizations?: Readonly<Partial<Record<string, string | null>>> | null | undefined;
}

/** The locale that stands for each language among those Discord is told of. */
const LOCALE: Readonly<Record<LanguageCode, string>> = { en: 'en-US', es: 'es-419', pt: 'pt-BR' };

class Localization extends Words {
  constructor(
    readonly english: string,
    readonly others: Readonly<Partial<Record<string, string | null>>>,
  ) {
    super();
  }

  runs(language: LanguageCode): readonly Span<string>[] {
    return [{ text: this.others[LOCALE[language]] ?? this.english }];
  }
}

/** What a command or an option is called. */
export function nameWords({ name, name_localizations: others }: Localized): Words {
  return new Localization(name, others ?? {});
}

/** What may be typed for a choice: its value, in other languages what it is called there. */
export function choiceWords({ value, name_localizations: others }: ReturnType<typeof choiceOf>): Words {
  return new Localization(value, others);
}

/** What it is for. */
export function aboutWords({ description, description_localizations: others }: Localized): Words {
  return new Localization(description, others ?? {});
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
    return [{ text: line.replace(/(?<=:)jan8\b/g, catalogue['typed.jan8']) }];
  }
}

/** `count freed since:jan8`: a line as somebody may type it, its commands, options and day by their names in each language. */
export function typedLine(line: string): Words {
  return new TypedLine(line);
}
