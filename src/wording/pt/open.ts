import type { open as english } from '../en/open.js';

export const open = {
  'open.prompt': 'Abrir um número…',
  'open.replaced': 'substituído',
} as const satisfies Record<keyof typeof english, string>;
