import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { readAll } from './read-sentence.js';

/** Paragraphs a line each, and of each figure its value, its measure, whose it is and who says it. */
type Row = readonly [language: LanguageCode, text: string, ...claims: string[]];

function told(text: string, language: LanguageCode): readonly string[] {
  const { claims } = readAll(text, { language, published: '2026-01-26' }).extraction;
  return claims.map(({ value, measure, claimant, speaker }) =>
    [`${value} ${measure}`, claimant, speaker].filter((part) => part !== null).join(', '),
  );
}

const interviews: readonly Row[] = [
  // questions that nobody asks of themselves, and answers in which only a verb is "ours"
  [
    'es',
    '«Es una puerta giratoria»\nMaría Lamas habla en nombre de Provea. Estos son extractos de una conversación en Caracas.\n¿Baja el número de presos políticos?\nBaja, despacio. Ahora hay 702 en prisión, y teníamos muchos más.\nForo Penal dice que son 645 presos.\nLos criterios son distintos. Nosotros incluimos a los militares.\n¿Y la cifra oficial de 808 excarcelaciones?\nNo he visto ninguna lista. Podemos dar fe de 288.',
    '702 held, Provea, María Lamas',
    '645 held, Foro Penal',
    '808 freed, Government of Venezuela',
    '288 freed, Provea, María Lamas',
  ],
  [
    'en',
    "Venezuela's prisoners: “We were told nothing”\nCarmen Dorta has been the voice of the Committee of Mothers of Carabobo since 2024.\n**Q: How many of your children are still in prison?**\nA: We have 37 still behind bars.\n**Q: And the 21 who were released?**\nA: I was at the gate.\n**Q: Have you been received by anybody?**\nA: No.",
    '37 held, Committee of Mothers of Carabobo, Carmen Dorta',
    '21 freed, unattributed',
  ],
  // two questions and a remark; what "you" count is the guest's
  [
    'en',
    '“We write every name down”\nRuth Paredes, 41, has also coordinated the volunteers of Foro Penal in Mérida for six years.\nHow many have left prison?\nWe have verified 512 releases since 8 January. Sixteen of them are from Mérida.\nThe government says 1,300 have been freed.\nWe have not seen its list. Nine people from our state are still in jail.\nWhat do you tell the families?\nI tell them to wait.',
    '512 freed, Foro Penal, Ruth Paredes',
    '16 freed, Foro Penal, Ruth Paredes',
    '1300 freed, Government of Venezuela',
    '9 held, Foro Penal, Ruth Paredes',
  ],
  [
    'en',
    'Ligia Prado is the coordinator of Foro Penal in Zulia, Venezuela. Our reporter met her on Monday.\nQ. You count 29 releases in Zulia. Are you sure?\nA. We have seen every one of them.\nQ. The interior ministry says that fewer than ten remain behind bars in the state.\nA. I know of 41 people in prison there.\nQ. Who are they?\nA. I cannot tell you.',
    '29 freed, Foro Penal, Ligia Prado',
    '10 held, Government of Venezuela',
    '41 held, Foro Penal, Ligia Prado',
  ],
  [
    'es',
    'Ligia Prado es la coordinadora de Foro Penal en el Zulia. Nos recibió el lunes en Maracaibo.\nP. Ustedes cuentan 29 excarcelaciones en el Zulia. ¿Están seguros?\nR. Hemos visto a cada uno.\nP. El Ministerio del Interior dice que en el estado quedan menos de diez presos políticos.\nR. Le puedo dar 41 nombres de presos. Siete son militares.\nP. ¿Quiénes son?\nR. No se lo diré.',
    '29 freed, Foro Penal, Ligia Prado',
    '10 held, Government of Venezuela',
    '41 held, Foro Penal, Ligia Prado',
    '7 held, Foro Penal, Ligia Prado',
  ],
  [
    'pt',
    'Ligia Prado é a coordenadora do Foro Penal no Zulia. Recebeu-nos na segunda-feira em Maracaibo.\nP. Vocês contam 29 libertações no Zulia. Têm certeza?\nR. Vimos cada um deles.\nP. O Ministério do Interior diz que restam menos de dez presos políticos no estado.\nR. Sabemos de 41 presos políticos lá.\nP. Quem são eles?\nR. Não lhe digo.',
    '29 freed, Foro Penal, Ligia Prado',
    '10 held, Government of Venezuela',
    '41 held, Foro Penal, Ligia Prado',
  ],
  // names with a dash, and letters for a name told once in full
  [
    'pt',
    'Alfredo Romero dirige o Foro Penal. Recebeu-nos em Caracas.\nFolha - Quantos presos foram soltos?\nRomero - Verificamos 266 solturas desde 8 de janeiro.\nFolha - E quantos continuam presos?\nRomero - Ainda são 711 presos políticos.',
    '266 freed, Foro Penal, Alfredo Romero',
    '711 held, Foro Penal, Alfredo Romero',
  ],
  [
    'en',
    'Ligia Prado is the coordinator of Foro Penal in Zulia.\nExample Wire: How many prisoners have been released?\nLigia Prado: We have verified 266 releases since January 8.\nEW: How many are still inside?\nLP: There are 711 people behind bars.',
    '266 freed, Foro Penal, Ligia Prado',
    '711 held, Foro Penal, Ligia Prado',
  ],
  // answers in quotation marks, questions without
  [
    'pt',
    'Entrevista a Marta Lobo, advogada da Provea\nHá dez anos que Marta Lobo visita as cadeias da Venezuela.\nQuantos saíram até agora?\n«Verificámos 211 libertações desde 8 de janeiro.»\nO Governo fala em quase 700 libertados.\n«Nunca vimos essa lista.»\nQuantos faltam?\n«No nosso registo continuam presas 540 pessoas. Eram 570 há duas semanas.»',
    '211 freed, Provea, Marta Lobo',
    '700 freed, Government of Venezuela',
    '540 held, Provea, Marta Lobo',
    '570 held, Provea, Marta Lobo',
  ],
  [
    'es',
    'Entrevista a Marta Lobo, abogada de Provea\nHace diez años que Marta Lobo visita las cárceles de Venezuela.\n¿Cuántos han salido hasta ahora?\n«Hemos verificado 211 liberaciones desde el 8 de enero.»\nEl Gobierno habla de casi 700 liberados.\n«Nunca vimos esa lista.»\n¿Cuántos faltan?\n«En nuestro registro siguen presas 540 personas.»',
    '211 freed, Provea, Marta Lobo',
    '700 freed, Government of Venezuela',
    '540 held, Provea, Marta Lobo',
  ],
  [
    'en',
    '“The list is on my wall”\nDelia Farrow has sat in court with prisoners’ families in Puerto Ordaz for 12 years. She is 48 and heads Puertas del Sur, an association of five lawyers, from her kitchen.\nHow many people have come home?\nSixteen since the new year. I drove four of them home myself.\nAnd how many are still inside?\nThirty-one. I know every one of them. Twenty are in Tocuyito and eleven in Caracas.\nThe president says 500 people are out.\nI would like to see 500 names.\nWhat do you ask for?\nThat somebody answers my letters.',
    '16 freed, Puertas del Sur, Delia Farrow',
    '4 freed, Puertas del Sur, Delia Farrow',
    '31 held, Puertas del Sur, Delia Farrow',
    '20 held, Puertas del Sur, Delia Farrow',
    '11 held, Puertas del Sur, Delia Farrow',
    '500 freed, Government of Venezuela',
  ],
  [
    'en',
    'INTERVIEW\nRosa Linares is a lawyer with the rights group Casa Abierta in Valencia, Venezuela. She spoke to us on Monday.\nQ. How many prisoners have been freed since 8 January?\nA. We have confirmed 61. I have met most of them.\nQ. The government says it has freed 400. Is that so?\nA. We have asked for the list three times.\nQ. How many remain in jail?\nA. On our list there are 120 people, nine of them women.',
    '61 freed, Casa Abierta, Rosa Linares',
    '400 freed, Government of Venezuela',
    '120 held, Casa Abierta, Rosa Linares',
    '9 held, Casa Abierta, Rosa Linares',
  ],
  [
    'es',
    'Teresa Villalba: «Nadie nos atiende»\nCaracas, 20 de enero de 2026\nTeresa Villalba lleva nueve años en los pasillos de los tribunales. Coordinadora de la asociación Ventana Abierta, recibe a este periódico en su casa.\n—¿Cuántas personas han salido desde el 8 de enero?\n—Nosotros hemos confirmado 88 hasta anoche.\n—El Gobierno venezolano habla de 400 excarcelados.\n—No ha mostrado la lista.\n—¿Y cuántas quedan?\n—En nuestros registros hay 140 detenidos. De ellos, 22 son mujeres.\n—¿Qué piden?\n—Que nos abran la puerta.',
    '88 freed, Ventana Abierta, Teresa Villalba',
    '400 freed, Government of Venezuela',
    '140 held, Ventana Abierta, Teresa Villalba',
    '22 held, Ventana Abierta, Teresa Villalba',
  ],
  [
    'es',
    '“Aquí nadie duerme”\nMaría Suárez dirige desde hace ocho años la ONG Luz de Barinas, que da asistencia legal a familias de presos políticos.\n¿Cuántas personas han vuelto a casa?\nDiecisiete desde enero. Yo misma fui a buscar a cinco.\n¿Y cuántas faltan?\nVeintiocho. Me sé los nombres. Veinte están en Guanare y ocho en Caracas.\nEl ministro habla de 900 liberaciones.\nQue publique 900 nombres.\n¿Qué le pediría?\nQue me reciba.',
    '17 freed, Luz de Barinas, María Suárez',
    '5 freed, Luz de Barinas, María Suárez',
    '28 held, Luz de Barinas, María Suárez',
    '20 held, Luz de Barinas, María Suárez',
    '8 held, Luz de Barinas, María Suárez',
    '900 freed, Government of Venezuela',
  ],
  [
    'pt',
    '"Cada nome é uma família"\nAdvogada da ONG venezuelana Janela Aberta fala sobre as solturas\nCaracas, 20 de janeiro de 2026\nHelena Quiroga acompanha presos políticos há 15 anos.\nQuantas pessoas foram soltas até agora?\nNós confirmamos 88 desde 8 de janeiro. O governo diz que são 400, mas não mostra a lista.\nE quantas ainda estão presas?\nCerca de 140. Dezenas delas nunca viram um juiz.\nA senhora foi a Tocuyito. O que viu?\nVi seis pessoas saírem na sexta-feira, de madrugada.\nO que pede?\nQue nos recebam.',
    '88 freed, Janela Aberta, Helena Quiroga',
    '400 freed, Government of Venezuela',
    '140 held, Janela Aberta, Helena Quiroga',
    '20 held, Janela Aberta, Helena Quiroga',
    '6 freed, Janela Aberta, Helena Quiroga',
  ],
  [
    'pt',
    'Conversa com Nuno Prado\nNuno Prado preside à associação Portas do Tejo, que apoia famílias de lusodescendentes presos na Venezuela.\n— Quantos saíram?\n— Sete, desde o início do mês. Eu falei com todos.\n— O Governo venezuelano fala em 800.\n— Não conheço essa lista.\n— E quantos faltam?\n— Continuam presos três. Dois deles estão em Yare.\n— Tem esperança?\n— Sempre.',
    '7 freed, Portas do Tejo, Nuno Prado',
    '800 freed, Government of Venezuela',
    '3 held, Portas do Tejo, Nuno Prado',
    '2 held, Portas do Tejo, Nuno Prado',
  ],
  // whoever is of no body speaks for none
  [
    'es',
    'Luis Mora: «Salí con lo puesto»\nLuis Mora, de 44 años, panadero, salió el lunes de El Rodeo I después de 14 meses. Foro Penal lo esperaba.\n—¿Cómo fue la salida?\n—De noche, en un autobús.\n—¿Quiénes quedan?\n—En mi pabellón quedan 30 presos. Los conozco a todos.\n—¿Volverá a trabajar?\n—Si me dejan.',
    '30 held, unattributed, Luis Mora',
  ],
  // an interview that counts nobody
  [
    'en',
    'Ana Field runs the group Bread for Guarenas from a garage.\nWhat do you cook?\nBeans. I cook 40 kilos a day.\nDo the guards eat, too?\nI have never asked them.\nHow many are you?\nWe are six.',
  ],
];

