import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** Who is meant by what stands around: an entity is no government, whoever was asked speaks, a post is of whom it names. */
const rows: readonly FigureRow[] = [
  [
    'pt',
    'A ONG Foro Penal confirmou a soltura de 68 presos políticos desde 8 de janeiro, dia em que o governo anunciou que libertaria detidos.\nNo balanço anterior, a entidade contava 56.',
    '68 Foro Penal',
    '56 Foro Penal',
  ],
  [
    'es',
    'La ONG Foro Penal confirmó la excarcelación de 68 presos políticos desde el 8 de enero, día en que el Gobierno anunció que liberaría detenidos.\nEn el balance anterior, la entidad contaba 56.',
    '68 Foro Penal',
    '56 Foro Penal',
  ],
  // an office may be one
  [
    'es',
    'Según la Defensoría del Pueblo, salieron 68 presos el domingo.\nAntes, la institución contaba 56 liberados.',
    '68 Defensoría del Pueblo',
    '56 Defensoría del Pueblo',
  ],
  ['pt', 'Dois advogados ouvidos pelo Diário da Praça falam em 20 solturas.', '20 lawyers'],
  ['es', 'Dos abogados consultados por El Pitazo hablan de 20 liberaciones.', '20 lawyers'],
  ['en', 'Two lawyers interviewed by El Pitazo speak of 20 releases.', '20 lawyers'],
  ['en', 'On Sunday 18 lawyers were freed, Provea said.', '18 Provea'],
  // what a count is made with
  [
    'pt',
    'Um levantamento do Diário da Praça, feito com nomes divulgados por famílias, chegou na segunda-feira a 73 libertados.',
    '73 Diário da Praça',
  ],
  [
    'es',
    'Un recuento de El Pitazo, hecho con nombres difundidos por familiares, llegó el lunes a 73 liberados.',
    '73 El Pitazo',
  ],
  ['en', 'A count by El Pitazo, made with names given by relatives, reached 73 people freed.', '73 El Pitazo'],
  ['es', 'Con cifras difundidas por Foro Penal, son 20 los liberados.', '20 Foro Penal'],
  ['es', 'Salieron 20 presos, según una lista difundida por Foro Penal.', '20 Foro Penal'],
  // without a verb, above what was posted
  [
    'en',
    'From the SNTP, the press workers’ union, on X today:\nTwo journalists left El Helicoide yesterday.',
    '2 SNTP',
  ],
  ['es', 'El SNTP en X:\nDos periodistas salieron ayer de El Helicoide.', '2 SNTP'],
  ['pt', 'Mensagem do SNTP no X:\nDois jornalistas saíram ontem do El Helicoide.', '2 SNTP'],
  ['en', 'From the SNTP, an appeal:\nTwo journalists left El Helicoide yesterday.', '2 unattributed'],
  // a time of day counts nobody
  ['en', '17:05 Relatives outside the prison tell our reporter that a dozen men came out.', '12 relatives'],
];

testFigures(rows, whose);
