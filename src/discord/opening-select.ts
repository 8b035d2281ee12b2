import type { Opening } from '../commanding/command.js';
import type { LanguageCode } from '../domain/article.js';
import { type Subject, textIn } from '../rendering/document.js';
import type { ButtonStates } from './button-state.js';
import { clip } from './clip.js';
import { SELECT_CHOICES_MAX, SELECT_PROMPT_MAX, SELECT_TEXT_MAX } from './limits.js';
import type { Select } from './message.js';

/** Its row, and itself. */
export const SELECT_COMPONENTS = 2;

/** Says nothing: each choice carries its own question, so that it works after a restart and on old messages. */
const SELECT_ID = 'figures';

/** The figures of a page, to open one of. A page that shows none has no list. */
export function openingSelect(
  opens: Opening | undefined,
  subjects: readonly Subject[],
  states: ButtonStates,
  language: LanguageCode,
): Select | undefined {
  if (opens === undefined || subjects.length === 0) return undefined;
  const { prompt, invocation } = opens;
  const choices = subjects.slice(0, SELECT_CHOICES_MAX).map(({ claim, label, about }) => ({
    label: clip(label.in(language), SELECT_TEXT_MAX),
    description: clip(about.in(language), SELECT_TEXT_MAX),
    value: states.actionId({
      does: 'open',
      invocation: { ...invocation, options: { ...invocation.options, claim } },
    }),
  }));
  return { customId: SELECT_ID, prompt: clip(textIn(prompt, language), SELECT_PROMPT_MAX), choices };
}
