import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

const worded: readonly Row[] = [
  [
    'A Viasna disse que 12 presos foram soltos entre sexta e domingo.',
    'Viasna: 12 freed from 2031-05-02 to 2031-05-04',
  ],
  [
    'A Viasna disse que 12 presos foram soltos entre sexta-feira e domingo.',
    'Viasna: 12 freed from 2031-05-02 to 2031-05-04',
  ],
  ['A Viasna disse que 12 presos foram soltos de sexta a domingo.', 'Viasna: 12 freed from 2031-05-02 to 2031-05-04'],
  [
    'A Viasna disse que 12 presos foram soltos da sexta-feira ao domingo.',
    'Viasna: 12 freed from 2031-05-02 to 2031-05-04',
  ],
  [
    'A Viasna disse que 12 presos foram soltos desde sexta-feira até domingo.',
    'Viasna: 12 freed from 2031-05-02 to 2031-05-04',
  ],
  ['A Viasna disse que 12 presos foram soltos de 8 a 25 de abril.', 'Viasna: 12 freed from 2031-04-08 to 2031-04-25'],
  [
    'A Viasna disse que 12 presos foram soltos entre 8 e 25 de abril.',
    'Viasna: 12 freed from 2031-04-08 to 2031-04-25',
  ],
  [
    'A Viasna disse que 12 presos foram soltos entre os dias 8 e 25 de abril.',
    'Viasna: 12 freed from 2031-04-08 to 2031-04-25',
  ],
  [
    'A Viasna disse que 12 presos foram soltos nos dias 8 e 9 de abril.',
    'Viasna: 12 freed from 2031-04-08 to 2031-04-09',
  ],
  ['A Viasna disse que 12 presos foram soltos em 8 e 9 de abril.', 'Viasna: 12 freed from 2031-04-08 to 2031-04-09'],
  [
    'A Viasna disse que 12 presos foram soltos no sábado e no domingo.',
    'Viasna: 12 freed from 2031-05-03 to 2031-05-04',
  ],
  [
    'A Viasna disse que 12 presos foram soltos na segunda e na terça.',
    'Viasna: 12 freed from 2031-05-05 to 2031-05-06',
  ],
  [
    'A Viasna disse que 12 presos foram soltos na noite de sábado e na madrugada de domingo.',
    'Viasna: 12 freed from 2031-05-03 to 2031-05-04',
  ],
  [
    'A Viasna disse que 12 presos foram soltos entre a noite de sábado e a madrugada de domingo.',
    'Viasna: 12 freed from 2031-05-03 to 2031-05-04',
  ],
  [
    'A Viasna disse que 12 presos foram soltos desde o início de abril.',
    'Viasna: 12 freed from 2031-04-01 to 2031-05-07',
  ],
  [
    'A Viasna disse que 12 presos foram soltos desde meados de abril.',
    'Viasna: 12 freed from 2031-04-01 to 2031-05-07',
  ],
  ['A Viasna disse que 12 presos foram soltos desde o fim de abril.', 'Viasna: 12 freed from 2031-04-30 to 2031-05-07'],
  ['A Viasna disse que 12 presos foram soltos em meados de abril.', 'Viasna: 12 freed from 2031-04-01 to 2031-04-30'],
  ['A Viasna disse que 12 presos foram soltos no início de abril.', 'Viasna: 12 freed from 2031-04-01 to 2031-04-30'],
  ['A Viasna disse que 12 presos foram soltos em abril.', 'Viasna: 12 freed from 2031-04-01 to 2031-04-30'],
  ['A Viasna disse que 12 presos foram soltos em abril passado.', 'Viasna: 12 freed from 2031-04-01 to 2031-04-30'],
  ['A Viasna disse que 12 presos foram soltos em abril de 2030.', 'Viasna: 12 freed from 2030-04-01 to 2030-04-30'],
  [
    'A Viasna disse que 12 presos foram soltos em abril do ano passado.',
    'Viasna: 12 freed from 2030-04-01 to 2030-04-30',
  ],
  ['A Viasna disse que 12 presos foram soltos em 2030.', 'Viasna: 12 freed from 2030-01-01 to 2030-12-31'],
  ['A Viasna disse que 12 presos foram soltos ao longo de 2030.', 'Viasna: 12 freed from 2030-01-01 to 2030-12-31'],
  ['A Viasna disse que 12 presos foram soltos no ano de 2030.', 'Viasna: 12 freed from 2030-01-01 to 2030-12-31'],
  ['A Viasna disse que 12 presos foram soltos entre 2028 e 2030.', 'Viasna: 12 freed from 2028-01-01 to 2030-12-31'],
  ['A Viasna disse que 12 presos foram soltos no ano passado.', 'Viasna: 12 freed from 2030-01-01 to 2030-12-31'],
  ['A Viasna disse que 12 presos foram soltos neste ano.', 'Viasna: 12 freed from 2031-01-01 to 2031-05-07'],
  ['A Viasna disse que 12 presos foram soltos este ano até agora.', 'Viasna: 12 freed from 2031-01-01 to 2031-05-07'],
  ['A Viasna disse que 12 presos foram soltos desde janeiro.', 'Viasna: 12 freed from 2031-01-01 to 2031-05-07'],
  [
    'A Viasna disse que 12 presos foram soltos desde o último dia 8 de janeiro.',
    'Viasna: 12 freed from 2031-01-08 to 2031-05-07',
  ],
  ['A Viasna disse que 12 presos foram soltos desde o último dia 5.', 'Viasna: 12 freed from 2031-05-05 to 2031-05-07'],
  [
    'A Viasna disse que 12 presos foram soltos a partir de 8 de janeiro.',
    'Viasna: 12 freed from 2031-01-08 to 2031-05-07',
  ],
  ['A Viasna contou 12 solturas, todas posteriores a 8 de janeiro.', 'Viasna: 12 freed from 2031-01-08 to 2031-05-07'],
  [
    'A Viasna disse que 12 presos foram soltos desde a noite de quinta-feira.',
    'Viasna: 12 freed from 2031-05-01 to 2031-05-07',
  ],
  ['A Viasna disse que 12 presos foram soltos desde quinta à noite.', 'Viasna: 12 freed from 2031-05-01 to 2031-05-07'],
  ['A Viasna disse que 12 presos foram soltos na madrugada de segunda-feira.', 'Viasna: 12 freed on 2031-05-05'],
  ['A Viasna disse que 12 presos foram soltos na madrugada desta segunda-feira (5).', 'Viasna: 12 freed on 2031-05-05'],
  ['A Viasna disse que 12 presos foram soltos na noite de segunda-feira (5).', 'Viasna: 12 freed on 2031-05-05'],
  ['A Viasna disse que 12 presos foram soltos nesta segunda-feira (5).', 'Viasna: 12 freed on 2031-05-05'],
  ['A Viasna disse que 12 presos foram soltos na segunda-feira (05/05).', 'Viasna: 12 freed on 2031-05-05'],
  ['A Viasna disse que 12 presos foram soltos na segunda-feira (5/5).', 'Viasna: 12 freed on 2031-05-05'],
  ['A Viasna disse que 12 presos foram soltos na 2ª feira (5.mai.2031).', 'Viasna: 12 freed on 2031-05-05'],
  ['A Viasna disse que 12 presos foram soltos na segunda, 5.', 'Viasna: 12 freed on 2031-05-05'],
  ['A Viasna disse que 12 presos foram soltos no último domingo.', 'Viasna: 12 freed on 2031-05-04'],
  ['A Viasna disse que 12 presos foram soltos no domingo passado.', 'Viasna: 12 freed on 2031-05-04'],
  ['A Viasna disse que 12 presos foram soltos no domingo à noite.', 'Viasna: 12 freed on 2031-05-04'],
  ['A Viasna disse que 12 presos foram soltos em 05/05/2031.', 'Viasna: 12 freed on 2031-05-05'],
  ['A Viasna disse que 12 presos foram soltos em 5.mai.2031.', 'Viasna: 12 freed on 2031-05-05'],
  ['A Viasna disse que 12 presos foram soltos em 5-5-2031.', 'Viasna: 12 freed on 2031-05-05'],
  ['A Viasna disse que 12 presos foram soltos no dia 5.', 'Viasna: 12 freed on 2031-05-05'],
  ['A Viasna disse que 12 presos foram soltos no dia 1º de maio.', 'Viasna: 12 freed on 2031-05-01'],
  ['A Viasna disse que 12 presos foram soltos em 1º de maio.', 'Viasna: 12 freed on 2031-05-01'],
  ['A Viasna disse que 12 presos foram soltos nas últimas 24 horas.', 'Viasna: 12 freed from 2031-05-06 to 2031-05-07'],
  ['A Viasna disse que 12 presos foram soltos em 24 horas.', 'Viasna: 12 freed from 2031-05-06 to 2031-05-07'],
  [
    'A Viasna disse que 12 presos foram soltos nos últimos dias.',
    'Viasna: 12 freed start not stated, up to 2031-05-07',
  ],
  ['A Viasna disse que 12 presos foram soltos nos últimos dez dias.', 'Viasna: 12 freed from 2031-04-28 to 2031-05-07'],
  ['A Viasna disse que 12 presos foram soltos na última semana.', 'Viasna: 12 freed from 2031-05-01 to 2031-05-07'],
  ['A Viasna disse que 12 presos foram soltos em dois dias.', 'Viasna: 12 freed from 2031-05-06 to 2031-05-07'],
  ['A Viasna disse que 12 presos foram soltos há uma semana.', 'Viasna: 12 freed on 2031-04-30'],
  ['A Viasna disse que 12 presos foram soltos duas semanas atrás.', 'Viasna: 12 freed on 2031-04-23'],
  ['A Viasna disse que 12 presos foram soltos há dois dias.', 'Viasna: 12 freed on 2031-05-05'],
  ['A Viasna disse que 12 presos foram soltos nesta madrugada.', 'Viasna: 12 freed on 2031-05-07'],
  ['A Viasna disse que 12 presos foram soltos ontem à noite.', 'Viasna: 12 freed on 2031-05-06'],
  ['A Viasna disse que 12 presos foram soltos anteontem.', 'Viasna: 12 freed on 2031-05-05'],
  ['A Viasna disse que 12 presos foram soltos na semana passada.', 'Viasna: 12 freed from 2031-04-28 to 2031-05-04'],
  ['A Viasna disse que 12 presos foram soltos no fim de semana.', 'Viasna: 12 freed from 2031-05-03 to 2031-05-04'],
  ['A Viasna disse que 12 presos foram soltos no Natal.', 'Viasna: 12 freed on 2030-12-25'],
  ['A Viasna disse que 12 presos foram soltos no Réveillon.', 'Viasna: 12 freed on 2030-12-31'],
  [
    'A Viasna disse que 12 presos foram soltos no primeiro trimestre deste ano.',
    'Viasna: 12 freed from 2031-01-01 to 2031-03-31',
  ],
  [
    'A Viasna disse que 12 presos foram soltos entre janeiro e abril.',
    'Viasna: 12 freed from 2031-01-01 to 2031-04-30',
  ],
  ['A Viasna disse que 12 presos foram soltos de janeiro a abril.', 'Viasna: 12 freed from 2031-01-01 to 2031-04-30'],
  [
    'A Viasna disse que 12 presos foram soltos em janeiro e fevereiro.',
    'Viasna: 12 freed from 2031-01-01 to 2031-02-28',
  ],
  ['A Viasna disse que 12 presos foram soltos após 20 de abril.', 'Viasna: 12 freed from 2031-04-21 to 2031-05-07'],
  ['Até 5 de maio, a Viasna contava 800 presos políticos.', 'Viasna: 800 held as of 2031-05-05'],
  ['Até as 19h30 de segunda-feira, a Viasna contava 800 presos políticos.', 'Viasna: 800 held as of 2031-05-05'],
  [
    'Até a noite de segunda-feira, a Viasna havia contado 30 libertados.',
    'Viasna: 30 freed start not stated, up to 2031-05-05',
  ],
  ['No fim de abril, a Viasna contava 800 presos políticos.', 'Viasna: 800 held as of 2031-04-30'],
  ['No fim de 2030, a Viasna contava 800 presos políticos.', 'Viasna: 800 held as of 2030-12-31'],
  ['Em 5 de maio havia 800 presos políticos, segundo a Viasna.', 'Viasna: 800 held as of 2031-05-05'],
  [
    'Em 7 de abril foram soltos 12 presos, disse a Viasna. No mesmo dia, outros 9 presos foram soltos em Gomel.',
    'Viasna: 12 freed on 2031-04-07',
    'Viasna: 9 freed on 2031-04-07',
  ],
  [
    'Em 7 de abril foram soltos 12 presos, disse a Viasna. Um dia depois, outros 9 presos foram soltos em Gomel.',
    'Viasna: 12 freed on 2031-04-07',
    'Viasna: 9 freed on 2031-04-08',
  ],
  [
    'Em 7 de abril foram soltos 12 presos, disse a Viasna. No dia seguinte, outros 9 presos foram soltos em Gomel.',
    'Viasna: 12 freed on 2031-04-07',
    'Viasna: 9 freed on 2031-04-08',
  ],
  [
    'Em 7 de abril foram soltos 12 presos, disse a Viasna. Dois dias depois, outros 9 presos foram soltos em Gomel.',
    'Viasna: 12 freed on 2031-04-07',
    'Viasna: 9 freed on 2031-04-09',
  ],
  [
    'Em 7 de abril foram soltos 12 presos, disse a Viasna. Na véspera, outros 9 presos foram soltos em Gomel.',
    'Viasna: 12 freed on 2031-04-07',
    'Viasna: 9 freed on 2031-04-06; before 12',
  ],
  [
    'Em 7 de abril foram soltos 12 presos, disse a Viasna. Dois dias antes, outros 9 presos haviam sido soltos em Gomel.',
    'Viasna: 12 freed on 2031-04-07',
    'Viasna: 9 freed on 2031-04-05; before 12',
  ],
  [
    'Em 7 de abril foram soltos 12 presos, disse a Viasna. Uma semana antes, outros 9 presos haviam sido soltos em Gomel.',
    'Viasna: 12 freed on 2031-04-07',
    'Viasna: 9 freed on 2031-03-31; before 12',
  ],
  [
    'Em 7 de abril foram soltos 12 presos, disse a Viasna. Uma semana depois, outros 9 presos foram soltos em Gomel.',
    'Viasna: 12 freed on 2031-04-07',
    'Viasna: 9 freed on 2031-04-14',
  ],
];

