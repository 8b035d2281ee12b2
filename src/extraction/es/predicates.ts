import type { PredicateWords } from '../lexicon/language.js';
import { phrases } from '../lexicon/words.js';
import { releasesAhead, releasesTold, weakReleasesTold } from './release-verbs.js';
import {
  asks,
  goingOut,
  homecoming,
  idioms,
  lifted,
  moreFreed,
  moreOther,
  morePromised,
  moreWeakFreed,
  neverDescribe,
  orders,
  planned,
  taken,
  undone,
} from './releases.js';
import { freedSplit } from './split-verbs.js';
import { freeing, freeingAhead } from './verbs.js';

const PRISON =
  '(prision|prisiones|carcel|carceles|penal|penales|celda|celdas|calabozo|calabozos|penitenciaria|reclusion|cautiverio|encierro|detencion|presidio|reclusorio|reclusorios|penitenciarias|rejas|custodia)';
const THE = '(la|las|el|los|su|sus|esa|ese|varias|varios|)';
const BEEN =
  '(fue|fueron|han sido|ha sido|habian sido|habia sido|haber sido|siendo|era|eran|resulto|resultaron|es|son|fueran|fuera|fuesen|he sido|hemos sido)';
const STILL =
  '(sigue|siguen|seguia|seguian|siguio|siguieron|permanece|permanecen|permanecia|permanecian|continua|continuan|continuaba|continuaban|esta|estan|estaba|estaban|mantiene|mantienen|mantenia|mantenian|queda|quedan|quedaba|quedaban|tiene|tienen|se encuentra|se encuentran|se encontraban|aun|todavia|hay|habia|estuvieran|esten|sigan|permanezcan|continuen|estarian|seguirian|permanecerian)';
const LOCKED =
  '(detenid*|pres*|encarcelad*|recluid*|encerrad*|retenid*|privad* de libertad|privad* de su libertad|tras las rejas|tras rejas|entre rejas|en prision|en la carcel|en las carceles|bajo custodia|bajo arresto|cautiv*|secuestrad*|arrestad*|internad*|confinad*)';
const WAS =
  '(estaba|estaban|permanecia|permanecian|se encontraba|se encontraban|seguia|seguian|continuaba|continuaban|tenia|tenian|mantenia|mantenian|estuvo|estuvieron|permanecio|permanecieron)';
const TAKEN =
  '(detenid*|arrestad*|apresad*|capturad*|encarcelad*|secuestrad*|aprehendid*|retenid*|recluid*|encerrad*|imputad*|acusad*)';
const DAY =
  '(este lunes|este martes|este miercoles|este jueves|este viernes|este sabado|este domingo|el lunes|el martes|el miercoles|el jueves|el viernes|el sabado|el domingo|hoy|ayer|anoche|esta semana|esta noche|esta manana|esta tarde|esta madrugada|tambien|ademas|finalmente|por fin|asi)';
const DIED =
  '(murio|murieron|muerto|fallecio|fallecieron|fallecido|muertos|muertas|fallecidos|perecieron|perdieron la vida)';
const RELEASED =
  '(liberad*|excarcelad*|soltad*|indultad*|amnistiad*|puest* en libertad|dejad* en libertad|devuelt*|entregad*)';

