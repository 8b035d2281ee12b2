import { expect, test } from 'vitest';
import { type Row, readAll, readSentence } from '../read-sentence.js';

const sunday = 'on 2031-05-04';
const open = 'start not stated, up to 2031-05-07';
const now = 'as of 2031-05-07';

const freed: readonly Row[] = [
  ['A Viasna disse: “Já libertámos 12 presos no domingo.”', `Viasna: 12 freed ${sunday}`],
  ['Tinham regressado à Ucrânia no domingo 12 prisioneiros, segundo a Viasna.', `Viasna: 12 freed ${sunday}`],
  ['A Viasna disse que 12 presos foram libertados no domingo.', `Viasna: 12 freed ${sunday}`],
  ['A Viasna disse que 12 presos foram liberados no domingo.', `Viasna: 12 freed ${sunday}`],
  ['A Viasna disse que 12 presos saíram da prisão no domingo.', `Viasna: 12 freed ${sunday}`],
  ['A Viasna disse que 12 presos deixaram a cadeia no domingo.', `Viasna: 12 freed ${sunday}`],
  ['A Viasna disse que 12 presos ganharam a liberdade no domingo.', `Viasna: 12 freed ${sunday}`],
  ['A Viasna disse que 12 presos recuperaram a liberdade no domingo.', `Viasna: 12 freed ${sunday}`],
  ['A Viasna disse que 12 reclusos foram postos em liberdade no domingo.', `Viasna: 12 freed ${sunday}`],
  ['A Viasna disse que 12 detentos foram colocados em liberdade no domingo.', `Viasna: 12 freed ${sunday}`],
  ['A Viasna disse que os generais soltaram 12 presos no domingo.', `Viasna: 12 freed ${sunday}`],
  ['A Viasna disse que 12 presos foram indultados e mandados para casa no domingo.', `Viasna: 12 freed ${sunday}`],
  ['A Viasna disse que 12 reféns foram entregues no domingo.', `Viasna: 12 freed ${sunday}`],
  ['A Viasna disse que 12 prisioneiros foram trocados no domingo.', `Viasna: 12 freed ${sunday}`],
  ['A Viasna confirmou a libertação de 12 presos no domingo.', `Viasna: 12 freed ${sunday}`],
  ['A Viasna confirmou a soltura de 12 presos no domingo.', `Viasna: 12 freed ${sunday}`],
  ['A Viasna confirmou 12 libertações no domingo.', `Viasna: 12 freed ${sunday}`],
  ['A Viasna confirmou 12 solturas no domingo.', `Viasna: 12 freed ${sunday}`],
  ['A Viasna disse que foram libertadas 12 pessoas no domingo.', `Viasna: 12 freed ${sunday}`],
  ['A Viasna disse que soltaram 12 presos no domingo.', `Viasna: 12 freed ${sunday}`],
  ['A Viasna disse que 12 presos voltaram para casa no domingo.', `Viasna: 12 freed ${sunday}`],
  ['A Viasna disse que 12 presos regressaram a casa no domingo.', `Viasna: 12 freed ${sunday}`],
  ['A Viasna disse que 12 presos foram devolvidos às famílias no domingo.', `Viasna: 12 freed ${sunday}`],
  ['A Viasna disse que 12 presos já estão em liberdade.', `Viasna: 12 freed ${open}`],
  ['Subiu para 143 o número de presos libertados, disse a Viasna.', `Viasna: 143 freed ${open}`],
  // not freed
  ['A Viasna disse que 12 corpos foram entregues no domingo.'],
  ['A Viasna disse que 12 pessoas voltaram a ser presas no domingo.'],
  ['A Viasna disse que 12 presos fugiram no domingo.'],
];

const held: readonly Row[] = [
  ['A Viasna estima em 687 o número de presos políticos.', `Viasna: 687 held ${now}`],
  ['Os presos políticos são hoje 687, segundo a Viasna.', `Viasna: 687 held ${now}`],
  ['Mais de 1.100 pessoas são consideradas presas políticas, segundo a Viasna.', `Viasna: more than 1100 held ${now}`],
  ['A Viasna listava 52 mulheres entre os presos políticos.', `Viasna: 52 held ${now}`],
  ['A Viasna diz que 902 presos continuam atrás das grades.', `Viasna: 902 held ${now}`],
  ['A Viasna diz que 902 pessoas ainda estão na cadeia.', `Viasna: 902 held ${now}`],
  ['A Viasna diz que 902 pessoas permanecem presas.', `Viasna: 902 held ${now}`],
  ['A Viasna diz que 902 pessoas seguem detidas.', `Viasna: 902 held ${now}`],
  ['A Viasna diz que 902 pessoas estão detidas.', `Viasna: 902 held ${now}`],
  ['A Viasna diz que há 902 presos políticos.', `Viasna: 902 held ${now}`],
  ['A Viasna diz que o país tem 902 presos políticos.', `Viasna: 902 held ${now}`],
  ['A Viasna contabiliza 902 presos políticos.', `Viasna: 902 held ${now}`],
  ['O número de presos políticos é de 902, segundo a Viasna.', `Viasna: 902 held ${now}`],
  ['Continuam detidos 902 presos políticos, segundo a Viasna.', `Viasna: 902 held ${now}`],
  ['Há ainda 902 presos políticos no país, segundo a Viasna.', `Viasna: 902 held ${now}`],
  ['A Viasna diz que 902 pessoas continuam privadas de liberdade.', `Viasna: 902 held ${now}`],
  // not held now
  ['A Viasna diz que 902 pessoas foram detidas depois da votação.'],
  ['A Viasna diz que 902 pessoas foram presas desde março.'],
  ['A Viasna diz que 902 pessoas passaram pela prisão desde 2028.'],
  ['A Viasna diz que 14 presos morreram desde 2028.'],
];

