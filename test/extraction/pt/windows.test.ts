import { expect, test } from 'vitest';
import { type Row, readAll, readSentence } from '../read-sentence.js';

/** Published on Wednesday 7 May 2031. */
const days: readonly Row[] = [
  ['A Viasna disse que 12 presos foram libertados no domingo.', 'Viasna: 12 freed on 2031-05-04'],
  ['A Viasna disse que 12 presos foram soltos neste domingo (4).', 'Viasna: 12 freed on 2031-05-04'],
  ['A Viasna disse que 12 presos foram soltos nesta quarta-feira.', 'Viasna: 12 freed on 2031-05-07'],
  ['A Viasna disse que 12 presos foram soltos na quinta-feira.', 'Viasna: 12 freed on 2031-05-01'],
  ['A Viasna disse que 12 presos foram soltos na última sexta-feira.', 'Viasna: 12 freed on 2031-05-02'],
  ['A Viasna disse que 12 presos foram soltos no sábado passado.', 'Viasna: 12 freed on 2031-05-03'],
  ['A Viasna disse que 12 presos foram soltos ontem.', 'Viasna: 12 freed on 2031-05-06'],
  ['A Viasna disse que 12 presos foram soltos hoje.', 'Viasna: 12 freed on 2031-05-07'],
  ['A Viasna disse que 12 presos foram soltos anteontem.', 'Viasna: 12 freed on 2031-05-05'],
  ['A Viasna disse que 12 presos foram libertados há três dias.', 'Viasna: 12 freed on 2031-05-04'],
  ['A Viasna disse que 12 presos foram soltos na noite de terça-feira.', 'Viasna: 12 freed on 2031-05-06'],
  ['A Viasna disse que 12 presos foram soltos na noite desta terça-feira (6).', 'Viasna: 12 freed on 2031-05-06'],
  ['A Viasna disse que 12 presos foram soltos na madrugada de segunda-feira.', 'Viasna: 12 freed on 2031-05-05'],
  ['A Viasna disse que 12 presos foram soltos ontem à noite.', 'Viasna: 12 freed on 2031-05-06'],
  ['A Viasna disse que 12 presos foram soltos na segunda.', 'Viasna: 12 freed on 2031-05-05'],
  ['A Viasna disse que 12 presos foram soltos na 3ª feira.', 'Viasna: 12 freed on 2031-05-06'],
  // the day of the month lies after publication: it is that of the month before
  ['A Viasna disse que 12 presos foram soltos na noite de quarta-feira (30).', 'Viasna: 12 freed on 2031-04-30'],
  ['A Viasna disse que 12 presos foram soltos no dia 2.', 'Viasna: 12 freed on 2031-05-02'],
  ['A Viasna disse que 12 presos foram soltos nas últimas horas.', 'Viasna: 12 freed on 2031-05-07'],
  ['A Viasna disse que 12 presos foram soltos em 2 de maio.', 'Viasna: 12 freed on 2031-05-02'],
  ['A Viasna disse que 12 reclusos foram libertados a 2 de maio.', 'Viasna: 12 freed on 2031-05-02'],
  ['A Viasna disse que 12 presos foram soltos em 1º de maio.', 'Viasna: 12 freed on 2031-05-01'],
  ['A Viasna disse que 12 presos foram soltos em 2/5.', 'Viasna: 12 freed on 2031-05-02'],
  ['A Viasna disse que 12 presos foram soltos em 2 de maio de 2030.', 'Viasna: 12 freed on 2030-05-02'],
  // without a year: the latest that does not lie after publication
  ['A Viasna disse que 12 presos foram soltos em 9 de novembro.', 'Viasna: 12 freed on 2030-11-09'],
  ['A Viasna disse que 12 presos foram soltos no dia de Natal.', 'Viasna: 12 freed on 2030-12-25'],
  // a second group is no Monday
  [
    'A Viasna disse que 12 presos foram soltos na segunda fase do acordo.',
    'Viasna: 12 freed start not stated, up to 2031-05-07',
  ],
];

