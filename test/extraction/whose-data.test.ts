import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { readAll } from './read-sentence.js';

/** Paragraphs a line each, and of each figure its value and whose it is. */
type Row = readonly [language: LanguageCode, published: string, text: string, ...claims: string[]];

const rows: readonly Row[] = [
  // data of the state, by whichever of its offices
  [
    'en',
    '2026-03-12',
    'HANOI, Vietnam. Since 2009, over 9,000 prisoners have been released early, ministry figures show.',
    '9000 Government of Vietnam',
  ],
  [
    'en',
    '2026-03-12',
    'HANOI, Vietnam. Some 300 people were freed in March 2025, prison records showed.',
    '300 Government of Vietnam',
  ],
  [
    'es',
    '2026-03-12',
    'Hanói, Vietnam. Desde 2009 han sido liberados más de 9.000 presos, muestran cifras del ministerio.',
    '9000 Government of Vietnam',
  ],
  [
    'es',
    '2026-03-12',
    'Hanói, Vietnam. Unos 300 presos salieron en marzo de 2025, según estadísticas penitenciarias.',
    '300 Government of Vietnam',
  ],
  [
    'pt',
    '2026-03-12',
    'Hanói, Vietnã. Cerca de 300 presos saíram em março de 2025, indicam registros policiais.',
    '300 Government of Vietnam',
  ],
  // with them a body may only be at odds
  [
    'en',
    '2026-03-12',
    'CARACAS, Venezuela. Provea disputes the official figures and counts 90 freed political prisoners.',
    '90 Provea',
  ],
  [
    'es',
    '2026-03-12',
    'Caracas, Venezuela. Provea cuestiona las cifras oficiales y cuenta 90 presos políticos liberados.',
    '90 Provea',
  ],
  [
    'es',
    '2026-03-12',
    'Caracas, Venezuela. El ministro recibió a Provea y dijo que salieron 90 presos.',
    '90 Government of Venezuela',
  ],
  ['pt', '2026-03-12', 'Caracas, Venezuela. A Provea saudou o ministro e disse que saíram 90 presos.', '90 Provea'],
  // what is said after "que" is nobody who says it
  [
    'pt',
    '2026-03-12',
    'Luanda, Angola. O Serviço Penitenciário soltou reclusos. O porta-voz da instituição, Rui Cassule, precisou que só da Comarca de Viana saíram 187 homens.',
    '187 Serviço Penitenciário',
  ],
  // a name set beside what it is, before its verb and what it reckons
  [
    'pt',
    '2026-03-12',
    'O World Prison Brief, base de dados de uma universidade londrina, estima a população carcerária de El Salvador em 110 mil pessoas.',
    '110000 World Prison Brief',
  ],
  [
    'es',
    '2026-03-12',
    'El World Prison Brief, que mantiene una universidad, calcula la población carcelaria de El Salvador en 110.000 personas.',
    '110000 World Prison Brief',
  ],
  // where somebody lives in exile says nothing of whose government is meant
  [
    'es',
    '2026-03-12',
    'Exiliada en Costa Rica, la abogada Ana Pineda sigue los casos de Nicaragua.\nEl Gobierno dice que 1.750 presos salieron en diciembre.',
    '1750 Government of Nicaragua',
  ],
  [
    'en',
    '2026-03-12',
    'Exiled in Costa Rica, the lawyer Ana Pineda follows the cases in Nicaragua.\nThe government says 1,750 prisoners were freed in December.',
    '1750 Government of Nicaragua',
  ],
  [
    'pt',
    '2026-03-12',
    'Exilada na Costa Rica, a advogada Ana Pineda segue os casos da Nicarágua.\nO governo diz que 1.750 presos saíram em dezembro.',
    '1750 Government of Nicaragua',
  ],
  // answers of an interview, by the whole word or its letter, and of a guest whose name is all in capitals
  [
    'es',
    '2026-03-12',
    'ENTREVISTA A LIGIA CARRASQUEL, coordinadora de Provea\nLigia Carrasquel llega a la cita con una carpeta roja.\nPregunta. ¿Cuántos nombres hay hoy?\nRespuesta. Son 487 las personas que siguen presas por razones políticas.\nP. ¿Y los militares?\nR. De los 487, son 168.',
    '487 Provea',
    '168 Provea',
  ],
  [
    'pt',
    '2026-03-12',
    'ENTREVISTA A LÍGIA CARRASCO, coordenadora da Provea\nLígia Carrasco chega com uma pasta.\nPergunta: Quantos nomes há hoje?\nResposta: Até 1 de março, 487 pessoas continuam presas por razões políticas.\nPergunta: E os militares?\nResposta: Dos 487, são 168.',
    '487 Provea',
    '168 Provea',
  ],
  [
    'en',
    '2026-03-12',
    'INTERVIEW WITH LYDIA CARRASCO, coordinator of Provea\nLydia Carrasco arrives with a red folder.\nQuestion: How many names are there?\nAnswer: As of 1 March, 487 people remain in prison for political reasons.\nQuestion: And the soldiers?\nAnswer: Of the 487, they are 168.',
    '487 Provea',
    '168 Provea',
  ],
  // whose word an outlet passes on, before or after its verb
  ['en', '2026-03-12', 'Forty prisoners were freed in Yare, Reuters reported on Monday, quoting Provea.', '40 Provea'],
  ['en', '2026-03-12', 'Reuters reported that 40 prisoners were freed in Yare, citing Provea.', '40 Provea'],
  [
    'es',
    '2026-03-12',
    'Cuarenta presos fueron liberados en Yare, informó Efe, que cita al Ministerio Público de Venezuela.',
    '40 Government of Venezuela',
  ],
  ['es', '2026-03-12', 'Efe informó que cuarenta presos fueron liberados en Yare, citando a Provea.', '40 Provea'],
  ['pt', '2026-03-12', 'A Lusa informou que 40 presos foram libertados em Yare, citando a Provea.', '40 Provea'],
  ['en', '2026-03-12', 'Forty prisoners were freed in Yare, Reuters reported on Monday.', '40 unattributed'],
  // … and anybody else
  ['en', '2026-03-12', 'Provea said 40 prisoners were freed in Yare, citing Foro Penal.', '40 Foro Penal'],
  // of no people
  ['en', '2026-03-12', 'HANOI, Vietnam. Some 300 cars were freed from the snow in March 2025, police records showed.'],
];

for (const [language, published, text, ...claims] of rows)
  test(`${language}: ${text.replaceAll('\n', ' ¶ ')}`, () =>
    expect(
      readAll(text, { language, published }).extraction.claims.map(({ value, claimant }) => `${value} ${claimant}`),
    ).toEqual(claims));
