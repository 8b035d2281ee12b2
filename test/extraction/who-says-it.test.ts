import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { readAll } from './read-sentence.js';

/** Paragraphs a line each, and of each figure its value and whose it is. */
type Row = readonly [language: LanguageCode, text: string, ...claims: string[]];

const rows: readonly Row[] = [
  // a number that is put somewhere, with "out" behind it, and people who are put out of jail
  ['en', 'Provea put the number let out at 30 or so.', '30 Provea'],
  ['en', 'Provea puts the number of prisoners let out at 30.', '30 Provea'],
  ['en', 'Managua has put 453 people out of its jails, Provea says.', '453 Provea'],
  // who speaks after somebody else's visit
  [
    'en',
    'Belarus released 31 prisoners on Friday after a visit by a US envoy, the government said.',
    '31 Government of Belarus',
  ],
  [
    'en',
    'Minsk released 31 prisoners on Friday, the US envoy, John Coale, said.',
    '31 Government of the United States',
  ],
  // who speaks is one of those whom somebody else counts
  [
    'es',
    '“Me dieron cinco minutos”, contó Yolanda, una de las dieciséis mujeres que salieron el martes, según Foro Penal.',
    '16 Foro Penal',
  ],
  [
    'pt',
    '“Me deram cinco minutos”, contou Yolanda, uma das dezesseis mulheres que saíram na terça, segundo a ONG Foro Penal.',
    '16 Foro Penal',
  ],
  // a list that a body keeps, and another day on which it counted another number
  [
    'en',
    'The government said that 1,050 people had left prison.\nForo Penal publishes a list of its own. The one of March 16 has 491 political prisoners.',
    '1050 Government of Venezuela',
    '491 Foro Penal',
  ],
  // what a body is called for once its name has been said
  [
    'en',
    'Foro Penal says that 790 political prisoners are held. The non-governmental organization counts 154 releases since January 8.',
    '790 Foro Penal',
    '154 Foro Penal',
  ],
  [
    'en',
    'Foro Penal says that 790 political prisoners are held. Cubalex, a non-governmental group, counts 154 releases.',
    '790 Foro Penal',
    '154 Cubalex',
  ],
  // a director of a body whose name begins as an office does
  ['es', 'Tomás Lira, director de Justicia Libre, dijo que 31 presos fueron excarcelados.', '31 Justicia Libre'],
  ['pt', 'Tomás Lira, diretor da Justiça Livre, disse que 31 presos foram soltos.', '31 Justiça Livre'],
  [
    'es',
    'Caracas, Venezuela. El ministro de Justicia, Tomás Lira, dijo que 31 presos fueron excarcelados.',
    '31 Government of Venezuela',
  ],
  [
    'pt',
    'Caracas, Venezuela. Um porta-voz do Ministério do Interior disse que 31 presos foram soltos.',
    '31 Government of Venezuela',
  ],
  // what sort of body it is stands between its noun and its name
  ['es', 'La asociación civil Brisa Nueva informó que 31 presos fueron excarcelados.', '31 Brisa Nueva'],
  ['es', 'Según la entidad sin fines de lucro Brisa Nueva, 31 presos fueron excarcelados.', '31 Brisa Nueva'],
  ['pt', 'A associação civil Brisa Nova informou que 31 presos foram soltos.', '31 Brisa Nova'],
  ['pt', 'Segundo a entidade de defesa dos direitos humanos Brisa Nova, 31 presos foram soltos.', '31 Brisa Nova'],
  ['es', 'Dos vecinos escribieron que 31 presos fueron excarcelados.', '31 unattributed'],
  // a name that begins with a small word
  ['es', 'El colectivo Sin Muros informó que 31 presos fueron excarcelados.', '31 Sin Muros'],
  ['es', 'El movimiento Todos por Todas informó que 31 presos fueron excarcelados.', '31 Todos por Todas'],
  ['pt', 'O coletivo Sem Muros informou que 31 presos foram soltos.', '31 Sem Muros'],
  ['en', 'The collective Without Walls said 31 prisoners were freed.', '31 Without Walls'],
  // two bodies after one noun
  ['es', 'Las ONG Brisa Nueva y Provea informaron que 31 presos fueron excarcelados.', '31 Provea', '31 Brisa Nueva'],
  ['pt', 'As ONG Brisa Nova e Provea informaram que 31 presos foram soltos.', '31 Provea', '31 Brisa Nova'],
  ['es', 'La ONG Justicia y Memoria informó que 31 presos fueron excarcelados.', '31 Justicia y Memoria'],
  // people of a body, and where it writes, are not of its name
  [
    'es',
    'Caracas, Venezuela.\nVoceros del Ejército indican que 31 presos fueron excarcelados.',
    '31 Government of Venezuela',
  ],
  ['es', 'Abogados de la ONG Brisa Nueva indican que 31 presos fueron excarcelados.', '31 Brisa Nueva'],
  [
    'es',
    'El Colegio de Abogados de Maracay en X informó que 31 presos fueron excarcelados.',
    '31 Colegio de Abogados de Maracay',
  ],
  ['pt', 'Investigadores da ONG Brisa Nova indicam que 31 presos foram soltos.', '31 Brisa Nova'],
  // the government of another country
  [
    'es',
    'Caracas, Venezuela. Fueron excarcelados 31 presos, según datos del Gobierno de Colombia.',
    '31 Government of Colombia',
  ],
  [
    'pt',
    'Caracas, Venezuela. Foram soltos 31 presos, segundo dados do Governo da Colômbia.',
    '31 Government of Colombia',
  ],
  [
    'es',
    'Caracas, Venezuela. La embajada de Suiza celebró la noticia.\nFueron excarcelados 31 presos, informó la embajada.',
    '31 Government of Switzerland',
  ],
  [
    'pt',
    'Caracas, Venezuela. A embaixada da Suíça celebrou a notícia.\nForam soltos 31 presos, informou a embaixada.',
    '31 Government of Switzerland',
  ],
  [
    'en',
    'CARACAS, Venezuela. The Swiss embassy welcomed the news.\nThe release of 31 prisoners was confirmed, the embassy said.',
    '31 Government of Switzerland',
  ],
  // verbs of saying in their other forms
  ['es', 'El Foro Penal ha reiterado que 31 presos fueron excarcelados.', '31 Foro Penal'],
  ['es', 'Provea puso de relieve que 31 presos fueron excarcelados.', '31 Provea'],
  ['es', 'El Foro Penal ha reiterado su exigencia de que excarcelen a 31 presos.'],
  ['pt', 'A Provea deixou claro que 31 presos foram soltos.', '31 Provea'],
  ['pt', 'A Provea já havia dado a conhecer que 31 presos foram soltos.', '31 Provea'],
  ['pt', 'Embora a Provea assegure que 31 presos foram soltos, os nomes faltam.', '31 Provea'],
  // … and phrases
  ['es', 'Con base en una lista de Provea, 31 presos fueron excarcelados.', '31 Provea'],
  ['es', 'Según han dicho en la red social X los familiares, 31 presos fueron excarcelados.', '31 relatives'],
  ['es', 'De acuerdo a la Plataforma Unitaria Democrática, 31 presos fueron excarcelados.', '31 PUD'],
  ['es', '31 presos fueron excarcelados, así lo aseguran fuentes diplomáticas.', '31 sources'],
  // a sentence that only points at who gave the figure
  ['es', '31 presos fueron excarcelados. Fue Provea quien dio la cifra.', '31 Provea'],
  ['es', '31 presos fueron excarcelados. Fue Provea quien lo pidió.', '31 unattributed'],
  ['pt', '31 presos foram soltos. Foi a Provea quem deu o número.', '31 Provea'],
  ['en', 'On Sunday 31 prisoners were freed. It was Provea that gave the figure.', '31 Provea'],
  ['es', '31 presos fueron excarcelados (fuente: Provea).', '31 Provea'],
  ['pt', '31 presos foram soltos (fonte: Provea).', '31 Provea'],
  ['en', 'On Sunday 31 prisoners were freed (source: Provea).', '31 Provea'],
  ['es', '31 presos fueron excarcelados. La cifra es de abogados.', '31 lawyers'],
  ['es', 'Son 31 las excarcelaciones de presos políticos que Provea ha verificado.', '31 Provea'],
  ['pt', 'São 31 as libertações de presos políticos que a Provea verificou.', '31 Provea'],
  // headlines with a colon
  ['es', 'Caracas, Venezuela.\nExcarcelados 31 presos en Yare: Fiscalía', '31 Government of Venezuela'],
  ['pt', 'Familiares: 31 presos foram soltos no domingo.', '31 relatives'],
  ['en', 'Relatives: 31 prisoners freed on Sunday', '31 relatives'],
  // a verb left out, and ages
  ['es', 'Cofavic cuenta 25 presos liberados y el Foro Penal, 31.', '25 Cofavic', '31 Foro Penal'],
  ['pt', 'A Cofavic conta 25 presos soltos e o Foro Penal, 31.', '25 Cofavic', '31 Foro Penal'],
  ['en', 'Cofavic counts 25 freed prisoners and Provea, 31.', '25 Cofavic', '31 Provea'],
  ['es', 'Provea contó 25 liberados, entre ellos Luis Peña, 34, y Marta Rivas, 31.', '25 Provea'],
  // an outlet that only cites
  ['es', 'Citando a Provea, el diario La Voz del Sur publicó que 31 presos fueron excarcelados.', '31 Provea'],
  [
    'es',
    'En entrevista con Radio Andina, la ONG Brisa Nueva dijo que 31 presos fueron excarcelados.',
    '31 Brisa Nueva',
  ],
  // whom somebody with a name leads is a body, whatever its name; a place, a prison and a client are none
  ['en', 'Tomás Lira, director of Open Hands, said 31 prisoners were freed.', '31 Open Hands'],
  ['en', 'Open Hands director Tomás Lira said 31 prisoners were freed.', '31 Open Hands'],
  ['en', 'Tomás Lira, a lawyer for Ana Rojas, said 31 prisoners were freed.', '31 lawyers'],
  ['es', 'Tomás Lira, coordinador de Manos Abiertas, dijo que 31 presos fueron excarcelados.', '31 Manos Abiertas'],
  ['es', 'El presidente de Manos Abiertas, Tomás Lira, dijo que 31 presos fueron excarcelados.', '31 Manos Abiertas'],
  ['es', 'Tomás Lira, director de Yare Uno, dijo que 31 presos fueron excarcelados.', '31 unattributed'],
  ['pt', 'Tomás Lira, coordenador de Mãos Abertas, disse que 31 presos foram soltos.', '31 Mãos Abertas'],
  // several ministries, and an army of no state
  [
    'es',
    'Caracas, Venezuela. Los ministerios de Justicia e Interior dijeron que 31 presos fueron excarcelados.',
    '31 Government of Venezuela',
  ],
  [
    'pt',
    'Caracas, Venezuela. Os Ministérios da Justiça e do Interior disseram que 31 presos foram soltos.',
    '31 Government of Venezuela',
  ],
  [
    'en',
    'CARACAS, Venezuela. The ministries of justice and interior said 31 prisoners were freed.',
    '31 Government of Venezuela',
  ],
  [
    'es',
    'Caracas, Venezuela. El Ejército de Liberación del Sur informó que 31 presos fueron excarcelados.',
    '31 Ejército de Liberación del Sur',
  ],
  [
    'pt',
    'Caracas, Venezuela. O Exército de Libertação do Sul informou que 31 presos foram soltos.',
    '31 Exército de Libertação do Sul',
  ],
  [
    'en',
    'CARACAS, Venezuela. The Southern Liberation Army said 31 prisoners were freed.',
    '31 Southern Liberation Army',
  ],
  ['pt', 'Caracas, Venezuela. A vice-presidente disse que 31 presos foram soltos.', '31 Government of Venezuela'],
  // a ministry at the head of an English sentence, and who reports
  [
    'en',
    'CARACAS, Venezuela.\nThe Ministry of Justice announced that 31 prisoners were freed.',
    '31 Government of Venezuela',
  ],
  [
    'en',
    'CARACAS, Venezuela. The governor of Zulia reports 31 prisoners were freed on Sunday.',
    '31 Government of Venezuela',
  ],
  ['en', 'Media reports say 31 prisoners were freed on Sunday.', '31 unattributed'],
  ['en', '31 political prisoners freed on Sunday: the Andean Prison Observatory', '31 Andean Prison Observatory'],
  ['en', 'The rights groups Open Hands and Provea said 31 prisoners were freed.', '31 Provea', '31 Open Hands'],
];

for (const [language, text, ...claims] of rows)
  test(`${language}: ${text.replaceAll('\n', ' ¶ ')}`, () =>
    expect(
      readAll(text, { language, published: '2026-02-10' }).extraction.claims.map(
        ({ value, claimant }) => `${value} ${claimant ?? 'unattributed'}`,
      ),
    ).toEqual(claims));
