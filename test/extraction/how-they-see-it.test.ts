import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** Whose word it is by how they see it; and which state is none of the story: that of a tongue, or where the writer is. */
const rows: readonly FigureRow[] = [
  [
    'pt',
    'Os advogados que acompanham os processos, e que pediram para não ser identificados, são mais pessimistas: 350 pessoas continuam presas.',
    '350 lawyers',
  ],
  ['pt', 'O Foro Penal é mais cauteloso: 350 pessoas continuam presas.', '350 Foro Penal'],
  ['es', 'Los abogados que siguen los casos son más pesimistas: 350 personas siguen presas.', '350 lawyers'],
  ['es', 'Los familiares, que acampan allí, son más cautelosos: 41 presos salieron el domingo.', '41 relatives'],
  [
    'en',
    'Lawyers following the cases, who asked not to be named, are more pessimistic: 350 people remain in jail.',
    '350 lawyers',
  ],
  ['en', 'Provea, which visited the prisons, was blunter: 41 prisoners left on Sunday.', '41 Provea'],
  // a state of things, and nobody's word
  ['en', 'The prisons are full: 350 people remain in prison.', '350 unattributed'],
  ['es', 'Los jueces son lentos: 350 personas siguen presas.', '350 unattributed'],
  ['pt', 'Os presos estão mais fracos: 350 continuam detidos.', '350 unattributed'],
  // translated from a tongue
  [
    'pt',
    '[Texto traduzido automaticamente do espanhol.]\nUm total de 84 pessoas foi solto na Venezuela, disse o Ministério Público.',
    '84 Government of Venezuela',
  ],
  [
    'es',
    '(Traducido del inglés.)\nUn total de 84 personas salió de prisión en Venezuela, dijo el Ministerio Público.',
    '84 Government of Venezuela',
  ],
  [
    'en',
    '[Translated by machine from Spanish.]\nA total of 84 people were freed in Venezuela, the attorney general said.',
    '84 Government of Venezuela',
  ],
  // from where it is written
  [
    'pt',
    'Libertações nas prisões\nPor Ana Lima, de Cúcuta (Colômbia)\nO governo disse que soltou 84 presos em Caracas.',
    '84 Government of Venezuela',
  ],
  [
    'es',
    'Liberaciones en las prisiones\nPor Ana Lima, desde Cúcuta (Colombia)\nEl gobierno dijo que liberó a 84 presos en Caracas.',
    '84 Government of Venezuela',
  ],
  [
    'en',
    'By Ann Lee in Bogota, Colombia\nThe government said it freed 84 prisoners in Caracas.',
    '84 Government of Venezuela',
  ],
];

testFigures(rows, whose);
