import type { compare as english } from '../en/compare.js';

export const compare = {
  'compare.title': '{a} e {b}',
  'compare.beside': '{a} ao lado de {b}',
  'compare.nearest': 'Os dois que mais se aproximam:',
  'compare.has-measure': 'números de {people}',
  'compare.has-no-start': 'números sem início informado',
  'compare.has-since': 'números desde {day}',
  'compare.none': 'O registro não tem nenhum número assim de {claimant}.',
  'compare.none-from': 'O registro não tem nenhum número assim de {claimant} contado desde {day}.',
  'compare.it-has': 'Tem: {figures}.',
  'compare.alone': 'Nada a comparar',
  'compare.alike': 'O comparável',
  'compare.alike-about': 'A mesma medida, as mesmas pessoas e os mesmos dias. Primeiro o mais antigo.',
  'compare.apart': 'Não comparáveis',
  'compare.apart-about': 'Não há dois números seus das mesmas pessoas e dos mesmos dias.',
  'compare.implied': 'O que dois períodos implicam',
  'compare.implied-about': 'Aritmética com dois números de uma mesma fonte. Cite os números, não a diferença.',
  'compare.pairs':
    '{pairs, plural, one {# par} other {# pares}} de números; nenhum somado, transformado em média ou escolhido.',
  'compare.contrast': '{days}: {a} diz {own} e {b}, {other}: {apart}.',
  'compare.same-number': 'o mesmo número',
  'compare.no-difference': 'destas palavras não se deduz nenhuma diferença',
  'compare.implies':
    'Os {more} de {claimant} desde {start} e os {less} desde {inner}, ambos até {end}, deixam {left} para os dias de {start} a {last}. Ninguém deu este número: ele é calculado a partir dos outros dois.',
  'obstacle.country': '{a} conta aqui pessoas de um país e {b} de outro.',
  'obstacle.start-unstated': '{claimant} não diz desde que dia conta; seria preciso um número seu desde {day}.',
  'obstacle.start': '{a} conta desde {own}; {b}, desde {other}. Seria preciso: {a} desde {other}, ou {b} desde {own}.',
  'obstacle.both-unstated': 'Nem {a} nem {b} dizem desde que dia contam.',
  'obstacle.groups': '{a} conta {own}; {b}, {other}: seria preciso que uma das duas contasse as pessoas da outra.',
  'obstacle.end-unstated': '{claimant} não diz até que dia conta.',
  'obstacle.end':
    '{a} conta até {own}; {b}, até {other}: {days, plural, one {# dia} other {# dias}} de diferença. Seriam precisos números de um mesmo dia.',
  'obstacle.vague': '{claimant} não dá nenhum número que se possa comparar.',
  'obstacle.day': '{day}',
  'obstacle.day-not-stated': 'um dia não informado',
} as const satisfies Record<keyof typeof english, string>;
