import type { LanguageCode } from '../../src/domain/article.js';
import { count, type FigureRow, testFigures } from './figure-rows.js';

/** What people do who are no prisoners, to prisoners or for them: however many they are, nobody counts them. */
const told: readonly (readonly [
  language: LanguageCode,
  before: string,
  agents: readonly string[],
  acts: readonly (readonly [act: string, ...figures: string[]])[],
])[] = [
  [
    'en',
    'Foro Penal said 40 prisoners were freed on Friday.',
    ['Two judges', 'Three lawyers', 'Twelve mothers', 'Three former prisoners'],
    [
      ['escorted 300 prisoners out of the jail', '300 freed'],
      ['filmed the prisoners as they left the jail'],
      ['ordered the release of the prisoners'],
      ['waited outside the prison for the freed men'],
      ['believe that 300 prisoners are still in jail', '300 held'],
      ['said the prisoners are still in jail'],
    ],
  ],
  [
    'es',
    'Foro Penal dijo que 40 presos fueron liberados el viernes.',
    ['Dos jueces', 'Tres abogados', 'Doce madres', 'Cuatro diputados'],
    [
      ['escoltaron a 300 presos hasta la salida de la cárcel', '300 freed'],
      ['leyeron los nombres de los liberados'],
      ['ordenaron la excarcelación de los presos'],
      ['creen que 300 presos siguen en la cárcel', '300 held'],
      ['filmaron a los presos cuando salían de la cárcel'],
    ],
  ],
  [
    'pt',
    'O Foro Penal disse que 40 presos foram libertados na sexta-feira.',
    ['Dois juízes', 'Três advogados', 'Doze mães', 'Quatro deputados'],
    [
      ['escoltaram 300 presos até a saída da cadeia', '300 freed'],
      ['leram os nomes dos libertados'],
      ['ordenaram a soltura dos presos'],
      ['acreditam que 300 presos seguem na cadeia', '300 held'],
      ['filmaram os presos quando saíam da cadeia'],
    ],
  ],
];

const rows: readonly FigureRow[] = [
  ...told.flatMap(([language, before, agents, acts]) =>
    agents.flatMap((agent) =>
      acts.map(([act, ...figures]): FigureRow => [language, `${before} ${agent} ${act}.`, '40 freed', ...figures]),
    ),
  ),
  // these are among those let out or inside
  ['en', 'Six Americans arrived in Texas in a prisoner exchange with Venezuela, the White House said.', '6 freed'],
  ['en', 'Twelve priests arrived in Rome on Sunday after being freed as political prisoners.', '12 freed'],
  ['en', 'Eleven activists arrived in Madrid with 24 other freed prisoners.', '11 freed', '24 freed'],
  ['en', 'Two lawyers considered political prisoners walked free on Sunday.', '2 freed'],
  ['es', 'Doce maestros forman parte del grupo de presos liberados el domingo.', '12 freed'],
  ['es', 'Nueve jóvenes acaban de ser excarcelados con otros presos.', '9 freed'],
  ['pt', 'Cinco mulheres partiram para Lisboa no âmbito da libertação de presos políticos.', '5 freed'],
  ['en', 'Foro Penal said two nurses were freed with 30 prisoners.', '2 freed', '30 freed'],
  ['es', 'Foro Penal dijo que cinco maestros integran el grupo de los liberados el viernes.', '5 freed'],
  ['pt', 'O Foro Penal disse que nove comerciantes da margem do lago recuperaram a liberdade.', '9 freed'],
  // what they saw, read or stood around is still somebody else's
  [
    'en',
    'Foro Penal said 40 prisoners were freed. Twelve lawyers published the list of the freed prisoners.',
    '40 freed',
  ],
  ['en', 'Twelve teachers joined the list of freed prisoners.', '12 freed'],
  [
    'es',
    'El Foro Penal dijo que salieron 40 presos. Doce abogados publicaron la lista de presos liberados.',
    '40 freed',
  ],
  ['es', 'Doce maestros engrosaron la lista de presos liberados.', '12 freed'],
  ['pt', 'O Foro Penal disse que saíram 40 presos. Doze advogados viram como os presos foram soltos.', '40 freed'],
  [
    'es',
    'El Foro Penal dijo que salieron 40 presos. Doce policías rodearon la cárcel donde fueron liberados los presos.',
    '40 freed',
  ],
];

testFigures(rows, count);
