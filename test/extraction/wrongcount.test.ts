import { expect, test } from 'vitest';
import { type CountedRow, countedIn } from './counted-in.js';

/** Numbers that a report has beside its counts, and that count nobody freed, held or promised, or others than they seem to. */
const rows: readonly CountedRow[] = [
  // rates
  ['en', 'Under the deal Israel frees 30 Palestinian prisoners for each civilian hostage.'],
  ['en', 'For every hostage, Israel is to release 50 prisoners.'],
  ['en', 'Every Friday 30 prisoners are freed.', '30 freed'],
  ['es', 'Israel liberará a 30 presos palestinos por cada rehén.'],
  ['es', 'Por cada 100.000 habitantes hay 199 presos.'],
  ['es', 'Venezuela tiene 199 presos por cada 100.000 habitantes.'],
  ['es', 'Canjearon a 303 soldados por cada bando.', '303 freed'],
  ['pt', 'Para cada refém, Israel soltava 30 presos palestinos.'],
  ['pt', 'A taxa é de 199 presos por 100 mil habitantes.'],
  // a figure compared with another
  [
    'en',
    'Seventeen prisoners were freed on Sunday. That is twice as many as the 8 freed a week before.',
    '17 freed',
    '8 freed',
  ],
  ['es', 'Es el doble de los 27 presos liberados el año pasado.', '27 freed'],
  ['pt', 'É o dobro dos 27 presos libertados no ano passado.', '27 freed'],
  // in a film, on leave, long ago
  ['en', 'The film tells the story of a commando that released 30 hostages.'],
  ['en', 'The thriller, in which 30 hostages are freed, opened on Friday.'],
  ['en', 'A film director was among the 17 prisoners freed on Sunday.', '17 freed'],
  ['en', 'Some 300 inmates left the prison on furlough.'],
  ['en', 'During the dictatorship there were 12,000 political prisoners.'],
  ['en', 'There are 863 political prisoners, the opponents of the dictatorship said.', '863 held'],
  ['es', 'En la novela, 30 presos son liberados por una tormenta.'],
  ['es', 'La serie, que sigue desde enero, suma 302 excarcelaciones.', '302 freed'],
  ['es', 'Salieron con permiso penitenciario 300 presos.'],
  ['es', 'Durante la dictadura hubo 12.000 presos políticos.'],
  ['es', 'Por esa prisión pasaron 12.000 presos políticos.'],
  ['pt', 'O filme conta a história de um comando que libertou 30 reféns.'],
  ['pt', 'Cerca de 1.200 presos deixaram o presídio na saidinha de Natal.'],
  ['pt', 'Durante a ditadura houve 12.000 presos políticos.'],
  // dead, taken, once jailed, beside somebody else
  ['en', 'Hamas handed over four dead hostages on Thursday.'],
  ['en', 'Hamas still holds three deceased hostages.'],
  ['en', 'Hamas killed 1,200 people and took 251 hostages on October 7.'],
  ['en', 'Hamas holds 48 hostages.', '48 held'],
  ['en', 'The parade honoured 27 former political prisoners.'],
  ['en', 'He spent 14 months in a cell with 30 other inmates before being released on Sunday.'],
  ['en', 'He left prison on Sunday with 30 other inmates.', '30 freed'],
  ['es', 'Hamás entregó cuatro rehenes muertos.'],
  ['es', 'Los 300 ex presos cruzaron la frontera para votar.'],
  ['es', 'Pasó 14 meses en una celda con otros 30 presos antes de ser liberado.'],
  ['es', 'Catorce policías escoltaron a los liberados.'],
  ['es', 'Catorce policías son los liberados.', '14 freed'],
  ['pt', 'O Hamas entregou quatro reféns mortos.'],
  ['pt', 'O ato homenageou 27 ex-presos políticos.'],
  ['pt', 'Passou 14 meses numa cela com outros 30 presos antes de ser solto.'],
  ['pt', 'Catorze policiais escoltaram os libertados.'],
  ['pt', 'Doze pessoas ficaram presas às ferragens.'],
  ['pt', 'O Irã enforcou 12 presos.'],
  // out of a cell, and of no prison
  ['en', 'Seventeen prisoners left El Rodeo in handcuffs.'],
  ['en', 'Seventeen prisoners left El Rodeo for a court hearing.'],
  ['en', 'Seventeen prisoners were released from solitary confinement.'],
  ['en', 'Seventeen prisoners left El Rodeo.', '17 freed'],
  ['es', 'Diecisiete presos salieron esposados de El Rodeo.'],
  ['es', 'Diecisiete presos salieron al patio.'],
  ['pt', 'Dezessete presos saíram algemados de El Rodeo.'],
  ['pt', 'Dezessete presos saíram para o pátio.'],
  // in a condition, or told falsely
  ['en', 'State television falsely claimed that 12 prisoners had been freed.'],
  ['es', 'De haberse cumplido la promesa, habrían salido 300 presos.'],
  ['es', 'Habrían sido liberados 80 presos, según medios locales.', '80 freed'],
  ['es', 'Circula un video falso según el cual 12 presos fueron liberados.'],
  ['pt', 'Se a promessa fosse cumprida, teriam saído 300 presos.'],
  // parts of people whom nobody counts, and their families
  ['en', 'Twenty prisoners left on Sunday. The delegation has 12 members, two of them women.', '20 freed'],
  ['en', 'Twenty prisoners left on Sunday. Twelve of their relatives had slept there.', '20 freed'],
  ['en', 'Twenty prisoners left on Sunday. Two of them are women.', '20 freed', '2 freed'],
  ['es', 'Salieron 20 presos el domingo. A la puerta había 12 de sus hermanos.', '20 freed'],
  ['pt', 'Saíram 20 presos no domingo. No portão estavam 12 de seus irmãos.', '20 freed'],
  ['en', 'The list has 27 journalists, 12 of whom have been released.', '12 freed'],
  ['es', 'La lista incluye a 27 periodistas, 12 de los cuales han sido liberados.', '12 freed'],
  ['pt', 'A lista inclui 27 jornalistas, 12 dos quais foram libertados.', '12 freed'],
  ['en', 'Egypt released 12 activists from a list of 1,500 names.', '12 freed'],
  // how those let go had been held
  [
    'en',
    'Israel released 250 prisoners serving life sentences and 1,700 Gazans detained since October.',
    '250 freed',
    '1700 freed',
  ],
  ['en', 'Israel released 1,968 prisoners, 250 of them serving life terms.', '1968 freed', '250 freed'],
  ['en', 'Viasna counts 1,110 political prisoners, 250 of them serving long terms.', '1110 held', '250 held'],
  // what a doctor, a club or guards let go
  ['en', 'The midfielder was released by Chelsea, one of 12 players let go.'],
  ['es', 'La plataforma liberó los datos de 27 pacientes.'],
  ['pt', 'A Caixa liberou saque para 27 mil trabalhadores.'],
  ['pt', 'O Flamengo liberou 12 atletas para o treino.'],
];

for (const [language, text, ...counted] of rows)
  test(`${language}: ${text}`, () => expect(countedIn(text, language)).toEqual(counted));
