import type { verification as english } from '../en/verification.js';

export const verification = {
  'verification.title': 'Verificação',
  'verification.title-by': 'Verificação: {claimant}',
  'verification.checked.heading': 'Verificação',
  'verification.checked.about': 'Quem verificou, está verificando ou foi chamado a fazê-lo, e como.',
  'verification.open.heading': 'Contestado ou em aberto',
  'verification.open.about': 'Quem contesta um número ou diz que não é definitivo.',
  'verification.lists.heading': 'Listas de nomes',
  'verification.lists.about': 'Quem as pediu, prometeu, publicou ou diz que não existem.',
  'verification.day.none': 'dia não informado',
  'verification.day.stated': 'em {day}',
  'verification.day.reported': 'publicado em {day}',
  'verification.about-this': 'Sobre este número (não é citado na frase: é o número dado antes)',
  'verification.about': 'Sobre {figure}',
  'verification.told-before': '(não é citado na frase: é o número dado antes)',
  'verification.figure': 'O número',
  'verification.of-claimant': 'O que se diz dos números de {claimant} e o que diz a própria fonte',
  'verification.of-all': 'Tudo o que se diz das contagens',
  'verification.of': 'O que se diz de {figure}',
  'verification.nothing': 'Nada se sabe',
  'verification.nothing-about': 'Nenhuma reportagem lida diz quem verificou isto, pediu os nomes ou o contesta.',
  'verification.sum':
    '{statements, plural, one {# declaração} other {# declarações}}, como as contam as reportagens. Nenhuma é julgada.',
} as const satisfies Record<keyof typeof english, string>;
