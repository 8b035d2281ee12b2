import { phrases } from '../lexicon/words.js';
import { takenAgain } from './release-verbs.js';

const SENTENCE = '(condena|condenas|pena|penas|sentencia|sentencias)';
const FAMILY = '(familia|familias|familiares|padres|madres|parientes|allegados|seres queridos|hogares|casas)';
const FREE = '(liberad*|excarcelad*|libres|libre|rescatad*|soltad*)';

/** Ways of being let out, beside the verbs of releasing. */
export const moreFreed = phrases(`
  (enviaron|envio|mando|mandaron|devolvio|devolvieron|devuelto|enviado|mandado) (de vuelta|de regreso|el *|este *|
    ayer|hoy|) (con|junto a) (sus familias|sus familiares|los suyos|sus parientes),
  (piso|pisaron|pisan|pisa|pisado|tocaron|tocado|toco) (ya|hoy|ayer|anoche|por fin|este *|esta *|el lunes|el martes|el
    miercoles|el jueves|el viernes|el sabado|el domingo|) (la|) (suelo|calle|tierra|territorio),
  vieron la luz de la calle,
  (saco|sacaron|saca|sacan|sacar|sacado) (a la calle|de la carcel|de prision|de las carceles|de las prisiones|de la
    prision|del penal|de los penales|de sus celdas|de las celdas),
  (gano|ganaron|lograron|logro|consiguio|recobro|alcanzo) (la|su) (calle|libertad|liberacion|excarcelacion|salida),
  (tuvieron|tuvo) (su|la) (libertad|liberacion|excarcelacion),
  (les|le) (fue|ha sido) (concedida|otorgada|devuelta|restituida) (la|su) libertad,
  (les|le) (llego|llegaron) (la|su) (boleta de excarcelacion|libertad|liberacion),
  (firmo|firmaron) (la|las) (boleta|boletas|orden|ordenes) de (libertad|excarcelacion|liberacion) de,
  vuelta a la libertad, (volvio|volvieron|vuelto|vuelven) a (la calle|las calles|la libertad|la vida), estan fuera,
  esta fuera, duermen en casa, durmieron en casa, duermen ya en casa, preliberad*, preliberacion, preliberaciones,
  preliberaron, prelibero,
  (les|le) (dio|dieron|entrego|entregaron|otorgo|otorgaron|extendio|extendieron) (la|su|una|) (boleta|boletas) de
    (libertad|excarcelacion),
  (cambio|cambiaron|cambiado) (la|las|su|sus) (celda|celdas|carcel|prision|rejas) por (su|sus|la|el) (casa|casas|
    hogar|hogares|calle|libertad),
  (dijo|dijeron|dicho|dio|dieron) adios a (la|las|su|sus) (carcel|prision|celda|celdas|rejas),
  (despidio|despidieron|despedido) de (la|las|su|sus) (carcel|prision|celda|celdas|rejas),
  (volvio|volvieron|vuelto) a (ver|pisar) (la|) (luz|calle),
  libertad (sin restricciones|sin condiciones|sin medidas|irrestricta|bajo fianza|bajo palabra|vigilada|anticipada)
    (de|a|para),
  (recibieron|recibio|reciben|han recibido|habian recibido) (la|su) (libertad|boleta de (excarcelacion|libertad)|orden
    de excarcelacion), recibieron boleta de (excarcelacion|libertad), recibieron boletas de (excarcelacion|libertad),
  (accedieron|accedio|acceden|accedido) a (la|su) (libertad|libertad condicional|semilibertad|libertad anticipada|
    excarcelacion|liberacion condicional), (disfrutan|disfruta|disfrutaban) (ya|) de (la|su|) libertad,
  (respiraron|respiran|respiro|respira|respirado) (ya|por fin|) (la|el|) (libertad|aire libre|aires de libertad),
  (dejaron|dejo|dejado) de estar (preso|presa|presos|presas|detenid*|encarcelad*|recluid*|privad* de libertad|
  tras las rejas|en prision),
  (dejaron|dejo|dejado) de ser (presos|presas|prisioneros|rehenes),
  (vieron|vio) (cesar|terminar|terminada) su (detencion|encierro|cautiverio|reclusion),
  (ceso|cesaron|termino|terminaron) su (detencion|encierro|cautiverio|reclusion), manumitid*,
  se (sumo|sumaron) a la lista de (liberados|excarcelados|los liberados|los excarcelados),
  (otorgo|otorgaron|concedio|concedieron|dio|dieron|otorgaba|concedido|otorgado) (la|el|) (semilibertad|libertad
    condicional|liberacion condicional|libertad anticipada|libertad vigilada|tercer grado), agraciad*,
  (da|dan|dio|dieron|dando) por ${FREE},
  (reja|rejas|celda|celdas|verja|verjas) (del *|de la *|de *|) se (abrio|abrieron|abre|abren|descorrio|descorrieron),
  (puerta|puertas|porton|portones) (del penal|de la carcel|de la prision|de *) se (abrio|abrieron|abre|abren),
  se (abrio|abrieron) (la|las) (reja|rejas|celda|celdas) (para|a), (celdas|rejas|carceles|prisiones) se (abrieron|han abierto) (*|el *|) (para|a),
  (les|le) (abrio|abrieron|abren) (la|las) (puerta|puertas|reja|rejas|celda|celdas|verja),
  se les abrieron las puertas, se les abrio la puerta,
  (hay|habia|van|suman) * (afuera|libres|en la calle|en libertad),
  (hay|van|suman) * * (afuera|libres|en la calle|en libertad),
  (hay|van|suman) * * * (afuera|libres|en la calle),
  (obtuvieron|obtuvo|recibieron|recibio|obtienen|lograron|logro|consiguieron|alcanzaron|han obtenido|han recibido)
    (el|la|un|una|su|) (indulto|gracia|perdon|amnistia|conversion|semilibertad|libertad condicional|liberacion
    condicional|conmutacion|excarcelacion|libertad anticipada|liberacion|beneficio de excarcelacion),
  (ceso|cesaron|cese|revoco|revocaron|levanto|levantaron) (la|su) prision preventiva,
  (les|le) (ceso|cesaron|concedio|concedieron|otorgo|otorgaron|dio|dieron|devolvio|devolvieron|restituyo) (la|su)
    (libertad|prision preventiva),
  (devolvio|devolvieron|devuelto|devuelve|devueltos|devueltas|restituyo|restituyeron|restituid*|reintegrad*|reintegro)
    (a|al|con) (la calle|la libertad|sus *|su *|los suyos|la vida civil), restitucion (de|a) (la|su) libertad,
  puesta en libertad, puestas en libertad, vuelta a casa de, retorno a casa de,
  (han|ha|habian) (vuelto|regresado|retornado) (con|a) (los suyos|sus *|su *|casa), quedaron en (libertad|la calle),
  quedo en libertad, quedan en libertad, quedado en libertad, quedaron ${FREE}, quedo ${FREE}, recobrar la libertad,
  en la calle desde, (entregad*|devuelt*|restituid*|reintegrad*) a (sus|su|los|las) ${FAMILY},
  (abrazaron|abrazan|reencontraron) (a|con) (los suyos|sus *), excarcelamiento, excarcelamientos, puertas afuera,
  fuera de las rejas, fuera de rejas, lejos de las rejas,
  (se fueron|se marcharon|se va|se van|se fue|marcharse|irse) (a|para|con) (casa|sus *|su *|los suyos),
  se fueron libres, (acabaron|terminaron|acabo|termino) (en la calle|en libertad), con (la|su) libertad en la mano,
  (vieron|ve|ven) abrirse (la|las) (reja|rejas|celda|puertas)`);

