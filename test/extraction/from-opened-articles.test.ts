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
  // an office of the state that the sentence before opens with
  [
    'en',
    'Foro Penal said 117 prisoners were freed on Friday.\nThe police gave another figure. "We let out 163 people," its spokesman, Kituuma Rusoke, said on Saturday.',
    '117 Foro Penal',
    '163 Government of Venezuela',
  ],
  [
    'es',
    'El Foro Penal dijo que 117 presos fueron liberados el viernes.\nLa policía da otra cifra. "En los últimos siete días dejamos salir a 163 personas", declaró el sábado su portavoz, Kituuma Rusoke.',
    '117 Foro Penal',
    '163 Government of Venezuela',
  ],
  [
    'en',
    'Foro Penal said 117 prisoners were freed on Friday. Its director, Alfredo Romero, said 12 were women.',
    '117 Foro Penal',
    '12 Foro Penal',
  ],
  [
    'en',
    'Provea counted 33 people freed. "The ministry says it has let out 150, but the real number is 96," said its coordinator, Luisa Ferrer.',
    '33 Provea',
    '150 Government of Venezuela',
    '96 Provea',
  ],
  // a prison with its number is nobody
  [
    'pt',
    'Vinte e dois detidos saíram na segunda-feira do Rodeo I, nos arredores de Caracas, o que eleva para 731 o número de libertações confirmadas, anunciou a Provea.',
    '22 Provea',
    '731 Provea',
  ],
  // those whom the sentence before is about
  [
    'es',
    'Los familiares acampados llevan su propia lista. Hasta las 8 de hoy, dicen, habían salido 46 personas.',
    '46 relatives',
  ],
  [
    'pt',
    'Os familiares acampados têm a sua própria lista. Até as 8 de hoje, dizem, tinham saído 46 pessoas.',
    '46 relatives',
  ],
];

testFigures(rows, whose);
