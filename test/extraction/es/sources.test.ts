import { describe, expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

const owners: readonly Row[] = [
  [
    'Quince presos fueron liberados el domingo. El dato es de la ONG Provea, que sigue los casos.',
    'Provea: 15 freed on 2031-05-04',
  ],
  [
    'Según la lista que publicó el domingo Foro Penal, 12 presos fueron excarcelados el domingo.',
    'Foro Penal: 12 freed on 2031-05-04',
  ],
  [
    'Según la cuenta que lleva la ONG Foro Penal, 12 presos fueron excarcelados el domingo.',
    'Foro Penal: 12 freed on 2031-05-04',
  ],
  [
    'Según el último balance divulgado por Foro Penal, 12 presos fueron excarcelados el domingo.',
    'Foro Penal: 12 freed on 2031-05-04',
  ],
  [
    'La excarcelación de 12 presos fue verificada el domingo por Foro Penal.',
    'Foro Penal: 12 freed start not stated, up to 2031-05-04',
  ],
  [
    'Registros de Foro Penal indican que 12 presos fueron excarcelados el domingo.',
    'Foro Penal: 12 freed on 2031-05-04',
  ],
  [
    'El Sindicato Nacional de Trabajadores de la Prensa (SNTP) habló.\nDe acuerdo con el balance más reciente, siguen detenidos 12 reporteros.',
    'SNTP: 12 held as of 2031-05-07',
  ],
  [
    'Según la lista de los liberados por el Gobierno, 12 presos salieron el domingo.',
    'unattributed: 12 freed on 2031-05-04',
  ],
  [
    'El domingo fueron excarcelados 12 presos, cifra no confirmada por Foro Penal.',
    'unattributed: 12 freed on 2031-05-04',
  ],
];

const notWhoSpeaks: readonly Row[] = [
  [
    'La Plataforma Unitaria Democrática (PUD) confirmó que 15 presos fueron liberados el domingo.\nDe ellos, tres militan en Vente Venezuela y dos en Voluntad Popular.\nEl lunes fueron liberados 9 presos, precisa el texto.',
    'PUD: 15 freed on 2031-05-04',
    'PUD: 3 freed on 2031-05-04; part of 15',
    'PUD: 2 freed on 2031-05-04; part of 15',
    'PUD: 9 freed on 2031-05-05',
  ],
  [
    'La abogada Inés Mora, coordinadora de Foro Penal, habló ante el Centro Penitenciario de Occidente (CPO).\nEl domingo salieron en libertad 12 presos, precisó la defensora.',
    'Foro Penal: 12 freed on 2031-05-04',
  ],
  [
    'Foro Penal, que es la referencia de la OEA, registraba por su parte 506 presos políticos al 4 de mayo.',
    'Foro Penal: 506 held as of 2031-05-04',
  ],
  [
    'El Ministerio de Defensa de Rusia ha confirmado por su parte la vuelta el domingo de 157 militares rusos.',
    'Government of Russia: 157 freed on 2031-05-04',
  ],
  [
    'La presidenta encargada, Delcy Rodríguez, dio otro dato. El viernes 2 aseguró que desde abril habían sido liberadas 830 personas.',
    'Government of Venezuela: 830 freed from 2031-04-01 to 2031-05-02',
  ],
  ['Varios miles de personas siguieron la entrega en una pantalla, dijo Foro Penal.'],
  [
    'Un funcionario de Migración Colombia afirmó que 12 colombianos fueron liberados el domingo.',
    'Government of Colombia: 12 freed on 2031-05-04',
  ],
];

const outlets: readonly Row[] = [
  ['La agencia EFE informó que 12 presos fueron liberados el domingo.', 'unattributed: 12 freed on 2031-05-04'],
  ['Según un recuento de la AFP, 12 presos fueron liberados el domingo.', 'AFP: 12 freed on 2031-05-04'],
  [
    'De acuerdo con un conteo de Efecto Cocuyo, 12 presos fueron liberados el domingo.',
    'Efecto Cocuyo: 12 freed on 2031-05-04',
  ],
  ['Un periodista de la AFP vio salir a 12 presos el domingo.', 'AFP: 12 freed on 2031-05-04'],
  [
    'El vicepresidente de la ONG Foro Penal, Gonzalo Himiob, dijo a la agencia EFE que 12 presos fueron excarcelados el domingo.',
    'Foro Penal: 12 freed on 2031-05-04',
  ],
  [
    'La agencia estatal Belta informó de que 12 presos fueron liberados el domingo en Bielorrusia.',
    'Government of Belarus: 12 freed on 2031-05-04',
  ],
];

const disputed: readonly Row[] = [
  [
    'Foro Penal cuestiona la cifra de 400 excarcelados del Gobierno de Venezuela.',
    'Government of Venezuela: 400 freed start not stated, up to 2031-05-07',
  ],
  [
    'Foro Penal cuestionó la cifra de 400 excarcelados que dio el Gobierno de Venezuela.',
    'Government of Venezuela: 400 freed start not stated, up to 2031-05-07',
  ],
  ['Foro Penal cuestionó que 12 presos sigan en celdas de castigo.', 'Foro Penal: 12 held as of 2031-05-07'],
];

const bodies: readonly Row[] = [
  // a bulletin in the same sentence is of whoever published it
  [
    'Foro Penal habló el lunes.\nProvea publicó un boletín, en el que daba cuenta de 12 excarcelados el domingo.',
    'Provea: 12 freed on 2031-05-04',
  ],
  [
    'Las autoridades portuguesas informaron que 12 portugueses fueron liberados el domingo.',
    'Government of Portugal: 12 freed on 2031-05-04',
  ],
  [
    'Según Foro Penal, un nuevo tiempo llegó: 12 presos fueron excarcelados el domingo.',
    'Foro Penal: 12 freed on 2031-05-04',
  ],
  [
    'Marta Olivares, activista de Foro Penal, dijo que hubo demoras.\nTambién dijo que 12 presos fueron excarcelados el domingo.',
    'Foro Penal: 12 freed on 2031-05-04',
  ],
  [
    'Marta Olivares, que dirige el grupo Portón Abierto, esperaba fuera.\nDoce presos fueron excarcelados el domingo, dijo Olivares.',
    'Portón Abierto: 12 freed on 2031-05-04',
  ],
  [
    'El ministro de Interior, Justicia y Paz, Diosdado Cabello, dijo que 12 presos fueron liberados el domingo.',
    'Government of Venezuela: 12 freed on 2031-05-04',
  ],
  [
    'El ministro de Relaciones Interiores, Justicia y Paz de Venezuela, Diosdado Cabello, dijo que 12 presos fueron liberados el domingo.',
    'Government of Venezuela: 12 freed on 2031-05-04',
  ],
  [
    'Doce presos fueron liberados el domingo, anunció en Minsk el enviado especial de Estados Unidos, John Coale.',
    'Government of the United States: 12 freed on 2031-05-04',
  ],
  [
    'Organizaciones como Foro Penal informaron que 12 presos fueron liberados el domingo.',
    'rights groups: 12 freed on 2031-05-04',
  ],
  [
    '"Hemos verificado 12 excarcelaciones el domingo", escribió en X Alfredo Romero.',
    'Foro Penal: 12 freed on 2031-05-04',
  ],
  [
    'Italia recibió a 12 italianos excarcelados el domingo, dijo su cancillería.\nEn Venezuela y en Caracas hubo alegría.',
    'Government of Italy: 12 freed on 2031-05-04',
  ],
];

const releases: readonly Row[] = [
  [
    'Nota de prensa\nForo Penal trabaja desde hace veinte años.\nEl domingo fueron excarcelados 12 presos.\nNuestra organización verificó 30 excarcelaciones el lunes.',
    'Foro Penal: 12 freed on 2031-05-04',
    'Foro Penal: 30 freed on 2031-05-05',
  ],
  [
    'Foro Penal trabaja desde hace veinte años.\nEl domingo fueron excarcelados 12 presos.',
    'unattributed: 12 freed on 2031-05-04',
  ],
];

describe.each([
  ['whose the count is', owners],
  ['who is only named beside it', notWhoSpeaks],
  ['an outlet counts for itself, or only reports', outlets],
  ['who questions a figure is not who counts', disputed],
  ['people, offices and bodies', bodies],
  ['a press release is its author’s', releases],
] as const)('%s', (_, rows) => {
  test.each(rows)('%s', (text, ...claims) => {
    expect(readSentence(text, { language: 'es' })).toEqual(claims);
  });
});
