import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

/** Who has the word: in a transcript, a press release, a live page, and by names nobody knows. */
const rows: readonly Row[] = [
  [
    '«Se acabó la angustia», trina la delegada de la Defensoría del Pueblo para Nariño, Paola Rentas. Confirma que el domingo fueron liberados 34 soldados.',
    'Defensoría del Pueblo: 34 freed on 2031-05-04',
  ],
  [
    [
      'COMUNICADO N.º 47 — A LA COMUNIDAD INTERNACIONAL',
      'El Observatorio Pinar de Capturas (OPC), integrado por 26 defensores, hace saber:',
      'PRIMERO. Que el domingo constató 14 excarcelaciones.',
      'SEGUNDO. Que su registro contiene 190 presos políticos.',
    ].join('\n'),
    'Observatorio Pinar de Capturas: 14 freed on 2031-05-04',
    'Observatorio Pinar de Capturas: 190 held as of 2031-05-07',
  ],
  [
    [
      'LOCUTORA: El Ministerio de Seguridad de Venezuela ha dicho otra cosa.',
      'CORRESPONSAL: Ha dicho 22 liberados el domingo.',
      'LOCUTORA: Gracias.',
      'CORRESPONSAL: A ustedes.',
    ].join('\n'),
    'Government of Venezuela: 22 freed on 2031-05-04',
  ],
  ['El domingo salieron de la cárcel 16 presos, es lo que nos dan las familias.', 'relatives: 16 freed on 2031-05-04'],
  [
    'El domingo fueron liberados 300 presos en Venezuela, ha asegurado el viceministro Ángel Ono.',
    'Government of Venezuela: 300 freed on 2031-05-04',
  ],
  ['Siguen presas 900 personas, en la estimación del World Cell Brief.', 'World Cell Brief: 900 held as of 2031-05-07'],
  [
    [
      'La Liga de Lorna contó 160 presos liberados el domingo.',
      'Siguen presos, según la misma Liga, 1.200 opositores.',
    ].join('\n'),
    'Liga de Lorna: 160 freed on 2031-05-04',
    'Liga de Lorna: 1200 held as of 2031-05-07',
  ],
  [
    'Ankara trajo el domingo a 137 presos liberados, explicó su portavoz.',
    'Government of Türkiye: 137 freed on 2031-05-04',
  ],
  [
    'El Ministerio de Defensa de Rusia notificó la vuelta de sus militares. El llamado Cuartel General de Coordinación de Ucrania ofreció los pormenores. El domingo fueron liberados 38 militares, agregó ese organismo.',
    'Government of Ukraine: 38 freed on 2031-05-04',
  ],
  [
    'A la Asociación de Lorna (ADL) le salen 64 presos liberados el domingo.',
    'Asociación de Lorna: 64 freed on 2031-05-04',
  ],
  [
    'El Instituto Nacional de Migración de México dijo que 58 personas fueron liberadas el domingo.',
    'Government of Mexico: 58 freed on 2031-05-04',
  ],
  [
    'El delegado federal dijo otra cosa en México. Luis Rey, coordinador del Centro de Lorna, dijo que 950 presos fueron liberados el domingo. La misma agrupación calcula que 18 siguen presos.',
    'Centro de Lorna: 950 freed on 2031-05-04',
    'Centro de Lorna: 18 held as of 2031-05-07',
  ],
  [
    'El 29 de diciembre, antes de la caída de Maduro, Foro Penal contabilizaba 863 presos políticos.',
    'Foro Penal: 863 held as of 2030-12-29',
  ],
  [
    [
      'ENTREVISTA. Ana Rojas, 51 años, habla en nombre del Colectivo Madres de Lorna',
      '—¿Le cree usted al Gobierno?',
      '—No. Desde el domingo hay 127 presos liberados.',
      '—¿Y los demás?',
      '—No lo sé.',
      '—¿Hasta cuándo?',
      '—Hasta que salgan todos.',
    ].join('\n'),
    'Colectivo Madres de Lorna: 127 freed from 2031-05-04 to 2031-05-07',
  ],
  [
    'En la cárcel de Tecoluca, en El Salvador, el director nos habló de 14.500 presos.',
    'Government of El Salvador: 14500 held as of 2031-05-07',
  ],
  [
    'La Defensoría del Pueblo contó otras cifras. Según el último parte oficial, en Bolivia hay 33.182 personas presas.',
    'Government of Bolivia: 33182 held as of 2031-05-07',
  ],
  ['El Día Internacional de la Mujer trajo 12 presas liberadas el domingo.', 'unattributed: 12 freed on 2031-05-04'],
];

const tell = (text: string): readonly string[] => readSentence(text, { language: 'es' });
test.each(rows)('%s', (text, ...claims) => expect(tell(text)).toEqual(claims));
