import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

/** Numbers that count nobody freed or held: nothing may be found. */
const nothing: readonly string[] = [
  'Os corpos de outros 28 foram devolvidos no domingo.',
  'A lei exclui penas de 12 anos, salvo se os presos tiverem cumprido metade delas.',
  // sizes, places and things
  'Os presos só voltam em grupos de dois ou três, disse a Viasna.',
  'Nas celas da prisão dormem três pessoas por colchão, disse a Viasna.',
  'Libertada no domingo, voltou para casa em dois candongueiros.',
  'Os presos da 116.ª brigada foram soltos no domingo, disse a Viasna.',
  'Morreram sob custódia do Estado 25 dos detidos, disse a Viasna.',
  // other things that happen to people
  'A polícia prendeu 41 pessoas no domingo, disse a Viasna.',
  'A polícia deteve 41 pessoas no domingo, segundo a Viasna.',
  'A Viasna disse que 41 pessoas foram detidas no domingo.',
  'A Viasna disse que 14 manifestantes foram mortos no domingo.',
  'Um tribunal condenou 12 ativistas no domingo, disse a Viasna.',
  'A Viasna disse que 12 jornalistas foram expulsos do país.',
  'A Viasna disse que 12 presos foram levados para o hospital no domingo.',
  'O governo desmentiu a libertação de 12 presos.',
  'Cerca de 300 familiares reuniram-se diante da prisão no domingo.',
  'Cerca de 300 familiares se reuniram em frente ao presídio no domingo.',
  'A Viasna disse que 40 advogados assinaram a petição.',
  'A polícia prendeu 41 manifestantes no domingo e soltou-os um dia depois, disse a Viasna.',
  'A Viasna verificou 14 mil prisões políticas desde 2014.',
  'A Viasna registrou 41 detenções no domingo.',
  'A Viasna disse que os guardas soltaram 12 cabras no domingo.',
  'O zoológico libertou 12 tartarugas no domingo.',
  'Os ativistas soltaram 40 pombas diante da prisão no domingo.',
  // sentences, ages, spans
  'Mara Lind foi condenada a 12 anos de prisão.',
  'Mara Lind, de 34 anos, foi solta no domingo.',
  'Mara Lind, 34, foi solta no domingo.',
  'Mara Lind foi libertada aos 34 anos.',
  'Mara Lind passou 41 dias na cadeia antes de ser solta.',
  'Ele foi solto depois de 18 meses.',
  'Saiu em liberdade ao fim de 18 meses de prisão preventiva.',
  // days and hours
  'Ela foi solta em 2 de maio.',
  'Ela foi libertada a 2 de maio.',
  'Ela foi solta em 2030.',
  'Ela foi solta às 18h de domingo.',
  'Ela estava presa desde 2028.',
  'Ela saiu da prisão às 18h30, na madrugada do dia 4.',
  // votes, money, distances, goods
  'O Parlamento aprovou a lei de anistia por 97 votos a 12.',
  'A amnistia passou por 97-12.',
  'Ela foi solta sob fiança de R$ 5.000.',
  'Ela foi libertada mediante uma caução de 5.000 euros.',
  'O Estado pagou 300 dólares por cada preso libertado.',
  'Os autocarros percorreram 40 quilómetros com os presos libertados.',
  'A Viasna disse que 12 processos foram abertos.',
  'A polícia apreendeu 41 celulares no domingo.',
  'A comida na prisão custa 12 bolívares.',
  // names and labels
  'Ela foi solta do Rodeo 1 no domingo.',
  'Ela ficou na cela 12 até domingo.',
  'Ela foi solta com base no artigo 9 da lei.',
  'O campo chamado Colônia nº 15 não libertou ninguém.',
  // percentages, ratios, possibilities
  'A Viasna disse que 40% dos presos estão doentes.',
  'A Viasna disse que 40 por cento dos presos estão doentes.',
  'A Viasna disse que o número de libertados pode chegar a 300.',
  'A Viasna disse que 12 prisões foram esvaziadas.',
  'A Viasna visitou 12 cadeias onde há presos.',
  // só pedido
  'O Foro Penal exigiu a libertação de 43 reféns.',
  'O Foro Penal pede que 12 presos doentes sejam libertados.',
  'Os familiares pediram ao juiz que liberte 12 presos doentes.',
  // lugares, idades, ordinais
  'A cadeia foi construída para 750 reclusos.',
  'Um em cada cinco presos é mulher, segundo a Viasna.',
  'O 104º preso foi libertado no domingo.',
  'Mara Lind, de 69, segue presa.',
  'Três médicos examinaram os presos libertados.',
  // presos de novo, ou em casa
  'A Viasna diz que três dos libertados foram presos de novo.',
  'A Viasna disse que 30 presos passaram para prisão domiciliária no domingo.',
  'A Viasna disse que 30 presos passaram à prisão domiciliar no domingo.',
];

