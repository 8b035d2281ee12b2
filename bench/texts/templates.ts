import type { LanguageCode } from '../../src/domain/article.js';

type Choices = readonly [string, ...string[]];

/**
 * Sentences of a language with slots: `{count}` (people), `{few}` (under a hundred), `{many}` (money, metres), `{day}`
 * of `{month}`, `{weekday}`, `{body}` that counts, `{place}`, `{name}` of a person.
 */
export interface Templates {
  readonly language: LanguageCode;
  /** Sentences that hold a count of people freed or held. */
  readonly counts: Choices;
  /** Sentences of the same stories that hold none; some have numbers and dates. */
  readonly others: Choices;
  readonly bodies: Choices;
  readonly months: Choices;
  readonly weekdays: Choices;
  readonly places: Choices;
}
