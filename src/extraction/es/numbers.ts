import type { HedgeWords, NumberWords } from '../lexicon/language.js';
import { phrases } from '../lexicon/words.js';
import { contracted } from './verbs.js';

/** Collectives and vague plurals take "de" before their noun: it is theirs, and makes no part of a whole. */
const withOf = (words: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(words).flatMap(([word, value]) =>
      [word, ...again(word)].flatMap((said) => [
        [said, value],
        [`${said} de`, value],
      ]),
    ),
  );

/** "un centenar", and "otro centenar" after it. */
function again(word: string): readonly string[] {
  if (/^una? /.test(word)) return [word.replace(/^un/, 'otr').replace(/^otr /, 'otro ')];
  return /^medi[oa] /.test(word) ? [`otr${word[4] ?? 'o'} ${word}`] : [];
}

export const numbers: NumberWords = {
  values: {
    uno: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
    trece: 13,
    catorce: 14,
    quince: 15,
    dieciseis: 16,
    diecisiete: 17,
    dieciocho: 18,
    diecinueve: 19,
    veinte: 20,
    veintiun: 21,
    veintiuno: 21,
    veintiuna: 21,
    veintidos: 22,
    veintitres: 23,
    veinticuatro: 24,
    veinticinco: 25,
    veintiseis: 26,
    veintisiete: 27,
    veintiocho: 28,
    veintinueve: 29,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    sesenta: 60,
    setenta: 70,
    ochenta: 80,
    noventa: 90,
    cien: 100,
    ciento: 100,
    doscientos: 200,
    doscientas: 200,
    trescientos: 300,
    trescientas: 300,
    cuatrocientos: 400,
    cuatrocientas: 400,
    quinientos: 500,
    quinientas: 500,
    seiscientos: 600,
    seiscientas: 600,
    setecientos: 700,
    setecientas: 700,
    ochocientos: 800,
    ochocientas: 800,
    novecientos: 900,
    novecientas: 900,
  },
  multipliers: { mil: 1000, millon: 1_000_000, millones: 1_000_000 },
  joiners: ['y'],
  collectives: withOf({
    'una docena': 12,
    'la docena': 12,
    'media docena': 6,
    'una media docena': 6,
    'docena y media': 18,
    'una docena y media': 18,
    'una decena': 10,
    'la decena': 10,
    'una quincena': 15,
    'una veintena': 20,
    'la veintena': 20,
    'una treintena': 30,
    'la treintena': 30,
    'una cuarentena': 40,
    'la cuarentena': 40,
    'una cincuentena': 50,
    'la cincuentena': 50,
    'una sesentena': 60,
    'medio centenar': 50,
    'el medio centenar': 50,
    'un centenar': 100,
    'el centenar': 100,
    'centenar y medio': 150,
    'un centenar y medio': 150,
    'medio millar': 500,
    'el medio millar': 500,
    'un millar': 1000,
    'el millar': 1000,
    'millar y medio': 1500,
    'un par': 2,
  }),
  countable: withOf({
    docenas: 12,
    docena: 12,
    decenas: 10,
    decena: 10,
    veintenas: 20,
    centenares: 100,
    centenas: 100,
    millares: 1000,
  }),
  vague: withOf({
    docenas: 24,
    'varias docenas': 24,
    'unas docenas': 24,
    'docenas y docenas': 24,
    decenas: 20,
    'varias decenas': 20,
    'unas decenas': 20,
    'unas pocas decenas': 20,
    'algunas decenas': 20,
    'decenas y decenas': 20,
    cientos: 200,
    'varios cientos': 200,
    'unos cientos': 200,
    'unos pocos cientos': 200,
    'cientos y cientos': 200,
    centenares: 200,
    'varios centenares': 200,
    'unos centenares': 200,
    'algunos centenares': 200,
    centenas: 200,
    miles: 2000,
    'varios miles': 2000,
    'unos miles': 2000,
    'miles y miles': 2000,
    millares: 2000,
    'decenas de miles': 20_000,
    'cientos de miles': 200_000,
    'centenares de miles': 200_000,
  }),
  fractions: {
    'la mitad': [1, 2],
    mitad: [1, 2],
    'un tercio': [1, 3],
    'el tercio': [1, 3],
    'una tercera parte': [1, 3],
    'la tercera parte': [1, 3],
    'dos tercios': [2, 3],
    'dos terceras partes': [2, 3],
    'las dos terceras partes': [2, 3],
    'un cuarto': [1, 4],
    'una cuarta parte': [1, 4],
    'la cuarta parte': [1, 4],
    'tres cuartos': [3, 4],
    'tres cuartas partes': [3, 4],
    'las tres cuartas partes': [3, 4],
    'un quinto': [1, 5],
    'una quinta parte': [1, 5],
    'la quinta parte': [1, 5],
    'dos quintos': [2, 5],
    'dos quintas partes': [2, 5],
    'tres quintos': [3, 5],
    'tres quintas partes': [3, 5],
    'una sexta parte': [1, 6],
    'la sexta parte': [1, 6],
    'un decimo': [1, 10],
    'una decima parte': [1, 10],
    'la decima parte': [1, 10],
    'el doble': [2, 1],
    'el triple': [3, 1],
    'el cuadruple': [4, 1],
  },
  fractionBases: [
    ', (segun|dice|dicen|dijo|dijeron|asegura|aseguran|aseguro|aseguraron|afirma|afirman|afirmo|sostiene|sostienen|sostuvo|calcula|calculan|responde|responden|respondio|replica|replico|admite|admitio|sumo|conto)',
    ...phrases(`
      (de|) (esa|esta|aquella|dicha|tal) (cifra|cantidad|suma), (de|) (ese|este|aquel|dicho|tal)
      (numero|total|monto|grupo|conteo|balance), de (ellos|ellas|estos|estas|esos|esas|aquellos|aquellas), de (los|las)
      (liberados|liberadas|excarcelados|excarceladas|salidos), de la cifra (oficial|total|), del (numero|total|conteo) (oficial|), del grupo, de la lista, de lo (anunciado|prometido), de los (anunciados|prometidos)`),
  ],
  articleOnes: ['un', 'una'],
  lone: phrases('solo, sola, unico, unica, solitario, solitaria'),
  rangeOpen: ['entre', 'de'],
  rangeJoin: phrases('y, a, e, o, -, –'),
};

