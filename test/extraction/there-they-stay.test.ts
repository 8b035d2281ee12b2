import { expect, test } from 'vitest';
import { type CountedRow, countedIn } from './counted-in.js';

const rows: readonly CountedRow[] = [
  // opponents are people, and held only where something says so
  ['en', 'The group follows political prisoners.\n27 opposition members live in exile.'],
  ['es', 'Nada.\nEl Gobierno nombró a 27 opositores para la comisión de presos políticos.'],
  ['pt', 'Nada.\nO governo nomeou 27 opositores para a comissão de presos políticos.'],
  ['en', 'The group follows political prisoners.\n27 opposition members are still in jail.', '27 held'],
  ['es', 'Siguen en la cárcel 27 opositores, según Foro Penal.', '27 held'],
  ['pt', 'Amargam a prisão 27 opositores, segundo a Viasna.', '27 held'],
  // who remains somewhere else
  ['en', 'Foro Penal said 40 prisoners were freed on Monday. Another 27 people remain in hospital.', '40 freed'],
  ['es', 'Foro Penal informó que 40 presos salieron el lunes. Otras 27 personas siguen sin trabajo.', '40 freed'],
  [
    'pt',
    'O Foro Penal informou que 40 presos saíram na segunda-feira. Outros 27 alunos continuam no país.',
    '40 freed',
  ],
  // still to come out
  ['en', 'The government has not yet freed 27 political prisoners.', '27 held'],
  ['en', 'The government has not freed 27 political prisoners, as it had said.'],
  ['en', 'The country is home to 27 political prisoners, the group said.', '27 held'],
  ['es', 'Los 27 presos políticos que hay en Cuba viven en malas condiciones.', '27 held'],
  ['es', '27 mujeres aguardan ser liberadas en Nicaragua.', '27 held'],
  ['es', 'Siguen sin salir 27 mujeres, según Foro Penal.', '27 held'],
  ['pt', 'Continuam sem sair 27 presos políticos, segundo o Foro Penal.', '27 held'],
  ['pt', 'Os 27 presos políticos que há em Cuba vivem em más condições.', '27 held'],
  ['pt', 'Cumprem prisão preventiva 27 mulheres, segundo o Foro Penal.', '27 held'],
  ['es', 'Cumplen prisión preventiva 27 mujeres, según Foro Penal.', '27 held'],
  ['en', '27 women are doing time in Canaleta prison, the group said.', '27 held'],
  ['en', '27 nurses work in the prison, the group said of the political prisoners.'],
  // names of prisoners
  ['en', "The group's list has 27 names of political prisoners.", '27 held'],
  ['es', 'La lista tiene 27 nombres de presos políticos.', '27 held'],
  ['pt', 'A lista tem 27 nomes de presos políticos.', '27 held'],
  ['pt', 'A defensora atuou em 27 dos casos de presos políticos.'],
  // a phrase with room for any word swallows no number
  ['pt', 'Entre os libertados de segunda-feira estão 27 presos políticos.', '27 freed'],
  ['pt', 'Entre os detidos de segunda-feira no protesto há 27 manifestantes.'],
  ['pt', 'Há 27 mulheres detidas no país, segundo a organização.', '27 held'],
  ['pt', 'Deram entrada na prisão 27 mulheres na segunda-feira.'],
  // let off something
  ['es', 'Nada de presos políticos.\nLa universidad liberó a 27 estudiantes de pagar la matrícula.'],
  ['pt', 'Nada de presos políticos.\nA universidade libertou 27 estudantes de pagar a propina.'],
  ['es', 'Nada de presos políticos.\n27 migrantes fueron rescatados en el mar el lunes.'],
  ['pt', 'Nada de presos políticos.\n27 migrantes foram resgatados no mar na segunda-feira.'],
  // a noun that says they are held, and what happened to them
  ['es', '27 privados de libertad murieron en un motín.'],
  ['es', '27 privados de libertad, según el ministerio, fueron trasladados a otra cárcel.'],
  ['es', 'Salieron 27 privados de libertad el lunes.', '27 freed'],
  ['pt', '27 presos suicidaram-se, segundo o ministério.'],
  ['en', '27 prisoners, according to the ministry, began a hunger strike.'],
  // of what they are accused, between commas
  ['en', '27 political prisoners, accused of plotting against the government, remain in prison.', '27 held'],
  ['es', '27 presos políticos, acusados de conspirar contra el gobierno, siguen en prisión.', '27 held'],
  ['pt', '27 presos políticos, acusados de conspirar contra o governo, continuam na prisão.', '27 held'],
  // with an order of release, a pardon or a term served, and still inside
  ['en', 'Some 27 prisoners with release orders are still in jail, Foro Penal says.', '27 about held'],
  ['en', 'Some 27 fishermen who have served out their terms are still in prison, Foro Penal says.', '27 about held'],
  ['en', '27 prisoners who were pardoned are still behind bars, Foro Penal says.', '27 held'],
  ['es', '27 presos indultados en diciembre siguen en la cárcel, dice Foro Penal.', '27 held'],
  ['pt', '27 presos indultados em dezembro continuam na cadeia, diz o Foro Penal.', '27 held'],
  ['en', '27 prisoners who were freed on bail are still in the country, Foro Penal says.', '27 freed'],
  ['en', '27 prisoners who were released on Sunday are still in hospital, Foro Penal says.', '27 freed'],
  ['en', '27 prisoners who served out their terms walked free on Sunday, Foro Penal says.', '27 freed'],
  ['es', '27 presos liberados en diciembre siguen en el país, dice Foro Penal.', '27 freed'],
  ['pt', '27 presos que saíram no domingo continuam em Caracas, diz o Foro Penal.', '27 freed'],
];

for (const [language, text, ...counted] of rows)
  test(`${language}: ${text}`, () => expect([...countedIn(text, language)].sort()).toEqual([...counted].sort()));
