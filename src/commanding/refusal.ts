import type { Reply } from './command.js';

export type Refusal = Extract<Reply, { kind: 'refusal' }>;

/** Says what is wrong and what to do instead. */
export function refusal(what: string, remedy: string): Refusal {
  return { kind: 'refusal', what, remedy };
}

/** `“a”, “b” or “c”` */
export function offered(names: readonly string[]): string {
  const quoted = names.map((name) => `“${name}”`);
  const last = quoted.at(-1) ?? '';
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} or ${last}`;
}
