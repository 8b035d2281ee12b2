import { type APIComponentInMessageActionRow, type APIMessage, ComponentType } from 'discord-api-types/v10';

function inRows(message: APIMessage | null): readonly APIComponentInMessageActionRow[] {
  return (message?.components ?? []).flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []));
}

/** The buttons of a message, by their labels. */
export function buttonsOf(message: APIMessage | null): ReadonlyMap<string, string> {
  const all = inRows(message);
  return new Map(
    all.flatMap((one) =>
      one.type === ComponentType.Button && 'custom_id' in one ? [[one.label ?? '', one.custom_id] as const] : [],
    ),
  );
}

export interface Offered {
  readonly customId: string;
  readonly prompt: string;
  readonly choices: readonly { readonly label: string; readonly description: string; readonly value: string }[];
}

/** The list below a message. */
export function listOf(message: APIMessage | null): Offered {
  const all = inRows(message);
  const [list] = all.flatMap((one) => (one.type === ComponentType.StringSelect ? [one] : []));
  if (list === undefined) throw new Error('no list below this message');
  const choices = list.options.map(({ label, description = '', value }) => ({ label, description, value }));
  return { customId: list.custom_id, prompt: list.placeholder ?? '', choices };
}