const explainers: readonly Row[] = [
  [
    'en',
    'Prisoner releases in Venezuela: what we know\nHow many people have been freed?\nForo Penal says 344 political prisoners have left jail since 8 January.\nWhat does the government say?\nIt puts the figure at 808 and has published no list.\nHow many are still held?\nSome 680 people, 41 of them minors.',
    '344 freed, Foro Penal',
    '808 freed, Government of Venezuela',
    '680 held, unattributed',
    '41 held, unattributed',
  ],
  [
    'es',
    'Claves de las excarcelaciones en Venezuela\n¿Cuántas personas han salido?\nEl Foro Penal cuenta 344 desde el 8 de enero.\n¿Y según el Gobierno?\nSon 808, pero no hay lista.\n¿Quiénes siguen presos?\nUnas 680 personas siguen detenidas, entre ellas 41 adolescentes.',
    '344 freed, Foro Penal',
    '808 freed, Government of Venezuela',
    '680 held, unattributed',
    '41 held, unattributed',
  ],
  [
    'pt',
    'Entenda as solturas na Venezuela\nQuantas pessoas saíram?\nO Foro Penal contou 344 desde 8 de janeiro.\nE o governo?\nFala em 808, sem lista.\nQuem continua preso?\nUmas 680 pessoas seguem detidas, entre elas 41 adolescentes.',
    '344 freed, Foro Penal',
    '808 freed, Government of Venezuela',
    '680 held, unattributed',
    '41 held, unattributed',
  ],
  // who let them go is not asked what they say
  [
    'en',
    'Six months after the verdict\nForo Penal says 30 soldiers are still in jail in Venezuela.\nDid the government free anybody?\nNobody has seen a list.',
    '30 held, Foro Penal',
  ],
];

const answers: readonly Row[] = [
  [
    'en',
    'How many political prisoners have come home?\nTwenty-seven since January.\nAnd how many have not?\nForty-three.',
    '27 freed, unattributed',
    '43 held, unattributed',
  ],
  [
    'es',
    '¿Cuántos presos políticos han salido?\nVeintisiete desde enero.\n¿Y cuántos no?\nCuarenta y tres.',
    '27 freed, unattributed',
    '43 held, unattributed',
  ],
  [
    'pt',
    'Quantos presos políticos saíram?\nVinte e sete desde janeiro.\nE quantos não?\nQuarenta e três.',
    '27 freed, unattributed',
    '43 held, unattributed',
  ],
  ['en', 'How many buses came to the prison?\nTwo.\nAnd how many did not?\nFour.'],
];

function inAll(rows: readonly Row[]): void {
  for (const [language, text, ...claims] of rows)
    test(`${language}: ${text.replaceAll('\n', ' ¶ ')}`, () => expect(told(text, language)).toEqual(claims));
}

describe('in an interview whoever answers counts', () => inAll(interviews));

describe('a question says of whom it asks', () => inAll(explainers));

describe('those who have not come home are held', () => inAll(answers));
