import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

const rows: readonly Row[] = [
  [
    'O Foro Penal verificou 431 libertações desde 8 de abril. A sua lista tinha chegado a 402 na segunda-feira.',
    'Foro Penal: 431 freed from 2031-04-08 to 2031-05-07',
    'Foro Penal: 402 freed from 2031-04-08 to 2031-05-05',
  ],
  [
    'O Foro Penal contou 12 presos libertados desde oito de abril.',
    'Foro Penal: 12 freed from 2031-04-08 to 2031-05-07',
  ],
  [
    'No domingo, 12 detidos saíram da prisão. A informação foi divulgada pelo Foro Penal.',
    'Foro Penal: 12 freed on 2031-05-04',
  ],
  ['No domingo, 12 detidos saíram da prisão. A informação foi uma surpresa.', 'unattributed: 12 freed on 2031-05-04'],
  [
    'O Foro Penal contou 98 libertações desde 8 de abril, uma diferença de 31.',
    'Foro Penal: 98 freed from 2031-04-08 to 2031-05-07',
  ],
  [
    'Doze presos saíram da prisão desde 8 de abril, quando o governo anunciou uma lei, disse o Foro Penal.',
    'Foro Penal: 12 freed from 2031-04-08 to 2031-05-07',
  ],
];

test.each(rows)('%s', (text, ...claims) => expect(readSentence(text, { language: 'pt' })).toEqual(claims));
