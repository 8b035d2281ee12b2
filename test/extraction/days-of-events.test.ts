import { dated, type FigureRow, testFigures } from './figure-rows.js';

/** Days told by what happened on them: an announcement, a law, an act, an exchange, the clause of another count. */
const rows: readonly FigureRow[] = [
  [
    'en',
    'Between 1 and 18 January the Committee verified 40 releases of prisoners. Since 8 December, and up to the same date, it has verified 212 releases.',
    '40 freed 2026-01-01..2026-01-18',
    '212 freed 2025-12-08..2026-01-18',
  ],
  [
    'es',
    'Entre el 1 y el 18 de enero el Comité verificó 40 excarcelaciones. Desde el 8 de diciembre y hasta la misma fecha ha verificado 212 excarcelaciones.',
    '40 freed 2026-01-01..2026-01-18',
    '212 freed 2025-12-08..2026-01-18',
  ],
  [
    'pt',
    'Entre 1 e 18 de janeiro o Comitê verificou 40 solturas de presos. Desde 8 de dezembro, e até a mesma data, verificou 212 solturas.',
    '40 freed 2026-01-01..2026-01-18',
    '212 freed 2025-12-08..2026-01-18',
  ],
  [
    'en',
    'As of 18 January the group counted 310 political prisoners. From 8 December up to that date, 44 were released, it said.',
    '310 held ?..2026-01-18',
    '44 freed 2025-12-08..2026-01-18',
  ],
  [
    'en',
    'In the pardon of 4 January 2025, the authorities released 5,100 prisoners and 140 foreigners.',
    '5100 freed 2025-01-04..2025-01-04',
    '140 freed 2025-01-04..2025-01-04',
  ],
  [
    'es',
    'En la amnistía del 4 de enero de 2025, las autoridades liberaron a 5.100 presos.',
    '5100 freed 2025-01-04..2025-01-04',
  ],
  [
    'pt',
    'No indulto de 4 de janeiro de 2025, as autoridades libertaram 5.100 presos.',
    '5100 freed 2025-01-04..2025-01-04',
  ],
  ['en', 'In the exchange of 12 December, 80 prisoners of war came home.', '80 freed 2025-12-12..2025-12-12'],
  ['es', 'En el canje del 12 de diciembre regresaron a casa 80 soldados presos.', '80 freed 2025-12-12..2025-12-12'],
  ['pt', 'Na troca de 12 de dezembro, 80 soldados presos voltaram para casa.', '80 freed 2025-12-12..2025-12-12'],
  ['en', 'Under the amnesty law of 12 December, 80 prisoners have been freed.', '80 freed 2025-12-12..2026-01-26'],
  [
    'en',
    'The phone rang shortly before midnight on Thursday.\nIt was her son. He was one of 14 prisoners released from Yare that night, according to Foro Penal.',
    '14 freed 2026-01-22..2026-01-22',
  ],
  [
    'es',
    'El teléfono sonó poco antes de la medianoche del jueves.\nEra su hijo. Fue uno de los 14 presos que salieron de Yare esa noche, según Foro Penal.',
    '14 freed 2026-01-22..2026-01-22',
  ],
  [
    'pt',
    'O telefone tocou pouco antes da meia-noite de quinta-feira.\nEra o filho. Foi um dos 14 presos que saíram de Yare naquela noite, segundo o Foro Penal.',
    '14 freed 2026-01-22..2026-01-22',
  ],
  [
    'en',
    'The head of parliament announced releases on Thursday.\nBy noon on Sunday, Foro Penal had confirmed only 13 releases since the announcement.',
    '13 freed 2026-01-22..2026-01-25',
  ],
  [
    'es',
    'El jefe del parlamento anunció excarcelaciones el jueves.\nHasta el mediodía del domingo, Foro Penal había confirmado solo 13 excarcelaciones desde el anuncio.',
    '13 freed 2026-01-22..2026-01-25',
  ],
  [
    'pt',
    'O chefe do parlamento anunciou libertações na quinta-feira.\nAté o meio-dia de domingo, o Foro Penal havia confirmado só 13 libertações desde o anúncio.',
    '13 freed 2026-01-22..2026-01-25',
  ],
  [
    'en',
    'The head of parliament promised a round of releases on Thursday.\nForo Penal said it had by Sunday night counted 13 releases since the promise.',
    '13 freed 2026-01-22..2026-01-25',
  ],
  [
    'en',
    'The government let 40 prisoners go on Saturday, a day after it freed 39.',
    '40 freed 2026-01-24..2026-01-24',
    '39 freed 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'The junta released 40 prisoners on Saturday, two days after it had let 39 go.',
    '40 freed 2026-01-24..2026-01-24',
    '39 freed 2026-01-22..2026-01-22',
  ],
  [
    'en',
    'A day after freeing 39 prisoners, the junta released 40 more on Saturday.',
    '39 freed 2026-01-23..2026-01-23',
    '40 freed 2026-01-24..2026-01-24',
  ],
  [
    'es',
    'El Gobierno soltó a 40 presos el sábado, un día después de liberar a 39.',
    '40 freed 2026-01-24..2026-01-24',
    '39 freed 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'El Gobierno soltó el sábado a 40 presos, dos días después de haber excarcelado a 39.',
    '40 freed 2026-01-24..2026-01-24',
    '39 freed 2026-01-22..2026-01-22',
  ],
  [
    'pt',
    'O governo soltou 40 presos no sábado, um dia depois de libertar 39.',
    '40 freed 2026-01-24..2026-01-24',
    '39 freed 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'O governo soltou no sábado 40 presos, dois dias depois de ter libertado 39.',
    '40 freed 2026-01-24..2026-01-24',
    '39 freed 2026-01-22..2026-01-22',
  ],
  [
    'en',
    'Foro Penal said 280 political prisoners were still behind bars, against 363 before the first group was released on Friday.',
    '280 held ?..2026-01-26',
    '363 held ?..2026-01-22',
  ],
  [
    'es',
    'Foro Penal dijo que 280 presos políticos seguían tras las rejas, frente a 363 antes de que el primer grupo saliera el viernes.',
    '280 held ?..2026-01-26',
    '363 held ?..2026-01-22',
  ],
  [
    'pt',
    'O Foro Penal disse que 280 presos políticos seguiam atrás das grades, contra 363 antes de o primeiro grupo ser solto na sexta-feira.',
    '280 held ?..2026-01-26',
    '363 held ?..2026-01-22',
  ],
  [
    'en',
    'She says 406 people have been released since December, 194 of them before she was sworn in on 5 January and 212 since.',
    '406 freed 2025-12-01..2026-01-26',
    '194 freed 2025-12-01..2026-01-04',
    '212 freed 2026-01-05..2026-01-26',
  ],
  [
    'en',
    'He said 300 prisoners have been freed since November, 120 of them before he took office on 10 January.',
    '300 freed 2025-11-01..2026-01-26',
    '120 freed 2025-11-01..2026-01-09',
  ],
  [
    'es',
    'Dice que 406 personas han sido liberadas desde diciembre, 194 de ellas antes de que asumiera el cargo el 5 de enero.',
    '406 freed 2025-12-01..2026-01-26',
    '194 freed 2025-12-01..2026-01-04',
  ],
  [
    'pt',
    'Ela diz que 406 pessoas foram libertadas desde dezembro, 194 delas antes de tomar posse em 5 de janeiro.',
    '406 freed 2025-12-01..2026-01-26',
    '194 freed 2025-12-01..2026-01-04',
  ],
  [
    'en',
    'The amnesty law took effect on Thursday, January 15.\nForo Penal said it had confirmed 91 releases under the law up to Sunday night.',
    '91 freed 2026-01-15..2026-01-25',
  ],
  [
    'es',
    'La ley de amnistía entró en vigor el jueves 15 de enero.\nForo Penal dijo que había confirmado 91 excarcelaciones en virtud de la ley hasta la noche del domingo.',
    '91 freed 2026-01-15..2026-01-25',
  ],
  [
    'pt',
    'A lei de anistia entrou em vigor na quinta-feira, 15 de janeiro.\nO Foro Penal disse ter confirmado 91 solturas com base na lei até a noite de domingo.',
    '91 freed 2026-01-15..2026-01-25',
  ],
  [
    'en',
    'Havana said last Tuesday, hours after Washington lifted the sanctions, that 553 people would be released "gradually".',
    '553 promised ?..2026-01-20',
  ],
  [
    'es',
    'La Habana dijo el martes pasado, horas después de que Washington levantara las sanciones, que 553 personas serían excarceladas "gradualmente".',
    '553 promised ?..2026-01-20',
  ],
  [
    'pt',
    'Havana disse na terça-feira passada, horas depois de Washington suspender as sanções, que 553 pessoas seriam libertadas "gradualmente".',
    '553 promised ?..2026-01-20',
  ],
  [
    'en',
    'The amnesty law took effect on Thursday, January 15.\nOn Saturday 12 prisoners were freed under the law, relatives said.',
    '12 freed 2026-01-24..2026-01-24',
  ],
  [
    'en',
    'The amnesty law took effect on Thursday, January 15.\nAbout 80 prisoners will be freed under the law, the minister said.',
    '80 promised ?..2026-01-26',
  ],
  [
    'es',
    'La ley entró en vigor el jueves 15 de enero.\nEl sábado salieron 12 presos por la ley, dijeron familiares.',
    '12 freed 2026-01-24..2026-01-24',
  ],
  [
    'pt',
    'A lei entrou em vigor na quinta-feira, 15 de janeiro.\nJá saíram da prisão 212 pessoas pela nova lei, diz o governo da Venezuela.',
    '212 freed 2026-01-15..2026-01-26',
  ],
  [
    'en',
    'The junta said in a statement on Friday, a day after the raid, that 44 prisoners had been released since January 3.',
    '44 freed 2026-01-03..2026-01-23',
  ],
  [
    'es',
    'El Gobierno anunció el martes que 40 presos saldrían el jueves.\nDesde el anuncio han salido 13 presos, dice Foro Penal.',
    '40 promised 2026-01-22..2026-01-22',
    '13 freed 2026-01-20..2026-01-26',
  ],
  [
    'en',
    'Twelve men jailed before he took office on 10 January were freed on Sunday.',
    '12 freed 2026-01-25..2026-01-25',
  ],
  ['en', 'Police brought 12 men before a judge on Friday, before they left for the airport on Sunday.'],
];

testFigures(rows, dated);
