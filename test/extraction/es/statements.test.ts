import { describe, expect, test } from 'vitest';
import { statementsIn } from '../tell-statements.js';

type Row = readonly [text: string, ...statements: string[]];

const BEFORE = 'El Gobierno de Venezuela asegura que ha excarcelado a 400 presos políticos.\n';
const ITS_OWN = 'El Foro Penal informó de la excarcelación de 80 presos políticos.\n';

const rows: readonly Row[] = [
  [`${BEFORE}El Foro Penal exigió la lista de los excarcelados.`, 'Foro Penal: list_asked about 400, told before'],
  [
    `${BEFORE}El Foro Penal pidió al Gobierno que publique los nombres.`,
    'Foro Penal: list_asked → Government of Venezuela about 400, told before',
  ],
  [
    `${BEFORE}Jorge Rodríguez prometió publicar la lista de excarcelados.`,
    'Government of Venezuela (Jorge Rodríguez): list_promised about 400, told before',
  ],
  [
    `${BEFORE}El Gobierno publicó una lista de excarcelados.`,
    'Government of Venezuela: list_published about 400, told before',
  ],
  [
    `${BEFORE}El Gobierno no ha publicado la lista, según el Foro Penal.`,
    'Foro Penal: list_withheld → Government of Venezuela about 400, told before',
  ],
  [`${BEFORE}El Foro Penal cuestiona la cifra.`, 'Foro Penal: disputed about 400, told before'],
  [
    `${BEFORE}La cifra no coincide con los registros, dijo el Foro Penal.`,
    'Foro Penal: disputed about 400, told before',
  ],
  [
    `${BEFORE}Delcy Rodríguez dijo que pedirá a Naciones Unidas que verifique las excarcelaciones.`,
    'Government of Venezuela (Delcy Rodríguez): verification_asked → United Nations about 400, told before',
  ],
  [
    `${BEFORE}El Foro Penal exige una verificación independiente de la cifra.`,
    'Foro Penal: verification_asked about 400, told before',
  ],
  [`${BEFORE}El Foro Penal no pudo verificar la cifra.`, 'Foro Penal: unverified about 400, told before'],
  [
    `${ITS_OWN}Su director, Alfredo Romero, dijo que siguen verificando las identidades.`,
    'Foro Penal (Alfredo Romero): verifying case_by_case about 80, told before',
  ],
  [
    `${ITS_OWN}La cifra no es definitiva, dijo Alfredo Romero.`,
    'Foro Penal (Alfredo Romero): provisional about 80, told before',
  ],
  ['El Foro Penal ha verificado 104 excarcelaciones caso por caso.', 'Foro Penal: verified case_by_case about 104'],
  [
    `${ITS_OWN}El ministro Diosdado Cabello calificó de “infladas” las cifras del Foro Penal.`,
    'Government of Venezuela (Diosdado Cabello): disputed → Foro Penal about 80, told before',
  ],
  [
    `${BEFORE}Según el Foro Penal, la cifra del Gobierno está inflada.`,
    'Foro Penal: disputed → Government of Venezuela about 400, told before',
  ],
  [
    `${ITS_OWN}El ministro Diosdado Cabello acusó al Foro Penal de inflar las cifras.`,
    'Government of Venezuela (Diosdado Cabello): disputed → Foro Penal about 80, told before',
  ],
  [
    `${BEFORE}El Gobierno pidió a Naciones Unidas que verifique los 895 excarcelados desde diciembre.`,
    'Government of Venezuela: verification_asked → United Nations',
  ],
  // nada se dice de las cuentas
  [`${BEFORE}El Foro Penal pidió donaciones.`],
  [`${BEFORE}El Foro Penal presentó una lista de demandas.`],
  [`${BEFORE}La aerolínea salió de la lista de sanciones.`],
  [`${BEFORE}Romero escribió en su cuenta verificada.`],
  [`${BEFORE}Quedó en libertad provisional.`],
  [`${BEFORE}Las familias rechazaron la sentencia.`],
  [`${BEFORE}Los precios están inflados, dijo el Foro Penal.`],
  [`${BEFORE}El ministro verificó las obras del puente.`],
  ['El club publicó la lista de jugadores.'],
];

describe('lo que se dice de las cuentas', () => {
  test.each(rows)('%s', (text, ...statements) => {
    expect(statementsIn(text, { language: 'es' })).toEqual(statements);
  });
});