export const hedges: HedgeWords = {
  before: {
    at_least: phrases(`
      al menos, por lo menos, cuando menos, como minimo, como poco, un minimo de, minimo, minimo de, no menos de, no
      menos que, a lo menos, siquiera, mas de o igual a, no baja de, no bajan de`),
    more_than: contracted(
      phrases(`
      mas de, mas de (los|las), poco mas de, algo mas de, un poco mas de, mucho mas de, bastante mas de, por encima de, por encima de
      (los|las), superior a, superiores a, superan, supera, supero, superaron, superaba, superaban, superado, supera
      (los|las), superan (los|las), supero (los|las), superaron (los|las), superado (los|las), superaba (los|las),
      superaban (los|las), (ya|) (supera|superan|superaba|superaban|rebasa|rebasan|sobrepasa|sobrepasan|excede|exceden) (ya|hoy|) (los|las|la cifra de|el numero de|), (ha|han|habian|habia) (superado|rebasado|sobrepasado) (ya|) (los|las|), mas alla de (los|las), algo mas de (los|las), poco mas de (los|las), rebasa, rebasan, rebaso, rebasa (los|las), rebasan (los|las), rebaso
      (los|las), sobrepasa, sobrepasan, sobrepaso, sobrepasa (los|las), sobrepasan (los|las), sobrepaso (los|las), arriba
      de, excede, exceden, excede (los|las), exceden (los|las), muy por encima de, pasa de, pasan de, pasa de (los|las), pasan de (los|las), mas
      que, mayor a, mayor de, ligeramente superior a`),
    ),
    almost: contracted(
      phrases(`
      casi, casi (los|las|unos|unas), (ya|) (roza|rozan|rozaba|rozaban) (ya|) (los|las|), (ya|) (se acerca|se acercan|se acercaba|se acercaban|se acerco|se acercaron|se aproxima|se aproximan|se aproximaba|se aproximaban) (ya|) a (los|las|), un numero cercano a, (una|la) cifra cercana a, camino de (los|las), practicamente, poco menos de, algo menos de, un poco menos
      de, proximo a, proxima a, proximos a, rozan, roza, rozan (los|las), roza (los|las), al borde de (los|las), al
      filo de (los|las), a punto de llegar a (los|las), cercano a, cercana a`),
    ),
    about: contracted(
      phrases(`
      unos, unas, (ya|) (ronda|rondan|rondaba|rondaban|bordea|bordean) (ya|) (los|las|), alrededor de, alrededor de (los|las|unos|unas), cerca de, en torno a, en torno a (los|las|unos|unas),
      aproximadamente, mas o menos, a eso de, como unos, como unas, (se estima|se estiman|se estimaba|se estimo|se calcula|se calculan|se calculaba|se calculo) (que|en), calculado en, calculados en, calculada en,
      estimado en, estimados en, estimada en, del orden de, del orden de (los|las), del entorno de, algo asi como, cosa de, sobre (los|las|unos|unas), un aproximado de, estimados, circa, poco mas o menos, un estimado de, entorno a`),
    ),
    up_to: phrases(`
      como mucho, como muchisimo, cuando mucho, todo lo mas, hasta, hasta un maximo de, hasta (los|las), como maximo, un maximo de, a lo sumo, no mas de, no mas que, a lo mas, maximo, (no|nunca) (pasa|pasan|pasaba|pasaban|pasaria|pasarian|paso|pasaron|supera|superan|superaba|superaban|superaria|superarian|supero|superaron|excede|exceden|excedia|rebasa|rebasan|rebasaba|sobrepasa|sobrepasan) (de|) (los|las|), hasta
      unos, hasta unas`),
    less_than: contracted(
      phrases(`
      menos de, por debajo de, por debajo de (los|las), inferior a, inferiores a, mucho menos de, bastante menos de, ni
      siquiera, muy por debajo de, no llega a, no llegan a, no llegaban a, (no llega|no llegan|no llegaban) ni a, no alcanza, no alcanzan, no llega a (los|las), no llegan a
      (los|las), no llegaban a (los|las)`),
    ),
    exact: phrases(`
      solo, tan solo, solamente, unicamente, apenas, apenas unos, apenas unas, nada mas que, nada menos que, nada mas y nada menos que,
      exactamente, precisamente, un total de, en total, escasamente, no mas de esos, la cifra de, la cantidad de, el
      total de, solo unos pocos, solo a, apenas a, tan solo a, solo son,
      (sube|suben|subio|subieron|llega|llegan|llego|llegaron|crece|crecio|crecieron|aumenta|aumento|aumentaron|baja|bajan|bajo|bajaron|cae|caen|cayo|cayeron|desciende|descendio|descendieron|se redujo|se redujeron|asciende|ascendio|se elevo|subido|llegado|crecido|aumentado|bajado|caido|descendido) (ya|) hasta (los|las|)`),
  },
  after: {
    at_least: phrases(`
      o mas, al menos, por lo menos, como minimo, cuando menos, como poco`),
    about: phrases('mas o menos, aproximadamente, o asi, poco mas o menos, o algo asi'),
    more_than: phrases('y pico, y tantos, y tantas, largos, largo'),
    up_to: phrases('como maximo, a lo sumo, como mucho, a lo mas, o menos'),
    almost: phrases('escasos, escasas, escaso'),
  },
};
