import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

const open = 'start not stated, up to 2031-05-07';

/** Who speaks where no verb of saying stands beside the name. */
const speakers: readonly Row[] = [
  // whoever opens a sentence that a quotation closes after a colon
  [
    'Alfredo Romero, do Foro Penal, pede cautela: "Menos de 500 presos políticos seguem na cadeia, mas o número muda a cada hora".',
    'Foro Penal (Alfredo Romero): less than 500 held as of 2031-05-07',
  ],
  [
    'A advogada do Foro Penal não esconde o cansaço: "Ontem saíram 12 presos políticos, e foi só isso".',
    'Foro Penal: 12 freed on 2031-05-06',
  ],
  // a verb at the head of its sentence: of whom the one before was about
  [
    'O ministro Diosdado Cabello visitou a prisão no sábado. Disse que 12 presos saíram naquele dia.',
    'Government of Venezuela (Diosdado Cabello): 12 freed on 2031-05-03',
  ],
  // a count "of his"
  [
    '"Estamos felizes", escreveu o presidente da Ucrânia, Volodymyr Zelensky. Pela conta dele, 33 presos saíram.',
    `Government of Ukraine: 33 freed ${open}`,
  ],
  // a name with an article, said or quoted after "segundo": no person's
  [
    'A população carcerária é de 110 mil pessoas, nas estimativas da World Prison Brief.',
    'World Prison Brief: 110000 held as of 2031-05-07',
  ],
  [
    'O Justicia Encuentro disse que 12 presos foram soltos no domingo. Outros 40 saíram ontem, segundo a organização.',
    'Justicia Encuentro: 12 freed on 2031-05-04',
    'Justicia Encuentro: 40 freed on 2031-05-06',
  ],
  [
    'O Papa Francisco disse que 12 presos foram soltos no domingo.',
    'unattributed (Papa Francisco): 12 freed on 2031-05-04',
  ],
  // an office by its letters
  [
    'A Secretaria de Administração Penitenciária (Seap) disse que 12 presos foram soltos no domingo. Em Lara, outros 20 saíram na segunda-feira, informou a Seap.',
    'Secretaria de Administração Penitenciária: 12 freed on 2031-05-04',
    'Secretaria de Administração Penitenciária: 20 freed on 2031-05-05',
  ],
  // official data, pictures, a list in which a number stands
  [
    'De acordo com dados oficiais, as prisões da Venezuela estão cheias: albergam cerca de 24.300 reclusos.',
    'Government of Venezuela: about 24300 held as of 2031-05-07',
  ],
  [
    'A TV estatal exibiu imagens de dezenas de jovens saindo de uma prisão em Caracas.',
    `Government of Venezuela: vaguely 20 freed ${open}`,
  ],
  [
    'O Foro Penal falou ontem. Na terça-feira, a ONG ainda tinha 503 presos políticos na sua lista.',
    'Foro Penal: 503 held as of 2031-05-06',
  ],
  // a channel is nobody's body
  [
    'O ministro Diosdado Cabello falou na TV. Disse que 12 presos saíram no sábado.',
    'Government of Venezuela (Diosdado Cabello): 12 freed on 2031-05-03',
  ],
];