const promised: readonly Row[] = [
  ['A libertação de 40 pessoas está marcada para sexta-feira, disse a Viasna.', 'Viasna: 40 promised on 2031-05-09'],
  ['A Viasna disse que a soltura de 40 presos foi adiada.', `Viasna: 40 promised ${open}`],
  [
    'O governo da Venezuela anunciou para sexta-feira a libertação de 40 pessoas.',
    'Government of Venezuela: 40 promised on 2031-05-09',
  ],
  ['A libertação de 40 pessoas no domingo foi celebrada, disse a Viasna.', `Viasna: 40 freed ${sunday}`],
  ['O ministério disse que 50 presos serão libertados.', `government: 50 promised ${open}`],
  ['O ministério disse que 50 presos vão ser libertados.', `government: 50 promised ${open}`],
  ['O ministério disse que 50 presos serão soltos na sexta-feira.', 'government: 50 promised on 2031-05-09'],
  ['O ministério disse que 50 presos seriam soltos amanhã.', 'government: 50 promised on 2031-05-08'],
  ['O ministério disse que pretende libertar 50 presos.', `government: 50 promised ${open}`],
  ['O ministério disse que vai soltar 50 presos.', `government: 50 promised ${open}`],
  ['O ministério prometeu a libertação de 50 presos.', `government: 50 promised ${open}`],
  ['O Hamas deve libertar 20 reféns na sexta-feira.', 'unattributed: 20 promised on 2031-05-09'],
  ['Cuba anunciou que vai libertar 553 presos.', `Government of Cuba: 553 promised ${open}`],
  ['A Justiça determinou a soltura de 12 presos no domingo.', `unattributed: 12 promised ${sunday}`],
  // done is not promised
  ['O ministério disse que 50 presos foram soltos.', `government: 50 freed ${open}`],
  ['O ministério disse que 50 presos já foram libertados.', `government: 50 freed ${open}`],
];

const lifted: readonly Row[] = [
  [
    'A Viasna disse que 30 pessoas já não precisam de se apresentar ao juiz.',
    `Viasna: 30 relieved of measures ${open}`,
  ],
  [
    'A Viasna disse que 30 pessoas tiveram as medidas cautelares suspensas no domingo.',
    `Viasna: 30 relieved of measures ${sunday}`,
  ],
  ['A Viasna disse que 30 pessoas foram beneficiadas pela anistia.', `Viasna: 30 relieved of measures ${open}`],
  ['A Viasna disse que 30 pessoas em casa tiveram o processo arquivado.', `Viasna: 30 relieved of measures ${open}`],
  // leaving prison says more than a benefit
  ['A Viasna disse que 30 dos beneficiados saíram da prisão.', `Viasna: 30 freed ${open}`],
];

const sideBySide: readonly Row[] = [
  [
    'A Viasna diz que 12 presos foram soltos e 902 continuam na cadeia.',
    `Viasna: 12 freed ${open}`,
    `Viasna: 902 held ${now}`,
  ],
  [
    'A Viasna diz que 902 presos continuam na cadeia depois de 12 terem sido libertados no domingo.',
    `Viasna: 902 held ${now}`,
    `Viasna: 12 freed ${sunday}`,
  ],
  [
    'A Viasna disse que 12 presos foram soltos no domingo e que outros 50 serão soltos na sexta-feira.',
    `Viasna: 12 freed ${sunday}`,
    'Viasna: 50 promised on 2031-05-09',
  ],
  ['A Viasna disse que 12 presos foram soltos no domingo e 30 pessoas foram detidas.', `Viasna: 12 freed ${sunday}`],
];

const tell = (text: string): readonly string[] => readSentence(text, { language: 'pt' });
test.each(freed)('freed: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(held)('held: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(promised)('promised: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(lifted)('measures lifted: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(sideBySide)('side by side: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));

const groups: readonly (readonly [text: string, ...groups: string[]])[] = [
  ['A Viasna disse que 12 presos políticos foram soltos.', 'political prisoners'],
  ['A Viasna disse que 12 pessoas consideradas presos políticos foram soltas.', 'political prisoners'],
  ['A Viasna disse que 12 pessoas presas por motivos políticos foram soltas.', 'people held for political reasons'],
  ['A Viasna disse que 12 mulheres foram soltas.', 'women'],
  ['A Viasna disse que 12 cidadãos espanhóis foram libertados.', 'Spanish nationals'],
  ['A Viasna disse que 12 lusodescendentes foram libertados.', 'Portuguese nationals'],
  ['A Viasna disse que 12 militares foram soltos.', 'military'],
  ['A Viasna disse que 12 estrangeiros foram soltos.', 'foreigners'],
  ['A Viasna disse que 12 reclusos foram libertados.', 'inmates'],
  ['A Viasna disse que 12 foram soltos.', 'people'],
];
test.each(groups)('who is counted: %s', (text, ...expected) =>
  expect(readAll(text, { language: 'pt' }).extraction.claims.map((claim) => claim.group)).toEqual(expected),
);
