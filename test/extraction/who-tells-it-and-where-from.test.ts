import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** Whoever tells it: in the present, by the count that is theirs, from a place, or by letters in brackets. */
const rows: readonly FigureRow[] = [
  // several say so in the present
  ['en', 'Relatives tell us that 12 prisoners were freed on Sunday.', '12 relatives'],
  ['en', 'Lawyers working with the families tell AFP 12 prisoners were freed on Sunday.', '12 lawyers'],
  ['en', 'Relatives point out that 12 prisoners were freed on Sunday.', '12 relatives'],
  ['en', 'Relatives note that 12 prisoners were freed on Sunday.', '12 relatives'],
  ['en', 'Relatives admit that 12 prisoners were freed on Sunday.', '12 relatives'],
  ['en', 'Twelve prisoners were freed on Sunday, the lawyers add.', '12 lawyers'],
  // by the count of several
  ['en', "Between 3 and 9 January, by the families' account, 31 men were freed.", '31 relatives'],
  ['en', "31 men were freed on Sunday, by the lawyers' tally.", '31 lawyers'],
  ['en', "By the government's arithmetic 31 men were freed on Sunday.", '31 government'],
  ['en', 'By all accounts 31 men were freed on Sunday.', '31 unattributed'],
  // where they wait is nobody
  ['en', 'Families gathered at the gate of Yare said that 12 prisoners were freed on Sunday.', '12 relatives'],
  ['en', 'Mothers waiting in front of Yare I say that 12 prisoners were freed on Sunday.', '12 relatives'],
  [
    'en',
    'The mothers who have camped at the gates of El Rodeo since Thursday say 12 prisoners were freed on Sunday.',
    '12 relatives',
  ],
  [
    'es',
    'Familiares reunidos a las puertas de Yare dijeron que 12 presos fueron liberados el domingo.',
    '12 relatives',
  ],
  ['es', 'Abogados que esperan a la entrada de Tocuyito dijeron que 12 presos fueron liberados.', '12 lawyers'],
  ['pt', 'Familiares reunidos às portas de Yare disseram que 12 presos foram soltos no domingo.', '12 relatives'],
  ['pt', 'Mães que esperam à entrada de El Rodeo contam que 12 presos foram soltos no domingo.', '12 relatives'],
  // letters of the registry after a name that it does not list
  ['en', "Eight journalists were released on Sunday, the National Press Workers' Union (SNTP) said.", '8 SNTP'],
  ['en', 'Eight journalists were released, according to the Union of Press Workers (SNTP).', '8 SNTP'],
  ['es', 'Ocho reporteros fueron excarcelados, dijo el Sindicato de la Prensa (SNTP).', '8 SNTP'],
  ['es', 'Ocho presos fueron excarcelados, informó el Observatorio de Prisiones de Venezuela (OVP).', '8 OVP'],
  ['pt', 'Oito jornalistas foram soltos no domingo, disse o Sindicato da Imprensa (SNTP).', '8 SNTP'],
  ['pt', 'Oito presos foram soltos no domingo, informou o Observatório das Prisões (OVP).', '8 OVP'],
  // but another body may go by the same ones
  ['en', 'The Rapid Support Forces (RSF) said that 42 prisoners were freed in Sudan.', '42 Rapid Support Forces'],
  ['en', "Eight miners were released on Sunday, the Miners' Union (SNTP) said.", "8 Miners' Union"],
  // both agree, and a plural noun after a demonym says nothing
  ['en', 'Foro Penal and Provea agree on one thing: 18 foreigners were freed on Sunday.', '18 Provea', '18 Foro Penal'],
  ['en', 'Fifty-eight prisoners left jails in seven Venezuelan states on Sunday, Foro Penal said.', '58 Foro Penal'],
  ['en', 'Venezuela states that 58 prisoners were freed on Sunday.', '58 Government of Venezuela'],
  // who let figures out let nobody go
  ['en', 'Two agencies released figures on Friday.'],
  ['en', 'The two armies handed over the remains of 1,017 dead.'],
];

testFigures(rows, whose);
