import { count, dated, type FigureRow, testFigures } from './figure-rows.js';

/** An hour with its minutes in words counts nobody; whose turn it was to be let out is told, and not to come. */
const hours: readonly FigureRow[] = [
  ['en', 'Families say the bus left the prison yard at ten to four in the morning.'],
  ['en', 'The bus left the prison at twenty past six.'],
  ['en', 'The first van left the jail at quarter to five, relatives say.'],
  ['en', 'The bus with the freed men left the prison at five to midnight.'],
  ['en', 'The bus left the jail at ten minutes to four.'],
  ['en', 'The bus left the jail at twenty-five to seven with 12 prisoners on board.', '12 freed'],
  ['en', 'The van left the prison at ten past one, carrying 12 prisoners.', '12 freed'],
  ['en', 'The bus left the prison at four with its lights off.'],
  ['en', 'On Monday five to six prisoners left the jail.', 'at_least 5 freed', 'up_to 6 freed'],
  ['en', 'He said 12 to 15 were freed by ten to four.', 'at_least 12 freed', 'up_to 15 freed'],
  ['es', 'El autobús salió de la cárcel a las cuatro menos diez de la madrugada.'],
  ['es', 'El autobús salió de la cárcel a las tres y veinte.'],
  ['es', 'El bus dejó la prisión pasadas las cuatro y diez de la mañana.'],
  ['es', 'El último bus salió del penal faltando diez para las cuatro.'],
  ['es', 'El bus salió del penal al cuarto para las cinco con 12 presos.', '12 freed'],
  ['es', 'Salieron de la cárcel diez para las fiestas.', '10 freed'],
  ['pt', 'O ônibus deixou a prisão às dez para as quatro da madrugada.'],
  ['pt', 'O ônibus deixou o presídio às quatro e quarenta e cinco, com 12 presos.', '12 freed'],
  ['pt', 'A van deixou a prisão faltando vinte para as seis.'],
  ['pt', 'O ônibus deixou o presídio por volta das quatro e dez.'],
  ['pt', 'O ônibus deixou o presídio depois das cinco.'],
  ['pt', 'Depois das 12 solturas, 4 deixaram o país.', '12 freed', '4 freed'],
  // no hospital but that of prisoners holds anybody
  ['en', 'Forty people were freed on Tuesday.\nSix protesters remain in the central clinic.', '40 freed'],
  ['en', 'Forty people were freed on Tuesday.\nFour men who were shot remain in Mulago hospital.', '40 freed'],
  [
    'en',
    'Forty prisoners were freed on Tuesday.\nSix prisoners remain in the military hospital.',
    '40 freed',
    '6 held',
  ],
  ['es', 'El martes liberaron a 40 personas.\nSeis manifestantes permanecen en la clínica central.', '40 freed'],
  ['es', 'El martes liberaron a 40 personas.\nSeis presos permanecen en una clínica.', '40 freed', '6 held'],
  ['pt', 'Na terça libertaram 40 pessoas.\nSeis manifestantes permanecem na clínica central.', '40 freed'],
  // "at most" behind the whole of a part
  ['en', 'On Friday 74 were freed, he said. Foro Penal verified 40 of those 74 at most.', '74 freed', 'up_to 40 freed'],
  [
    'es',
    'El viernes liberaron a 74 presos. Foro Penal verificó a 40 de esos 74 como máximo.',
    '74 freed',
    'up_to 40 freed',
  ],
  [
    'pt',
    'Na sexta libertaram 74 presos. O Foro Penal verificou 40 destas 74 pessoas no máximo.',
    '74 freed',
    'up_to 40 freed',
  ],
  // between two of them
  ['en', 'The lawyer counted nine prisoners walking out between 2 and 3 this afternoon.', '9 freed'],
  ['en', 'The lawyer said 41 prisoners were freed from 2 to 3 on Sunday afternoon.', '41 freed'],
  ['en', 'The lawyer said between 6 and 7 prisoners were freed this morning.', 'at_least 6 freed', 'up_to 7 freed'],
  ['es', 'El abogado dijo que 41 presos salieron entre las 2 y las 3 de esta tarde.', '41 freed'],
  ['pt', 'O advogado disse que 41 presos saíram entre as 2 e as 3 desta tarde.', '41 freed'],
];

testFigures(hours, count);

const turns: readonly FigureRow[] = [
  ['en', 'On board were 17 men, the only ones to be let out overnight.', '17 freed 2026-01-25..2026-01-26'],
  ['en', 'Nine women were the only prisoners to be released on Sunday.', '9 freed 2026-01-25..2026-01-25'],
  ['en', 'Seven journalists were the last to be let go on Friday.', '7 freed 2026-01-23..2026-01-23'],
  ['en', 'The 14 teenagers were the latest to be released, the NGO said on Sunday.', '14 freed ?..2026-01-25'],
  ['en', 'Forty detainees became the first group to be released this year.', '40 freed 2026-01-01..2026-01-26'],
  ['en', 'The first to be released will be 50 women, the ministry said.', '50 promised ?..2026-01-26'],
  ['en', 'On board will be 17 men, the first to be let out.', '17 promised ?..2026-01-26'],
  ['en', 'Twelve women are expected to be the first to be freed.', '12 promised ?..2026-01-26'],
  ['en', 'The ministry said 40 prisoners are to be released on Monday.', '40 promised 2026-01-26..2026-01-26'],
  ['es', 'Doce mujeres fueron las únicas en ser liberadas el domingo.', '12 freed 2026-01-25..2026-01-25'],
  ['es', 'Doce mujeres fueron las primeras a ser liberadas el domingo.', '12 freed 2026-01-25..2026-01-25'],
  ['es', 'Doce mujeres serán las primeras en ser liberadas, dijo el gobierno.', '12 promised ?..2026-01-26'],
  ['pt', 'A bordo estavam 17 homens, os únicos a serem soltos no domingo.', '17 freed 2026-01-25..2026-01-25'],
  [
    'pt',
    'Sete jornalistas foram os últimos a ser postos em liberdade na sexta-feira.',
    '7 freed 2026-01-23..2026-01-23',
  ],
  ['pt', 'Doze mulheres serão as primeiras a ser libertadas, disse o governo.', '12 promised ?..2026-01-26'],
  ['pt', 'As primeiras a serem libertadas serão 12 mulheres.', '12 promised ?..2026-01-26'],
];

testFigures(turns, dated);
