import type { PredicateWords } from '../lexicon/language.js';
import { phrases } from '../lexicon/words.js';
import { BEEN, freed, weakFreed } from './freed.js';
import { LOCKED, otherwise } from './otherwise.js';
import { releasesAhead } from './release-verbs.js';
import {
  asks,
  goingOut,
  idioms,
  lifted,
  morePromised,
  neverDescribe,
  orders,
  planned,
  taken,
  undone,
} from './releases.js';
import { freedSplit } from './split-verbs.js';
import { freeingAhead } from './verbs.js';

const STILL =
  '(sigue|siguen|seguia|seguian|siguio|siguieron|permanece|permanecen|permanecia|permanecian|continua|continuan|continuaba|continuaban|esta|estan|estaba|estaban|mantiene|mantienen|mantenia|mantenian|queda|quedan|quedaba|quedaban|tiene|tienen|se encuentra|se encuentran|se encontraban|aun|todavia|hay|habia|estuvieran|esten|sigan|permanezcan|continuen|estarian|seguirian|permanecerian|seguira|seguiran|continuara|continuaran|permanecera|permaneceran|va a seguir|van a seguir|va a continuar|van a continuar|va a permanecer|van a permanecer)';

/** What somebody says of whom they have: "dice retener a 40". */
const SAYS =
  '(dice|dicen|dijo|dijeron|afirma|afirman|afirmo|afirmaron|asegura|aseguran|aseguro|aseguraron|admite|admiten|admitio|admitieron|reconoce|reconocen|reconocio|reconocieron|declara|declaran|declaro|declararon)';

