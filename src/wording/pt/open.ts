import type { open as english } from '../en/open.js';

export const open = {
  'name.show': 'mostrar',
  'about.show': 'Quem vê a resposta; cada comando tem o seu costume',
  'show.everyone': 'Todos no canal',
  'show.me': 'Só eu',
  'open.prompt': 'Abrir um número…',
  'open.replaced': 'substituído',
  'card.genealogy': 'Genealogia',
  'card.timeline': 'Linha do tempo',
  'card.compare': 'Comparar com {claimant}',
  'card.copy': 'Texto para copiar',
  'card.whole': 'Ficha completa',
  'card.unchecked': 'Não verificado por um editor',
  'card.copied': '{outlets}: {copies, plural, one {tida como cópia} other {tidas como cópias}} de {first}',
  'card.style.sentence': 'Na frase',
  'card.style.csv': 'Linha CSV',
} as const satisfies Record<keyof typeof english, string>;
