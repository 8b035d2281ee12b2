import type { StatementWords } from '../lexicon/statement-words.js';
import { phrases } from '../lexicon/words.js';

export const statements: StatementWords = {
  lists: phrases('lista, listas, listado, listados, nombres, nomina, relacion de nombres, relacion nominal'),
  onIt: phrases('en ella, en el'),
  listOf: phrases('de, con, del'),
  listed: phrases(`
    nombres, nombre, quienes, los que, las que, personas, excarcelaciones, excarcelacion, excarcelados, excarceladas,
    liberados, liberadas, liberaciones, beneficiados, beneficiarios, completa, completas, oficial, oficiales, cada,
    todos, soltados, nominal`),
  otherLists: phrases(`
    demandas, exigencias, peticiones, sanciones, sancionados, candidatos, prioridades, reformas, preguntas,
    condiciones, delitos, cargos, puntos, recomendaciones, sospechosos, votantes, electores, pasajeros, victimas,
    terroristas, buscados, espera, invitados, precios, jugadores, ministros, medicinas, medicamentos, cosas, bienes,
    paises, empresas, deseos, compras, reproduccion, tareas, utiles, negra, calles`),
  asks: phrases(`
    pide, piden, pidio, pidieron, pedia, pedian, pidiendo, han pedido, ha pedido, exige, exigen, exigio, exigieron,
    exigia, exigian, exigiendo, ha exigido, han exigido, reclama, reclaman, reclamo, reclamaron, reclamaba,
    ha reclamado, han reclamado, la han reclamado, solicita, solicitan, solicito, solicitaron, solicitado, demanda,
    demandan, demando, demandaron, insta, instan, insto, instaron, espera, esperan, esperara, esperaran, esperando,
    aguarda, aguardan, quiere, quieren, insiste en, insistio en, llamo a, instando, requirio`),
  turnsTo: phrases(`
    consultar, consultara, consultaria, acudir, acudira, acudiria, acudio, recurrir, recurrira, recurrio, invitar,
    invita, invito, invitara, pedir, pedira, pediria, pide, piden, pidio, pidieron, solicitar, solicitara,
    solicitaria, solicita, solicito, solicitaron, exige, exigen, exigio, exigieron, reclama, reclaman, reclamo,
    reclamaron, llamar, llamara, llamo, dirigirse, instar, insto, demanda, demandan, demando`),
  wishes: phrases(`
    lo ideal seria que, seria ideal que, ojala, debe, deben, deberia, deberian, tiene que, tienen que, esperamos que,
    espera que, esperan que, hace falta que, falta que, queremos que`),
  toWhom: phrases('a, al'),
  passives: phrases('fue, fueron, sido, es, era'),
  promises: phrases(`
    promete, prometen, prometio, prometieron, prometia, ha prometido, prometiendo, se comprometio a, se compromete a,
    se comprometieron a, ofrecio, aseguro que, anuncio que`),
  willPublish: phrases(`
    publicara, publicaria, publicaran, publicarian,
    (va|van|iba|iban) a (publicar|difundir|divulgar|entregar|dar a conocer|hacer publica|hacer publicas|presentar|
      poner a disposicion), difundira, divulgara, entregara, entregaria, dara a conocer, daria a conocer,
    hara publica, haria publica, hara publicas, pondra a disposicion, pondria a disposicion, la tendria, las tendria,
    los tendria, tendria`),
  publishes: phrases(`
    publicar, publicara, publicaria, publicarian, publique, publiquen, publicase, publicaran, difundir, difunda,
    difundan, difundira, difundiera, divulgar, divulgue, divulguen, divulgara, entregar, entregue, entreguen,
    entregara, entregaria, entregarla, mostrar, muestre, muestren, mostrara, dar, de a conocer, dar a conocer,
    dara a conocer, hacer publica, hacer publicas, haga publica, hara publica, haria publica, hagan publica,
    presentar, presente, presentara, revelar, revele, facilitar, facilite, facilitara, proporcionar, publica,
    publican, publico, publicaron, ha publicado, han publicado, publicado, publicada, publicadas, difundido, difundio,
    divulgado, divulgo, entregado, entrego, tendria, tendrian, tendra, poner a disposicion, pondra a disposicion,
    pondria a disposicion`),
  published: phrases(`
    publico, publicaron, ha publicado, han publicado, difundio, difundieron, ha difundido, divulgo, divulgaron,
    ha divulgado, entrego, entregaron, ha entregado, entregamos, publicamos, presentamos, dio a conocer,
    dieron a conocer, hizo publica, hizo publico, hizo publicas, presento, presentaron`),
  wasPublished: phrases(`
    (fue|fueron|ha sido|han sido) (publicada|publicadas|publicado|publicados|difundida|difundidas|divulgada|
      divulgadas|entregada|presentada),
    (publicada|publicadas|publicados|difundida|difundidas|divulgada|divulgadas|entregada|presentada) por`),
  publishedFirst: phrases('hacer, hara, haria, haga, hagan, poner, pondra, pondria, ponga'),
  publishedEnds: phrases('publica, publicas, publico, disponible, a disposicion'),
  verify: phrases(`
    verificar, verifique, verifiquen, verifica, verificara, verificase, verificacion, comprobar, compruebe,
    comprobacion, constatar, constate, certificar, certifique, supervisar, supervise, auditar, revisar, revise,
    corroborar`),
  verified: phrases(`
    verifico, verificaron, verificado, verificada, verificados, verificadas, comprobo, comprobado, comprobadas,
    constato, constatado, constatadas, corroboro, corroborado, certifico, hemos verificado, ha verificado, verifica,
    han verificado, habia verificado`),
  confirmed: phrases(`
    confirmo, confirmado, confirmada, confirmadas, confirmados, ha podido confirmar, ha confirmado, hemos confirmado,
    habia confirmado, pudo confirmar, logro confirmar`),
  verifying: phrases(`
    verificando, comprobando, corroborando, constatando,
    (sigue|siguen|seguimos|continua|continuan|continuamos|esta|estan|estamos) (verificando|comprobando|confirmando|
      corroborando), en proceso de (verificacion|verificar|confirmar), en verificacion, bajo verificacion,
    por verificar, trabaja en la verificacion, confirmando`),
  unverified: phrases(`
    no (pudo|pudieron|puede|pueden|ha podido|han podido|se pudo|se ha podido|es posible|fue posible|pudo ser|pudieron
      ser|logro) (verificar|confirmar|corroborar|comprobar|constatar|verificada|verificado|confirmada|verificarse|
      confirmarse) (de forma independiente|de manera independiente|), imposible (de|) (verificar|comprobar|confirmar),
    imposibles de (verificar|comprobar),
    no (ha|han) sido (verificada|verificadas|verificado|verificados|confirmada|confirmado), sin verificar,
    sin verificacion independiente, no (verificada|verificado|verificadas|verificados)`),
  unaccounted: phrases(`
    no (ha podido|han podido|pudo|pudieron|puede|pueden) ser (verificad*|confirmad*|comprobad*|corroborad*),
    no (ha|han|habian|habia) sido (verificad*|confirmad*|comprobad*|corroborad*), no (fueron|fue|estan|esta) (verificad*|
      confirmad*|comprobad*), no (aparece|aparecen|aparecian|figura|figuran|figuraban|consta|constan|constaban) en
      (ninguna|ningun) (lista|listado|registro|parte), (sigue|siguen|queda|quedan|permanece|permanecen) sin (verificar|
      confirmar|comprobar)`),
  verifiable: phrases(`
    identidad, identidades, caso, casos, nombre, nombres, lista, listas, listado, excarcelacion, excarcelaciones,
    liberacion, liberaciones, salidas, cifra, cifras, numero, numeros, recuento, balance, total, datos, informacion,
    excarcelados, liberados, quienes`),
  others: phrases('otro, otra, otros, otras, mas, demas, nuevos, nuevas'),
  independent: phrases(
    'independiente, independientes, internacional, internacionales, externa, externo, imparcial, imparciales',
  ),
  verifiers: {
    'United Nations High Commissioner for Human Rights': phrases(`
      (alto|alta) (comisionado|comisionada|comisario) (de|para|) (las|los|la|) (naciones unidas|onu|derechos humanos|)
        (para|de|) (los|) (derechos humanos|), acnudh, oficina de derechos humanos de la onu,
      oficina del alto comisionado`),
    'United Nations': phrases('naciones unidas, onu'),
    'Red Cross': phrases('(comite internacional de la|) cruz roja, cicr'),
    'Inter-American Commission on Human Rights': phrases('comision interamericana de derechos humanos, cidh'),
    'Organization of American States': phrases('organizacion de estados americanos, oea'),
    'Catholic Church': phrases('iglesia (catolica|), vaticano, nuncio, nunciatura, obispos, conferencia episcopal'),
    'European Union': phrases('union europea, ue'),
    'Carter Center': phrases('centro carter'),
  },
  caseByCase: phrases(`
    identidad, identidades, caso por caso, caso a caso, uno por uno, uno a uno, nombre por nombre, por nombre,
    cada caso, cada nombre, individualmente, cada excarcelacion`),
  registers: phrases(`
    registros penitenciarios, registros judiciales, expedientes, boletas de excarcelacion, registros oficiales,
    registro, registros, libros de las carceles, actas`),
  figures: phrases(`
    cifra, cifras, numero, numeros, recuento, conteo, cuenta, cuentas, balance, balances, total, totales, dato, datos,
    saldo, suma, estadisticas`),
  provisional: phrases(`
    no es (todavia|aun|) (definitiva|definitivo|final), no son (todavia|aun|) (definitivas|definitivos),
    (todavia|aun) no es (definitiva|definitivo|final),
    (es|son|sigue siendo|era) (solo|todavia|aun|) (provisional|provisionales|preliminar|preliminares|parcial|
      parciales),
    (cifra|cifras|balance|conteo|recuento|numero|dato|datos) (provisional|provisionales|preliminar|preliminares|
      parcial|parciales), sujeta a (cambios|verificacion|revision), sujeto a (cambios|verificacion|revision)`),
  grows: phrases(`
    (podria|podrian|puede|pueden) (todavia|aun|) (aumentar|subir|crecer|incrementarse|superar|elevarse|ser mayor|
      variar|cambiar),
    (espera|esperan|preve|preven) que (la|el|su) (cifra|numero|conteo|recuento|total) (final|) (aumente|suba|crezca|
      supere), puede seguir (aumentando|subiendo|creciendo)`),
  inflates: phrases(`
    infla, inflan, inflo, inflaron, inflar, inflando, inflado, inflada, inflados, infladas, exagera, exageran,
    exagero, exagerar, exagerando, exagerado, exagerada, exageradas, exagerados, abulta, abultar, abultado, abultada,
    abultadas, abultados, abultando, sobredimensionada, sobredimensionado, engorda, engordar`),
  mismatches: phrases(`
    no (coincide|coinciden|coincidia|cuadra|cuadran|concuerda|concuerdan|se corresponde|se corresponden|corresponde|
      corresponden|encaja)`),
  disputedBy: phrases(`
    (disputada|cuestionada|cuestionado|cuestionadas|cuestionados|rechazada|rechazado|refutada|desmentida|discutida|
      negada|impugnada) por, puesta en duda por, puesto en duda por`),
  equates: phrases(`
    (equivale|equivalen|equivalia|corresponde|corresponden|correspondia|llega|llegan|llegaba) (a|al),
    representa, representan, representaba, supone, suponen, suponia, alcanza, es, era`),
  auxiliaries: [],
};
