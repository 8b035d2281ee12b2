import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** "She" and "her count" go back to whoever has spoken for a body without a name, and not to the person named before. */
const rows: readonly FigureRow[] = [
  // somebody without a name, since a person was named
  [
    'en',
    'Foro Penal said 438 inmates had been released on Sunday under an order that President Nicolás Maduro signed.\nMost of them were women, its spokeswoman told reporters. Some 300 more prisoners will be set free, she said.',
    '438 Foro Penal',
    '300 Foro Penal',
  ],
  [
    'en',
    'Foro Penal said 438 inmates had been released on Sunday. President Nicolás Maduro signed the order. Its director told reporters that most were women. Some 300 more prisoners remain in jail, she said.',
    '438 Foro Penal',
    '300 Foro Penal',
  ],
  [
    'en',
    'Foro Penal said 438 inmates had been released on Sunday under an order that President Nicolás Maduro signed. A spokeswoman for the group said most were women. She said some 300 more prisoners remain in jail.',
    '438 Foro Penal',
    '300 Foro Penal',
  ],
  [
    'en',
    'President Nicolás Maduro said 438 inmates had been released on Sunday. A spokesman for Foro Penal disagreed. Only 41 prisoners were freed, he said.',
    '438 Government of Venezuela',
    '41 Foro Penal',
  ],
  [
    'es',
    'Foro Penal dijo que 438 presos fueron liberados el domingo por un decreto que firmó el presidente Nicolás Maduro. Su directora explicó a la prensa que la mayoría son mujeres. Otros 300 presos siguen en la cárcel, dijo ella.',
    '438 Foro Penal',
    '300 Foro Penal',
  ],
  [
    'pt',
    'O Foro Penal disse que 438 presos foram libertados no domingo por um decreto que o presidente Nicolás Maduro assinou. Sua diretora explicou à imprensa que a maioria são mulheres. Outros 300 presos continuam na prisão, disse ela.',
    '438 Foro Penal',
    '300 Foro Penal',
  ],
  // a person named since
  [
    'en',
    'Foro Penal said 438 inmates had been released on Sunday. Its spokeswoman thanked President Nicolás Maduro. He said 300 prisoners remain in jail.',
    '438 Foro Penal',
    '300 Government of Venezuela',
  ],
  [
    'en',
    'Foro Penal said 438 inmates had been released on Sunday. Its director said most were women.\nPresident Nicolás Maduro spoke on television. There are 300 prisoners left in jail, he said.',
    '438 Foro Penal',
    '300 Government of Venezuela',
  ],
  [
    'en',
    'Its director, Alfredo Romero, said Foro Penal counted 438 inmates released on Sunday. President Nicolás Maduro signed the order. There are 300 prisoners left in jail, he said.',
    '438 Foro Penal',
    '300 Government of Venezuela',
  ],
  // people of whom somebody else speaks, and people who speak
  [
    'en',
    '“Their mothers would have called me,” says Ana Ponte, who works for Clippve. By her count 45 people have been let out.',
    '45 Clippve',
  ],
  [
    'es',
    '«Las madres ya me habrían llamado», dice Ana Ponte, de Clippve. Según sus cuentas, han salido 45 personas.',
    '45 Clippve',
  ],
  [
    'pt',
    '“As mães já teriam me ligado”, diz Ana Ponte, do Clippve. Pelas suas contas, saíram 45 pessoas.',
    '45 Clippve',
  ],
  ['en', '“Mothers do not sleep,” one of them said. By their count 45 people have been let out.', '45 relatives'],
  ['es', 'Las madres acampan frente al penal. Según sus cuentas, han salido 45 personas.', '45 relatives'],
  ['pt', 'As mães acampam diante da prisão. Pelas suas contas, saíram 45 pessoas.', '45 relatives'],
];

testFigures(rows, whose);
