import { type FigureRow, testFigures, whoseAndDated } from './figure-rows.js';

/** Plain counts beside the words of rules that are not about them: value, measure, who says it, from which day to which. */
const rows: readonly FigureRow[] = [
  // a release announced, of which something is told besides
  [
    'en',
    'The authorities announced the release of 30 prisoners on Friday, but only 12 have been verified, Foro Penal said.',
    '30 freed Government of Venezuela 2026-01-23..2026-01-23',
    '12 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'The government announced 88 releases on Friday but by Sunday only 40 people had been freed, Foro Penal said.',
    '88 freed Government of Venezuela 2026-01-23..2026-01-23',
    '40 freed Foro Penal ?..2026-01-25',
  ],
  [
    'en',
    'The president announced on Thursday the release of 116 prisoners, and said more would follow in the coming days.',
    '116 freed government ?..2026-01-22',
  ],
  [
    'en',
    'The minister announced that 30 prisoners were released, the largest group in weeks.',
    '30 freed government ?..2026-01-26',
  ],
  [
    'es',
    'El Gobierno anunció la excarcelación de 116 personas, pero hasta el domingo solo 40 habían salido, según Foro Penal.',
    '116 freed Government of Venezuela ?..2026-01-26',
    '40 freed Foro Penal ?..2026-01-25',
  ],
  [
    'es',
    'El Gobierno anunció el jueves la liberación de 116 presos y adelantó que habrá más en los próximos días.',
    '116 freed government ?..2026-01-22',
  ],
  [
    'es',
    'El ministro anunció la liberación de 30 presos, pero ninguno ha salido.',
    '30 promised government ?..2026-01-26',
  ],
  [
    'pt',
    'O governo anunciou a libertação de 116 pessoas, mas até agora só 40 saíram, segundo o Foro Penal.',
    '116 freed Government of Venezuela ?..2026-01-26',
    '40 freed Foro Penal ?..2026-01-26',
  ],
  [
    'pt',
    'As autoridades anunciaram a libertação de 30 presos, mas ainda há 863 detidos.',
    '30 freed government ?..2026-01-26',
    '863 held government ?..2026-01-26',
  ],
  // a film beside the news, and one that tells it
  [
    'en',
    '24 prisoners were released on Friday; the film tells their story.',
    '24 freed unattributed 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'The protagonist of the talks, Jorge Rodríguez, said 24 prisoners were freed on Friday.',
    '24 freed Government of Venezuela 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'Two of the 24 prisoners freed on Friday had made a film about the prison.',
    '2 freed unattributed 2026-01-23..2026-01-23',
    '24 freed unattributed 2026-01-23..2026-01-23',
  ],
  ['en', 'In the film 30 hostages are freed.'],
  [
    'es',
    'El protagonista fue uno de los 24 presos excarcelados el viernes.',
    '24 freed unattributed 2026-01-23..2026-01-23',
  ],
  ['es', 'La protagonista de la película libera a 30 rehenes.'],
  [
    'pt',
    'Na sexta-feira saíram 24 presos; o filme conta a sua história.',
    '24 freed unattributed 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'Os presos da saidinha voltaram; 24 presos políticos foram libertados na sexta-feira.',
    '24 freed unattributed 2026-01-23..2026-01-23',
  ],
  // of now, beside a time long ago
  [
    'en',
    '863 people are held for protesting during the occupation of Crimea, Provea said.',
    '863 held Provea ?..2026-01-26',
  ],
  [
    'es',
    'Foro Penal dijo que hay 863 presos, más que durante la dictadura militar.',
    '863 held Foro Penal ?..2026-01-26',
  ],
  ['es', 'En la antigua cárcel de El Helicoide siguen 80 presos políticos.', '80 held unattributed ?..2026-01-26'],
  [
    'pt',
    'O Foro Penal diz que há 863 presos, mais do que durante a ditadura militar.',
    '863 held Foro Penal ?..2026-01-26',
  ],
  ['pt', 'Durante a ditadura havia 12.000 presos políticos.'],
  // so many were held, on a day of late
  ['es', 'Venezuela tuvo 863 presos políticos al 19 de enero, según Foro Penal.', '863 held Foro Penal ?..2026-01-19'],
  [
    'es',
    'Hubo 863 presos políticos en Venezuela al cierre de 2025, según Foro Penal.',
    '863 held Foro Penal ?..2025-12-31',
  ],
  [
    'es',
    'El viernes 24 presos permanecieron detenidos pese a la orden de excarcelación, dijo Foro Penal.',
    '24 held Foro Penal ?..2026-01-23',
  ],
  ['es', '24 presos estuvieron presos sin juicio y siguen en prisión.', '24 held unattributed ?..2026-01-26'],
  ['es', 'El penal tuvo 1.800 presos en 1975.'],
  [
    'pt',
    'A Venezuela teve 863 presos políticos em 19 de janeiro, segundo o Foro Penal.',
    '863 held Foro Penal ?..2026-01-19',
  ],
  ['pt', '24 presos ficaram presos na sexta-feira, disse o Foro Penal.', '24 held Foro Penal ?..2026-01-23'],
  // players who were in prison
  [
    'es',
    'El viernes liberaron a 12 jugadores que estaban presos en Evin.',
    '12 freed unattributed 2026-01-23..2026-01-23',
  ],
  ['es', 'El Barcelona liberó a 12 jugadores.'],
  // of those taken, charged or accused
  ['en', 'Hamas took 251 hostages, of whom 48 remain in Gaza.', '48 held Hamas ?..2026-01-26'],
  ['es', 'Hamás tomó 251 rehenes, de los cuales 48 siguen en Gaza.', '48 held Hamas ?..2026-01-26'],
  ['pt', 'O Hamas fez 251 reféns, dos quais 48 continuam em Gaza.', '48 held Hamas ?..2026-01-26'],
  [
    'en',
    'The court dropped the charges against 52 people and freed 12 of them.',
    '12 freed unattributed ?..2026-01-26',
  ],
  [
    'es',
    'La fiscalía retiró los cargos contra 24 presos y los puso en libertad el viernes.',
    '24 freed unattributed 2026-01-23..2026-01-23',
  ],
  ['es', 'El tribunal absolvió a 24 presos y los liberados salieron.'],
  ['pt', 'A procuradoria retirou as acusações contra 24 presos e libertou-os.', '24 freed unattributed ?..2026-01-26'],
  [
    'pt',
    '24 manifestantes foram levados pela polícia e libertados na sexta-feira.',
    '24 freed unattributed 2026-01-23..2026-01-23',
  ],
  [
    'es',
    '24 personas acusadas falsamente de terrorismo fueron liberadas el viernes.',
    '24 freed unattributed 2026-01-23..2026-01-23',
  ],
  ['es', 'El ministro dijo falsamente que 24 presos fueron liberados.'],
  ['es', 'A 24 ascienden los liberados el viernes.', '24 freed unattributed 2026-01-23..2026-01-23'],
  [
    'en',
    'Foro Penal does not know how many of the 24 freed on Friday were political prisoners.',
    '24 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'No se sabe cuántos de los 24 liberados el viernes son presos políticos.',
    '24 freed unattributed 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'Não se sabe quantos dos 24 libertados na sexta-feira são presos políticos.',
    '24 freed unattributed 2026-01-23..2026-01-23',
  ],
  ['es', 'No se sabe cuántos de los 24 presos han sido liberados.'],
  // to whom something happened, and who counts
  [
    'en',
    'Since the capture of Nicolás Maduro, Foro Penal has verified 24 releases.',
    '24 freed Foro Penal ?..2026-01-26',
  ],
  [
    'es',
    'Desde la captura de Nicolás Maduro, Foro Penal ha verificado 24 excarcelaciones.',
    '24 freed Foro Penal ?..2026-01-26',
  ],
  [
    'es',
    'Tras el anuncio de Jorge Rodríguez, Foro Penal confirmó 24 excarcelaciones.',
    '24 freed Foro Penal ?..2026-01-26',
  ],
  ['es', 'Según la denuncia de Alfredo Romero, Foro Penal, hay 24 presos.', '24 held Foro Penal ?..2026-01-26'],
  [
    'pt',
    'Após a captura de Nicolás Maduro, o Foro Penal verificou 24 libertações.',
    '24 freed Foro Penal ?..2026-01-26',
  ],
  // who is cited, and when it was said
  [
    'en',
    'Foro Penal said on Friday that 24 prisoners had been freed, citing figures from the ministry.',
    '24 freed Government of Venezuela ?..2026-01-23',
  ],
  [
    'en',
    'Foro Penal, quoting relatives, said 24 prisoners were freed on Friday.',
    '24 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'Foro Penal said 24 were freed, citing the United Nations report on torture.',
    '24 freed Foro Penal ?..2026-01-26',
  ],
  [
    'es',
    'La ONU dijo el viernes que 863 personas siguen presas, citando a Foro Penal.',
    '863 held Foro Penal ?..2026-01-23',
  ],
  [
    'pt',
    'O Foro Penal, citando familiares, disse que 24 presos saíram na sexta-feira.',
    '24 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  // the day past a comma
  ['es', 'De cara al diálogo, el viernes salieron 24 presos.', '24 freed unattributed 2026-01-23..2026-01-23'],
  ['es', 'Tras la reunión, el 14 de enero salieron 24 presos.', '24 freed unattributed 2026-01-14..2026-01-14'],
  [
    'es',
    'Antes de la captura de Maduro, el 3 de enero, Foro Penal contaba 863 presos políticos.',
    '863 held Foro Penal ?..2026-01-02',
  ],
  ['en', 'Before the hearing, on 14 January 24 prisoners were freed.', '24 freed unattributed 2026-01-14..2026-01-14'],
  ['pt', 'Às vésperas da audiência, na sexta-feira saíram 24 presos.', '24 freed unattributed 2026-01-23..2026-01-23'],
  ['en', '24 prisoners, who left on Friday, arrived home.', '24 freed unattributed 2026-01-23..2026-01-23'],
  ['en', 'Lukashenko, who has ruled since 1994, freed 52 prisoners.', '52 freed unattributed ?..2026-01-26'],
  // rounds with days of their own, and totals
  [
    'es',
    'El sábado salieron 12 presos y el domingo ya habían salido 24.',
    '12 freed unattributed 2026-01-24..2026-01-24',
    '24 freed unattributed 2026-01-25..2026-01-25',
  ],
  [
    'pt',
    'No sábado saíram 12 presos e hoje já saíram 24.',
    '12 freed unattributed 2026-01-24..2026-01-24',
    '24 freed unattributed 2026-01-26..2026-01-26',
  ],
  [
    'en',
    '12 were freed on Saturday and 24 were freed on Sunday in all.',
    '12 freed unattributed 2026-01-24..2026-01-24',
    '24 freed unattributed 2026-01-25..2026-01-25',
  ],
  [
    'es',
    'La cifra de liberados el domingo subió de 12 a 24.',
    '12 freed unattributed 2026-01-25..2026-01-25',
    '24 freed unattributed 2026-01-25..2026-01-25',
  ],
  [
    'pt',
    'O número de libertados no domingo subiu de 12 para 24.',
    '12 freed unattributed 2026-01-25..2026-01-25',
    '24 freed unattributed 2026-01-25..2026-01-25',
  ],
  [
    'es',
    'El lunes salieron 24 presos con los que ya son 143 los liberados.',
    '24 freed unattributed 2026-01-26..2026-01-26',
    '143 freed unattributed ?..2026-01-26',
  ],
  // as it was planned, and in what ended that day
  ['en', '24 prisoners were released as scheduled on Friday.', '24 freed unattributed 2026-01-23..2026-01-23'],
  ['pt', '24 presos saíram como previsto na sexta-feira.', '24 freed unattributed 2026-01-23..2026-01-23'],
  ['en', '24 prisoners were freed, days before a hearing scheduled for Friday.', '24 freed unattributed ?..2026-01-26'],
  [
    'es',
    '24 presos fueron liberados, en un operativo que terminó el viernes.',
    '24 freed unattributed 2026-01-23..2026-01-23',
  ],
  [
    'en',
    '24 prisoners were freed, in an operation that ended on Friday.',
    '24 freed unattributed 2026-01-23..2026-01-23',
  ],
  [
    'es',
    '24 presos fueron liberados, entre ellos un cura que cumplió 60 años el viernes.',
    '24 freed unattributed ?..2026-01-26',
  ],
  [
    'en',
    'Radio Venezuela said 24 prisoners were freed on Friday.',
    '24 freed Government of Venezuela 2026-01-23..2026-01-23',
  ],
  // what is let go beside people
  [
    'es',
    'El Gobierno liberó al editor de video y a 24 presos el viernes.',
    '24 freed unattributed 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'The government released video journalist Ana Ruiz and 24 prisoners on Friday.',
    '24 freed unattributed 2026-01-23..2026-01-23',
  ],
  ['pt', 'A segurança estatal libertou 24 presos na sexta-feira.', '24 freed unattributed 2026-01-23..2026-01-23'],
];

testFigures(rows, whoseAndDated);