export const moreWeakFreed = phrases(`
  egreso, egresos, egresaron, egresan, egresado, egresada, egresados, egresadas, egresar, egresaba, egresaban,
  egresando, se fueron, se marcharon,
  (cumplieron|cumplio|completaron|agotaron|terminaron|extinguieron|han cumplido|habian cumplido) (ya|) (su|la|sus|las|
    toda su) ${SENTENCE}, (durmieron|durmio|duermen) (ya|) en (su|sus) (casa|casas|camas|cama), de vuelta en sus *,
  (se reintegraron|se reincorporaron) a sus *, (llegada|vuelta|regreso|retorno) de`);

export const morePromised = phrases(`
  (pasaran|celebraran|recibiran) (la|el|las|esta|este|) (navidad|nochebuena|fin de ano|ano nuevo|nochevieja|fiestas|
    semana santa|navidades|dia de reyes) (en casa|en sus casas|con su familia|con sus familias|en sus hogares),
  (hablo|hablaba|hablan|hablaron|habla) de (liberar|excarcelar|sacar|soltar|indultar|poner en libertad|dejar salir|una
    excarcelacion de|la excarcelacion de|la liberacion de),
  (espera|esperan|esperaba|esperaban|preve|preven|aguarda|aguardan) la (excarcelacion|liberacion|salida) de,
  (mando|mandaron) (a|) (soltar|liberar|excarcelar|poner en libertad),
  (dicto|dictaron|dictado) (la|su|) (libertad|excarcelacion|liberacion) (de|a|para),
  (recobrara|recobraran|recobraria|recobrarian|obtendria|obtendrian|recibiria|recibirian|conseguira|conseguiran|
    alcanzara|alcanzaran|lograra|lograran|recibira) (la|su) (libertad|excarcelacion|liberacion),
  (recuperara|recuperaran|recuperaria|recuperarian|obtendra|obtendran|recibiran) su (libertad|excarcelacion|
    liberacion),
  (dejara|dejaran|dejaria|dejarian|abandonaria|abandonarian) (la|las|el|los|su|sus) (carcel|carceles|prision|
    prisiones|penal|penales|celda|celdas|calabozo|calabozos),
  (iniciara|iniciaran|comenzara|comenzaran|empezara|empezaran|arrancara|arrancaran|procedera|procederan|continuara|
    continuaran|seguira|seguiran|terminara|terminaran|completara|completaran|concretara|concretaran) (a|de|con|) (la|
    las|) (liberar|excarcelar|soltar|indultar|liberacion|liberaciones|excarcelacion|excarcelaciones|puesta en
    libertad),
  (tramita|tramitan|tramito|tramitaron|pacto|pactaron|pactado|convino|convinieron) (ya|) (la|una|su) (libertad|
    liberacion|excarcelacion|puesta en libertad),
  (pacto|pactaron|convino en|convinieron en|resolvio|resolvieron) (liberar|excarcelar|soltar|poner en libertad),
  (cruzaria|cruzarian|cruzara|cruzaran|traspasarian|traspasaran|franquearian) (el|la|las|los) (umbral|puerta|puertas|
    porton|portones|reja|rejas), egresara, egresaran, egresaria, egresarian,
  (volvera|volveran|volveria|volverian|regresara|regresaran|regresarian|regresaria) (a|con) (casa|sus *|su *|los
    suyos), (sera|seran|seria|serian) (devuelt*|entregad*|restituid*|reintegrad*) a (sus|su|los|las) *,
  (quedaria|quedarian) (libre|libres|en libertad)`);

