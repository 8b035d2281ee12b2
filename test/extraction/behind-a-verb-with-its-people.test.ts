import { count, type FigureRow, testFigures } from './figure-rows.js';

/** Others told of behind a verb that has its people: no word joins them to those who were freed. */
const others: readonly FigureRow[] = [
  ['en', 'Eleven prisoners were freed on Friday in front of 30 reporters.', '11 freed'],
  ['en', 'Eleven prisoners were freed on Friday thanks to the work of 30 lawyers.', '11 freed'],
  ['en', 'Eleven prisoners were freed on Friday under a pardon that covers 30.', '11 freed'],
  ['en', 'Eleven prisoners were freed on Friday under a decree pardoning 30.', '11 freed'],
  ['en', 'Eleven prisoners were freed on Friday with 30 still waiting.', '11 freed'],
  ['en', 'Eleven prisoners were freed on Friday from a prison for 300 people.', '11 freed'],
  ['en', 'Eleven prisoners were freed in a first step towards the release of 30.', '11 freed'],
  ['en', 'A judge freed 11 teachers who had protested with 30 colleagues.', '11 freed'],
  ['en', 'Eleven prisoners whose release 30 organisations had demanded walked free on Friday.', '11 freed'],
  ['en', 'Eleven of the prisoners the Church had asked for were freed on Friday.', '11 freed'],
  ['en', 'Eleven prisoners left with their families while 30 relatives of others kept waiting.', '11 freed'],
  ['es', 'Once personas fueron liberadas después de que 30 familiares protestaran ante el penal.', '11 freed'],
  ['es', 'Salieron 11 presos gracias al trabajo de 30 abogados.', '11 freed'],
  ['es', 'Once presos fueron liberados en virtud de un indulto que beneficia a 30 personas.', '11 freed'],
  ['es', 'Once presos cuya libertad habían pedido 30 organizaciones salieron el viernes.', '11 freed'],
  ['es', 'Once mujeres, madres de 30 niños en total, fueron liberadas el viernes.', '11 freed'],
  ['es', 'Once presos salieron mientras 30 parientes de otros seguían esperando.', '11 freed'],
  ['pt', 'Onze pessoas foram libertadas depois de 30 familiares protestarem diante da cadeia.', '11 freed'],
  ['pt', 'Onze presos foram libertados graças ao trabalho de 30 advogados.', '11 freed'],
  ['pt', 'Onze presos foram embora enquanto 30 parentes de outros continuavam à espera.', '11 freed'],
  ['pt', 'Onze presos foram libertados por um decreto que indulta 30.', '11 freed'],
  ['pt', 'Onze presos cuja libertação 30 organizações tinham pedido saíram na sexta-feira.', '11 freed'],
  // and others behind a verb of their own
  ['en', 'The junta freed 41 dissidents on Friday and moved 12 monks to another jail.', '41 freed'],
  ['en', 'The junta freed 41 dissidents and denied visas to 12 journalists.', '41 freed'],
  ['en', 'The junta freed 41 dissidents and expelled 12 reporters.', '41 freed'],
  ['en', 'The junta freed 41 dissidents on Friday, hours after the EU lifted sanctions on 12 generals.', '41 freed'],
  ['es', 'La junta liberó a 41 disidentes y expulsó a 12 reporteros.', '41 freed'],
  ['es', 'Fueron liberadas 41 personas y la policía golpeó a 12 mujeres.', '41 freed'],
  ['pt', 'Foram libertadas 41 pessoas e a polícia espancou 12 mulheres.', '41 freed'],
  ['pt', 'A junta libertou 41 dissidentes, horas depois de a UE sancionar 12 generais.', '41 freed'],
  ['pt', 'A junta libertou 41 dissidentes; outros 12 foram levados a julgamento.', '41 freed'],
  ['es', 'La junta liberó a 41 disidentes, una semana después de la muerte de 12 soldados.', '41 freed'],
  ['pt', 'A junta libertou 41 dissidentes, uma semana depois da morte de 12 soldados.', '41 freed'],
  ['en', 'The junta freed 41 dissidents on Friday and sent 12 monks home on Sunday.', '41 freed', '12 freed'],
  ['en', 'The junta freed 41 dissidents and, a day later, 12 monks.', '41 freed', '12 freed'],
  ['en', 'The junta freed 41 dissidents on Friday and kept 12 monks in jail.', '41 freed', '12 held'],
  ['es', 'La junta liberó a 41 disidentes que habían protestado y a 12 monjes.', '41 freed', '12 freed'],
  ['pt', 'A junta libertou 41 dissidentes e, um dia depois, 12 monges.', '41 freed', '12 freed'],
];

