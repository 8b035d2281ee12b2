import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { readAll } from './read-sentence.js';

/** Paragraphs a line each, and of each figure its value and whose it is. */
type Row = readonly [language: LanguageCode, published: string, text: string, ...claims: string[]];

const rows: readonly Row[] = [
  // the letters of a prison count nobody
  ['en', '2026-03-12', 'MANILA. As of 28 February, the NBP held 29,480 inmates.', '29480 unattributed'],
  ['es', '2026-03-12', 'El INOF albergaba a 412 reclusas al cierre de enero.', '412 unattributed'],
  ['pt', '2026-03-12', 'A CPPL abriga 412 presos.', '412 unattributed'],
  ['en', '2026-03-12', 'Provea holds that 412 prisoners were freed.', '412 Provea'],
  // "and T, 97" goes on with the verb before: who lets go is not who counts
  [
    'es',
    '2026-03-12',
    'Caracas. Provea cifró en 243 los presos canjeados el jueves: Damasco soltó a 146 y las FDS, a 97.',
    '243 Provea',
    '146 Provea',
    '97 Provea',
  ],
  [
    'es',
    '2026-03-12',
    'Foro Penal llega a 262 presos políticos liberados y Provea, a 250.',
    '262 Foro Penal',
    '250 Provea',
  ],
  // an authority let them go, and speaks of it right after
  [
    'en',
    '2026-03-12',
    'HANOI, Vietnam. The Ministry of Justice freed 40 inmates on Monday.\nThe ministry said another 13 inmates will follow.',
    '40 Government of Vietnam',
    '13 Government of Vietnam',
  ],
  [
    'es',
    '2026-03-12',
    'Hanói, Vietnam. El Ministerio de Justicia liberó el lunes a 40 reclusos.\nEl ministerio dijo que otros 13 reclusos saldrán.',
    '40 Government of Vietnam',
    '13 Government of Vietnam',
  ],
  [
    'pt',
    '2026-03-12',
    'O Alto Comando Militar da Guiné-Bissau libertou no sábado seis presos políticos.\nEm comunicado, os militares, que governam o país, explicam a decisão com "o espírito de paz" e referem que mais três presos serão libertados na quarta-feira.',
    '6 Government of Guinea-Bissau',
    '3 Government of Guinea-Bissau',
  ],
  [
    'es',
    '2026-03-12',
    'Hanói, Vietnam. El Gobierno liberó el lunes a 40 presos.\nProvea dijo que eran 30 presos.',
    '40 unattributed',
    '30 Provea',
  ],
  // headquarters of others
  [
    'en',
    '2026-03-12',
    "Forty strikers were released from prison in Kenya on Friday, the union's headquarters said.",
    '40 unattributed',
  ],
  [
    'pt',
    '2026-03-12',
    'Segundo o Quartel-General de Coordenação ucraniano, 139 prisioneiros foram libertados.',
    '139 Government of Ukraine',
  ],
  // what a series shows, nobody unnamed shows
  [
    'es',
    '2026-03-12',
    'Foro Penal documentó 702 excarcelaciones. La serie, que revisamos día por día, muestra un ritmo desigual: 302 salidas en enero.',
    '702 Foro Penal',
    '302 Foro Penal',
  ],
  // sources are nobody, in whichever office they sit
  [
    'es',
    '2026-03-12',
    'Caracas. Fuentes del Ministerio de Justicia dijeron que 40 presos fueron liberados.',
    '40 sources',
  ],
  [
    'pt',
    '2026-03-12',
    'Caracas. Fontes do Ministério da Justiça disseram que 40 presos foram libertados.',
    '40 sources',
  ],
  ['en', '2026-03-12', 'CARACAS. Sources at the ministry said 40 prisoners were freed.', '40 sources'],
  [
    'es',
    '2026-03-12',
    'Caracas. Fuentes oficiales del Gobierno dijeron que 40 presos fueron liberados.',
    '40 Government of Venezuela',
  ],
  ['es', '2026-03-12', 'Familiares de la cárcel de Yare dijeron que 40 presos fueron liberados.', '40 relatives'],
  // a body of a country is not its government
  ['en', '2026-03-12', "The bishops' conference of Nicaragua said 40 prisoners had been freed.", '40 unattributed'],
  ['en', '2026-03-12', 'The president of Nicaragua said 40 prisoners had been freed.', '40 Government of Nicaragua'],
  ['pt', '2026-03-12', 'O poder judicial do Irão disse que 40 presos foram libertados.', '40 Government of Iran'],
  ['pt', '2026-03-12', 'O governo do Irã disse que 40 presos foram libertados.', '40 Government of Iran'],
  // who asks for a release, and not the body before
  [
    'es',
    '2026-03-12',
    'Provea cuenta 24 presos políticos liberados en Nicaragua. El viernes, la embajada de Estados Unidos había pedido la libertad de «60 personas que permanecen detenidas».',
    '24 Provea',
    '60 Government of the United States',
  ],
  [
    'en',
    '2026-03-12',
    'Provea counts 24 freed political prisoners in Nicaragua. On Friday the US embassy called for the release of "60 people who remain detained".',
    '24 Provea',
    '60 Government of the United States',
  ],
  // nobody is freed
  ['en', '2026-03-12', 'MANILA. As of 28 February, the KCP held 29,480 books.'],
];

for (const [language, published, text, ...claims] of rows)
  test(`${language}: ${text.replaceAll('\n', ' ¶ ')}`, () =>
    expect(
      readAll(text, { language, published }).extraction.claims.map(({ value, claimant }) => `${value} ${claimant}`),
    ).toEqual(claims));
