import { expect, test } from 'vitest';
import { type CountedRow, countedIn } from './counted-in.js';

/** Whether people are free, or to be freed, or neither: what only may be, is denied, talked about or called off. */
const rows: readonly CountedRow[] = [
  // no more than possible
  ['en', 'Up to 320 prisoners could be freed if the assembly passes the bill, the minister said.'],
  ['en', 'Seventy ageing convicts should be released at once, the bishops argued.'],
  ['en', 'Twelve inmates were to have been freed on Friday, but nobody came for them.'],
  ['en', 'About 90 convicts may be eligible for parole next year.'],
  ['es', 'Hasta 50 personas podrían salir de prisión si el Senado aprueba la reforma.'],
  ['es', 'Catorce presos debían haber sido liberados el lunes.'],
  ['pt', 'Até 300 presos poderiam ser libertados com a nova regra.'],
  ['pt', 'Vinte e cinco estudantes deveriam ter sido libertados na quarta-feira, mas o juiz não assinou.'],
  ['en', 'The ministry said 320 prisoners will be freed on Friday.', '320 promised'],
  ['es', 'Se espera que 40 presos sean liberados el viernes.', '40 promised'],
  ['pt', 'Devem ser soltos na sexta-feira 40 presos, anunciou o ministério.', '40 promised'],
  ['en', 'The group could vouch for 44 releases on Monday.', '44 freed'],
  // hoped for, talked about
  ['es', 'La Iglesia espera que 20 presos sean liberados antes de Pascua.'],
  ['pt', 'A Igreja espera que 20 presos sejam libertados antes da Páscoa.'],
  ['en', 'Talks on the release of 60 prisoners of war collapsed on Thursday.'],
  ['es', 'Las negociaciones para la liberación de 60 prisioneros fracasaron.'],
  ['pt', 'As conversas sobre a libertação de 60 prisioneiros fracassaram.'],
  // denied
  ['en', 'Police denied having released 18 suspects.'],
  ['en', 'The minister dismissed reports that 25 demonstrators had been freed.'],
  ['en', 'The minister denied the report and said 25 demonstrators had been freed on Monday.', '25 freed'],
  ['es', 'La policía negó haber liberado a 18 sospechosos.'],
  ['pt', 'A polícia negou ter libertado 18 suspeitos.'],
  ['pt', 'Ao contrário do que se disse, não foram libertadas 50 pessoas no sábado.'],
  ['es', 'No fueron liberadas 50 personas, aclaró el ministerio.'],
  ['es', 'Todavía no han sido liberadas 50 personas, dijo la ONG.', '50 held'],
  // what was stopped or worked for is something else
  ['en', 'A court overturned the convictions and freed 12 prisoners.', '12 freed'],
  ['en', 'Negotiations over a month freed 40 prisoners.', '40 freed'],
  ['en', 'The ministry blocked the release of 40 prisoners.'],
  ['es', 'Gracias a la mediación de Qatar fueron liberados 30 presos.', '30 freed'],
  ['es', 'Un recurso de amparo permitió la excarcelación de 12 presos.', '12 freed'],
  ['es', 'Las gestiones de la Iglesia permitieron liberar a 40 presos.', '40 freed'],
  ['es', 'El tribunal anuló las condenas y liberó a 12 presos.', '12 freed'],
  ['pt', 'A pedido da Igreja foram libertados 40 presos.', '40 freed'],
  ['pt', 'Um recurso da defesa libertou 12 presos.', '12 freed'],
  ['pt', 'O juiz revogou a prisão preventiva e foram libertados 12 presos.', '12 freed'],
  // called off
  ['en', 'The release of 55 prisoners, planned for Friday, was called off.'],
  ['en', 'A plan to free 90 inmates has been shelved, an official said.'],
  ['en', 'After the release of 55 prisoners on Friday, the strike was called off.', '55 freed'],
  ['es', 'La excarcelación de 20 opositores fue cancelada a última hora.'],
  ['es', 'El Gobierno canceló la excarcelación de 20 opositores.'],
  ['es', 'Tras la liberación de 60 presos el viernes, los bloqueos fueron suspendidos.', '60 freed'],
  ['pt', 'A libertação de 55 presos, que estava prevista para sexta-feira, foi cancelada.'],
  ['pt', 'Após a soltura de 60 presos na sexta-feira, os bloqueios foram suspensos.', '60 freed'],
  // demanded, in a verb that is what somebody did
  ['pt', 'Os manifestantes exigiram a libertação imediata de 36 colegas e bloquearam a ponte.'],
  ['es', 'Los manifestantes exigieron la liberación inmediata de 36 compañeros.'],
  // planned
  ['es', 'La liberación de otros 30 detenidos está prevista para el lunes.', '30 promised'],
  ['es', '«Van a salir en libertad 600 personas», declaró el presidente.', '600 promised'],
  ['es', 'De los 150, fueron liberados 19 el martes y otros 40 lo serán el viernes.', '19 freed', '40 promised'],
  // what would be, if something else is
  ['en', 'If the deal holds, 120 captives would be freed.'],
  ['en', 'Should the court agree, 120 prisoners would walk free.'],
  ['en', 'Under the deal, 120 captives would be freed.', '120 promised'],
  ['es', 'Si se cumple el acuerdo, 120 cautivos serían liberados.'],
  ['es', 'De aprobarse la reforma, quedarían libres 120 presos.'],
  ['es', 'Según el acuerdo, 120 cautivos serían liberados.', '120 promised'],
  ['pt', 'Caso o diálogo avance, 120 cativos seriam libertados.'],
  ['pt', 'Pelo acordo, 120 cativos seriam libertados.', '120 promised'],
  // who is for it
  ['en', 'Sixty-two percent back the release of the 25 soldiers.'],
  ['en', 'The bishops support the release of 25 prisoners.'],
  ['en', 'After the release of 25 prisoners the bishops went back home.', '25 freed'],
  ['es', 'Los obispos apoyan la liberación de 25 presos.'],
  ['pt', 'Os bispos são favoráveis à libertação de 25 presos.'],
  ['pt', 'A comissão recomendou a libertação de 25 presos.', '25 promised'],
  // turned down, or put on ice
  ['en', 'The president rejected 62 pardons.'],
  ['en', 'The president signed 62 pardons.', '62 freed'],
  ['en', 'The appeals court froze the release of 600 detainees.'],
  ['es', 'La Cámara congeló la liberación de 600 detenidos.'],
  ['pt', 'O tribunal congelou a libertação de 600 detidos.'],
  // nobody believes it
  ['en', 'Nobody believes that 300 prisoners will be freed.'],
  ['en', 'Nobody was surprised that 300 prisoners were freed.', '300 freed'],
  ['es', 'La abogada duda que salgan 300 presos.'],
  ['es', 'Es improbable que salgan 300 presos antes del viernes.'],
  ['pt', 'Ninguém acredita que sairão 300 presos.'],
  // nobody is held, says who is said to hold them
  ['en', 'The government denied that it holds 900 political prisoners.'],
  ['en', 'The government denied its 900 political prisoners a doctor.', '900 held'],
  ['es', 'El Gobierno niega tener 900 presos políticos.'],
  ['es', 'El ministro negó que haya 900 presos políticos.'],
  ['pt', 'O governo nega manter 900 presos políticos.'],
  // on a stage, or in a book
  ['en', 'In the play, 41 prisoners are freed by the daughter of a jailer.'],
  ['en', 'The novel ends with the release of 41 prisoners.'],
  ['es', 'La novela termina con la liberación de 41 presos.'],
  ['es', 'La serie arranca con 41 presos saliendo en libertad.'],
  ['pt', 'Na peça, 41 presos são libertados pela filha do carcereiro.'],
  ['pt', 'O romance termina com a libertação de 41 presos.'],
  ['en', 'The year ends with the release of 41 prisoners.', '41 freed'],
];

for (const [language, text, ...counted] of rows)
  test(`${language}: ${text}`, () => expect(countedIn(text, language)).toEqual(counted));
