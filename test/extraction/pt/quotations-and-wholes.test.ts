import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

/** Sentences of one quotation, numbers of a whole named first, days of a month, weekdays that are today. */
const rows: readonly Row[] = [
  [
    'Dos 127 libertados na véspera, 14 são mulheres e três são menores, especificou o Foro Penal.',
    'Foro Penal: 127 freed on 2031-05-06',
    'Foro Penal: 14 freed on 2031-05-06; part of 127',
    'Foro Penal: 3 freed on 2031-05-06; part of 127',
  ],
  [
    'Já lá vão 45 solturas desde que a lei entrou em vigor, a 20 de abril, nas contas do Foro Penal.',
    'Foro Penal: 45 freed from 2031-04-20 to 2031-05-07',
  ],
  [
    'O tribunal ordenou a libertação de 15 ativistas, que saíram da prisão na terça-feira, disse o advogado deles.',
    'lawyers: 15 freed on 2031-05-06',
  ],
  [
    'O tribunal ordenou a libertação de 15 ativistas, que seguem na prisão, disse o advogado deles.',
    'lawyers: 15 promised start not stated, up to 2031-05-07',
  ],
  [
    'Ao todo, 1.200 pessoas passaram pela prisão desde 2024, das quais 400 continuam lá, diz o Foro Penal.',
    'Foro Penal: 400 held as of 2031-05-07',
  ],
  [
    'Em três semanas, o regime soltou 145 pessoas, segundo o Foro Penal.',
    'Foro Penal: 145 freed from 2031-04-17 to 2031-05-07',
  ],
  [
    '"Nesta semana foram só 11 solturas. Desde 8 de janeiro verificamos 768", disse Alfredo Romero, do Foro Penal.',
    'Foro Penal: 11 freed from 2031-05-05 to 2031-05-07',
    'Foro Penal: 768 freed from 2031-01-08 to 2031-05-07',
  ],
  [
    'Alfredo Romero, do Foro Penal, disse: "O governo fala em 1.700 soltos. Eu peço a lista há três meses. Quando alguém solta 1.700 pessoas e não mostra um nome, o que pensam?"',
    'Government of Venezuela via Alfredo Romero: 1700 freed start not stated, up to 2031-05-07',
  ],
  [
    'O Foro Penal disse que 96 pessoas foram soltas em abril e que outras 31 serão libertadas no dia 25 deste mês.',
    'Foro Penal: 96 freed from 2031-04-01 to 2031-04-30',
    'Foro Penal: 31 promised on 2031-05-25',
  ],
  ['O Foro Penal disse que 31 presos serão soltos no dia 3 do próximo mês.', 'Foro Penal: 31 promised on 2031-06-03'],
  ['Outros 38 presos vão ser soltos esta quarta-feira, disse o Foro Penal.', 'Foro Penal: 38 promised on 2031-05-07'],
  [
    'Doze presos foram soltos no domingo, informou o Foro Penal, que acompanha as libertações desde o anúncio feito pelo regime em 8 de janeiro.',
    'Foro Penal: 12 freed on 2031-05-04',
  ],
  [
    'O Foro Penal disse que 379 presos seriam libertados graças à lei de anistia, de 20 de fevereiro.',
    'Foro Penal: 379 promised start not stated, up to 2031-05-07',
  ],
  [
    'O ministro comemorou a volta de dois italianos soltos na segunda-feira.',
    'Government of Italy: 2 freed on 2031-05-05',
  ],
  ['O Foro Penal contou à volta de 40 libertações no domingo.', 'Foro Penal: about 40 freed on 2031-05-04'],
  [
    'O Foro Penal contou 12 solturas. Os que saíram contaram que dividiam três baldes.',
    'Foro Penal: 12 freed start not stated, up to 2031-05-07',
  ],
  [
    'Segundo o diretor dos Serviços Prisionais de Angola, 900 reclusos já estão em casa.',
    'Government of Angola: 900 freed start not stated, up to 2031-05-07',
  ],
];

