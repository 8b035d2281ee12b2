import { phrases } from '../words.js';

const SENTENCE = '(condena|condenas|pena|penas|sentencia|sentencias)';
const FAMILY = '(familia|familias|familiares|padres|madres|parientes|allegados|seres queridos|hogares|casas)';
const FREE = '(liberad*|excarcelad*|libres|libre|rescatad*|soltad*)';

/** Ways of being let out, beside the verbs of releasing. */
export const moreFreed = phrases(`
  agraciad*, (da|dan|dio|dieron|dando) por ${FREE}, (reja|rejas|celda|celdas|verja|verjas) (del *|de la *|de *|) se (abrio|abrieron|abre|abren|descorrio|descorrieron), (puerta|puertas|porton|portones) (del penal|de la carcel|de la prision|de *) se (abrio|abrieron|abre|abren),
  se (abrio|abrieron) (la|las) (reja|rejas|celda|celdas) (para|a), (les|le) (abrio|abrieron|abren) (la|las) (puerta|puertas|reja|rejas|celda|celdas|verja), se les abrieron las puertas, se les abrio la puerta,
  (hay|habia|van|suman) * (afuera|libres|en la calle|en libertad), (hay|habia|van|suman) * * (afuera|libres|en la calle|en libertad), (hay|habia|van|suman) * * * (afuera|libres|en la calle),
  (obtuvieron|obtuvo|recibieron|recibio|obtienen|lograron|logro|consiguieron|alcanzaron|han obtenido|han recibido) (el|la|un|una|su|) (indulto|gracia|perdon|amnistia|conversion|semilibertad|libertad condicional|liberacion condicional|conmutacion|excarcelacion|libertad anticipada|liberacion|beneficio de excarcelacion),
  (ceso|cesaron|cese|revoco|revocaron|levanto|levantaron) (la|su) prision preventiva, (les|le) (ceso|cesaron|concedio|concedieron|otorgo|otorgaron|dio|dieron|devolvio|devolvieron|restituyo) (la|su) (libertad|prision preventiva),
  (devolvio|devolvieron|devuelto|devuelve|devueltos|devueltas|restituyo|restituyeron|restituid*|reintegrad*|reintegro) (a|al|con) (la calle|la libertad|sus *|su *|los suyos|la vida civil), restitucion (de|a) (la|su) libertad, puesta en libertad, puestas en libertad, vuelta a casa de, retorno a casa de,
  (han|ha|habian) (vuelto|regresado|retornado) (con|a) (los suyos|sus *|su *|casa), quedaron en (libertad|la calle), quedo en libertad, quedan en libertad, quedado en libertad, quedaron ${FREE}, quedo ${FREE}, recobrar la libertad, en la calle desde,
  (entregad*|devuelt*|restituid*|reintegrad*) a (sus|su|los|las) ${FAMILY}, (abrazaron|abrazan|reencontraron) (a|con) (los suyos|sus *), excarcelamiento, excarcelamientos, puertas afuera, fuera de las rejas, fuera de rejas, lejos de las rejas,
  (se fueron|se marcharon|se va|se van|se fue|marcharse|irse) (a|para|con) (casa|sus *|su *|los suyos), se fueron libres, (acabaron|terminaron|acabo|termino) (en la calle|en libertad), con (la|su) libertad en la mano, (vieron|ve|ven) abrirse (la|las) (reja|rejas|celda|puertas)`);

export const moreWeakFreed = phrases(`
  egreso, egresos, egresaron, egresan, egresado, egresada, egresados, egresadas, egresar, egresaba, egresaban, egresando, se fueron, se marcharon, (cumplieron|cumplio|completaron|agotaron|terminaron|extinguieron|han cumplido|habian cumplido) (ya|) (su|la|sus|las|toda su) ${SENTENCE},
  (durmieron|durmio|duermen) (ya|) en (su|sus) (casa|casas|camas|cama), de vuelta en sus *, (se reintegraron|se reincorporaron) a sus *, (llegada|vuelta|regreso|retorno) de`);

