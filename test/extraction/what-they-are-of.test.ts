import { count, type FigureRow, testFigures } from './figure-rows.js';

/** Between people and what is said of them stands where they are from, what they belong to or how old they are. */
const people: readonly FigureRow[] = [
  ['en', 'Seven men from Zulia arrested in January were freed on Friday.', '7 freed'],
  ['en', 'Seven men from Zulia who had been held since January were freed on Friday.', '7 freed'],
  ['en', 'Seven men from Zulia accused of terrorism remain in prison.', '7 held'],
  ['en', 'Seven members of the party arrested in January were freed on Friday.', '7 freed'],
  ['en', 'Seven students at the Central University arrested in January were freed on Friday.', '7 freed'],
  ['en', 'Twelve farmers from the northern state of Zulia jailed last year were freed on Sunday.', '12 freed'],
  ['en', 'Seven teachers from Zulia and Mérida convicted of sedition have been released.', '7 freed'],
  ['en', 'Seven men between 18 and 25 years old were freed on Friday.', '7 freed'],
  ['es', 'Siete jóvenes de Carabobo detenidos el 4 de enero fueron liberados el viernes.', '7 freed'],
  ['es', 'Siete presos de Yare detenidos en protestas fueron liberados el viernes.', '7 freed'],
  ['es', 'Siete hombres del estado Zulia acusados de terrorismo siguen en prisión.', '7 held'],
  ['es', 'Siete hombres de Zulia recluidos en Yare fueron liberados el viernes.', '7 freed'],
  ['es', 'Siete estudiantes de la Universidad Central detenidos el 4 de enero fueron liberados.', '7 freed'],
  ['es', 'Siete hombres de entre 18 y 25 años detenidos en enero serán liberados el lunes.', '7 promised'],
  ['pt', 'Sete homens de Zulia que estavam presos desde janeiro foram libertados na sexta-feira.', '7 freed'],
  ['pt', 'Sete homens do partido opositor recolhidos em Yare foram soltos.', '7 freed'],
  ['pt', 'Sete estudantes da Universidade Central acusados de terrorismo seguem na prisão.', '7 held'],
  ['pt', 'Sete homens com idades entre 18 e 25 anos detidos em janeiro foram soltos.', '7 freed'],
  // what two numbers count is said of both
  ['en', 'Ten women and 32 mothers arrested in May were freed.', '10 freed', '32 freed'],
  ['es', 'Diez mujeres y 32 madres detenidas en mayo fueron liberadas.', '10 freed', '32 freed'],
  ['en', '32 mothers who had protested were freed.', '32 freed'],
];

/** What is said of those they are of, or done by these, is not said of the people. */
const others: readonly FigureRow[] = [
  ['en', 'Foro Penal said 40 prisoners were freed. Seven mothers of prisoners freed on Friday wept.', '40 freed'],
  [
    'en',
    'Foro Penal said 40 prisoners were freed. Twelve soldiers from the unit that freed the hostages were honoured.',
    '40 freed',
  ],
  [
    'en',
    'Foro Penal said 40 prisoners were freed. Thirty people with relatives detained since January marched.',
    '40 freed',
  ],
  ['en', 'Seven members of the police arrested 12 students who were freed on Friday.', '12 freed'],
  ['en', '32 mothers who protested at the release of the killer were fined.'],
  [
    'es',
    'El Foro Penal dijo que salieron 40 presos. Siete madres de presos liberados el viernes lloraron.',
    '40 freed',
  ],
  [
    'es',
    'El Foro Penal dijo que salieron 40 presos. Doce soldados de la unidad que liberó a los rehenes fueron condecorados.',
    '40 freed',
  ],
  ['es', 'Siete policías de la alcaldía detuvieron a 12 jóvenes que fueron liberados el viernes.', '12 freed'],
  [
    'pt',
    'O Foro Penal disse que saíram 40 presos. Sete mães de presos libertados na sexta-feira choraram.',
    '40 freed',
  ],
];

testFigures(people, count);
testFigures(others, count);