test.each(nothing)('%s', (text) => expect(readSentence(text, { language: 'pt' })).toEqual([]));

/** The same, with a count beside it: that one and no other. */
const beside: readonly Row[] = [
  [
    'A Viasna disse que 12 presos foram soltos e 300 familiares esperavam no portão no domingo.',
    'Viasna: 12 freed on 2031-05-04',
  ],
  [
    'A Viasna disse que 12 presos foram soltos no domingo às 18h, depois de 40 dias na cadeia.',
    'Viasna: 12 freed on 2031-05-04',
  ],
  ['A Viasna disse que 12 presos foram soltos no domingo com base no artigo 9.', 'Viasna: 12 freed on 2031-05-04'],
  [
    'A Viasna disse que 12 presos foram soltos no domingo. A polícia prendeu 30 pessoas nesse dia.',
    'Viasna: 12 freed on 2031-05-04',
  ],
];

test.each(beside)('beside a count: %s', (text, ...claims) =>
  expect(readSentence(text, { language: 'pt' })).toEqual(claims),
);

const body =
  'A Viasna disse que 104 presos políticos foram soltos no domingo, e muitas famílias foram recebê-los nos portões.';

/** Headlines and what surrounds an article. */
const surroundings: readonly Row[] = [
  [`Mais de 100 ganham a liberdade\n${body}`, 'Viasna: 104 freed on 2031-05-04'],
  [`Viasna: 104 presos soltos\n${body}`, 'Viasna: 104 freed on 2031-05-04'],
  [`Dezenas de presos são soltos\n${body}`, 'Viasna: 104 freed on 2031-05-04'],
  // a headline's number that the body does not repeat
  [
    `Viasna diz que 41 soldados foram soltos\n${body}`,
    'Viasna: 41 freed start not stated, up to 2031-05-07',
    'Viasna: 104 freed on 2031-05-04',
  ],
  [
    `${body}\nNotícias relacionadas\nJunta liberta 900 presos\nViasna diz que 20 ativistas foram soltos`,
    'Viasna: 104 freed on 2031-05-04',
  ],
  [`${body}\nLeia também: 900 presos são soltos em Mianmar`, 'Viasna: 104 freed on 2031-05-04'],
  [`${body}\nLeia também: Junta liberta 900 presos em Mianmar`, 'Viasna: 104 freed on 2031-05-04'],
  [
    `${body}\nFoto: 12 presos deixam a cadeia em Mandalay, em 4 de maio de 2031. (Reuters)`,
    'Viasna: 104 freed on 2031-05-04',
  ],
  // the same paragraph twice
  [
    `${body}\nOs portões voltaram a fechar ao anoitecer, e a rua foi varrida.\n${body}`,
    'Viasna: 104 freed on 2031-05-04',
  ],
];

test.each(surroundings)('around an article: %s', (text, ...claims) =>
  expect(readSentence(text, { language: 'pt' })).toEqual(claims),
);
