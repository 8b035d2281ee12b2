import { type FigureRow, testFigures, whose, whoseAndDated } from './figure-rows.js';

/** Whoever stood there and saw so many leave counted them. */
const rows: readonly FigureRow[] = [
  [
    'en',
    'The ministry said that 17 people had been released.\nFamilies outside, who tick off every name in an exercise book, saw 15 come out. Around 40 others are still in the cells, they said.',
    '17 government',
    '15 relatives',
    '40 relatives',
  ],
  ['en', 'Mothers at the gate have seen only 12 prisoners leave since Friday.', '12 relatives'],
  ['es', 'Los familiares vieron salir a 15 presos el viernes.', '15 relatives'],
  ['es', 'Las familias, que anotan cada nombre en un cuaderno, vieron salir a 15 presos.', '15 relatives'],
  ['pt', 'As famílias viram 13 presos saírem na sexta-feira.', '13 relatives'],
  [
    'pt',
    'O ministério fala de 121 pessoas soltas.\nEm frente a El Rodeo I, os parentes viram sair 13 homens. Quatro deles subiram num ônibus.',
    '121 government',
    '13 relatives',
    '4 relatives',
  ],
  // a bus, a minister and a country count nobody
  ['es', 'Los familiares vieron salir los autobuses. Otras 40 personas siguen detenidas.', '40 unattributed'],
  ['en', 'Mothers watched as the minister announced the release of 300 prisoners.', '300 government'],
  ['pt', 'As mães viram pela televisão o ministro anunciar a soltura de 300 presos.', '300 unattributed'],
  ['es', 'El país vio salir a 15 presos políticos el viernes.', '15 unattributed'],
  ['en', 'Relatives watched 14 prisoners leave Yare on Friday.', '14 relatives'],
  ['en', 'Foro Penal watched 14 prisoners walk out of Yare on Friday.', '14 Foro Penal'],
  ['en', 'Reporters from The Meridian have watched nine people leave the police station since Thursday.', '9 Meridian'],
  ['en', 'Families watched 30 officials leave the ministry on Monday.'],
  ['en', 'Some 200 relatives watched the gates of the prison.'],
  ['en', 'Foro Penal has watched six cases go to court.'],
  // those who wait at the gate are relatives, and the name of the prison is nobody's
  [
    'en',
    'By Sunday evening the women camped outside the Yare III prison had written down 53 prisoners released since 19 January.',
    '53 relatives',
  ],
  ['en', 'The families camped outside the Yare III prison had written down 53 prisoners released.', '53 relatives'],
  ['en', 'The women keeping vigil at the gates counted 53 prisoners released.', '53 relatives'],
  ['en', 'Some 53 women waiting outside the courthouse were sent home.'],
];

testFigures(rows, whose);

/** Whoever went through the gate is out. */
const gates: readonly FigureRow[] = [
  // through the gate, by whichever form of the verb
  ...['atravessarem o portão', 'cruzarem a porta da cadeia', 'atravessando o portão', 'transporem os portões'].map(
    (left): FigureRow => [
      'pt',
      `“Hoje vimos pelo menos 24 presos políticos ${left}”, disse Alfredo Romero, do Foro Penal.`,
      '24 freed Foro Penal 2026-01-26..2026-01-26',
    ],
  ),
  [
    'es',
    '«Hoy vimos a 24 presos políticos atravesando el portón», dijo Alfredo Romero, de Foro Penal.',
    '24 freed Foro Penal 2026-01-26..2026-01-26',
  ],
  [
    'pt',
    '“Hoje vimos 24 presos políticos atravessarem o pátio”, disse Alfredo Romero, do Foro Penal.',
    '24 held Foro Penal ?..2026-01-26',
  ],
];

testFigures(gates, whoseAndDated);
