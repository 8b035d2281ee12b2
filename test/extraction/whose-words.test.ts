import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { readAll } from './read-sentence.js';

/** Who speaks, as the form of a sentence tells it: of each figure its value and whose it is. */
type Row = readonly [language: LanguageCode, published: string, text: string, ...claims: string[]];

const rows: readonly Row[] = [
  [
    'es',
    '2026-01-20',
    'Caracas, 20 de enero de 2026.- Siete maestros salieron de la cárcel de Tocorón el lunes, participó por su canal la Intergremial de Aragua. Con ellos llegan a 19 los docentes liberados este año, remató la agrupación.',
    '7 Intergremial de Aragua',
    '19 Intergremial de Aragua',
  ],
  [
    'pt',
    '2026-01-20',
    'Caracas, 20 de janeiro de 2026 – Sete professores presos por motivos políticos deixaram a prisão de Tocorón na segunda-feira, festejou em nota a Intersindical de Aragua. Outros 12 docentes continuam presos, emendou a entidade.',
    '7 Intersindical de Aragua',
    '12 Intersindical de Aragua',
  ],
  [
    'en',
    '2026-01-20',
    "CARACAS, 20 January 2026 - Seven teachers walked out of the Tocorón prison on Monday, the Aragua Teachers' Roll posted. Twelve more are still in prison, the group cautioned.",
    "7 Aragua Teachers' Roll",
    "12 Aragua Teachers' Roll",
  ],
  [
    'pt',
    '2026-01-20',
    'Mérida, 20 de janeiro de 2026 – Onze presos políticos ganharam a liberdade no domingo, segundo o núcleo Mérida do Foro Penal. Outros 14 seguem presos, disse a advogada Ana Prieto.',
    '11 Foro Penal',
    '14 Foro Penal',
  ],
  [
    'en',
    '2026-01-20',
    'MÉRIDA, 20 January 2026 - Eleven political prisoners were freed on Sunday, according to the Mérida chapter of Foro Penal. Another 14 remain behind bars, its coordinator Ana Prieto said.',
    '11 Foro Penal',
    '14 Foro Penal',
  ],
  [
    'es',
    '2026-01-20',
    'Valencia, 20 de enero de 2026.- Quince carabobeños detenidos por motivos políticos volvieron a sus casas desde el 8 de enero. Lo informa la seccional carabobeña de Provea.',
    '15 Provea',
  ],
  [
    'pt',
    '2026-01-20',
    'Valencia, 20 de janeiro de 2026 – Quinze detidos por motivos políticos voltaram para casa desde 8 de janeiro. Quem diz é a coordenação regional da Provea.',
    '15 Provea',
  ],
  [
    'es',
    '2026-01-20',
    'Caracas, 20 de enero de 2026.- El ministro Diosdado Cabello habló el lunes de 350 excarcelados. Más prudente se mostró Humberto Prado, del Observatorio Venezolano de Prisiones: "Yo cuento a los que tienen boleta. Son noventa y ocho excarcelados desde el 8 de enero".',
    '350 Government of Venezuela',
    '98 OVP',
  ],
  [
    'es',
    '2026-01-20',
    'Caracas, 20 de enero de 2026.- Venezuela liberó el lunes a 30 presos. Cuatro de ellos tienen pasaporte italiano y volaron a Roma, confirmó la cancillería de ese país.',
    '30 unattributed',
    '4 Government of Italy',
  ],
  [
    'pt',
    '2026-01-20',
    'Caracas, 20 de janeiro de 2026 – A Venezuela soltou na segunda-feira 30 presos. Quatro deles têm passaporte italiano e voaram para Roma, confirmou a chancelaria daquele país.',
    '30 unattributed',
    '4 Government of Italy',
  ],
  [
    'es',
    '2026-01-20',
    'Caracas, 20 de enero de 2026.- El domingo salieron de El Rodeo tres estudiantes presos, relató la madre de uno de ellos, que esperó toda la noche.',
    '3 relatives',
  ],
  [
    'en',
    '2026-01-20',
    'CARACAS, 20 January 2026 - Three students were let out of El Rodeo prison on Sunday, the mother of one of them said after waiting all night.',
    '3 relatives',
  ],
  [
    'pt',
    '2026-01-20',
    'Caracas, 20 de janeiro de 2026 – Na relação do Foro Penal há hoje 780 presos políticos; na da Provea, pouco mais de 900.',
    '780 Foro Penal',
    '900 Provea',
  ],
  [
    'pt',
    '2026-01-20',
    'Caracas, 20 de janeiro de 2026 – O governo diz que já soltou 500 presos. O número de libertados é reduzido a 143 pela Provea, que checa caso por caso.',
    '500 Government of Venezuela',
    '143 Provea',
  ],
  [
    'es',
    '2026-01-20',
    'Caracas, 20 de enero de 2026.- Noventa presos políticos han salido desde el 8 de enero, un número en el que coinciden el Foro Penal y Provea.',
    '90 Foro Penal',
    '90 Provea',
  ],
  [
    'pt',
    '2026-01-20',
    'Caracas, 20 de janeiro de 2026 – Noventa presos políticos saíram desde 8 de janeiro, número em que concordam o Foro Penal e a Provea.',
    '90 Foro Penal',
    '90 Provea',
  ],
  [
    'en',
    '2026-01-20',
    'CARACAS, 20 January 2026 - Ninety political prisoners have come out since 8 January, a figure on which Foro Penal and Provea agree.',
    '90 Foro Penal',
    '90 Provea',
  ],
  [
    'es',
    '2026-01-20',
    'Caracas, 20 de enero de 2026.- El Foro Penal verificó 120 excarcelaciones desde el 8 de enero. Las autoridades venezolanas, que niegan que haya presos políticos, cuentan por encima de 600 las salidas.',
    '120 Foro Penal',
    '600 Government of Venezuela',
  ],
  [
    'en',
    '2026-01-20',
    'CARACAS, 20 January 2026 - Foro Penal has verified 120 releases since 8 January. Venezuelan officials, who deny holding political prisoners, reckon the releases at more than 600.',
    '120 Foro Penal',
    '600 Government of Venezuela',
  ],
  [
    'es',
    '2026-01-20',
    'Caracas, 20 de enero de 2026.- Las salidas del fin de semana fueron 60, según una nota que difundió el OVP. Desde el 8 de enero, añade el texto, han quedado en libertad 210 presos.',
    '60 OVP',
    '210 OVP',
  ],
  [
    'pt',
    '2026-01-20',
    'Caracas, 20 de janeiro de 2026 – As solturas do fim de semana foram 60, segundo uma nota divulgada pelo OVP. Desde 8 de janeiro, acrescenta o texto, 210 presos ganharam a liberdade.',
    '60 OVP',
    '210 OVP',
  ],
  [
    'en',
    '2026-01-20',
    'CARACAS, 20 January 2026 - There were 60 releases at the weekend, according to a statement put out by the OVP. Since 8 January, the text adds, 210 prisoners have gone free.',
    '60 OVP',
    '210 OVP',
  ],
  [
    'en',
    '2026-01-20',
    "MINSK, 20 January 2026 - Belarus let 18 prisoners go on Monday, the president's office said. The rights group Viasna had listed 15 of the eighteen as political prisoners.",
    '18 Government of Belarus',
    '15 Viasna',
  ],
  [
    'es',
    '2026-01-20',
    'Caracas, 20 de enero de 2026.- Un funcionario del Poder Judicial, que pidió no ser identificado, calcula que 35 personas dejaron los calabozos esta semana.',
    '35 sources',
  ],
  [
    'en',
    '2026-01-20',
    'CARACAS, 20 January 2026 - A judiciary official, who asked not to be named, reckons that 35 people left the cells this week.',
    '35 sources',
  ],
  [
    'es',
    '2026-02-20',
    'Estambul, 20 de febrero de 2026.- Cientos de detenidos por las protestas han quedado en libertad con fianza, afirmó el portavoz del Poder Judicial iraní, Asghar Jahangir. La ONG Hengaw, con sede en Noruega, tiene otra cuenta: 210 liberados en diez días. Solo en la capital, agrega, siguen presos 800.',
    '200 Government of Iran',
    '210 Hengaw',
    '800 Hengaw',
  ],
  [
    'en',
    '2026-02-20',
    "ISTANBUL, 20 February 2026 - Iran has freed 500 convicts, the judiciary's spokesman, Asghar Jahangir, said. Hengaw, a rights group based in Norway, has found only 34 political prisoners among them. Twelve of the 34, it says, are women.",
    '500 Government of Iran',
    '34 Hengaw',
    '12 Hengaw',
  ],
  [
    'en',
    '2026-01-20',
    'CARACAS, 20 January 2026 - Foro Penal and Provea differ on almost everything. At least 40 trade unionists remain behind bars, both say.',
    '40 Foro Penal',
    '40 Provea',
  ],
  [
    'en',
    '2026-01-20',
    'CARACAS, 20 January 2026 - The news site Harbour Post, with reporters at four prisons, saw 19 prisoners leave on Sunday.',
    '19 Harbour Post',
  ],
  [
    'en',
    '2026-01-20',
    'CAIRO, 20 January 2026 - Egypt will free 80 detainees on 25 January, the Presidential Pardon Committee promised. Thirty people were let out on Monday, a member of the panel, Tarek al-Awady, told a morning show.',
    '80 Government of Egypt',
    '30 Government of Egypt',
  ],
  [
    'pt',
    '2026-01-20',
    'Caracas, 20 de janeiro de 2026 – Até as 18h, 116 detidos tinham sido soltos em todo o país: é o que diz, em nota, o Ministério do Serviço Penitenciário.',
    '116 Penitentiary Service',
  ],
  [
    'en',
    '2026-01-20',
    'CARACAS, 20 January 2026 - Since the law came into force on 8 January, 263 prisoners have been freed, if you go by the National Assembly. The true number is 171, going by Foro Penal.',
    '263 Government of Venezuela',
    '171 Foro Penal',
  ],
];

/** What has the same form and says nothing of who speaks. */
const others: readonly Row[] = [
  [
    'es',
    '2026-03-12',
    'Doce presos salieron el lunes de la cárcel de Tocorón y, en la puerta, esperaba la Cruz Roja.',
    '12 unattributed',
  ],
  [
    'pt',
    '2026-03-12',
    'Doze presos saíram na segunda-feira da prisão de Tocorón e, no portão, esperava a Cruz Vermelha.',
    '12 unattributed',
  ],
  [
    'en',
    '2026-03-12',
    'Twelve prisoners left Tocorón prison on Monday and, at the gate, the Red Cross waited.',
    '12 unattributed',
  ],
  [
    'es',
    '2026-03-12',
    'De acuerdo con este grupo de excarcelados, los guardias los golpearon. Doce presos salieron el lunes de Tocorón.',
    '12 unattributed',
  ],
];

for (const [language, published, text, ...claims] of [...rows, ...others])
  test(`${language}: ${text.replaceAll('\n', ' ¶ ')}`, () =>
    expect(
      readAll(text, { language, published }).extraction.claims.map(({ value, claimant }) => `${value} ${claimant}`),
    ).toEqual(claims));
