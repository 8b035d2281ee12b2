import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { LANGUAGES, type LanguageCode } from '../domain/article.js';
import { languageOf } from '../wording/language.js';
import { choiceOf, described, named } from '../wording/names.js';
import { say } from '../wording/words.js';
import type { Caller, Invocation } from './command.js';
import { OptionType } from './discord-values.js';
import { type Refusal, refusal } from './refusal.js';

/** The language of what is told later, when nobody asks. */
export const LANGUAGE_OPTION: APIApplicationCommandBasicOption = {
  type: OptionType.String,
  ...named('language'),
  ...described('story.language'),
  choices: LANGUAGES.map((language) => choiceOf(`language.${language}`, language)),
};

export type ReadLanguage =
  | { readonly ok: true; readonly language: LanguageCode }
  | { readonly ok: false; readonly refusal: Refusal };

/** That of whoever asks, unless said otherwise. */
export function readLanguage(
  { options: { language: typed } }: Pick<Invocation, 'options'>,
  { locale }: Pick<Caller, 'locale'>,
): ReadLanguage {
  const language = LANGUAGES.find((one) => one === (typed ?? languageOf(locale)));
  if (language !== undefined) return { ok: true, language };
  return { ok: false, refusal: refusal(say('setting.language', { typed: typed ?? '' }), say('setting.language.how')) };
}
