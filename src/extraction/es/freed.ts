import type { Phrases } from '../lexicon/words.js';
import { phrases } from '../lexicon/words.js';
import { releasesTold, weakReleases } from './release-verbs.js';
import { homecoming, moreFreed, moreWeakFreed } from './releases.js';
import { freeing } from './verbs.js';

const PRISON =
  '(prision|prisiones|carcel|carceles|penal|penales|celda|celdas|calabozo|calabozos|penitenciaria|reclusion|cautiverio|encierro|detencion|presidio|reclusorio|reclusorios|penitenciarias|rejas|custodia)';
const THE = '(la|las|el|los|su|sus|esa|ese|varias|varios|)';
const WAS =
  'fue|fueron|han sido|ha sido|habian sido|habia sido|haber sido|siendo|era|eran|resulto|resultaron|es|son|he sido|hemos sido';
export const BEEN = `(${WAS}|fueran|fuera|fuesen)`;
const DAY =
  '(este lunes|este martes|este miercoles|este jueves|este viernes|este sabado|este domingo|el lunes|el martes|el miercoles|el jueves|el viernes|el sabado|el domingo|hoy|ayer|anoche|esta semana|esta noche|esta manana|esta tarde|esta madrugada|tambien|ademas|finalmente|por fin|asi)';
const RELEASED =
  '(liberad*|excarcelad*|soltad*|indultad*|amnistiad*|puest* en libertad|dejad* en libertad|devuelt*|entregad*)';

