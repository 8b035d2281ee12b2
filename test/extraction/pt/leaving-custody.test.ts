import { expect, test } from 'vitest';
import { readSentence } from '../read-sentence.js';

/** A place of detention, whatever its adjectives, and who leaves it, is in it, or is only told of beside it. */
const rows: readonly (readonly [text: string, claims: readonly string[]])[] = [
  // out of it
  ['Transpuseram os portões das cadeias 1.172 condenados na terça-feira, indicou a OVP.', ['1172 freed']],
  ['A OVP disse que 17 militantes foram restituídos à liberdade ontem.', ['17 freed']],
  ['A OVP contou 86 alunos devolvidos hoje às famílias.', ['86 freed']],
  ['Chegaram no sábado 108 brasileiros retirados de centros de detenção, informou a OVP.', ['108 freed']],
  ['Abriu-se a porta da cadeia a 26 mulheres, disse a OVP.', ['26 freed']],
  ['A OVP disse que 33 sequestrados foram resgatados dos raptores.', ['33 freed']],
  // in it
  ['A OVP disse que há 93 menores nas superlotadas celas do país.', ['93 held']],
  ['Há 150 crianças ainda no mato com os raptores, disse a OVP.', ['150 held']],
  // to come
  ['Os 768 presos que faltam vão para casa na segunda-feira, prometeu o ministro.', ['768 promised']],
  ['Amanhã saem 60 presos, disse o ministro.', ['60 promised']],
  // neither
  ['Seis presos foram encaminhados a hospitais, disse a OVP.', []],
  ['Sessenta presos foram transferidos para Tremembé no domingo, disse a OVP.', []],
  ['Oitenta reclusos cruzaram o pátio para ouvir o diretor, disse a OVP.', []],
  ['Quarenta e três trabalhadores foram libertados de condições análogas às de escravo, disse a OVP.', []],
  ['Uma briga na cadeia deixou 14 reclusos feridos no domingo, disse a OVP.', []],
];

test.each(rows)('%s', (text, claims) => {
  const measures = readSentence(text, { language: 'pt' }).map((claim) =>
    claim.replace(/^.*?: /, '').replace(/ (?:on|as of|from|start|since) .*$/, ''),
  );
  expect(measures).toEqual(claims);
});
