import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

const yesterday = 'on 2031-05-06';

const written: readonly Row[] = [
  ['A Viasna disse que 41 detidos saíram em liberdade na terça-feira.', `Viasna: 41 freed ${yesterday}`],
  ['A Viasna disse que quarenta e um detidos foram soltos na terça-feira.', `Viasna: 41 freed ${yesterday}`],
  ['A Viasna disse que quarenta e uma mulheres foram soltas na terça-feira.', `Viasna: 41 freed ${yesterday}`],
  ['A Viasna disse que sete detidos foram soltos na terça-feira.', `Viasna: 7 freed ${yesterday}`],
  ['A Viasna disse que dezesseis detentos foram soltos na terça-feira.', `Viasna: 16 freed ${yesterday}`],
  ['A Viasna disse que dezasseis reclusos foram libertados na terça-feira.', `Viasna: 16 freed ${yesterday}`],
  ['A Viasna disse que cento e quatro presos foram soltos na terça-feira.', `Viasna: 104 freed ${yesterday}`],
  [
    'A Viasna disse que duzentas e sessenta e seis pessoas foram soltas na terça-feira.',
    `Viasna: 266 freed ${yesterday}`,
  ],
  ['A Viasna disse que mil e vinte e quatro presos foram soltos na terça-feira.', `Viasna: 1024 freed ${yesterday}`],
  ['A Viasna disse que 1.024 presos foram soltos na terça-feira.', `Viasna: 1024 freed ${yesterday}`],
  ['A Viasna disse que 1 024 presos foram soltos na terça-feira.', `Viasna: 1024 freed ${yesterday}`],
  ['A Viasna disse que 3 mil presos foram soltos na terça-feira.', `Viasna: 3000 freed ${yesterday}`],
  ['A Viasna disse que 2,5 mil presos foram soltos na terça-feira.', `Viasna: 2500 freed ${yesterday}`],
  ['A Viasna disse que cem presos foram soltos na terça-feira.', `Viasna: 100 freed ${yesterday}`],
  // a lone article counts nobody
  ['A Viasna disse que um preso foi solto na terça-feira.'],
  ['A Viasna disse que uma detida foi libertada na terça-feira.'],
  // a decimal and a naught are no people
  ['A Viasna disse que 4,5 presos foram soltos por cada juiz.'],
  ['A Viasna disse que 0 presos foram soltos na terça-feira.'],
  // no country holds so many
  ['A Viasna disse que 2.000.000 presos foram soltos na terça-feira.'],
  ['A Viasna disse que dois milhões de presos foram soltos na terça-feira.'],
];

const hedged: readonly Row[] = [
  ['Pelo menos 41 presos foram soltos na terça-feira, disse a Viasna.', `Viasna: at least 41 freed ${yesterday}`],
  ['Ao menos 41 presos foram soltos na terça-feira, disse a Viasna.', `Viasna: at least 41 freed ${yesterday}`],
  ['No mínimo 41 presos foram soltos na terça-feira, disse a Viasna.', `Viasna: at least 41 freed ${yesterday}`],
  ['Não menos de 41 presos foram libertados na terça-feira, disse a Viasna.', `Viasna: at least 41 freed ${yesterday}`],
  ['Mais de 40 presos foram soltos na terça-feira, disse a Viasna.', `Viasna: more than 40 freed ${yesterday}`],
  ['Pouco mais de 40 presos foram soltos na terça-feira, disse a Viasna.', `Viasna: more than 40 freed ${yesterday}`],
  [
    'Mais de quatro dezenas de presos foram libertados na terça-feira, disse a Viasna.',
    `Viasna: more than 40 freed ${yesterday}`,
  ],
  ['Cerca de 40 presos foram soltos na terça-feira, disse a Viasna.', `Viasna: about 40 freed ${yesterday}`],
  ['Uns 40 presos foram soltos na terça-feira, disse a Viasna.', `Viasna: about 40 freed ${yesterday}`],
  ['Aproximadamente 40 presos foram soltos na terça-feira, disse a Viasna.', `Viasna: about 40 freed ${yesterday}`],
  ['Em torno de 40 presos foram soltos na terça-feira, disse a Viasna.', `Viasna: about 40 freed ${yesterday}`],
  ['À volta de 40 reclusos foram libertados na terça-feira, disse a Viasna.', `Viasna: about 40 freed ${yesterday}`],
  ['Quase 40 presos foram soltos na terça-feira, disse a Viasna.', `Viasna: almost 40 freed ${yesterday}`],
  ['Perto de 40 presos foram libertados na terça-feira, disse a Viasna.', `Viasna: almost 40 freed ${yesterday}`],
  ['Até 40 presos foram soltos na terça-feira, disse a Viasna.', `Viasna: up to 40 freed ${yesterday}`],
  ['No máximo 40 presos foram soltos na terça-feira, disse a Viasna.', `Viasna: up to 40 freed ${yesterday}`],
  ['Menos de 40 presos foram soltos na terça-feira, disse a Viasna.', `Viasna: less than 40 freed ${yesterday}`],
  // a stance is no hedge
  ['Apenas 40 presos foram soltos na terça-feira, disse a Viasna.', `Viasna: 40 freed ${yesterday}`],
  ['Só 40 presos foram soltos na terça-feira, disse a Viasna.', `Viasna: 40 freed ${yesterday}`],
  ['Exatamente 40 presos foram soltos na terça-feira, disse a Viasna.', `Viasna: 40 freed ${yesterday}`],
  ['Um total de 40 presos foram soltos na terça-feira, disse a Viasna.', `Viasna: 40 freed ${yesterday}`],
  // the hedge of one number is not that of the next
  [
    'A Viasna disse que pelo menos 41 homens e 30 mulheres foram soltos na terça-feira.',
    `Viasna: at least 41 freed ${yesterday}`,
    `Viasna: 30 freed ${yesterday}`,
  ],
];