const moreUndone = phrases(`
  (a|) ser (detenid*|arrestad*|encarcelad*|apresad*|capturad*|aprehendid*|recluid*),
  (apresad*|capturad*|detenid*|arrestad*|encarcelad*) (de nuevo|otra vez|nuevamente|por segunda vez),
  (nuevamente|otra vez) (detenid*|arrestad*|preso|presa|presos|presas|apresad*),
  para (exigir|protestar|reclamar|demandar|votar|manifestarse),
  (de|de la|del|en|a la) (trata|trabajo esclavo|trabajo forzado|trabajo forzoso|trabajo infantil|explotacion|
    esclavitud|servidumbre|condiciones de esclavitud|condiciones analogas), (del|de alta) mar, de (las|sus|) aguas *,
  de las aguas, del agua, del rio, del lago, del barco, de la montana, de la nieve, de los escombros,
  de entre los escombros, de las llamas, del incendio, de la inundacion, del naufragio, de una mina, de la mina,
  de alta, deudas, esposad*, (al|hacia el) patio, (rumbo|camino) (al|a un) (tribunal|juzgado|hospital),
  (a|para) (una|la|su) (audiencia|diligencia|cita), de (las|la) celdas de castigo,
  (del|de) (aislamiento|celdas de castigo),
  de (pagar|tener que|impuestos|toda obligacion|la obligacion|las obligaciones|los cargos|las deudas|la
    deuda|toda culpa|toda responsabilidad), por (un|el) tunel, un tunel, un boquete,
  (volvieron|volvio) a (detener*|arrestar*|encarcelar*|apresar*|capturar*),
  (no|nunca) (se cumplio|se ha cumplido|se ejecuto|se ha ejecutado),
  (no|nunca) (ha sido|fue|fueron|han sido) (ejecutad*|cumplid*|acatad*), pero (siguen|continuan|permanecen) (presos|presas|detenidos|detenidas|en prision|
    en la carcel|tras las rejas), (la medida|la orden|la liberacion|el plan) (se|fue) (suspendi*|cancel*|anul*),
  del (accidente|choque|siniestro|ascensor|avion|autobus|vehiculo)`);

