import { count, type FigureRow, testFigures, whoseAndDated } from './figure-rows.js';

/** What happened to others than those who were just told of, and who is inside yet. */
const others: readonly FigureRow[] = [
  // who waits for the paper that lets him out
  ['pt', 'Dezoito presos saíram na sexta e outros 12 aguardam a ordem de soltura.', '18 freed', '12 held'],
  ['pt', 'Dezoito saíram na sexta e 12 esperam o alvará, segundo a Provea.', '18 freed', '12 held'],
  [
    'es',
    'Dieciocho salieron el viernes y 12 aguardan la boleta de excarcelación, según Provea.',
    '18 freed',
    '12 held',
  ],
  [
    'en',
    'Eighteen prisoners left on Friday; another 12 are waiting for their release orders, Provea said.',
    '18 freed',
    '12 held',
  ],
  ['en', 'Eighteen left on Friday and 12 are awaiting travel documents, Provea said.'],
  // the others are inside still, whatever the first are of
  ['pt', 'Seis deles saíram na quarta; os outros 12 seguem presos.', '6 freed', '12 held'],
  ['es', 'Provea dijo que seis de ellos salieron; los otros 12 siguen en la cárcel.', '6 freed', '12 held'],
  ['en', 'Provea said six of them were freed; the other 12 are still in jail.', '6 freed', '12 held'],
  // joined to those let out, others were sentenced
  ['pt', 'O Foro Penal diz que 31 taxistas foram soltos e que 9 foram condenados.', '31 freed'],
  ['es', 'Foro Penal dice que 31 taxistas fueron liberados y 9 fueron condenados a 5 años.', '31 freed'],
  [
    'es',
    'Foro Penal dice que 31 taxistas fueron liberados y 9 habían sido condenados a 5 años.',
    '31 freed',
    '9 freed',
  ],
  ['pt', 'A Viasna diz que 31 presos foram soltos. Nove foram condenados em 2021.', '31 freed', '9 freed'],
  ['pt', 'A Viasna diz que 31 presos foram soltos e 9 deles foram condenados em 2021.', '31 freed', '9 freed'],
  // what a count was before, with its verb ahead or its day between
  [
    'pt',
    'Subiu de 104 para 131 o número de presos políticos soltos, de acordo com o Foro Penal.',
    '104 freed',
    '131 freed',
  ],
  ['es', 'Subió de 104 a 131 el número de presos liberados, según Foro Penal.', '104 freed', '131 freed'],
  [
    'pt',
    'O número de presos políticos caiu de 902, em 5 de janeiro, para 711, nesta segunda, aponta o Foro Penal.',
    '902 held',
    '711 held',
  ],
  [
    'en',
    'The number of political prisoners fell from 902, on January 5, to 711, on Monday, Foro Penal said.',
    '902 held',
    '711 held',
  ],
  // what the first person will do
  ['pt', '"Vamos libertar mais 120 presos até sexta-feira", disse o ministro Diosdado Cabello.', '120 promised'],
  ['pt', '"Vamos exigir a libertação dos 120 presos políticos", disse Alfredo Romero.', '120 held'],
  // how many more than the day before, and who is let go beside something else
  ['pt', 'A Provea garante que 780 já saíram, mais 120 do que ontem.', '780 freed'],
  ['es', 'Provea dice que 780 ya salieron, 120 más que ayer.', '780 freed'],
  ['pt', 'A Provea informou que 18 internos saíram na segunda e que 4 tiveram a soltura adiada.', '18 freed', '4 held'],
  ['pt', 'Governo confirma 4 mortes e liberta 36 presos', '36 freed'],
  ['es', 'El gobierno informó de 4 muertes y liberó a 36 presos.', '36 freed'],
  ['en', 'The government reported four deaths and freed 36 prisoners.', '36 freed'],
  ['en', 'The station released 12 minutes of video.'],
  // measured by another's number, which no hedge is of
  ['pt', 'A Provea conta 139 libertados, abaixo dos 808 do governo.', '139 freed', '808 freed'],
  ['es', 'El gobierno habla de 808 liberados, muy por encima de los 139 de Provea.', '808 freed', '139 freed'],
  ['en', "Provea counts 139 releases, below the government's 808.", '139 freed', '808 freed'],
  ['pt', 'Foram libertadas abaixo de 100 pessoas, segundo a Provea.', 'less_than 100 freed'],
];