export const predicates: PredicateWords = {
  freed,
  held: phrases(`
    (quedaron|quedo) (adentro|dentro),
    sin (ver|pisar) la calle,
    (no|aun no|todavia no) (ha|han|habia|habian) (vuelto|regresado|retornado) a (casa|sus casas|su casa|sus hogares|la
      calle), (tengo|tenemos|tiene|tienen|tenia|hay|quedan) (adentro|dentro), en (sus|nuestras) manos,
    en manos (rusas|ucranianas|israelies|enemigas),
    (los|las) que (se quedaron|quedaron|siguen dentro|siguen adentro|no salieron|no han salido),
    ${STILL} (aun|todavia|) ${LOCKED},
    (siguieran|siguiesen|continuasen|permanecieran|permaneciesen) (aun|todavia|) ${LOCKED}, restan, restaban, ${STILL} (injustamente|arbitrariamente|ilegalmente) ${LOCKED}, sigue, siguen,
    seguia, seguian, siguieron, seguirian, permanece, permanecen, permanecia, permanecian, permanecieron,
    permanecerian, permanezcan, continua, continuan, continuaba, continuaban, continuarian, continuen, continuo,
    queda, quedan, quedaba, quedaban, quedarian, queden, quedando, aun, todavia,
    (en|dentro de) (la|las|el|los|sus|su|una|un|esa|ese|) (prision|prisiones|carcel|carceles|penal|penales|celda|
      celdas|calabozo|calabozos|centros de detencion|centros de reclusion|cautiverio|penitenciarias|mazmorras|poder
      de), en (manos|poder) de, en su poder, tras las rejas, tras rejas, entre rejas, tras los barrotes,
    entre barrotes, encarcelad*, encarcelamiento, recluid*, encerrad*, privad* de libertad, privad* de su libertad,
    privad* de la libertad, bajo custodia, bajo arresto, bajo rejas, en reclusion, en detencion, en encierro,
    en aislamiento, languidece, languidecen, se pudren, purga, purgan, purgaba, purgaban,
    cumplen (condena|condenas|pena|penas|sentencia|sentencias), cumple (condena|pena|cadena|sentencia|prision),
    (cumplen|cumplian) (prision|cadena perpetua|cadenas perpetuas), cumplian (condena|condenas|sentencia|sentencias),
    cumplia (condena|pena), cumpliendo (condena|pena|penas|sentencia), (lista|listado|nomina|censo) de (los|las),
    existe, existen, existian, existia, mantiene, mantienen, mantenia, mantenian, retiene, retienen, retenia,
    retenian, (tiene|tienen|tenia|tenian|tener|teniendo|tenga|tengan) (aun|todavia|ya|) ${LOCKED},
    (mantener|retener|tener) (a|en) (prision|la carcel|su poder|sus carceles), (mantener|manteniendo) ${LOCKED},
    (sigue|siguen|seguia|seguian|continua|continuan) reteniendo a, ${SAYS} retener, son presos politicos, esperan dentro,
    esperan todavia dentro, poblacion (penal|carcelaria|penitenciaria|reclusa), falta, faltan, faltaban, faltarian,
    (falta|faltan|faltaba|faltaban) por (ser (liberad*|excarcelad*|soltad*|indultad*|puest* en libertad)|), por salir, por (ser|) (liberad*|excarcelad*), sin (ser liberad*|liberar|libertad|salir),
    no han (salido|sido liberad*|sido excarcelad*), no ha (salido|sido liberad*|sido excarcelad*),
    (esperan|aguardan) (la libertad|su libertad|salir|su turno (para|de) salir|ser liberad*|su liberacion|su
      excarcelacion),
    a la espera de (ser liberad*|ser excarcelad*|ser soltad*|ser puest* en libertad|su liberacion|su excarcelacion|la
      libertad|libertad|salir),
    (no|aun no|todavia no) (ha|han|habia|habian) (recuperado|recobrado|obtenido|conseguido|alcanzado) (la|su)
      libertad, sin (recuperar|recobrar|obtener|conseguir|alcanzar) (la|su) libertad,
    (lleva|llevan) (*|* *|* * *|* * * *) ${LOCKED},
    (identificad*|reconocid*|considerad*|clasificad*|catalogad*|registrad*|calificad*|documentad*|) como (preso|presa|
    presos|presas|
      prisioner*|detenid*) (politic*|de conciencia|por motivos politicos|por razones politicas),
    detenid* (de forma|de manera) (arbitraria|injusta|ilegal),
    detenid* (arbitrariamente|injustamente|ilegalmente|actualmente|por motivos|por razones|por causas),
    (estan|estaban|siguen|seguian) (ahora|hoy|en este momento|en estos momentos|en la actualidad|hasta hoy) (preso|
    presa|presos|presas|
      detenid*|encarcelad*|recluid*|encerrad*),
    actualmente detenid*, presos por, presas por, (presos|presas|detenid*) por ser (liberad*|excarcelad*), son presos, encuentran (preso|presa|presos|presas),
    encuentran detenid*, siguen alli,
    siguen ahi, (viven|vive|malviven|conviven|sobreviven) (hacinad*|encerrad*|recluid*|preso|presa|presos|presas),
    hacinad*,
    (por|entre|en) (las|los) (carceles|prisiones|penales|celdas|centros penitenciarios|centros de detencion|
      mazmorras), (allí|alli|ahi|todavia|aun) (dentro|adentro),
    (sigue|siguen|quedan|queda|continuan|permanecen|estan|hay) (aun|todavia|) (alli|ahi|) (dentro|adentro),
    (alberga|albergan|albergaba|albergaban|encierra|encierran|encerraba|encerraban|hacina|hacinan|acoge|acogen|guarda|
      guardan|retiene|retienen) (hoy|ahora|actualmente|ya|todavia|aun|) a,
    (pueblan|abarrotan|llenan|ocupan|colman|desbordan|poblaban|abarrotaban|llenaban|ocupaban) (hoy|ahora|ya|) (las|
      los|sus) (*|) (carceles|prisiones|celdas|penales|calabozos|centros de detencion|centros penitenciarios),
    detras de las rejas, detras de los barrotes, en el corredor de la muerte, en prision preventiva, en preventiva,
    (espera|esperan|esperaban|aguarda|aguardan|aguardaban) (aun|todavia|) (la|las|su|sus|por la|por las) (boleta|
      boletas), (espera|esperan|esperaban|aguarda|aguardan|aguardaban) (aun|todavia|) (la|las|los|el|su|sus) (orden|
      ordenes|papeles|documento|documentos) de (excarcelacion|liberacion|libertad|salida),
    (a la espera|en espera) de (la|las|los|el|su|sus) (boleta|boletas|(orden|ordenes|papeles) de (excarcelacion|
      liberacion|libertad|salida)),
    (aguarda|aguardan|aguardaban) (aun|todavia|) (juicio|su juicio|sentencia),
    a la sombra, bajo llave, (aguardan|aguardaban) (su|la) (libertad|liberacion|excarcelacion),
    (aguarda|aguardan|aguardaba|aguardaban|espera|esperaba|esperaban) (aun|todavia|) ser (liberad*|excarcelad*|
      indultad*|soltad*|puest* en libertad),
    (aguarda|aguardan|aguardaba|aguardaban|espera|esperaba|esperaban) (aun|todavia|) salir (libres|en libertad|de
      prision|de la carcel|de la prision),
    (sigue|siguen|seguia|seguian|continua|continuan|permanece|permanecen|estan) (aun|todavia|) sin (salir|libertad|
      recuperar la libertad|recuperar su libertad|ser liberad*|ser excarcelad*),
    (padece|padecen|padecian|sufre|sufren|guarda|guardan|guardaba|guardaban|soporta|soportan) (prision|carcel|
      encierro|cautiverio|presidio), (pagan|paga|pagaban) (condena|condenas|carcel|prision|pena)`),
  weakHeld: phrases(`
    esperan salir, sigue, siguen, seguia, seguian, siguieron, seguirian, permanece, permanecen, permanecia, permanecian,
    permanecieron, continua, continuan, continuaba, continuaban, continuo, queda, quedan, quedaba, quedaban, quedando,
    aun, todavia, existe, existen, existian, existia, falta, faltan, faltaban, restan, restaban, mantiene, mantienen, mantenia,
    mantenian, (lista|listado|nomina|censo) de (los|las|)`),
  needAuxiliary: [],
  heldParticiples: phrases('arrestad*, retenid*, secuestrad*, apresad*, capturad*'),
  stateAux: phrases(`
    permanecer, seguir, continuar, permanezcan, sigan, continuen, sigue, siguen, seguian, permanece, permanecen,
    permanecian, continua, continuan, esta, estan, estaba, estaban, aun, todavia, quedan, actualmente, injustamente,
    arbitrariamente, encuentran, encuentra, hay, mantienen, mantiene`),
  freedSplit,
  promised: [
    ...morePromised,
    ...releasesAhead,
    ...freeingAhead,
    ...phrases(`
      (saldria|saldrian|liberaria|liberarian|excarcelaria|excarcelarian|soltaria|soltarian|indultaria|indultarian|
        amnistiaria|amnistiarian|entregaria|entregarian|descarcelara|descarcelaran|canjeara|canjearan|intercambiara|
        intercambiaran|repatriara|repatriaran|devolvera|devolveran|seria liberad*|serian liberad*|seria excarcelad*|
        serian excarcelad*|recuperarian la libertad|recuperaria la libertad|obtendran la libertad|obtendra la
        libertad|recibiran la libertad|abandonara la carcel|abandonara la prision|seran amnistiad*|seran canjead*|
        seran repatriad*|seran devuelt*|seran dejad* en libertad|seran soltad*|saldran libres|saldran en libertad),
      (concedera|concederan|otorgara|otorgaran|dara|daran|concederia|otorgaria) (la|el|un|una|su|) (amnistia|indulto|
        libertad|gracia|perdon|excarcelacion), lo sera, lo seran,
      (va|van|iba|iban|vamos|vayan|vaya) a (salir|quedar|estar|ser|ir|volver|recuperar) (libre|libres|en libertad|en
        la calle|a la calle|fuera|afuera|la libertad), liberara a, saldra, saldran, abandonaran la carcel,
      abandonaran la prision, seran liberad*, seran excarcelad*, seran puest* en libertad, seran entregad*,
      seran indultad*, sera liberad*, sera excarcelad*,
      (fueran|fuera|fuesen|fuese) (liberad*|excarcelad*|indultad*|amnistiad*|puest* en libertad|entregad*)`),
  ],
  future: phrases(`
    sean, (ha|han|habra|habran) de, (garantiza|garantizan|garantizaron) la, habra, habran, sera, seran, seria, serian, saldra, saldran, saldria, saldrian, volvera, volveran,
    regresara, regresaran, dormira, dormiran, amanecera, amaneceran, estara, estaran, estarian, va a, van a, iba a, iban a, vamos a, vaya a, vayan a, ira a,
    iran a, pondra, pondran, pondria, pondrian, quedara, quedaran, quedarian, quedaria, dejara, dejaran, dejaria,
    recuperara, recuperaran, recuperarian, recobrara, recobraran, obtendra, obtendran, podra, podran, podria,
    podrian, puede, pueden, pudiera, pudieran, debe, deben, debera, deberan, deberia, deberian, debia, debian,
    tendra que, tendran que, tiene que, tienen que, prometio, prometieron, promete, prometen, prometido, prometia,
    promesa de, prometio la, prometieron la, promete la, prometido la, promesa de la, se comprometio,
    se comprometieron, se comprometio a, se comprometieron a, comprometido a, comprometio a, comprometido a la,
    comprometio a la, preve, preven, previsto, prevista, prevista la, preve la, preveia, se espera la, se espera que,
    se preve que, se preve la, espera, esperan, planea, planean, planeaba, proyecta, piensa, se dispone a,
    se disponen a, dispuesto a, dispuestos a, dispuesta a,
    (anuncio|anunciaron) que (libera|liberan|excarcela|excarcelan|suelta|sueltan|indulta|indultan|concede|conceden|
      otorga|otorgan|pone|ponen|deja|dejan), concedera, concederan, otorgara, otorgaran, dara, daran, devolvera,
    devolveran, acuerda, acuerdan, acepta, aceptan, accede a, acceden a, se comprometen a, acordo, acordaron,
    acordo la, acordaron la, acepto, aceptaron, acepto la, accedio a, accedieron a, accedio a la, ordeno, ordenaron,
    ordena, ordenan, ordenado, ordeno la, ordenaron la, ordena la, ordenado la, ordenar la, orden de, ordenes de,
    mando a, mandaron a, autorizo la, autorizo a, autorizaron la, aprobo la, dispuso la, dispuso, decreto la,
    decidio la, propuso, propuso la, (ofrecio|ofrecieron|ofrece|ofrecen) la, llevaria a (la|), llevarian a (la|),
    (abre|abrio|abrira|abriria) (la puerta|las puertas|el camino|paso) (a|para) (la|),
    (acuerdo|pacto|plan|fase|propuesta) (incluye|incluiria|incluira) la, dispone la, estudia la, evalua la,
    negocia la, negocian la, negociaba la, esta previsto, contempla, contempla la, contemplan, contempla que se,
    proxima, proximas, proximo, proximos, inminente, futura, futuras, listas para, listos para, a punto de,
    pendiente de, pendientes de, prepara, preparan, prepara la, alista, alistan, facilitara la, permitira,
    permitira la, permitiria, permitira que, implicara la, llevara a, falta la, recomendo, recomendo la, propone,
    proponen, se compromete a, garantizo la, intentara, buscara, beneficiara, anuncio la proxima, previo a, quiere,
    quieren, intenta, logre, posible, eventual`),
  planned,
  lifted,
  other: otherwise,
  asks,
  weakFreed,
  idioms,
  undone,
  statuses: phrases(`
    condenad*, procesad*, acusad*, imputad*, sentenciad*, enjuiciad*, juzgad*,
    ${BEEN} (condenad*|procesad*|acusad*|imputad*|sentenciad*|enjuiciad*|juzgad*)`),
  ...goingOut,
  wishes: phrases('para, por, sin, querer, quiere, quieren'),
  orders,
  existence: phrases('hay, habia, haya, existen, existian, quedan, quedaban'),
  exiled: phrases(`
    deport*, expuls*, desterr*, exiliad*, exilio a, exiliaron a,
    (envio|enviaron|mando|mandaron|embarco|embarcaron|traslado|trasladaron|enviad*|embarcad*|trasladad*|llevad*|
      mandad*) (a|al|hacia|rumbo a) (el|los|la|) (exilio|extranjero|exterior|estados unidos|eeuu|washington|miami|
      guatemala|costa rica|panama|mexico|colombia|caracas|espana|madrid|vaticano|roma|alemania|berlin|lituania|
      polonia|turquia|egipto|el cairo|qatar|catar|doha|ucrania|rusia|kiev|moscu|canada|ciudad de guatemala)`),
  taken,
  neverDescribe,
  negations: phrases(`
    no, nunca, jamas, ningun, ninguno, ninguna, nadie, niega, nego, niegan, desmintio, desmiente, sin, ni, tampoco,
    falso, falsa`),
};
