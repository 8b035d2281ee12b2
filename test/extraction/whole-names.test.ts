import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { readAll } from './read-sentence.js';

/** A name is read whole: what goes on after a known one is another body, and a country may have two words. */
type Row = readonly [language: LanguageCode, said: string, claimant: string];

const rows: readonly Row[] = [
  ['en', 'Viasna Voices said 40 prisoners were freed.', 'Viasna Voices'],
  ['en', 'Forty prisoners were freed, according to the rights group Viasna Voices.', 'Viasna Voices'],
  ['en', 'Istanbul Bar Watch said 40 prisoners were freed.', 'Istanbul Bar Watch'],
  ['es', 'El Foro Penal Juvenil informó que 40 presos fueron liberados.', 'Foro Penal Juvenil'],
  ['en', "The Emergency Lawyers' Room said 40 prisoners were freed.", "Emergency Lawyers' Room"],
  ['en', 'UN Watch said 40 prisoners were freed.', 'UN Watch'],
  ['en', 'The Office of the High Commissioner for Human Rights said 40 prisoners were freed.', 'United Nations'],
  ['es', 'La Oficina del Alto Comisionado para los Derechos Humanos contó 40 presos liberados.', 'United Nations'],
  ['pt', 'O Alto Comissariado para os Direitos Humanos registou 40 presos libertados.', 'United Nations'],
  ['pt', 'O Alto Comando contou 40 presos libertados.', 'Government of Venezuela'],
  ['en', 'Viasna said 40 prisoners were freed.', 'Viasna'],
  ['en', 'Human Rights Watch Americas said 40 prisoners were freed.', 'Human Rights Watch'],
  ['en', 'Foro Penal Venezuela said 40 prisoners were freed.', 'Foro Penal'],
  ['en', 'Foro Penal Director Alfredo Romero said 40 prisoners were freed.', 'Foro Penal'],
  ['es', 'El Observatorio Venezolano de Prisiones de Lara informó que 40 presos fueron liberados.', 'OVP'],
  ['es', 'El Foro Penal del Zulia informó que 40 presos fueron liberados.', 'Foro Penal'],
  // a town where it works is not of its name, a country is
  ['es', 'La Red de Abogados en Maracaibo informó que 40 presos fueron liberados.', 'Red de Abogados'],
  ['pt', 'A Rede de Advogados em Maracaibo informou que 40 presos foram soltos.', 'Rede de Advogados'],
  [
    'es',
    'El Observatorio de Derechos Humanos en Cuba informó que 40 presos fueron liberados.',
    'Observatorio de Derechos Humanos en Cuba',
  ],
  // countries of two words
  ['es', 'Cuarenta presos fueron liberados, anunció el Ministerio de Pesca de Sri Lanka.', 'Government of Sri Lanka'],
  [
    'es',
    'Cuarenta presos fueron liberados, anunció el Ministerio de Justicia de El Salvador.',
    'Government of El Salvador',
  ],
  ['en', "Sri Lanka's Ministry of Justice said 40 prisoners were freed.", 'Government of Sri Lanka'],
  [
    'pt',
    'Quarenta presos foram soltos, anunciou o Ministério do Interior da África do Sul.',
    'Government of South Africa',
  ],
  [
    'es',
    'Cuarenta presos fueron liberados, anunció la Fiscalía de República Dominicana.',
    'Government of the Dominican Republic',
  ],
  ['es', 'Cuarenta presos fueron liberados, anunció el Ministerio de Pesca.', 'Government of Venezuela'],
  // a verb of saying in the middle has its subject after it
  ['pt', 'Quarenta e um presos, precisou a Via Campesina de Honduras, foram soltos.', 'Via Campesina de Honduras'],
  ['pt', 'Foram soltos 18 presos: dez colombianos, sete espanhóis e um checo, informou o Foro Penal.', 'Foro Penal'],
  ['pt', 'Quarenta presos foram soltos, contou um vizinho.', 'sources'],
  // whom a population is of has not said how many it is
  ['en', "Mali's prison population stood at just under 7,500, the Red Cross said.", 'Red Cross'],
];

for (const [language, said, claimant] of rows)
  test(`${language}: ${said}`, () => {
    const day = {
      en: 'CARACAS, Venezuela, March 4, 2026.',
      es: 'Caracas, 4 de marzo de 2026.',
      pt: 'Caracas, 4 de março de 2026.',
    };
    const { claims } = readAll(`${day[language]} ${said}`, { language, published: '2026-03-04' }).extraction;
    expect([...new Set(claims.map((claim) => claim.claimant))]).toEqual([claimant]);
  });
