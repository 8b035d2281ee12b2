import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** Whoever is interviewed speaks, and not the newspaper or the body that put the questions. */
const rows: readonly FigureRow[] = [
  ['en', 'Lawyers interviewed by Efecto Cocuyo in Yare saw 45 detainees walk free.', '45 lawyers'],
  ['en', 'Relatives contacted by El Pitazo counted 45 released detainees.', '45 relatives'],
  ['en', 'Relatives interviewed by Provea on Sunday said 45 detainees had been freed.', '45 relatives'],
  ['en', 'Foro Penal, contacted by El Pitazo, said 45 detainees had been freed.', '45 Foro Penal'],
  ['en', 'Lawyers consulted by the River Courier say 45 prisoners have been freed.', '45 lawyers'],
  ['es', 'Abogados consultados por El Pitazo en Tocorón vieron salir a 45 detenidos.', '45 lawyers'],
  ['es', 'Familiares entrevistados por Efecto Cocuyo en Yare dijeron que salieron 45 detenidos.', '45 relatives'],
  ['es', 'Familiares consultados por Provea dijeron que 45 presos salieron de la cárcel.', '45 relatives'],
  ['es', 'Provea, contactada por El Pitazo, afirmó que 45 presos salieron de la cárcel.', '45 Provea'],
  ['es', 'Los abogados entrevistados por el Diario del Lago contaron 45 excarcelados.', '45 lawyers'],
  ['pt', 'Advogados ouvidos pela Gazeta em Tocorón viram sair, no mesmo dia, 45 detentos.', '45 lawyers'],
  ['pt', 'Advogados ouvidos pela Gazeta disseram que saíram da prisão 45 detentos.', '45 lawyers'],
  ['pt', 'Parentes ouvidos pelo El Pitazo viram sair 45 detentos.', '45 relatives'],
  ['pt', 'Parentes entrevistados pelo Efecto Cocuyo em Yare contaram 45 detentos libertados.', '45 relatives'],
  ['pt', 'O Foro Penal, procurado pela Folha, disse que 45 detentos foram soltos.', '45 Foro Penal'],
  // a body whose own count it is, and an outlet that counts, speak for themselves
  ['en', 'A count by Provea, interviewed by nobody, puts at 45 the number of prisoners freed.', '45 Provea'],
  ['en', 'Relatives wept. El Pitazo counted 45 released detainees.', '45 El Pitazo'],
  ['es', 'El Pitazo contó 45 detenidos excarcelados el domingo.', '45 El Pitazo'],
  ['pt', 'Advogados esperavam à porta. O Foro Penal contou 45 detentos libertados.', '45 Foro Penal'],
  // who only asked counts nobody
  ['en', 'Lawyers interviewed by El Pitazo have not seen their clients.'],
  ['pt', 'Advogados ouvidos pela Gazeta viram sair, no mesmo dia, 45 ônibus.'],
  // past when it was said and to whom, between two commas
  [
    'pt',
    '"Há 612 presos políticos", afirmou, a uma rádio de Bogotá, a coordenadora da Provea, Ana Ruiz.',
    '612 Provea',
  ],
  ['pt', '"Há 612 presos políticos", disse agora há pouco, à rádio Sul, o diretor da Provea, Ivo Reis.', '612 Provea'],
  ['pt', '"Há 612 presos políticos", disse há instantes o diretor da Provea, Ivo Reis.', '612 Provea'],
  ['es', '"Hay 612 presos políticos", afirmó, a la emisora Caracol, la directora de Provea, Ana Ruiz.', '612 Provea'],
  [
    'es',
    '"Hay 612 presos políticos", dijo hace poco, a una radio local, el director de Provea, Ivo Reyes.',
    '612 Provea',
  ],
  // whoever governs is of the state
  ['pt', 'O governante disse que foram libertados 629 reclusos.', '629 government'],
  ['pt', 'A governante recordou que, em 2024, recuperaram a liberdade 629 pessoas.', '629 government'],
];

testFigures(rows, whose);
