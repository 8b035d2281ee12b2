import { type FigureRow, testFigures, whoseAndDated } from './figure-rows.js';

/** Whose a count is, as the words beside it say: "its volunteers", "its own register", "it was published on Wednesday by", "Rome has on its list". */
const rows: readonly FigureRow[] = [
  [
    'es',
    'El Foro Penal habla de 915 liberados.\nCon menos ruido trabaja Justicia, Encuentro y Perdón: sus voluntarios apuntaron 388 salidas desde diciembre.',
    '915 freed Foro Penal ?..2026-01-26',
    '388 freed Justicia, Encuentro y Perdón 2025-12-01..2026-01-26',
  ],
  [
    'es',
    'El Foro Penal habla de 915 liberados.\nTampoco descansa la Red de Monitoreo: su equipo apuntó 388 salidas desde diciembre.',
    '915 freed Foro Penal ?..2026-01-26',
    '388 freed Red de Monitoreo 2025-12-01..2026-01-26',
  ],
  [
    'en',
    'Foro Penal speaks of 915 freed.\nMore quietly works Provea: its volunteers noted 388 releases since December.',
    '915 freed Foro Penal ?..2026-01-26',
    '388 freed Provea 2025-12-01..2026-01-26',
  ],
  [
    'pt',
    'O Foro Penal fala de 915 libertados.\nCom menos barulho trabalha a Provea: seus voluntários anotaram 388 saídas desde dezembro.',
    '915 freed Foro Penal ?..2026-01-26',
    '388 freed Provea 2025-12-01..2026-01-26',
  ],
  [
    'es',
    'La semana pasada hubo 64 excarcelaciones, de acuerdo con el registro propio de Contraluz, que coteja nombres.',
    '64 freed Contraluz 2026-01-19..2026-01-25',
  ],
  [
    'es',
    'La semana pasada hubo 64 excarcelaciones, según el registro propio de Tocorón.',
    '64 freed unattributed 2026-01-19..2026-01-25',
  ],
  [
    'es',
    'La semana pasada hubo 64 excarcelaciones, según el registro de Contraluz.',
    '64 freed unattributed 2026-01-19..2026-01-25',
  ],
  [
    'pt',
    'Na semana passada houve 64 solturas, segundo a contagem própria da Contraluz.',
    '64 freed Contraluz 2026-01-19..2026-01-25',
  ],
  [
    'en',
    "Last week there were 64 releases, according to Contraluz's own register.",
    '64 freed Contraluz 2026-01-19..2026-01-25',
  ],
  [
    'es',
    'Lo que hay es una nota. La publicó el miércoles 21 la Cancillería cubana: 67 presos serán excarcelados "en los próximos días".',
    '67 promised Government of Cuba ?..2026-01-21',
  ],
  [
    'es',
    'La cifra es nueva. La difundió ayer Provea: 45 liberados desde el 8 de enero.',
    '45 freed Provea 2026-01-08..2026-01-25',
  ],
  ['es', 'La nota es breve. La publicó ayer el diario: 45 liberados.', '45 freed unattributed 2026-01-25..2026-01-25'],
  [
    'pt',
    'O que há é uma nota. A divulgou na quarta-feira o Ministério do Interior da Nicarágua: 67 presos serão libertados.',
    '67 promised Government of Nicaragua ?..2026-01-21',
  ],
  [
    'es',
    'El Departamento de Estado informó el martes de la liberación de 12 estadounidenses. Roma tiene en su lista a 38 italianos aún presos, dijo su canciller, Antonio Tajani.',
    '12 freed US State Department ?..2026-01-20',
    '38 held Government of Italy ?..2026-01-26',
  ],
  [
    'en',
    'The State Department reported on Tuesday the release of 12 Americans. Rome has on its list 38 Italians still jailed, said its foreign minister, Antonio Tajani.',
    '12 freed US State Department ?..2026-01-20',
    '38 held Government of Italy ?..2026-01-26',
  ],
  [
    'pt',
    'O Departamento de Estado informou na terça-feira a libertação de 12 americanos. Roma tem em sua lista 38 italianos ainda presos, disse seu chanceler, Antonio Tajani.',
    '12 freed US State Department ?..2026-01-20',
    '38 held Government of Italy ?..2026-01-26',
  ],
  [
    'es',
    'Provea contó 48 liberados en enero. Seis son abogados, precisa.',
    '48 freed Provea 2026-01-01..2026-01-26',
    '6 freed Provea 2026-01-01..2026-01-26',
  ],
  [
    'es',
    'Provea contó 48 liberados en enero. La mitad son padres de familia, añade.',
    '48 freed Provea 2026-01-01..2026-01-26',
    '24 freed Provea 2026-01-01..2026-01-26',
  ],
  [
    'es',
    'Los familiares cuentan 48 liberados en enero. Seis son abogados, precisan.',
    '48 freed relatives 2026-01-01..2026-01-26',
    '6 freed relatives 2026-01-01..2026-01-26',
  ],
  [
    'en',
    'Provea counted 48 women released in January. Two thirds of them are mothers of small children, it adds.',
    '48 freed Provea 2026-01-01..2026-01-26',
    '32 freed Provea 2026-01-01..2026-01-26',
  ],
  [
    'pt',
    'Provea contabilizou 48 mulheres libertadas em janeiro. Dois terços delas são mães de crianças pequenas, acrescenta.',
    '48 freed Provea 2026-01-01..2026-01-26',
    '32 freed Provea 2026-01-01..2026-01-26',
  ],
  // whose prisoners they are is not who counts them
  [
    'es',
    'Cristosal prefiere contar por años.\nMás de 1.130 detenidos del régimen abandonaron los penales en 2025, según su informe.',
    '1130 freed Cristosal 2025-01-01..2025-12-31',
  ],
  [
    'es',
    'Cristosal publicó su recuento.\nSiguen presos 1.130 detenidos del régimen, de acuerdo con sus datos.',
    '1130 held Cristosal ?..2026-01-26',
  ],
  [
    'pt',
    'A Cristosal prefere contar por anos.\nMais de 1.130 presos do regime saíram em 2025, segundo o seu relatório.',
    '1130 freed Cristosal 2025-01-01..2025-12-31',
  ],
  [
    'en',
    'Cristosal prefers to count by the year.\nMore than 1,130 prisoners of the government left jail in 2025, according to its report.',
    '1130 freed Cristosal 2025-01-01..2025-12-31',
  ],
  [
    'es',
    'Cristosal habló ayer.\nEl Gobierno liberó a 40 detenidos, según su informe.',
    '40 freed Government of El Salvador ?..2026-01-26',
  ],
  // who keeps books of its own is whom the next paper is of
  [
    'es',
    'Clippve contó 40 excarcelados el sábado.\nLa Fiscalía lleva otra contabilidad. En el comunicado que difundió el domingo se anotan 87 personas excarceladas.',
    '40 freed Clippve 2026-01-24..2026-01-24',
    '87 freed Government of Venezuela ?..2026-01-25',
  ],
  [
    'pt',
    'A Clippve contou 40 libertados no sábado.\nA Procuradoria tem outra contabilidade. Na nota que publicou no domingo aparecem 87 pessoas soltas.',
    '40 freed Clippve 2026-01-24..2026-01-24',
    '87 freed Government of Venezuela ?..2026-01-25',
  ],
  // a figure told through another has no days but its own, though two before it add up to as many
  [
    'es',
    'El ministro español José Manuel Albares informó de que el miércoles salieron de la cárcel otros cuatro españoles, con lo que suman trece en lo que va de año.\nEn Bogotá, la cancillería sostiene que Caracas afirma haber excarcelado a diecisiete colombianos.',
    '4 freed Government of Spain 2026-01-21..2026-01-21',
    '13 freed Government of Spain 2026-01-01..2026-01-26',
    '17 freed Government of Venezuela ?..2026-01-26',
  ],
  [
    'en',
    'Spain said four more Spaniards were freed on Wednesday, bringing its total this year to 13. Colombia says that Caracas claims to have freed 17 Colombians.',
    '4 freed Government of Spain 2026-01-21..2026-01-21',
    '13 freed Government of Spain 2026-01-01..2026-01-26',
    '17 freed Government of Venezuela ?..2026-01-26',
  ],
];

testFigures(rows, whoseAndDated);
