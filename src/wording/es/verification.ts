import type { verification as english } from '../en/verification.js';

export const verification = {
  'verification.title': 'Verificación',
  'verification.title-by': 'Verificación: {claimant}',
  'verification.checked.heading': 'Verificación',
  'verification.checked.about': 'Quién verificó, está verificando o debía hacerlo, y cómo.',
  'verification.open.heading': 'Cuestionado o pendiente',
  'verification.open.about': 'Quién cuestiona una cifra o dice que no es definitiva.',
  'verification.lists.heading': 'Listas de nombres',
  'verification.lists.about': 'Quién las pidió, las prometió, las publicó o dice que no las hay.',
  'verification.day.none': 'día no indicado',
  'verification.day.stated': 'el {day}',
  'verification.day.reported': 'publicado el {day}',
  'verification.about-this': 'Sobre esta cifra (no se nombra en la frase: es la cifra dada antes)',
  'verification.about': 'Sobre {figure}',
  'verification.told-before': '(no se nombra en la frase: es la cifra dada antes)',
  'verification.figure': 'La cifra',
  'verification.of-claimant': 'Lo que se dice de las cifras de {claimant} y lo que dice la propia fuente',
  'verification.of-all': 'Todo lo que se dice de los recuentos',
  'verification.of': 'Lo que se dice de {figure}',
  'verification.nothing': 'No se sabe nada',
  'verification.nothing-about': 'Ningún artículo leído dice quién lo verificó, pidió los nombres o lo cuestiona.',
  'verification.sum':
    '{statements, plural, one {# declaración} other {# declaraciones}}, según las cuentan los artículos. Ninguna se juzga.',
} as const satisfies Record<keyof typeof english, string>;
