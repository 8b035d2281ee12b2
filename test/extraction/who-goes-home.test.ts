import { count, type FigureRow, testFigures } from './figure-rows.js';

/** Who goes home, or is handed a paper, is freed if a prisoner, and is nobody's count if not. */
const rows: readonly FigureRow[] = [
  ['en', 'Some 41 soldiers returned to their units on Friday.'],
  ['en', 'After the holidays 41 teachers returned to their country on Friday.'],
  ['en', 'The 41 prisoners returned to their homeland on Friday, Foro Penal said.', '41 freed'],
  ['en', 'On Friday 41 of the prisoners returned to their villages, Foro Penal said.', '41 freed'],
  ['es', 'El viernes 41 presos políticos recibieron la boleta de excarcelación, dijo Foro Penal.', '41 freed'],
  ['es', 'El viernes 41 presos políticos recibieron su boleta de libertad, dijo Foro Penal.', '41 freed'],
  ['es', 'El viernes 41 presos políticos no recibieron la boleta de excarcelación, dijo Foro Penal.'],
  ['es', 'El viernes 41 prisioneros ucranianos volvieron a su tierra, dijo el Ministerio de Defensa.', '41 freed'],
  ['es', 'El viernes 41 soldados volvieron a su unidad, dijo el Ministerio de Defensa.'],
  ['es', 'El viernes 41 turistas regresaron a territorio nacional, dijo el Ministerio de Defensa.'],
  // where they are says so of prisoners alone
  ['es', 'El viernes 41 presos políticos amanecieron en sus casas, dijo Foro Penal.', '41 freed'],
  ['es', 'Desde el viernes hay 41 presos políticos más en sus casas, dijo Foro Penal.', '41 freed'],
  ['es', 'Un juez retiró el grillete a 41 exfuncionarios que aguardaban el juicio en sus casas.', '41 measures_lifted'],
  ['es', 'El viernes la policía detuvo a 41 opositores en sus casas.'],
  ['es', 'Unos 41 opositores recibieron la noticia en su casa.'],
  ['es', 'El viernes 41 dirigentes cumplían el arresto en sus hogares.'],
  ['en', 'On Friday police arrested 41 opponents in their homes.'],
  ['pt', 'Na sexta-feira a polícia deteve 41 opositores em suas casas.'],
  ['pt', 'Na sexta-feira 41 presos viram a liberdade adiada, disse o Foro Penal.'],
  ['pt', 'Na sexta-feira 41 presos viram a liberdade negada, disse o Foro Penal.'],
  ['pt', 'Após o regresso do cativeiro, 41 prisioneiros foram recebidos em Kiev.', '41 freed'],
];
testFigures(rows, count);
