import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import { within } from '../alerts/within.js';
import type { Choice } from '../commanding/command.js';
import type { LanguageCode } from '../domain/article.js';
import { textIn } from '../rendering/document.js';
import { clip } from './clip.js';
import { ANSWER_WITHIN_MS, CHOICE_MAX, CHOICES_MAX } from './limits.js';

type Offered = APIApplicationCommandOptionChoice<string>;

/** Choices cannot be deferred: those that come too late are not waited for. */
const PATIENCE_MS = ANSWER_WITHIN_MS - 1_000;

/** What may be offered while an option is typed. A failure offers nothing, which leaves the option free to type. */
export async function choicesFor(
  complete: () => Promise<readonly Choice[]>,
  failed: (error: unknown) => void,
  language: LanguageCode = 'en',
): Promise<readonly Offered[]> {
  const found = complete().catch((error: unknown): readonly Choice[] => {
    failed(error);
    return [];
  });
  const choices = (await within(PATIENCE_MS, found))?.done ?? [];
  return choices.flatMap((choice) => offered(choice, language)).slice(0, CHOICES_MAX);
}

/** A name may be shortened; a value cannot be, it would mean something else. */
function offered({ name: words, value }: Choice, language: LanguageCode): readonly Offered[] {
  const name = textIn(words, language);
  if (name.trim() === '' || value.trim() === '' || value.length > CHOICE_MAX) return [];
  return [{ name: clip(name, CHOICE_MAX), value }];
}
