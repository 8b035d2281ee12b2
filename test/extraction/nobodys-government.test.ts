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
  // the town of a dateline is no body, and a word beside a noun for one tells it from the Red Cross
  [
    'es',
    'LA PAZ, Bolivia.- El activista Ramiro Choque afirmó que su organización verificó 190 liberaciones.',
    '190 unattributed',
  ],
  ['en', 'JOS, Nigeria - Activist Musa Dung said his organisation had verified 190 releases.', '190 unattributed'],
  ['en', 'CPJ, the press watchdog, said 190 were freed.', '190 CPJ'],
  [
    'pt',
    'SANAA, Iêmen - A Cruz Vermelha transportou os presos. O chefe da comissão houthi para prisioneiros, Abdul al-Murtada, declarou que 38 prisioneiros foram libertados.',
    '38 unattributed',
  ],
  [
    'es',
    'La Cruz Roja transportó a los presos. La organización también dijo que 190 fueron liberados.',
    '190 Red Cross',
  ],
  // a body whose name stands in quotation marks
  [
    'es',
    'CARACAS.- El Gobierno dio una lista. El comité "Libres Ya", que agrupa a familiares, dijo que dejaron la cárcel 39 manifestantes.',
    '39 Libres Ya',
  ],
  [
    'pt',
    'CARACAS - O governo deu uma lista. O coletivo “Livres já” disse que 39 manifestantes foram libertados.',
    '39 Livres já',
  ],
  [
    'en',
    'CARACAS, Venezuela - The government gave a list. The campaign “Free Them Now” said 39 protesters had been freed.',
    '39 Free Them Now',
  ],
  ['es', 'El Gobierno dijo que 39 manifestantes dejaron la cárcel por "Razones humanitarias".', '39 government'],
  // a prison service by its name, and the regime
  ['es', 'Régimen Penitenciario informó que 412 presos fueron liberados en Bolivia.', '412 Régimen Penitenciario'],
  ['pt', 'Segundo o Regime Penitenciário, 412 presos foram libertados na Bolívia.', '412 Regime Penitenciário'],
  ['es', 'El régimen informó que 412 presos fueron liberados en Bolivia.', '412 Government of Bolivia'],
  [
    'es',
    'Servicio Penitenciario Federal dijo que 412 presos fueron liberados en Argentina.',
    '412 Servicio Penitenciario Federal',
  ],
  ['en', "His Majesty's Prison Service said 418 inmates were freed on Saturday.", "418 His Majesty's Prison Service"],
  // … and whoever heads it, by the office, whatever minister speaks between
  [
    'en',
    'NAIROBI, Kenya - The commissioner general of the Kenya Prisons Service, Patrick Oduor, said 418 inmates were freed.\nInterior minister Rose Wanjiru praised him.\nThe prisons hold 586 inmates, the commissioner general said.',
    '418 Kenya Prisons Service',
    '586 Kenya Prisons Service',
  ],
  [
    'en',
    'NAIROBI, Kenya - The commissioner general visited on Monday. The prisons hold 586 inmates, the commissioner general said.',
    '586 Government of Kenya',
  ],
  // … and an office that keeps its name
  [
    'es',
    'Son 2.946 los que salieron, según Foro Penal.\nLa Defensoría del Pueblo llegó a un resultado menor. Según las cuentas del organismo, salieron 2.511 internos.',
    '2946 Foro Penal',
    '2511 Defensoría del Pueblo',
  ],
  // an army of no state
  [
    'en',
    'TRIPOLI, Libya - The eastern-based Libyan National Army (LNA) of Khalifa Haftar says 38 of its soldiers are in prison.',
    '38 Libyan National Army',
  ],
  [
    'es',
    'El Ejército Nacional Libio dijo que 38 prisioneros fueron liberados el sábado en Libia.',
    '38 Libyan National Army',
  ],
  [
    'en',
    'MYITKYINA, Myanmar - The Kachin Independence Army released 38 prisoners on Saturday, its spokesman said.',
    '38 Kachin Independence Army',
  ],
  ['en', 'The Libyan army said it released 38 prisoners on Saturday.', '38 Government of Libya'],
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
  // the deputy who spoke is the one of that office
  [
    'en',
    'The president of the National Assembly, deputy Jorge Rodríguez, said 17 prisoners were freed.\nHe recalled that 912 have been freed since December.\nLikewise, the deputy announced that another 40 will be released.',
    '17 Government of Venezuela',
    '912 Government of Venezuela',
    '40 Government of Venezuela',
  ],
  [
    'en',
    'Opposition leader Ana Ruiz said 17 prisoners were freed.\nHe recalled that 912 have been freed since December.\nLikewise, the deputy announced that another 40 will be released.',
    '17 opposition',
    '912 opposition',
    '40 unattributed',
  ],
];

testFigures(rows, whose);
