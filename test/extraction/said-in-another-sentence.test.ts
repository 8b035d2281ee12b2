import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** Whose word a count is where another sentence says so: the one after it, the next paragraph, the last lines. */
const rows: readonly FigureRow[] = [
  // a note right after it
  ['es', 'MINSK.- Catorce presos fueron liberados el sábado. El dato lo aportó Viasna.', '14 Viasna'],
  ['es', 'MINSK.- Catorce presos fueron liberados el sábado. Los nombres los ha publicado Viasna.', '14 Viasna'],
  [
    'es',
    'MINSK.- Catorce presos fueron liberados el sábado. La lista fue leída por la portavoz de Viasna, Ana Ruiz.',
    '14 Viasna',
  ],
  ['es', 'MINSK.- Catorce presos fueron liberados el sábado. Es el recuento de Viasna.', '14 Viasna'],
  ['es', 'MINSK.- Catorce presos fueron liberados el sábado. Viasna lo confirmó a última hora.', '14 Viasna'],
  ['pt', 'MINSK - Catorze presos foram libertados no sábado. O dado é da Viasna.', '14 Viasna'],
  ['pt', 'MINSK - Catorze presos foram libertados no sábado. Os nomes foram publicados pela Viasna.', '14 Viasna'],
  ['pt', 'MINSK - Catorze presos foram libertados no sábado. Esse é o balanço da Viasna.', '14 Viasna'],
  ['en', 'MINSK - Fourteen prisoners were freed on Saturday. Viasna provided the figures.', '14 Viasna'],
  ['en', "MINSK - Fourteen prisoners were freed on Saturday. That is Viasna's count.", '14 Viasna'],
  [
    'en',
    'MINSK - Fourteen prisoners were freed on Saturday. The spokesman of Viasna, Ivan Belsky, disclosed this to reporters on Sunday.',
    '14 Viasna',
  ],
  // at the head of the next paragraph
  ['es', 'MINSK.- Catorce presos fueron liberados el sábado.\nLa información procede de Viasna.', '14 Viasna'],
  ['es', 'MINSK.- Catorce presos fueron liberados el sábado.\nAsí lo comunicó Viasna.', '14 Viasna'],
  ['pt', 'MINSK - Catorze presos foram libertados no sábado.\nOs números foram fornecidos pela Viasna.', '14 Viasna'],
  ['en', 'MINSK - Fourteen prisoners were freed on Saturday.\nThe figures were given by Viasna.', '14 Viasna'],
  // of both counts before it
  [
    'es',
    'CARACAS.- Seis presos salieron de Yare el lunes. Cuatro más fueron liberados en Coro. Los datos son de Provea.',
    '6 Provea',
    '4 Provea',
  ],
  [
    'en',
    'CARACAS - Six prisoners left Yare on Monday. Four more were freed in Coro. The figures come from Provea.',
    '6 Provea',
    '4 Provea',
  ],
  // who welcomes, doubts or asks for it has not given it
  ['es', 'MINSK.- Catorce presos fueron liberados el sábado. La noticia fue celebrada por Viasna.', '14 unattributed'],
  ['es', 'MINSK.- Catorce presos fueron liberados el sábado. La cifra la niega Viasna.', '14 unattributed'],
  [
    'es',
    'MINSK.- Catorce presos fueron liberados el sábado. Los nombres no los ha publicado Viasna.',
    '14 unattributed',
  ],
  ['es', 'MINSK.- Catorce presos fueron liberados el sábado. Viasna publicó el informe de 2019.', '14 unattributed'],
  ['pt', 'MINSK - Catorze presos foram libertados no sábado.\nO que diz a Viasna?', '14 unattributed'],
  ['pt', 'MINSK - Catorze presos foram libertados no sábado. O número foi contestado pela Viasna.', '14 unattributed'],
  ['en', 'MINSK - Fourteen prisoners were freed on Saturday. Viasna has not confirmed it.', '14 unattributed'],
  ['en', 'MINSK - Fourteen prisoners were freed on Saturday.\nViasna published a report.', '14 unattributed'],
  // somebody has said it, and somebody else says it too
  [
    'en',
    'CARACAS - Foro Penal counted 14 freed prisoners on Saturday. The figure was confirmed by Provea.',
    '14 Foro Penal',
  ],
  // what was published is no speaker, nor is the gazette it was published in
  [
    'en',
    "CARACAS - Twenty days after Venezuela's amnesty law was published, at least 33 ill people remain in prison, the human rights organisation Provea warned.",
    '33 Provea',
  ],
  [
    'es',
    'CARACAS.- Desde el 19 de enero, fecha de su publicación en la Gaceta Oficial, 11 presos han salido en libertad, según Provea.',
    '11 Provea',
  ],
  // who writes "our team" or "we have recorded" is who the last lines say it is, and no minister quoted in between
  [
    'es',
    'Registramos 31 excarcelaciones entre el lunes y el domingo.\nForo Penal dijo que 508 presos políticos siguen en la cárcel.\nVentana Penitenciaria es una organización no gubernamental con sede en Caracas.',
    '31 Ventana Penitenciaria',
    '508 Foro Penal',
  ],
  [
    'pt',
    'Registamos 31 libertações entre segunda-feira e domingo.\nO Foro Penal disse que 508 presos políticos continuam na cadeia.\nSobre nós: a Janela Prisional é uma ONG que vigia as prisões.',
    '31 Janela Prisional',
    '508 Foro Penal',
  ],
  [
    'en',
    'We have recorded 31 releases between Monday and Sunday.\nForo Penal said 508 political prisoners remain in jail.\nPrison Window is a non-profit organisation founded in 2009.',
    '31 Prison Window',
    '508 Foro Penal',
  ],
  [
    'es',
    'Nuestro equipo verificó 31 excarcelaciones en la semana.\nEl ministro del Interior, Diosdado Cabello, dijo el miércoles que 950 personas han sido excarceladas.',
    '31 unattributed',
    '950 Government of Venezuela',
  ],
  [
    'en',
    'Our team has verified 31 releases.\nForo Penal said 508 political prisoners remain in jail.',
    '31 unattributed',
    '508 Foro Penal',
  ],
  // a background line about a body that is quoted makes it nobody's release
  [
    'es',
    'Salieron de prisión 31 presos el lunes.\n«Registramos 20 salidas», dijo Ana Ruiz.\nVentana Penitenciaria es una asociación civil fundada en 2009.',
    '31 unattributed',
    '20 unattributed',
  ],
  // whoever asks for a release in a text of their own counts those they ask for
  [
    'es',
    'COMUNICADO DE PRENSA\nBarquisimeto, 26 de enero de 2026. La Red Larense por los Derechos Humanos exige la libertad de los 32 presos políticos que permanecen recluidos en Lara.',
    '32 Red Larense por los Derechos Humanos',
  ],
  [
    'pt',
    'NOTA À IMPRENSA\nSão Paulo, 26 de janeiro de 2026. A Rede Livre pela Justiça exige a libertação de 32 presos políticos que continuam detidos.',
    '32 Rede Livre pela Justiça',
  ],
  // a consulate is its country's, and so is the ministry of a part of the United Kingdom
  [
    'pt',
    'BOSTON - Doze brasileiros presos foram soltos no domingo, informou o Consulado-Geral do Brasil em Boston.',
    '12 Government of Brazil',
  ],
  [
    'en',
    'CARACAS - Three Colombians remain in prison, the Colombian Consulate-General in Caracas said.',
    '3 Government of Colombia',
  ],
  [
    'en',
    'The prison population of England and Wales stood at 86,412 on Monday, the Ministry of Justice said.',
    '86412 Government of the United Kingdom',
  ],
  // a country that only does something, and who counts
  [
    'es',
    'MADRID.- Nicaragua cerró el año con 61 presos políticos, según la organización Ventana Abierta.',
    '61 Ventana Abierta',
  ],
  ['es', 'MADRID.- Cuba dijo que 40 presos fueron liberados, según Foro Penal.', '40 Government of Cuba'],
  ['es', 'MADRID.- Venezuela registró en enero 40 excarcelaciones, según Foro Penal.', '40 Foro Penal'],
  // where people wait says nothing
  [
    'es',
    'CARACAS.- Los familiares que acampan delante de El Rodeo nos dicen que han visto salir a once presos.',
    '11 relatives',
  ],
  [
    'en',
    'ABUJA, Nigeria - Defence lawyers said the struggle was not over. About 40 of their clients were still languishing in Kuje Custodial Centre, they said.',
    '40 lawyers',
  ],
  // a group of people let go is no organisation
  [
    'en',
    'CAIRO - Ten detainees were released on Tuesday, Provea said.\nThe group includes two journalists.\nThe Civic Watch Initiative has asked for more.',
    '10 Provea',
    '2 Provea',
  ],
  // a second count by somebody else
  [
    'en',
    'CARACAS - Foro Penal counts 431 releases since January 8. A rival count by Provea for the same period stood at 448 as of Sunday.',
    '431 Foro Penal',
    '448 Provea',
  ],
  [
    'es',
    'CARACAS.- Foro Penal cuenta 431 excarcelaciones desde el 8 de enero. Otro recuento, el de Provea, llega a 448.',
    '431 Foro Penal',
    '448 Provea',
  ],
  [
    'es',
    'CARACAS.- La lista de Foro Penal incluye 808 presos políticos; la de Provea, 950.',
    '808 Foro Penal',
    '950 Provea',
  ],
  [
    'pt',
    'CARACAS - O Foro Penal confirmou 672 libertações. As autoridades apresentam um total muito superior: 1.420 pessoas postas em liberdade.',
    '672 Foro Penal',
    '1420 Government of Venezuela',
  ],
  [
    'en',
    'CARACAS - Foro Penal has confirmed 672 releases. The authorities present a much higher total: 1,420 people freed.',
    '672 Foro Penal',
    '1420 Government of Venezuela',
  ],
  // a day in brackets between the verb and the figure
  [
    'pt',
    'CARACAS - O procurador-geral, Tarek William Saab, falou nesta quinta-feira (22) em 895 solturas desde dezembro.',
    '895 Government of Venezuela',
  ],
  // who hands over a list has counted those on it; who gets one, or has not handed it over, has not
  [
    'es',
    'NUEVA DELHI.- India entregó una lista de 391 presos paquistaníes. Pakistán, por su parte, presentó una lista de 58 presos indios.',
    '391 Government of India',
    '58 Government of Pakistan',
  ],
  ['es', 'CARACAS.- El Gobierno entregó a la ONU una lista de 40 presos políticos.', '40 Government of Venezuela'],
  ['es', 'CARACAS.- El Gobierno recibió una lista de 40 presos políticos.', '40 unattributed'],
  ['es', 'CARACAS.- El Gobierno no entregó una lista de 40 presos políticos.', '40 unattributed'],
  [
    'pt',
    'NOVA DÉLHI - A Índia entregou os nomes de 391 presos paquistaneses que estão sob sua custódia.',
    '391 Government of India',
  ],
  // "that of" is the list just told of, of somebody else
  [
    'es',
    'CARACAS.- La lista de Provea incluye a 391 presos políticos. La de Foro Penal incluye a 580 presos políticos.',
    '391 Provea',
    '580 Foro Penal',
  ],
  [
    'es',
    'NUEVA DELHI.- La lista de India incluye a 391 presos civiles. La de Pakistán incluye a 58 civiles presos.',
    '391 Government of India',
    '58 Government of Pakistan',
  ],
  [
    'pt',
    'CARACAS - A lista da Provea inclui 391 presos políticos. A do Foro Penal inclui 580 presos políticos.',
    '391 Provea',
    '580 Foro Penal',
  ],
  [
    'en',
    "CARACAS - Provea's list includes 391 political prisoners. That of Foro Penal includes 580 political prisoners.",
    '391 Provea',
    '580 Foro Penal',
  ],
  [
    'es',
    'CARACAS.- Salieron 40 presos. La de Cuba fue una excarcelación sin precedentes: 30 presos liberados.',
    '40 unattributed',
    '30 unattributed',
  ],
  // an organisation spoken of, and not who speaks of it
  [
    'en',
    'CARACAS - "We defend 31 prisoners," said Marta Olivares, founder of Provea.\nForo Penal works in the next office. They have 431 releases since 8 January.',
    '31 Provea',
    '431 Foro Penal',
  ],
  // its director general speaks for the body the sentence is about
  [
    'es',
    'MANILA.- La Oficina de Correcciones liberó a 40 reclusos, informó su director general, Gregorio Catapang. Su portavoz añadió que 12 presos más saldrán en libertad el lunes.',
    '40 Oficina de Correcciones',
    '12 Oficina de Correcciones',
  ],
  ['es', 'LA HABANA.- Cuba liberó a 40 reclusos, informó su presidente, Miguel Díaz-Canel.', '40 Government of Cuba'],
  // "this NGO" is the one named last, whatever it was called then
  [
    'es',
    'CARACAS.- Foro Penal cuenta 40 excarcelados. Quedan 900 presos políticos, apunta la coalición Karapatan.\nEsta ONG denuncia que solo cinco presos han sido liberados.',
    '40 Foro Penal',
    '900 Karapatan',
    '5 Karapatan',
  ],
  // the ministry of one state, though another's bears that name
  [
    'pt',
    'NOVA DÉLHI - Em nota, o Ministério das Relações Exteriores indiano pediu calma. Segundo a pasta, 2.661 pescadores presos foram soltos pelo Paquistão desde 2014.',
    '2661 Government of India',
  ],
  // a rank is nobody
  [
    'en',
    'LAGOS, Nigeria - Police spokesman SP Benjamin Ade said 40 detainees were released on Monday. He said 19 were freed in Ikeja.',
    '40 Government of Nigeria',
    '19 Government of Nigeria',
  ],
  // whose count is called into question has not said so
  [
    'es',
    'CARACAS.- El director de Foro Penal, Alfredo Romero, cuestionó la cuenta oficial. De los 39 liberados del viernes, afirmó, solo 20 eran presos políticos.',
    '39 Foro Penal',
    '20 Foro Penal',
  ],
  // what an opening clause tells of, and who closes the sentence
  [
    'pt',
    'BOA VISTA - Um mês depois do anúncio feito pelo presidente da Assembleia Nacional, a Venezuela libertou 431 presos políticos, segundo balanço divulgado na segunda-feira (19) pela ONG Foro Penal.',
    '431 Foro Penal',
  ],
  [
    'en',
    "CARACAS - The opposition coalition that says it won Venezuela's 2024 vote can vouch for 139 prison releases, it said on Tuesday.",
    '139 opposition',
  ],
  [
    'en',
    "KARACHI - Islamabad's list has 654 Indian prisoners in its custody. New Delhi's counted 95 Pakistani fishermen in Indian jails.",
    '654 Government of Pakistan',
    '95 Government of India',
  ],
  // the one named last
  [
    'pt',
    'CARACAS - A Provea contou 40 libertados e o Foro Penal contou 30 libertados. Restam 900 presos políticos, segundo esta última organização.',
    '40 Provea',
    '30 Foro Penal',
    '900 Foro Penal',
  ],
  // two bodies in one sentence, each with its own count
  [
    'es',
    'CARACAS.- Provea contó 40 presos liberados y Foro Penal contó 30 presos liberados.',
    '40 Provea',
    '30 Foro Penal',
  ],
  [
    'en',
    'CARACAS - Provea counted 40 freed prisoners and Foro Penal counted 30 freed prisoners.',
    '40 Provea',
    '30 Foro Penal',
  ],
  ['en', 'CARACAS - The 40 men and women Foro Penal counted were freed on Monday.', '40 Foro Penal'],
];

testFigures(rows, whose);
