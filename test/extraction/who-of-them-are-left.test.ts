import { count, type FigureRow, testFigures } from './figure-rows.js';

const rows: readonly FigureRow[] = [
  // a bare number, and behind a comma the clause that says where they are
  ['pt', '"Faltam 780, que continuam nas cadeias sem julgamento", disse o Foro Penal.', '780 held'],
  ['pt', 'São 780, que seguem presos, disse o Foro Penal.', '780 held'],
  ['pt', 'Foram 780, que saíram no sábado, disse o Foro Penal.', '780 freed'],
  ['es', 'Son 780, que siguen en las cárceles, dijo el Foro Penal.', '780 held'],
  ['es', 'Fueron 780, que salieron el domingo, dijo el Foro Penal.', '780 freed'],
  ['en', '"That leaves 780, who remain in jail without trial," Foro Penal said.', '780 held'],
  ['en', 'There are 780, who are still in jail, Foro Penal said.', '780 held'],
  ['pt', 'São 780, que continuam à espera de casa, disse a câmara.'],
  ['pt', 'O hotel tem 780 quartos e 30, que continuam fechados, disse o Foro Penal.'],
  // those still missing are those still inside
  ['pt', 'Saíram 40 presos no sábado. "Faltam 780", disse o Foro Penal.', '40 freed', '780 held'],
  ['es', 'Salieron 40 presos. «Faltan 780», dijo el Foro Penal.', '40 freed', '780 held'],
  ['pt', 'Saíram 40 presos no sábado. Faltam 12 dias para as eleições, disse o Foro Penal.', '40 freed'],
  // so many they were before the release
  [
    'pt',
    'O Foro Penal disse que dois presos saíram ontem. Uma semana antes da libertação de ontem eram sete os detidos.',
    '2 freed',
    '7 held',
  ],
  ['pt', 'Um mês antes das solturas eram 90 os presos políticos na Venezuela, disse o Foro Penal.', '90 held'],
  ['es', 'Un mes antes de las excarcelaciones eran 90 los presos políticos en Venezuela, dijo Foro Penal.', '90 held'],
  ['en', "Before Friday's release there were 40 prisoners, Foro Penal said.", '40 held'],
  ['pt', 'Na libertação de ontem eram sete os presos libertados, disse o Foro Penal.', '7 freed'],
  ['pt', 'Com a libertação de ontem, são 40 os presos que saíram, segundo o Foro Penal.', '40 freed'],
  // what could be is the confirming
  [
    'pt',
    'O governo falou de 84 solturas. O Foro Penal só pôde verificar cerca de 45 dessas saídas.',
    '84 freed',
    'about 45 freed',
  ],
  ['pt', 'O Foro Penal pôde confirmar a libertação de 45 presos.', '45 freed'],
  ['es', 'El Foro Penal puede confirmar la liberación de 45 presos.', '45 freed'],
  ['en', 'Foro Penal can confirm the release of 45 prisoners.', '45 freed'],
  ['pt', 'O Foro Penal não pôde confirmar as 45 solturas.'],
  ['pt', 'O governo pode anunciar a libertação de 45 presos.'],
  ['es', 'El gobierno puede anunciar la liberación de 45 presos.'],
  // one count set against another, both given
  [
    'pt',
    'O governo soltou 276 presos. O Foro Penal conta 85 solturas, ou seja, um terço da cifra do governo.',
    '276 freed',
    '85 freed',
  ],
  [
    'es',
    'El gobierno liberó a 276 presos. El Foro Penal cuenta 85 excarcelaciones, casi un tercio de la cifra oficial.',
    '276 freed',
    '85 freed',
  ],
  [
    'en',
    'The government freed 276 prisoners. Foro Penal counts 85 releases, about a third of the official figure.',
    '276 freed',
    '85 freed',
  ],
  ['pt', 'O Foro Penal confirmou 84 solturas no mês, metade delas de mulheres.', '84 freed', '42 freed'],
  [
    'en',
    'The government freed 276 prisoners. Foro Penal could verify only a third of the official total.',
    '276 freed',
    '92 freed',
  ],
  // so many are left of the things told of right before
  [
    'pt',
    'O Foro Penal disse que 40 presos seguem detidos. O acampamento chegou a ter 120 tendas; restam umas 30.',
    '40 held',
  ],
  ['es', 'El Foro Penal dijo que 40 presos siguen detenidos. Había 120 carpas. Quedan 30.', '40 held'],
  ['en', 'Foro Penal said 40 prisoners remain held. The camp once had 120 tents. Some 30 remain.', '40 held'],
  ['en', 'Foro Penal said 40 prisoners remain held. Of the 120 tents, 30 remain.', '40 held'],
  ['en', 'The camp had 120 tents; 30 remain in jail, Foro Penal said.', '30 held'],
  ['pt', 'Saíram 12 presos, segundo o Foro Penal. Restam 20 dentro, e há 100 velas na praça.', '12 freed', '20 held'],
  [
    'pt',
    'O Foro Penal disse que 40 presos seguem detidos. A polícia prendeu 120 manifestantes; restam 30.',
    '40 held',
    '30 held',
  ],
  // who is left of so many prisoners
  ['pt', 'De 1.200 detidos nos protestos de 2024, restam 340, disse a organização Codevida.', '340 held'],
  ['pt', 'Dos 1.200 presos, restam 340.', '340 held'],
  ['es', 'De los 1.200 detenidos en las protestas quedan 340.', '340 held'],
  ['en', 'Of the 1,200 detained in the protests, 340 remain.', '340 held'],
  ['pt', 'Das 40 toneladas apreendidas, restam 12.'],
  // how many a list told of before has by now
  [
    'pt',
    'A Viasna tinha 1.131 presos políticos em sua lista na quarta-feira; na noite de quinta-feira ficavam nela 1.019.',
    '1131 held',
    '1019 held',
  ],
  [
    'pt',
    'A Provea tinha 600 presos políticos na sua lista no domingo. Na quarta havia nela 560.',
    '600 held',
    '560 held',
  ],
  ['pt', 'A Provea contava 600 presos políticos no domingo; na quarta ficavam presos 560.', '600 held', '560 held'],
  [
    'es',
    'Viasna tenía 1.131 presos políticos en su lista el miércoles; el jueves había en ella 1.019.',
    '1131 held',
    '1019 held',
  ],
  [
    'en',
    'Viasna had 1,131 political prisoners on its list on Wednesday; by Thursday night 1,019 were on it.',
    '1131 held',
    '1019 held',
  ],
  [
    'en',
    'Viasna had 1,131 political prisoners on its list on Wednesday; Thursday ended with 1,019 on it.',
    '1131 held',
    '1019 held',
  ],
  // what is no list holds nobody
  ['pt', 'A Provea conta 600 presos políticos na cadeia. A praça encheu-se e ficavam nela 300.', '600 held'],
  ['pt', 'A Provea contou 40 presos libertados. A rua fechou e ficavam nela 300 pessoas.', '40 freed'],
  ['es', 'Provea cuenta 600 presos políticos en la cárcel. La plaza se llenó, con 300 en ella.', '600 held'],
  ['en', 'Provea counts 600 political prisoners in jail. The square filled up and 300 were in it.', '600 held'],
];

testFigures(rows, count);
