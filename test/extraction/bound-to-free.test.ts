import { count, type FigureRow, testFigures } from './figure-rows.js';

/** Whoever binds themselves to a release, in whatever form of the word, has freed nobody yet; whoever keeps the promise has. */
const rows: readonly FigureRow[] = [
  ['en', 'The strike ended with the government agreeing to free 41 prisoners.', '41 promised'],
  ['en', 'After promising to free 41 prisoners, the minister left.', '41 promised'],
  ['en', 'The deal commits the government to freeing 41 prisoners.', '41 promised'],
  ['en', 'The junta acceded to the release of 41 prisoners.', '41 promised'],
  ['es', 'La huelga terminó después de que la Fiscalía se comprometiera a liberar a 41 presos.', '41 promised'],
  ['es', 'La huelga terminó tras acceder el Gobierno a liberar a 41 presos.', '41 promised'],
  ['es', 'El acuerdo obliga al Gobierno a liberar a 41 presos.', '41 promised'],
  ['es', 'La promesa del Gobierno de liberar a 41 presos puso fin a la huelga.', '41 promised'],
  ['es', 'El Gobierno ultima la excarcelación de 41 presos.', '41 promised'],
  ['pt', 'A greve terminou depois de a Procuradoria se comprometer a libertar 41 presos.', '41 promised'],
  ['pt', 'Ao prometer a libertação de 41 presos, o ministro ganhou tempo.', '41 promised'],
  ['pt', 'O acordo obriga o governo a libertar 41 presos.', '41 promised'],
  ['pt', 'A oferta de libertar 41 presos pôs fim à greve.', '41 promised'],
  ['en', 'The government had promised 553 releases.', '553 promised'],
  ['es', 'El Gobierno prometió unas 553 excarcelaciones.', 'about 553 promised'],
  ['pt', 'O governo tinha prometido 553 libertações.', '553 promised'],
  // kept, or only spoken of beside it
  ['en', 'As promised, there were 553 releases.', '553 freed'],
  ['es', 'El Gobierno, que prometió más, confirma 553 excarcelaciones.', '553 freed'],
  ['es', 'El Gobierno cumplió su promesa de liberar a 41 presos.', '41 freed'],
  ['pt', 'O governo cumpriu a promessa de libertar 41 presos.', '41 freed'],
  ['es', 'El Gobierno prometió diálogo y liberó a 41 presos.', '41 freed'],
  ['es', 'El ministro ofreció una lista de 41 presos liberados.', '41 freed'],
  ['es', 'El Gobierno ofreció cifras tras liberar a 41 presos.', '41 freed'],
  ['pt', 'O ministro ofereceu detalhes da libertação de 41 presos.', '41 freed'],
  ['en', 'The government promised talks and freed 41 prisoners.', '41 freed'],
  ['en', 'Following the pledge, 41 prisoners were freed.', '41 freed'],
  // broken
  ['en', 'The government broke its promise to free 41 prisoners.'],
  ['es', 'El Gobierno no cumplió su promesa de liberar a 41 presos.'],
  ['es', 'El Gobierno faltó a su palabra de liberar a 41 presos.'],
  ['pt', 'O governo quebrou a promessa de soltar 41 presos.'],
];

testFigures(rows, count);
