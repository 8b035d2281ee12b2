import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

/** Numbers that count nobody freed or held: nothing may be found. */
const nothing: readonly string[] = [
  // other things that happen to people
  'La policía arrestó a 41 personas el domingo, informó Foro Penal.',
  'Foro Penal informó que 41 personas fueron detenidas el domingo.',
  'Foro Penal informó que 14 manifestantes murieron el domingo.',
  'Un tribunal condenó a 12 activistas el domingo, informó Foro Penal.',
  'Foro Penal informó que 12 periodistas fueron expulsados del país.',
  'Unos 300 familiares se concentraron frente a la cárcel el domingo.',
  'Foro Penal dijo que 40 abogados firmaron la petición.',
  'La policía detuvo a 41 manifestantes el domingo y los soltó al día siguiente, según Foro Penal.',
  'Foro Penal ha verificado 14.000 arrestos políticos desde 2014.',
  'Unas 60 madres duermen en carpas a las puertas de El Helicoide.',
  'El presidente recibió a 20 embajadores para hablar de los presos liberados.',
  'Foro Penal dijo que 12 presos fueron torturados el domingo.',
  'Provea informó que 12 personas están desaparecidas.',
  'Provea informó que 12 personas permanecen hospitalizadas.',
  'Provea informó que 902 personas siguen sin agua en la ciudad.',
  'Provea informó que 902 familias siguen esperando noticias.',
  'Provea informó que 902 personas quedaron sin casa.',
  // sentences, ages, spans
  'El zoológico liberó a 12 tortugas el domingo.',
  'Los activistas soltaron 40 palomas frente a la cárcel el domingo.',
  'Marta Linares fue condenada a 12 años de prisión.',
  'Marta Linares, de 34 años, fue excarcelada el domingo.',
  'Marta Linares, 34, fue excarcelada el domingo.',
  'Marta Linares pasó 41 días en la cárcel antes de ser liberada.',
  'Salió en libertad tras 18 meses de encierro.',
  'Fue liberado después de cumplir la mitad de su pena de 10 años.',
  // days and hours
  'Fue excarcelada el 2 de mayo.',
  'Salió de prisión en 2030.',
  'Fue liberada a las 6 de la tarde del domingo.',
  'Estaba detenida desde 2028.',
  'Las protestas del 11 de julio de 2021 llenaron las cárceles.',
  // votes, money, distances, goods
  'El Parlamento aprobó la ley de amnistía por 97 votos a favor y 12 en contra.',
  'Salió en libertad bajo fianza de 5.000 euros.',
  'El Estado pagó 300 dólares por cada preso liberado.',
  'Los autobuses recorrieron 40 kilómetros con los presos liberados.',
  'Foro Penal dijo que se presentaron 12 recursos.',
  'La policía incautó 41 teléfonos el domingo.',
  'La comida en la cárcel cuesta 12 bolívares.',
  // names and labels
  'Fue excarcelada de El Rodeo 1 el domingo.',
  'Fue liberado de la cárcel Rodeo I el domingo.',
  'Estuvo en la celda 12 hasta el domingo.',
  'Fue liberada en virtud del artículo 9 de la ley.',
  'Del módulo 4 de Soto del Real no salió nadie.',
  'La Zona 7 sigue llena de detenidos.',
  // percentages, ratios, possibilities
  'Foro Penal dijo que el 40 % de los presos está enfermo.',
  'Foro Penal dijo que la cifra de excarcelados podría llegar a 300.',
  'Foro Penal dijo que 12 cárceles fueron vaciadas.',
  'Foro Penal visitó 12 cárceles donde quedan presos.',
  // solo pedido
  'Foro Penal exigió la liberación de 43 rehenes.',
  'Foro Penal pide que 12 presos enfermos sean liberados.',
  'Los familiares pidieron al juez que libere a 12 presos enfermos.',
  // cupos, edades, ordinales
  'La cárcel fue construida para 750 reclusos.',
  'Uno de cada cinco presos es mujer, según Foro Penal.',
  'El 104º preso fue liberado el domingo.',
  'Mara Lind, de 69, sigue presa.',
  'Los reos, con edades entre 18 y 70, leyeron una carta.',
  'Tres médicos examinaron a los presos liberados.',
  'Murieron siete detenidos bajo custodia, dijo Foro Penal.',
  'Los presos leen el portal 14ymedio.',
  // detenidos otra vez, o arrestados en su casa
  'Foro Penal dice que tres de los liberados fueron detenidos otra vez.',
  'Catorce presos fueron trasladados a sus casas bajo arresto domiciliario.',
];

