import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { readAll } from './read-sentence.js';

/** Names that would shame an editor: whoever is like a known body or a place in name only, or only heard, met or carried it. */
const rows: readonly (readonly [language: LanguageCode, text: string, ...claims: string[]])[] = [
  // a person named like a place speaks for no state
  ['es', 'El activista Israel Torres dijo que 42 presos fueron liberados en Caracas.', '42 unattributed'],
  ['es', 'Según Israel Torres, 42 presos fueron liberados.', '42 unattributed'],
  ['es', 'Santiago Pérez dijo que 42 presos fueron liberados.', '42 unattributed'],
  ['es', 'El periodista Rafael París dijo que 42 presos fueron liberados.', '42 unattributed'],
  ['es', 'Ángel Cuba, dirigente sindical, dijo que 42 presos fueron liberados.', '42 unattributed'],
  ['pt', 'Segundo Israel Campos, 42 ativistas foram libertados.', '42 unattributed'],
  ['pt', 'António França, advogado, disse que 42 ativistas foram libertados.', '42 unattributed'],
  ['en', 'Jack London, a lawyer, said 42 people had been freed.', '42 lawyers'],
  [
    'en',
    'Israel Hall, a relative, said 42 had been freed. Hall said 12 remained.',
    '42 unattributed',
    '12 unattributed',
  ],
  ['en', 'Maria Riga of Prisoners Defenders said 42 prisoners had been freed.', '42 Prisoners Defenders'],
  ['es', 'Hoy Israel dijo que 42 presos fueron liberados.', '42 Government of Israel'],
  ['es', 'El presidente de Venezuela, Pedro Gil, dijo que 42 fueron liberados.', '42 Government of Venezuela'],
  ['pt', 'Entretanto Israel anunciou que 42 presos foram libertados.', '42 Government of Israel'],
  ['en', 'Neighbouring Colombia said 17 of its citizens had been freed.', '17 Government of Colombia'],
  ['en', 'Cuba Foreign Minister Pedro Gil said 17 prisoners were freed.', '17 Government of Cuba'],
];

for (const [language, text, ...claims] of rows)
  test(`${language}: ${text.replaceAll('\n', ' ¶ ')}`, () =>
    expect(
      readAll(text, { language, published: '2026-01-26' }).extraction.claims.map(
        ({ value, claimant }) => `${value} ${claimant}`,
      ),
    ).toEqual(claims));
