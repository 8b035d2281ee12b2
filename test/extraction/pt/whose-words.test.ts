import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

const said: readonly Row[] = [
  [
    'O Foro Penal confirmou 80 libertações. Segundo a mesma fonte, 12 presos continuam detidos.',
    'Foro Penal: 80 freed start not stated, up to 2031-05-07',
    'Foro Penal: 12 held as of 2031-05-07',
  ],
  [
    'A Zebra, com base em Oslo, afirma que 96 presos foram soltos.',
    'Zebra: 96 freed start not stated, up to 2031-05-07',
  ],
  [
    'O Programa Angolano de Apoio Jurídico em Direitos Humanos (Paraj) diz que 30 presos foram soltos.',
    'Paraj: 30 freed start not stated, up to 2031-05-07',
  ],
  [
    'A organização Friends of Angola disse que 40 presos foram soltos.',
    'Friends of Angola: 40 freed start not stated, up to 2031-05-07',
  ],
  [
    'A Viasna, ativa desde 2002, contava 60 libertações desde 8 de abril.',
    'Viasna: 60 freed from 2031-04-08 to 2031-05-07',
  ],
  [
    'A Viasna disse que 80 presos foram soltos desde 8 de abril e que vai falar à imprensa na segunda-feira.',
    'Viasna: 80 freed from 2031-04-08 to 2031-05-07',
  ],
  [
    'O ministro Diosdado Cabello disse durante um ato em Aragua na quarta-feira que 900 presos foram soltos.',
    'Government of Venezuela: 900 freed start not stated, up to 2031-05-07',
  ],
  [
    'Kiev informou que 300 soldados voltaram do cativeiro.',
    'Government of Ukraine: 300 freed start not stated, up to 2031-05-07',
  ],
  ['O exército anunciou ter entregado 100 combatentes.'],
  ['Segundo a Viasna, 17 presos deixaram a unidade no domingo.', 'Viasna: 17 freed on 2031-05-04'],
  ['A família deixou a unidade com 17 sacolas.'],
  [
    'O Ministério do Interior de Angola libertou 38 reclusos. Outros 13 vão sair na sexta-feira, indicou o ministério.',
    'Government of Angola: 38 freed start not stated, up to 2031-05-07',
    'Government of Angola: 13 promised on 2031-05-09',
  ],
  [
    'O Ministério do Interior de Angola libertou 38 reclusos. Foi no domingo, contou a Viasna.',
    'unattributed: 38 freed start not stated, up to 2031-05-07',
  ],
];

const tell = (text: string): readonly string[] => readSentence(text, { language: 'pt' });
test.each(said)('%s', (text, ...claims) => expect(tell(text)).toEqual(claims));
