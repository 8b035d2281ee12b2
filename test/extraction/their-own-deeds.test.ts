import { count, type FigureRow, testFigures } from './figure-rows.js';

/** People with a clause of their own, behind those that were freed or are held. */
const rows: readonly FigureRow[] = [
  ['en', '52 prisoners were freed and 41 relatives met them at the gate, Viasna said.', '52 freed'],
  ['en', '52 prisoners were freed and 41 doctors checked their health, Viasna said.', '52 freed'],
  ['en', '52 prisoners were freed; 41 neighbours greeted them with flowers, Viasna said.', '52 freed'],
  ['en', 'Minsk freed 52 prisoners and 41 diplomats took them to Vilnius, Viasna said.', '52 freed'],
  ['en', '52 prisoners were freed and 41 relatives are frantically looking for them, Viasna said.', '52 freed'],
  ['en', '52 prisoners were freed while 41 journalists filmed the scene, Viasna said.', '52 freed'],
  ['en', 'Minsk freed 52 prisoners and 41 teachers arrested in May, Viasna said.', '52 freed', '41 freed'],
  ['en', 'Minsk freed 52 prisoners and 41 teachers accused of treason, Viasna said.', '52 freed', '41 freed'],
  ['en', 'Minsk freed 52 men and 41 women, Viasna said.', '52 freed', '41 freed'],
  ['en', '52 men were freed and 41 women walked out of jail, Viasna said.', '52 freed', '41 freed'],
  ['en', '52 men were freed and 41 women remain in jail, Viasna said.', '52 freed', '41 held'],
  ['en', 'Minsk freed 52 soldiers and 41 teachers held since May, Viasna said.', '52 freed', '41 freed'],
  ['es', '52 presos fueron liberados y 41 familiares los recibieron en la puerta, dijo Foro Penal.', '52 freed'],
  ['es', 'Fueron liberados 52 presos y 41 diplomáticos los llevaron a la frontera, dijo Foro Penal.', '52 freed'],
  ['es', '52 presos fueron liberados mientras 41 periodistas grababan la escena, dijo Foro Penal.', '52 freed'],
  ['es', '52 presos siguen en la cárcel y 41 abogados los defienden, dijo Foro Penal.', '52 held'],
  ['es', 'Fueron liberados 52 hombres y 41 mujeres, dijo Foro Penal.', '52 freed', '41 freed'],
  ['es', 'Fueron liberados 52 presos y 41 maestros detenidos en mayo, dijo Foro Penal.', '52 freed', '41 freed'],
  ['es', 'Fueron liberados 52 presos y 41 maestros con cáncer, dijo Foro Penal.', '52 freed', '41 freed'],
  ['es', '52 hombres fueron liberados y 41 mujeres siguen en la cárcel, dijo Foro Penal.', '52 freed', '41 held'],
  ['es', '52 hombres fueron liberados y 41 mujeres salieron de la cárcel, dijo Foro Penal.', '52 freed', '41 freed'],
  ['pt', '52 presos foram libertados e 41 familiares os receberam no portão, disse o Foro Penal.', '52 freed'],
  ['pt', '52 presos foram libertados e 41 médicos examinaram a sua saúde, disse o Foro Penal.', '52 freed'],
  ['pt', '52 presos foram libertados enquanto 41 jornalistas filmavam a cena, disse o Foro Penal.', '52 freed'],
  ['pt', '52 presos continuam na cadeia e 41 advogados os defendem, disse o Foro Penal.', '52 held'],
  ['pt', 'Foram libertados 52 homens e 41 mulheres, disse o Foro Penal.', '52 freed', '41 freed'],
  ['pt', 'Foram libertados 52 presos e 41 professores detidos em maio, disse o Foro Penal.', '52 freed', '41 freed'],
  ['pt', 'Foram libertados 52 presos e 41 professores com câncer, disse o Foro Penal.', '52 freed', '41 freed'],
  ['pt', '52 homens foram libertados e 41 mulheres continuam na cadeia, disse o Foro Penal.', '52 freed', '41 held'],
  ['pt', '52 homens foram libertados e 41 mulheres saíram da cadeia, disse o Foro Penal.', '52 freed', '41 freed'],
  // what one of those who left found or bought afterwards
  [
    'es',
    'Salieron 52 presos. Uno de los que volvieron, profesor de Química, encontró 36 alumnos donde antes tenía 52.',
    '52 freed',
  ],
  ['es', 'Foro Penal, que celebró las excarcelaciones, contó 41 liberados.', '41 freed'],
];
testFigures(rows, count);
