import { expect, test } from 'vitest';
import { readAll } from '../read-sentence.js';

type Row = readonly [text: string, ...counts: readonly string[]];

const names: readonly Row[] = [
  ['Também o Foro Penal disse que 12 presos foram libertados.', 'Foro Penal 12'],
  ['A The 41 Project, organização do Peru, disse que 12 presos foram libertados.', '41 Project 12'],
  [
    'A Associação Justiça, Paz e Memória espera. A AJPM disse que 12 presos foram libertados.',
    'Associação Justiça, Paz e Memória 12',
  ],
  [
    'O Monitoramento Porta Aberta espera. O Monitoramento tinha contado 12 presos libertados.',
    'Monitoramento Porta Aberta 12',
  ],
  ['A diocese de Viana informou que 12 presos foram libertados.', 'diocese de Viana 12'],
  // em maiúsculas
  ['UM DOMINGO COM 12 MULHERES AINDA NA PRISÃO', 'unattributed 12'],
];

const unnamed: readonly Row[] = [
  ['O Foro Penal espera. Um vizinho que olha o portão contou que 12 presos foram libertados.', 'sources 12'],
  ['12 presos foram libertados, contou uma vizinha.', 'sources 12'],
  ['12 presos foram libertados, segundo um relatório.', 'unattributed 12'],
];

const papers: readonly Row[] = [
  [
    '12 presos foram libertados, mostra o relatório que o Foro Penal publicou. A Cofavic espera. Deles, acrescenta o documento, 4 são mulheres.',
    'Foro Penal 12',
    'Foro Penal 4',
  ],
  ['A Venezuela mantém 12 presos políticos, conforme a ronda que o Foro Penal publicou.', 'Foro Penal 12'],
  ['12 presos foram libertados. A cifra consta num boletim que a Provea divulgou.', 'Provea 12'],
];

const subjects: readonly Row[] = [
  [
    'O ministro venezuelano João Serrano vê tudo de outro jeito. Na terça-feira, em ato num quartel, afirmou que 12 presos foram libertados.',
    'Government of Venezuela 12',
  ],
  ['O Foro Penal espera. Pelas suas contas, 12 presos foram libertados.', 'Foro Penal 12'],
  ['Passado um dia, o Foro Penal só tinha conseguido confirmar 12 solturas.', 'Foro Penal 12'],
  ['Na segunda-feira, o ministério soltou 12 presos.', 'unattributed 12'],
];

const words: readonly Row[] = [
  ['12 presos foram libertados, comemora Foro Penal', 'Foro Penal 12'],
  [
    '"O governo venezuelano diz ter soltado 40 pessoas; nós confirmamos 12 libertações", resumiu Luís Serrano, do Foro Penal.',
    'Government of Venezuela 40',
    'Foro Penal 12',
  ],
  [
    'Segundo Luís Serrano, vice-presidente do Foro Penal, o Ministério Público da Venezuela alega ter soltado 12 pessoas.',
    'Government of Venezuela 12',
  ],
];

function tell(text: string): readonly string[] {
  return readAll(text, { language: 'pt' }).extraction.claims.map(({ claimant, value }) => `${claimant} ${value}`);
}

test.each(names)('what is a name: %s', (text, ...counts) => expect(tell(text)).toEqual(counts));
test.each(unnamed)('who is not named: %s', (text, ...counts) => expect(tell(text)).toEqual(counts));
test.each(papers)('whose paper: %s', (text, ...counts) => expect(tell(text)).toEqual(counts));
test.each(subjects)('whose sentence: %s', (text, ...counts) => expect(tell(text)).toEqual(counts));
test.each(words)('whose words: %s', (text, ...counts) => expect(tell(text)).toEqual(counts));
