import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { readAll } from './read-sentence.js';

/** Paragraphs a line each, as published on Monday 26 January 2026, and of each figure its first and its last day; a question mark where none is said. */
type Row = readonly [language: LanguageCode, text: string, ...figures: string[]];

function daysOf(text: string, language: LanguageCode): readonly string[] {
  const { claims } = readAll(text, { language, published: '2026-01-26' }).extraction;
  return claims.map(({ value, measure, window: { from, to } }) => `${value} ${measure} ${from ?? '?'} to ${to ?? '?'}`);
}

/** Where a text tells of one round of releases, whoever counts it counts those days; where it tells of more, nobody knows. */
const rows: readonly Row[] = [
  [
    'en',
    'Russia and Ukraine carried out a new prisoner exchange on Sunday. The Russian defence ministry said 140 of its soldiers came back and that 140 Ukrainians were handed over in return.\nUkrainian President Volodymyr Zelenskyy gave a slightly higher figure. According to him, 146 Ukrainians returned home, 140 soldiers and six civilians.',
    '140 freed 2026-01-25 to 2026-01-25',
    '140 freed 2026-01-25 to 2026-01-25',
    '146 freed 2026-01-25 to 2026-01-25',
    '140 freed 2026-01-25 to 2026-01-25',
    '6 freed 2026-01-25 to 2026-01-25',
  ],
  [
    'es',
    'Rusia y Ucrania llevaron a cabo el domingo un nuevo canje de prisioneros. El Ministerio de Defensa ruso comunicó que volvieron 140 militares rusos y que a cambio fueron entregados 140 ucranianos.\nEl presidente ucraniano, Volodímir Zelenski, dio una cifra algo mayor. Según él, regresaron a casa 146 ucranianos: 140 militares y seis civiles.',
    '140 freed 2026-01-25 to 2026-01-25',
    '140 freed 2026-01-25 to 2026-01-25',
    '146 freed 2026-01-25 to 2026-01-25',
    '140 freed 2026-01-25 to 2026-01-25',
    '6 freed 2026-01-25 to 2026-01-25',
  ],
  [
    'pt',
    'Rússia e Ucrânia fizeram no domingo uma nova troca de prisioneiros. O Ministério da Defesa russo informou que 140 militares russos voltaram e que em troca foram entregues 140 ucranianos.\nO presidente ucraniano, Volodymyr Zelensky, deu um número um pouco maior. Segundo ele, voltaram para casa 146 ucranianos: 140 militares e seis civis.',
    '140 freed 2026-01-25 to 2026-01-25',
    '146 freed 2026-01-25 to 2026-01-25',
    '140 freed 2026-01-25 to 2026-01-25',
    '6 freed 2026-01-25 to 2026-01-25',
  ],
  [
    'pt',
    'Rússia e Ucrânia trocaram prisioneiros no domingo.\nO presidente ucraniano, Volodymyr Zelensky, disse que 150 militares voltaram para casa. O Ministério da Defesa russo informou que 157 de seus militares foram devolvidos.\nSegundo o Quartel-General de Coordenação ucraniano, 120 dos ucranianos libertados estavam em cativeiro desde 2022.',
    '150 freed 2026-01-25 to 2026-01-25',
    '157 freed 2026-01-25 to 2026-01-25',
    '120 freed 2026-01-25 to 2026-01-25',
  ],
  [
    'en',
    "Russia and Ukraine swapped prisoners on Sunday.\nUkraine's president, Volodymyr Zelenskyy, said 150 soldiers had come home. Russia's defence ministry said 157 of its soldiers had been returned.\nAccording to the Ukrainian coordination headquarters, 120 of the freed Ukrainians had been in captivity since 2022.",
    '150 freed 2026-01-25 to 2026-01-25',
    '157 freed 2026-01-25 to 2026-01-25',
    '120 freed 2026-01-25 to 2026-01-25',
  ],
  [
    'es',
    'El Observatorio Sirio cifró en 243 los presos canjeados el jueves: Damasco soltó a 146 y las FDS, a 97.\nLa agencia oficial SANA, sin embargo, habló de más de 170 liberados entre ambas partes.',
    '243 freed 2026-01-22 to 2026-01-22',
    '146 freed 2026-01-22 to 2026-01-22',
    '97 freed 2026-01-22 to 2026-01-22',
    '170 freed 2026-01-22 to 2026-01-22',
  ],
  [
    'pt',
    'O Observatório Sírio estimou em 243 os presos trocados na quinta-feira.\nA agência oficial SANA, porém, falou em mais de 170 libertados dos dois lados.',
    '243 freed 2026-01-22 to 2026-01-22',
    '170 freed 2026-01-22 to 2026-01-22',
  ],
  [
    'en',
    'The junta released nine opposition leaders on Saturday.\nIn a statement, the military explained the decision by a spirit of reconciliation.\nThe Human Rights League confirmed only seven releases.',
    '9 freed 2026-01-24 to 2026-01-24',
    '7 freed 2026-01-24 to 2026-01-24',
  ],
  [
    'es',
    'La junta liberó el sábado a nueve dirigentes políticos presos.\nEn un comunicado, los militares justificaron la decisión por el espíritu de reconciliación.\nLa Liga de Derechos Humanos confirmó solo siete liberaciones.',
    '9 freed 2026-01-24 to 2026-01-24',
    '7 freed 2026-01-24 to 2026-01-24',
  ],
  [
    'pt',
    'A junta libertou no sábado nove dirigentes políticos presos.\nEm comunicado, os militares justificam a decisão com o espírito de reconciliação.\nA Liga dos Direitos Humanos confirmou apenas sete libertações.',
    '9 freed 2026-01-24 to 2026-01-24',
    '7 freed 2026-01-24 to 2026-01-24',
  ],
  [
    'en',
    'The government said it released 80 prisoners on Saturday.\nForo Penal has verified 310 releases.',
    '80 freed 2026-01-24 to 2026-01-24',
    '310 freed ? to 2026-01-26',
  ],
  [
    'en',
    'Forty prisoners have been freed since 8 January, the ministry said, 20 of them on Saturday.\nForo Penal has confirmed only 15 releases.',
    '40 freed 2026-01-08 to 2026-01-26',
    '20 freed 2026-01-24 to 2026-01-24',
    '15 freed ? to 2026-01-26',
  ],
  [
    'en',
    'The prison ministry announced on Friday the release of 88 people jailed over the protests.\nThe releases took place in the early hours of Thursday. According to Clippve, most of those released had been held at Tocorón.\nClippve said on Saturday that it had been able to identify at least 52 of them, three of whom are teenagers.',
    '88 freed 2026-01-22 to 2026-01-22',
    '52 freed 2026-01-22 to 2026-01-22',
    '3 freed 2026-01-22 to 2026-01-22',
  ],
  [
    'en',
    'The junta freed 6,140 prisoners on Sunday, state television reported. Another 52 foreign inmates were released to be deported.',
    '6140 freed 2026-01-25 to 2026-01-25',
    '52 freed 2026-01-25 to 2026-01-25',
  ],
  [
    'es',
    'La junta puso en libertad el domingo a 6.140 presos, informó la televisión estatal. Otros 52 reclusos extranjeros fueron excarcelados para ser deportados.',
    '6140 freed 2026-01-25 to 2026-01-25',
    '52 freed 2026-01-25 to 2026-01-25',
  ],
  [
    'pt',
    'A junta libertou no domingo 6.140 presos, informou a televisão estatal. Outros 52 reclusos estrangeiros foram soltos para serem deportados.',
    '6140 freed 2026-01-25 to 2026-01-25',
    '52 freed 2026-01-25 to 2026-01-25',
  ],
  [
    'en',
    'The junta freed 6,140 prisoners on Sunday, state television reported. Another 52 foreign inmates have been released since 1 January.',
    '6140 freed 2026-01-25 to 2026-01-25',
    '52 freed 2026-01-01 to 2026-01-26',
  ],
  [
    'es',
    'El presidente de Túnez concedió el viernes, en el aniversario de la independencia, un indulto que permitió la salida de prisión de 1.310 reclusos, según un comunicado de la Presidencia.',
    '1310 freed 2026-01-23 to 2026-01-23',
  ],
  [
    'en',
    "Tunisia's president granted on Friday, the anniversary of independence, a pardon that allowed 1,310 inmates to leave prison, according to a statement from the presidency.",
    '1310 freed 2026-01-23 to 2026-01-23',
  ],
  [
    'pt',
    'O presidente da Tunísia concedeu na sexta-feira, aniversário da independência, um indulto que permitiu a saída da prisão de 1.310 reclusos, segundo um comunicado da Presidência.',
    '1310 freed 2026-01-23 to 2026-01-23',
  ],
  [
    'es',
    'El presidente firmó el viernes un indulto por el que salieron 310 presos.',
    '310 freed 2026-01-23 to 2026-01-23',
  ],
  ['en', 'The king issued a pardon on Friday that freed 310 prisoners.', '310 freed 2026-01-23 to 2026-01-23'],
  [
    'en',
    "Belarus's leader ordered 28 political prisoners released on Thursday, the state agency Belta reported. Fifteen crossed into Lithuania by bus.\nThe rights centre Viasna had confirmed by the evening the release of 26.",
    '28 freed 2026-01-22 to 2026-01-22',
    '15 freed 2026-01-22 to 2026-01-22',
    '26 freed 2026-01-22 to 2026-01-22',
  ],
  [
    'pt',
    'O ditador libertou na quinta-feira 28 presos políticos, informou a agência estatal Belta. Quinze dos libertados cruzaram a fronteira com a Lituânia.\nO centro Viasna havia confirmado até a noite a soltura de 26.',
    '28 freed 2026-01-22 to 2026-01-22',
    '15 freed 2026-01-22 to 2026-01-22',
    '26 freed 2026-01-22 to 2026-01-22',
  ],
  [
    'es',
    'El dictador hizo soltar el jueves a 28 presos políticos, informó la agencia estatal Belta. Quince de los liberados cruzaron la frontera con Lituania.\nEl centro Viasna había confirmado hasta la noche la liberación de 26.',
    '28 freed 2026-01-22 to 2026-01-22',
    '15 freed 2026-01-22 to 2026-01-22',
    '26 freed 2026-01-22 to 2026-01-22',
  ],
  [
    'pt',
    'As autoridades da Venezuela começaram a libertar presos políticos. Desde sábado saíram pelo menos oito pessoas, segundo o Foro Penal.\nA Plataforma Unitária Democrática tem um balanço diferente: fala em 11 libertações até às 9h00 locais.',
    '8 freed 2026-01-24 to 2026-01-26',
    '11 freed 2026-01-24 to 2026-01-26',
  ],
  [
    'es',
    'Las autoridades de Venezuela empezaron a liberar presos políticos. Desde el sábado han salido al menos ocho personas, según Foro Penal.\nLa Plataforma Unitaria Democrática tiene otro balance: habla de 11 excarcelaciones hasta las nueve de la mañana.',
    '8 freed 2026-01-24 to 2026-01-26',
    '11 freed 2026-01-24 to 2026-01-26',
  ],
  [
    'es',
    'Foro Penal documentó 144 excarcelaciones de presos políticos entre el 8 y el 25 de enero. El Observatorio Venezolano de Prisiones contó 128 en ese mismo lapso. La Plataforma Unitaria Democrática, que suma los reportes de sus dirigentes, llega a 159.',
    '144 freed 2026-01-08 to 2026-01-25',
    '128 freed 2026-01-08 to 2026-01-25',
    '159 freed 2026-01-08 to 2026-01-25',
  ],
  [
    'en',
    'Foro Penal documented 144 releases of political prisoners between 8 and 25 January. The Venezuelan Prisons Observatory counted 128 in the same period. The Unitary Platform, which adds up what its leaders report, arrives at 159.',
    '144 freed 2026-01-08 to 2026-01-25',
    '128 freed 2026-01-08 to 2026-01-25',
    '159 freed 2026-01-08 to 2026-01-25',
  ],
  [
    'pt',
    'O Foro Penal documentou 144 solturas de presos políticos entre 8 e 25 de janeiro. O Observatório Venezuelano de Prisões contou 128 no mesmo período. A Plataforma Unitária Democrática, que soma os relatos dos seus dirigentes, chega a 159.',
    '144 freed 2026-01-08 to 2026-01-25',
    '128 freed 2026-01-08 to 2026-01-25',
    '159 freed 2026-01-08 to 2026-01-25',
  ],
  [
    'en',
    "The junta released nine buses of the transport ministry on Saturday.\nThe drivers' union confirmed only seven.",
  ],
  [
    'en',
    'The junta freed 30 prisoners on Saturday. Foro Penal counts 160 releases since 8 January.\nThe Platform confirmed only 20 releases.',
    '30 freed 2026-01-24 to 2026-01-24',
    '160 freed 2026-01-08 to 2026-01-26',
    '20 freed ? to 2026-01-26',
  ],
];

for (const [language, text, ...figures] of rows)
  test(`${language}: ${text}`, () => expect(daysOf(text, language)).toEqual(figures));
