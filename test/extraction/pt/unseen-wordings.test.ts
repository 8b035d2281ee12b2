import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

/** What papers nobody here had read taught: the same counts in other clothes. */
const rows: readonly Row[] = [
  // a day or an adverb among the words of a verb
  ['Doze presos deixaram anteontem a cadeia de Lorna, disse a OVP.', 'OVP: 12 freed on 2031-05-05'],
  ['A OVP disse que o juiz pôs, na segunda-feira, em liberdade 14 ativistas.', 'OVP: 14 freed on 2031-05-05'],
  ['Doze presos pediram anteontem à cadeia de Lorna um médico, disse a OVP.'],
  ['Doze presos acabam de deixar a cadeia, disse a OVP.', 'OVP: 12 freed on 2031-05-07'],
  // whoever was held and arrives is free
  [
    'Aterraram ontem em Lisboa 13 ativistas que Israel mantinha detidos, confirmou a OVP.',
    'OVP: 13 freed on 2031-05-06',
  ],
  [
    'Chegaram na terça-feira à Lituânia 52 pessoas que estavam em colónias penais, anunciou a OVP.',
    'OVP: 52 freed on 2031-05-06',
  ],
  ['Chegaram à cadeia de Lorna 52 pessoas presas no protesto, anunciou a OVP.'],
  ['Chegaram ontem à Lituânia 52 turistas que estavam em hotéis, anunciou a OVP.'],
  ['O ministro disse ontem: "Já tiramos 84 da cadeia".', 'government: 84 freed start not stated, up to 2031-05-06'],
  ['O governo tinha mandado para casa 90 manifestantes no domingo, disse a OVP.', 'OVP: 90 freed on 2031-05-04'],
  // hedges that are verbs
  ['A OVP disse que não passam de 31 os presos libertados.', 'OVP: up to 31 freed start not stated, up to 2031-05-07'],
  ['A OVP disse que as libertações não chegam a 400.', 'OVP: less than 400 freed start not stated, up to 2031-05-07'],
  ['A OVP disse que os presos políticos rondam os 600.', 'OVP: about 600 held as of 2031-05-07'],
  ['A OVP disse que os postos da polícia rondam os 600.'],
  // names and who speaks for them
  [
    'A Associação Justiça, Paz e Democracia disse que 12 ativistas foram soltos no domingo.',
    'Associação Justiça, Paz e Democracia: 12 freed on 2031-05-04',
  ],
  [
    'O Serviço de Investigação Criminal informou que 12 detidos foram soltos no domingo.',
    'government: 12 freed on 2031-05-04',
  ],
  [
    'A Viasna contou 12 solturas no domingo. O coordenador local da entidade, Rafael Uzcanga, disse que restam 30 presos políticos.',
    'Viasna: 12 freed on 2031-05-04',
    'Viasna: 30 held as of 2031-05-07',
  ],
  ['Um grupo de advogados diz que seis clientes foram libertados no domingo.', 'lawyers: 6 freed on 2031-05-04'],
  ['O poder judicial anunciou a libertação de 350 pessoas no domingo.', 'government: 350 freed on 2031-05-04'],
  ['A OVP deu conta, ontem, da libertação de 16 motoristas.', 'OVP: 16 freed start not stated, up to 2031-05-06'],
  // a verb of saying left out
  [
    'A OVP confirmou 12 solturas no domingo. O Coletivo Aurora chega a 9 e a Rede de Lorna, a pouco mais de 7.',
    'OVP: 12 freed on 2031-05-04',
    'Coletivo Aurora: 9 freed on 2031-05-04',
    'Rede de Lorna: more than 7 freed on 2031-05-04',
  ],
  [
    'O governo fala em 40 libertados; a Rede de Lorna, em 22.',
    'government: 40 freed start not stated, up to 2031-05-07',
    'Rede de Lorna: 22 freed start not stated, up to 2031-05-07',
  ],
  [
    'O governo fala em 40 libertados; a Rede de Lorna, em silêncio, não respondeu.',
    'government: 40 freed start not stated, up to 2031-05-07',
  ],
  // lists and the day they were closed
  [
    'No boletim mais recente do Foro Penal, fechado em 22 de abril, constavam 893 presos políticos.',
    'Foro Penal: 893 held as of 2031-04-22',
  ],
  ['A lista da OVP, atualizada até 31 de março, trazia 59 presos políticos.', 'OVP: 59 held as of 2031-03-31'],
  [
    'Desde que a lei entrou em vigor, em 20 de fevereiro, foram soltos 312 presos, disse a OVP.',
    'OVP: 312 freed from 2031-02-20 to 2031-05-07',
  ],
  // parts and others
  [
    'Permanecem no cárcere 91 nicaraguenses, 20 deles capturados em abril, disse a OVP.',
    'OVP: 91 held as of 2031-05-07',
    'OVP: 20 held as of 2031-05-07; part of 91',
  ],
  [
    'Dos 479 detidos, 341 já foram soltos, disse a OVP; os outros 138 seguem na prisão.',
    'OVP: 341 freed start not stated, up to 2031-05-07',
    'OVP: 138 held as of 2031-05-07',
  ],
  [
    'O Hamas entregou no domingo 20 reféns. Em troca, Israel soltou 1.968 palestinos, disse o Serviço Prisional de Israel.',
    'unattributed: 20 freed on 2031-05-04',
    'Israel Prison Service: 1968 freed on 2031-05-04',
  ],
  [
    'A OVP contou 118 presos soltos no domingo. A Defensoria Pública conta 104, porque exclui os que já estavam em prisão domiciliar.',
    'OVP: 118 freed on 2031-05-04',
    'Defensoria Pública: 104 freed start not stated, up to 2031-05-07',
  ],
  // on the way
  ['A OVP disse que 90 presos já estão a caminho de casa.', 'OVP: 90 freed start not stated, up to 2031-05-07'],
  ['O juiz da região recuperou na sexta-feira, em liberdade, os 12 cavalos, disse a OVP.'],
  // prisoners by a participle
  ['A OVP disse que são pelo menos 54 os encarcerados.', 'OVP: at least 54 held as of 2031-05-07'],
  [
    'A OVP disse que baixou para 739 o número de pessoas encarceradas por motivos políticos.',
    'OVP: 739 held as of 2031-05-07',
  ],
  // by their own account
  [
    'O governo contou 47 solturas no domingo. A Rede de Lorna contesta: nas suas contas, são 39 os que saíram.',
    'government: 47 freed on 2031-05-04',
    'Rede de Lorna: 39 freed start not stated, up to 2031-05-07',
  ],
  [
    'A lista entregue pela Índia registra 381 pescadores que continuam detidos.',
    'Government of India: 381 held as of 2031-05-07',
  ],
  // a tenth of two is nobody
  ['A OVP contou duas solturas no domingo. Um décimo delas foi em Lorna.', 'OVP: 2 freed on 2031-05-04'],
  // no people
  [
    'A OVP contou 12 presos soltos no domingo. A ONU calcula em 5.500 o número de empresas fechadas.',
    'OVP: 12 freed on 2031-05-04',
  ],
  ['A OVP contou 12 presos soltos no domingo. Viu uma fila de decretos, 16 ao todo.', 'OVP: 12 freed on 2031-05-04'],
  ['Ele saiu da cadeia e não deixa o município, que tem 250 mil habitantes, disse a OVP.'],
];

test.each(rows)('%s', (text, ...claims) => {
  expect(readSentence(text, { language: 'pt' })).toEqual(claims);
});
