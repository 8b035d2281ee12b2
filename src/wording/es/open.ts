import type { open as english } from '../en/open.js';

export const open = {
  'open.prompt': 'Abrir una cifra…',
  'open.replaced': 'reemplazada',
} as const satisfies Record<keyof typeof english, string>;
