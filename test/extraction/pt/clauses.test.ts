import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

/** Clauses that hang on a noun or a body, verbs joined by "e", and offices that keep their name. */
const rows: readonly Row[] = [
  [
    'Os últimos 130 alunos de uma escola católica, raptados em novembro, foram libertados no domingo, anunciou o Foro Penal.',
    'Foro Penal: 130 freed on 2031-05-04',
  ],
  [
    'O ELN entregou na segunda-feira à Cruz Vermelha cinco soldados que mantinha em seu poder desde março, confirmou a Defensoria do Povo. Segundo a entidade, a guerrilha ainda retém 17 pessoas.',
    'Defensoria do Povo: 5 freed on 2031-05-05',
    'Defensoria do Povo: 17 held as of 2031-05-07',
  ],
  [
    'O Foro Penal confirmou as 40 solturas que contou desde março.',
    'Foro Penal: 40 freed from 2031-03-01 to 2031-05-07',
  ],
  [
    'Cerca de 190 detentos deixaram a Papuda na quinta-feira (1º), segundo o Foro Penal.',
    'Foro Penal: about 190 freed on 2031-05-01',
  ],
  [
    'O Foro Penal agradeceu aos Estados Unidos e lembrou que mais de 1.100 pessoas continuam atrás das grades.',
    'Foro Penal: more than 1100 held as of 2031-05-07',
  ],
  [
    'Três jornalistas saíram na segunda-feira da prisão, noticiou a agência TAP.',
    'unattributed: 3 freed on 2031-05-05',
  ],
  [
    'Quinze pescadores indianos foram repatriados na quarta-feira, indicou a Alta Comissão da Índia em Colombo. Os presos voltaram de avião.',
    'Government of India: 15 freed on 2031-05-07',
  ],
  [
    'Só 340 presos já saíram da cadeia, de acordo com a Hrana, que contabiliza 5.800 presos.',
    'Hrana: 340 freed start not stated, up to 2031-05-07',
    'Hrana: 5800 held as of 2031-05-07',
  ],
  [
    'Catorze presos políticos foram excarcerados no domingo, dez deles em Villa Clara, segundo a Cubalex, que desde janeiro contou 231 libertações. O Foro Penal documenta, por sua vez, 199.',
    'Cubalex: 14 freed on 2031-05-04',
    'Cubalex: 10 freed on 2031-05-04; part of 14',
    'Cubalex: 231 freed from 2031-01-01 to 2031-05-07',
    'Foro Penal: 199 freed start not stated, up to 2031-05-07',
  ],
];

test.each(rows)('%s', (text, ...claims) => expect(readSentence(text, { language: 'pt' })).toEqual(claims));
