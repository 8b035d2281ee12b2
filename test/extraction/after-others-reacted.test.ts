import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** 'The UN welcomed the news' and 'the EU called for more' say no number, and after them whoever counted before no longer goes on. */
const rows: readonly FigureRow[] = [
  [
    'en',
    'The Venezuelan government said 116 people had been freed. The UN welcomed the news. At least 902 remain behind bars.',
    '116 Government of Venezuela',
    '902 unattributed',
  ],
  [
    'es',
    'El gobierno de Venezuela dijo que 116 personas fueron excarceladas. La ONU celebró la noticia. Al menos 902 siguen tras las rejas.',
    '116 Government of Venezuela',
    '902 unattributed',
  ],
  [
    'pt',
    'O governo da Venezuela disse que 116 pessoas foram libertadas. A ONU saudou a notícia. Pelo menos 902 continuam atrás das grades.',
    '116 Government of Venezuela',
    '902 unattributed',
  ],
  [
    'en',
    'Foro Penal said 116 people had been freed. The European Union praised the move. Some 902 prisoners are still in jail.',
    '116 Foro Penal',
    '902 unattributed',
  ],
  [
    'es',
    'El Foro Penal informó de que 116 personas fueron excarceladas. La Unión Europea saludó la medida. Unos 902 presos siguen en la cárcel.',
    '116 Foro Penal',
    '902 unattributed',
  ],
  [
    'pt',
    'O Foro Penal informou que 116 pessoas foram soltas. A União Europeia elogiou a medida. Cerca de 902 presos continuam na prisão.',
    '116 Foro Penal',
    '902 unattributed',
  ],
  [
    'en',
    "Nicaragua's interior ministry said 63 prisoners had been freed. Amnesty International hailed the step. Another 40 are still held.",
    '63 Government of Nicaragua',
    '40 unattributed',
  ],
  [
    'es',
    'El Ministerio del Interior de Nicaragua anunció 63 excarcelaciones. Amnistía Internacional aplaudió el gesto. Otras 40 personas siguen detenidas.',
    '63 Government of Nicaragua',
    '40 unattributed',
  ],
  [
    'pt',
    'O Ministério do Interior da Nicarágua anunciou 63 libertações. A Anistia Internacional elogiou o gesto. Outras 40 pessoas seguem presas.',
    '63 Government of Nicaragua',
    '40 unattributed',
  ],
  [
    'en',
    'Foro Penal said 116 people had been freed. It welcomed the news. At least 902 remain behind bars.',
    '116 Foro Penal',
    '902 Foro Penal',
  ],
  [
    'en',
    'Foro Penal said 116 people had been freed. The news was welcomed abroad. At least 902 remain behind bars.',
    '116 Foro Penal',
    '902 Foro Penal',
  ],
  [
    'es',
    'El Foro Penal dijo que 116 personas fueron excarceladas. La ONG celebró la noticia. Al menos 902 siguen tras las rejas.',
    '116 Foro Penal',
    '902 Foro Penal',
  ],
  [
    'en',
    'Foro Penal said 116 people had been freed. The UN welcomed the news. Of those freed, 12 are women.',
    '116 Foro Penal',
    '12 Foro Penal',
  ],
  [
    'es',
    'El Foro Penal dijo que 116 personas fueron excarceladas. La ONU celebró la noticia. De los 116, 12 son mujeres.',
    '116 Foro Penal',
    '12 Foro Penal',
  ],
  [
    'pt',
    'O Foro Penal disse que 116 pessoas foram soltas. A ONU saudou a notícia. Entre os libertados há 12 mulheres.',
    '116 Foro Penal',
    '12 Foro Penal',
  ],
  [
    'en',
    'Foro Penal said 116 people had been freed. The UN welcomed the news. It said 902 remained behind bars.',
    '116 Foro Penal',
    '902 United Nations',
  ],
  [
    'en',
    'Foro Penal said 116 people had been freed. Provea said 902 remain. The UN welcomed the news.',
    '116 Foro Penal',
    '902 Provea',
  ],
  [
    'en',
    'Foro Penal said 41 prisoners were freed. The EU demanded that all be freed. At least 902 remain in prison.',
    '41 Foro Penal',
    '902 unattributed',
  ],
  [
    'en',
    'Foro Penal said 41 prisoners were freed. The EU called for more releases. At least 902 remain in prison.',
    '41 Foro Penal',
    '902 unattributed',
  ],
  [
    'es',
    'El Foro Penal dijo que 41 presos salieron. La UE pidió más liberaciones. Al menos 902 siguen en prisión.',
    '41 Foro Penal',
    '902 unattributed',
  ],
  [
    'pt',
    'O Foro Penal disse que 41 presos saíram. A UE pediu mais libertações. Ao menos 902 seguem presos.',
    '41 Foro Penal',
    '902 unattributed',
  ],
  [
    'en',
    'Foro Penal said 41 prisoners were freed. It called for more releases. At least 902 remain in prison.',
    '41 Foro Penal',
    '902 Foro Penal',
  ],
  [
    'en',
    'Foro Penal said 41 prisoners were freed. The EU called for more releases. Of those freed, 12 are women.',
    '41 Foro Penal',
    '12 Foro Penal',
  ],
];

testFigures(rows, whose);