/** After a release: still to come. */
export const planned = phrases(`
  (esta|estaba|estan|quedo|queda|fue|fueron|sigue) (previst*|planead*|planificad*|programad*|agendad*|fijad*|aplazad*|pospuest*|suspendid*|
    postergad*), (fue|fueron|esta|estan|quedo) anunciad* para, inminente, inminentes, (comenzara|empezara|arrancara|se iniciara|se realizara|ocurrira|tendra lugar|se producira|se concretara|se hara efectiva),
  (debe|debera) (ocurrir|producirse|concretarse)`);

/** Homecomings that say so only of prisoners. */
export const homecoming = phrases(`
  en (sus casas|su casa|sus hogares),
  (volo|volaron|vuelan|volado|viajo|viajaron|viajan|viajado|partio|partieron|partido|despego|despegaron|embarco|
    embarcaron) (ya|hoy|ayer|anoche|ese dia|ese mismo dia|el mismo dia|esta manana|esta madrugada|de inmediato|
    enseguida|despues|luego|rumbo|este *|el lunes|el martes|el miercoles|el jueves|el viernes|el sabado|el domingo|)
    (a|hacia) (casa|su pais|sus paises|su patria|su tierra|sus hogares|su hogar|sus casas)`);

/** Going out to do something, which is no release. */
export const goingOut = {
  outing: phrases('salio, salieron, salen, sale, salir, saliendo, salia, salian, salido'),
  outingFor: phrases('a, para'),
  infinitives: phrases('ar, er, ir, arse, erse, irse, arlo, arlos, arla, arlas, irlos'),
  reunions: phrases('abraz, reencontr, reunir, encontr, viv, pas, cumpl, descans, respir'),
};

/** Restrictions ended for people at home. */
export const lifted = phrases(`
  medidas cautelares, medida cautelar, cese de (las|) medidas, levantad* las medidas, levantamiento de (las|) medidas,
  beneficiari*, se benefici*, beneficiad*, se han beneficiado, se ha beneficiado, han sido beneficiad*,
  fueron beneficiad*, regimen de presentacion, regimen de presentaciones, presentarse cada, presentacion periodica,
  prohibicion de (salida|salir|viajar), prohibiciones de (salida|salir|viajar), libertad plena,
  (recibieron|recibio|recibiran|obtuvieron|tienen|tendran) (la|) libertad plena, libertades plenas, sobreseimiento,
  sobreseimientos, causas cerradas, cierre de (las|) causas, casos cerrados, firmar cada, sobreseid*,
  (ya|) (dormian|vivian|estaban|residian|se encontraban|se hallaban|permanecian|seguian|gozaban|disfrutaban|llevaban
    tiempo) (en|de) (sus casas|su casa|casa|libertad|sus hogares),
  (liberad*|liberaron|libero|liberan|libera|liberar|libres|eximid*) de (presentarse|la presentacion|las presentaciones),
  libres de (esa|la|toda|dicha) (obligacion|medida|restriccion|presentacion), quedaron libres de,
  libres de (restricciones|medidas|cargos), levantada la prohibicion, cese de restricciones, acogid* a la amnistia,
  amparad* por la amnistia, amparad* por la ley, casos archivados, ya en libertad con, (espera|esperan|esperaba|esperaban|aguarda|aguardan|aguardaba|aguardaban) (el|su|) (juicio|proceso) en (casa|su casa|sus casas|sus hogares)`);