const spans: readonly Row[] = [
  ['A Viasna disse que 12 presos foram soltos durante a madrugada.', 'Viasna: 12 freed from 2031-05-06 to 2031-05-07'],
  ['A Viasna disse que 12 presos foram soltos no fim de semana.', 'Viasna: 12 freed from 2031-05-03 to 2031-05-04'],
  [
    'A Viasna disse que 12 presos foram soltos neste final de semana.',
    'Viasna: 12 freed from 2031-05-03 to 2031-05-04',
  ],
  ['A Viasna disse que 12 presos foram soltos nesta semana.', 'Viasna: 12 freed from 2031-05-05 to 2031-05-07'],
  ['A Viasna disse que 12 presos foram soltos na semana passada.', 'Viasna: 12 freed from 2031-04-28 to 2031-05-04'],
  ['A Viasna disse que 12 presos foram soltos na última semana.', 'Viasna: 12 freed from 2031-05-01 to 2031-05-07'],
  ['A Viasna disse que 12 presos foram soltos este mês.', 'Viasna: 12 freed from 2031-05-01 to 2031-05-07'],
  ['A Viasna disse que 12 presos foram soltos no último mês.', 'Viasna: 12 freed from 2031-04-07 to 2031-05-07'],
  ['A Viasna disse que 12 presos foram soltos no mês passado.', 'Viasna: 12 freed from 2031-04-01 to 2031-04-30'],
  ['A Viasna disse que 12 presos foram soltos em março.', 'Viasna: 12 freed from 2031-03-01 to 2031-03-31'],
  ['A Viasna disse que 12 presos foram soltos em agosto passado.', 'Viasna: 12 freed from 2030-08-01 to 2030-08-31'],
  ['A Viasna disse que 12 presos foram soltos neste ano.', 'Viasna: 12 freed from 2031-01-01 to 2031-05-07'],
  ['A Viasna disse que 12 presos foram soltos no ano passado.', 'Viasna: 12 freed from 2030-01-01 to 2030-12-31'],
  [
    'A Viasna disse que 12 presos foram soltos nos últimos dois anos.',
    'Viasna: 12 freed from 2029-05-07 to 2031-05-07',
  ],
  ['A Viasna disse que 12 presos foram soltos nas últimas 24 horas.', 'Viasna: 12 freed from 2031-05-06 to 2031-05-07'],
  ['A Viasna disse que 12 presos foram soltos nas últimas 48 horas.', 'Viasna: 12 freed from 2031-05-05 to 2031-05-07'],
  ['A Viasna disse que 12 presos foram soltos em dois dias.', 'Viasna: 12 freed from 2031-05-06 to 2031-05-07'],
  [
    'A Viasna disse que 12 presos foram soltos entre 28 de abril e 2 de maio.',
    'Viasna: 12 freed from 2031-04-28 to 2031-05-02',
  ],
  [
    'A Viasna disse que 12 presos foram soltos de 28 de dezembro a 3 de janeiro.',
    'Viasna: 12 freed from 2030-12-28 to 2031-01-03',
  ],
  [
    'A Viasna disse que 12 presos foram soltos entre segunda e terça-feira.',
    'Viasna: 12 freed from 2031-05-05 to 2031-05-06',
  ],
  [
    'A Viasna disse que 12 presos foram soltos entre a noite de sábado e a manhã de domingo.',
    'Viasna: 12 freed from 2031-05-03 to 2031-05-04',
  ],
  [
    'A Viasna disse que 12 presos foram soltos em janeiro e 30 em fevereiro.',
    'Viasna: 12 freed from 2031-01-01 to 2031-01-31',
    'Viasna: 30 freed from 2031-02-01 to 2031-02-28',
  ],
];

