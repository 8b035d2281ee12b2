import { dated, type FigureRow, testFigures } from './figure-rows.js';

/** Words that go back to a day, and which day they go back to. */
const rows: readonly FigureRow[] = [
  // back to a day that the text has named
  [
    'en',
    'Parliament passed the amnesty law on Thursday; 448 people had been freed before that, Foro Penal said.',
    '448 freed ?..2026-01-21',
  ],
  [
    'es',
    'El Parlamento aprobó la ley de amnistía el jueves; antes de eso habían sido liberadas 448 personas, dijo Foro Penal.',
    '448 freed ?..2026-01-21',
  ],
  [
    'pt',
    'O Parlamento aprovou a lei da amnistia na quinta-feira; antes disso tinham sido libertadas 448 pessoas, disse o Foro Penal.',
    '448 freed ?..2026-01-21',
  ],
  [
    'en',
    'The amnesty took effect on Thursday. Before that, 448 prisoners had been released, Foro Penal said.',
    '448 freed ?..2026-01-21',
  ],
  [
    'es',
    'La amnistía entró en vigor el jueves. Antes de eso ya habían salido 448 presos, dijo Foro Penal.',
    '448 freed ?..2026-01-21',
  ],
  [
    'pt',
    'A amnistia entrou em vigor na quinta-feira. Antes disso já tinham saído 448 presos, disse o Foro Penal.',
    '448 freed ?..2026-01-21',
  ],
  [
    'en',
    'Thirty prisoners were freed on Thursday; before that they had been on hunger strike for a week.',
    '30 freed 2026-01-22..2026-01-22',
  ],
  [
    'es',
    'Treinta presos fueron liberados el jueves; antes de eso habían estado una semana en huelga de hambre.',
    '30 freed 2026-01-22..2026-01-22',
  ],
  [
    'pt',
    'Trinta presos foram libertados na quinta-feira; antes disso tinham estado uma semana em greve de fome.',
    '30 freed 2026-01-22..2026-01-22',
  ],
  // since that date, and up to the day of counting
  [
    'en',
    'The speaker announced the releases on January 8.\nBy Sunday Foro Penal had verified 330 releases since that date.',
    '330 freed 2026-01-08..2026-01-25',
  ],
  [
    'es',
    'El presidente del Parlamento anunció las excarcelaciones el 8 de enero.\nHasta el domingo, Foro Penal había verificado 330 excarcelaciones desde esa fecha.',
    '330 freed 2026-01-08..2026-01-25',
  ],
  [
    'pt',
    'O presidente do Parlamento anunciou as libertações em 8 de janeiro.\nAté domingo, o Foro Penal tinha verificado 330 libertações desde essa data.',
    '330 freed 2026-01-08..2026-01-25',
  ],
  [
    'en',
    'A month has passed since the announcement of January 8.\nThe register of Foro Penal stood on Sunday night at 431 confirmed releases since that date.',
    '431 freed 2026-01-08..2026-01-25',
  ],
  [
    'es',
    'Ha pasado casi un mes del anuncio del 8 de enero.\nEl registro de Foro Penal iba el domingo por la noche en 431 excarcelaciones confirmadas desde aquella fecha.',
    '431 freed 2026-01-08..2026-01-25',
  ],
  [
    'pt',
    'Passou quase um mês sobre o anúncio de 8 de janeiro.\nO registo do Foro Penal ia no domingo à noite em 431 libertações confirmadas desde aquela data.',
    '431 freed 2026-01-08..2026-01-25',
  ],
  [
    'en',
    'The amnesty law came into force on January 18 and 330 prisoners have been freed since that date.',
    '330 freed 2026-01-18..2026-01-26',
  ],
  [
    'es',
    'La ley de amnistía entró en vigor el 18 de enero y desde esa fecha han sido liberados 330 presos.',
    '330 freed 2026-01-18..2026-01-26',
  ],
  [
    'pt',
    'A lei da amnistia entrou em vigor em 18 de janeiro e desde essa data foram libertados 330 presos.',
    '330 freed 2026-01-18..2026-01-26',
  ],
  // the date says more than how long ago it was
  [
    'en',
    'Two weeks ago, on January 8, the speaker promised to free political prisoners. Since then 431 have been released, Foro Penal said on Sunday.',
    '431 freed 2026-01-08..2026-01-25',
  ],
  [
    'es',
    'Hace dos semanas, el 8 de enero, el presidente del Parlamento prometió liberar presos políticos. Desde entonces 431 han sido excarcelados, dijo Foro Penal el domingo.',
    '431 freed 2026-01-08..2026-01-25',
  ],
  [
    'pt',
    'Há duas semanas, em 8 de janeiro, o presidente do Parlamento prometeu soltar presos políticos. Desde então 431 foram libertados, disse o Foro Penal no domingo.',
    '431 freed 2026-01-08..2026-01-25',
  ],
  [
    'en',
    'Two weeks ago the government announced the releases. Since then 330 prisoners have been freed.',
    '330 freed 2026-01-12..2026-01-26',
  ],
  [
    'es',
    'Hace dos semanas el gobierno anunció las excarcelaciones. Desde entonces han sido liberados 330 presos.',
    '330 freed 2026-01-12..2026-01-26',
  ],
  [
    'pt',
    'Há duas semanas o governo anunciou as libertações. Desde então foram libertados 330 presos.',
    '330 freed 2026-01-12..2026-01-26',
  ],
  // that day, named in the paragraph before
  [
    'es',
    'Los autobuses con soldados liberados entraron en Ucrania el jueves, en el primer canje desde octubre, horas después de las conversaciones en Abu Dabi.\nEn total, 157 personas volvieron a casa ese día, dijo el presidente: 150 soldados y siete civiles.',
    '157 freed 2026-01-22..2026-01-22',
    '150 freed 2026-01-22..2026-01-22',
    '7 freed 2026-01-22..2026-01-22',
  ],
  [
    'en',
    'Buses with freed Ukrainians crossed the border on Thursday, as both sides carried out the first exchange of prisoners since October, hours after talks in Abu Dhabi.\nUkraine got back 157 people that day, the president said.',
    '157 freed 2026-01-22..2026-01-22',
  ],
  [
    'pt',
    'Os autocarros com soldados libertados entraram no país na quinta-feira, na primeira troca desde outubro, horas depois das conversações em Abu Dhabi.\nA Ucrânia recuperou nesse dia 157 soldados, disse o presidente.',
    '157 freed 2026-01-22..2026-01-22',
  ],
  [
    'en',
    'Five Spaniards were released on 8 January.\nOn 29 December, before the releases began, Foro Penal had 84 foreigners on its list of political prisoners.',
    '5 freed 2026-01-08..2026-01-08',
    '84 held ?..2025-12-29',
  ],
  [
    'es',
    'Cinco españoles fueron excarcelados el 8 de enero.\nEl 29 de diciembre, antes de las excarcelaciones, Foro Penal tenía a 84 extranjeros en su lista de presos políticos.',
    '5 freed 2026-01-08..2026-01-08',
    '84 held ?..2025-12-29',
  ],
  [
    'pt',
    'Cinco espanhóis foram libertados em 8 de janeiro.\nEm 29 de dezembro, antes das libertações, o Foro Penal tinha 84 estrangeiros na sua lista de presos políticos.',
    '5 freed 2026-01-08..2026-01-08',
    '84 held ?..2025-12-29',
  ],
  // in so many days before an event
  [
    'en',
    'In the two days before the vote of January 25, 35 prisoners were released, the committee said.',
    '35 freed 2026-01-23..2026-01-24',
  ],
  [
    'es',
    'En los dos días anteriores a la votación del 25 de enero fueron liberados 35 presos, dijo el comité.',
    '35 freed 2026-01-23..2026-01-24',
  ],
  [
    'pt',
    'Nos dois dias anteriores à votação de 25 de janeiro foram libertados 35 presos, disse o comité.',
    '35 freed 2026-01-23..2026-01-24',
  ],
  [
    'en',
    'In the two days before the vote, held on January 25, 35 prisoners were released, the committee said.',
    '35 freed 2026-01-23..2026-01-24',
  ],
  [
    'es',
    'En los dos días previos a la votación, celebrada el 25 de enero, 35 presos fueron liberados, dijo el comité.',
    '35 freed 2026-01-23..2026-01-24',
  ],
  [
    'pt',
    'Nos dois dias anteriores à votação, realizada em 25 de janeiro, 35 presos foram libertados, disse o comité.',
    '35 freed 2026-01-23..2026-01-24',
  ],
  [
    'en',
    'In the two days before, 35 prisoners were released over the weekend, the committee said.',
    '35 freed 2026-01-24..2026-01-25',
  ],
  // the day that the sentence itself has just named, whatever day was told of before
  ...(
    [
      [
        'es',
        'Veinte presos salieron el 10 de enero, dijo Provea.\nOtros 17 salieron el domingo, informó el mismo día Foro Penal.',
      ],
      [
        'es',
        'Veinte presos salieron el 10 de enero, dijo Provea.\nOtros 17 salieron el domingo, dijo ese mismo día Foro Penal.',
      ],
      [
        'en',
        'Twenty prisoners left on January 10, Provea said.\nAnother 17 left prison on Sunday, Foro Penal said that same day.',
      ],
      [
        'pt',
        'Vinte presos saíram em 10 de janeiro, disse a Provea.\nOutros 17 saíram no domingo, informou nesse mesmo dia o Foro Penal.',
      ],
    ] as const
  ).map(
    ([language, text]): FigureRow => [
      language,
      text,
      '20 freed 2026-01-10..2026-01-10',
      '17 freed 2026-01-25..2026-01-25',
    ],
  ),
  // it has named none
  [
    'es',
    'Veinte presos salieron el 10 de enero, dijo Provea. Otros 17 salieron ese día, dijo Foro Penal.',
    '20 freed 2026-01-10..2026-01-10',
    '17 freed 2026-01-10..2026-01-10',
  ],
];

testFigures(rows, dated);
