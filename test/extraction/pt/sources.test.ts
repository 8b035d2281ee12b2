import { describe, expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

const owners: readonly Row[] = [
  [
    'Quinze presos foram soltos no domingo. A informação é da ONG Provea, que acompanha os casos.',
    'Provea: 15 freed on 2031-05-04',
  ],
  ['Quinze presos foram soltos no domingo. O número foi divulgado pela Provea.', 'Provea: 15 freed on 2031-05-04'],
  ['Quinze presos foram soltos no domingo. A casa é da Provea.', 'unattributed: 15 freed on 2031-05-04'],
  ['«Foram libertados oito portugueses no domingo», lê-se na nota da Provea.', 'Provea: 8 freed on 2031-05-04'],
  [
    'De acordo com a contagem oficial de Kiev, 103 militares regressaram a casa no domingo.',
    'Government of Ukraine: 103 freed on 2031-05-04',
  ],
  ['A Provea só conseguiu confirmar 12 solturas no domingo.', 'Provea: 12 freed on 2031-05-04'],
  ['A Provea deu como certa a libertação de 12 presos no domingo.', 'Provea: 12 freed on 2031-05-04'],
  ['A Provea não conseguiu confirmar 12 solturas no domingo.'],
  [
    'De acordo com a lista que o Foro Penal publicou no domingo, 12 presos foram soltos no domingo.',
    'Foro Penal: 12 freed on 2031-05-04',
  ],
  [
    'Doze presos foram libertados no domingo, segundo balanço divulgado pelo Foro Penal.',
    'Foro Penal: 12 freed on 2031-05-04',
  ],
  [
    'De acordo com a contagem feita pelo Foro Penal, 12 presos foram soltos no domingo.',
    'Foro Penal: 12 freed on 2031-05-04',
  ],
  [
    'A libertação de 12 presos foi confirmada no domingo pelo Foro Penal.',
    'Foro Penal: 12 freed start not stated, up to 2031-05-04',
  ],
  ['Registros do Foro Penal apontam 12 solturas no domingo.', 'Foro Penal: 12 freed on 2031-05-04'],
  ['O Foro Penal contava 902 presos políticos no domingo.', 'Foro Penal: 902 held as of 2031-05-04'],
  ['A ONG Viasna falou. A lista da entidade tinha 1.110 presos políticos.', 'Viasna: 1110 held as of 2031-05-07'],
  ['Segundo a lista dos soltos pelo governo, 12 presos saíram no domingo.', 'unattributed: 12 freed on 2031-05-04'],
  ['No domingo foram soltos 12 presos, número não confirmado pelo Foro Penal.', 'unattributed: 12 freed on 2031-05-04'],
];

const outlets: readonly Row[] = [
  ['A agência Reuters informou que 12 presos foram soltos no domingo.', 'unattributed: 12 freed on 2031-05-04'],
  ['Segundo contagem da AFP, 12 presos foram soltos no domingo.', 'AFP: 12 freed on 2031-05-04'],
  ['Um repórter da AFP viu sair 12 presos no domingo.', 'AFP: 12 freed on 2031-05-04'],
  [
    'Em entrevista à agência Lusa, Gonzalo Himiob disse que 12 presos foram libertados no domingo.',
    'Foro Penal: 12 freed on 2031-05-04',
  ],
  [
    'O site Cabo Vermelho publicou uma lista própria com 12 pessoas soltas no domingo.',
    'Cabo Vermelho: 12 freed on 2031-05-04',
  ],
  [
    'A televisão estatal MRTV informou que 12 presos foram soltos no domingo em Mianmar.',
    'Government of Myanmar: 12 freed on 2031-05-04',
  ],
];

const disputed: readonly Row[] = [
  [
    'O Foro Penal contesta o número de 400 libertados do governo da Venezuela.',
    'Government of Venezuela: 400 freed start not stated, up to 2031-05-07',
  ],
  [
    'O Foro Penal questiona a cifra de 400 libertados apresentada pelo governo da Venezuela.',
    'Government of Venezuela: 400 freed start not stated, up to 2031-05-07',
  ],
];

const bodies: readonly Row[] = [
  [
    'Segundo a presidente da Associação Vidas, Ana Melo, 12 presos saíram no domingo.',
    'Associação Vidas: 12 freed on 2031-05-04',
  ],
  ['Ana Melo, da Associação Vidas, contou 12 presos soltos no domingo.', 'Associação Vidas: 12 freed on 2031-05-04'],
  [
    'O ministro da Justiça e dos Direitos Humanos de Angola, Marcy Lopes, disse que 12 reclusos foram soltos no domingo.',
    'Government of Angola: 12 freed on 2031-05-04',
  ],
  [
    'O Ministério da Defesa russo anunciou a libertação de 12 militares no domingo.',
    'Government of Russia: 12 freed on 2031-05-04',
  ],
  ['Zelensky disse que 12 militares regressaram a casa no domingo.', 'Government of Ukraine: 12 freed on 2031-05-04'],
  [
    'Ana Zelensky chegou. Zelensky disse que 12 militares regressaram a casa no domingo.',
    'unattributed: 12 freed on 2031-05-04',
  ],
  [
    'Kiev e Moscovo anunciaram a libertação de 12 civis no domingo.',
    'Government of Russia: 12 freed on 2031-05-04',
    'Government of Ukraine: 12 freed on 2031-05-04',
  ],
  [
    '“Foram 12 os libertados no domingo”, escreveu na rede X o advogado Alfredo Romero.',
    'Foro Penal: 12 freed on 2031-05-04',
  ],
  [
    '“Foram 12 os libertados no domingo”, disse nesta segunda-feira ao Farol o diretor da Provea, Ana Melo.',
    'Provea: 12 freed on 2031-05-04',
  ],
  [
    'A Procuradoria de Angola falou. O porta-voz da instituição, Ana Melo, disse que 12 reclusos foram soltos no domingo.',
    'Government of Angola: 12 freed on 2031-05-04',
  ],
  // who is told is not who tells
  [
    'O Foro Penal, disse na segunda-feira à rádio pública, verificou 12 solturas no domingo.',
    'Foro Penal: 12 freed on 2031-05-04',
  ],
  [
    'O diretor do Foro Penal, Alfredo Romero, disse na segunda-feira à rádio pública que 12 presos foram soltos no domingo.',
    'Foro Penal: 12 freed on 2031-05-04',
  ],
  [
    'A embaixada americana em Manágua afirmou que 12 pessoas foram soltas no domingo na Nicarágua.',
    'Government of the United States: 12 freed on 2031-05-04',
  ],
  [
    'As autoridades portuguesas informaram que 12 portugueses foram soltos no domingo.',
    'Government of Portugal: 12 freed on 2031-05-04',
  ],
  [
    'Marta Olivares, que dirige o grupo Portão Aberto, esperava fora.\nDoze presos foram soltos no domingo, disse Olivares.',
    'Portão Aberto: 12 freed on 2031-05-04',
  ],
  [
    'O ministro do Interior, Justiça e Paz, Diosdado Cabello, disse que 12 presos foram soltos no domingo.',
    'Government of Venezuela: 12 freed on 2031-05-04',
  ],
  ['Familiares que aguardavam fora disseram que 12 presos saíram no domingo.', 'relatives: 12 freed on 2031-05-04'],
  [
    'O Foro Penal elevou para 143 o número de libertados desde 4 de maio.',
    'Foro Penal: 143 freed from 2031-05-04 to 2031-05-07',
  ],
  [
    'Organizações como o Foro Penal informaram que 12 presos foram soltos no domingo.',
    'rights groups: 12 freed on 2031-05-04',
  ],
];

const releases: readonly Row[] = [
  [
    'Nota à imprensa\nO Foro Penal trabalha há vinte anos.\nNo domingo foram soltos 12 presos.\nNossa organização verificou 30 solturas na segunda-feira.',
    'Foro Penal: 12 freed on 2031-05-04',
    'Foro Penal: 30 freed on 2031-05-05',
  ],
  ['O Foro Penal trabalha há vinte anos.\nNo domingo foram soltos 12 presos.', 'unattributed: 12 freed on 2031-05-04'],
];

describe.each([
  ['whose the count is', owners],
  ['an outlet counts for itself, or only reports', outlets],
  ['who questions a figure is not who counts', disputed],
  ['people, offices and bodies', bodies],
  ['a press release is its author’s', releases],
] as const)('%s', (_, rows) => {
  test.each(rows)('%s', (text, ...claims) => {
    expect(readSentence(text, { language: 'pt' })).toEqual(claims);
  });
});
