import { phrases } from './words.js';

/** What a verb is in the tenses of news, without accents, as words are looked up. */
export interface Conjugated {
  /** "salió", "tinham saído", "saliendo", "saírem": it happened, unless a word beside it says otherwise. */
  readonly told: readonly string[];
  /** "saldrán", "sairiam". */
  readonly ahead: readonly string[];
  /** "salgan": to be, where nobody says that it was. */
  readonly wanted: readonly string[];
  /** "salieran", "saíssem": so, or what came about ("después de que salieran", "permitiu que saíssem"). */
  readonly wantedThen: readonly string[];
}

/** Where a verb leaves its class. */
export interface Irregular {
  readonly present?: readonly [string, string];
  readonly past?: readonly [string, string];
  readonly participle?: string;
  readonly gerund?: string;
  /** Stem of "saldr-á". */
  readonly future?: string;
  /** Stem of "salg-a", "tenh-a". */
  readonly wanted?: string;
  /** Stem of "hubie-ra", "tive-sse". */
  readonly wantedThen?: string;
}

/** A verb of release, and what makes it one. */
export interface ReleaseVerb {
  readonly forms: Conjugated;
  /** Phrases after it; empty where the verb says so alone. */
  readonly with: string;
}

/** Entries for verbs of release in one tense; `notAlone`: forms that without a phrase after them say something else. */
export function releaseForms(
  verbs: readonly ReleaseVerb[],
  tense: keyof Conjugated,
  notAlone: ReadonlySet<string>,
): readonly string[] {
  return verbs.flatMap(({ forms, with: complement }) => {
    // "de" is hardly ever the verb
    const words = forms[tense].filter((word) => word !== 'de' && (complement !== '' || !notAlone.has(word)));
    return complement === '' ? words : phrases(`(${words.join('|')}) ${complement}`);
  });
}
