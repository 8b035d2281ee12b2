import type { reading as english } from '../en/reading.js';

export const reading = {
  'read.empty': '{name} está vacío. Guarde en él el texto del artículo e inténtelo de nuevo.',
  'read.binary': '{name} no es texto. Guarde el artículo como texto simple (.txt) o HTML (.html), en UTF-8.',
  'read.binary.like':
    '{name} no es texto (parece {like}). Guarde el artículo como texto simple (.txt) o HTML (.html), en UTF-8.',
  'read.not-utf-8': '{name} no está en UTF-8. Guárdelo de nuevo en UTF-8.',
  'read.not-utf-8.like': '{name} no está en UTF-8 (parece {like}). Guárdelo de nuevo en UTF-8.',
  'read.bad-front-matter':
    '{name}, línea {line}: la cabecera no se puede leer: {problem}. Corríjala e inténtelo de nuevo.',
  'read.bad-digest': '{name}, línea {line}: {problem}. Un resumen tiene una línea por párrafo, "7. texto".',
  'read.bad-meta': '{name} no se puede leer: {problem}. Corríjalo, o quite el archivo para leer la página sin él.',
  'read.no-article':
    '{name} no contiene el texto de un artículo. Si la página se arma en el navegador, guarde su texto como .txt.',
  'read.too-much-text':
    '{name} tiene más texto que cualquier artículo. Guarde solo el texto del artículo como .txt y use ese archivo.',
  'read.too-hard':
    '{name} está hecha de modo que no se puede leer a tiempo. Guarde solo el texto del artículo como .txt y use ese archivo.',
  'read.too-little-text':
    '{name} tiene muy poco texto para ser un artículo ({words} palabras aparte de menús y enlaces). Compruebe que se guardó el artículo entero.',
  'left-out.rule': 'línea divisoria',
  'left-out.date line': 'línea de fecha',
  'left-out.clock': 'hora',
  'left-out.byline': 'firma',
  'left-out.menu': 'menú',
  'left-out.cookies': 'aviso de cookies',
  'left-out.share links': 'enlaces para compartir',
  'left-out.sign-up': 'suscripción',
  'left-out.footer': 'pie de página',
  'left-out.copyright': 'derechos de autor',
  'left-out.contact': 'contacto',
  'left-out.related stories': 'notas relacionadas',
  'left-out.doubled': 'repetido',
} as const satisfies Record<keyof typeof english, string>;
