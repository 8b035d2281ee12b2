import type { open as english } from '../en/open.js';

export const open = {
  'name.show': 'mostrar',
  'about.show': 'Quién ve la respuesta; cada comando tiene su costumbre',
  'show.everyone': 'Todos en el canal',
  'show.me': 'Solo yo',
  'open.prompt': 'Abrir una cifra…',
  'open.replaced': 'reemplazada',
  'card.genealogy': 'Genealogía',
  'card.timeline': 'Cronología',
  'card.compare': 'Comparar con {claimant}',
  'card.copy': 'Texto para copiar',
  'card.whole': 'Ficha completa',
  'card.unchecked': 'Sin revisar por un editor',
  'card.copied': '{outlets}: {copies, plural, one {se tiene por copia} other {se tienen por copias}} de {first}',
  'card.style.sentence': 'En la frase',
  'card.style.csv': 'Fila CSV',
} as const satisfies Record<keyof typeof english, string>;
