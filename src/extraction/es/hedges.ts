import type { HedgeWords } from '../lexicon/language.js';
import { phrases } from '../lexicon/words.js';
import { contracted } from './verbs.js';

export const hedges: HedgeWords = {
  before: {
    at_least: phrases(`
      al menos, por lo menos, cuando menos, como minimo, como poco, un minimo de, minimo, minimo de, no menos de,
      no menos que, a lo menos, siquiera, mas de o igual a, no baja de, no bajan de`),
    more_than: contracted(
      phrases(`
        mas de, mas de (los|las), poco mas de, poco mas de un, algo mas de, algo mas de un, un poco mas de,
        mucho mas de, bastante mas de, por encima de, por encima de (los|las), superior a, superiores a, supero,
        superaron, superado, supero (los|las), superaron (los|las), superado (los|las),
        (ya|) (supera|superan|superaba|superaban|rebasa|rebasan|sobrepasa|sobrepasan|excede|exceden) (ya|hoy|) (los|
          las|la cifra de|el numero de|), (ha|han|habian|habia) (superado|rebasado|sobrepasado) (ya|) (los|las|),
        mas alla de (los|las), (va|van|iba|iban|fue|fueron) (ya|) mas alla de (los|las|),
        algo mas de (los|las), poco mas de (los|las), rebaso, rebaso (los|las), sobrepaso,
        sobrepaso (los|las), arriba de, muy por encima de, pasa de, pasan de, pasa de (los|las), pasan de (los|las),
        mas que, mayor a, mayor de, ligeramente superior a,
        (apenas|ligeramente|) (supera|superan|superaba|superaban|superaria|superarian|supero|rebasa|rebasan|sobrepasa|
          sobrepasan) (apenas|ligeramente|por poco|en poco|) (los|las|), (pasa|pasan|pasaba) (apenas|un poco|por poco)
          de (los|las|)`),
    ),
    almost: contracted(
      phrases(`
        casi, casi (los|las|unos|unas), (ya|) (roza|rozan|rozaba|rozaban) (ya|) (los|las|),
        (ya|) (se acerca|se acercan|se acercaba|se acercaban|se acerco|se acercaron|se aproxima|se aproximan|se
          aproximaba|se aproximaban) (ya|) a (los|las|), un numero cercano a, (una|la) cifra cercana a,
        camino de (los|las), practicamente, poco menos de, algo menos de, un poco menos de, proximo a, proxima a,
        proximos a, al borde de (los|las), al filo de (los|las), a punto de llegar a (los|las), cercano a, cercana a`),
    ),
    about: contracted(
      phrases(`
        unos, unas, algunos, algunas, (ya|) (ronda|rondan|rondaba|rondaban|rondaria|rondarian|rondara|rondo|rondaron|bordea|bordean|bordeaba|bordearia)
          (ya|) (los|las|),
        alrededor de, alrededor de (los|las|unos|unas), cerca de, en torno a, en torno a (los|las|unos|unas),
        aproximadamente, mas o menos, a eso de, como unos, como unas,
        (se estima|se estiman|se estimaba|se estimo|se calcula|se calculan|se calculaba|se calculo) (que|en),
        calculado en, calculados en, calculada en, estimado en, estimados en, estimada en, del orden de,
        del orden de (los|las), del entorno de, algo asi como, cosa de, sobre (unos|unas), un aproximado de,
        estimados, circa, poco mas o menos, un estimado de, entorno a`),
    ),
    up_to: phrases(`
      como mucho, como muchisimo, cuando mucho, todo lo mas, hasta, hasta un maximo de, hasta (los|las), como maximo, (no|nunca) (son|eran|fueron|han sido|habian sido|hubo) mas de,
      un maximo de, a lo sumo, no mas de, no mas que, a lo mas, maximo,
      (no|nunca) (pasa|pasan|pasaba|pasaban|pasaria|pasarian|paso|pasaron|supera|superan|superaba|superaban|superaria|
        superarian|supero|superaron|excede|exceden|excedia|rebasa|rebasan|rebasaba|sobrepasa|sobrepasan) (de|) (los|
        las|), (no|nunca) (va|van|iba|fue) mas alla de (los|las|), hasta unos, hasta unas`),
    less_than: contracted(
      phrases(`
        menos de, por debajo de, por debajo de (los|las), inferior a, inferiores a, mucho menos de, bastante menos de,
        ni siquiera, muy por debajo de, no llega a, no llegan a, no llegaban a, (no llega|no llegan|no llegaban) ni a,
        no alcanza, no alcanzan, no llega a (los|las), no llegan a (los|las), no llegaban a (los|las),
        (no|nunca|ni siquiera|ni) (llega|llegan|llegaba|llegaban|llego|llegaron|llegaria|llegarian|ha llegado|han llegado|
          habia llegado|habian llegado) (siquiera|ni|aun|todavia|) a (los|las|),
        (no|nunca|ni siquiera|ni) (alcanza|alcanzan|alcanzaba|alcanzaban|alcanzo|alcanzaron|alcanzaria|ha alcanzado|han
          alcanzado) (siquiera|ni|aun|todavia|) (a|) (los|las|),
        (se queda|se quedan|se quedo|se quedaron|queda|quedan|quedo|esta|estan|estaba) (muy|bien|bastante|todavia|aun|)
          (por debajo|lejos) de (los|las|), (muy|bien|bastante|todavia|aun) lejos de (los|las|)`),
    ),
    exact: phrases(`
      solo, tan solo, solamente, unicamente, apenas, apenas unos, apenas unas, nada mas que, nada menos que,
      nada mas y nada menos que, exactamente, precisamente, un total de, en total, escasamente, no mas de esos,
      la cifra de, la cantidad de, el total de, solo unos pocos, solo a, apenas a, tan solo a, solo son,
      (sube|suben|subio|subieron|llega|llegan|llego|llegaron|crece|crecio|crecieron|aumenta|aumento|aumentaron|baja|
        bajan|bajo|bajaron|cae|caen|cayo|cayeron|desciende|descendio|descendieron|se redujo|se redujeron|asciende|
        ascendio|se elevo|subido|llegado|crecido|aumentado|bajado|caido|descendido) (ya|) hasta (los|las|)`),
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
