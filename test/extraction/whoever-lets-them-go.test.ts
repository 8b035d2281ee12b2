import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** 'The ministry' is that of the country that lets people go, however often others are named. */
const rows: readonly FigureRow[] = [
  [
    'en',
    "Pakistan released Indian fishermen on Monday after India's request. The ministry said 41 fishermen were freed.",
    '41 Government of Pakistan',
  ],
  [
    'en',
    "Pakistan on Monday freed Indian fishermen. India had asked for it. India's press cheered. The interior ministry said 41 had left the jail.",
    '41 Government of Pakistan',
  ],
  [
    'es',
    'Pakistán liberó el lunes a pescadores indios tras una petición de la India. El ministerio dijo que 41 pescadores fueron liberados.',
    '41 Government of Pakistan',
  ],
  [
    'pt',
    'O Paquistão libertou na segunda-feira pescadores indianos a pedido da Índia. O ministério disse que 41 pescadores foram libertados.',
    '41 Government of Pakistan',
  ],
  [
    'en',
    'Belarus freed Lithuanian prisoners on Friday, Lithuania confirmed. Lithuania thanked the US. The interior ministry said 41 were let go.',
    '41 Government of Belarus',
  ],
  [
    'es',
    'Nicaragua excarceló a opositores que Estados Unidos recibió. Estados Unidos aplaudió. El régimen dijo que 41 presos fueron liberados.',
    '41 Government of Nicaragua',
  ],
  [
    'pt',
    'A Nicarágua libertou opositores que os Estados Unidos receberam. Os Estados Unidos aplaudiram. O regime disse que 41 presos foram soltos.',
    '41 Government of Nicaragua',
  ],
  [
    'es',
    'Cuba excarceló a presos por mediación del Vaticano. España celebró el gesto y España ofreció asilo. El Gobierno dijo que 41 presos fueron liberados.',
    '41 Government of Cuba',
  ],
  [
    'pt',
    'Cuba libertou presos por mediação do Vaticano. A Espanha saudou o gesto e a Espanha ofereceu asilo. O governo disse que 41 presos foram libertados.',
    '41 Government of Cuba',
  ],
  [
    'en',
    "NAIROBI — Eritrea released dissidents last week, rights groups in Kenya and Kenya's press said. The government said 41 prisoners were freed.",
    '41 Government of Eritrea',
  ],
  [
    'es',
    'Pakistán celebró la noticia. Pescadores pakistaníes fueron liberados en la India. El Gobierno de la India dijo que 41 pescadores fueron liberados.',
    '41 Government of India',
  ],
  [
    'en',
    'Pakistan released a statement. Indian prisons let Pakistani fishermen go; India confirmed it. The Indian ministry said 41 fishermen were freed.',
    '41 Government of India',
  ],
  [
    'en',
    "India's jails released Pakistani fishermen, India said. The ministry said 41 fishermen were freed.",
    '41 Government of India',
  ],
];

testFigures(rows, whose);