/** Verbs of asking for a release. */
export const asks = phrases(`
  queremos (la|las|que), quiero (la|las|que),
  exige, exigen, exigio, exigieron, exigir, exigiendo, exigian, exigia, exigencia, pide, piden, pidio, pidieron,
  pedir, pidiendo, pedian, pedia, reclama, reclaman, reclamo, reclamaron, reclamar, reclamando, demanda, demandan,
  demando, demandaron, demandar, urge, urgen, urgio, insta, instan, insto, instaron, solicita, solicitan, solicito,
  solicitaron, solicitando, solicitar, aboga, abogan, abogo, reivindica, reivindican, clama, claman, clamo, clamor,
  ruega, ruegan, suplica, suplican, llamado a, llamo a, peticion de, pedido de,
  (ha|han|habia|habian|hemos|he|haya|hayan|hubiera|hubieran|haber|habiendo) (pedido|exigido|reclamado|demandado|
    solicitado|urgido|instado|reivindicado|clamado|rogado|suplicado|implorado|defendido),
  (ha|han|habia|habian|hemos|he) reiterado (su|sus|la|el|las|los), abogaron, abogaba, abogaban, abogar, clamaron,
  rogo, rogaron, suplico, suplicaron, implora, imploran, imploro, imploraron, solicitaba, solicitaban, reclamaba,
  reclamaban, demandaba, demandaban, instaba, instaban, urgieron, urgia`);

/** Verbs of ordering or promising one. */
export const orders = phrases(`
  ordeno, ordenaron, dispuso, dispusieron, determino, determinaron, autorizo, autorizaron, decreto, decretaron,
  aprobo, aprobaron, mando, prometio, prometieron, acordo, acordaron, ofrecio, ofrecieron, ofrecido, prometido,
  ordenado, dispuesto, autorizado, decretado, acordado, propuso, propuesto, firmo, se comprometio, se comprometieron,
  se habia comprometido`);