/** Whose each of two counts is, and how it stood when. */
const owners: readonly FigureRow[] = [
  // whose announcement it was
  [
    'pt',
    'Apesar do anúncio de 400 libertações pelo governo, a Provea verificou apenas 61.',
    '400 freed Government of Venezuela ?..2026-01-26',
    '61 freed Provea ?..2026-01-26',
  ],
  [
    'es',
    'Pese al anuncio de 400 excarcelaciones por el gobierno, Provea verificó solo 61.',
    '400 freed Government of Venezuela ?..2026-01-26',
    '61 freed Provea ?..2026-01-26',
  ],
  [
    'en',
    'Despite the announcement of 400 releases by the government, Provea has verified only 61.',
    '400 freed Government of Venezuela ?..2026-01-26',
    '61 freed Provea ?..2026-01-26',
  ],
  ['pt', 'O anúncio de 400 libertações foi criticado pela Provea.', '400 freed unattributed ?..2026-01-26'],
  [
    'pt',
    'A Provea conta 139 libertados, bem abaixo das 808 solturas do governo.',
    '139 freed Provea ?..2026-01-26',
    '808 freed Government of Venezuela ?..2026-01-26',
  ],
  [
    'pt',
    'Dos 88 libertados na quarta-feira, segundo o governo, a ONG Provea só localizou 31.',
    '88 freed Government of Venezuela 2026-01-21..2026-01-21',
    '31 freed Provea 2026-01-21..2026-01-21',
  ],
  // the first and the second of two named together
  [
    'pt',
    'A Provea e o Foro Penal divergem: a primeira soma 143 solturas; o segundo, 151.',
    '143 freed Provea ?..2026-01-26',
    '151 freed Foro Penal ?..2026-01-26',
  ],
  [
    'pt',
    'O governo e o Foro Penal discordam. O primeiro fala em 626 libertados; o segundo, em 266.',
    '626 freed Government of Venezuela ?..2026-01-26',
    '266 freed Foro Penal ?..2026-01-26',
  ],
  [
    'es',
    'El gobierno y Foro Penal dan cifras distintas: el primero habla de 626 liberados y el segundo, de 266.',
    '626 freed Government of Venezuela ?..2026-01-26',
    '266 freed Foro Penal ?..2026-01-26',
  ],
  [
    'en',
    'The government and Foro Penal disagree: the first says 626 people were freed; the second, 266.',
    '626 freed Government of Venezuela ?..2026-01-26',
    '266 freed Foro Penal ?..2026-01-26',
  ],
  [
    'pt',
    'O governo e a Provea soltaram notas ontem. O primeiro grupo libertado tinha 12 pessoas.',
    '12 freed unattributed 2026-01-25..2026-01-25',
  ],
  // who was let out counts nobody
  [
    'pt',
    'A ativista Rocío San Miguel, presidente da ONG Control Ciudadano, foi libertada na quinta. Outras 8 pessoas saíram no mesmo dia.',
    '8 freed unattributed 2026-01-22..2026-01-22',
  ],
  [
    'es',
    'Javier Tarazona, director de la ONG FundaRedes, salió de prisión el domingo. Con él salieron otros 22 presos.',
    '22 freed unattributed 2026-01-25..2026-01-25',
  ],
  [
    'en',
    'Ales Bialiatski, founder of Viasna, was one of the 123 prisoners freed in December.',
    '123 freed unattributed 2025-12-01..2025-12-31',
  ],
  [
    'pt',
    'Gonzalo Himiob, vice-presidente do Foro Penal, comemorou as solturas. Outras 8 pessoas saíram no domingo.',
    '8 freed Foro Penal 2026-01-25..2026-01-25',
  ],
  // whoever gives bodies back does not count whom another lets go
  ['pt', 'Hamas devolve 4 corpos e Israel liberta 360 palestinos', '360 freed unattributed ?..2026-01-26'],
  ['en', 'Hamas returned four bodies and Israel freed 360 Palestinians', '360 freed unattributed ?..2026-01-26'],
  // a higher count, told beside the one of a day before it
  [
    'pt',
    'O Foro Penal, que na sexta-feira contava 86 libertados, chegou a 104 no domingo.',
    '86 freed Foro Penal ?..2026-01-23',
    '104 freed Foro Penal ?..2026-01-25',
  ],
  [
    'es',
    'Foro Penal, que el viernes contaba 86 liberados, llegó a 104 el domingo.',
    '86 freed Foro Penal ?..2026-01-23',
    '104 freed Foro Penal ?..2026-01-25',
  ],
  [
    'en',
    'Foro Penal, which on Friday counted 86 releases, reached 104 on Sunday.',
    '86 freed Foro Penal ?..2026-01-23',
    '104 freed Foro Penal ?..2026-01-25',
  ],
  [
    'en',
    'On Friday Foro Penal counted 86 releases, 12 of them on Sunday.',
    '86 freed Foro Penal ?..2026-01-23',
    '12 freed Foro Penal 2026-01-18..2026-01-18',
  ],
  // how many there were by then
  [
    'pt',
    'Em 8 de janeiro, saíram 9 pessoas; uma semana depois, eram 72, segundo o Foro Penal.',
    '9 freed Foro Penal 2026-01-08..2026-01-08',
    '72 freed Foro Penal ?..2026-01-15',
  ],
  [
    'pt',
    'Há uma semana, eram 41 os soltos; agora, são 139, segundo o Foro Penal.',
    '41 freed Foro Penal ?..2026-01-19',
    '139 freed Foro Penal ?..2026-01-26',
  ],
  [
    'es',
    'Hace una semana eran 41 los liberados; ahora son 139, según Foro Penal.',
    '41 freed Foro Penal ?..2026-01-19',
    '139 freed Foro Penal ?..2026-01-26',
  ],
  ['pt', 'No domingo, eram 41 os libertados, segundo o Foro Penal.', '41 freed Foro Penal 2026-01-25..2026-01-25'],
];

testFigures(others, count);
testFigures(owners, whoseAndDated);
