import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** 'A lawyer who asked not to be named', 'un abogado de varios presos': one of those who speak for prisoners, and of no body. */
const rows: readonly FigureRow[] = [
  ['en', 'A lawyer who asked not to be named said that 41 prisoners were freed.', '41 lawyers'],
  ['en', 'A lawyer who asked not to be named told Reuters that 41 prisoners were freed.', '41 lawyers'],
  ['en', 'A lawyer who asked not to be named told Reuters 41 prisoners were freed.', '41 lawyers'],
  ['en', 'A lawyer who spoke on condition of anonymity told AFP 41 prisoners were freed.', '41 lawyers'],
  ['en', 'A lawyer who visited the prison told AFP that 41 prisoners were freed.', '41 lawyers'],
  ['en', 'A lawyer told AFP that 41 prisoners were freed.', '41 lawyers'],
  ['en', 'A defence lawyer who asked not to be identified told the BBC that 41 prisoners were freed.', '41 lawyers'],
  ['en', 'Relatives who asked not to be named told Reuters that 41 prisoners were freed.', '41 relatives'],
  ['en', 'Lawyers who asked not to be named told Reuters that 41 prisoners were freed.', '41 lawyers'],
  [
    'en',
    'A lawyer with Foro Penal who asked not to be named told Reuters that 41 prisoners were freed.',
    '41 Foro Penal',
  ],
  ['es', 'Un abogado que pidió el anonimato dijo a EFE que 41 presos fueron liberados.', '41 lawyers'],
  ['es', 'Una abogada de los detenidos dijo que 41 presos fueron liberados.', '41 lawyers'],
  ['es', 'Según un abogado de los presos, 41 personas salieron libres.', '41 lawyers'],
  ['es', 'Un abogado del Foro Penal dijo que 41 presos fueron liberados.', '41 Foro Penal'],
  ['es', 'Una abogada de Provea dijo que 41 presos fueron liberados.', '41 Provea'],
  ['es', 'Juan Pérez, un abogado de Maracay, dijo que 41 presos fueron liberados.', '41 unattributed'],
  ['es', 'Han salido 41 presos, dijo un abogado.', '41 lawyers'],
  ['pt', 'Uma advogada dos detidos disse que 41 presos foram soltos.', '41 lawyers'],
  ['pt', 'Um advogado do Foro Penal disse que 41 presos foram soltos.', '41 Foro Penal'],
  ['pt', 'Segundo um advogado dos presos, 41 pessoas foram soltas.', '41 lawyers'],
  ['pt', 'Um advogado que falou sob anonimato disse à AFP que 41 presos foram soltos.', '41 lawyers'],
];

testFigures(rows, whose);
