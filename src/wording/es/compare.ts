import type { compare as english } from '../en/compare.js';

export const compare = {
  'compare.title': '{a} y {b}',
  'compare.beside': '{a} frente a {b}',
  'compare.nearest': 'Las dos que más se acercan:',
  'compare.has-measure': 'cifras de {people}',
  'compare.has-no-start': 'cifras sin inicio indicado',
  'compare.has-since': 'cifras desde el {day}',
  'compare.none': 'El registro no tiene ninguna cifra así de {claimant}.',
  'compare.none-from': 'El registro no tiene ninguna cifra así de {claimant} contada desde el {day}.',
  'compare.it-has': 'Tiene: {figures}.',
  'compare.alone': 'Nada que comparar',
  'compare.alike': 'Lo comparable',
  'compare.alike-about': 'La misma medida, las mismas personas y los mismos días. Primero lo más antiguo.',
  'compare.apart': 'No comparables',
  'compare.apart-about': 'No hay dos cifras suyas de las mismas personas y los mismos días.',
  'compare.implied': 'Lo que implican dos períodos',
  'compare.implied-about': 'Aritmética con dos cifras de una misma fuente. Cite las cifras, no la diferencia.',
  'compare.pairs': '{pairs, plural, one {# par} other {# pares}} de cifras; ninguna sumada, promediada ni elegida.',
  'compare.contrast': '{days}: {a} dice {own} y {b}, {other}: {apart}.',
  'compare.same-number': 'el mismo número',
  'compare.no-difference': 'de estas palabras no se deduce ninguna diferencia',
  'compare.implies':
    'Los {more} de {claimant} desde el {start} y los {less} desde el {inner}, ambos hasta el {end}, dejan {left} para los días del {start} al {last}. Nadie ha dado este número: se calcula a partir de los otros dos.',
  'obstacle.country': '{a} cuenta aquí a personas de un país y {b} de otro.',
  'obstacle.start-unstated': '{claimant} no dice desde qué día cuenta; haría falta una cifra suya desde {day}.',
  'obstacle.start': '{a} cuenta desde {own}; {b}, desde {other}. Haría falta: {a} desde {other}, o {b} desde {own}.',
  'obstacle.both-unstated': 'Ni {a} ni {b} dicen desde qué día cuentan.',
  'obstacle.groups':
    '{a} cuenta {own}; {b}, {other}: haría falta que una de las dos contara a las personas de la otra.',
  'obstacle.end-unstated': '{claimant} no dice hasta qué día cuenta.',
  'obstacle.end':
    '{a} cuenta hasta {own}; {b}, hasta {other}: {days, plural, one {# día} other {# días}} de diferencia. Harían falta cifras de un mismo día.',
  'obstacle.vague': '{claimant} no da ningún número que se pueda comparar.',
  'obstacle.day': 'el {day}',
  'obstacle.day-not-stated': 'un día no indicado',
} as const satisfies Record<keyof typeof english, string>;
