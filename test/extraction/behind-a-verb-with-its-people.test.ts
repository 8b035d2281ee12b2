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

testFigures(others, count);
testFigures(told, count);
