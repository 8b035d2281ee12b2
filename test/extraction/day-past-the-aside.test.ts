import { type FigureRow, testFigures, whoseAndDated } from './figure-rows.js';

/** The day behind an aside, between commas, dashes or brackets, is that of the people before it. */
const rows: readonly FigureRow[] = [
  [
    'en',
    'Foro Penal said 41 prisoners (among them six women) were released on Friday.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
    '6 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'On Friday 41 prisoners, most of them students, left El Rodeo jail, Foro Penal said.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'The government freed 41 prisoners (most of them students) on Friday, according to Foro Penal.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'Foro Penal said 41 prisoners – who had been held since 2024 – were released on Friday.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'On Friday 41 prisoners—who had been held since 2024— left El Rodeo jail, Foro Penal said.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'The government freed 41 prisoners – some of them ill – on Friday, according to Foro Penal.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'Foro Penal said 41 prisoners, many from the state of Zulia, were released on Friday.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'On Friday 41 prisoners (many from the state of Zulia) left El Rodeo jail, Foro Penal said.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'The government freed 41 prisoners, the youngest of them 19, on Friday, according to Foro Penal.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'Foro Penal said 41 prisoners—the youngest of them 19— were released on Friday.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'On Friday 41 prisoners – among them the lawyer Ana Ruiz, 45 – left El Rodeo jail, Foro Penal said.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'The government freed 41 prisoners—among them the lawyer Ana Ruiz, 45— on Friday, according to Foro Penal.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'Foro Penal said 41 prisoners (whose families had camped outside) were released on Friday.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'El viernes 41 presos, entre ellos seis mujeres, salieron de la cárcel de El Rodeo, dijo Foro Penal.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
    '6 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'El Gobierno liberó a 41 presos (entre ellos seis mujeres) el viernes, según Foro Penal.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
    '6 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'Foro Penal dijo que 41 presos – en su mayoría estudiantes – fueron liberados el viernes.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'El viernes 41 presos—en su mayoría estudiantes— salieron de la cárcel de El Rodeo, dijo Foro Penal.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'El Gobierno liberó a 41 presos – que estaban detenidos desde 2024 – el viernes, según Foro Penal.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'Foro Penal dijo que 41 presos, algunos de ellos enfermos, fueron liberados el viernes.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'El viernes 41 presos (algunos de ellos enfermos) salieron de la cárcel de El Rodeo, dijo Foro Penal.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'El Gobierno liberó a 41 presos, todos detenidos tras la elección del 28 de julio, el viernes, según Foro Penal.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'Foro Penal dijo que 41 presos—todos detenidos tras la elección del 28 de julio— fueron liberados el viernes.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'El viernes 41 presos – muchos del estado Zulia – salieron de la cárcel de El Rodeo, dijo Foro Penal.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'El Gobierno liberó a 41 presos—muchos del estado Zulia— el viernes, según Foro Penal.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'Foro Penal dijo que 41 presos (el más joven de 19 años) fueron liberados el viernes.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'El viernes 41 presos, entre ellos la abogada Ana Ruiz, de 45 años, salieron de la cárcel de El Rodeo, dijo Foro Penal.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'El Gobierno liberó a 41 presos (entre ellos la abogada Ana Ruiz, de 45 años) el viernes, según Foro Penal.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'Foro Penal dijo que 41 presos – cuyas familias acampaban afuera – fueron liberados el viernes.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'El viernes 41 presos—cuyas familias acampaban afuera— salieron de la cárcel de El Rodeo, dijo Foro Penal.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'O Governo libertou 41 presos – entre eles seis mulheres – na sexta-feira, segundo o Foro Penal.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
    '6 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'O Foro Penal disse que 41 presos, na maioria estudantes, foram libertados na sexta-feira.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'Na sexta-feira 41 presos (na maioria estudantes) saíram da cadeia de El Rodeo, disse o Foro Penal.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'O Governo libertou 41 presos, que estavam detidos desde 2024, na sexta-feira, segundo o Foro Penal.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'O Foro Penal disse que 41 presos—que estavam detidos desde 2024— foram libertados na sexta-feira.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'Na sexta-feira 41 presos – alguns deles doentes – saíram da cadeia de El Rodeo, disse o Foro Penal.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'O Governo libertou 41 presos—alguns deles doentes— na sexta-feira, segundo o Foro Penal.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'O Foro Penal disse que 41 presos (todos detidos após a eleição de 28 de julho) foram libertados na sexta-feira.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'Na sexta-feira 41 presos, muitos do estado de Zulia, saíram da cadeia de El Rodeo, disse o Foro Penal.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'O Governo libertou 41 presos (muitos do estado de Zulia) na sexta-feira, segundo o Foro Penal.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'O Foro Penal disse que 41 presos – o mais novo de 19 anos – foram libertados na sexta-feira.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'Na sexta-feira 41 presos—o mais novo de 19 anos— saíram da cadeia de El Rodeo, disse o Foro Penal.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'O Governo libertou 41 presos – entre eles a advogada Ana Ruiz, de 45 anos – na sexta-feira, segundo o Foro Penal.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'O Foro Penal disse que 41 presos, cujas famílias acampavam do lado de fora, foram libertados na sexta-feira.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'Na sexta-feira 41 presos (cujas famílias acampavam do lado de fora) saíram da cadeia de El Rodeo, disse o Foro Penal.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'On Sunday Foro Penal said 41 prisoners, among them six women, were released on Friday.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
    '6 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'Foro Penal said 41 prisoners – among them six women – were released on Friday.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
    '6 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'Foro Penal said 41 prisoners (six of them women) were released on Friday.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
    '6 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'Foro Penal said 41 prisoners, including six women, were released on Friday.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
    '6 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'Foro Penal said 41 prisoners, six of them women, left prison on Friday.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
    '6 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'Foro Penal said 41 prisoners, including six women and two teenagers, were freed between Friday and Sunday.',
    '41 freed Foro Penal 2026-01-23..2026-01-25',
    '6 freed Foro Penal 2026-01-23..2026-01-25',
    '2 freed Foro Penal 2026-01-23..2026-01-25',
  ],
  [
    'es',
    'Foro Penal dijo que 41 presos, entre ellos seis mujeres, fueron liberados el viernes.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
    '6 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'Foro Penal dijo que 41 presos –entre ellos seis mujeres– fueron liberados el viernes.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
    '6 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'Foro Penal dijo que 41 presos (seis de ellos mujeres) fueron liberados el viernes.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
    '6 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'Foro Penal dijo que 41 presos, incluidas seis mujeres, salieron de la cárcel el viernes.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
    '6 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'Foro Penal dijo que 41 presos, seis de ellos mujeres, fueron liberados entre el viernes y el domingo.',
    '41 freed Foro Penal 2026-01-23..2026-01-25',
    '6 freed Foro Penal 2026-01-23..2026-01-25',
  ],
  [
    'pt',
    'O Foro Penal disse que 41 presos, entre eles seis mulheres, foram libertados na sexta-feira.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
    '6 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'O Foro Penal disse que 41 presos – entre eles seis mulheres – foram libertados na sexta-feira.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
    '6 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'O Foro Penal disse que 41 presos (seis deles mulheres) foram libertados na sexta-feira.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
    '6 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'O Foro Penal disse que 41 presos, incluindo seis mulheres, saíram da cadeia na sexta-feira.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
    '6 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'O Foro Penal disse que 41 presos, seis deles mulheres, foram libertados entre sexta-feira e domingo.',
    '41 freed Foro Penal 2026-01-23..2026-01-25',
    '6 freed Foro Penal 2026-01-23..2026-01-25',
  ],
];
testFigures(rows, whoseAndDated);
