import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** Whose a number is where another body, a day or a paper stands between it and who says it. */
const rows: readonly FigureRow[] = [
  // whom an aside ends with is no subject of the verbs after it
  [
    'en',
    'The Plataforma Unitaria Democrática (PUD), which brings together the main parties of the opposition, compared the lists and concluded that 159 prisoners had left jails in Caracas.',
    '159 PUD',
  ],
  [
    'es',
    'La Plataforma Unitaria Democrática (PUD), que reúne a los principales partidos de la oposición, cruzó los datos por estado y concluyó que 159 presos salieron de cárceles de Caracas.',
    '159 PUD',
  ],
  [
    'pt',
    'A Plataforma Unitária Democrática (PUD), que reúne os principais partidos da oposição, cruzou os dados por estado e concluiu que 159 presos saíram de cadeias de Caracas.',
    '159 PUD',
  ],
  // but whoever stands right before the verb is
  [
    'es',
    'Foro Penal, que acompaña a los presos, pidió la lista, y la oposición concluyó que 159 presos habían salido.',
    '159 opposition',
  ],
  // its own papers, in the plural
  [
    'es',
    'Foro Penal verificó 302 liberados en Venezuela. El Ejecutivo suma dos tandas: 77 personas excarceladas el 25 de diciembre y otras 66 el 1 de enero, según sus propios comunicados.',
    '302 Foro Penal',
    '77 Government of Venezuela',
    '66 Government of Venezuela',
  ],
  [
    'pt',
    'O Foro Penal verificou 302 libertados na Venezuela. O Executivo soma dois grupos: 77 pessoas soltas em 25 de dezembro e outras 66 em 1º de janeiro, segundo os seus próprios comunicados.',
    '302 Foro Penal',
    '77 Government of Venezuela',
    '66 Government of Venezuela',
  ],
  [
    'en',
    'Foro Penal verified 302 people freed in Venezuela. The government adds up two batches: 77 prisoners freed on 25 December and 66 on 1 January, according to its own statements.',
    '302 Foro Penal',
    '77 Government of Venezuela',
    '66 Government of Venezuela',
  ],
  // a verb that only says when is nobody's word
  [
    'pt',
    '«Perdoam o ladrão», lamentou a mulher de um ativista.\nEm abril, quando se assinalou meio século do fim da guerra, tinham sido libertados 8.055 presos no Vietname, segundo a imprensa oficial.',
    '8055 Government of Vietnam',
  ],
  [
    'es',
    '«Perdonan al ladrón», lamentó la esposa de un activista.\nEn abril, cuando se recordó el fin de la guerra, habían sido liberados 8.055 presos en Vietnam, según la prensa oficial.',
    '8055 Government of Vietnam',
  ],
  [
    'en',
    'In April 8,055 prisoners had been freed in Vietnam, according to the official press.',
    '8055 Government of Vietnam',
  ],
  // a noun and a number are a name, also before another tense and with the name in English in brackets
  [
    'pt',
    'A Human Rights Watch fala em mais de 160 presos políticos. O Projeto 64 (The 64 Project), organização que acompanha os processos, contava 189 no fim de agosto.',
    '160 Human Rights Watch',
    '189 Projeto 64',
  ],
  [
    'es',
    'Human Rights Watch cuenta 160 presos políticos. El Proyecto 64 contaba 189 presos a fines de agosto.',
    '160 Human Rights Watch',
    '189 Proyecto 64',
  ],
  [
    'en',
    'Human Rights Watch counts 160 political prisoners. The 64 Project counted 189 prisoners at the end of August.',
    '160 Human Rights Watch',
    '189 64 Project',
  ],
  // "us" is who is told, and "we" whoever signs
  [
    'pt',
    'COMUNICADO DE IMPRENSA\nComité pela Liberdade dos Presos Políticos (Clippve)\nO Ministério do Serviço Penitenciário comunicou-nos na segunda-feira que tinha libertado 302 pessoas. Pedimos a relação. Dessas 302, só conseguimos identificar 168.',
    '302 Penitentiary Service',
    '168 Clippve',
  ],
  [
    'es',
    'COMUNICADO DE PRENSA\nComité por la Libertad de los Presos Políticos (Clippve)\nEl Ministerio del Servicio Penitenciario nos comunicó el lunes que había liberado a 302 personas. Pedimos la lista. De esas 302, solo hemos podido identificar a 168.',
    '302 Penitentiary Service',
    '168 Clippve',
  ],
  [
    'en',
    'PRESS RELEASE\nCommittee for the Freedom of Political Prisoners (Clippve)\nThe Ministry of the Penitentiary Service informed us on Monday that it had released 302 prisoners. We asked for the list. Of those 302, we have been able to identify only 168.',
    '302 Penitentiary Service',
    '168 Clippve',
  ],
  ['pt', 'O ministério informou-nos que tinha libertado 302 presos na Venezuela.', '302 Government of Venezuela'],
  // a country that speaks is "it" for the rest of its sentence
  [
    'en',
    'CPJ says 28 journalists are in prison in Azerbaijan. Armenia said that 19 of its citizens were still being held in Baku, down from the 23 it spoke of a year ago.',
    '28 CPJ',
    '19 Government of Armenia',
    '23 Government of Armenia',
  ],
  [
    'es',
    'CPJ dice que hay 28 periodistas presos en Azerbaiyán. Armenia dijo que 19 de sus ciudadanos seguían presos en Bakú, menos que los 23 de los que hablaba hace un año.',
    '28 CPJ',
    '19 Government of Armenia',
    '23 Government of Armenia',
  ],
  [
    'pt',
    'O CPJ diz que há 28 jornalistas presos no Azerbaijão. A Arménia disse que 19 dos seus cidadãos continuavam presos em Baku.',
    '28 CPJ',
    '19 Government of Armenia',
  ],
  [
    'en',
    'Viasna counts 28 journalists in prison. Ukraine said the Red Cross had told it that 157 prisoners were released.',
    '28 Viasna',
    '157 Red Cross',
  ],
  // what is left unsaid is nobody's number, and not that of whoever counted before
  [
    'en',
    'Foro Penal counts 302 freed prisoners. The communiqués speak of mercy. They do not mention the 40 soldiers who are still in jail.',
    '302 Foro Penal',
    '40 unattributed',
  ],
  [
    'es',
    'Foro Penal cuenta 302 liberados. Los comunicados hablan de clemencia. No mencionan a las decenas de militares que siguen presos.',
    '302 Foro Penal',
    '20 unattributed',
  ],
  [
    'pt',
    'O Foro Penal conta 302 libertados. Os comunicados não falam das dezenas de militares que continuam presos.',
    '302 Foro Penal',
    '20 unattributed',
  ],
  [
    'en',
    'Foro Penal counts 302 freed prisoners. It does mention the 40 soldiers who are still in jail.',
    '302 Foro Penal',
    '40 Foro Penal',
  ],
];

testFigures(rows, whose);