export const predicates: PredicateWords = {
  freed: [
    ...freeing,
    ...releasesTold,
    ...moreFreed,
    ...moreWeakFreed,
    ...homecoming,
    ...phrases(`
      (bando|bandos|parte|partes|lado|lados) (entrego|entregaron|entrega|entregan|recibio|recibieron|recupero|recuperaron|devolvio|devolvieron),
      excarcelo, excarcelaron, excarcela, excarcelan, excarcelar, excarcelando, excarcelaba, excarcelaban,
      excarcelarlos, excarcelarlas, excarcelarse, excarcelad*, excarcelaci*, descarcelad*, descarcelaci*, desencarcelad*,
      libero, liberaron, libera, liberan, liberar, liberando, liberaba, liberaban, liberarlos,
      liberarlas, liberamos, excarcelamos, hemos liberado, liberad*, liberacion, liberaciones, habian liberado,
      solto, soltaron, suelta, sueltan, soltar, soltando, soltaba, soltaban, soltamos, soltad*, suelto, sueltos, sueltas, soltura, soltarlos,
      dejo ir, dejaron ir, deja ir, dejan ir, dejar ir, dejado ir, dejo (libre|libres), dejaron (libre|libres), dejar
      (libre|libres), deja (libre|libres), dejan (libre|libres), dejado (libre|libres), dejo salir, dejaron salir, deja
      salir, dejan salir, dejado salir, quedo (libre|libres), quedaron (libre|libres), quedan libres, queda libre,
      quedaran (libre|libres), quedado (libre|libres), quedar (libre|libres), libres, salir libre,
      puso en libertad, pusieron en libertad, pone en libertad, ponen en libertad, poner en libertad, puest* en
      libertad, poniendo en libertad, puso en la calle, pusieron en la calle, puest* en la calle, en libertad, de
      libertad plena, libertad (plena|condicional|provisional|inmediata|total) (a|para), otorgo (la|) libertad,
      otorgaron (la|) libertad, concedio (la|) libertad, concedieron (la|) libertad, dio (la|) libertad, dieron (la|)
      libertad, dio libertad, dado (la|) libertad, concedid* (la|) libertad, devolvio la libertad, devuelto la libertad, boleta* de excarcelacion, boletas de libertad,
      (recupero|recuperaron|recupera|recuperan|recuperar|recuperado|recuperando|recuperaban|recobro|recobraron|recobra|recobran|recobrar|recobrado|recobrando|obtuvo|obtuvieron|obtiene|obtienen|obtener|obtenido|gano|ganaron|alcanzo|alcanzaron|consiguio|consiguieron)
      (la|su|una|) (libertad|liberacion|excarcelacion|libertad plena|libertad condicional),
      (recuperado|recuperaron|recupero|recobrado|recobraron|recobro) (desde|ya|hoy|ayer|asi|al) * (la|su) libertad,
      (recuperado|recuperaron|recobrado|recobraron) (desde|) (entonces|hoy|ayer|ya) (la|su) libertad,
      salio, salieron, salen, sale, salir, saliendo, salia, salian, salid*, (hayan|haya) salido, (hayan|haya) salido (libre|libres|en libertad),
      salida, salidas, (regreso|retorno|vuelta|repatriacion) (este|el|del|) (lunes|martes|miercoles|jueves|viernes|sabado|domingo|hoy|ayer|anoche) de, (regreso|retorno|vuelta) a (casa|su pais|sus casas|sus hogares|la patria) de,
      ${BEEN} ${RELEASED},
      (abandono|abandonaron|abandona|abandonan|abandonar|abandonado|abandonando|abandonaba|abandonaban|dejo|dejaron|deja|dejan|dejar|dejado|dejando|dejaba|dejaban|cruzo|cruzaron)
      ${THE} (prision|prisiones|carcel|carceles|penal|penales|celda|celdas|calabozo|calabozos|penitenciaria|centro|centros|recinto|recintos|encierro|cautiverio|portones|puertas|rejas|reclusorio),
      (dejado|dejaron|dejo|abandonado|abandonaron|abandono) (ayer|hoy|ya) (la|las|el|su|) (prision|carcel|carceles|penal),
      (volvio|volvieron|vuelto|vuelven|regreso|regresaron|regresado|regresan|retorno|retornaron|retornado|traid*) del (cautiverio|encierro), (abandono|abandonaron|abandonado|dejo|dejaron|dejado) (la|el) (comisaria|comandancia|unidad|cuartel|delegacion|instalacion),
      fuera de (la|las|) ${PRISON}, (volvio|volvieron|vuelve|vuelven|volver|vuelto|volviendo|regreso|regresaron|regresan|regresa|regresar|regresado|retorno|retornaron|retornan|retornado)
      a (casa|sus casas|su casa|sus hogares|su hogar|su familia|sus familias|su pais|la calle|las calles|la libertad),
      (volvio|volvieron|vuelto|vuelven|vuelve|regreso|regresaron|regresan|regresado) (ya|ayer|hoy) a (casa|sus casas|sus hogares),
      (enviad*|mandad*|devuelt*|trasladad*|llevad*) a (sus casas|su casa|casa|sus hogares|su hogar|sus paises|su pais),
      devolvio a (sus casas|casa), ya en (casa|sus casas), (ya|) (esta|estan) en la calle, en (sus casas|su casa|sus hogares), (en|a) la calle, de vuelta (a|en) casa, de regreso (a|en) casa,
      (esta|estan|estaba|estaban|quedo|quedaron) (ya|) (libre|libres|fuera|afuera), ya (libre|libres), se fueron a (sus casas|casa|su casa),
      entrego a, entregaron a, entrega a, entregan a, entrega de, entregad*, devolvio, devolvieron, devuelve, devuelven,
      devuelt*, canjeo, canjearon, canjea, canjean, canjear, canjeando, intercambio, intercambiaron, intercambia, intercambian, intercambiar, (recupero|recuperaron|recupera|recuperan|recuperar|recuperado) (ademas|tambien|asi|) (a|al), (dio|dieron|da|dan|dado) la bienvenida a, (trajo|trajeron|trae|traen|traer) (de vuelta|de regreso|a casa), (a|para) (casa|sus casas|sus hogares), acogio a, recibio (de vuelta|a los liberados), canjead*, canje de, intercambio de, intercambiad*, intercambio a, intercambiaron a, indulto a, indultaron, indultad*,
      indulta, indultan, amnistio, amnistiad*, amnistiaron, repatriad*, repatrio, repatriaron, repatria, repatriacion de, (regreso|retorno|vuelta) de (los|las|), (regreso|retorno|vuelta) a (casa|sus hogares|la libertad) de,
      deportad* desde la carcel, desterrad*, desterro a, desterraron a, sacad* de ${THE} ${PRISON}, sacaron de ${THE} ${PRISON}, saco de ${THE} ${PRISON},
      sacar de ${THE} ${PRISON}, rescatad*, recupero, recuperaron, recuperado, recuperan, (indulto|gracia|amnistia|perdon|clemencia|medida) (que|) (alcanza|alcanzo|alcanzara|beneficia|beneficio|abarca|incluye|cubre) a, (medida de gracia|perdon presidencial|indulto presidencial|gracia presidencial) (que|) (alcanza|alcanzo|beneficia|beneficio|abarca|incluye|cubre) a, (perdon|indulto|gracia) de, (beneficio|beneficiaron) a, abrio las puertas a, abrieron las puertas a, abrio la puerta a,
      abrio las celdas, abrieron las rejas, (abrio|abrieron|abre|abren|abierto|abrir) (las|la|sus) (rejas|celdas|verjas|carceles|prisiones) (a|de|para), (viajaron|volaron|partieron|pasaron) de la (carcel|prision|celda), abre celdas, abre las celdas, pasaron a libertad, pasaron a estar libres, gozan de libertad, goza de
      libertad, en sus casas ya, cambio de presos, viajaron a, reunid* con sus familias, reencontr* con sus familias,
      abrazaron a sus familias, vaciaron, vacio, vacia celdas, vacian, beneficiad* con (la|) (libertad|excarcelacion|una excarcelacion|el indulto|un indulto),
      favorecid* con (la|) (libertad|excarcelacion), otorgad* (la|) libertad, son libres, hombres libres, liberto, libertaron, (cruzo|cruzaron|cruzado|cruzan) (la frontera|el puente|el paso|la puerta|hacia|a), (llego|llegaron|llegado) (libre|libres|a sus hogares|a su casa|con sus familias), libertad para, libertados, llegaron a casa,
      llegaron a sus casas,
      (concedio|concedieron|concede|conceden|otorgo|otorgaron|otorga|dio|dieron|conceder|otorgar|dicto) (la|una|un|el|) (amnistia|indulto|gracia|perdon), amnistia (a|para), indulto (a|para),
      (dejo|dejaron|dejado|dejan) atras ${THE} ${PRISON}, (cruzo|cruzaron|cruzado|traspaso|traspasaron|atraveso|atravesaron|franqueo|franquearon) (el umbral|la puerta|las puertas|los portones|el porton|las rejas|la reja),
      (recupero|recuperaron|recuperan|recobro|recobraron|obtuvo|obtuvieron|consiguieron) ${DAY} (la|su) (libertad|excarcelacion|liberacion),
      (abandono|abandonaron|dejo|dejaron|abandonan|dejan) ${DAY} (la|las|el|los|sus|su) (prision|prisiones|carcel|carceles|penal|penales|celda|celdas|centro|centros|reclusorio),
      (volvio|volvieron|regreso|regresaron) ${DAY} a (casa|sus casas|sus hogares|su casa|su pais|la libertad),
      (regreso|regresaron|regresado|volvio|volvieron|vuelto|retorno|retornaron|salieron|salio) (del|de) cautiverio,
      la libertad de, (regreso|regresaron|volvio|volvieron|regresado|vuelto) (con|a|junto a) (su familia|sus familias|los suyos|sus seres queridos), (se reunieron|se reunio|reunirse|reunieron) con (su familia|sus familias|los suyos|sus seres queridos), (piso|pisaron|pisan|vio|vieron) la calle,
      (dejo|dejaron|abandono|abandonaron|salieron de) (el rodeo|tocoron|tocuyito|yare|las crisalidas|la crisalida|ramo verde|el helicoide|zona 7|el inof|el chipote|la modelo|combinado del este|insein|evin),
      (enviad*|embarcad*|subid*|montad*|trasladad*|expulsad*) (en|a) (un|el) (avion|vuelo|chárter|charter), acogid* por, boletas de excarcelacion,
      indulto, indultaba, indultaban, indultar, indultado, perdono a, perdonaron a, perdona a, perdonan a, perdonad*, (ha|han|habia) (perdonado|indultado|soltado|devuelto|entregado|rescatado|repatriado|canjeado) a,
      (dejo|dejaron|dejan|deja|dejado|dejar) (marchar|marcharse|irse|en libertad|salir), (rescato|rescataron|rescata|rescatan) a,
      (envio|enviaron|mando|mandaron|expulso|expulsaron|enviado|deporto|deportaron) al (exilio|destierro), (enviad*|expulsad*|mandad*) al (exilio|destierro), desterro, desterraron,
      (esta|estan|estaba|estaban|duermen|descansan|duerme) (ya|otra vez|de nuevo|por fin|al fin|de vuelta|) (en casa|en su casa|en sus casas|en sus hogares|en su tierra|en su patria|en territorio *|en suelo *|con los suyos|con su familia|con sus familias|junto a los suyos|a salvo en casa|en libertad),
      (esta|estan|estaba|estaban) (ya|otra vez|de nuevo) (libre|libres|fuera|afuera|en la calle), (ya|otra vez|de nuevo|por fin) (estan|esta|estaban) (libre|libres|fuera|afuera|en casa|en sus casas|en la calle|a salvo),
      de (vuelta|regreso) (en|a|con) (su casa|sus casas|sus hogares|su hogar|su pais|sus paises|la patria|su tierra|sus familias|su familia|los suyos|territorio *|suelo *),
      (regreso|regresaron|regresan|regresado|volvio|volvieron|vuelto|vuelven|retorno|retornaron|retornado) (este|el) (lunes|martes|miercoles|jueves|viernes|sabado|domingo) a (casa|sus casas|sus hogares|su casa|su pais|la libertad|la patria),
      (regreso|regresaron|regresan|regresado|volvio|volvieron|vuelto|vuelven|retorno|retornaron|retornado|llego|llegaron|llegado) (a (la patria|su patria|su tierra|territorio *|suelo *|filas|su unidad|sus unidades|su batallon)|de territorio *|del territorio *|desde territorio *|desde el territorio *),
      regresado, regresaron, vuelto, volvieron, retornaron, retornado,
      en manos (de la cruz roja|del comite internacional|de la mision|de una mision|de la onu|de una comision|de una delegacion), (puso|pusieron|pone|ponen|puest*) a salvo, (trajo|trajeron|traido|trae|traen|traer) (de vuelta|de regreso|a casa|al pais|de vuelta a casa|de regreso a casa) (a|al), (cambiaron|cambio|cambiado|cambian) de manos, la llegada de, (puso|pusieron|puesto) rumbo a (casa|su pais), (volvio|volvieron|vuelven|vuelto) a (ser libres|respirar en libertad|abrazar a *)`),
  ],
  held: phrases(`
      sin (ver|pisar) la calle, (no|aun no|todavia no) (ha|han|habia|habian) (vuelto|regresado|retornado) a (casa|sus casas|su casa|sus hogares|la calle), (tengo|tenemos|tiene|tienen|tenia|hay|quedan) (adentro|dentro), en (sus|nuestras) manos, bajo llave, en manos (rusas|ucranianas|israelies|enemigas), (los|las) que (se quedaron|quedaron|siguen dentro|siguen adentro|no salieron|no han salido),
      ${STILL} (aun|todavia|) ${LOCKED}, ${STILL} (injustamente|arbitrariamente|ilegalmente) ${LOCKED},
      sigue, siguen, seguia, seguian, siguieron, seguirian, permanece, permanecen, permanecia, permanecian, permanecieron,
      permanecerian, permanezcan, continua, continuan, continuaba, continuaban, continuarian, continuen, continuo, queda, quedan,
      quedaba, quedaban, quedarian, queden, quedando, aun, todavia,
      (en|dentro de) (la|las|el|los|sus|su|una|un|esa|ese|) (prision|prisiones|carcel|carceles|penal|penales|celda|celdas|calabozo|calabozos|centros de detencion|centros de reclusion|cautiverio|penitenciarias|mazmorras|poder de),
      en (manos|poder) de, en su poder, tras las rejas, tras rejas, entre rejas, tras los barrotes, entre barrotes,
      encarcelad*, encarcelamiento, recluid*, encerrad*, privad* de libertad, privad* de su libertad, privad* de la
      libertad, bajo custodia, bajo arresto, bajo rejas, en reclusion, en detencion, en encierro, en aislamiento,
      languidece, languidecen, se pudren, purga, purgan, purgaba, purgaban, cumplen (condena|condenas|pena|penas|sentencia|sentencias),
      cumple (condena|pena|cadena|sentencia|prision), (cumplen|cumplian) (prision|cadena perpetua|cadenas perpetuas), cumplian (condena|condenas|sentencia|sentencias), cumplia (condena|pena), cumpliendo (condena|pena|penas|sentencia),
      (lista|listado|nomina|censo) de (los|las|), existe, existen, existian, existia, mantiene, mantienen, mantenia, mantenian, retiene, retienen, retenia, retenian,
      (tiene|tienen|tenia|tenian|tener|teniendo|tenga|tengan) (aun|todavia|ya|) ${LOCKED}, (mantener|retener|tener) (a|en) (prision|la carcel|su poder|sus carceles), son presos politicos, esperan dentro, esperan todavia dentro,
      poblacion (penal|carcelaria|penitenciaria|reclusa), falta, faltan,
      faltaban, faltarian, falta por, faltan por, por salir, por (ser|) (liberad*|excarcelad*), sin (ser liberad*|liberar|libertad|salir),
      no han (salido|sido liberad*|sido excarcelad*), no ha (salido|sido liberad*|sido excarcelad*), esperan (la libertad|su
      libertad|salir|ser liberad*|su liberacion|su excarcelacion), a la espera de (ser liberad*|ser excarcelad*|ser soltad*|ser puest* en libertad|su liberacion|su excarcelacion|la libertad|libertad|salir), (no|aun no|todavia no) (ha|han|habia|habian) (recuperado|recobrado|obtenido|conseguido|alcanzado) (la|su) libertad, sin (recuperar|recobrar|obtener|conseguir|alcanzar) (la|su) libertad, (lleva|llevan) (*|* *|* * *|* * * *) ${LOCKED}, (identificad*|reconocid*|considerad*|clasificad*|catalogad*|registrad*|calificad*|documentad*|) como (pres*|prisioner*|detenid*) (politic*|de conciencia|por motivos politicos|por razones politicas),
      detenid* (de forma|de manera) (arbitraria|injusta|ilegal), detenid* (arbitrariamente|injustamente|ilegalmente|actualmente|por motivos|por razones|por causas),
      actualmente detenid*, aun detenid*, todavia detenid*, aun pres*, todavia pres*, presos por, presas por, son presos,
      encuentran pres*, encuentran detenid*, siguen alli, siguen ahi, siguen adentro, siguen dentro,
      (viven|vive|malviven|conviven|sobreviven) (hacinad*|encerrad*|recluid*|pres*), hacinad*, (por|entre|en) (las|los) (carceles|prisiones|penales|celdas|centros penitenciarios|centros de detencion|mazmorras),
      (allí|alli|ahi|todavia|aun) (dentro|adentro), (sigue|siguen|quedan|queda|continuan|permanecen|estan|hay) (aun|todavia|) (alli|ahi|) (dentro|adentro), (alberga|albergan|albergaba|albergaban|encierra|encierran|encerraba|encerraban|hacina|hacinan|acoge|acogen|guarda|guardan|retiene|retienen) (hoy|ahora|actualmente|ya|todavia|aun|) a, (pueblan|abarrotan|llenan|ocupan|colman|desbordan|poblaban|abarrotaban|llenaban|ocupaban) (hoy|ahora|ya|) (las|los|sus) (*|) (carceles|prisiones|celdas|penales|calabozos|centros de detencion|centros penitenciarios),
      detras de las rejas, detras de los barrotes, en el corredor de la muerte, en prision preventiva, en preventiva, a la sombra, bajo llave, (aguardan|aguardaban) (su|la) (libertad|liberacion|excarcelacion), (aguarda|aguardan|aguardaba|aguardaban|espera|esperaba|esperaban) (aun|todavia|) ser (liberad*|excarcelad*|indultad*|soltad*|puest* en libertad), (aguarda|aguardan|aguardaba|aguardaban|espera|esperaba|esperaban) (aun|todavia|) salir (libres|en libertad|de prision|de la carcel|de la prision),
      (sigue|siguen|seguia|seguian|continua|continuan|permanece|permanecen|estan) (aun|todavia|) sin (salir|libertad|recuperar la libertad|recuperar su libertad|ser liberad*|ser excarcelad*), (padece|padecen|padecian|sufre|sufren|guarda|guardan|guardaba|guardaban|soporta|soportan) (prision|carcel|encierro|cautiverio|presidio), (pagan|paga|pagaban) (condena|condenas|carcel|prision|pena)`),
  weakHeld: phrases(`
      sigue, siguen, seguia, seguian, siguieron, seguirian, permanece, permanecen, permanecia, permanecian, permanecieron, continua, continuan, continuaba, continuaban, continuo, queda, quedan, quedaba, quedaban, quedando, aun, todavia, existe, existen, existian, existia, falta, faltan, faltaban, mantiene, mantienen, mantenia, mantenian`),
  needAuxiliary: [],
  heldParticiples: phrases('arrestad*, retenid*, secuestrad*, apresad*, capturad*'),
  stateAux: phrases(`
      permanecer, seguir, continuar, permanezcan, sigan, continuen, sigue, siguen, seguian, permanece, permanecen, permanecian, continua, continuan, esta, estan, estaba, estaban, aun,
      todavia, quedan, actualmente, injustamente, arbitrariamente, encuentran, encuentra, hay, mantienen, mantiene`),
  freedSplit,
  promised: [
    ...morePromised,
    ...releasesAhead,
    ...freeingAhead,
    ...phrases(`
      (saldria|saldrian|liberaria|liberarian|excarcelaria|excarcelarian|soltaria|soltarian|indultaria|indultarian|amnistiaria|amnistiarian|entregaria|entregarian|descarcelara|descarcelaran|canjeara|canjearan|intercambiara|intercambiaran|repatriara|repatriaran|devolvera|devolveran|seria liberad*|serian liberad*|seria excarcelad*|serian excarcelad*|recuperarian la libertad|recuperaria la libertad|obtendran la libertad|obtendra la libertad|recibiran la libertad|abandonara la carcel|abandonara la prision|seran amnistiad*|seran canjead*|seran repatriad*|seran devuelt*|seran dejad* en libertad|seran soltad*|saldran libres|saldran en libertad),
      (concedera|concederan|otorgara|otorgaran|dara|daran|concederia|otorgaria) (la|el|un|una|su|) (amnistia|indulto|libertad|gracia|perdon|excarcelacion),
      lo sera, lo seran, (va|van|iba|iban|vamos|vayan|vaya) a (salir|quedar|estar|ser|ir|volver|recuperar) (libre|libres|en libertad|en la calle|a la calle|fuera|afuera|la libertad), libere, liberen, liberase, liberara a, excarcele, excarcelen, suelte, suelten, ponga en libertad, pongan en libertad, saldra, saldran, liberara, liberaran, excarcelara, excarcelaran, soltara, soltaran, entregara, entregaran, indultara, indultaran, amnistiara, amnistiaran, dejara en libertad, dejaran en libertad, quedara en libertad, quedaran en libertad, pondra en libertad, pondran en libertad, recobrara la libertad, recobraran la libertad, recuperaran la libertad, recuperara la libertad, volveran a casa, volvera a casa, abandonaran la carcel, abandonaran la prision, seran liberad*, seran excarcelad*, seran puest* en libertad, seran entregad*, seran indultad*, sera liberad*, sera excarcelad*`),
  ],
  future: phrases(`
      sean, habra, habran, sera, seran, seria, serian, saldra, saldran, saldria, saldrian, volvera, volveran, regresara, regresaran, estara, estaran, estarian, va a, van a, iba a, iban a, vamos a, vaya a, vayan a, ira a, iran a, pondra, pondran,
      pondria, pondrian, quedara, quedaran, quedarian, quedaria, dejara, dejaran, dejaria, recuperara, recuperaran,
      recuperarian, recobrara, recobraran, obtendra, obtendran, podra, podran, podria, podrian, puede, pueden, pudiera,
      pudieran, debe, deben, debera, deberan, deberia, deberian, debia, debian, tendra que, tendran que, tiene que, tienen que,
      prometio, prometieron, promete, prometen, prometido, prometia, promesa de, prometio la, prometieron la, promete la,
      prometido la, promesa de la, se comprometio, se comprometieron, se comprometio a, se comprometieron a, comprometido a, comprometio a, comprometido a la, comprometio a la,
      preve, preven, previsto, prevista, prevista la, preve la, preveia, se espera la, se espera que, se preve que, se preve la, espera,
      esperan, planea, planean, planeaba, proyecta, piensa, se dispone a, se disponen a, dispuesto a, dispuestos a, dispuesta a,
      (anuncio|anunciaron) que (libera|liberan|excarcela|excarcelan|suelta|sueltan|indulta|indultan|concede|conceden|otorga|otorgan|pone|ponen|deja|dejan), concedera, concederan, otorgara, otorgaran, dara, daran, devolvera, devolveran, acordo, acordaron, acordo la, acordaron la, acepto, aceptaron, acepto la, accedio a,
      accedieron a, accedio a la, ordeno, ordenaron, ordena, ordenan, ordenado, ordeno la, ordenaron la, ordena la, ordenado la, ordenar la,
      orden de, ordenes de, mando a, mandaron a, autorizo la, autorizo a, autorizaron la, aprobo la, dispuso la, dispuso, decreto la, decidio la,
      propuso, propuso la, ofrecio, ofrecio la, ofrecieron, ofrece, dispone la, estudia la, evalua la, negocia la, negocian la, negociaba la,
      esta previsto, contempla, contempla la, contemplan, contempla que se, proxima, proximas, proximo, proximos, inminente, futura, futuras, listas para, listos
      para, a punto de, pendiente de, pendientes de, prepara, preparan, prepara la, alista, alistan, facilitara la, permitira, permitira la, permitiria, permitira que,
      implicara la, llevara a, falta la, recomendo, recomendo la, propone, proponen, se compromete a, garantizo la, intentara, buscara, beneficiara, anuncio la proxima, 
      previo a, quiere, quieren, intenta, logre, posible, eventual`),
  planned,
  lifted,
  other: [
    ...moreOther,
    ...phrases(`
      ${DIED} (bajo custodia|en prision|en custodia|en la carcel|en las carceles|en la prision|tras las rejas|en el penal|en detencion|en reclusion|en cautiverio|en su celda|en celdas|en manos),
      (dio|dieron|dar) a luz, enfermaron, se suicidaron, se suicido, celebraron, celebro, celebran, festejaron, se fugaron, escaparon, escapo, huyeron, recibieron a, aguardan, aguardaban, rezaron, cantaron, se concentraron, se reunieron, acampan, duermen, exigieron, exigen,
      que ${WAS} (aun|todavia|) ${LOCKED}, que habian (estado|permanecido) ${LOCKED}, que llevaban * ${LOCKED}, que llevaban * * ${LOCKED},
      (ha|han|habia|habian|haber) (detenido|arrestado|encarcelado|capturado|secuestrado|apresado|retenido|recluido|encerrado|raptado|aprehendido), ${BEEN} ${TAKEN}, raptad*, raptaron, rapto a, arresto, arrestos, arrestaron, arresta, arrestan, arrestar, arresto a, detuvo, detuvieron, detener, deteniendo,
      detiene, detienen, detencion de, detenciones, apreso, apresaron, capturo, capturaron, captura de, capturas, encarcelo, encarcelaron,
      encarcelar, secuestro, secuestraron, secuestros, aprehendio, aprehensiones, retuvo, retuvieron,
      detenid* (en|tras|durante|desde|el|la|cuando|a|junto|hace|mientras|este|esta|ayer|hoy|anoche|despues|antes|con|entre|por),
      detencion, nuevas detenciones, allanamientos, redada, redadas,
      murio, murieron, muere, mueren, muert*, fallecio, fallecieron, fallecid*, fallecen, mato, mataron, matan, matar, asesinad*, asesino a,
      asesinaron, asesinatos, (resultaron|resulto|fueron|quedaron|fue) herid*, heridos, hirieron, hirio, lesionad*, heridos, victimas mortales, perdieron la vida, perdio la vida, ejecutad*, ejecuto,
      condeno, condenaron, condenado, condenada, condenados a, condenadas a, condenar, sentencio, sentenciaron, sentenciad* a, procesad*, proceso a, juzgad*,
      juicio contra, imputo, imputaron, imputad*, acuso, acusaron, acusad*, enjuiciad*, (fueron|son|siendo|eran) investigad*, investigados, investigadas, llevad* ante, presentad* ante,
      expulsad*, expulso, expulsaron, desaparecid*, desaparecieron, deportad*, deporto, deportaron, exiliad*, desplazad*, huyeron, huido, huyo, exilio,
      despoj*, torturad*, torturas, golpead*, interrogad*, citad*, convocad*, reunio, reunieron, reune, congrego, congregaron, concentraron,
      marcharon, marcho, protestaron, protesto, protestan, manifestaron, acamparon, acampan, duermen, durmieron, esperaban, esperaron, esperan en, aguardan,
      aguardaban, asistio, asistieron, acudieron, votaron, voto, voto a favor, eligieron, eligio, firmaron, firmo, firmada por, firmas, solicitudes, solicitudes de,
      peticiones, peticiones de, (solicitaron|solicito) (asilo|refugio|amnistia|la amnistia|acogerse|audiencia|atencion|visitas|un indulto|el indulto|traslado|su traslado|medidas|ayuda|apoyo), recibio, recibieron, atendid*, atendio, hospitalizad*, evacuad*, evacuaron, desplego, desplegad*, desplego a,
      contrato a, contrataron, despid*, despidio, destituid*, sancionad*, sanciono, han pasado por, ha pasado por, pasaron por (prision|la carcel|las carceles),
      pasado por, fueron llevad*, trasladad*, trasladaron, traslado de, traslado a, traslados, salieron a (protestar|marchar|manifestar*|las calles|votar|recibir*),
      salio a (protestar|marchar|votar), salida del pais, salieron del pais, salio del pais, salir del pais, salida del poder, salida de (maduro|ortega|lukashenko),
      rearrestad*, recapturad*, redetenid*, reaprehendid*, volvieron a (prision|la carcel|ser detenid*), volvio a (prision|la carcel), de nuevo detenid*, regresaron a (prision|la carcel),
      (ha|han|habia) (defendido|representado), defendio, represento, cuerpos, restos de, cadaveres, emplea, emplean, trabajan, viajaban, viaja, viajan, vive, viven, vivian, entrevistad*, entrevisto a, entrevistaron a, encuest*, agresiones, ataud*, resolvio, revisad*, reviso, revisaron,
      cuida, miraba, miraban, vigilan, vigilaban, custodiaban, custodian, siguieron el, siguen el, sigue el, (siguieron|siguen|sigue|siguio|seguian) (la|las|los) (entrega|entregas|ceremonia|retransmision|transmision|escena|audiencia|noticia|noticias|imagenes|protesta|marcha|misa|sesion|sesiones), atacaron, ataco, ataque, estrelad*, secuestrad*, salida al mar, salida a bolsa,
      sale a la venta, sale al aire, se (sumo|sumaron) a la protesta, disparo, dispararon, capturad*, denuncias de, denuncias por, repartir, repartieron`),
  ],
  asks,
  weakFreed: [
    ...weakReleasesTold,
    ...moreWeakFreed,
    ...homecoming,
    ...phrases(`
      entrego a, entregaron a, entrega a, entregan a, entrega de, entregad*, devolvio, devolvieron, devuelve, devuelven, devuelt*,
      cruzo, cruzaron, (cruzo|cruzaron|cruzado|cruzan) (*|* *|) (la frontera|el puente|el paso|el paso fronterizo|hacia|a), viajaron a, repatriad*, repatrio, repatriaron, repatria, repatriacion de, intercambio, intercambiaron, intercambia, intercambian, intercambiar, intercambio de, intercambiad*,
      recupero, recuperaron, recuperado, recuperan, recibio, vacio, vaciaron, rescato a, rescataron a, perdonad*,
      regresado, regresaron, vuelto, volvieron, retornaron, retornado, (regreso|regresaron|regresan|regresado|volvio|volvieron|vuelto|vuelven|retorno|retornaron|retornado|llego|llegaron|llegado) (a (la patria|su patria|su tierra|territorio *|suelo *|filas|su unidad|sus unidades|su batallon)|de territorio *|del territorio *|desde territorio *|desde el territorio *)`),
  ],
  idioms,
  undone,
  statuses: phrases(
    `condenad*, procesad*, acusad*, imputad*, sentenciad*, enjuiciad*, juzgad*, ${BEEN} (condenad*|procesad*|acusad*|imputad*|sentenciad*|enjuiciad*|juzgad*)`,
  ),
  ...goingOut,
  wishes: phrases('para, por, sin, querer, quiere, quieren'),
  orders,
  existence: phrases('hay, habia, haya, existen, existian, quedan, quedaban'),
  exiled: phrases(`
      deport*, expuls*, desterr*, exiliad*, exilio a, exiliaron a,
      (envio|enviaron|mando|mandaron|embarco|embarcaron|traslado|trasladaron|enviad*|embarcad*|trasladad*|llevad*|mandad*) (a|al|hacia|rumbo a) (el|los|la|) (exilio|extranjero|exterior|estados unidos|eeuu|washington|miami|guatemala|costa rica|panama|mexico|colombia|caracas|espana|madrid|vaticano|roma|alemania|berlin|lituania|polonia|turquia|egipto|el cairo|qatar|catar|doha|ucrania|rusia|kiev|moscu|canada|ciudad de guatemala)`),
  taken,
  neverDescribe,
  negations: phrases(
    'no, nunca, jamas, ningun, ninguno, ninguna, nadie, niega, nego, niegan, desmintio, desmiente, sin, ni, tampoco, falso, falsa',
  ),
};
