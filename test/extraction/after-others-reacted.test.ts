import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** 'The UN welcomed the news', 'the EU called for more' and 'Spain called it a first step' say no number, and after them whoever counted before no longer goes on. */
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
  [
    'en',
    'Foro Penal said 41 prisoners were freed. Spain called it a first step. At least 902 remain in prison.',
    '41 Foro Penal',
    '902 unattributed',
  ],
  [
    'en',
    'Foro Penal said 41 prisoners were freed. Washington described the move as a good sign. At least 902 remain in prison.',
    '41 Foro Penal',
    '902 unattributed',
  ],
  [
    'es',
    'El Foro Penal contó 41 excarcelaciones. España lo consideró un primer paso. Al menos 902 personas siguen presas.',
    '41 Foro Penal',
    '902 unattributed',
  ],
  [
    'es',
    'El Foro Penal contó 41 excarcelaciones. El canciller español habló de "un primer paso". Al menos 902 personas siguen presas.',
    '41 Foro Penal',
    '902 unattributed',
  ],
  [
    'pt',
    'O Foro Penal contou 41 libertações. Washington classificou a medida como um bom sinal. Ao menos 902 pessoas seguem presas.',
    '41 Foro Penal',
    '902 unattributed',
  ],
  // where it happened has no word in it
  [
    'en',
    'Foro Penal said 41 prisoners were freed. In Caracas, families waited all night. At least 902 remain in prison.',
    '41 Foro Penal',
    '902 Foro Penal',
  ],
  [
    'es',
    'El Foro Penal contó 41 excarcelaciones. España lo consideró un primer paso. De los 41, doce son mujeres.',
    '41 Foro Penal',
    '12 Foro Penal',
  ],
  // a country is no entity, and the UN no group
  [
    'pt',
    'O Foro Penal contou 41 libertações. A Espanha saudou a medida. A entidade afirma que 902 pessoas seguem presas.',
    '41 Foro Penal',
    '902 Foro Penal',
  ],
  [
    'en',
    '"41 prisoners are out," Foro Penal said. The UN secretary general said he was encouraged. "But 902 remain in prison," the group added.',
    '41 Foro Penal',
    '902 Foro Penal',
  ],
  // whoever was there counted for themselves
  [
    'en',
    'The Venezuelan government said 116 prisoners were freed. Journalists at the gate counted 41.',
    '116 Government of Venezuela',
    '41 unattributed',
  ],
  [
    'es',
    'El Gobierno de Venezuela dijo que 116 presos salieron. Los vecinos contaron 41.',
    '116 Government of Venezuela',
    '41 unattributed',
  ],
  [
    'es',
    'El Gobierno de Venezuela dijo que 116 presos salieron. El viernes contó 41.',
    '116 Government of Venezuela',
    '41 Government of Venezuela',
  ],
  [
    'pt',
    'O governo da Venezuela disse que 116 presos saíram. Jornalistas às portas do presídio contaram 41.',
    '116 Government of Venezuela',
    '41 unattributed',
  ],
];

testFigures(rows, whose);
