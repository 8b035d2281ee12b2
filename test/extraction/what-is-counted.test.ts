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
];

function countedIn(text: string, language: LanguageCode): readonly string[] {
  return readAll(text, { language, published: '2026-03-04' }).extraction.claims.map(
    ({ value, modifier, measure }) => `${value} ${modifier === 'exact' ? '' : `${modifier} `}${measure}`,
  );
}

for (const [language, text, ...counted] of rows)
  test(`${language}: ${text}`, () => expect([...countedIn(text, language)].sort()).toEqual([...counted].sort()));
