import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

/** Words that papers of Brazil, Portugal, Angola and Mozambique use for what other words of the lexicon say too. */
const rows: readonly Row[] = [
  // ways out
  ['A OVP disse que 12 presos políticos reencontraram a liberdade no domingo.', 'OVP: 12 freed on 2031-05-04'],
  ['A OVP disse que 12 presos políticos viram a luz da liberdade no domingo.', 'OVP: 12 freed on 2031-05-04'],
  ['A OVP disse que 12 presos políticos respiraram liberdade no domingo.', 'OVP: 12 freed on 2031-05-04'],
  ['A OVP disse que 12 presos foram contemplados com a liberdade no domingo.', 'OVP: 12 freed on 2031-05-04'],
  ['A OVP disse que 12 presos foram deixados ir no domingo.', 'OVP: 12 freed on 2031-05-04'],
  ['A OVP disse que 12 presos acabaram por ser libertados no domingo.', 'OVP: 12 freed on 2031-05-04'],
  ['A OVP disse que 12 ativistas acabaram por ser soltos no domingo.', 'OVP: 12 freed on 2031-05-04'],
  ['A OVP disse que 12 presos políticos deixaram de estar presos no domingo.', 'OVP: 12 freed on 2031-05-04'],
  ['A OVP disse que 12 ativistas deixaram de estar detidos no domingo.', 'OVP: 12 freed on 2031-05-04'],
  ['A OVP disse que 12 presos foram desencarcerados no domingo.', 'OVP: 12 freed on 2031-05-04'],
  ['A OVP disse que 12 presos foram alforriados no domingo.', 'OVP: 12 freed on 2031-05-04'],
  ['A OVP contabilizou 12 desencarceramentos no domingo.', 'OVP: 12 freed on 2031-05-04'],
  ['O governo deixou ir 12 presos no domingo, disse a OVP.', 'OVP: 12 freed on 2031-05-04'],
  ['O governo desencarcerou 12 presos no domingo, disse a OVP.', 'OVP: 12 freed on 2031-05-04'],
  ['O governo acabou por libertar 12 presos no domingo, disse a OVP.', 'OVP: 12 freed on 2031-05-04'],
  ['O governo começou por soltar 12 presos no domingo, disse a OVP.', 'OVP: 12 freed on 2031-05-04'],
  ['A OVP confirmou o regresso a casa de 12 presos no domingo.', 'OVP: 12 freed on 2031-05-04'],
  ['A OVP confirmou o retorno à liberdade de 12 presos no domingo.', 'OVP: 12 freed on 2031-05-04'],
  ['A OVP confirmou a restituição da liberdade de 12 presos no domingo.', 'OVP: 12 freed on 2031-05-04'],
  ['O tribunal restituiu 12 jovens à liberdade no domingo, disse a OVP.', 'OVP: 12 freed on 2031-05-04'],
  // not out
  ['A OVP disse que 300 presos esperam ser libertados.', 'OVP: 300 held as of 2031-05-07'],
  ['A OVP disse que 300 presos não recuperaram a liberdade.', 'OVP: 300 held as of 2031-05-07'],
  ['A OVP disse que 300 presos políticos não saíram da prisão.', 'OVP: 300 held as of 2031-05-07'],
  // neither out nor counted as held
  ['A OVP disse que 12 presos tiveram a liberdade negada no domingo.'],
  ['A OVP disse que 12 presos tiveram o habeas corpus negado no domingo.'],
  ['A OVP disse que 12 presos políticos foram impedidos de sair no domingo.'],
  ['A OVP disse que 12 presos deixaram a cela para ir ao tribunal no domingo.'],
  ['A OVP disse que 12 presos deixaram a cadeia rumo ao hospital no domingo.'],
  ['A OVP disse que 12 presos saíram da prisão para uma audiência no domingo.'],
  ['A OVP disse que 12 presos saíram do hospital no domingo.'],
  ['A OVP disse que 12 presos políticos regressaram à cadeia no domingo.'],
  ['A OVP disse que 12 presos retornaram ao presídio no domingo.'],
  ['A OVP disse que 12 presos saíram da solitária no domingo.'],
  ['A OVP disse que 12 presos saíram em precária no domingo.'],
  ['A OVP disse que 12 presos viram a liberdade adiada no domingo.'],
  // ordered and offered
  ['A OVP disse que 12 presos receberam ordem de soltura.', 'OVP: 12 promised start not stated, up to 2031-05-07'],
  ['A OVP disse que 12 presos tiveram a soltura decretada.', 'OVP: 12 promised start not stated, up to 2031-05-07'],
  ['A OVP disse que o governo está para libertar 12 presos.', 'OVP: 12 promised start not stated, up to 2031-05-07'],
  [
    'A OVP disse que o governo se ofereceu para libertar 12 presos.',
    'OVP: 12 promised start not stated, up to 2031-05-07',
  ],
  ['A OVP disse que o governo admite libertar 12 presos.', 'OVP: 12 promised start not stated, up to 2031-05-07'],
  // who says it
  ['Nas estatísticas da OVP, 12 presos foram libertados no domingo.', 'OVP: 12 freed on 2031-05-04'],
  ['À luz dos dados da OVP, 12 presos foram libertados no domingo.', 'OVP: 12 freed on 2031-05-04'],
  ['A partir de dados da OVP, 12 presos foram libertados no domingo.', 'OVP: 12 freed on 2031-05-04'],
  ['Doze presos foram libertados no domingo, fez saber a OVP.', 'OVP: 12 freed on 2031-05-04'],
  ['A direção do presídio informou que 12 presos foram libertados no domingo.', 'government: 12 freed on 2031-05-04'],
  ['O diretor da cadeia disse que 12 presos foram libertados no domingo.', 'government: 12 freed on 2031-05-04'],
  ['A defensora pública disse que 12 presos foram libertados no domingo.', 'government: 12 freed on 2031-05-04'],
  ['O autarca disse que 12 presos foram libertados no domingo.', 'government: 12 freed on 2031-05-04'],
  [
    'Um responsável governamental disse que 12 presos foram libertados no domingo.',
    'government: 12 freed on 2031-05-04',
  ],
  // who is counted, and about how many
  ['A OVP disse que 12 personalidades foram libertadas no domingo.', 'OVP: 12 freed on 2031-05-04'],
  ['A OVP disse que 12 testemunhas de Jeová foram libertadas no domingo.', 'OVP: 12 freed on 2031-05-04'],
  ['A OVP disse que nada menos do que 12 presos foram libertados no domingo.', 'OVP: 12 freed on 2031-05-04'],
  ['A OVP disse que grosso modo 12 presos foram libertados no domingo.', 'OVP: about 12 freed on 2031-05-04'],
  // since when
  ['Desde o princípio do ano, 12 presos foram libertados, disse a OVP.', 'OVP: 12 freed from 2031-01-01 to 2031-05-07'],
  ['Desde o arranque do ano, 12 presos foram libertados, disse a OVP.', 'OVP: 12 freed from 2031-01-01 to 2031-05-07'],
  ['No que vai do ano, 12 presos foram libertados, disse a OVP.', 'OVP: 12 freed from 2031-01-01 to 2031-05-07'],
  ['Desde que começou o ano, 12 presos foram libertados, disse a OVP.', 'OVP: 12 freed from 2031-01-01 to 2031-05-07'],
  ['Ao longo do mês passado, 12 presos foram libertados, disse a OVP.', 'OVP: 12 freed from 2031-04-01 to 2031-04-30'],
  ['No decurso de abril, 12 presos foram libertados, disse a OVP.', 'OVP: 12 freed from 2031-04-01 to 2031-04-30'],
  ['No último mês de abril, 12 presos foram libertados, disse a OVP.', 'OVP: 12 freed from 2031-04-01 to 2031-04-30'],
  [
    'Desde o terramoto de 20 de fevereiro, 12 presos foram libertados, disse a OVP.',
    'OVP: 12 freed from 2031-02-20 to 2031-05-07',
  ],
];

test.each(rows)('%s', (sentence, ...claims) => {
  expect(readSentence(sentence, { language: 'pt' })).toEqual(claims);
});
