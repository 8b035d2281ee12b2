import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { readAll } from './read-sentence.js';

/** Paragraphs a line each, and of each figure its value and whose it is. */
type Row = readonly [language: LanguageCode, published: string, text: string, ...claims: string[]];

const rows: readonly Row[] = [
  [
    'es',
    '2026-03-12',
    'Puerto La Cruz, 12 de marzo de 2026. Siete guyaneses presos en Guanta fueron liberados el martes, confirmó el cónsul de Guyana en Puerto La Cruz, David Persaud.\n«Dos paisanos siguen detenidos», dijo Persaud.',
    '7 Government of Guyana',
    '2 Government of Guyana',
  ],
  [
    'es',
    '2026-03-12',
    'Bogotá, 12 de marzo de 2026. Quince presos fueron liberados el lunes en Caracas. Cuatro son ecuatorianos, confirmó la Cancillería de ese país.',
    '15 unattributed',
    '4 Government of Ecuador',
  ],
  [
    'es',
    '2026-03-12',
    'Salen de Tocuyito 16 presos políticos\nForo Penal informó que el lunes dejaron atrás el penal de Tocuyito 16 hombres, acusados de terrorismo.\nDe ellos, cinco son estudiantes.',
    '16 Foro Penal',
    '5 Foro Penal',
  ],
  [
    'es',
    '2026-03-12',
    'Caracas, 12 de marzo de 2026. El ministro Diosdado Cabello dijo que 700 personas fueron liberadas. La organización Provea lo niega. Desde enero, según ella, han sido excarceladas solo 120.',
    '700 Government of Venezuela',
    '120 Provea',
  ],
  [
    'es',
    '2026-03-12',
    'Caracas, 12 de marzo de 2026. Provea lleva contadas 80 excarcelaciones desde enero. En julio de 2025, 252 venezolanos fueron liberados en un canje con El Salvador.',
    '80 Provea',
    '252 unattributed',
  ],
  [
    'pt',
    '2026-03-12',
    'Lisboa, 12 de março de 2026. Sete portugueses presos em Guanta foram libertados na terça-feira, confirmou o cônsul de Portugal em Puerto La Cruz, Rui Matos.\n"Dois compatriotas continuam detidos", disse Matos.',
    '7 Government of Portugal',
    '2 Government of Portugal',
  ],
  [
    'pt',
    '2026-03-12',
    'Lisboa, 12 de março de 2026. Quinze presos foram libertados na segunda-feira em Caracas. Quatro são equatorianos, confirmou a chancelaria desse país.',
    '15 unattributed',
    '4 Government of Ecuador',
  ],
  [
    'pt',
    '2026-03-12',
    'Lisboa, 12 de março de 2026. O ministro Diosdado Cabello disse que 700 pessoas foram libertadas. A organização Provea nega. Desde janeiro, segundo ela, só saíram 120 presos.',
    '700 Government of Venezuela',
    '120 Provea',
  ],
  [
    'pt',
    '2026-03-12',
    'Lisboa, 12 de março de 2026. A Provea contou 80 solturas desde janeiro. Em julho de 2025, 252 venezuelanos foram libertados numa troca com El Salvador.',
    '80 Provea',
    '252 unattributed',
  ],
  [
    'pt',
    '2026-03-12',
    'Lisboa, 12 de março de 2026. O Comité Internacional da Cruz Vermelha acompanhou na segunda-feira a saída de 126 detidos de uma prisão de Nyala.',
    '126 Red Cross',
  ],
  [
    'en',
    '2026-03-12',
    'CARACAS, March 12, 2026 - Provea has counted 80 releases since January. In July 2025, 252 Venezuelans were freed in a swap with El Salvador.',
    '80 Provea',
    '252 unattributed',
  ],
  [
    'en',
    '2026-03-12',
    'ABU DHABI, March 12, 2026 - The United Arab Emirates, which brokered the swap, said 95 captives had been freed. The Czech Republic said two of its citizens were freed.',
    '95 Government of the United Arab Emirates',
    '2 Government of the Czech Republic',
  ],
  [
    'en',
    '2026-03-12',
    'CARACAS, March 12, 2026 - Seven sailors held in Guanta were released on Tuesday, said the consul of Guyana in Puerto La Cruz, David Persaud.\n"Two of our people are still detained," said Persaud.',
    '7 Government of Guyana',
    '2 Government of Guyana',
  ],
  [
    'en',
    '2026-03-12',
    'Sixteen political prisoners out of Tocuyito\nForo Penal said on Monday that 16 men accused of terrorism had left Tocuyito behind.\nFive of them are students.',
    '16 Foro Penal',
    '5 Foro Penal',
  ],
  [
    'pt',
    '2026-03-12',
    'Lisboa, 12 de março de 2026. A seção de Aragua do Foro Penal contou oito solturas no fim de semana.',
    '8 Foro Penal',
  ],
  [
    'es',
    '2026-03-12',
    'Tres obreros salen de Yare\nProvea confirmó este jueves que ya duermen con los suyos tres obreros, procesados por rebelión.',
    '3 Provea',
  ],
  [
    'en',
    '2026-03-12',
    'CARACAS, March 12, 2026 - Seven sailors held in Guanta were released on Tuesday, said the consul of Guyana in Puerto La Cruz, David Persaud.',
    '7 Government of Guyana',
  ],
  [
    'es',
    '2026-03-12',
    'Caracas, 12 de marzo de 2026. Foro Penal cuenta 61 excarcelaciones desde enero. En febrero otros 14 presos quedaron libres.',
    '61 Foro Penal',
    '14 Foro Penal',
  ],
  [
    'en',
    '2026-03-12',
    'CARACAS, March 12, 2026 - Provea has counted 61 releases since January. In 2024, 120 prisoners were freed at Christmas.',
    '61 Provea',
    '120 unattributed',
  ],
  [
    'pt',
    '2026-03-12',
    'Lisboa, 12 de março de 2026. A Cruz Vermelha acompanhou na terça-feira a saída de 40 detidos de Nyala.',
    '40 Red Cross',
  ],
  [
    'es',
    '2026-03-12',
    'Lima, 12 de marzo de 2026. Veinte presos fueron excarcelados el lunes. Tres son chilenos, informó el Ministerio de Exteriores de ese país.',
    '20 unattributed',
    '3 Government of Chile',
  ],
  [
    'es',
    '2026-03-12',
    'Lima, 12 de marzo de 2026. El lunes fueron excarcelados 20 presos en Yare. Tres son portugueses y ya vuelan a Lisboa. Así lo informó el ministerio de ese país.',
    '20 unattributed',
    '3 Government of Portugal',
  ],
];

for (const [language, published, text, ...claims] of rows)
  test(`${language}: ${text.replaceAll('\n', ' ¶ ')}`, () =>
    expect(
      readAll(text, { language, published }).extraction.claims.map(({ value, claimant }) => `${value} ${claimant}`),
    ).toEqual(claims));