/** What is counted, and of which measure. */
const measures: readonly Row[] = [
  // "among the pardoned": those told of before
  [
    'Um total de 784 reclusos vai sair em liberdade no dia 1 de junho, anunciou o Foro Penal. Entre os indultados há 51 mulheres e 12 estrangeiros.',
    'Foro Penal: 784 promised on 2031-06-01',
    'Foro Penal: 51 promised on 2031-06-01; part of 784',
    'Foro Penal: 12 promised on 2031-06-01; part of 784',
  ],
  [
    'O Foro Penal disse que 100 presos serão libertados na sexta-feira. Dos beneficiados, 20 são mulheres.',
    'Foro Penal: 100 promised on 2031-05-09',
    'Foro Penal: 20 promised on 2031-05-09; part of 100',
  ],
  // a figure that is taken back beside it
  [
    'O Foro Penal corrige a conta da manhã: são 17, e não 14, os presos políticos que saíram hoje de Rodeo I.',
    'Foro Penal: 17 freed on 2031-05-07',
    'Foro Penal: 14 freed on 2031-05-07; before 17',
  ],
  [
    'O Foro Penal anunciou que 46 presos foram soltos no domingo. O grupo reúne 39 homens e sete mulheres.',
    'Foro Penal: 46 freed on 2031-05-04',
    'Foro Penal: 39 freed on 2031-05-04; part of 46',
    'Foro Penal: 7 freed on 2031-05-04; part of 46',
  ],
  [
    'O mutirão tirou 40 presos do Complexo Penitenciário de Pedrinhas na segunda-feira.',
    'unattributed: 40 freed on 2031-05-05',
  ],
  [
    'Cento e doze internos deixaram o Conjunto Penal de Feira de Santana desde segunda-feira (5).',
    'unattributed: 112 freed from 2031-05-05 to 2031-05-07',
  ],
  [
    'O Foro Penal lamenta que mais de uma centena de jovens permaneça detida sem culpa formada.',
    'Foro Penal: more than 100 held as of 2031-05-07',
  ],
  // somebody says something else after "and"
  [
    'O Foro Penal estima em 900 os presos políticos e lembra que, em março, saíram dez presos.',
    'Foro Penal: 900 held as of 2031-05-07',
    'Foro Penal: 10 freed from 2031-03-01 to 2031-03-31',
  ],
  // people under sanctions, a number set against one of things
  ['A União Europeia mantém sanções contra 310 pessoas.'],
  ['A UE discute se mantém as sanções que abrangem 69 dirigentes venezuelanos.'],
  [
    'O Foro Penal contou 20 solturas no domingo. Há 63 barracas diante do presídio, contra 40 na sexta.',
    'Foro Penal: 20 freed on 2031-05-04',
  ],
  [
    'O Foro Penal contou 20 solturas no domingo, contra 40 na sexta.',
    'Foro Penal: 20 freed on 2031-05-04',
    'Foro Penal: 40 freed on 2031-05-02',
  ],
];

/** Days of another thing, and days told before. */
const days: readonly Row[] = [
  [
    'Foram soltos doze jornalistas que estavam presos desde julho de 2024, informou o Foro Penal.',
    `Foro Penal: 12 freed ${open}`,
  ],
  [
    'O Foro Penal disse que 12 ativistas, encarcerados desde janeiro, ganharam a liberdade.',
    `Foro Penal: 12 freed ${open}`,
  ],
  [
    'O Foro Penal confirmou a soltura de 12 mulheres, algumas das quais estavam na prisão desde 2023.',
    `Foro Penal: 12 freed ${open}`,
  ],
  [
    'Sete civis foram libertados, e muitos estavam em cativeiro desde 2022, disse o Foro Penal.',
    `Foro Penal: 7 freed ${open}`,
  ],
  [
    'Desde janeiro foram soltos 12 jornalistas presos, disse o Foro Penal.',
    'Foro Penal: 12 freed from 2031-01-01 to 2031-05-07',
  ],
  [
    'Doze pessoas mantidas sob custódia desde segunda-feira foram libertadas, disse o Foro Penal.',
    `Foro Penal: 12 freed ${open}`,
  ],
  [
    'O Foro Penal verificou 163 solturas entre 15 de janeiro e as 17h de terça-feira (6).',
    'Foro Penal: 163 freed from 2031-01-15 to 2031-05-06',
  ],
  [
    'O Foro Penal contou 30 solturas entre sábado e terça-feira. O OVP calcula que 25 pessoas saíram nesses quatro dias.',
    'Foro Penal: 30 freed from 2031-05-03 to 2031-05-06',
    'OVP: 25 freed from 2031-05-03 to 2031-05-06',
  ],
  [
    'O Foro Penal contabiliza 329 libertações desde 8 de janeiro. Na véspera, a mesma ONG falava em 302 libertações, contadas a partir da mesma data.',
    'Foro Penal: 329 freed from 2031-01-08 to 2031-05-07',
    'Foro Penal: 302 freed from 2031-01-08 to 2031-05-06; before 329',
  ],
  [
    'O Foro Penal diz que desde 1 de março foram soltos 412 manifestantes. Em Lara, onde os tribunais são mais lentos, foram apenas 18.',
    'Foro Penal: 412 freed from 2031-03-01 to 2031-05-07',
    'Foro Penal: 18 freed from 2031-03-01 to 2031-05-07',
  ],
];

const tell = (text: string): readonly string[] => readSentence(text, { language: 'pt', speaker: true });
test.each(speakers)('who speaks: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(measures)('what is counted: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(days)('whose days: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
