import { expect, test } from 'vitest';
import { type CountedRow, countedIn } from './counted-in.js';

const rows: readonly CountedRow[] = [
  // who is on a list of prisoners, or of people to be let out
  [
    'en',
    'Iran gave a list of 210 sailors and 40 divers in its jails. Oman’s list contains 61 sailors and 18 fishermen.',
    '210 held',
    '40 held',
    '61 held',
    '18 held',
  ],
  ['en', 'The bar published a list of 330 political prisoners. On it are 45 students.', '330 held', '45 held'],
  [
    'en',
    'The king will free 5,400 prisoners on Friday. The list contains 610 women and 38 foreigners.',
    '5400 promised',
    '610 promised',
    '38 promised',
  ],
  ['es', 'El partido publicó una lista de 330 presos políticos. En ella hay 45 alcaldes.', '330 held', '45 held'],
  [
    'es',
    'El rey liberará el viernes a 5.400 presos. La lista reúne a 610 mujeres y 38 extranjeros.',
    '5400 promised',
    '610 promised',
    '38 promised',
  ],
  [
    'pt',
    'O Irã informou ter sob custódia 210 marinheiros e 40 pescadores. A lista enviada por Omã à embaixada traz 61 marinheiros e 18 pescadores.',
    '210 held',
    '40 held',
    '61 held',
    '18 held',
  ],
  ['pt', 'O partido publicou uma lista de 330 presos políticos. Nela há 45 vereadores.', '330 held', '45 held'],
  ['en', 'The bar published a list of 330 political prisoners. The paper has 45 reporters.', '330 held'],
  // how many in each batch
  [
    'en',
    'More than 500 people have left prison, the minister said. The ministry announced three batches: 120 people on January 3, 95 on January 9 and 61 on January 14.',
    '500 more_than freed',
    '120 freed',
    '95 freed',
    '61 freed',
  ],
  [
    'es',
    'El ministerio anunció dos tandas de excarcelaciones: 120 el 3 de enero y 95 el 9 de enero.',
    '120 freed',
    '95 freed',
  ],
  [
    'pt',
    'O ministro disse que saíram mais de 500. As notas registram dois grupos: 120 no dia de Natal e 95 em 9 de janeiro.',
    '500 more_than freed',
    '120 freed',
    '95 freed',
  ],
  [
    'en',
    'Twenty people left prison. The ministry bought buses in two batches: 12 on January 3 and 8 on January 9.',
    '20 freed',
  ],
  // those whose sentence is over, and whose release is asked for
  ['en', 'Oman asked for the early release of 74 sailors who have completed their sentences.', '74 held'],
  ['en', 'The consul urged Tehran to free 74 sailors who have already served their terms.', '74 held'],
  ['es', 'Lima pidió la liberación de 74 marineros y buzos que ya cumplieron su condena.', '74 held'],
  ['es', 'El consulado reclamó la entrega de 28 camioneros que terminaron de purgar su pena.', '28 held'],
  ['pt', 'A chancelaria pediu que o país vizinho apresse o envio de 74 marinheiros que já cumpriram pena.', '74 held'],
  ['pt', 'O consulado pediu a libertação de 28 caminhoneiros que já terminaram de cumprir a sentença.', '28 held'],
  ['en', 'Another 28 convicts who had completed their sentences were freed on Monday.', '28 freed'],
  // full freedom is some of those who left
  ['en', 'Provea verified 88 releases in June. Only nine people obtained full freedom.', '88 freed', '9 freed'],
  ['es', 'Provea verificó 88 excarcelaciones en junio. Apenas nueve gozan de libertad plena.', '88 freed', '9 freed'],
  ['pt', 'A Provea verificou 88 solturas em junho. Só nove pessoas obtiveram liberdade plena.', '88 freed', '9 freed'],
  ['en', 'Provea verified 88 releases in June. In 79 of these cases the judge set bail.', '88 freed', '79 freed'],
  ['pt', 'A Provea verificou 88 solturas em junho. Em 79 desses casos o juiz fixou fiança.', '88 freed', '79 freed'],
  [
    'en',
    'Provea verified 88 releases in June. In 79 of the cases it has brought this year no judge has ruled.',
    '88 freed',
  ],
  // in one go, told by which it was
  ['en', 'Sixty-one of the first batch and 49 of the second have been freed.', '61 freed', '49 freed'],
  ['en', '61 of the second wave were freed on Friday.', '61 freed'],
  ['es', 'Fueron excarcelados 61 del primer grupo y 49 del segundo.', '61 freed', '49 freed'],
  ['es', '61 del primer grupo fueron liberados.', '61 freed'],
  ['en', '61 of the armed group were killed.'],
];

for (const [language, text, ...counted] of rows)
  test(`${language}: ${text}`, () => expect([...countedIn(text, language)].sort()).toEqual([...counted].sort()));
