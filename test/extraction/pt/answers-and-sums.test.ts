import { expect, test } from 'vitest';
import { readSentence } from '../read-sentence.js';

/** Numbers without a verb of their own that speaks of release: they add up to a count, answer a question, or count nobody. */
const rows: readonly (readonly [text: string, claims: readonly string[]])[] = [
  [
    'A OVP disse que 38 presos foram soltos: 21 homens, 12 mulheres e 5 crianças.',
    ['38 freed', '21 freed', '12 freed', '5 freed'],
  ],
  ['Quantos presos há em Minas?\nEram 66.240 em junho, disse a OVP.', ['66240 held']],
  ['A OVP disse que os 3.300 que tirámos do cativeiro são nossos.', ['3300 freed']],
  ['Três militares ainda não recuperaram a liberdade, disse a OVP.', ['3 held']],
  [
    'Cinco professores, todos com filhos, tiveram a fiança paga por uma igreja e saíram na sexta-feira de uma cadeia, disse a OVP.',
    ['5 freed'],
  ],
  ['A defensora atuou em 38 dos casos de presos, disse a OVP.', []],
  ['Os libertados são 55, três a menos, disse a OVP.', ['55 freed']],
  ['O número 91 da lista de presos esperava, disse a OVP.', []],
];

test.each(rows)('%s', (text, claims) => {
  const measures = readSentence(text, { language: 'pt' }).map((claim) =>
    claim
      .replace(/^.*?: /, '')
      .replace(/;.*$/, '')
      .replace(/ (?:on|as of|from|start|since) .*$/, ''),
  );
  expect(measures).toEqual(claims);
});