/** "two days later" is counted from the day the text is about, not from that of the copy. */
const anchored: readonly Row[] = [
  [
    'A Viasna disse que 12 presos foram soltos dois dias depois da operação de 5 de abril.',
    'Viasna: 12 freed on 2031-04-07',
  ],
  ['A Viasna disse na sexta-feira que 12 presos haviam sido soltos no dia anterior.', 'Viasna: 12 freed on 2031-05-01'],
  [
    'A Viasna disse que 30 presos foram soltos entre 20 e 26 de abril, ante 12 na semana anterior.',
    'Viasna: 30 freed from 2031-04-20 to 2031-04-26',
    'Viasna: 12 freed from 2031-04-13 to 2031-04-19',
  ],
  [
    'A Viasna disse que 30 presos foram soltos entre 20 e 26 de abril, e 12 nos sete dias seguintes.',
    'Viasna: 30 freed from 2031-04-20 to 2031-04-26',
    'Viasna: 12 freed from 2031-04-27 to 2031-05-03',
  ],
  [
    'A Viasna disse que 30 presos foram soltos desde dezembro, 12 deles naquele mês.',
    'Viasna: 30 freed from 2030-12-01 to 2031-05-07',
    'Viasna: 12 freed from 2030-12-01 to 2030-12-31; part of 30',
  ],
];

