import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

/** Whose figure it is, in the words of many papers. */
const rows: readonly Row[] = [
  [
    '«Doze presos saíram da cadeia no domingo e nem mais um», escreveu Alfredo Romero, à frente do Foro Penal.',
    'Foro Penal: 12 freed on 2031-05-04',
  ],
  ['No domingo foram soltos 300 presos, nas contas da Rede de Lorna.', 'Rede de Lorna: 300 freed on 2031-05-04'],
  [
    'Minsk dá uma lista de 30 presos soltos no domingo; a Viasna conta 22.',
    'Government of Belarus: 30 freed on 2031-05-04',
    'Viasna: 22 freed on 2031-05-04',
  ],
  [
    'O governo da Bielorrússia publicou uma lista de 30 presos soltos no domingo, enquanto a Viasna só conseguiu localizar 22.',
    'Government of Belarus: 30 freed on 2031-05-04',
    'Viasna: 22 freed on 2031-05-04',
  ],
  ['A lista que a Viasna mantém tem 22 presos soltos no domingo.', 'Viasna: 22 freed on 2031-05-04'],
  [
    'A Viasna contou 22 presos soltos no domingo. Nos registros do grupo restam 1.100 presos políticos.',
    'Viasna: 22 freed on 2031-05-04',
    'Viasna: 1100 held as of 2031-05-07',
  ],
  ['No domingo foram soltos nove presos, contaram-nos as mães à porta da cadeia.', 'relatives: 9 freed on 2031-05-04'],
  ['Os advogados de defesa dizem que no domingo foram soltos nove manifestantes.', 'lawyers: 9 freed on 2031-05-04'],
  [
    'No domingo foram soltos nove manifestantes, disse uma fonte policial que pediu para não ser citada.',
    'sources: 9 freed on 2031-05-04',
  ],
  ['A oposição fala em 90 presos políticos.', 'opposition: 90 held as of 2031-05-07'],
  ['O partido oposicionista Frente Unida fala em 90 presos políticos.', 'Frente Unida: 90 held as of 2031-05-07'],
  [
    'O presidente da União de Repórteres de Lorna, Pedro Osei, disse que seis jornalistas continuam presos.',
    'União de Repórteres de Lorna: 6 held as of 2031-05-07',
  ],
  [
    'Vinte prisioneiros foram entregues no domingo, confirmou o Comitê Internacional da Cruz Vermelha.',
    'Red Cross: 20 freed on 2031-05-04',
  ],
  [
    'Trinta e uma pessoas foram soltas no domingo, segundo a Ordem dos Advogados. Acrescentou que quatro advogados continuam presos.',
    'Ordem dos Advogados: 31 freed on 2031-05-04',
    'Ordem dos Advogados: 4 held as of 2031-05-07',
  ],
  [
    [
      'Trinta e uma pessoas foram soltas no domingo, segundo a Ordem dos Advogados.',
      'Quatro juristas continuam presos, acrescentou a entidade.',
    ].join('\n'),
    'Ordem dos Advogados: 31 freed on 2031-05-04',
    'Ordem dos Advogados: 4 held as of 2031-05-07',
  ],
  [
    'O governo cubano tinha prometido libertar 553 presos, mas a Justicia 11J só documentou 200 solturas.',
    'Government of Cuba: 553 promised start not stated, up to 2031-05-07',
    'Justicia 11J: 200 freed start not stated, up to 2031-05-07',
  ],
  [
    'No domingo foram soltos 12 presos, segundo Maria Solis, da Porta Aberta, uma ONG local.',
    'Porta Aberta: 12 freed on 2031-05-04',
  ],
  [
    '«No domingo foram soltos 12 presos», disse Maria Solis, advogada do grupo Porta Aberta.',
    'Porta Aberta: 12 freed on 2031-05-04',
  ],
  [
    'Quarenta presos foram soltos no domingo em Angola, informou o Ministério do Interior.',
    'Government of Angola: 40 freed on 2031-05-04',
  ],
  [
    'A Polícia Federal do Brasil informou que 40 presos foram soltos no domingo.',
    'Government of Brazil: 40 freed on 2031-05-04',
  ],
  [
    '«O nosso registo tem 44 presos políticos», disse no domingo o presidente do Comité de Lorna.',
    'Comité de Lorna: 44 held as of 2031-05-04',
  ],
  [
    [
      'NOTA À IMPRENSA',
      'A Ajuda Legal de Lorna confirma que quatro repórteres foram soltos no domingo.',
      'Segundo os nossos registos, nove jornalistas continuam na cadeia.',
    ].join('\n'),
    'Ajuda Legal de Lorna: 4 freed on 2031-05-04',
    'Ajuda Legal de Lorna: 9 held as of 2031-05-07',
  ],
  [
    'Doze presos foram soltos no domingo, disse a este jornal uma voluntária da Viasna.',
    'Viasna: 12 freed on 2031-05-04',
  ],
  [
    'Doze presos foram soltos no domingo em Angola, disse o comissário João Ruiz.',
    'Government of Angola: 12 freed on 2031-05-04',
  ],
  [
    [
      'O Centro de Lorna disse que 12 pessoas foram soltas no domingo.',
      '«Ainda temos 80 presos políticos na nossa lista», disse a sua diretora, Ana Paz.',
    ].join('\n'),
    'Centro de Lorna: 12 freed on 2031-05-04',
    'Centro de Lorna: 80 held as of 2031-05-07',
  ],
  [
    ['No domingo foram soltos 12 presos.', 'A Viasna diz que três presos foram soltos na segunda-feira.'].join('\n'),
    'unattributed: 12 freed on 2031-05-04',
    'Viasna: 3 freed on 2031-05-05',
  ],
  [
    'Uma nova contagem da Rede de Lorna mostra que sete manifestantes foram soltos no domingo.',
    'Rede de Lorna: 7 freed on 2031-05-04',
  ],
  [
    'A Comissão de Lorna informou que 40 presos foram soltos no domingo. Desses, acrescentou, seis são mulheres.',
    'Comissão de Lorna: 40 freed on 2031-05-04',
    'Comissão de Lorna: 6 freed on 2031-05-04; part of 40',
  ],
  [
    'O Governo de Moçambique fala em 30 presos soltos no domingo. O Centro de Lorna, que mantém uma linha verde, aponta para 20.',
    'Government of Mozambique: 30 freed on 2031-05-04',
    'Centro de Lorna: 20 freed on 2031-05-04',
  ],
];

const tell = (text: string): readonly string[] => readSentence(text, { language: 'pt' });
test.each(rows)('%s', (text, ...claims) => expect(tell(text)).toEqual(claims));
