import type { frame as english } from '../en/frame.js';

export const frame = {
  'frame.sources': 'Fuentes',
  'frame.page': 'Página {page, number} de {pages, number}',
  'frame.back': '◀ Atrás',
  'frame.next': 'Siguiente ▶',
  'frame.again': '↻ Preguntar de nuevo',
  'frame.share': 'Compartir en este canal',
  'frame.continued': '{heading} (continuación)',
  'frame.nothing': 'No hay nada que mostrar.',
  'frame.left-out':
    'Sin mostrar: {lines, plural, =0 {} one {# línea} other {# líneas}}{both, select, yes { y } other {}}{parts, plural, =0 {} one {# parte} other {# partes}}; demasiado largo para Discord. /{cite} lo muestra todo.',
  'reply.failed': 'No funcionó: algo falló de nuestro lado.',
  'reply.try-again': 'Queda anotado. Inténtelo otra vez.',
  'reply.old-command': 'Ya no conozco este comando.',
  'reply.help': '/{help} muestra los que conozco.',
  'reply.old-button': 'Ya no sé qué hace este botón.',
  'reply.ask-again': 'Pregunte de nuevo: /{help} muestra los comandos.',
  'reply.late-form': 'Tardó demasiado para abrir un formulario.',
  'reply.once-more': 'Inténtelo otra vez.',
  'reply.no-words': 'Ese mensaje no tiene texto que leer.',
  'reply.other-message': 'Elija uno que tenga texto.',
  'reply.cannot': 'No puedo responder a eso.',
  'reply.can': '/{help} muestra lo que puedo hacer.',
} as const satisfies Record<keyof typeof english, string>;