const running: readonly Row[] = [
  ['A Viasna diz que 12 presos foram soltos desde 8 de abril.', 'Viasna: 12 freed from 2031-04-08 to 2031-05-07'],
  ['A Viasna diz que 12 presos foram soltos desde o dia 8 de abril.', 'Viasna: 12 freed from 2031-04-08 to 2031-05-07'],
  ['A Viasna diz que 12 presos foram soltos desde domingo.', 'Viasna: 12 freed from 2031-05-04 to 2031-05-07'],
  [
    'A Viasna diz que 12 presos foram soltos desde a última quinta-feira.',
    'Viasna: 12 freed from 2031-05-01 to 2031-05-07',
  ],
  ['A Viasna diz que 12 presos foram soltos desde março.', 'Viasna: 12 freed from 2031-03-01 to 2031-05-07'],
  [
    'A Viasna diz que 12 presos foram soltos desde o início de março.',
    'Viasna: 12 freed from 2031-03-01 to 2031-05-07',
  ],
  ['A Viasna diz que 12 presos foram soltos desde dezembro.', 'Viasna: 12 freed from 2030-12-01 to 2031-05-07'],
  ['A Viasna diz que 12 presos foram soltos desde 2028.', 'Viasna: 12 freed from 2028-01-01 to 2031-05-07'],
  ['A Viasna diz que 12 presos foram soltos desde o início do ano.', 'Viasna: 12 freed from 2031-01-01 to 2031-05-07'],
  ['A Viasna diz que 12 presos foram soltos a partir de 8 de abril.', 'Viasna: 12 freed from 2031-04-08 to 2031-05-07'],
  [
    'Segundo a Viasna, até 5 de maio 12 presos tinham sido libertados desde 8 de abril.',
    'Viasna: 12 freed from 2031-04-08 to 2031-05-05',
  ],
  [
    'A Viasna disse na terça-feira que 12 presos tinham sido libertados desde 8 de abril.',
    'Viasna: 12 freed from 2031-04-08 to 2031-05-06',
  ],
  // an event has the day that the article gives it, and none that only the world knows
  [
    'A anistia foi anunciada em 20 de abril.\nA Viasna diz que 12 presos foram soltos desde o anúncio.',
    'Viasna: 12 freed from 2031-04-20 to 2031-05-07',
  ],
  ['A Viasna diz que 12 presos foram soltos desde o anúncio.', 'Viasna: 12 freed start not stated, up to 2031-05-07'],
  [
    'A Viasna diz que 12 presos foram soltos desde que a lei de anistia entrou em vigor, em 20 de abril.',
    'Viasna: 12 freed from 2031-04-20 to 2031-05-07',
  ],
];