/** Ways to say that people were let out. */
export const freed: Phrases = [
  ...freeing,
  ...releasesTold,
  ...moreFreed,
  ...moreWeakFreed,
  ...homecoming,
  ...phrases(`
    (bando|bandos|parte|partes|lado|lados) (entrego|entregaron|entrega|entregan|recibio|recibieron|recupero|
      recuperaron|devolvio|devolvieron), excarcelarse, excarcelad*, excarcelaci*, descarcelad*, descarcelaci*,
    desencarcelad*, hemos liberado, liberad*, liberacion, liberaciones, habian liberado, suelta, soltamos, soltad*,
    suelto, sueltos, sueltas, soltura, soltarlos, quedaran (libre|libres), libres, puest* en libertad,
    puest* en la calle, en libertad, de libertad plena,
    libertad (plena|condicional|provisional|inmediata|total) (a|para), la libertad (inmediata|provisional) de, concedid* (la|) libertad,
    boleta* de excarcelacion, boletas de libertad,
    (recupero|recuperaron|recupera|recuperan|recuperar|recuperado|recuperando|recuperaban|recobro|recobraron|
      recobra|recobran|recobrar|recobrado|recobrando|obtuvo|obtuvieron|obtiene|obtienen|obtener|obtenido|gano|
      ganaron|alcanzo|alcanzaron|consiguio|consiguieron) (la|su|una|) (libertad|liberacion|excarcelacion|libertad
      plena|libertad condicional),
    (recuperado|recuperaron|recupero|recobrado|recobraron|recobro) (desde|ya|hoy|ayer|asi|al) * (la|su) libertad,
    (recuperado|recuperaron|recobrado|recobraron) (desde|) (entonces|hoy|ayer|ya) (la|su) libertad, salio, salieron,
    salen, sale, salir, saliendo, salia, salian, salid*, (hayan|haya) salido,
    (hayan|haya) salido (libre|libres|en libertad), salida, salidas,
    (regreso|retorno|vuelta|repatriacion) (este|el|del|) (lunes|martes|miercoles|jueves|viernes|sabado|domingo|hoy|
      ayer|anoche) de, (regreso|retorno|vuelta) a (casa|su pais|sus casas|sus hogares|la patria) de,
    (${WAS}) ${RELEASED},
    (abandono|abandonaron|abandona|abandonan|abandonar|abandonado|abandonando|abandonaba|abandonaban|dejo|dejaron|
      deja|dejan|dejar|dejado|dejando|dejaba|dejaban|cruzo|cruzaron) ${THE} (prision|prisiones|carcel|carceles|
      penal|penales|celda|celdas|calabozo|calabozos|penitenciaria|centro|centros|recinto|recintos|encierro|
      cautiverio|portones|puertas|rejas|reclusorio),
    (dejado|dejaron|dejo|abandonado|abandonaron|abandono) (ayer|hoy|ya) (la|las|el|su|) (prision|carcel|carceles|
      penal),
    (volvio|volvieron|vuelto|vuelven|regreso|regresaron|regresado|regresan|retorno|retornaron|retornado|traid*) del
      (cautiverio|encierro),
    (abandono|abandonaron|abandonado|dejo|dejaron|dejado) (la|el) (comisaria|comandancia|unidad|cuartel|delegacion|
      instalacion), fuera de (la|las|) ${PRISON},
    (volvio|volvieron|vuelve|vuelven|volver|vuelto|volviendo|regreso|regresaron|regresan|regresa|regresar|regresado|
      retorno|retornaron|retornan|retornado) a (casa|sus casas|su casa|sus hogares|su hogar|su familia|sus familias|
      su pais|la calle|las calles|la libertad),
    (volvio|volvieron|vuelto|vuelven|vuelve|regreso|regresaron|regresan|regresado) (ya|ayer|hoy) a (casa|sus casas|
      sus hogares),
    (enviad*|mandad*|devuelt*|trasladad*|llevad*) a (sus casas|su casa|casa|sus hogares|su hogar|sus paises|su
      pais), devolvio a (sus casas|casa), ya en (casa|sus casas), (ya|) (esta|estan) en la calle,
    (en|a) la calle, de vuelta (a|en) casa, de regreso (a|en) casa,
    (esta|estan|estaba|estaban|quedo|quedaron) (ya|) (libre|libres|fuera|afuera), ya (libre|libres),
    se fueron a (sus casas|casa|su casa), entrega de, entregad*, devolvio, devolvieron, devuelve, devuelven,
    devuelt*, (recupero|recuperaron|recupera|recuperan|recuperar|recuperado) (ademas|tambien|asi|) (a|al),
    (dio|dieron|da|dan|dado) la bienvenida a, (trajo|trajeron|trae|traen|traer) (de vuelta|de regreso|a casa),
    (a|para) (casa|sus casas|sus hogares), acogio a, recibio (de vuelta|a los liberados), canjead*, canje de,
    intercambio de, intercambiad*, intercambio a, intercambiaron a, indultad*, amnistiad*, repatriad*,
    repatriacion de, (regreso|retorno|vuelta) de (los|las|),
    (regreso|retorno|vuelta) a (casa|sus hogares|la libertad) de, deportad* desde la carcel, desterrad*, desterro a,
    desterraron a, sacad* de ${THE} ${PRISON}, sacaron de ${THE} ${PRISON}, saco de ${THE} ${PRISON},
    sacar de ${THE} ${PRISON}, rescatad*, recupero, recuperaron, recuperado, recuperan,
    (indulto|gracia|amnistia|perdon|clemencia|medida) (que|) (alcanza|alcanzo|alcanzara|beneficia|beneficio|abarca|
      incluye|cubre) a,
    (medida de gracia|perdon presidencial|indulto presidencial|gracia presidencial) (que|) (alcanza|alcanzo|
      beneficia|beneficio|abarca|incluye|cubre) a, (perdon|indulto|gracia) de, (beneficio|beneficiaron) a,
    abrio las puertas a, abrieron las puertas a, abrio la puerta a, abrio las celdas, abrieron las rejas,
    (abrio|abrieron|abre|abren|abierto|abrir) (las|la|sus) (rejas|celdas|verjas|carceles|prisiones) (a|de|para),
    (viajaron|volaron|partieron|pasaron) de la (carcel|prision|celda), abre celdas, abre las celdas,
    pasaron a libertad, pasaron a estar libres, gozan de libertad, goza de libertad, en sus casas ya,
    cambio de presos, viajaron a, reunid* con sus familias, reencontr* con sus familias, abrazaron a sus familias,
    vaciaron, vacio, vacia celdas, vacian,
    (fue|fueron|ha sido|han sido|sera|seran|serian|son|resultaron|) beneficiad* con (la|) (libertad|excarcelacion|una excarcelacion|
      el indulto|un indulto|(distintos|diferentes|diversos) tipos de libertad),
    (fue|fueron|ha sido|han sido|) beneficiad* por (el|un) (indulto|perdon), (se|) benefici* (de|con) (el|un|del) (indulto|perdon),
    favorecid* con (la|) (libertad|excarcelacion), otorgad* (la|) libertad, son libres, hombres libres,
    (cruzo|cruzaron|cruzado|cruzan) (la frontera|el puente|el paso|la puerta|hacia|a),
    (llego|llegaron|llegado) (libre|libres|a sus hogares|a su casa|con sus familias), libertad para, libertados,
    llegaron a casa, llegaron a sus casas,
    (concedio|concedieron|concede|conceden|otorgo|otorgaron|otorga|dio|dieron|conceder|otorgar|dicto) (la|una|un|el|
      ) (amnistia|indulto|gracia|perdon), (amnistia|indulto|perdon|clemencia) (presidencial|colectivo|colectiva|real|) (a|para),
    (dejo|dejaron|dejado|dejan) atras ${THE} ${PRISON},
    (cruzo|cruzaron|cruzado|traspaso|traspasaron|atraveso|atravesaron|franqueo|franquearon) (el umbral|la puerta|las
      puertas|los portones|el porton|las rejas|la reja),
    (recupero|recuperaron|recuperan|recobro|recobraron|obtuvo|obtuvieron|consiguieron) ${DAY} (la|su) (libertad|
      excarcelacion|liberacion),
    (abandono|abandonaron|dejo|dejaron|abandonan|dejan) ${DAY} (la|las|el|los|sus|su) (prision|prisiones|carcel|
      carceles|penal|penales|celda|celdas|centro|centros|reclusorio),
    (volvio|volvieron|regreso|regresaron) ${DAY} a (casa|sus casas|sus hogares|su casa|su pais|la libertad),
    (regreso|regresaron|regresado|volvio|volvieron|vuelto|retorno|retornaron|salieron|salio) (del|de) cautiverio,
    la libertad de,
    (regreso|regresaron|volvio|volvieron|regresado|vuelto) (con|a|junto a) (su familia|sus familias|los suyos|sus
      seres queridos),
    (se reunieron|se reunio|reunirse|reunieron) con (su familia|sus familias|los suyos|sus seres queridos),
    (piso|pisaron|pisan|vio|vieron) la calle,
    (dejo|dejaron|abandono|abandonaron|salieron de) (el rodeo|tocoron|tocuyito|yare|las crisalidas|la crisalida|ramo
      verde|el helicoide|zona 7|el inof|el chipote|la modelo|combinado del este|insein|evin),
    (enviad*|embarcad*|subid*|montad*|trasladad*|expulsad*) (en|a) (un|el) (avion|vuelo|chárter|charter),
    acogid* por, boletas de excarcelacion, indulto, perdono a, perdonaron a, perdona a, perdonan a, perdonad*,
    (ha|han|habia) (perdonado|indultado|soltado|devuelto|entregado|rescatado|repatriado|canjeado) a,
    (dejo|dejaron|dejan|deja|dejado|dejar) (marchar|marcharse|irse|en libertad|salir),
    (rescato|rescataron|rescata|rescatan) a,
    (envio|enviaron|mando|mandaron|expulso|expulsaron|enviado|deporto|deportaron) al (exilio|destierro),
    (enviad*|expulsad*|mandad*) al (exilio|destierro), desterro, desterraron,
    (esta|estan|estaba|estaban|duermen|descansan|duerme) (ya|otra vez|de nuevo|por fin|al fin|de vuelta|) (en casa|
      en su casa|en sus casas|en sus hogares|en su tierra|en su patria|en territorio *|en suelo *|con los suyos|con
      su familia|con sus familias|junto a los suyos|a salvo en casa|en libertad),
    (esta|estan|estaba|estaban) (ya|otra vez|de nuevo) (libre|libres|fuera|afuera|en la calle),
    (ya|otra vez|de nuevo|por fin) (estan|esta|estaban) (libre|libres|fuera|afuera|en casa|en sus casas|en la calle|
      a salvo),
    de (vuelta|regreso) (en|a|con) (su casa|sus casas|sus hogares|su hogar|su pais|sus paises|la patria|su tierra|
      sus familias|su familia|los suyos|territorio *|suelo *),
    (regreso|regresaron|regresan|regresado|volvio|volvieron|vuelto|vuelven|retorno|retornaron|retornado) (este|el)
      (lunes|martes|miercoles|jueves|viernes|sabado|domingo) a (casa|sus casas|sus hogares|su casa|su pais|la
      libertad|la patria),
    (regreso|regresaron|regresan|regresado|volvio|volvieron|vuelto|vuelven|retorno|retornaron|retornado|llego|
      llegaron|llegado) (a (la patria|su patria|su tierra|territorio *|suelo *|filas|su unidad|sus unidades|su
      batallon)|de territorio *|del territorio *|desde territorio *|desde el territorio *), regresado, regresaron,
    vuelto, volvieron, retornaron, retornado,
    en manos (de la cruz roja|del comite internacional|de la mision|de una mision|de la onu|de una comision|de una
      delegacion), (puso|pusieron|pone|ponen|puest*) a salvo,
    (trajo|trajeron|traido|trae|traen|traer) (de vuelta|de regreso|a casa|al pais|de vuelta a casa|de regreso a
      casa) (a|al), (cambiaron|cambio|cambiado|cambian) de manos, la llegada de,
    (puso|pusieron|puesto) rumbo a (casa|su pais),
    (volvio|volvieron|vuelven|vuelto) a (ser libres|respirar en libertad|abrazar a *),
    ya no (esta|estan|se encuentran|siguen) (en prision|en la carcel|en carcel|presos|presas|preso|presa|tras las rejas)`),
];

/** Those that say so of people known to be prisoners alone. */
export const weakFreed: Phrases = [
  ...weakReleases,
  ...moreWeakFreed,
  ...homecoming,
  ...phrases(`
    entrega de, entregad*, devolvio, devolvieron, devuelve, devuelven, devuelt*, cruzo, cruzaron,
    (cruzo|cruzaron|cruzado|cruzan) (*|* *|) (la frontera|el puente|el paso|el paso fronterizo|hacia|a), viajaron a,
    repatriad*, repatriacion de, intercambio de, intercambiad*, recupero, recuperaron, recuperado, recuperan,
    recibio, vacio, vaciaron, rescato a, rescataron a, perdonad*, regresado, regresaron, vuelto, volvieron,
    retornaron, retornado,
    (regreso|regresaron|regresan|regresado|volvio|volvieron|vuelto|vuelven|retorno|retornaron|retornado|llego|
      llegaron|llegado) (a (la patria|su patria|su tierra|territorio *|suelo *|filas|su unidad|sus unidades|su
      batallon)|de territorio *|del territorio *|desde territorio *|desde el territorio *)`),
];
