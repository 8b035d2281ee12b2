import type { Phrases } from '../lexicon/words.js';
import { phrases } from '../lexicon/words.js';
import { BEEN } from './freed.js';

const moreOther = phrases(`
  (falta|faltan|faltaban|quedan|quedaban) por (comprobar|verificar|confirmar|identificar|contrastar|revisar|contar),
  (recupero|recuperaron|recupera|recuperan|recuperar) (el|la|los|las|su|sus) (pasaporte|pasaportes|documento|documentos|
    cedula|cedulas|empleo|empleos|cargo|cargos|trabajo|bienes|casa|casas|ciudadania|nacionalidad|derecho|derechos|visa|
    puesto|puestos|escano|salud|peso|habla|vista|negocio|negocios|tierras|pension),
  (rescatad*|rescato a|rescataron a) (del|de la|de las|de los|de|en) (mar|alta mar|aguas|agua|rio|lago|barco|
    naufragio|montana|nieve|escombros|mina|incendio|inundacion|edificio|cueva), acogerse a,
  por (esa|esta|aquella|la|ese|este|el|su|sus) (prision|carcel|penal|penitenciaria|centro|calabozos|celdas) (pasaron|
    paso|han pasado|pasaban), (optar|optaran|aspiran|aspirar) a, (podria|podrian|puede|pueden|podra|podran) beneficiar,
  (salio|salieron|salen|sale|salir|saliendo|salian|salia) (del|de la|de los|de las|de un|de una|de su|de sus) (planta|
    fabrica|tribunal|tribunales|juzgado|juzgados|corte|hospital|hospitales|clinica|escuela|escuelas|colegio|
    universidad|facultad|iglesia|templo|catedral|estadio|congreso|parlamento|senado|asamblea|mercado|tienda|empresa|
    mina|aeropuerto|hotel|cine|teatro|reunion|sesion|clase|clases|sala|salas|metro|oficina|oficinas|hemiciclo|pleno|plenario|
    camara|cumbre|mesa|aula|aulas|salon|auditorio|barrio|barrios|vecindario|plaza|pueblo|pueblos|aldea|aldeas|ciudad|
    casa|casas|vivienda|viviendas|hogar|hogares|discoteca|bar|restaurante|fiesta|concierto|museo|biblioteca|parque|
    autobus|bus|tren|coche|avion|barco|ambulancia|tunel|cueva|gobierno|gabinete|consejo|partido|coalicion|alianza|
    organizacion|equipo|liga|torneo|seleccion|vestuario|cancha|quirofano|pobreza|miseria|crisis|quiebra|
    anonimato|alcaldia|ministerio|gobernacion|ayuntamiento|palacio|misa|funeral|ceremonia|conferencia|marcha|
    manifestacion|concentracion|agua|escombros),
  (salio|salieron|salen|sale|salir|saliendo|salian|salia) de (terapia intensiva|cuidados intensivos|coma|peligro|
    dudas|compras|viaje|vacaciones|gira|fiesta|paseo|caza|pesca|excursion|clase|misa|casa),
  (siguen|sigue|continuan|continua|permanecen|permanece) (aun|todavia|) (sin poder|sin saber|sin conseguir|sin
  lograr|sin
    noticias|sin respuesta|sin respuestas|frente a|frente al|a las puertas|a las afueras|ante las puertas|a la espera de
    noticias),
  (siguen|permanecen|continuan|quedan|sigue|permanece|continua) en (la|una|el|un|las|los) (clinica|clinicas|sanatorio|unidad de
    quemados|unidad de cuidados intensivos|sala de emergencias|hospital|hospitales),
  (siguen|permanecen|continuan|quedan) en (la|el|los|su|sus|) (carrera|contienda|disputa|acera|cargo|cargos|hospital|
    lista de espera|competencia|equipo|funciones|campana|vigilia|observacion|cuidados intensivos),
  (sigue|siguen|seguia|seguian|permanece|permanecen|permanecia|permanecian|continua|continuan|continuaba|continuaban|
    queda|quedan|quedaron) (aun|todavia|) (en el exilio|en el exterior|en el extranjero|en el poder|en el cargo|en el
    partido|en el parlamento|en el gobierno|en el congreso|en la clandestinidad|en la universidad|en la escuela|en la
    oposicion|en fuga|sin trabajo|sin empleo|sin hogar|sin casa|sin techo|sin cobrar|hospitalizad*|exiliad*|profug*|
    escondid*), rescatad* (en el mar|en alta mar|en altamar|del mar|de las aguas|en aguas *), absuelt*, absolvio,
  absolvieron,
  (entro|entraron|ingreso|ingresaron|fue|fueron|llevado|llevados|llevaron|llevo|volvio|volvieron|remitid*) (a|en) (la|
    ) (prision|carcel),
  (sigue|siguen|seguian|continuan|permanecen|estan) (aun|todavia|) (sometid*|sujet*|enjuiciad*|investigad*|imputad*),
  (se les|se le) (reducira|reducen|reduce|redujo|redujeron|rebajara|rebajo|rebajaron|conmutara|conmuta|conmuto|acorto|
    acortara), (vieron|veran|ven|vio|vera|ver) (reducid*|rebajad*|conmutad*|acortad*),
  (redujo|redujeron|rebajo|rebajaron|conmuto|conmutaron|acorto|acortaron) (la|las|su|sus) (pena|penas|condena|condenas|
    sentencia|sentencias) a, (beneficiad*|se benefici*) (de|con|por) (una|la|) (reduccion|rebaja|conmutacion),
  (reduccion|rebaja|conmutacion) de (la|su|sus|) (pena|penas|condena|condenas),
  (llevad*|presentad*|conducid*|puest*) (ante|a disposicion de|a) (un|una|el|la|los) (juez|jueza|jueces|fiscal|
    fiscalia|tribunal|tribunales|justicia), (escapado|huido|fugado|escapad*),
  (fuga|fugas|evasion) (masiva|) (de|del), se (escaparon|fugaron|habian escapado|habian fugado),
  se (casaron|sublevaron|rebelaron|declararon|contagiaron|infectaron|graduaron|titularon|acogieron|negaron|pelearon|
    enfrentaron|cosieron|autolesionaron|intoxicaron|desmayaron|ahogaron|quejaron|inscribieron|matricularon|bautizaron|
    quitaron|ahorcaron|confesaron|arrepintieron|querellaron|vacunaron), en huelga, (graduaron|graduo),
  (perdieron|perdio) (peso|la vista|la vida|kilos|el juicio|el conocimiento),
  (resultaron|resulto) (intoxicad*|contagiad*|infectad*|afectad*|quemad*),
  (paso|pasaron|pasan|pasado|pasaran|enviad*|mandad*|remitid*) a (casa por carcel|arresto domiciliario|prision
    domiciliaria|detencion domiciliaria), (declararon|declaro|testificaron|testifico|comparecieron|comparecio) ante,
  (pasaron|paso|fueron|iran) a juicio,
  (comenzaron|empezaron|emprendieron|mantienen|sostienen|cumplen) (un|una|su) (ayuno|huelga|protesta|vigilia|acampada|campamento|planton|concentracion),
  (fueron|han sido|habian sido) (vist*|examinad*|evaluad*|sometid*|bautizad*|llevad*|remitid*|intoxicad*|extraditad*|
    infectad*), (quedaron|resultaron|resulto) (condenad*|imputad*|acusad*|procesad*),
  multad*, (fueron|quedaron|resultaron) (multad*|sancionad*|suspendid*|despedid*|cesad*|ascendid*|relevad*|
    degradad*|condecorad*|sustituid*|reemplazad*|premiad*), (dimitieron|renunciaron) (a su cargo|a sus cargos|), ahorcad*, linchad*,
  por (las|los) (carceles|prisiones|calabozos|celdas|penales) (*|) (*|) (*|) (han|habian|habrian|ha) pasado,
  (trasladad*|movid*|reubicad*|enviad*|remitid*) (a|al|hacia) (otro|otra|otros|otras|un|una|la|el) (penal|carcel|
    prision|centro|hospital|hospitales|modulo|comisaria|tribunal|juzgado), cruzaron el patio,
  (reclus*|preso|presa|presos|presas|intern*) heridos, (traslada|trasladan|trasladar|reubica|reubican|mueven|
  movieron) a,
  se (fuga|fugan|escapa|escapan|evaden|evadieron), amotinaron, amotinad*, se amotino, motin,
  (recibieron|recibio|tuvieron) (visita|visitas|la visita), en huelga de hambre, huelga de hambre, iniciaron,
  (archivo|archivaron|archivar|cerro|cerraron|sobreseyo|sobreseyeron|suspendio) (los|las|)
    (procesos|causas|casos|expedientes) (a|contra|de),
  que (ya|) (se|) (encontraban|encuentran|estaban|estan|hallaban) fuera de (la|las|) (prision|carcel|carceles|prisiones),
  (retirar|retiro|retiraron|retira|retiran|retirado|desestimo|desestimaron|desestimar|levantar|levanto) (los|las|)
    (cargos|causas|acusaciones|imputaciones) (a|contra),
    (falta|faltan|faltaban|quedan|) por (capturar|detener|arrestar|apresar),
  (incorporad*|incorporo|incorporaron) a, (ingresaron|ingreso|ingresados) (a|en) (dependencias|la comisaria|comisaria),
  asistencia (juridica|legal) (gratuita|) (a|en),
  fueron (vacunad*|contagiad*|castigad*|sancionad*|remitid*|encaminad*|censad*)`);