const dated: readonly Row[] = [
  [
    'O Foro Penal confirmou, nesta quarta-feira (7), a libertação de nove presos.',
    'Foro Penal: 9 freed start not stated, up to 2031-05-07',
  ],
  [
    'O governo da Venezuela diz que soltou 8.000 pessoas, mas em abril saíram 52, segundo a Provea.',
    'Government of Venezuela: 8000 freed start not stated, up to 2031-05-07',
    'Provea: 52 freed from 2031-04-01 to 2031-04-30',
  ],
  // the day of the report is not that of the releases
  ['A Viasna disse na terça-feira que 12 presos foram soltos.', 'Viasna: 12 freed start not stated, up to 2031-05-06'],
  ['Na terça-feira, a Viasna informou 12 solturas.', 'Viasna: 12 freed start not stated, up to 2031-05-06'],
  ['A Viasna disse que 12 presos foram soltos.', 'Viasna: 12 freed start not stated, up to 2031-05-07'],
  ['A Viasna informou nesta terça-feira (6) que 12 presos foram soltos no domingo.', 'Viasna: 12 freed on 2031-05-04'],
  // each number has its own day
  [
    'A Viasna disse que 12 presos foram soltos no domingo e 30 presos foram soltos na segunda-feira.',
    'Viasna: 12 freed on 2031-05-04',
    'Viasna: 30 freed on 2031-05-05',
  ],
  [
    'A Viasna disse que 12 presos foram soltos no domingo, enquanto a Provea contou 9 presos soltos nesse dia.',
    'Viasna: 12 freed on 2031-05-04',
    'Provea: 9 freed on 2031-05-04',
  ],
  // "today" in somebody's own words is the day they spoke
  ['“Hoje 12 presos foram libertados”, disse a Viasna no domingo.', 'Viasna: 12 freed on 2031-05-04'],
  ['“Ontem 12 presos foram libertados”, disse a Viasna na segunda-feira.', 'Viasna: 12 freed on 2031-05-04'],
  // the day of a law is that of the law
  [
    'A lei de 3 de março levou à libertação de 12 presos, disse a Viasna.',
    'Viasna: 12 freed start not stated, up to 2031-05-07',
  ],
  // 1996 is when the body was founded
  ['A Viasna, fundada em 1996, disse que 12 presos foram soltos no domingo.', 'Viasna: 12 freed on 2031-05-04'],
  [
    'A Viasna disse que 12 presos foram soltos no domingo, um dia depois de 30 pessoas serem presas.',
    'Viasna: 12 freed on 2031-05-04',
  ],
  ['12 presos foram soltos no domingo, disse a Viasna na segunda-feira.', 'Viasna: 12 freed on 2031-05-04'],
  ['12 presos foram soltos, disse a Viasna na segunda-feira.', 'Viasna: 12 freed start not stated, up to 2031-05-05'],
  [
    'Em comunicado divulgado no domingo, a Viasna disse que 12 presos foram soltos.',
    'Viasna: 12 freed start not stated, up to 2031-05-04',
  ],
  // up to a day: where the count began is not said
  ['Até domingo, 12 presos tinham sido soltos, disse a Viasna.', 'Viasna: 12 freed start not stated, up to 2031-05-04'],
  [
    'A Viasna disse que 12 presos tinham sido soltos até as 17h de domingo.',
    'Viasna: 12 freed start not stated, up to 2031-05-04',
  ],
];

const stocks: readonly Row[] = [
  ['A Viasna diz que 902 presos continuam detidos.', 'Viasna: 902 held as of 2031-05-07'],
  ['Em 5 de maio, 902 pessoas continuavam presas, segundo a Viasna.', 'Viasna: 902 held as of 2031-05-05'],
  ['A Viasna disse na terça-feira que 902 presos continuam na cadeia.', 'Viasna: 902 held as of 2031-05-06'],
  // a stock has no start: "since" is when they were locked up
  ['A Viasna diz que 902 presos permanecem na prisão desde 2028.', 'Viasna: 902 held as of 2031-05-07'],
];

const undated: readonly Row[] = [
  ['A Viasna disse que 12 presos foram soltos no domingo.', 'Viasna: 12 freed on days not stated'],
  ['A Viasna disse que 12 presos foram soltos em 2 de maio de 2030.', 'Viasna: 12 freed on 2030-05-02'],
  ['A Viasna diz que 902 presos continuam detidos.', 'Viasna: 902 held on days not stated'],
];

const tell = (text: string): readonly string[] => readSentence(text, { language: 'pt' });
test.each(days)('one day: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(spans)('several days: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(running)('since a day: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(dated)('which day is whose: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(stocks)('people held: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(undated)('a page without a date: %s', (text, ...claims) =>
  expect(readSentence(text, { language: 'pt', published: null })).toEqual(claims),
);

test('a window says how it is known', () => {
  const basis = (text: string): string => {
    const window = readAll(text, { language: 'pt' }).extraction.claims[0]?.window;
    return `${window?.basis}, end ${window?.toBasis}`;
  };
  expect(basis('A Viasna disse que 12 presos foram soltos no domingo.')).toBe('explicit, end stated');
  expect(basis('A Viasna diz que 12 presos foram soltos desde 8 de abril.')).toBe('explicit, end reported');
  expect(basis('A Viasna diz que 12 presos foram soltos.')).toBe('none, end reported');
});
