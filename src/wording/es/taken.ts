import type { taken as english } from '../en/taken.js';

export const taken = {
  'taken.article': '{outlet}, {article}: {found}',
  'taken.again': '{outlet}, {article}, un nuevo texto de {earlier}: {found}',
  'taken.no-figure': 'no se encontró ninguna cifra',
  'taken.new': '{figures, plural, one {# cifra nueva} other {# cifras nuevas}}',
  'taken.none-new': 'ninguna cifra nueva',
  'taken.known': '{figures}, {known, plural, one {# ya conocida} other {# ya conocidas}}',
  'taken.said': '{statements, plural, one {# declaración} other {# declaraciones}} sobre los conteos',
  'taken.empty': 'No hay nada que leer: no hay ningún .md, .txt ni .html.',
  'taken.nothing-new': 'Nada nuevo: el registro ya lo tiene.',
  'taken.seeds': 'leyendo los artículos iniciales: {done} de {all}',
  'taken.read-again': 'leyendo lo que los artículos dicen sobre los conteos: {done} de {all}',
} as const satisfies Record<keyof typeof english, string>;
