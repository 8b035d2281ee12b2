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
  // whom a state sends to a body of many states, in a delegation
  ['es', 'La delegación de Nicaragua en la ONU dijo que 42 presos fueron excarcelados.', '42 Government of Nicaragua'],
  ['es', 'La misión permanente de Cuba ante la ONU informó que 42 fueron excarcelados.', '42 Government of Cuba'],
  ['es', 'La delegación nicaragüense ante la ONU dijo que 42 fueron excarcelados.', '42 Government of Nicaragua'],
  ['es', 'La misión de la ONU en Colombia informó que 42 presos fueron liberados.', '42 United Nations'],
  ['es', 'La Misión de Apoyo a Libia de la ONU informó que 42 presos fueron liberados.', '42 United Nations'],
  ['en', "Nicaragua's permanent mission to the UN said 42 prisoners had been released.", '42 Government of Nicaragua'],
  ['en', 'The EU delegation to Belarus said 52 prisoners had been released.', '52 European Union'],
  ['pt', 'A delegação cubana na ONU disse que 42 presos foram libertados.', '42 Government of Cuba'],
  ['pt', 'A missão da ONU na Colômbia disse que 42 presos foram libertados.', '42 United Nations'],
  // to whom somebody does something is not theirs, and does not go on speaking
  ['en', 'The Venezuelan minister mocked Foro Penal and said 406 had been freed.', '406 Government of Venezuela'],
  ['en', 'Diosdado Cabello lashed out at Foro Penal and said 406 had been freed.', '406 Government of Venezuela'],
  ['en', 'Qatar thanked Amnesty International and said 406 people had been freed.', '406 Government of Qatar'],
  ['en', 'Relatives met the Venezuelan government and said 406 had been freed.', '406 relatives'],
  ['en', 'The opposition attacked Diosdado Cabello and said 406 had been freed.', '406 opposition'],
  ['en', 'A lawyer affiliated with Foro Penal said 406 people had been freed.', '406 Foro Penal'],
  ['en', 'An organisation named Foro Penal said 406 people had been freed.', '406 Foro Penal'],
  ['es', 'Diosdado Cabello se burló de Foro Penal y dijo que 406 fueron excarcelados.', '406 Government of Venezuela'],
  ['es', 'Catar agradeció a Amnistía Internacional y dijo que 42 fueron liberados.', '42 Government of Qatar'],
  ['es', 'La directora ejecutiva de Foro Penal dijo que 42 presos fueron liberados.', '42 Foro Penal'],
  ['pt', 'O ministro venezuelano zombou do Foro Penal e disse que 42 foram libertados.', '42 Government of Venezuela'],
  ['pt', 'A oposição reuniu-se com Diosdado Cabello e disse que 42 foram libertados.', '42 opposition'],
  // letters and names that a known body shares with another
  ['es', 'La JEP informó que 42 exguerrilleros fueron liberados en Colombia.', '42 Jurisdicción Especial para la Paz'],
  ['en', "Sudan's RSF said it had freed 120 prisoners.", '120 Rapid Support Forces'],
  ['pt', 'As RSF disseram que libertaram 120 presos no Sudão.', '120 Rapid Support Forces'],
  ['en', 'The Rapid Support Forces (RSF) said 42 had been freed. The RSF held 12 more.', '42 Rapid Support Forces'],
  ['en', 'RSF said 42 journalists were still in jail in Belarus.', '42 Reporters Without Borders'],
  [
    'en',
    'Reporters Without Borders (RSF) said 4 journalists were jailed in Sudan. RSF said 12 had been freed.',
    '12 Reporters Without Borders',
  ],
  ['es', 'Según la JEP, 42 presos políticos fueron excarcelados en Venezuela.', '42 Justicia, Encuentro y Perdón'],
  ['es', 'Según la agencia IPS, 42 presos fueron liberados.', '42 unattributed'],
  ['en', 'The IPS said 90 prisoners had been freed to Gaza.', '90 Israel Prison Service'],
  [
    'en',
    'The Irish Prison Service (IPS) said 42 prisoners had been freed. The IPS said 12 were women.',
    '42 Irish Prison Service',
    '12 Irish Prison Service',
  ],
  ['es', 'El Foro Penal Argentino informó que 42 presos fueron liberados.', '42 Foro Penal Argentino'],
  ['es', 'El Foro Penal Venezolano informó que 42 presos fueron liberados.', '42 Foro Penal'],
  ['es', 'Acción Democrática de Perú dijo que 42 presos fueron liberados.', '42 Acción Democrática de Perú'],
  ['en', 'Amnesty International Venezuela said 42 prisoners had been freed.', '42 Amnesty International'],
  ['pt', 'O Foro Penal da Argentina disse que 42 presos foram libertados.', '42 Foro Penal da Argentina'],
  ['pt', 'O CNP disse que 42 jornalistas foram libertados em Angola.', '42 CNP'],
  [
    'es',
    'El presidente de EU, Donald Trump, dijo que 42 presos fueron liberados.',
    '42 Government of the United States',
  ],
  ['es', 'La UE informó que 42 presos fueron liberados en Venezuela.', '42 European Union'],
  ['en', 'The EU said 42 prisoners had been freed in Venezuela.', '42 European Union'],
  // whoever cites another passes on what is the other's
  ['en', 'The State Department, citing Foro Penal, said 863 people remained in jail.', '863 Foro Penal'],
  ['en', 'The UN said 863 people remained in jail, citing data from Foro Penal.', '863 Foro Penal'],
  [
    'en',
    'The UN said 50 people had been freed and, citing Foro Penal, that 863 remained in prison.',
    '50 United Nations',
    '863 Foro Penal',
  ],
  ['en', 'Donald Trump said 52 had been freed, citing talks with Cuba.', '52 Government of the United States'],
  ['en', "The UN said 863 people remained in jail, citing the government's refusal.", '863 United Nations'],
  [
    'en',
    'TASS, citing the defence ministry, said 205 soldiers had left Ukrainian prisons.',
    '205 Government of Russia',
  ],
  ['es', 'La ONU, citando a Foro Penal, dijo que 863 personas siguen presas en Venezuela.', '863 Foro Penal'],
  ['es', 'El ministro cubano dijo que 42 presos fueron liberados, citando al Papa.', '42 Government of Cuba'],
  ['pt', 'A ONU disse que 863 pessoas continuam presas na Venezuela, citando o Foro Penal.', '863 Foro Penal'],
  // who is told, before who tells
  ['es', 'Según dijo a la CIDH el Gobierno, 42 presos salieron de prisión en Cuba.', '42 Government of Cuba'],
  ['es', 'Según contaron a Foro Penal los familiares, 42 presos fueron liberados.', '42 relatives'],
  ['es', 'Según contaron los familiares a Foro Penal, 42 presos fueron liberados.', '42 relatives'],
  ['pt', '42 presos foram libertados, disse à Amnistia Internacional o ministro angolano.', '42 Government of Angola'],
  // whom a headline has somebody speak to
  ['es', 'Israel a Hamás: «Quedan 48 rehenes cautivos»', '48 Government of Israel'],
  ['es', 'Cuba al Vaticano: 553 presos serán liberados', '553 Government of Cuba'],
  ['es', 'Cabello a Foro Penal: «Solo hay 42 presos políticos»', '42 unattributed'],
  ['es', 'Foro Penal a la ONU: «Hay 863 presos políticos»', '863 Foro Penal'],
  ['pt', 'Cabello ao Foro Penal: "Só há 42 presos políticos"', '42 unattributed'],
  ['en', 'Hamas to Israel: 48 hostages still held', '48 Hamas'],
  // a newspaper or a station that only reports it
  ['en', 'The Moscow Times reported that 90 prisoners had been freed.', '90 unattributed'],
  ['en', 'According to a count by the Moscow Times, 42 prisoners had been freed.', '42 Moscow Times'],
  ['en', 'Foro Penal told the Moscow Times that 863 people were still in prison.', '863 Foro Penal'],
  ['es', 'El Diario de Caracas informó que 42 presos fueron liberados.', '42 unattributed'],
  ['es', 'Radio Caracol informó, citando a Foro Penal, que 42 presos fueron liberados.', '42 Foro Penal'],
  ['es', 'La Nación informó que 42 presos fueron liberados en Argentina.', '42 unattributed'],
  ['es', 'Según un recuento de El Tiempo, 42 presos fueron liberados.', '42 El Tiempo'],
  ['pt', 'O Diário de Notícias noticiou que 42 presos foram libertados.', '42 unattributed'],
];

for (const [language, text, ...claims] of rows)
  test(`${language}: ${text.replaceAll('\n', ' ¶ ')}`, () =>
    expect(
      readAll(text, { language, published: '2026-01-26' }).extraction.claims.map(
        ({ value, claimant }) => `${value} ${claimant}`,
      ),
    ).toEqual(claims));
