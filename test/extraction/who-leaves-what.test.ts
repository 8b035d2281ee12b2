import { expect, test } from 'vitest';
import { type CountedRow, countedIn } from './counted-in.js';

/** Who leaves what: prisoners a prison, and not visitors, patients, conscripts or animals. */
const rows: readonly CountedRow[] = [
  ['en', '41 visitors left the prison grounds after the alarm.'],
  ['es', 'Cerca de 90 familiares salieron del penal al terminar la visita.'],
  ['pt', 'Cerca de 60 familiares deixaram o presídio ao fim da visita.'],
  ['en', 'A delegation of six lawmakers left the prison on Wednesday after a two-hour visit.'],
  ['pt', 'Deixaram a prisão 14 advogados que ali tinham ido em visita.'],
  ['en', 'Six lawmakers were released from prison on Wednesday after a visit by the envoy.', '6 freed'],
  ['es', 'La jueza archivó la causa contra 22 ecologistas que afrontaban el proceso en libertad.'],
  ['es', 'Hasta 300 condenados podrían acogerse a la rebaja de penas.'],
  ['en', 'The handover of 20 captives planned for Thursday was called off.'],
  ['en', 'The handover of 20 captives took place on Thursday.', '20 freed'],
  ['pt', 'Cancelou-se a libertação de 28 presos que estava prevista para quinta-feira.'],
  ['es', 'Doce familiares del senador fueron liberados de la cárcel el lunes.', '12 freed'],
  ['en', 'Forty patients were discharged from hospital on Sunday.'],
  ['en', 'Some 300 conscripts were discharged from the army on Friday.'],
  ['en', 'Forty prisoners were discharged from custody on Sunday.', '40 freed'],
  ['en', 'The prison discharged 112 people from custody on Sunday.', '112 freed'],
  ['es', 'El lunes 41 trabajadores salieron de la planta en protesta.'],
  ['pt', 'Os três advogados saíram do tribunal sem falar.'],
  ['pt', 'Três presos saíram da cadeia sem falar.', '3 freed'],
  ['en', 'Forty-two parrots were freed on Tuesday after six months in cages.'],
  ['es', 'Guardaparques liberaron a 12 guacamayas y 4 osos.'],
  ['pt', 'Foram soltos 30 papagaios e duas onças no sábado.'],
  ['es', 'Un juez levantó la prohibición de salir del país a 31 dirigentes.'],
  // moved, escaped
  ['en', 'The guards moved 210 inmates to a new building on Wednesday.'],
  ['en', 'Seven convicts are still at large, the police said.'],
  ['en', 'Seven inmates are still in jail.', '7 held'],
  // dead
  ['en', 'Eleven inmates have died since January in Tacumbu prison, the church said.'],
  ['es', 'Once reclusos murieron desde enero en la cárcel de Tacumbú.'],
  ['pt', 'Onze reclusos morreram desde janeiro na cadeia de Tacumbú.'],
  ['en', 'Fourteen prisoners were freed on Monday; two died in custody.', '14 freed'],
  ['pt', 'A polícia voltou a deter oito dos antigos presos na segunda-feira.'],
  ['pt', 'Para cima de 300 presos foram libertados no domingo.', '300 more_than freed'],
  ['en', 'The court turned down the applications for the release of 28 convicts.'],
  // each number with its own verb
  [
    'en',
    'Of the 80 people arrested in June, 14 have been freed and 66 remain in jail, the group said.',
    '14 freed',
    '66 held',
  ],
  ['es', 'De los 80 arrestados, 14 fueron liberados el viernes y 66 siguen presos.', '14 freed', '66 held'],
  ['pt', 'Cerca de 40 presos foram soltos, no mínimo 110 continuam detidos.', '40 about freed', '110 at_least held'],
  ['en', 'Of the 80 people arrested in June, 14 have been freed, eight of them women.', '14 freed', '8 freed'],
  // how many, between dashes
  ['pt', 'Os presos políticos — 39 ao todo — foram soltos na quinta-feira.', '39 freed'],
  [
    'es',
    'Los presos del penal salieron el lunes.\nLos presos políticos —27 en total— recuperaron la libertad.',
    '27 freed',
  ],
  ['en', 'The prisoners — 14 in all — were freed on Monday.', '14 freed'],
  ['en', 'The 14 prisoners — 6 of them women — were freed on Monday.', '14 freed', '6 freed'],
  ['en', 'The prisoners — aged 14 to 17 — were freed on Monday.'],
  ['pt', 'Até as 17h haviam saído do presídio de Yare 33 detentos.', '33 freed'],
  // no year
  ['en', 'Foro Penal put at 1600 the number of prisoners freed since May.', '1600 freed'],
  ['en', 'At 1600 on Monday, 40 prisoners were freed.', '40 freed'],
  ['en', 'In 2020 the number of prisoners freed was 40.', '40 freed'],
  // the freedom that is given back
  ['en', 'On Tuesday freedom was restored to twelve prisoners.', '12 freed'],
];

for (const [language, text, ...counted] of rows)
  test(`${language}: ${text}`, () => expect(countedIn(text, language)).toEqual(counted));
