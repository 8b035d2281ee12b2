import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord-api-types/v10';
import type { Field, Reply } from '../commanding/command.js';
import type { LanguageCode } from '../domain/article.js';
import { textIn } from '../rendering/document.js';
import type { ButtonStates } from './button-state.js';
import { FORM_LABEL_MAX, FORM_TITLE_MAX } from './limits.js';

/** A form as Discord's API takes it. What it was opened for stands in its `custom_id`, so that it outlives a restart. */
export function formOf(
  { title, invocation, fields }: Extract<Reply, { kind: 'form' }>,
  states: ButtonStates,
  language: LanguageCode,
): APIModalInteractionResponseCallbackData {
  return {
    title: textIn(title, language).slice(0, FORM_TITLE_MAX),
    custom_id: states.formId(invocation),
    components: fields.map((field) => ({
      type: ComponentType.Label,
      label: textIn(field.label, language).slice(0, FORM_LABEL_MAX),
      component: inputOf(field),
    })),
  };
}

function inputOf({ name, value, long, required, maxLength }: Field) {
  return {
    type: ComponentType.TextInput as const,
    custom_id: name,
    style: long ? TextInputStyle.Paragraph : TextInputStyle.Short,
    required,
    max_length: maxLength,
    ...(value === '' ? {} : { value: value.slice(0, maxLength) }),
  };
}
