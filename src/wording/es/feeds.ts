import type { feeds as english } from '../en/feeds.js';

export const feeds = {
  'feed.looking': 'Mirando el canal de noticias …',
  'feed.waiting': 'Esperando el canal de noticias …',
  'feed.reading': 'Leyendo lo que contiene: {done} de {all} …',
  'feed.none-there':
    'En esta dirección no hay ningún canal RSS, Atom o JSON, y la página no nombra ninguno. Busque la dirección propia del canal.',
  'feed.removed': 'Entretanto, el canal fue retirado.',
  'feed.title.new': 'Canal añadido',
  'feed.title.already': 'Este canal ya se sigue',
  'feed.title.list': 'Canales de noticias',
  'feed.state.active': 'se sigue · {looked}',
  'feed.state.paused': 'en pausa · {looked}',
  'feed.state.gone': 'desaparecido: el servidor dice que ya no existe · {looked}',
  'feed.baseline': 'Lo que contenía al añadirlo',
  'feed.baseline.about':
    'Es el punto de partida: se lee y no se publica. De lo que llegue desde ahora se avisa a los canales suscritos.',
  'feed.none': 'No se sigue ningún canal. Añada uno con /{line}.',
  'feed.not-read': 'Aún sin leer: el bot lee los canales mientras está en marcha.',
  'feed.last-read': 'última consulta: {when}',
  'feed.still-reading':
    '{waiting, plural, one {Falta leer # entrada} other {Faltan por leer # entradas}}; /{line} dice cuánto se ha avanzado.',
  'feed.entries': '{all, plural, one {# entrada} other {# entradas}}',
  'feed.tally': '{entries}: {parts}',
  'feed.read':
    '{articles, plural, one {# artículo} other {# artículos}} con algo nuevo, {figures, plural, one {# cifra nueva} other {# cifras nuevas}}',
  'feed.known': '{count} ya conocidas',
  'feed.silent': '{count} sin cifra de personas excarceladas o presas, no guardadas',
  'feed.refused': '{count} no se pudieron leer',
  'feed.still-waiting': '{count} en espera',
  'feed.problem': '{problem} Se intenta de nuevo: {when}.',
  'feed.unknown': 'No se conoce ningún canal como «{typed}».',
  'feed.unknown.how': '/{line} muestra los que se siguen.',
  'feed.which': '¿Cuál de estos canales?',
  'feed.which.how': 'Indique uno: {feeds}.',
  'feed.editors':
    'Los canales de noticias son cosa de editores: hace falta el permiso Gestionar mensajes o el rol de editores.',
} as const satisfies Record<keyof typeof english, string>;
