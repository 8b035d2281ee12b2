import { describe, expect, test } from 'vitest';
import { statementsIn } from '../tell-statements.js';

type Row = readonly [text: string, ...statements: string[]];

const BEFORE = 'O governo da Venezuela afirma que libertou 400 presos políticos.\n';
const ITS_OWN = 'O Foro Penal informou que 80 presos políticos foram libertados.\n';

const rows: readonly Row[] = [
  [`${BEFORE}O Foro Penal exigiu a lista dos libertados.`, 'Foro Penal: list_asked about 400, told before'],
  [
    `${BEFORE}O Foro Penal pediu ao governo que divulgue os nomes.`,
    'Foro Penal: list_asked → Government of Venezuela about 400, told before',
  ],
  [
    `${BEFORE}Jorge Rodríguez prometeu divulgar a lista de libertados.`,
    'Government of Venezuela (Jorge Rodríguez): list_promised about 400, told before',
  ],
  [
    `${BEFORE}O governo divulgou uma lista de libertados.`,
    'Government of Venezuela: list_published about 400, told before',
  ],
  [
    `${BEFORE}O governo não publicou a lista, segundo o Foro Penal.`,
    'Foro Penal: list_withheld → Government of Venezuela about 400, told before',
  ],
  [`${BEFORE}O Foro Penal contesta o número.`, 'Foro Penal: disputed about 400, told before'],
  [`${BEFORE}O número não bate com os registros, disse o Foro Penal.`, 'Foro Penal: disputed about 400, told before'],
  [
    `${BEFORE}Delcy Rodríguez disse que vai pedir às Nações Unidas que verifiquem as libertações.`,
    'Government of Venezuela (Delcy Rodríguez): verification_asked → United Nations about 400, told before',
  ],
  [
    `${BEFORE}O Foro Penal exige uma verificação independente do número.`,
    'Foro Penal: verification_asked about 400, told before',
  ],
  [`${BEFORE}O Foro Penal não conseguiu confirmar o número.`, 'Foro Penal: unverified about 400, told before'],
  [
    `${ITS_OWN}O diretor, Alfredo Romero, disse que continuam verificando as identidades.`,
    'Foro Penal (Alfredo Romero): verifying case_by_case about 80, told before',
  ],
  [
    `${ITS_OWN}O número ainda não é definitivo, disse Alfredo Romero.`,
    'Foro Penal (Alfredo Romero): provisional about 80, told before',
  ],
  ['O Foro Penal verificou 104 libertações caso a caso.', 'Foro Penal: verified case_by_case about 104'],
  [
    `${ITS_OWN}O ministro Diosdado Cabello chamou de “inflados” os números do Foro Penal.`,
    'Government of Venezuela (Diosdado Cabello): disputed → Foro Penal about 80, told before',
  ],
  [
    `${BEFORE}“Os números do governo são exagerados”, disse o Foro Penal.`,
    'Foro Penal: disputed → Government of Venezuela about 400, told before',
  ],
  [
    `${ITS_OWN}O ministro Diosdado Cabello acusou o Foro Penal de inflar os números.`,
    'Government of Venezuela (Diosdado Cabello): disputed → Foro Penal about 80, told before',
  ],
  [
    `${BEFORE}O governo pediu às Nações Unidas que verifiquem as 895 libertações desde dezembro.`,
    'Government of Venezuela: verification_asked → United Nations',
  ],
  // nada se diz das contas
  [`${BEFORE}O Foro Penal pediu doações.`],
  [`${BEFORE}O Foro Penal apresentou uma lista de exigências.`],
  [`${BEFORE}A companhia saiu da lista de sanções.`],
  [`${BEFORE}Romero escreveu na sua conta verificada.`],
  [`${BEFORE}Obteve liberdade provisória.`],
  [`${BEFORE}As famílias contestaram a sentença.`],
  [`${BEFORE}Os preços estão inflados, disse o Foro Penal.`],
  [`${BEFORE}O ministro verificou as obras da ponte.`],
  ['O clube publicou a lista de jogadores.'],
];

describe('o que se diz das contas', () => {
  test.each(rows)('%s', (text, ...statements) => {
    expect(statementsIn(text, { language: 'pt' })).toEqual(statements);
  });
});
