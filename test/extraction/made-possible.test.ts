import { expect, test } from 'vitest';
import { type CountedRow, countedIn } from './counted-in.js';

/** What somebody made possible has happened; what they asked for, promised or forbade has not. */
const rows: readonly CountedRow[] = [
  ['en', 'A note.\nThe law has allowed 40 prisoners to leave jail.', '40 freed'],
  ['en', 'A note.\nThe deal enabled forty prisoners to go home.', '40 freed'],
  ['en', 'A note.\nThe swap permitted Kyiv to free 40 prisoners.', '40 freed'],
  ['es', 'Una nota.\nEl juez permitió que 40 presos salieran de la cárcel.', '40 freed'],
  ['es', 'Una nota.\nLa reforma ha permitido que 40 presos abandonen la cárcel.', '40 freed'],
  ['es', 'Una nota.\nEl acuerdo sirvió para liberar a 40 presos.', '40 freed'],
  ['pt', 'Uma nota.\nO acordo serviu para libertar 40 presos.', '40 freed'],
  ['pt', 'Uma nota.\nEm outubro, 40 presos acabaram por ser restituídos à liberdade.', '40 freed'],
  ['en', 'A note.\nThe law would allow 40 prisoners to leave jail.'],
  ['en', 'A note.\nThe lawyers were not allowed to free 40 prisoners.'],
  ['en', 'A note.\nThe union pressed Kyiv to free 40 prisoners.'],
  ['es', 'Una nota.\nEl acuerdo servirá para liberar a 40 presos.'],
  ['pt', 'Uma nota.\nO governo trabalha para libertar 40 presos.'],
];

for (const [language, text, ...counted] of rows)
  test(`${language}: ${text.replace('\n', ' ¶ ')}`, () => expect(countedIn(text, language)).toEqual(counted));
