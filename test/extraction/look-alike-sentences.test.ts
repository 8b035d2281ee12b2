import { type FigureRow, testFigures, whoseAndDated } from './figure-rows.js';

/** Sentences that look like those a rule was made for and say something else, beside some that do say it. */
const rows: readonly FigureRow[] = [
  // let cross, they have crossed; who tries to has not
  [
    'es',
    'Es uno de los 14 presos que Minsk dejó cruzar la frontera el sábado.',
    '14 freed unattributed 2026-01-24..2026-01-24',
  ],
  ['en', 'On Saturday 14 prisoners were allowed to cross the border.', '14 freed unattributed 2026-01-24..2026-01-24'],
  [
    'pt',
    'É um dos 14 presos que Minsk deixou atravessar a fronteira no sábado.',
    '14 freed unattributed 2026-01-24..2026-01-24',
  ],
  ['es', 'El sábado 14 presos intentaron cruzar la frontera.'],
  // whoever gives a count before a colon; not whoever rejects or inflates one
  ['en', 'Foro Penal rejects the official tally: 1,420 releases.', '1420 freed Government of Venezuela ?..2026-01-26'],
  ['en', 'The government inflates the figure: 1,420 prisoners released.', '1420 freed unattributed ?..2026-01-26'],
  ['en', 'The authorities present a much higher total: 1,420 people freed.', '1420 freed government ?..2026-01-26'],
  [
    'es',
    'Foro Penal cuestiona la cifra oficial: 1.420 excarcelados.',
    '1420 freed Government of Venezuela ?..2026-01-26',
  ],
  ['es', 'El Gobierno infla la cifra: 1.420 presos excarcelados.', '1420 freed unattributed ?..2026-01-26'],
  [
    'pt',
    'O Foro Penal rejeita o balanço oficial: 1.420 libertações.',
    '1420 freed Government of Venezuela ?..2026-01-26',
  ],
  ['pt', 'O governo infla o número: 1.420 presos libertados.', '1420 freed unattributed ?..2026-01-26'],
  // who has not confirmed it yet, or receives the news, has not counted
  [
    'en',
    'MINSK - Fourteen prisoners were freed on Saturday. Viasna has yet to confirm this.',
    '14 freed unattributed 2026-01-24..2026-01-24',
  ],
  [
    'en',
    'MINSK - Fourteen prisoners were freed on Saturday. Viasna gave the news a cautious welcome.',
    '14 freed unattributed 2026-01-24..2026-01-24',
  ],
  [
    'es',
    'MINSK.- Catorce presos fueron liberados el sábado. Viasna no lo confirmó.',
    '14 freed unattributed 2026-01-24..2026-01-24',
  ],
  [
    'pt',
    'MINSK - Catorze presos foram libertados no sábado. A Viasna não divulgou os nomes.',
    '14 freed unattributed 2026-01-24..2026-01-24',
  ],
  // one person after "and" with a verb of their own is nobody let out
  [
    'en',
    'The government freed 40 prisoners and a journalist in Caracas said he saw them leave.',
    '40 freed unattributed ?..2026-01-26',
  ],
  ['en', 'The government freed 40 prisoners and a woman in the crowd wept.', '40 freed unattributed ?..2026-01-26'],
  [
    'en',
    'They freed two Germans and a Frenchman in Minsk on Sunday, Viasna said.',
    '2 freed Viasna 2026-01-25..2026-01-25',
    '1 freed Viasna 2026-01-25..2026-01-25',
  ],
  ['en', 'The army freed 12 hostages and a soldier in Kano was killed.', '12 freed unattributed ?..2026-01-26'],
  ['es', 'El Gobierno liberó a 40 presos y un abogado, Juan Pérez, lo contó.', '40 freed unattributed ?..2026-01-26'],
  ['es', 'El Gobierno liberó a 40 presos y una mujer en la puerta lloraba.', '40 freed unattributed ?..2026-01-26'],
  ['es', 'Liberaron a dos alemanes y a un francés en Minsk el domingo.', '2 freed unattributed 2026-01-25..2026-01-25'],
  [
    'pt',
    'O governo libertou 40 presos e um jornalista em Caracas disse que os viu sair.',
    '40 freed unattributed ?..2026-01-26',
  ],
  ['pt', 'O Exército libertou 12 reféns e um soldado em Kano morreu.', '12 freed unattributed ?..2026-01-26'],
  // what a town or a list has, and who works in a prison or left it, is not held there
  ['en', 'The prison was built for 350 inmates. Today it holds 520 people.', '520 held unattributed ?..2026-01-26'],
  ['en', 'The prison has a capacity of 350 inmates. The town has 12,000 people.'],
  ['en', 'The prison, built for 350, has 120 people working in it.'],
  [
    'en',
    'The jail, built for 350 inmates, had 12 prisoners released on Sunday.',
    '12 freed unattributed 2026-01-25..2026-01-25',
  ],
  ['es', 'La cárcel fue construida para 350 reclusos. Hoy tiene 520 presos.', '520 held unattributed ?..2026-01-26'],
  ['es', 'La cárcel tiene capacidad para 350 reclusos. El sindicato tiene 900 personas.'],
  ['es', 'La cárcel, construida para 350 reclusos, tiene 120 personas trabajando.'],
  ['pt', 'A prisão foi construída para 350 reclusos. Hoje tem 520 presos.', '520 held unattributed ?..2026-01-26'],
  ['pt', 'A prisão foi construída para 350 reclusos. A vila tem 12 mil pessoas.'],
  [
    'pt',
    'A prisão foi construída para 350 reclusos. No domingo tinha 12 presos libertados.',
    '12 freed unattributed 2026-01-25..2026-01-25',
  ],
  // as many others who stay inside are no second count of those who left
  [
    'en',
    'Two Spaniards were freed on Monday. The two Colombians who had been arrested with them remain in prison.',
    '2 freed unattributed 2026-01-26..2026-01-26',
    '2 held unattributed ?..2026-01-26',
  ],
  [
    'en',
    'Two Spaniards were freed on Monday. The two men had been held for a year.',
    '2 freed unattributed 2026-01-26..2026-01-26',
  ],
  [
    'es',
    'Dos españoles fueron liberados el lunes. Los dos colombianos que habían sido detenidos con ellos siguen presos.',
    '2 freed unattributed 2026-01-26..2026-01-26',
    '2 held unattributed ?..2026-01-26',
  ],
  [
    'pt',
    'Dois espanhóis foram libertados na segunda-feira. Os dois soldados que haviam sido condenados permanecem na prisão.',
    '2 freed unattributed 2026-01-26..2026-01-26',
    '2 held unattributed ?..2026-01-26',
  ],
  // who is at large is not held
  ['en', 'Viasna counts 1,100 political prisoners. Twelve are at large.', '1100 held Viasna ?..2026-01-26'],
  ['es', 'Viasna cuenta 1.100 presos políticos. Doce andan prófugos.', '1100 held Viasna ?..2026-01-26'],
  ['pt', 'A Viasna conta 1.100 presos políticos. Doze estão foragidos.', '1100 held Viasna ?..2026-01-26'],
  [
    'en',
    'Ninety-one prisoners were released by mistake. Three are missing from the list.',
    '91 freed unattributed ?..2026-01-26',
  ],
  [
    'en',
    'Forty prisoners were freed on Monday. Seven were in the yard when the shooting began, and four died.',
    '40 freed unattributed 2026-01-26..2026-01-26',
    '7 held unattributed ?..2026-01-26',
  ],
  // a day on which something else was said or happened
  ['en', 'The judge, who on Sunday declared a mistrial, freed 12 prisoners.', '12 freed unattributed ?..2026-01-26'],
  ['es', 'La jueza, que el domingo anunció su renuncia, liberó a 12 presos.', '12 freed government ?..2026-01-26'],
  [
    'es',
    'La jueza, que el domingo dijo que habían salido 12 presos, no dio nombres.',
    '12 freed government ?..2026-01-25',
  ],
  [
    'pt',
    'A juíza, que no domingo declarou nulo o julgamento, libertou 12 presos.',
    '12 freed government ?..2026-01-26',
  ],
  [
    'en',
    'Forty prisoners were freed and told on Sunday to leave the country.',
    '40 freed unattributed 2026-01-25..2026-01-25',
  ],
  [
    'en',
    'Forty prisoners who had reported to police on Sunday were freed.',
    '40 freed unattributed 2026-01-25..2026-01-25',
  ],
  [
    'es',
    'Cuarenta presos fueron liberados y se anunció el domingo una marcha.',
    '40 freed unattributed 2026-01-25..2026-01-25',
  ],
  ['en', 'After nine hours on Sunday, 40 prisoners were freed.', '40 freed unattributed 2026-01-25..2026-01-25'],
  [
    'en',
    'After confirming nine releases on Sunday, Foro Penal put the total at 143.',
    '9 freed Foro Penal 2026-01-25..2026-01-25',
    '143 freed Foro Penal ?..2026-01-26',
  ],
  ['es', 'Tras dos audiencias el domingo, 40 presos fueron liberados.', '40 freed unattributed 2026-01-25..2026-01-25'],
  [
    'es',
    'Después de tres días de espera, el domingo, 40 presos fueron liberados.',
    '40 freed unattributed 2026-01-25..2026-01-25',
  ],
  [
    'pt',
    'Após duas audiências no domingo, 40 presos foram libertados.',
    '40 freed unattributed 2026-01-25..2026-01-25',
  ],
  // the month before something
  ['en', 'In the month before the election 40 prisoners were freed.', '40 freed unattributed ?..2026-01-26'],
  ['es', 'En el mes anterior a las elecciones fueron liberados 40 presos.', '40 freed unattributed ?..2026-01-26'],
  ['pt', 'No ano anterior à sua detenção foram libertados 40 presos.', '40 freed unattributed ?..2026-01-26'],
  // the week of a festival is not the week of the text
  [
    'en',
    'The film festival, 19–24 January\nThis week 40 prisoners were freed in Minsk, Viasna said.',
    '40 freed Viasna 2026-01-26..2026-01-26',
  ],
  [
    'es',
    'Feria del libro, del 19 al 25 de enero\nEsta semana el Gobierno liberó a 40 presos, dijo Viasna.',
    '40 freed Viasna 2026-01-26..2026-01-26',
  ],
  [
    'pt',
    'Feira do livro, de 19 a 25 de janeiro\nEsta semana o governo libertou 40 presos, disse a Viasna.',
    '40 freed Viasna 2026-01-26..2026-01-26',
  ],
  [
    'pt',
    'Resumo semanal, de 19 a 25 de janeiro\nEsta semana o governo libertou 40 presos, disse a Viasna.',
    '40 freed Viasna 2026-01-19..2026-01-25',
  ],
  [
    'en',
    'On 1 January Cuba held 217, the ministry said, and Viasna says 381 are in prison.',
    '381 held Viasna ?..2026-01-26',
  ],
  // who crosses something else, escapes or tries to is not let out
  [
    'en',
    'Nineteen prisoners crossed the border into Lithuania on Sunday.',
    '19 freed unattributed 2026-01-25..2026-01-25',
  ],
  ['en', 'The 27 prisoners crossed the yard towards the bridge on Sunday.'],
  ['en', 'Twelve prisoners who escaped crossed the border on Sunday.'],
  ['en', 'Twelve prisoners tried to cross the border on Sunday.'],
  ['es', 'Doce presos que se fugaron cruzaron el puente el domingo.'],
  ['es', 'Doce presos intentaron cruzar la frontera el domingo.'],
  ['pt', 'Doze presos tentaram atravessar a fronteira no domingo.'],
  ['pt', 'Doze presos cruzaram o posto de guarda.'],
  // held before the releases; but freed before them
  ['es', 'Antes de las excarcelaciones había 167 presos políticos.', '167 held unattributed ?..2026-01-26'],
  ['es', 'Antes de las excarcelaciones fueron liberados 12 presos.', '12 freed unattributed ?..2026-01-26'],
  ['pt', 'Antes das libertações foram soltos 12 presos.', '12 freed unattributed ?..2026-01-26'],
  ['en', 'Before the releases, 12 prisoners were freed.', '12 freed unattributed ?..2026-01-26'],
  // no part of those counted two sentences before, and no way out of prison
  ['en', 'Forty prisoners were freed. Inflation rose. One in three is poor.', '40 freed unattributed ?..2026-01-26'],
  [
    'en',
    'Forty prisoners were freed. One in three has cancer.',
    '40 freed unattributed ?..2026-01-26',
    '13 freed unattributed ?..2026-01-26',
  ],
  ['es', 'Hubo una salida más a bolsa el domingo.'],
  ['es', 'Provea reportó una salida más de la cárcel de Yare el domingo.', '1 freed Provea 2026-01-25..2026-01-25'],
  ['pt', 'Houve mais uma saída de capital no domingo.'],
  // the prison of another country is no list of it
  [
    'es',
    'La cárcel de Cuba alberga a 391 presos. La de Venezuela alberga a 58.',
    '391 held unattributed ?..2026-01-26',
    '58 held unattributed ?..2026-01-26',
  ],
  [
    'es',
    'La lista de Provea incluye a 391 presos. La de Foro Penal tiene 58.',
    '391 held Provea ?..2026-01-26',
    '58 held Foro Penal ?..2026-01-26',
  ],
  [
    'pt',
    'A cadeia de Cuba abriga 391 presos. A da Venezuela abriga 58.',
    '391 held unattributed ?..2026-01-26',
    '58 held unattributed ?..2026-01-26',
  ],
];

testFigures(rows, whoseAndDated);
