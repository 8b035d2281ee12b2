import type { DescriptionWords } from '../lexicon/description-words.js';
import { phrases } from '../lexicon/words.js';

export const descriptions: DescriptionWords = {
  states: {
    jailed: phrases('encarceladas, encarcelados'),
    imprisoned: phrases('presas, presos, recluidas, recluidos, en prision, en la carcel, tras las rejas, encerrad*'),
    detained: phrases('detenidas, detenidos, apresadas, apresados, capturadas, capturados'),
    arrested: phrases('arrestadas, arrestados'),
    held: phrases('retenidas, retenidos, privadas de libertad, privados de libertad, privadas de su libertad'),
  },
  politicalReasons: phrases(`
    por (motivos|razones|causas|delitos|cargos|persecucion) (politicos|politicas|politica),
    por motivaciones politicas, por (su|sus) (opinion politica|opiniones politicas|ideas|ideas politicas),
    con fines politicos`),
  occasions: {
    'after the': phrases('tras (las|los|la|el), despues de (las|los|la), despues del, a raiz de (las|los|la)'),
    after: phrases('tras, despues de, a raiz de'),
    'during the': phrases('durante (las|los|la|el)'),
    during: ['durante'],
    'in the': phrases('en (las|los|la|el|estas|esas|aquellas), de (las|los|la), del'),
    'over the': phrases('por (las|los|la|el), por participar en (las|los|la|el), en relacion con (las|los|la|el)'),
    over: phrases('por, por participar en, por sumarse a'),
    'before the': phrases('antes de (las|los|la), antes del'),
  },
  events: {
    election: phrases(
      'elecciones, eleccion, presidenciales, comicios, elecciones presidenciales, votacion, reeleccion',
    ),
    'post-election protests': phrases(
      '(protestas|manifestaciones|disturbios) (poselectorales|postelectorales|pos-electorales|post-electorales)',
    ),
    unrest: phrases('tumultos, altercados, revueltas'),
    protests: phrases('protestas, protesta, manifestaciones, manifestacion, marchas, disturbios, movilizaciones'),
    coup: phrases('golpe de estado, golpe'),
    crackdown: phrases('represion, redadas'),
    uprising: phrases('levantamiento, rebelion, sublevacion, estallido'),
  },
  circumstances: {
    'held without charge': phrases('sin (cargos|cargo|acusacion|imputacion), sin cargos formales'),
    'held without trial': phrases('sin (juicio|condena)'),
    'held incommunicado': phrases('incomunicad*'),
    'awaiting trial': phrases(
      '(espera|aguarda|esperan|aguardan|esperaban|aguardaban) (juicio|el juicio|un juicio), (en|a la) espera de (juicio|un juicio)',
    ),
    'awaiting sentence': phrases('(espera|aguarda|esperan|aguardan) (sentencia|condena), a la espera de sentencia'),
    'serving life sentences': phrases(`
      (cumplian|cumplen|cumpliendo) (cadena perpetua|cadenas perpetuas|condenas perpetuas),
      condenad* a cadena perpetua`),
    'with serious illnesses': phrases(`
      con cancer (u|y) (otra|otras) (*|* *|* * *), (con|padecen|sufren|tienen) enfermedades (graves|serias), gravemente enferm*,
      (con|padecen|sufren) (una enfermedad grave|patologias graves)`),
    'with cancer': phrases('con cancer, enferm* de cancer, (padecen|padecian) cancer'),
    'with HIV': phrases('con vih, (portadores de|viven con|vivian con) vih'),
    'with tuberculosis': phrases('con tuberculosis, enferm* de tuberculosis, (padecen|padecian) tuberculosis'),
    'with mental disorders': phrases(
      '(con|padecen|sufren|tienen) (trastornos|problemas) (mentales|psiquiatricos|de salud mental)',
    ),
    'not on the list': phrases(`
      no (figuraban|figuran|estaban|estan|aparecian|aparecen) en (la|su|sus|ninguna) (lista|listas|registro|registros)`),
    'on the list': phrases(
      '(figuraban|figuran|estaban|estan|aparecian) en (la|su|sus) (lista|listas|registro|registros)',
    ),
    'forcibly disappeared': phrases(
      'desaparicion forzada, desaparecid*, en situacion de desaparicion, en condicion de desaparicion',
    ),
  },
  agedOf: phrases(
    '(una|un|la|el) (nina|nino|joven|mujer|hombre|chica|chico|adolescente|senora|anciano|anciana|abuela|madre) de',
  ),
  counting: phrases(`
    cuenta, cuentan, conto, contaron, contaba, contaban, (habla|hablaba|hablo) de, (reconoc|reconozc)*,
    (contabiliz|registr|document|verific|confirm|enumer|report|cifr|list|cit)(a|an|o|aron|aba|aban|ando),
    (estim|calcul|situ|ubic|identific|sum|llev)(a|an|o|aron|aba|aban|ando)`),
  parents: phrases('(madre|padre|abuela|abuelo)(|s)'),
  haveAge: phrases('tienen, tenian, tiene, tenia'),
  olderThan: phrases(`
    mayores de, (pasa|pasan|pasaban) de los, con mas de, (tienen|tiene|tenian) mas de, (supera|superan|superaban) los,
    de mas de`),
  youngerThan: phrases('menores de, con menos de, (tienen|tenian|tiene) menos de, de menos de'),
  whoever: phrases('quien, quienes, todos, todas, aquellos, aquellas'),
  orOlder: phrases('(o|y) (mas|mayores), en adelante'),
  agedBetween: phrases('(tienen|tenian|de) entre, (con|de) edades (comprendidas|) entre'),
  ageWords: phrases('mayores, menores, edad, edades, pasan, pasa, pasaban, superan, superaban'),
  old: phrases('de'),
  qualities: {
    former: phrases('ex, antiguos, antiguas'),
    retired: phrases('retirados, retiradas, en (situacion de|) retiro, en la reserva'),
    opposition: phrases('opositores, opositoras, de (la|) oposicion, de partidos opositores'),
    pregnant: phrases('embarazadas, encintas, en estado de gestacion'),
    wounded: phrases('heridos, heridas'),
    Indigenous: phrases('indigenas'),
  },
  comeFrom: phrases('(son|eran|proceden|provienen|vienen) de, (son|proceden) originari(os|as) de'),
  adverbs: phrases('todos, todas, tambien, en su mayoria, solo, serian, casi todos, casi todas'),
  appositions: phrases(`
    (casi|practicamente|) (todos|todas) (ellos|ellas|), ambos, ambas, (la|una) (mayoria|mayor parte) (de ellos|de ellas|),
    en su (mayoria|mayor parte|totalidad), (mayoritariamente|principalmente|fundamentalmente|mayormente), sobre todo,
    entre (ellos|ellas|los que|las que|los cuales|las cuales), (incluidos|incluidas|incluyendo|incluido),
    (muchos|muchas|algunos|algunas|varios|varias|ninguno|ninguna) de (ellos|ellas)`),
  compatriots: phrases(
    '(sus|nuestros|nuestras) (ciudadanos|ciudadanas), nacionales, compatriotas, connacionales, conciudadanos',
  ),
  whose: phrases('cuyo, cuya, cuyos, cuyas'),
  nameless: phrases(`
    sancionados, sancionadas, libres, salidas, salida, excarcelaciones, excarcelacion, liberaciones, liberacion, libertades, libertades plenas,
    excarcelado, excarcelada, excarcelados, excarceladas, liberado, liberada, liberados, liberadas, libertados, casos,
    beneficiarios, beneficiados, beneficiadas, boletas de excarcelacion, los suyos, de los suyos, de las suyas,
    de nosotros, de los nuestros, intercambiados, intercambiadas, canjeadas, retornados, retornadas, repatriadas,
    devueltos, devueltas, indultados, indultadas, amnistiados, amnistiadas, egresos, egreso, clientes, defendidos,
    defendidas, puestos en libertad, recien (llegados|llegadas|liberados|liberadas|excarcelados|excarceladas),
    repatriados, canjeados, colegas, hermanos, companeros, companeras, nombres, sueltas, solturas`),
  records: phrases(`
    nombres, casos, registros, entradas, expedientes, fichas, anotaciones, legajos, renglones`),
  flawed: phrases(`
    duplicado, duplicados, duplicada, duplicadas, repetido, repetidos, repetida, repetidas, se repiten, se repetian,
    dos veces, doble, dobles, incompletos, incompletas, errados, erradas, erroneos, erroneas, equivocados,
    equivocadas, ilegibles, en blanco, falsos, falsas, invalidos, sin resolver, pendientes, (de|) fallecidos`),
  handling: phrases(`
    retiro, retiraron, retirar, retira, elimino, eliminaron, eliminar, elimina, quito, quitaron, quitar, tacho,
    tacharon, tachar, borro, borraron, borrar, corrigio, corrigieron, corregir, descarto, descartaron, descartar,
    excluyo, excluyeron, excluir, agrego, agregaron, agrega, anadio, anadieron, anade, incorporo, incorporaron, depuro, depuraron, depurar, publico, publicaron, publicar, publica, envio, enviaron,
    entrego, entregaron, remitio, remitieron, revisa, revisan, revisaba, examina, examinan, divulgo, divulgaron`),
  filed: phrases(`
    (presentad|interpuest|tramitad|introducid|redactad|consignad|sellad)o, presento, presentaron, interpuso, interpusieron,
    introdujo, introdujeron, tramito, tramitaron, consigno, consignaron`),
  handled: phrases(`
    (fueron|han sido) (agregados|anadidos|sumados|incorporados|incluidos), se (agregaron|sumaron|incorporaron|incluyeron),
    (esta|estan|estaban|estaba|siguen|sigue|quedan|quedaban|fueron|fue|han sido|habian sido) (aun|todavia|siendo|) (en
      revision|en verificacion|en estudio|por verificar|por confirmar|por revisar|pendientes|revisados|revisadas|
      eliminados|eliminadas|retirados|retiradas|corregidos|tachados|borrados|descartados|excluidos|depurados|
      publicados|publicadas|liberados|divulgados|leidos|bajo revision), en revision,
    por (verificar|confirmar|revisar|aclarar),
    (aparecen|aparecian|figuran|figuraban|salen) (mas de una vez|otra vez|repetid*),
    se (revisan|estan revisando|eliminaron|retiraron|tacharon|borraron), no (coinciden|aparecen|cuadran)`),
};
