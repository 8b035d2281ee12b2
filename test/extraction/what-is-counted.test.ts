import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { readAll } from './read-sentence.js';

/** Short articles, and what of their numbers counts people freed, held or promised freedom. */
type CountedRow = readonly [language: LanguageCode, text: string, ...counted: string[]];

const rows: readonly CountedRow[] = [
  [
    'en',
    'Firefighters freed 40 cleaners from a lift that had stuck between two floors on Tuesday, the city said. Nine of them were given water, and the building, which was put up in 1974 and has eleven storeys, was shut until an engineer could look at the cables and the brakes.',
  ],
  [
    'en',
    'Foro Penal said 12 prisoners were released on Tuesday. The eldest of those who left the jail is 71.',
    '12 freed',
  ],
  ['en', 'Foro Penal counted 40 political prisoners, nine of them older than sixty-five.', '40 held', '9 held'],
  [
    'en',
    'The ministry said 90 prisoners were released last week. Over the same days the committee Clippve stopped at 61.',
    '90 freed',
    '61 freed',
  ],
  ['en', 'In January 38 prisoners left jail, Foro Penal said; since early February 52 have.', '38 freed', '52 freed'],
  [
    'en',
    'Sixty soldiers convicted of plotting against the state will be released on Friday, the defence ministry said.',
    '60 promised',
  ],
  [
    'en',
    "The ministry said 40 prisoners left jail on Monday. Foro Penal's figure for the day stands at 22, with two prisons still to answer.",
    '40 freed',
    '22 freed',
  ],
  ['en', 'State television released 20 minutes of video in which six young men ask for forgiveness.'],
  ['es', 'La aduana liberó 340 contenedores que estaban en el puerto desde enero, informó el gremio.'],
  [
    'es',
    'El Foro Penal registra 310 excarcelaciones en el último mes y 711 presos políticos al 26 de febrero.',
    '310 freed',
    '711 held',
  ],
  [
    'es',
    'El ministerio habló de 90 excarcelados el lunes. Hasta 65, admite el Foro Penal para ese día.',
    '90 freed',
    '65 up_to freed',
  ],
  [
    'es',
    'Han salido de la cárcel más de cien presos, dijo el diputado. Los jueces recibieron 1.620 solicitudes. El Foro Penal confirma 53 desde el viernes.',
    '100 more_than freed',
    '53 freed',
  ],
  [
    'es',
    'El Foro Penal tenía en su lista 168 militares presos. Una cuarta parte de esos 168 salió en febrero.',
    '168 held',
    '42 freed',
  ],
  ['es', 'El Foro Penal dijo que 41 personas estaban en una celda y salieron en libertad el martes.', '41 freed'],
  ['es', 'El Foro Penal contó 24 liberados el lunes. Dos habían escapado por su cuenta.', '24 freed'],
  [
    'es',
    'El domingo excarcelaron a 12 presos, dijo el Foro Penal. A otros doce los juzgaron; tres fueron absueltos.',
    '12 freed',
  ],
  [
    'es',
    'El Foro Penal cuenta 470 presos políticos. En esa cifra hay 58 mujeres y nueve adolescentes.',
    '470 held',
    '58 held',
    '9 held',
  ],
  [
    'es',
    'El Foro Penal dijo que 12 presos políticos salieron el lunes y que siete más quedarán libres el viernes.',
    '12 freed',
    '7 promised',
  ],
  ['pt', 'A alfândega liberou 62 contêineres que estavam no porto desde janeiro, informou o sindicato.'],
  [
    'pt',
    'O estudante, libertado na quinta-feira da prisão de Evin, tinha duas irmãs e voltou com três costelas partidas.',
  ],
  [
    'pt',
    'Quantos continuam presos por motivos políticos? Entre 650 e 700, na estimativa da Provea.',
    '650 at_least held',
    '700 up_to held',
  ],
  [
    'pt',
    'Dos 51 presos que o governo se comprometeu em 12 de fevereiro a libertar, nenhum saiu, diz o Foro Penal.',
    '51 promised',
  ],
  [
    'pt',
    'O Foro Penal disse que 12 presos foram soltos na terça-feira. O mais novo dos que saíram tem 19.',
    '12 freed',
  ],
  [
    'pt',
    'A polícia deteve 44 pessoas na terça-feira; 30 foram soltas à noite e 14 foram levadas a um juiz, disse a Ordem dos Advogados.',
    '30 freed',
  ],
  [
    'en',
    'Political prisoners in Belarus now number 1,020, the group Viasna said. A month ago they numbered 1,044.',
    '1020 held',
    '1044 held',
  ],
  [
    'en',
    'A boy held up a portrait of his uncle, prisoner number 1187. Foro Penal said 12 prisoners left jail on Tuesday.',
    '12 freed',
  ],
  [
    'en',
    "Zamora's government put 135 political prisoners on a plane to Guatemala on Monday, the rights group Viasna said.",
    '135 freed',
  ],
  [
    'en',
    "Vietnam will free 900 prisoners on Friday, the president's office said. Sixty foreigners from 14 countries will be among them.",
    '900 promised',
    '60 promised',
  ],
  [
    'es',
    'Los presos políticos en Venezuela suman 454 este miércoles, según el Foro Penal. Hace una semana eran 459.',
    '454 held',
    '459 held',
  ],
  [
    'es',
    'El Gobierno excarceló a 71 personas el lunes. El Foro Penal revisó la lista: solo nueve de ellos son presos políticos.',
    '71 freed',
    '9 freed',
  ],
  [
    'es',
    'El Foro Penal contó 52 liberados en enero. En su lista de presos políticos había entonces 174 soldados entre los presos políticos.',
    '52 freed',
    '174 held',
  ],
  [
    'pt',
    'Os presos políticos em Belarus são agora 1.020, segundo a Viasna. Há um mês eram 1.044.',
    '1020 held',
    '1044 held',
  ],
  [
    'pt',
    'A Nicarágua pôs 222 presos políticos num avião para Washington em fevereiro, lembra o Mecanismo.',
    '222 freed',
  ],
  [
    'en',
    'Foro Penal recognised 29 political prisoners among the 80 people let out on Monday; 18 had been sentenced for the protests.',
    '80 freed',
    '29 freed',
    '18 freed',
  ],
  ['en', 'Some 145 prisoners left this week, the party said.', '145 about freed'],
  [
    'en',
    'Foro Penal counted 34 prisoners freed on Monday. The remaining nine chose to stay in the country, it said.',
    '34 freed',
  ],
  [
    'es',
    'El Foro Penal identificó al menos a 63 presos políticos entre los que cruzaron este lunes la puerta de la prisión.',
    '63 at_least freed',
  ],
  ['es', 'Veinte personas salieron el martes de la prisión de 10 de Ramadán, dijo el Foro Penal.', '20 freed'],
  ['es', 'El penal, construido en 1958 para 350 internas, alberga a 600 presas, dijo el Foro Penal.', '600 held'],
  ['es', 'Dos presos salieron el lunes, dijo el Foro Penal. A 86 empresarios se les devolvió el pasaporte.', '2 freed'],
  [
    'es',
    'Fueron 31, y no las 34 que había anunciado la víspera, las personas excarceladas el domingo en la cárcel de Tocuyito, rectificó el OVP.',
    '31 freed',
  ],
  [
    'pt',
    'Doze presos foram soltos na terça-feira, disse o Foro Penal. O regime fechou mais 15 associações e o total passa de 5.600 desde 2018.',
    '12 freed',
  ],
  ['pt', 'O presidente ucraniano calculou em mais de 7.000 os ucranianos em poder da Rússia.', '7000 more_than held'],
  [
    'pt',
    'Doze presos foram soltos na terça-feira, disse o Foro Penal. Mais 534 pessoas que respondiam em liberdade tiveram a ação penal extinta.',
    '12 freed',
  ],
  [
    'es',
    'Ucrania recibió este domingo a 176 militares que estaban en manos rusas, comunicó el presidente ucraniano.',
    '176 freed',
  ],
  [
    'en',
    'GABORONE, March 4 — The customs agency released 340 containers from the dry port on Tuesday, ending a three-week strike.\nThe union said 22 records had been freed from the archive as part of the deal. Police held 14 vehicles for another day.',
  ],
  [
    'en',
    'LUSAKA, March 4 — Forty-one prisoners walked out of the Mukobeko jail on Tuesday, the prison service said.\nTwelve of them had been in captivity for more than ten years. Six are women.\n"The other 35 are men with families to feed," the warden said.',
    '41 freed',
    '12 freed',
    '6 freed',
    '35 freed',
  ],
  [
    'en',
    'MINSK, March 4 — Political prisoners in Belarus now number 1,020, according to the rights group Viasna.\nA month ago they numbered 1,044. Viasna recorded 31 new sentences in February.',
    '1020 held',
    '1044 held',
  ],
  [
    'en',
    'TEHRAN, March 4 — Sixty passengers were stuck on a ferry for 30 hours before the coast guard let them go ashore.\nThe vessel was released after its owner paid $40,000. Eleven crew members left for home on Tuesday.',
  ],
  [
    'en',
    'HAVANA, March 4 — The government began releasing prisoners on Monday under an agreement with the Vatican. By Tuesday night 127 had come out, the group Justicia 11J said; on Monday it had put the figure at 80.\nIt says 560 people jailed for protesting should be on the list.',
    '127 freed',
    '80 freed',
  ],
  [
    'en',
    'ANKARA, March 4 — Police in Izmir detained 44 people at a rally on Tuesday. Thirty were let go by nightfall and 14 were taken before a judge, the bar association said.\nThe rally drew about 2,000.',
    '30 freed',
  ],
  [
    'es',
    'CARACAS, 4 de marzo.— El número de presos políticos pasó de 344 a 338 en una semana, según Foro Penal.\nLa organización documentó seis excarcelaciones en ese lapso.',
    '344 held',
    '338 held',
    '6 freed',
  ],
  [
    'es',
    'CARACAS, 4 de marzo.— El Gobierno afirma que excarceló a 71 personas el lunes. Foro Penal revisó la lista: solo nueve de ellos son presos políticos.\nLos demás estaban detenidos por hurto o contrabando, dijo.',
    '71 freed',
    '9 freed',
  ],
  [
    'es',
    'SAN SALVADOR, 4 de marzo.— Unas 8.000 personas detenidas durante el régimen de excepción han salido libres, dijo el ministro de Seguridad.\nDe los más de 90.000 capturados, agregó, 1.200 murieron o fueron deportados.',
    '8000 about freed',
  ],
  [
    'es',
    'CIUDAD DE MÉXICO, 4 de marzo.— La película, que se estrena el viernes, libera tensiones en 120 minutos. Su protagonista estuvo preso 12 años.\nLa cinta se verá en 340 salas y la productora entregó 22 copias a los cines.',
  ],
  [
    'es',
    'CARACAS, 4 de marzo.— En El Rodeo salieron 14 hombres; en Yare, nueve; en Las Crisálidas, cinco mujeres, según el Comité por la Libertad.\nSon 28 en total, tres menos que los anunciados por el ministro.',
    '14 freed',
    '9 freed',
    '5 freed',
    '28 freed',
  ],
  [
    'es',
    'QUITO, 4 de marzo.— El presidente indultó a 56 reclusos con enfermedades terminales. Once dejaron la cárcel el martes y el resto lo hará esta semana, informó el SNAI.\nLa Penitenciaría del Litoral alberga a 7.200 personas privadas de libertad.',
    '56 freed',
    '11 freed',
    '7200 held',
  ],
  [
    'pt',
    'SANTOS, 4 de março — A Receita liberou 340 contêineres retidos no porto desde janeiro, informou o sindicato.\nForam soltos ainda 22 processos. A polícia manteve 14 veículos apreendidos.',
  ],
  [
    'pt',
    'CARACAS, 4 de março — O número de presos políticos caiu de 344 para 338 em uma semana, segundo o Foro Penal.\nA ONG registrou seis solturas no período.',
    '344 held',
    '338 held',
    '6 freed',
  ],
  [
    'pt',
    'CARACAS, 4 de março — O governo diz ter soltado 71 pessoas na segunda-feira. O Foro Penal conferiu a lista: apenas nove delas são presos políticos.\nAs demais respondiam por furto, disse a ONG.',
    '71 freed',
    '9 freed',
  ],
  [
    'pt',
    'MINSK, 4 de março — Os presos políticos em Belarus são agora 1.020, segundo o Viasna. Há um mês eram 1.044.\nO grupo registrou 31 novas condenações em fevereiro.',
    '1020 held',
    '1044 held',
  ],
  [
    'pt',
    'HAVANA, 4 de março — Cuba começou na segunda-feira a soltar presos, num acordo com o Vaticano. Até a noite de terça tinham saído 127, diz a Justicia 11J; na segunda, a conta era de 80.\nO grupo cobra que 560 presos por protestar entrem na lista.',
    '127 freed',
    '80 freed',
    '560 held',
  ],
  [
    'pt',
    'MAPUTO, 4 de março — A polícia deteve 44 pessoas numa marcha em Maputo na terça-feira. Trinta foram soltas à noite e 14 foram levadas a um juiz, disse a Ordem dos Advogados.\nA marcha reuniu cerca de 2.000 pessoas.',
    '30 freed',
  ],
  [
    'pt',
    'SÃO PAULO, 4 de março — O filme, que estreia na sexta-feira, tem 120 minutos e será exibido em 340 salas. O diretor ficou preso 12 anos.\nA produtora liberou 22 imagens e entregou 40 cópias aos cinemas.',
  ],
  [
    'en',
    'KAMPALA, March 11 — Miners freed 14 colleagues from a collapsed shaft near Mubende on Tuesday after a night of digging. Police arrested the owner. Two of the men are in hospital; they are 19 and 23.',
  ],
  [
    'en',
    "CARACAS, March 11 — The ministry says 210 people left its jails last week. Provea comes to 134 for the same days, and Foro Penal has confirmed 96.\nThe youngest of those on Foro Penal's list is 17.",
    '210 freed',
    '134 freed',
    '96 freed',
  ],
  [
    'en',
    'MINSK, March 11 — Thirty-one political prisoners were let go on Monday; by Tuesday evening 12 had crossed into Lithuania, Viasna said. It still has 1,010 names on its list, and 170 of them belong to women.',
    '31 freed',
    '12 freed',
    '1010 held',
    '170 held',
  ],
  [
    'en',
    'NAIROBI, March 11 — The wildlife service released nine orphaned elephants into Tsavo on Tuesday. A court in Voi jailed two poachers for 12 years; three others were acquitted.',
  ],
  [
    'en',
    "TUNIS, March 11 — Sixty of the 94 activists held since the sit-in will be freed on Friday, the prosecutor's office said, and 30 have already gone home. A committee of 12 lawyers follows the cases.",
    '60 promised',
    '30 freed',
  ],
  [
    'en',
    'BOGOTA, March 11 — The bank freed up 300 jobs and released 20 pages of accounts. Its staff has shrunk to 1,200; 40 former employees who had been arrested for fraud in 2019 have been cleared.',
  ],
  [
    'en',
    'CARACAS, March 11 — The government put the releases at 400. The true figure is 261, said the party, whose tally a week before was 190.',
    '400 freed',
    '261 freed',
    '190 freed',
  ],
  [
    'es',
    'QUITO, 11 de marzo.— Los bomberos liberaron el martes a 22 personas atrapadas en un teleférico. Siete fueron llevadas a un hospital. La empresa, que emplea a 60 técnicos, fue multada.',
  ],
  [
    'es',
    'CARACAS, 11 de marzo.— El ministerio sostiene que la semana pasada salieron 210 reclusos. Provea llega a 134 en esos días y Foro Penal ha podido confirmar 96.\nEl menor de los que figuran en la lista de Foro Penal tiene 17.',
    '210 freed',
    '134 freed',
    '96 freed',
  ],
  [
    'es',
    'MINSK, 11 de marzo.— Treinta y un presos políticos quedaron libres el lunes. Hasta el martes habían cruzado a Lituania doce, según Viasna, que mantiene 1.010 nombres en su lista, 170 de ellos de mujeres.',
    '31 freed',
    '12 freed',
    '1010 held',
    '170 held',
  ],
  [
    'es',
    'LA HABANA, 11 de marzo.— En enero fueron excarcelados 40 presos, informó Cubalex. En febrero lo fueron 18. En marzo, nadie, y 671 continúan dentro.',
    '40 freed',
    '18 freed',
    '671 held',
  ],
  [
    'es',
    'CARACAS, 11 de marzo.— El Gobierno cifra en 400 las excarcelaciones. La cifra verdadera es 261, replicó el partido, cuyo conteo de hace una semana era de 190.',
    '400 freed',
    '261 freed',
    '190 freed',
  ],
  [
    'es',
    'KIEV, 11 de marzo.— Ucrania recuperó el martes a 116 de sus soldados, dijo Zelenski, y Rusia recibió a otros tantos. Una cuarta parte de los 116 está herida. Más de 6.000 siguen en manos rusas.',
    '116 freed',
    '29 freed',
    '6000 more_than held',
  ],
  [
    'es',
    'BOGOTÁ, 11 de marzo.— El banco liberó 300 puestos y publicó 20 páginas de cuentas. Tres exgerentes fueron absueltos y otros cuatro ingresaron en prisión el lunes. La plantilla ha bajado a 1.200.',
  ],
  [
    'es',
    'CARACAS, 11 de marzo.— Balance de Foro Penal por estados\n- Zulia: 41 excarcelados\n- Lara: 17\n- Bolívar: nueve\nEn total, 67 personas han salido desde el 1 de marzo.',
    '41 freed',
    '17 freed',
    '9 freed',
    '67 freed',
  ],
  [
    'pt',
    'CARACAS, 11 de março — O ministério diz que na semana passada saíram 210 detentos. A Provea chega a 134 nos mesmos dias e o Foro Penal conseguiu confirmar 96.\nO mais novo da lista do Foro Penal tem 17.',
    '210 freed',
    '134 freed',
    '96 freed',
  ],
  [
    'pt',
    'HAVANA, 11 de março — Em janeiro foram soltos 40 presos, informou a Cubalex. Em fevereiro o foram 18. Em março, ninguém, e 671 continuam lá dentro.',
    '40 freed',
    '18 freed',
    '671 held',
  ],
  [
    'pt',
    'CARACAS, 11 de março — O governo estima em 400 as libertações. O número verdadeiro é 261, rebateu o partido, cuja conta de há uma semana era de 190.',
    '400 freed',
    '261 freed',
    '190 freed',
  ],
  [
    'pt',
    'KIEV, 11 de março — A Ucrânia recuperou na terça-feira 116 dos seus soldados, disse Zelensky, e a Rússia recebeu outros tantos. Um quarto dos 116 está ferido. Mais de 6.000 continuam em poder da Rússia.',
    '116 freed',
    '29 freed',
    '6000 more_than held',
  ],
  [
    'pt',
    'BRASÍLIA, 11 de março — O banco liberou 300 vagas e publicou 20 páginas de contas. Três ex-gerentes foram absolvidos e outros quatro foram para a cadeia na segunda-feira. O quadro caiu para 1.200 funcionários.',
  ],
  [
    'pt',
    'CARACAS, 11 de março — Balanço do Foro Penal por estado\n- Zulia: 41 soltos\n- Lara: 17\n- Bolívar: nove\nNo total, 67 pessoas saíram desde 1º de março.',
    '41 freed',
    '17 freed',
    '9 freed',
    '67 freed',
  ],
];

function countedIn(text: string, language: LanguageCode): readonly string[] {
  return readAll(text, { language, published: '2026-03-04' }).extraction.claims.map(
    ({ value, modifier, measure }) => `${value} ${modifier === 'exact' ? '' : `${modifier} `}${measure}`,
  );
}

for (const [language, text, ...counted] of rows)
  test(`${language}: ${text}`, () => expect([...countedIn(text, language)].sort()).toEqual([...counted].sort()));