/** What looks like a release and is none. */
export const idioms = phrases(`
  (dolar|dolares|euro|euros|peso|pesos|bolivar|bolivares|bonos) (se|es|son|era|eran|fue|fueron|) (canje*|intercambi*),
  (el proceso|el juicio|la causa|su proceso|su juicio|juzgad*|procesad*|investigad*|imputad*) en libertad, (prohibicion|prohibiciones|impedimento|impedimentos|permiso|autorizacion) de (salir|salida) del pais,
  se (quedo|quedaron|quedan|queda|quedaban) (fuera|afuera), (vive|viven|vivia|vivian|lleva|llevan|llevaba|
    llevaban) (*|* *|) en (su casa|sus casas|sus hogares),
  (sigue|siguen|seguia) (el|la|los|las|con atencion|de cerca) (caso|casos|situacion|juicio|proceso|tema|asunto|
    noticias|evolucion|cerca), (falta|faltan|faltaba|faltaban) (el|los|la|las) (nombre|nombres|dato|datos|lista|firma|firmas|registros),
  (sigue|siguen|seguia|seguian|permanece|permanecen|permanecia|permanecian|continua|continuan|continuaban) (acampad*|
    cerrad*|abiert*|hospitalizad*|ingresad*|apostad*|concentrad*|desplazad*|frente a|ante|en huelga|en vigilia|
      en la uti|en cuidados|en terapia|con medidas cautelares|con medidas|bajo medidas|con restricciones|bajo
    restricciones|con prohibicion|sujet* a|sometid* a),
  (esta|estan|estaba|estaban|sigue|siguen) fuera del (pais|territorio|alcance),
  (quedo|quedaron|queda|quedan|quedado|quedar|esta|estan|) fuera (de la|del|de las|de los|de esta|de este) (lista|
    listas|acuerdo|indulto|amnistia|medida|medidas|beneficio|beneficios|decreto|ley|canje|proceso|concurso|torneo|
    mundial|partido|juego|plazo|presupuesto|competencia|carrera|sistema|mercado),
  (lista|listas|listado|listados|nomina|nominas|relacion|carta|cartas|documento|documentos|informe|informes|peticion|
    peticiones|propuesta|nota|notas|pliego) (entregad*|devuelt*), a la salida, a la salida (de|del),
  en la calle (de|del), por la calle (de|del),
  siguieron el (lunes|martes|miercoles|jueves|viernes|sabado|domingo|dia|mismo),
  (devolvio|devolvieron|devuelve|devuelven|devuelto|entrego|entregaron) (el|la|los|las|su|sus) (pasaporte|pasaportes|
    dinero|bienes|telefono|telefonos|documentos|licencia|licencias|personeria|inmuebles|cuentas|equipos),
  (enfrent*|esper*|segu*|aguard*) (el|su|) (juicio|proceso) en libertad, (volvio|volvieron|vuelto|vuelven|vuelve) a,
  (le|les) (sigue|siguen|siguio|siguieron|seguia|seguian),
  salida (del pais|al mar|de emergencia|democratica|negociada|politica),
  (salio|salieron|salir|salen|salian) a la calle (a|para|en protesta|en defensa|con pancartas),
  (salio|salieron|salen|salir) (de|del) (la|las|) (lista|listas|pobreza|miseria|paro|desempleo|partido|mercado|
    sindicato),
  (salio|salieron|salir|salen|saldra|saldran) (a las calles|a protestar|a marchar|a votar|del pais|de vacaciones|de viaje|en defensa|al paso|al aire),
  (salio|salieron|salen|salir|salido|partio|partieron|marcharon) al (exilio|destierro), a casa por carcel,
  (en|con|bajo) casa por carcel,
  en libertad de (accion|conciencia|voto|movimiento*|escoger|elegir|votar|decidir|actuar|hablar|opinar|hacer|expresarse),
  (manifestantes|huelguistas|simpatizantes|ciudadanos|vecinos|pobladores|policias|agentes|soldados|efectivos|tropas)
    (salieron|salen|volvieron|han salido) a (la|las) (calle|calles), en libertad (bajo|de expresion|de prensa),
  por la libertad, pro libertad de, libertad de (prensa|expresion|culto|informacion|asociacion),
  libre (comercio|mercado|expresion), libre de (cargos|costo), seguidos (de|por), seguidas (de|por), sigue siendo,
  siguen siendo, continua siendo,
  (canje|canjea|canjean|canjearon|canjeo|intercambia|intercambian|intercambio|intercambiaron|intercambiar|canjear)
    (de|sus|las|los|) (lista|listas|listados|informacion|datos|notas|acusaciones|disparos|mensajes|opiniones|
    documentos|cartas|reproches|fuego), entrega de (alimentos|comida|medicinas|cartas|documentos|paquetes),
  (entrego|entregaron|entregar|entregado) (una|un|la|el|las|los|su|sus) (nombres|nomina|relacion|carta|lista|
    documento|listado|informe|peticion|firmas|pruebas|comida|medicinas|paquete|alimentos|pliego)`);

/** How people came into detention. */
export const taken = phrases(`
  preso, presa, presos, presas, detenid*, capturad*, encarcelad*, apresad*, arrestad*, aprehendid*, secuestrad*,
  recluid*, condenad*, sentenciad*, juzgad*, procesad*, acusad*, imputad*, retenid*, (hech*|caid*|tomad*) (prisioner*|rehen*|cautiv*),
  mantenid*`);

/** Verbs that never only describe. */
export const neverDescribe = phrases(`
  heridos, heridas, herido, herida, lesionad*, muere, mueren, fallece, fallecen, perecen, huye, huyen, escapa,
  escapan, se fuga, se fugan, fuga, fugan, fugaron, evaden, evadieron, muert*, fallecid*, huido, escapado, murio,
  murieron, fallecio, fallecieron, huyo, huyeron, escapo, escaparon, se fugaron, votaron, asistieron, celebraron,
  celebro, festejaron, recibieron, marcharon, protestaron, exigieron, exigen, esperan, esperaban, esperaron, duermen,
  durmieron, acampan, firmaron, se reunieron, se concentraron, rezaron, cantaron, viven, trabajan`);

/** After a release: they are held again, or at home under arrest. */
export const undone: readonly string[] = [
  ...moreUndone,
  ...phrases(`
    arresto domiciliario, prision domiciliaria, detencion domiciliaria, casa por carcel,
    rearrestad*, recapturad*, (volvieron|regresaron|devuelt*) a (prision|la carcel|la prision)`),
  ...takenAgain,
];
