import type { APIMessage } from 'discord-api-types/v10';
import { z } from 'zod';

/** Something on a message, or in a form, that can be used. */
export interface Control {
  readonly kind: 'button' | 'select' | 'field';
  readonly id: string;
  /** What it is called, without numbers, names and ids: the same on every figure's card. */
  readonly label: string;
  /** Of a select: the first that can be chosen. */
  readonly value: string | undefined;
}

const KINDS: Readonly<Record<number, Control['kind']>> = { 2: 'button', 3: 'select', 4: 'field' };

const component = z.object({
  type: z.number(),
  custom_id: z.string().optional(),
  label: z.string().optional(),
  placeholder: z.string().optional(),
  disabled: z.boolean().optional(),
  options: z.array(z.object({ value: z.string() })).optional(),
});

/** Every control below these components that is not greyed out, links left aside. */
export function controlsIn(components: unknown): readonly Control[] {
  if (Array.isArray(components)) return components.flatMap(controlsIn);
  if (typeof components !== 'object' || components === null) return [];
  const below = Object.values(components).filter((one) => typeof one === 'object');
  const read = component.safeParse(components);
  const kind = read.success ? KINDS[read.data.type] : undefined;
  if (!read.success || kind === undefined || read.data.custom_id === undefined || read.data.disabled === true)
    return below.flatMap(controlsIn);
  const { custom_id: id, label = '', placeholder = '', options = [] } = read.data;
  return [{ kind, id, label: `${label}${placeholder}`.replace(/[\d.,]+/g, '#'), value: options[0]?.value }];
}

export function controlsOf(message: APIMessage | null): readonly Control[] {
  return controlsIn(message?.components);
}
