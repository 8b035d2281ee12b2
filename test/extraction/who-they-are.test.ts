import { expect, test } from 'vitest';
import { type CountedRow, countedIn } from './counted-in.js';

/** Words right after the people say who they are, and the verb of the sentence what happened to them. */
const rows: readonly CountedRow[] = [
  ['en', 'A note.\nNineteen citizens deprived of liberty were released on Saturday.', '19 freed'],
  ['en', 'A note.\nNineteen people behind bars for years walked free on Saturday.', '19 freed'],
  ['en', 'A note.\nNineteen people in prison since May are on hunger strike.', '19 held'],
  [
    'en',
    'A note.\nIt promised to release a large number of the hundreds of opponents languishing in prison.',
    '200 vague held',
  ],
  ['es', 'Una nota.\nDiecinueve personas tras las rejas desde julio salieron el sábado.', '19 freed'],
  ['pt', 'Uma nota.\nDezenove pessoas atrás das grades desde julho saíram no sábado.', '19 freed'],
  // after "and" they are let out with those before
  ['en', 'A note.\nOn Monday the army freed 12 men and 3 women held since May.', '12 freed', '3 freed'],
  ['es', 'Una nota.\nEl lunes salieron 12 hombres y 3 mujeres detenidas en mayo.', '12 freed', '3 freed'],
  ['en', 'A note.\nThe court freed 12 men and 3 women were jailed.', '12 freed'],
  ['es', 'Una nota.\nEl lunes fueron liberados 12 hombres y 3 mujeres resultaron heridas.', '12 freed'],
  // of a noun that nobody knows, with a clause about them
  ['es', 'Una nota.\nLlegan a 41 los carabobeños que han recuperado la libertad.', '41 freed'],
  ['pt', 'Uma nota.\nChegam a 41 os paulistas que recuperaram a liberdade.', '41 freed'],
  ['es', 'Una nota.\nSon 12 los barcos que salieron del puerto.'],
  ['pt', 'Uma nota.\nSão 12 os barcos que saíram do porto.'],
  // what they are held to be, and what is handed over
  ['es', 'Una nota.\nSon 156 los uniformados que la ONG tiene identificados como presos políticos.', '156 held'],
  ['en', 'A note.\nThe group recognises 156 officers as political prisoners.', '156 held'],
  ['es', 'Una nota.\nLa lista entregada el jueves incluye a 391 presos y 33 pescadores.', '391 held', '33 held'],
  ['en', 'A note.\nThe list handed over on Thursday names 391 prisoners and 33 fishermen.', '391 held', '33 held'],
  ['pt', 'Uma nota.\nA lista entregue na quinta-feira inclui 391 presos.', '391 held'],
  // between commas, too
  ['en', 'A note.\nNineteen women, accused of sedition, remain in prison.', '19 held'],
  ['es', 'Una nota.\nDiecinueve mujeres, condenadas a diez años de cárcel, siguen en prisión.', '19 held'],
  ['es', 'Una nota.\nDiecinueve mujeres, encarceladas por las protestas, fueron liberadas.', '19 freed'],
  ['pt', 'Uma nota.\nDezenove mulheres, acusadas de terrorismo, continuam na prisão.', '19 held'],
  // somebody else's number, set against it
  [
    'es',
    'Una nota.\nForo Penal contó 27 liberados, muy por debajo de los 116 que reivindica el Gobierno.',
    '27 freed',
    '116 freed',
  ],
  [
    'pt',
    'Uma nota.\nO Foro Penal contou 27 libertados, muito abaixo dos 116 que o governo reivindica.',
    '27 freed',
    '116 freed',
  ],
  ['es', 'Una nota.\nEl número de presos políticos bajó por debajo de los 700.', '700 less_than held'],
  ['pt', 'Uma nota.\nSerão libertados na sexta-feira 27 ativistas; 800 continuarão presos.', '27 promised', '800 held'],
  // a promise, and how many it came true for
  ['en', 'A note.\nHe had promised that 52 prisoners would walk free. Nineteen did.', '52 promised', '19 freed'],
  ['es', 'Una nota.\nPrometió que 52 presos saldrían libres. Diecinueve lo hicieron.', '52 promised', '19 freed'],
  ['pt', 'Uma nota.\nPrometeu que 52 presos sairiam. Dezenove o fizeram.', '52 promised', '19 freed'],
  // dead, visiting, working there
  ['en', 'A note.\nFourteen were freed on Monday; two had died in custody.', '14 freed'],
  ['es', 'Una nota.\nEl lunes salieron 14; dos habían muerto en prisión.', '14 freed'],
  ['pt', 'Uma nota.\nNa segunda-feira saíram 14; dois tinham morrido na prisão.', '14 freed'],
  ['es', 'Una nota.\nAscienden a 26 los reclusos fallecidos este año en las cárceles.'],
  ['en', 'A note.\nSome 300 warders walked out of the prison over unpaid wages.'],
  ['es', 'Una nota.\nUnos 300 custodios salieron de la cárcel.'],
  ['pt', 'Uma nota.\nCerca de 300 carcereiros saíram da prisão.'],
  // home from elsewhere, out of a factory, out of the sea, off a list: of people of whom nobody said that they were held
  ['es', 'Una nota.\nVolvieron a sus hogares 31 personas tras el huracán.\nUn juez envió a la cárcel a un ladrón.'],
  ['es', 'Una nota.\nFueron rescatadas del mar 31 personas.\nUn juez envió a la cárcel a un ladrón.'],
  ['es', 'Una nota.\nQuedaron fuera de la lista 31 personas.\nUn juez envió a la cárcel a un ladrón.'],
  ['es', 'Una nota.\nLa ley liberó de impuestos a 31 personas.\nUn juez envió a la cárcel a un ladrón.'],
  ['pt', 'Uma nota.\nFicaram presas no elevador 31 pessoas.\nUm juiz mandou um ladrão para a cadeia.'],
  ['en', 'A note.\nThirty-one people walked out of the factory.\nA judge sent a thief to jail.'],
  ['es', 'Una nota.\nVolvieron a sus hogares 31 presos.', '31 freed'],
  ['pt', 'Uma nota.\nVoltaram para casa 31 presos.', '31 freed'],
  ['en', 'A note.\nCalls for the release of 27 activists grow.'],
  ['en', 'A note.\nThe agreement calls for the release of 27 activists.', '27 promised'],
  ['en', 'A note.\nOn Sunday 27 prisoners received visits.', '27 held'],
  // asked for, hoped for, denied, called off
  ['en', 'A note.\nA petition handed to the palace on Thursday asks the king to pardon 70 people convicted in May.'],
  ['pt', 'Uma nota.\nAs famílias têm esperança de que 12 rapazes sejam libertados.'],
  ['es', 'Una nota.\nEl ministro negó haber dejado en libertad a 40 personas: «No ha salido nadie».'],
  ['pt', 'Uma nota.\nA troca de 50 prisioneiros, marcada para quinta-feira, foi cancelada.'],
  // a plan is for a release, and who was freed may be due somewhere
  ['en', 'A note.\nThe 29 sailors whom Iran freed on Monday are due in Karachi today.', '29 freed'],
  ['en', 'A note.\nThe release of 29 sailors is due on Friday.', '29 promised'],
  ['en', 'A note.\nBesides the 37 prisoners already out, 18 will be let go on Saturday.', '37 freed', '18 promised'],
  ['pt', 'Uma nota.\nA cadeia tinha 80 presos na segunda-feira; nesta terça, 14 foram soltos.', '80 held', '14 freed'],
];

for (const [language, text, ...counted] of rows)
  test(`${language}: ${text.replace('\n', ' ¶ ')}`, () => expect(countedIn(text, language)).toEqual(counted));