const vague: readonly Row[] = [
  ['Dezenas de presos foram soltos na terça-feira, disse a Viasna.', `Viasna: vaguely 20 freed ${yesterday}`],
  ['Várias dezenas de presos foram soltos na terça-feira, disse a Viasna.', `Viasna: vaguely 20 freed ${yesterday}`],
  ['Centenas de presos foram soltos na terça-feira, disse a Viasna.', `Viasna: vaguely 200 freed ${yesterday}`],
  ['Milhares de presos foram soltos na terça-feira, disse a Viasna.', `Viasna: vaguely 2000 freed ${yesterday}`],
  [
    'Dezenas de milhares de presos foram soltos na terça-feira, disse a Viasna.',
    `Viasna: vaguely 20000 freed ${yesterday}`,
  ],
  ['Uma dezena de presos foi libertada na terça-feira, disse a Viasna.', `Viasna: about 10 freed ${yesterday}`],
  ['Uma dúzia de presos foi solta na terça-feira, disse a Viasna.', `Viasna: about 12 freed ${yesterday}`],
  ['Duas dezenas de presos foram libertados na terça-feira, disse a Viasna.', `Viasna: about 20 freed ${yesterday}`],
  ['Meia centena de reclusos foi libertada na terça-feira, disse a Viasna.', `Viasna: about 50 freed ${yesterday}`],
  [
    'Mais de uma centena de presos foi libertada na terça-feira, disse a Viasna.',
    `Viasna: more than 100 freed ${yesterday}`,
  ],
  // no number behind them
  ['Vários presos foram soltos na terça-feira, disse a Viasna.'],
  ['Alguns presos foram soltos na terça-feira, disse a Viasna.'],
  ['Um punhado de presos foi solto na terça-feira, disse a Viasna.'],
  ['Muitos presos foram soltos na terça-feira, disse a Viasna.'],
  ['Um número significativo de presos foi solto na terça-feira, disse a Viasna.'],
  ['Nenhum dos presos foi solto na terça-feira, disse a Viasna.'],
  ['O resto dos presos foi solto na terça-feira, disse a Viasna.'],
  ['Boa parte dos presos foi solta na terça-feira, disse a Viasna.'],
];

const ranges: readonly Row[] = [
  [
    'A Viasna disse que entre 63 e 75 presos foram soltos na terça-feira.',
    `Viasna: at least 63 freed ${yesterday}; range 63-75`,
    `Viasna: up to 75 freed ${yesterday}; range 63-75`,
  ],
  [
    'A Viasna disse que de 63 a 75 presos foram soltos na terça-feira.',
    `Viasna: at least 63 freed ${yesterday}; range 63-75`,
    `Viasna: up to 75 freed ${yesterday}; range 63-75`,
  ],
  // two numbers with "e" between are two numbers
  [
    'A Viasna disse que 63 homens e 75 mulheres foram soltos na terça-feira.',
    `Viasna: 63 freed ${yesterday}`,
    `Viasna: 75 freed ${yesterday}`,
  ],
  ['A Viasna disse que os presos têm entre 63 e 75 anos.'],
  ['A Viasna disse que a votação terminou 63-75.'],
];

const tell = (text: string): readonly string[] => readSentence(text, { language: 'pt' });
test.each(written)('a number as written: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(hedged)('its hedge: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(vague)('vague and collective: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(ranges)('ranges: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