/** As agencies and newspapers word it, otherwise than in the other tables. */
const wordings: readonly Row[] = [
  [
    'Subiu para 72 o número de presos políticos postos na rua desde o início da semana, segundo o Foro Penal.',
    'Foro Penal: 72 freed from 2031-05-05 to 2031-05-07',
  ],
  [
    'O governo cubano comprometeu-se com o Vaticano a tirar da cadeia 553 pessoas.',
    'Government of Cuba: 553 promised start not stated, up to 2031-05-07',
  ],
  [
    'Foram 18 os detidos que voltaram para casa na madrugada de sexta-feira, contou à Lusa a advogada Rita Nunes, do Foro Penal.',
    'Foro Penal: 18 freed on 2031-05-02',
  ],
  [
    'Pelas contas do Observatório Venezuelano de Prisões, seguem atrás das grades 812 pessoas por motivos políticos.',
    'OVP: 812 held as of 2031-05-07',
  ],
  ['O Foro Penal tem em mãos uma lista de 690 presos políticos.', 'Foro Penal: 690 held as of 2031-05-07'],
  [
    'Enquanto o governo contabiliza 99 solturas, o Foro Penal só reconhece 61.',
    'Government of Venezuela: 99 freed start not stated, up to 2031-05-07',
    'Foro Penal: 61 freed start not stated, up to 2031-05-07',
  ],
  [
    'Entre quinta e sábado, ao menos 33 pessoas foram soltas, das quais 12 em Caracas, 11 em Maracay e dez em Valência, diz o OVP.',
    'OVP: at least 33 freed from 2031-05-01 to 2031-05-03',
    'OVP: 12 freed from 2031-05-01 to 2031-05-03; part of 33',
    'OVP: 11 freed from 2031-05-01 to 2031-05-03; part of 33',
    'OVP: 10 freed from 2031-05-01 to 2031-05-03; part of 33',
  ],
  [
    'Um grupo de 25 opositores deixou a prisão no domingo, anunciou o Foro Penal.',
    'Foro Penal: 25 freed on 2031-05-04',
  ],
  [
    'O Ministério da Justiça de Angola disse ter libertado 300 reclusos ao abrigo da amnistia.',
    'Government of Angola: 300 freed start not stated, up to 2031-05-07',
  ],
  [
    'Com mais estes sete, são 96 os jornalistas libertados este ano, sublinha o SNTP.',
    'SNTP: 96 freed from 2031-01-01 to 2031-05-07',
  ],
  ['Nenhum dos 62 presos da lista foi solto, disse o Foro Penal.'],
  [
    'Continuam por libertar 48 reféns, 20 dos quais vivos, segundo o exército israelita.',
    'Government of Israel: 48 held as of 2031-05-07',
    'Government of Israel: 20 held as of 2031-05-07; part of 48',
  ],
  [
    'Israel devolveu 90 palestinianos às famílias na segunda-feira, em troca de três reféns, segundo a Cruz Vermelha.',
    'Red Cross: 90 freed on 2031-05-05',
    'Red Cross: 3 freed on 2031-05-05',
  ],
  [
    'Hamas entregou na segunda-feira os três primeiros reféns à Cruz Vermelha, confirmou o exército de Israel.',
    'Government of Israel: 3 freed on 2031-05-05',
  ],
  [
    'A Bielorrússia libertou 52 presos políticos na quinta-feira; entre eles há 14 estrangeiros, informou a Viasna.',
    'Viasna: 52 freed on 2031-05-01',
    'Viasna: 14 freed on 2031-05-01; part of 52',
  ],
  ['Vinte e um ativistas foram soltos sob fiança na segunda-feira, disse a defesa.', 'lawyers: 21 freed on 2031-05-05'],
  ['A polícia deteve 40 manifestantes na segunda-feira e soltou 30 horas depois, disse o Foro Penal.'],
  [
    'Dos 40 manifestantes detidos na segunda-feira, 30 já foram soltos, disse o Foro Penal.',
    'Foro Penal: 30 freed start not stated, up to 2031-05-07',
  ],
  [
    'O Foro Penal verificou 12 solturas na sexta, oito no sábado e 30 no domingo.',
    'Foro Penal: 12 freed on 2031-05-02',
    'Foro Penal: 8 freed on 2031-05-03',
    'Foro Penal: 30 freed on 2031-05-04',
  ],
  [
    'A embaixada da Espanha em Caracas confirmou que cinco cidadãos espanhóis foram soltos na quinta-feira.',
    'Government of Spain: 5 freed on 2031-05-01',
  ],
  [
    'O chanceler português, Paulo Rangel, disse que dois lusodescendentes deixaram a prisão ontem.',
    'Government of Portugal: 2 freed on 2031-05-06',
  ],
  [
    'Segundo o advogado Mário Lopes, que representa 30 dos detidos, 12 saíram no fim de semana.',
    'unattributed: 12 freed from 2031-05-03 to 2031-05-04',
  ],
  [
    'De 8 a 20 de janeiro, o Foro Penal registrou 143 libertações.',
    'Foro Penal: 143 freed from 2031-01-08 to 2031-01-20',
  ],
];

const tell = (text: string): readonly string[] => readSentence(text, { language: 'pt' });
test.each(rows)('%s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(wordings)('as it is worded: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
