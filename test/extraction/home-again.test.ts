import { type FigureRow, testFigures, whoseAndDated } from './figure-rows.js';

/** Where releases are told of, a country's own people who are home again are free, and so is whoever came with them. */
const rows: readonly FigureRow[] = [
  ['pt', '"Temos três crianças em casa", disse a moradora.'],
  [
    'pt',
    'Rússia e Ucrânia trocaram prisioneiros. "205 dos nossos já estão em casa", escreveu o presidente ucraniano, Volodymyr Zelensky.',
    '205 freed Government of Ukraine ?..2026-01-26',
  ],
  [
    'pt',
    'Rússia e Ucrânia trocaram prisioneiros. "Queremos 205 dos nossos em casa", escreveu o presidente ucraniano, Volodymyr Zelensky.',
  ],
  [
    'pt',
    'Rússia e Ucrânia trocaram prisioneiros. "205 dos nossos soldados estarão em casa na Páscoa", escreveu o presidente ucraniano, Volodymyr Zelensky.',
  ],
  ['pt', 'Soltaram o meu marido. "Temos três crianças em casa", disse Ana Ruiz.'],
  ['pt', 'Soltaram o meu marido. "Temos três filhos nossos em casa", disse Ana Ruiz.'],
  [
    'pt',
    'O governo da Venezuela disse que foram soltos 205 militares, e com eles dois civis.',
    '205 freed Government of Venezuela ?..2026-01-26',
    '2 freed Government of Venezuela ?..2026-01-26',
  ],
  [
    'pt',
    'O governo da Venezuela disse que foram soltos 205 militares. Dezoito deles morreram depois.',
    '205 freed Government of Venezuela ?..2026-01-26',
  ],
  ['es', '"Tenemos 20 invitados en casa", dijo la vecina.'],
  [
    'es',
    'Rusia y Ucrania canjearon prisioneros. "Tenemos a 205 militares nuestros en casa, y con ellos dos civiles", escribió el presidente ucraniano, Volodímir Zelenski.',
    '205 freed Government of Ukraine ?..2026-01-26',
    '2 freed Government of Ukraine ?..2026-01-26',
  ],
  [
    'es',
    'Rusia y Ucrania canjearon prisioneros. "205 de los nuestros ya están en casa", escribió el presidente ucraniano, Volodímir Zelenski.',
    '205 freed Government of Ukraine ?..2026-01-26',
  ],
  [
    'es',
    'Rusia y Ucrania canjearon prisioneros. "Queremos a 205 de los nuestros en casa", escribió el presidente ucraniano, Volodímir Zelenski.',
  ],
  ['es', 'Soltaron a mi marido. "Tenemos tres niños en casa", dijo Ana Ruiz.'],
  [
    'es',
    'El gobierno de Venezuela dijo que fueron liberados 205 militares, y con ellos dos civiles.',
    '205 freed Government of Venezuela ?..2026-01-26',
    '2 freed Government of Venezuela ?..2026-01-26',
  ],
  [
    'es',
    'El gobierno de Venezuela dijo que fueron liberados 205 militares. Dieciocho de ellos murieron después.',
    '205 freed Government of Venezuela ?..2026-01-26',
  ],
  ['en', '"We have 20 guests at home," the neighbour said.'],
  [
    'en',
    'Russia and Ukraine swapped prisoners. "We have 205 of our soldiers home, and two civilians with them," wrote Ukrainian President Volodymyr Zelensky.',
    '205 freed Government of Ukraine ?..2026-01-26',
    '2 freed Government of Ukraine ?..2026-01-26',
  ],
  [
    'en',
    'Russia and Ukraine swapped prisoners. "205 of our soldiers are home," wrote Ukrainian President Volodymyr Zelensky.',
    '205 freed Government of Ukraine ?..2026-01-26',
  ],
  [
    'en',
    'Russia and Ukraine swapped prisoners. "We now have 205 of our people safely back home," wrote Ukrainian President Volodymyr Zelensky.',
    '205 freed Government of Ukraine ?..2026-01-26',
  ],
  [
    'en',
    'Russia and Ukraine swapped prisoners. "We want 205 of our soldiers home," wrote Ukrainian President Volodymyr Zelensky.',
  ],
  [
    'en',
    'Russia and Ukraine swapped prisoners. "205 of our soldiers are not home," wrote Ukrainian President Volodymyr Zelensky.',
  ],
  ['en', 'They freed my husband. "We have three of our children home from school," said Ana Ruiz.'],
  ['en', 'They freed my husband. "We have 20 guests at home," said Ana Ruiz.'],
  [
    'en',
    "Venezuela's government said 205 soldiers had been freed, and two civilians with them.",
    '205 freed Government of Venezuela ?..2026-01-26',
    '2 freed Government of Venezuela ?..2026-01-26',
  ],
  [
    'en',
    "Venezuela's government said 205 soldiers had been freed. Eighteen of them have died since.",
    '205 freed Government of Venezuela ?..2026-01-26',
  ],
];

testFigures(rows, whoseAndDated);
