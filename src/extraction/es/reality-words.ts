import type { RealityWords } from '../lexicon/reality-words.js';
import { phrases } from '../lexicon/words.js';
import { releasesOpen, releasesThen } from './release-verbs.js';
import { stories, takenBack } from './story-words.js';

export const reality: RealityWords = {
  possible: phrases(`
    por poco, casi (fueron|salieron|quedaron), (pudo|pudieron|podia|podian) haber, podria, podrian, pudiera, pudieran, pudiese, pudiesen, puede, pueden,
    deberia, deberian, debe, deben, tendria que, tendrian que, tiene que, tienen que, tenia que, tenian que, habria que, hay que,
    (debia|debian|debio|debieron|tenia que|tenian que|iba a|iban a|tendria que|tendrian que) haber, quiere, quieren,
    quisiera, desea, desean, quiso, intenta, intentan, intento, evalua la, estudia la, negocia la, negocian la,
    merece, merecen, posible, posibles, eventual, eventuales, hipotetica, (se|) (nego|negaron|niega|niegan|negandose) a, rehuso,
    rehusaron, rehusa, evito, no logro, no pudo`),
  denials: phrases(`
    nadie (cree|creia|espera|piensa) que, (duda|dudo|dudan|dudaron|dudaba) (de|) que, (improbable|poco probable|dudoso) que, (en ningun (momento|caso)|bajo ningun concepto|ningun (tribunal|juez|juzgado|gobierno|fiscal)),
    (impidio|impidieron|impide|impiden|impedir|impedido|evito|evitaron|evita|evitan|evitar|prohibio|prohibieron|prohibe) que,
    (esperanza|esperanzas|expectativa|temor|miedo) (de|en|a) que, nego, negaron, niega, niegan, negaba, negaban,
    negar, negando, (ha|han|habia|habian) negado, desmintio, desmintieron, desmiente, desmienten, desmentido,
    desmintiendo, desmentir, (rumor|rumores|bulo|bulos) (de|sobre) (que|la|las|una),
    (es|era|sea|fuera) (falso|mentira|incierto|falsa) (que|la), no es (cierto|verdad) que,
    (dijo|dijeron|dice|dicen|afirmo|afirmaron|aseguro|anuncio|informo|informaron|reporto|difundio|publico) (falsamente|erroneamente|
      equivocadamente|por error), falsamente (que|la),
    (video|mensaje|noticia|foto|cadena|audio|documento|comunicado|decreto) (fals*|manipulad*) (segun el cual|
      segun la cual|sobre la|que), no era cierto que,
    no es cierta la, falsa noticia de, falso rumor de, espera que, esperan que, esperaba que, esperaban que,
    esperamos que, esperar que, confia en que, confian en que, confiaba en que, ojala, desea que, desean que,
    quiere que, quieren que, queria que, querian que, (a menos|hasta|antes de|salvo|en caso de|siempre|siempre y cuando|
      con tal de|sin) que, no (hay|habia|existe|existen|existian) (pruebas|prueba|constancia|indicios|evidencia|
      evidencias|registro|registros|senales|senal) de que, no consta que, a cambio de que,
    (evito|evitaron|evita|evitan|eludio|eludieron|rehuso|rehusaron|rehusa|declino|declinaron|rechazo|rechazaron|
      no quiso|no quisieron|no ha querido|no pudo|no pudieron|no ha podido|no han podido|no logro|no lograron|
      sin) (confirmar|verificar|corroborar|decir|aclarar|precisar|comentar) (que|si)`),
  thwarted: phrases(`
    (paso|pasos|camino) (hacia|para) (la|las|una|),
    (negociacion|negociaciones|conversacion|conversaciones|dialogo|dialogos|contactos|gestion|gestiones|mediacion|
      campana|campanas|esfuerzo|esfuerzos|peticion|peticiones|solicitud|solicitudes|recurso|recursos|plegaria|
      plegarias|lucha|marcha|vigilia|oracion|clamor|llamado|llamados|llamamiento|exigencia|demanda|demandas|
      pedido) (para|por|sobre|en favor de|a favor de|de) (la|las|una|que|),
    (esperanza|esperanzas|posibilidad|probabilidad|condicion|condiciones) (de|para|en) (la|una|que|), negociar,
    propuso, propone, propusieron, (propuesta|propuestas|plan) (incluye|preve|contempla|plantea), negociaron,
    negociaban, debatir, debatieron, discutir, discutieron, cancelo, cancelaron, cancela, cancelar, (dejo|dejaron|deja|dejan|dejar|dejado) de,
    (fue|fueron|quedo|quedaron|ha sido) (cancelad*|suspendid*|anulad*|descartad*|archivad*) (el|la|los|las) (plan|
      planes|proyecto|intento|canje|acuerdo) (de|para), detuvo, detuvieron, suspendio, suspendieron, suspende,
    suspender, anulo, anularon, anula, anular, revoco, revocaron, revoca, bloqueo, bloquearon, bloquea, bloquean,
    veto, vetaron, impidio, impidieron, impide, impiden, prohib*, freno, frenaron, frena, paralizo, paralizaron, aparco,
    congelo, congelaron, congela, descarto, descartaron, descarta, descartan, rechazo, rechazaron, rechaza, rechazan,
    denego, denegaron, deniega, deniegan, (objeto|objetaron|objeta|objetan) (la|las|el|los|su|sus),
    para (lograr|conseguir|obtener|negociar|alcanzar|asegurar|gestionar|concretar),
    (busca|buscan|buscaba|buscaban|buscar|buscando|gestiona|gestionan|gestionaba|gestionar|tramita|tramitan),
    (trabaja|trabajan|trabajaba|trabajaban|luchan|lucha) (por|en), (confia|confian|confiaba) en, apoya, apoyan,
    respalda, respaldan, avala, avalan, (partidario|partidarios|partidaria|partidarias) de, firmas por,
    se (opuso|opusieron|opone|oponen|oponia) a`),
  noDenials: phrases(`
    (sirvio|sirvieron|servido|basto|bastaron|clave|decisiv*|fundamental) para (lograr|conseguir|obtener|negociar|
      alcanzar|asegurar|gestionar|concretar),
    se espera que, se esperaba que, (no|sin) (hay|cabe|existe|queda|) (duda|dudas) de que,
    (no|nunca) (nego|niega|negaron|niegan|desmintio|desmiente|descarta|descarto|descartan|descartaron|impidio|impide)`),
  broughtAbout: phrases(`
    (permitio|permitieron|permitido|logro|lograron|logrado|consiguio|consiguieron|conseguido|obtuvo|obtuvieron|
      facilito|facilitaron|facilitado|posibilito|posibilitaron|propicio|propiciaron|hizo|hicieron|hecho) que,
    (hizo|hicieron|hecho) posible que,
    (celebro|celebraron|celebra|celebran|saludo|saludaron|agradecio|agradecieron|agradece|lamento|lamentaron|lamenta|
      lamentan|critico|criticaron|critica|critican|destaco|destacaron|destaca|destacan|valoro|valoraron|valora|
      valoran|extrana|extrano) que, (alegro|alegraron|alegra|alegran) de que,
    (considera|considero|consideran|consideraron|parece|es|fue) (insuficiente|positivo|una buena noticia|buena
      noticia|poco|tarde) que, basto para que`),
  afterThat: phrases(`
    (despues|luego|antes) (de|) que, (tras|desde) que, a raiz de que, gracias a que, (una vez|hasta) que`),
  open: releasesOpen,
  openThen: releasesThen,
  doneBefore: [],
  releases: phrases(
    'liberacion, excarcelacion, libertad, salida, entrega, suelta, soltura, puesta, egreso, devolucion, repatriacion, retorno, regreso',
  ),
  manyReleases: phrases('liberaciones, excarcelaciones, salidas, libertades, entregas, solturas'),
  purposes: phrases(`
    por, para, a favor de, a favor del, en favor de, en favor del, en pro de, en busca de, en busca del,
    en procura de, en aras de, (apunta|apuntan|apuntaba) a, de cara a`),
  causes: phrases(`
    agradec*, gracias, gratitud, alegr*, jubilo, felicit*, satisf*, responsab*, celebr*, elogi*, aplaud*, critic*,
    culp*, conden*, repudi*, lament*, cambio, canje*, intercambi*, pago, pag*, rescate*, precio, conocid*, premi*,
    reconoc*, destac*, emocion*, euforia, regocij*, alivio, disculp*, indign*, queja*, cifra*, numero, total, lista*,
    razon*, explic*, prueba*, sirvi*, servid*, basto, clave, decisiv*, fundamental, permiti*`),
  settled: phrases(`
    orden, ordenes, decreto, decretos, acuerdo, acuerdos, pacto, boleta, boletas, documento, documentos, resolucion,
    convenio, tramite, tramites, papeles`),
  alongside: phrases(`
    tras, despues de, luego de, desde, con, mediante, durante, antes de, ante, a raiz de, gracias a, pese a,
    a pesar de, debido a, ademas de, en medio de, incluid(a|o), incluyendo, como, a partir de, entre, segun, sin contar,
    (noticia|noticias|anuncio|aviso|informe|reporte|dia|dias|horas|semanas|meses|momento|jornada|ola|ritmo|
      video|videos|imagenes|fotos|detalles|lista|proceso|respuesta|reaccion|motivo|marco) (de|a|sobre|por)`),
  factives: phrases(`
    trajo, trae, trajeron, supo, supieron, sabe, llego, llegaron, vino, reaccion*, ocurri*, sucedi*, aconteci*,
    acompan*, medio, mediaron, mediad*, apoyo, apoyaron, asisti*, cubri*, grab*, supervis*, escolt*,
    anunci*, confirm*, inform*, report*, verific*, document*, registr*, celebr*, salud*, aplaud*, elogi*, festej*,
    constat*, contabiliz*, cont*, cuenta, cuentan, comprob*, acredit*, conoc*, difund*, public*, divulg*, logr*,
    consigu*, obtuv*, obtien*, obten*, permit*, produj*, produc*, realiz*, ejecut*, concret*, complet*, conclu*,
    termin*, inici*, comenz*, comienz*, empez*, empiez*, continu*, reanud*, facilit*, conden*, critic*, lament*,
    denunci*, reconoc*, admit*, revel*, detall*, precis*, destac*, subray*, senal*, recog*, inclu*, supus*, supon*,
    signific*, presenci*, atestig*, atribu*, adjudic*, agradec*, mostr*, filtr*, dio, da, dieron, dan, dar, dando, dado,
    elev*, sigui*, vio, vieron, ve, ven, visto, anot*, sum*, identific*, corrobor*, certific*, notific*, comunic*,
    llev*, condujo, conduj*, deriv*, culmin*, desemboc*, contribu*, particip*, ayud*, papel, clave, propici*, provoc*,
    caus*, motiv*, gener*, desat*, recib*, record*, mencion*, explic*, justific*, describ*, calific*, orden*,
    decret*, aprob*, autoriz*, acord*, prometi*, promet*, concedi*, otorg*, dispus*, dispon*, avis*, adelant*,
    marc*, efectu*, material*, hizo, hicieron, hace, hacen, aceler*, cerr*, tuvo, tuvieron`),
  sanctions: phrases(`
    orden*, aprob*, aprueb*, autoriz*, autoric*, decret*, dispuso, dispusier*, disponer, dispone, disponen, disponiendo`),
  sanctioned: phrases('ordenad*, aprobad*, autorizad*, decretad*, dispuest*'),
  fallsShort: phrases('sin, lejos de, en (vez|lugar) de, antes que'),
  earlier: ['antes de'],
  later: phrases('(tras|despues de|luego de) (haber sido|ser|haber|haberse|)'),
  timeless: phrases('*ar, *er, *ir'),
  passive: ['ser'],
  reports: phrases(
    '(los|las|el|la|) (version|versiones|rumor|rumores|noticia|noticias|reportes|informaciones) (de|) que',
  ),
  doing: phrases(`
    tras, al, luego de, despues de, antes de, por, con, ademas de, (a|) la hora de, desde`),
  done: phrases(`
    logr*, consigu*, obligad*, oblig*, forz*, ayud*, sirvi*, servid*, permiti*, empez*, empiez*, comenz*, comienz*,
    volvi*, vuelv*, acab*, termin*, proced*, pudo, pudieron, podido, acus*, reconoc*, admit*, confirm*, vio, vieron, vimos, vi, ve, ven, veia, veian,
    visto, hizo, hicieron, dejo, dejaron, tard*, demor*, consist*, decid*, opt*, anunci*, pas*, lleg*, toco, tocaba, primer*, ultim*, unic*, llevo, llevaron, llevad*`),
  supposing: ['si'],
  inverted: phrases(
    'hubiera, hubieran, hubiese, hubiesen, de haber, de haberse, de no haber, de no haberse, de ser, de no ser',
  ),
  untilThen: [],
  today: [],
  pleads: phrases(`
    insist*, consider*, plante*, propon*, propus*, suen*, sono, vot*, discrep*, sugier*, sugir*, defiende, defienden, defendio, defendieron,
    pondera*, aboga, abogan, abogo, abogaron, abogaba, apuest*, aposto, nadie, ruega*, rogo, quier*, plantean`),
  calledOff: [
    ', (bloquead*|rechazad*|negad*|descartad*|frenad*|suspendid*|vetad*|impedid*|cancelad*|denegad*|paralizad*) por',
    ...phrases(`
    (era|eran|fue|fueron|resulto|resultaron|resultaron ser) (fals*|infundad*|incorrect*|mentira),
    no (pudo|pudieron|se pudo|se pudieron|ha podido|han podido) (ser|) (confirmad*|confirmar|verificad*|verificar|
      comprobar|corroborar),
    (fue|fueron|ha sido|han sido|habia sido|habian sido|quedo|quedaron|resulto|sera|seran) (finalmente|luego|despues|
      de nuevo|otra vez|) (cancelad*|suspendid*|anulad*|revocad*|bloquead*|frenad*|paralizad*|descartad*|desmentid*|
      rechazad*|negad*|impedid*|abortad*|archivad*|aparcad*|vetad*|frustrad*|sin efecto|en suspenso|en el aire|
      paralizad*), se cancelo, se cancelaron, se suspendio, se suspendieron, se anulo, se frustro, se frustraron,
    fracaso, fracasaron, ha fracasado, han fracasado, naufrago, naufragaron, se rompieron, se estanco, se estancaron,
    no se produjo, no se produjeron, nunca se produjo, no se concreto, no se concretaron, nunca se concreto,
    no se dio, no se dieron, no llego a, no llegaron a, no prospero, no prosperaron, no tuvo lugar,
    no tuvieron lugar, no se materializo, no se llevo a cabo, quedo en nada, quedaron en nada, no ocurrio,
    (nunca|jamas) (llego|ocurrio|tuvo lugar|sucedio|se materializo|se dio|empezo|comenzo|se hizo), (aun|todavia|) no
      ha (ocurrido|tenido lugar|llegado|comenzado|empezado|sucedido), no se ha (producido|concretado|materializado|dado),
    (fue|ha sido|habia sido) (exigid*|pedid*|solicitad*|reclamad*)`),
  ],
  visits: phrases('visita, visitas, recorrido, inspeccion, revisar, examinar, atender, entrevistar*, reunir*'),
  plans: phrases(`
    (plan|planes|proyecto|propuesta|propuestas|intento|intentos|acuerdo|decision|oferta|orden|promesa|idea|iniciativa|
      medida) (de|para|sobre)`),
  wouldHave: phrases(`
    habria, estaria, hubiera, hubieran, hubiese, hubiesen, seria, saldria, quedaria, recuperaria, liberaria, excarcelaria,
    soltaria, entregaria, *rian`),
  hadIt: phrases(`
    de haber, de haberse, de no haber, de no haberse, en caso de,
    de (no|) (aprobarse|cumplirse|concretarse|prosperar|firmarse|lograrse|ratificarse|alcanzarse|avanzar)`),
  outcomes: phrases(`
    (fue|era) (uno|una) de (los|las), estaba entre (los|las|),
    (termino|terminaron|acabo|acabaron|concluyo|finalizo|culmino|salda|saldo|saldaron) con, dejo, dejaron, deja, dejan,
    dejando, arrojo, arrojaron, saldo de, hubo, se produjeron, se registraron, se practicaron`),
  takenBack,
  stories,
  leaves: phrases(`
    (permiso|permisos) (de salida|penitenciario|penitenciarios|carcelario|carcelarios|de fin de semana|temporal|
      temporales), (salida|salidas) (temporal|temporales|transitoria|transitorias),
    no (regresaron|volvieron|retornaron) (al penal|a la
      carcel|a prision)`),
  bygone: phrases(`
    durante (la|el|las) (*|) (dictadura|franquismo|apartheid|guerra civil|segunda guerra mundial|ocupacion),
    (ultima|pasada) dictadura, dictadura (militar|franquista|argentina|chilena|uruguaya|brasilena|civico-militar|
      stronista|de pinochet|de franco|de videla|de stroessner), en la (antigua|vieja) (carcel|prision|penitenciaria),
    en el (antiguo|viejo) (penal|presidio)`),
  heldOnce: phrases(`
    (llego|llegaron) a (albergar|tener|haber|recluir|alojar|encerrar|reunir|contar|retener) (a|con|),
    (albergo|alojo|recluyo|encerro|tuvo|retuvo|hacino|hubo) (a|), (estuvieron|estuvo|permanecieron|pasaron) (preso|
    presa|presos|presas|
      recluid*|detenid*|encarcelad*|encerrad*|secuestrad*|retenid*|confinad*|en prision|en la carcel|tras las rejas),
    (habia|supo|solia|solian) (albergado|albergar|tener|recluir) (a|)`),
  putOff: phrases(`
    (aplazo|aplazaron|aplaza|aplazan|aplazad*|aplazar|pospuso|pospusieron|pospone|posponen|pospuest*|posponer|
      postergo|postergaron|posterga|postergan|postergad*|postergar|retraso|retrasaron|retrasa|retrasan|retrasad*|
      retrasar|demoro|demoraron|demora|demoran|demorad*|demorar|diferid*),
    (fecha|fechas|plazo|plazos|calendario|cronograma) (fija|definida|concreta|exacta|cierta|oficial|) para,
    preparativos (para|de)`),
  binds: phrases(`
    promet*, promes*, compromet*, compromis*, acced*, accedi*, consint*, consent*, consient*, juro, juraron, juraba, jurado, jura, juran,
    palabra, oferta, ofert*, garanti*, aceptar, aceptara, aceptaran, aceptando, acordar, acordara, acordaran, acordando,
    obliga, obligan, obligara, obligaran, ultima, ultiman, ultimaba, tramita, tramitan, tramitaba`),
  keepsWord: phrases('cumpl*, honr*, mantuv*'),
  breaksWord: phrases('incumpl*, rompi*, roto, falt*, traicion*, desdij*, olvid*'),
  pledged: phrases('prometid*, prometio, prometieron'),
  happened: phrases('fueron, fue, han, ha, habian, habia, *aron, *ieron, *ió, *ó'),
  freedThem: [],
  announces: phrases('anuncio, anunciaron, anuncia, anuncian, anunciad*, anunciando, prometid*'),
  stillAhead: phrases(`
    (en|durante|para) (los|las) proxim* (*|) (dias|horas|semanas|meses), (en|durante) (los|las) (dias|horas|semanas)
      (siguientes|que vienen), (pero|aunque|si bien) (ninguno|ninguna|nadie) (ha|habia|salio|fue|de),
      (aun no|todavia no|no) (ha|han) (comenzado|empezado|salido), a partir (del|de manana|de este), (antes de|antes del|hasta) (fin|final|finales) de (mes|ano)`),
  now: phrases(`
    salen, sale, quedan, queda, recuperan, recupera, recobran, recobra, obtienen, obtiene, vuelven, vuelve, regresan,
    regresa, liberan, libera, excarcelan, excarcela, sueltan, ponen, pone, dejan, deja, abandonan, abandona, entregan,
    entrega, egresan, son`),
  saidThen: phrases(`
    dijo, dijeron, anuncio, anunciaron, informo, informaron, aseguro, aseguraron, prometio, prometieron, confirmo,
    confirmaron, adelanto, adelantaron, explico, explicaron, declaro, declararon, afirmo, afirmaron, comunico,
    comunicaron, preciso, precisaron, indico, indicaron, aviso, avisaron, garantizo, garantizaron, agrego, anadio, promete, garantiza`),
  stillIn: phrases('restantes, restante, faltan, falta, faltantes'),
  thisDay: phrases('este, esta'),
  leftBehind: phrases('quedan, faltan, restan, siguen'),
  tolls: ['bajas'],
  votes: phrases(`
    voto, votos, votaron, votacion, aprueban, aprobo, aprobaron, aprueba, diputados, senadores, parlamento, asamblea, congreso`),
  halves: phrases('medi(a|o)'),
  stateOpen: phrases(`
    acabar, acaben, terminar, terminen,
    podria, podrian, puede, pueden, pudiera, pudieran, pudiese, pudiesen, podra, podran, haya, hayan, hubiera,
    hubieran, hubiese, hubiesen, esten, estuviera, estuvieran, estuviese, estuviesen, queden, quedaran, sean, fuesen, tenga, tengan, tuviera, tuvieran, mantenga, mantengan, albergara, albergaran, recibira`),
  knownTo: [],
  stateAhead: phrases('habra, habran, estara, estaran'),
  vouches: phrases(`
    calcul*, estim*, presum*, supon*,
    lament*, denunci*, preocup*, indign*, duele, dolio, verguenza, vergonzos*, inaceptable*, inadmisible*,
    intolerable*, injust*, escandal*, triste, tristeza, grave, terrible, horrible, conden*, critic*, repudi*, reproch*,
    hecho, sorprend*, extrana, alarm*, aberrante, inconcebible`),
  spends: phrases('llev*, cumpl*, pas*, permanec*, estuv*, estad*, sum*, acumul*, tras, despues, luego, purg*'),
  gains: phrases(`
    obtuv*, obten*, lograr*, logro, lograd*, consigu*, recib*, gan*, goz*, inclu*, benefici*, entre, parte, alcanz*,
    acept*, recuper*, salier*, recobr*, reconquist*, restitu*, marco,
    conced*, concedi*, otorg*, dier*, dio, devolv*, devuel*, cuy*, quienes, quien, que`),
  lets: phrases('permitir, hacer, lograr, conseguir, facilitar, posibilitar, llevar, suponer'),
  judged: phrases('absuelt*, juzgad*, condenad*, procesad*, imputad*, interrogad*, multad*, amnistiad*'),
  allOfThem: phrases('todos, todas, ambos, ambas, mayoria, muchos, muchas, algunos, algunas, varios, varias'),
  setBeside: ['que'],
  turns: phrases('primer(o|a|os|as), unic(o|a|os|as), ultim(o|a|os|as)'),
  toBe: phrases('a, en'),
  orders: phrases(
    'primer, primero, primera, segundo, segunda, tercer, tercero, tercera, cuarto, cuarta, quinto, quinta, ultimo, ultima, nuevo, nueva, otro, otra, mismo, misma',
  ),
  inForce: phrases(
    'sigue, siguen, seguian, continua, continuan, continuaban, permanece, permanecen, mantienen, todavia, aun, bajo, sujetos, sujetas, deben, deberan, tienen, tendran, obligados, obligadas, sometidos, sometidas, estan',
  ),
  noLonger: phrases('no, sin, levantadas, levantados, levantaron, cesaron'),
  corrections: phrases(`
    corrigio, corrigieron, corrige, corrigen, corrigiendo, corregid*, correccion, rectific*, aclaracion, fe de (errores|erratas),
    como (habia|habian|habiamos) (dicho|informado|anunciado|publicado|contado) (antes|inicialmente|previamente)`),
  countsThem: phrases('cuentan, contaba, conto, enumera, enumeran, lista, listan'),
};
