import type { sentence as english } from '../en/sentence.js';

export const sentence = {
  'sentence.what.freed': 'a libertação de {counted}{when}',
  'sentence.what.held': 'haver {counted} na prisão{when}',
  'sentence.what.promised': 'a promessa de libertar {counted}{when}',
  'sentence.what.measures_lifted': 'o fim das restrições a {counted}{when}',
  'sentence.said': '{who} informou {what}, segundo {carrier}.',
  'sentence.relayed': 'Segundo {relayer}, {body} declara {what}, informou {carrier}.',
  'sentence.unnamed': '{carrier} informou, sem citar fonte, {what}.',
  'sentence.speaker': '{speaker}, de {body},',
  'sentence.the': '{body}',
  'sentence.as-of': ' em {day}',
  'sentence.on': ' em {day}',
  'sentence.since': ' desde {day}',
  'sentence.between': ' entre {from} e {to}',
  'sentence.no-outlet': 'uma reportagem que não informa o veículo',
  'sentence.others': '{outlet} e {others, plural, one {outro veículo} other {outros # veículos}}',
  'sentence.corrected': '{sentence} Corrigido por um editor em {day}: {claim}.',
} as const satisfies Record<keyof typeof english, string>;
