import { expect, test } from 'vitest';
import { type Row, readAll, readSentence } from '../read-sentence.js';

const sunday = 'on 2031-05-04';
const open = 'start not stated, up to 2031-05-07';
const now = 'as of 2031-05-07';

const freed: readonly Row[] = [
  ['Provea informó que 12 presos fueron liberados el domingo.', `Provea: 12 freed ${sunday}`],
  ['Provea informó que 12 presos salieron de la cárcel el domingo.', `Provea: 12 freed ${sunday}`],
  ['Provea informó que 12 presos salieron en libertad el domingo.', `Provea: 12 freed ${sunday}`],
  ['Provea informó que 12 presos quedaron en libertad el domingo.', `Provea: 12 freed ${sunday}`],
  ['Provea informó que 12 presos recuperaron su libertad el domingo.', `Provea: 12 freed ${sunday}`],
  ['Provea informó que 12 presos fueron puestos en libertad el domingo.', `Provea: 12 freed ${sunday}`],
  ['Provea informó que los guardias dejaron ir a 12 presos el domingo.', `Provea: 12 freed ${sunday}`],
  ['Provea informó que 12 presos abandonaron la prisión el domingo.', `Provea: 12 freed ${sunday}`],
  ['Provea informó que 12 presos fueron indultados y enviados a sus casas el domingo.', `Provea: 12 freed ${sunday}`],
  ['Provea informó que 12 presos regresaron a sus hogares el domingo.', `Provea: 12 freed ${sunday}`],
  ['Provea informó que 12 rehenes fueron entregados el domingo.', `Provea: 12 freed ${sunday}`],
  ['Provea informó que 12 presos fueron canjeados el domingo.', `Provea: 12 freed ${sunday}`],
  ['Provea confirmó la excarcelación de 12 presos el domingo.', `Provea: 12 freed ${sunday}`],
  ['Provea confirmó la puesta en libertad de 12 presos el domingo.', `Provea: 12 freed ${sunday}`],
  ['Provea confirmó 12 excarcelaciones el domingo.', `Provea: 12 freed ${sunday}`],
  ['Provea informó que 12 presos fueron liberados bajo medidas cautelares el domingo.', `Provea: 12 freed ${sunday}`],
  ['Provea informó que 12 presos salieron con libertad condicional el domingo.', `Provea: 12 freed ${sunday}`],
  // not freed
  ['Provea informó que 12 cuerpos fueron entregados el domingo.'],
  ['Provea informó que 12 presos no fueron liberados el domingo.'],
  ['Provea informó que 12 personas fueron detenidas de nuevo el domingo.'],
  ['Provea informó que 12 presos fueron trasladados a otra cárcel el domingo.'],
  ['Provea informó que 12 personas salieron a protestar el domingo.'],
];

const held: readonly Row[] = [
  ['Según Provea, 902 presos siguen tras las rejas.', `Provea: 902 held ${now}`],
  ['Según Provea, 902 personas permanecen encarceladas.', `Provea: 902 held ${now}`],
  ['Según Provea, 902 personas continúan detenidas.', `Provea: 902 held ${now}`],
  ['Según Provea, 902 personas están presas.', `Provea: 902 held ${now}`],
  ['Según Provea, 902 personas se encuentran privadas de libertad.', `Provea: 902 held ${now}`],
  ['Según Provea, hay 902 presos políticos en el país.', `Provea: 902 held ${now}`],
  ['Según Provea, aún quedan 902 presos políticos.', `Provea: 902 held ${now}`],
  ['Provea registra 902 presos políticos.', `Provea: 902 held ${now}`],
  ['Según Provea, faltan por salir 902 presos políticos.', `Provea: 902 held ${now}`],
  ['Según Provea, 902 presos aún no han sido liberados.', `Provea: 902 held ${now}`],
  ['Nadie ha visitado a los 902 presos políticos que languidecen en las cárceles.', `unattributed: 902 held ${now}`],
  // not held now
  ['Según Provea, 902 personas fueron detenidas tras las elecciones.'],
  ['Según Provea, 902 personas han sido arrestadas desde marzo.'],
  ['Según Provea, 902 personas han pasado por prisión desde 2028.'],
  ['Según Provea, 14 presos han muerto desde 2028.'],
  ['Según Provea, 902 personas viven en el exilio.'],
];