/** Those who stay are held, and whoever a word ties to the first was freed with them. */
const told: readonly FigureRow[] = [
  ['en', 'Eleven prisoners were released on Friday from a jail that holds 300.', '11 freed', '300 held'],
  ['en', 'Eleven prisoners were released on Friday, leaving 30 in the jail.', '11 freed', '30 held'],
  ['en', 'Eleven prisoners were released on Friday, leaving 30 in prison.', '11 freed', '30 held'],
  ['en', 'Eleven Israelis were freed in exchange for 30 Palestinians.', '11 freed', '30 freed'],
  ['en', 'Eleven people were freed on Friday along with 30 soldiers.', '11 freed', '30 freed'],
  ['en', 'Relatives demanded the release of 30 prisoners.'],
  ['es', 'Once presos salieron de El Rodeo, una cárcel donde hay 300 reclusos.', '11 freed', '300 held'],
  ['es', 'Salieron 11 presos en Caracas, 30 en Zulia y tres en Lara.', '11 freed', '30 freed', '3 freed'],
  ['es', 'La cárcel, construida para 300, está en las afueras.'],
  ['pt', 'Onze presos saíram de uma cadeia que abriga 300.', '11 freed', '300 held'],
  ['pt', 'Onze israelitas foram libertados em troca de 30 palestinianos.', '11 freed', '30 freed'],
  ['pt', 'Trinta familiares do líder continuam presos.', '30 held'],
  ['pt', 'As famílias pediram a libertação de 30 presos.'],
];

/** Who is the subject of a clause of their own, behind "and that" or before what they will have to do, is not who was freed. */
const inTheirClause: readonly FigureRow[] = [
  ['en', 'Foro Penal said that 100 men had been freed and that 300 citizens will have to pay a fine.', '100 freed'],
  ['en', 'Foro Penal said that 100 men were freed and that 300 citizens were fined.', '100 freed'],
  ['en', 'Foro Penal said that 100 men were freed and 300 citizens must pay a fine.', '100 freed'],
  ['en', 'Foro Penal said that 100 men were freed and that 30 women left El Rodeo.', '100 freed', '30 freed'],
  ['en', 'Foro Penal said that 100 men were freed and that 30 women were, too.', '100 freed', '30 freed'],
  ['en', 'Foro Penal said that 100 men will be freed and 30 women will too.', '100 promised', '30 promised'],
  ['es', 'Foro Penal dijo que salieron 100 presos y que 300 personas ya no tienen que ir al juzgado.', '100 freed'],
  ['es', 'Foro Penal dijo que fueron liberados 100 presos y que 300 ciudadanos fueron multados.', '100 freed'],
  ['es', 'Foro Penal dijo que fueron liberados 100 presos y que 300 agentes custodiaron el traslado.', '100 freed'],
  ['es', 'Fueron liberados 100 presos y 300 personas no podrán salir del país, dijo Foro Penal.', '100 freed'],
  ['es', 'Foro Penal dijo que salieron 100 hombres y que 30 mujeres también lo hicieron.', '100 freed'],
  [
    'es',
    'Foro Penal dijo que fueron liberados 100 hombres y que 30 mujeres también lo fueron.',
    '100 freed',
    '30 freed',
  ],
  [
    'es',
    'Fueron liberados 100 hombres y 30 mujeres podrán salir en libertad el martes, dijo Foro Penal.',
    '100 freed',
    '30 promised',
  ],
  ['pt', 'O Foro Penal disse que saíram 100 presos e que 300 cidadãos foram multados.', '100 freed'],
  ['pt', 'Foram libertados 100 presos e 300 cidadãos não poderão sair do país, disse o Foro Penal.', '100 freed'],
  [
    'pt',
    'O Foro Penal disse que foram libertados 100 homens e que 30 mulheres também o foram.',
    '100 freed',
    '30 freed',
  ],
];

testFigures(others, count);
testFigures(inTheirClause, count);
testFigures(told, count);