const tell = (text: string): readonly string[] => readSentence(text, { language: 'es' });
test.each(nothing)('%s', (text) => expect(tell(text)).toEqual([]));

/** The same, with a count beside it: that one and no other. */
const beside: readonly Row[] = [
  [
    'Foro Penal informó que 12 presos fueron excarcelados y 300 familiares esperaban a las puertas el domingo.',
    'Foro Penal: 12 freed on 2031-05-04',
  ],
  [
    'Foro Penal informó que 12 presos fueron excarcelados el domingo a las 6 de la tarde tras 40 días en la cárcel.',
    'Foro Penal: 12 freed on 2031-05-04',
  ],
  [
    'Foro Penal informó que 12 presos fueron excarcelados el domingo en virtud del artículo 9.',
    'Foro Penal: 12 freed on 2031-05-04',
  ],
  [
    'Foro Penal informó que 12 presos fueron excarcelados el domingo. La policía detuvo a 30 personas ese día.',
    'Foro Penal: 12 freed on 2031-05-04',
  ],
  [
    'Foro Penal informó que 12 presos fueron excarcelados el domingo de tres cárceles.',
    'Foro Penal: 12 freed on 2031-05-04',
  ],
  [
    'Foro Penal informó que 12 presos condenados a 30 años fueron excarcelados el domingo.',
    'Foro Penal: 12 freed on 2031-05-04',
  ],
];
test.each(beside)('beside a count: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));

const body =
  'Foro Penal informó que 104 presos políticos fueron excarcelados el domingo, y muchas familias los esperaban a las puertas.';

/** Headlines and what surrounds an article. */
const surroundings: readonly Row[] = [
  [`Más de 100 presos salen en libertad\n${body}`, 'Foro Penal: 104 freed on 2031-05-04'],
  [`Foro Penal: 104 presos políticos excarcelados\n${body}`, 'Foro Penal: 104 freed on 2031-05-04'],
  [`Liberan a decenas de presos en Venezuela\n${body}`, 'Foro Penal: 104 freed on 2031-05-04'],
  // a headline's number that the body does not repeat
  [
    `Foro Penal dice que 41 militares fueron excarcelados\n${body}`,
    'Foro Penal: 41 freed start not stated, up to 2031-05-07',
    'Foro Penal: 104 freed on 2031-05-04',
  ],
  [
    `${body}\nNoticias relacionadas\nCuba libera a 900 presos\nForo Penal dice que 20 activistas fueron excarcelados`,
    'Foro Penal: 104 freed on 2031-05-04',
  ],
  [`${body}\nLea también: Cuba libera a 900 presos`, 'Foro Penal: 104 freed on 2031-05-04'],
  [`${body}\nLe puede interesar: Nicaragua excarcela a 900 presos`, 'Foro Penal: 104 freed on 2031-05-04'],
  [
    `${body}\nFoto: 12 presos salen de la cárcel de Tocorón, 4 de mayo de 2031. (EFE)`,
    'Foro Penal: 104 freed on 2031-05-04',
  ],
  // the same paragraph twice
  [
    `${body}\nLas puertas volvieron a cerrarse al anochecer y la calle quedó vacía.\n${body}`,
    'Foro Penal: 104 freed on 2031-05-04',
  ],
];
test.each(surroundings)('around an article: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