/** Words like those of days that say nothing of when, or leave it open. */
const notDays: readonly Row[] = [
  [
    'A Viasna disse que 12 presos foram soltos nos últimos dias.',
    'Viasna: 12 freed start not stated, up to 2031-05-07',
  ],
  [
    'A Viasna disse que 12 presos foram soltos dois dias depois da operação.',
    'Viasna: 12 freed start not stated, up to 2031-05-07',
  ],
  [
    'A Viasna disse que 12 presos foram soltos na segunda metade do jogo.',
    'Viasna: 12 freed start not stated, up to 2031-05-07',
  ],
  [
    'A Viasna disse que de 12 a 20 presos foram soltos.',
    'Viasna: at least 12 freed start not stated, up to 2031-05-07; range 12-20',
    'Viasna: up to 20 freed start not stated, up to 2031-05-07; range 12-20',
  ],
];

test.each(worded)('days and spans in words: %s', (text, ...claims) =>
  expect(readSentence(text, { language: 'pt' })).toEqual(claims),
);
test.each(anchored)('counted from another day: %s', (text, ...claims) =>
  expect(readSentence(text, { language: 'pt' })).toEqual(claims),
);
test.each(notDays)('no days: %s', (text, ...claims) => expect(readSentence(text, { language: 'pt' })).toEqual(claims));