const promised: readonly Row[] = [
  ['La excarcelación de 40 presos está prevista este viernes, dijo Viasna.', 'Viasna: 40 promised on 2031-05-09'],
  ['El ministerio dijo que 50 presos serán liberados.', `government: 50 promised ${open}`],
  ['El ministerio dijo que 50 presos serán liberados el viernes.', 'government: 50 promised on 2031-05-09'],
  ['El ministerio dijo que 50 presos serían liberados el próximo viernes.', 'government: 50 promised on 2031-05-09'],
  ['El ministerio anunció que liberará a 50 presos.', `government: 50 promised ${open}`],
  ['El ministerio anunció que excarcelará a 50 presos en los próximos días.', `government: 50 promised ${open}`],
  ['El ministerio dijo que planea liberar a 50 presos.', `government: 50 promised ${open}`],
  ['El ministerio dijo que va a liberar a 50 presos.', `government: 50 promised ${open}`],
  ['El ministerio prometió liberar a 50 presos.', `government: 50 promised ${open}`],
  // done is not promised
  ['El ministerio dijo que 50 presos han sido liberados.', `government: 50 freed ${open}`],
];

const lifted: readonly Row[] = [
  [
    'Provea informó que a 30 personas les levantaron las medidas cautelares.',
    `Provea: 30 relieved of measures ${open}`,
  ],
  // leaving prison says more than a benefit
  ['Provea informó que 30 de los beneficiados salieron de prisión.', `Provea: 30 freed ${open}`],
];

const sideBySide: readonly Row[] = [
  [
    'Provea informó que 12 presos fueron liberados y 902 siguen en la cárcel.',
    `Provea: 12 freed ${open}`,
    `Provea: 902 held ${now}`,
  ],
  [
    'Provea informó que 902 presos siguen en la cárcel tras la liberación de 12 el domingo.',
    `Provea: 902 held ${now}`,
    `Provea: 12 freed ${sunday}`,
  ],
  [
    'Provea informó que 12 presos fueron liberados el domingo y otros 50 serán liberados el viernes.',
    `Provea: 12 freed ${sunday}`,
    'Provea: 50 promised on 2031-05-09',
  ],
  [
    'Provea informó que 12 presos fueron liberados el domingo y 30 personas fueron arrestadas.',
    `Provea: 12 freed ${sunday}`,
  ],
];

const language = 'es';
const tell = (text: string): readonly string[] => readSentence(text, { language });
test.each(freed)('freed: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(held)('held: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(promised)('promised: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(lifted)('measures lifted: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(sideBySide)('side by side: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));

const groups: readonly (readonly [text: string, ...groups: string[]])[] = [
  ['Provea informó que 12 presos políticos fueron liberados.', 'political prisoners'],
  ['Provea informó que 12 presas políticas fueron liberadas.', 'political prisoners'],
  ['Provea informó que 12 personas presas por motivos políticos fueron liberadas.', 'political prisoners'],
  ['Provea informó que 12 mujeres fueron liberadas.', 'women'],
  ['Provea informó que 12 ciudadanos españoles fueron liberados.', 'Spanish nationals'],
  ['Provea informó que 12 militares fueron liberados.', 'military'],
  ['Provea informó que 12 extranjeros fueron liberados.', 'foreigners'],
  ['Provea informó que 12 adolescentes fueron liberados.', 'teenagers'],
  ['Provea informó que 12 periodistas fueron liberados.', 'journalists'],
  ['Provea informó que 12 fueron liberados.', 'people'],
  // a bare number counts those the text is about
  [
    'Provea informó que 12 presos políticos fueron liberados el domingo.\nEl lunes fueron liberados 9 más, añadió.',
    'political prisoners',
    'political prisoners',
  ],
];
test.each(groups)('who is counted: %s', (text, ...expected) =>
  expect(readAll(text, { language }).extraction.claims.map((claim) => claim.group)).toEqual(expected),
);
