import type { digests as english } from '../en/digests.js';

/** Varias alertas en un mensaje. */
export const digests = {
  'digest.title.daily': 'Resumen: {n, plural, one {# alerta} other {# alertas}}',
  'digest.title.away': 'Mientras Recount no estaba: {n, plural, one {# alerta} other {# alertas}}',
  'digest.title.part': '{title} ({part, number} de {parts, number})',
  'digest.first': 'Todo lo que llegó desde que se pidió este resumen.',
  'digest.since': 'Todo lo que llegó desde el {when}.',
  'digest.away': 'No se pudieron enviar cuando eran noticia. Las más recientes se publicaron una por una.',
  'digest.learned': 'Todo lo que entró en el registro',
} as const satisfies Record<keyof typeof english, string>;
