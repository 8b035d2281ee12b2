import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** Who speaks after a government was named, and is not of it: an activist, her group, a judge by the name of the cause. */
const rows: readonly FigureRow[] = [
  // by what they are called
  [
    'en',
    'CARACAS, Venezuela - The interior minister visited the jail on Monday. Activist Ana Ruiz said 70 men are still in prison.',
    '70 unattributed',
  ],
  [
    'es',
    'CARACAS.- El Gobierno no ha publicado una lista. La abogada Ana Ruiz dijo que 70 hombres siguen presos.',
    '70 unattributed',
  ],
  [
    'pt',
    'CARACAS - O governo não publicou uma lista. A ativista Ana Ruiz disse que 70 homens continuam presos.',
    '70 unattributed',
  ],
  [
    'es',
    'El ministro Diosdado Cabello recorrió la prisión. La activista dijo que 70 hombres siguen presos.',
    '70 unattributed',
  ],
  [
    'en',
    'The government has not published a list. Activist Ana Ruiz of Clippve said 70 men are still in prison.',
    '70 Clippve',
  ],
  // … and who speaks on after them
  [
    'en',
    'The minister visited the jail.\n"They were forgotten," lawyer Ana Ruiz said.\nShe said 70 men are still in prison.',
    '70 unattributed',
  ],
  [
    'es',
    'El ministro visitó la cárcel.\n"Fueron olvidados", dijo la activista Ana Ruiz.\nSu organización afirma que 70 hombres siguen presos.',
    '70 unattributed',
  ],
  [
    'pt',
    'O ministro visitou a cadeia.\n"Foram esquecidos", disse a advogada Ana Ruiz.\nEla disse que 70 homens continuam presos.',
    '70 unattributed',
  ],
  // who may be of it
  [
    'en',
    'CARACAS, Venezuela - The interior ministry published a decree on Monday. Spokeswoman Ana Ruiz said 70 men are still in prison.',
    '70 Government of Venezuela',
  ],
  [
    'es',
    'CARACAS.- El Ministerio del Interior publicó un decreto. Su último boletín dice que 70 hombres siguen presos.',
    '70 Government of Venezuela',
  ],
  // a judge, and bodies for justice
  ['en', 'NAIROBI, Kenya - Chief Justice Martha Kamau said six inmates were freed on Friday.', '6 Government of Kenya'],
  ['en', 'JOS, Nigeria - Justice David Mann said 74 inmates were freed on Friday.', '74 unattributed'],
  [
    'en',
    'LAE, Papua New Guinea - Court registrar Nimal Silva said six inmates were freed.',
    '6 Government of Papua New Guinea',
  ],
  [
    'en',
    'JOS, Nigeria - Justice David Mann visited the jail on Friday. The group says at least 74 inmates are still held.',
    '74 unattributed',
  ],
  ['en', 'Justice Initiative said six prisoners were freed on Friday.', '6 Justice Initiative'],
  ['en', 'Justice for Colombia said six prisoners were freed on Friday.', '6 Justice for Colombia'],
];

testFigures(rows, whose);
