import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

/** Whose figure it is, in the words of many papers. */
const rows: readonly Row[] = [
  [
    '«Doce presos salieron el domingo y ni uno más», escribió Alfredo Romero, al frente del Foro Penal.',
    'Foro Penal: 12 freed on 2031-05-04',
  ],
  [
    'El domingo salieron libres 300 presos, en las cuentas de la Red de Lorna.',
    'Red de Lorna: 300 freed on 2031-05-04',
  ],
  [
    'Minsk da una lista de 30 presos liberados el domingo; Viasna cuenta 22.',
    'Government of Belarus: 30 freed on 2031-05-04',
    'Viasna: 22 freed on 2031-05-04',
  ],
  [
    'El Gobierno de Bielorrusia publicó una lista de 30 presos liberados el domingo, mientras que Viasna solo ha podido localizar a 22.',
    'Government of Belarus: 30 freed on 2031-05-04',
    'Viasna: 22 freed on 2031-05-04',
  ],
  ['La lista que lleva Viasna tiene 22 presos liberados el domingo.', 'Viasna: 22 freed on 2031-05-04'],
  [
    'Viasna contó 22 presos liberados el domingo. En los registros del grupo quedan 1.100 presos políticos.',
    'Viasna: 22 freed on 2031-05-04',
    'Viasna: 1100 held as of 2031-05-07',
  ],
  [
    'El domingo salieron de la cárcel nueve presos, nos contaron sus madres a la puerta del penal.',
    'relatives: 9 freed on 2031-05-04',
  ],
  [
    'Los abogados de la defensa dicen que el domingo quedaron libres nueve manifestantes.',
    'lawyers: 9 freed on 2031-05-04',
  ],
  [
    'El domingo quedaron libres nueve manifestantes, dijo una fuente policial que pidió no ser citada.',
    'sources: 9 freed on 2031-05-04',
  ],
  ['La oposición cifra en 90 los presos políticos.', 'opposition: 90 held as of 2031-05-07'],
  ['El partido opositor Frente Unido cifra en 90 los presos políticos.', 'Frente Unido: 90 held as of 2031-05-07'],
  [
    'El presidente de la Unión de Reporteros de Lorna, Pedro Osei, dijo que seis periodistas siguen presos.',
    'Unión de Reporteros de Lorna: 6 held as of 2031-05-07',
  ],
  [
    'Veinte prisioneros fueron entregados el domingo, confirmó el Comité Internacional de la Cruz Roja.',
    'Red Cross: 20 freed on 2031-05-04',
  ],
  [
    'Dieciocho soldados fueron liberados el domingo en Colombia, anunció en X el ministro de Defensa, Pedro Sánchez.',
    'Government of Colombia: 18 freed on 2031-05-04',
  ],
  [
    'Treinta y una personas fueron liberadas el domingo, según el Colegio de Abogados de Lorna. Añadió que cuatro letrados siguen en prisión.',
    'Colegio de Abogados de Lorna: 31 freed on 2031-05-04',
    'Colegio de Abogados de Lorna: 4 held as of 2031-05-07',
  ],
  [
    [
      'Treinta y una personas fueron liberadas el domingo, según el Colegio de Abogados de Lorna.',
      'Cuatro letrados siguen en prisión, añadió la entidad.',
    ].join('\n'),
    'Colegio de Abogados de Lorna: 31 freed on 2031-05-04',
    'Colegio de Abogados de Lorna: 4 held as of 2031-05-07',
  ],
  [
    'El ministro del Interior de Venezuela, Diosdado Cabello, dijo que 626 personas fueron liberadas; Foro Penal, que revisa nombre por nombre, ha confirmado 300.',
    'Government of Venezuela: 626 freed start not stated, up to 2031-05-07',
    'Foro Penal: 300 freed start not stated, up to 2031-05-07',
  ],
  [
    'El Gobierno cubano había prometido liberar a 553 presos, pero Justicia 11J solo ha documentado 200 excarcelaciones.',
    'Government of Cuba: 553 promised start not stated, up to 2031-05-07',
    'Justicia 11J: 200 freed start not stated, up to 2031-05-07',
  ],
  [
    'El domingo fueron liberados 12 presos, según María Solís, de Puerta Abierta, una ONG local.',
    'Puerta Abierta: 12 freed on 2031-05-04',
  ],
  [
    '«El domingo fueron liberados 12 presos», dijo María Solís, abogada del grupo Puerta Abierta.',
    'Puerta Abierta: 12 freed on 2031-05-04',
  ],
  [
    '«Nuestro registro tiene 44 presos políticos», dijo el domingo el presidente del Comité de Lorna.',
    'Comité de Lorna: 44 held as of 2031-05-04',
  ],
  [
    'La Defensoría del Pueblo, por boca de su delegado Juan Paz, dijo que 31 presos fueron liberados el domingo.',
    'Defensoría del Pueblo: 31 freed on 2031-05-04',
  ],
  [
    'Cuarenta presos salieron libres el domingo en Bolivia, informó Régimen Penitenciario.',
    'Régimen Penitenciario: 40 freed on 2031-05-04',
  ],
  [
    'Exteriores dijo que 21 españoles fueron liberados el domingo, según el ministro José Manuel Albares.',
    'Government of Spain: 21 freed on 2031-05-04',
  ],
  ['Cuarenta presos salieron libres el domingo, según se supo.', 'unattributed: 40 freed on 2031-05-04'],
  [
    [
      'NOTA DE PRENSA',
      'El Centro de Ayuda Legal confirma que cuatro reporteros fueron liberados el domingo.',
      'Según nuestros registros, nueve periodistas siguen en la cárcel.',
    ].join('\n'),
    'Centro de Ayuda Legal: 4 freed on 2031-05-04',
    'Centro de Ayuda Legal: 9 held as of 2031-05-07',
  ],
  [
    'Foro Penal contó 12 excarcelaciones el domingo. El Gobierno, por su parte, dice que 30 personas fueron liberadas.',
    'Foro Penal: 12 freed on 2031-05-04',
    'Government of Venezuela: 30 freed start not stated, up to 2031-05-07',
  ],
  [
    'Doce presos fueron liberados el domingo, dijo a este diario una voluntaria de Viasna.',
    'Viasna: 12 freed on 2031-05-04',
  ],
  [
    'Doce presos fueron liberados el domingo en Perú, dijo el coronel Juan Ruiz.',
    'Government of Peru: 12 freed on 2031-05-04',
  ],
  [
    [
      'El Centro de Lorna dijo que 12 personas fueron liberadas el domingo.',
      '«Aún tenemos 80 presos políticos en nuestra lista», dijo su directora, Ana Paz.',
    ].join('\n'),
    'Centro de Lorna: 12 freed on 2031-05-04',
    'Centro de Lorna: 80 held as of 2031-05-07',
  ],
  [
    'Doce presos fueron liberados el domingo, dijo el obispo Juan Paz, de la Iglesia de Lorna.',
    'Iglesia de Lorna: 12 freed on 2031-05-04',
  ],
  [
    ['El domingo fueron liberados 12 presos.', 'Viasna dice que tres presos fueron liberados el lunes.'].join('\n'),
    'unattributed: 12 freed on 2031-05-04',
    'Viasna: 3 freed on 2031-05-05',
  ],
  [
    'Un nuevo recuento de la Red de Lorna muestra que siete manifestantes fueron liberados el domingo.',
    'Red de Lorna: 7 freed on 2031-05-04',
  ],
  [
    'Cuarenta presos fueron liberados el domingo en Guatemala, precisó la Dirección General del Sistema Penitenciario.',
    'Dirección General del Sistema Penitenciario: 40 freed on 2031-05-04',
  ],
  [
    'La Comisión de Lorna informó que 40 presos fueron liberados el domingo. De ellos, agregó, seis son mujeres.',
    'Comisión de Lorna: 40 freed on 2031-05-04',
    'Comisión de Lorna: 6 freed on 2031-05-04; part of 40',
  ],
];

const tell = (text: string): readonly string[] => readSentence(text, { language: 'es' });
test.each(rows)('%s', (text, ...claims) => expect(tell(text)).toEqual(claims));