export const LOCKED =
  '(detenid*|preso|presa|presos|presas|encarcelad*|recluid*|encerrad*|retenid*|privad* de libertad|privad* de su libertad|tras las rejas|tras rejas|entre rejas|en prision|en la carcel|en las carceles|bajo custodia|bajo arresto|cautiv*|secuestrad*|arrestad*|internad*|confinad*)';
const WAS =
  '(estaba|estaban|permanecia|permanecian|se encontraba|se encontraban|seguia|seguian|continuaba|continuaban|tenia|tenian|mantenia|mantenian|estuvo|estuvieron|permanecio|permanecieron)';
const TAKEN =
  '(detenid*|arrestad*|apresad*|capturad*|encarcelad*|secuestrad*|aprehendid*|retenid*|recluid*|encerrad*|imputad*|acusad*)';
const DIED =
  '(murio|murieron|muerto|fallecio|fallecieron|fallecido|muertos|muertas|fallecidos|perecieron|perdieron la vida)';

/** What else happens to people and is neither release nor custody: they are arrested, tried, hurt, moved, they protest and vote. */
export const otherwise: Phrases = [
  ...moreOther,
  ...phrases(`
    ${DIED} (bajo custodia|en prision|en custodia|en la carcel|en las carceles|en la prision|tras las rejas|en el
      penal|en detencion|en reclusion|en cautiverio|en su celda|en celdas|en manos), (dio|dieron|dar) a luz,
    enfermaron, se suicidaron, se suicido, celebraron, celebro, celebran, festejaron, escaparon, escapo,
    recibieron a, rezaron, cantaron, se concentraron, se reunieron, exigieron, exigen,
    que ${WAS} (aun|todavia|) ${LOCKED}, que habian (estado|permanecido) ${LOCKED}, que llevaban * ${LOCKED},
    que llevaban * * ${LOCKED},
    (ha|han|habia|habian|haber) (detenido|arrestado|encarcelado|capturado|secuestrado|apresado|retenido|recluido|
      encerrado|raptado|aprehendido), ${BEEN} ${TAKEN}, raptad*, raptaron, rapto a, arresto, arrestos, arrestaron,
    arresta, arrestan, arrestar, arresto a, detuvo, detuvieron, detener, deteniendo, detiene, detienen,
    detencion de, detenciones, apreso, apresaron, capturo, capturaron, captura de, capturas, encarcelo,
    encarcelaron, encarcelar, secuestro, secuestraron, secuestros, aprehendio, aprehensiones, retuvo, retuvieron,
    (cayo|cayeron|caer) (prisioner*|cautiv*|en cautiverio), detenid* (en|tras|durante|desde|el|la|cuando|a|junto|hace|mientras|este|esta|ayer|hoy|anoche|despues|antes|con|
      entre|por), detencion, nuevas detenciones, allanamientos, redada, redadas, murio, murieron, muere, mueren,
    muert*, fallecio, fallecieron, fallecid*, fallecen, mato, mataron, matan, matar, asesinad*, asesino a,
    asesinaron, asesinatos, (resultaron|resulto|fueron|quedaron|fue) herid*, hirieron, hirio, lesionad*, heridos,
    victimas mortales, ejecutad*, ejecuto, condeno, condenaron, condenado, condenada, condenados a, condenadas a,
    condenar, sentencio, sentenciaron, sentenciad* a, procesad*, proceso a, juzgad*, juicio contra, imputo,
    imputaron, imputad*, acuso, acusaron, acusad*, enjuiciad*, (fueron|son|siendo|eran) investigad*, investigados,
    investigadas, llevad* ante, presentad* ante, expulsad*, expulso, expulsaron, desaparecid*, desaparecieron,
    deportad*, deporto, deportaron, exiliad*, desplazad*, huyeron, huyo, exilio, despoj*, torturad*, torturas,
    golpead*, interrogad*, citad*, convocad*, reunio, reunieron, reune, congrego, congregaron, concentraron,
    marcharon, marcho, protestaron, protesto, protestan, manifestaron, acamparon, acampan, duermen, durmieron,
    esperaban, esperaron, esperan en, aguardan, aguardaban, asistio, asistieron, acudieron, votaron, voto,
    voto a favor, eligieron, eligio, firmaron, firmo, firmada por, firmas, solicitudes, solicitudes de, peticiones,
    peticiones de,
    (solicitaron|solicito) (asilo|refugio|amnistia|la amnistia|acogerse|audiencia|atencion|visitas|un indulto|el
      indulto|traslado|su traslado|medidas|ayuda|apoyo), recibio, recibieron, atendid*, atendio, hospitalizad*,
    evacuad*, evacuaron, desplego, desplegad*, desplego a, de turno, de guardia, apostad*, contrato a, contrataron, despid*, despidio, destituid*,
    sancionad*, sanciono, han pasado por, ha pasado por, pasaron por (prision|la carcel|las carceles), pasado por,
    trasladad*, trasladaron, traslado de, traslado a, traslados,
    salieron a (protestar|marchar|manifestar*|las calles|votar|recibir*), salio a (protestar|marchar|votar),
    (salio|salieron|salen|sale|salir) (ileso*|ilesa*|herid*|lesionad*|elegid*|reelegid*|electo*|electa*|premiad*|
      seleccionad*|sortead*|derrotad*|vencedor*|campeon*|favorecid*|contagiad*),
    (salio|salieron|salen|sale|salir) (adelante|de gira|de vacaciones|de paseo|de compras|de viaje|de caza|de pesca|
      de excursion|de fiesta|de patrulla|de ronda|de sus casas|de su casa|de sus hogares),
    (salio|salieron|salen) a (la calle|las calles) (*|* *|* * *) (personas|ciudadanos|manifestantes|vecinos|
      estudiantes|trabajadores|mujeres|jovenes|familiares|venezolanos|cubanos|nicaraguenses) (a|para|en|contra|por),
    dejo (*|* *|* * *) (herid*|muert*|lesionad*), salida del pais, salieron del pais, salio del pais, salir del pais, salida del poder,
    salida de (maduro|ortega|lukashenko), rearrestad*, recaptur*, en la acera, (alli|ahi) dentro (venian|venia|iban|iba|viajaban), redetenid*, reaprehendid*,
    volvieron a (prision|la carcel|ser detenid*), de nuevo detenid*, regresaron a (prision|la carcel),
    (ha|han|habia) (defendido|representado), defendio, represento, cuerpos, restos de, cadaveres, emplea, emplean,
    trabajan, viajaban, viaja, viajan, vive, viven, vivian, entrevistad*, entrevisto a, entrevistaron a, encuest*,
    agresiones, ataud*, resolvio, revisad*, reviso, revisaron, cuida, miraba, miraban, vigilan, vigilaban,
    custodiaban, custodian, siguieron el, siguen el, sigue el,
    (siguieron|siguen|sigue|siguio|seguian) (la|las|los) (entrega|entregas|ceremonia|retransmision|transmision|
      escena|audiencia|noticia|noticias|imagenes|protesta|marcha|misa|sesion|sesiones), atacaron, ataco, ataque,
    estrelad*, secuestrad*, salida al mar, salida a bolsa, sale a la venta, sale al aire,
    se (sumo|sumaron) a la protesta, disparo, dispararon, capturad*, denuncias de, denuncias por, repartir,
    repartieron`),
];
