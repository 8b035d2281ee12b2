import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { readAll } from './read-sentence.js';

/** What letters are short for is what the article says, even where the registry knows another body by them. */
const rows: readonly (readonly [language: LanguageCode, text: string, ...claims: string[]])[] = [
  [
    'en',
    'The Rapid Support Forces (RSF) said on Sunday it had let 120 prisoners go. The RSF said 30 more were still held.',
    '120 Rapid Support Forces',
    '30 Rapid Support Forces',
  ],
  [
    'pt',
    'As Forças de Apoio Rápido (RSF) disseram que libertaram 120 prisioneiros. Outros 30 continuam presos, disse a RSF.',
    '120 Forças de Apoio Rápido',
    '30 Forças de Apoio Rápido',
  ],
  // the registry's own, by its names in any language
  [
    'en',
    'Reporters Without Borders (RSF) said 14 journalists were still held. Three were freed on Monday, RSF said.',
    '14 Reporters Without Borders',
    '3 Reporters Without Borders',
  ],
  [
    'es',
    'Reporteros Sin Fronteras (RSF) informó de 12 periodistas liberados. RSF dijo que cuatro siguen presos.',
    '12 Reporters Without Borders',
    '4 Reporters Without Borders',
  ],
  ['en', 'RSF said 14 journalists were still held.', '14 Reporters Without Borders'],
  [
    'en',
    'The Venezuelan Prisons Observatory (OVP) said 14 prisoners were freed. OVP had counted 10 on Saturday.',
    '14 OVP',
    '10 OVP',
  ],
  ['pt', 'O Observatório Venezuelano de Prisões (OVP) disse que 14 presos foram libertados.', '14 OVP'],
  // letters before small words
  ['en', 'The UN human rights office said 20 detained teachers were freed.', '20 United Nations'],
  ['en', 'The UN refugee agency said 20 detained refugees were freed.', '20 UNHCR'],
  [
    'pt',
    'O Fundo das Nações Unidas para a Infância (Unicef) informou que 18 crianças presas foram soltas.',
    '18 UNICEF',
  ],
  ['es', 'El partido Un Nuevo Tiempo dijo que 20 presos fueron liberados.', '20 Un Nuevo Tiempo'],
  ['es', 'Es un nuevo tiempo: 20 presos fueron liberados.', '20 unattributed'],
  // a person's party is not what their name is short for
  ['pt', 'Segundo a deputada Rita Prado (PR), oito presos foram libertados.', '8 PR'],
  // and what the letters own is theirs
  [
    'en',
    'The Committee of Relatives for Freedom (CRF) spoke on Monday. In April 40 prisoners were let out, by the CRF’s own figures.',
    '40 Committee of Relatives for Freedom',
  ],
  ['en', "The CRF spoke on Monday. The CRF's list has 40 people who were freed.", '40 CRF'],
  [
    'en',
    "The Blue Path Clinic spoke on Monday. The Blue Path Clinic's count of prisoners freed is 40.",
    '40 Blue Path Clinic',
  ],
  ['en', 'Fourteen people were arrested on Monday, the Rapid Support Forces (RSF) said.'],
];

for (const [language, text, ...claims] of rows)
  test(`${language}: ${text}`, () =>
    expect(readAll(text, { language }).extraction.claims.map(({ value, claimant }) => `${value} ${claimant}`)).toEqual(
      claims,
    ));
