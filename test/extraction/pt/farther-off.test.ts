import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

/** Wordings in which a number, its hedge, its days or its speaker stand farther off than usual. */
const rows: readonly Row[] = [
  [
    'O Foro Penal disse que continuam presas pelo menos outras onze pessoas.',
    'Foro Penal: at least 11 held as of 2031-05-07',
  ],
  ['O Foro Penal disse que mais 12 presos foram soltos no domingo.', 'Foro Penal: 12 freed on 2031-05-04'],
  [
    'O Foro Penal lembrou que pelo menos 36 opositores continuam encarcerados, entre eles sete indígenas.',
    'Foro Penal: at least 36 held as of 2031-05-07',
    'Foro Penal: 7 held as of 2031-05-07; part of 36',
  ],
  [
    'O Foro Penal lembrou que pelo menos 36 opositores continuam encarcerados, incluindo em três fazendas.',
    'Foro Penal: at least 36 held as of 2031-05-07',
  ],
  [
    'Junta solta quase 4.900 presos no Ano-Novo.\nA junta soltou 4.893 presos na terça-feira, noticiou a televisão estatal de Mianmar.',
    'Government of Myanmar: 4893 freed on 2031-05-06',
  ],
  [
    'Numa nota, o governo da Venezuela garante que segunda-feira foram libertadas oito pessoas e que apenas três políticos permanecem sob custódia.',
    'Government of Venezuela: 8 freed on 2031-05-05',
    'Government of Venezuela: 3 held as of 2031-05-07',
  ],
  ['O Foro Penal mencionava 41 libertações no domingo.', 'Foro Penal: 41 freed on 2031-05-04'],
  [
    'O governo da Venezuela não dá números. Seu porta-voz, João Paz, limitou-se a afirmar que, em abril, 1.215 presos foram liberados.',
    'Government of Venezuela: 1215 freed from 2031-04-01 to 2031-04-30',
  ],
  [
    'Em dezembro, por ocasião do Natal, tinham saído 389 detentos, de acordo com o Foro Penal.',
    'Foro Penal: 389 freed from 2030-12-01 to 2030-12-31',
  ],
  ['No Natal saíram 12 presos, disse o Foro Penal.', 'Foro Penal: 12 freed on 2030-12-25'],
  [
    'O Foro Penal disse que 40 reclusos abrangidos pelo indulto de Natal foram soltos no domingo.',
    'Foro Penal: 40 freed on 2031-05-04',
  ],
  [
    '**13h10** — A presidente interina, Delcy Rodríguez, fala na TV. Garante que o seu governo soltou 1.120 pessoas desde 8 de janeiro.',
    'Government of Venezuela: 1120 freed from 2031-01-08 to 2031-05-07',
  ],
  [
    'O Foro Penal soma às contas uma dezena de deputados ainda na cadeia.',
    'Foro Penal: about 10 held as of 2031-05-07',
  ],
  ['O Parlamento, com 277 deputados, votou na terça-feira.'],
  [
    'O Foro Penal disse que 40 presos foram soltos no domingo. Votaram 12 deputados.',
    'Foro Penal: 40 freed on 2031-05-04',
  ],
  [
    'O ministério calcula que haja pouco mais de 33.000 pessoas encarceradas em todo o país, em prédios com espaço para 11 mil.',
    'government: more than 33000 held as of 2031-05-07',
  ],
  [
    'Os familiares contam 58 presos soltos em Yare desde 10 de janeiro. Neste fim de semana, dizem eles, saíram apenas quatro. Para o Foro Penal, os libertados no mesmo período são 55.',
    'relatives: 58 freed from 2031-01-10 to 2031-05-07',
    'relatives: 4 freed from 2031-05-03 to 2031-05-04',
    'Foro Penal: 55 freed from 2031-01-10 to 2031-05-07',
  ],
  ['Sete dos que deixaram o campo militar no domingo são mulheres, disse o Foro Penal.'],
  [
    'O edifício, erguido em sete meses para receber 40 mil, abriga menos de 15 mil detentos, informou o Foro Penal.',
    'Foro Penal: less than 15000 held as of 2031-05-07',
  ],
  ['Prefiro olhar para o sargento que entrou aos 24 anos e fará 31 na cela, disse o Foro Penal.'],
  [
    'Saíram ontem das prisões israelitas 347 palestinianos, anunciou o Serviço Prisional de Israel. Quase 10 mil palestinianos continuam detidos em Israel, de acordo com o Clube dos Prisioneiros. Segundo o mesmo clube, 300 são menores.',
    'Israel Prison Service: 347 freed on 2031-05-06',
    "Palestinian Prisoners' Society: almost 10000 held as of 2031-05-07",
    "Palestinian Prisoners' Society: 300 held as of 2031-05-07; part of 10000",
  ],
];

test.each(rows)('%s', (text, ...claims) => expect(readSentence(text, { language: 'pt' })).toEqual(claims));