export const morePromised = phrases(`
  (hablo|hablaba|hablan|hablaron|habla) de (liberar|excarcelar|sacar|soltar|indultar|poner en libertad|dejar salir|una excarcelacion de|la excarcelacion de|la liberacion de),
  (cruzaria|cruzarian|cruzara|cruzaran|traspasarian|traspasaran|franquearian) (el|la|las|los) (umbral|puerta|puertas|porton|portones|reja|rejas), egresara, egresaran, egresaria, egresarian, (volvera|volveran|volveria|volverian|regresara|regresaran|regresarian|regresaria) (a|con) (casa|sus *|su *|los suyos),
  (sera|seran|seria|serian) (devuelt*|entregad*|restituid*|reintegrad*) a (sus|su|los|las) *, (quedaria|quedarian) (libre|libres|en libertad)`);

export const moreOther = phrases(`
  ahorcad*, linchad*, por (las|los) (carceles|prisiones|calabozos|celdas|penales) (*|) (*|) (*|) (han|habian|habrian|ha) pasado, (trasladad*|movid*|reubicad*|enviad*|remitid*) (a|al|hacia) (otro|otra|otros|otras|un|una|la|el) (penal|carcel|prision|centro|hospital|hospitales|modulo|comisaria|tribunal|juzgado),
  cruzaron el patio, (reclus*|pres*|intern*) heridos, amotinaron, amotinad*, se amotino, motin, (recibieron|recibio|tuvieron) (visita|visitas|la visita), en huelga de hambre, huelga de hambre, iniciaron, fueron (vacunad*|contagiad*|castigad*|sancionad*|remitid*|encaminad*|censad*)`);

export const moreUndone = phrases(`
  (a|) ser (detenid*|arrestad*|encarcelad*|apresad*|capturad*|aprehendid*|recluid*), (apresad*|capturad*|detenid*|arrestad*|encarcelad*) (de nuevo|otra vez|nuevamente|por segunda vez), (nuevamente|otra vez) (detenid*|arrestad*|pres*|apresad*), para (exigir|protestar|reclamar|demandar|votar|manifestarse),
  (de|de la|del|en|a la) (trata|trabajo esclavo|trabajo forzado|trabajo forzoso|trabajo infantil|explotacion|esclavitud|servidumbre|condiciones de esclavitud|condiciones analogas), de los escombros, de entre los escombros, de las llamas, del incendio, de la inundacion, del naufragio, de una mina, de la mina, de alta, deudas`);

/** After a release: still to come. */
export const planned = phrases(`
      (esta|estaba|estan|quedo|queda|fue|fueron|sigue) (previst*|programad*|agendad*|fijad*|aplazad*|pospuest*|suspendid*|postergad*), inminente, inminentes, (ocurrira|tendra lugar|se producira|se concretara|se hara efectiva), (debe|debera) (ocurrir|producirse|concretarse)`);

/** Restrictions ended for people at home. */
export const lifted = phrases(`
      medidas cautelares, medida cautelar, cese de (las|) medidas, levantad* las medidas, levantamiento de (las|) medidas,
      beneficiari*, se benefici*, beneficiad*, se han beneficiado, se ha beneficiado, han sido beneficiad*,
      fueron beneficiad*, regimen de presentacion, regimen de presentaciones, presentarse cada, presentacion periodica,
      prohibicion de salida, libertad plena, (recibieron|recibio|recibiran|obtuvieron|tienen|tendran) (la|) libertad plena, libertades plenas, sobreseimiento, sobreseimientos, causas cerradas, cierre de
      (las|) causas, casos cerrados, firmar cada, sobreseid*, (ya|) (dormian|vivian|estaban|residian) en (sus casas|su casa|casa|libertad|sus hogares), libres de (esa|la|toda|dicha) (obligacion|medida|restriccion|presentacion), quedaron libres de, libres de (restricciones|medidas|cargos), levantada la prohibicion, cese de restricciones, acogid* a la
      amnistia, amparad* por la amnistia, amparad* por la ley, casos archivados, ya en libertad con`);
