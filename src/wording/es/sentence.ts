import type { sentence as english } from '../en/sentence.js';

export const sentence = {
  'sentence.what.freed': 'la excarcelación de {counted}{when}',
  'sentence.what.held': '{counted} en prisión{when}',
  'sentence.what.promised': 'la promesa de excarcelar a {counted}{when}',
  'sentence.what.measures_lifted': 'el levantamiento de las restricciones a {counted}{when}',
  'sentence.said': '{who} informó de {what}, según {carrier}.',
  'sentence.relayed': 'Según {relayer}, {body} habla de {what}, informó {carrier}.',
  'sentence.unnamed': '{carrier} informó, sin citar fuente, de {what}.',
  'sentence.speaker': '{speaker}, de {body},',
  'sentence.the': '{body}',
  'sentence.as-of': ' al {day}',
  'sentence.on': ' el {day}',
  'sentence.since': ' desde el {day}',
  'sentence.between': ' entre el {from} y el {to}',
  'sentence.no-outlet': 'un artículo que no nombra su medio',
  'sentence.others': '{outlet} y {others, plural, one {otro medio} other {otros # medios}}',
  'sentence.corrected': '{sentence} Corregida por un editor el {day}: {claim}.',
} as const satisfies Record<keyof typeof english, string>;
