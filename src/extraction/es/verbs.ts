import { phrases } from '../lexicon/words.js';

const PAST = ['o', 'aron', 'aba', 'aban', 'ado', 'ando'];
const PRESENT = ['a', 'an'];

function formsOf(stems: readonly string[], endings: readonly string[]): readonly string[] {
  return stems.flatMap((stem) => endings.map((ending) => `${stem}${ending}`));
}

/** Verbs of saying and counting in -ar, in the tenses of news: "concretó", "ha concretado", "concretaban". */
const SAYING = phrases(`
  confirm, inform, report, anunci, verific, contabiliz, comput, registr, document, estim, calcul, denunci, afirm,
  asegur, senal, indic, precis, detall, explic, agreg, apunt, declar, manifest, expres, comunic, notific, cifr, situ,
  ubic, mencion, subray, recalc, reiter, aleg, revel, divulg, public, coment, alert, lament, consider, relat,
  testimoni, critic, cuestion, destac, aclar, puntualiz, acot, identific, enumer, acredit, certific, constat,
  corrobor, actualiz, ajust, reajust, ratific, enfatiz, matiz, desvel, remarc, asever, argument, adelant, anticip,
  anot, recopil, desglos, dictamin, contest, resalt, especific, confes, narr, desliz, proclam, detect, reafirm,
  catalog, exclam, cuantific, totaliz, pronostic, vaticin, garantiz, justific, aventur, conjetur, inventari, tabul,
  rastre, clarific, zanj, pormenoriz, recapitul, rememor, evoc, machac, sentenci, record, repas, computariz, monitore,
  resen, atestigu, testific, razon, evidenci, avis, replic, apostill, retruc, remach, insinu, profes, esgrim, postul, ripost`);

/** The same, whose present is a noun or says something else: "una nota", "cifra concreta", "avanza", "una lista". */
const SAYING_PAST = phrases(
  'not, concret, avanz, list, fich, cens, tuite, poste, filtr, celebr, present, cont, protest',
);

/** Verbs of saying in -er and -ir that keep their stem: "insistió", "ha insistido", "insisten". */
const SAYING_IR = formsOf(phrases('insist, admit, respond, transmit, difund, coincid'), [
  ...['io', 'ieron', 'e', 'en', 'ia', 'ian', 'ido', 'iendo'],
]);

/** Those that change it. */
const SAYING_CHANGING = phrases(`
  dijo, dijeron, dice, dicen, decia, decian, dicho, diciendo, refirio, refirieron, refiere, refieren, referia,
  referian, referido, refiriendo, expuso, expusieron, expone, exponen, exponia, exponian, expuesto, exponiendo,
  repitio, repitieron, repite, repiten, repetia, repetian, repetido, sugirio, sugirieron, sugiere, sugieren, sugeria,
  sugerian, sugerido, advirtio, advirtieron, advierte, advierten, advertia, advertian, advertido, reconocio,
  reconocieron, reconoce, reconocen, reconocia, reconocian, reconocido, sostuvo, sostuvieron, sostiene, sostienen,
  sostenia, sostenian, sostenido, anadio, anadieron, anade, anaden, anadia, anadian, anadido, concluyo, concluyeron,
  concluye, concluyen, concluia, concluian, concluido, escribio, escribieron, escribe, escriben, escribia, escribian,
  escrito, resumio, resumieron, resume, resumia, resumian, resumido,
  (mantuvo|mantuvieron|mantiene|mantienen|mantenia|mantenian|mantenido) que,
  objeto que, objetaron, objeta, objetan, objetaba, objetado, objetando,
  (asumio|asumieron|asume|asumen|asumia|asumian|asumido) que,
  (hizo|hicieron|hace|hacen|hacia|hacian|hecho) (saber|constar|notar|publico|publica|publicos|publicas),
  (dejo|dejaron|deja|dejan|dejaba|dejaban|dejado) (claro|constancia de|entrever|caer),
  (dio|dieron|da|dan|daba|daban|dado) (a conocer|cuenta de|parte de|fe de),
  (puso|pusieron|pone|ponen|ponia|ponian|puesto) (de relieve|de manifiesto|en conocimiento),
  (fijo|fijaron|fija|fijan|fijaba|fijado|puso|pusieron|pone|ponen|ponia|situo|situaron|coloco|colocaron|coloca|
    colocan|colocaba) en, (traslado|trasladaron|traslada|trasladan|trasladaba|trasladado) que`);

/** Verbs of setting free in -ar whose object needs no word beside it. */
const FREEING = phrases('liber, excarcel, descarcel, desencarcel, libert');

/** "a tenor de", "a tenor del": what takes "de" or "a" also takes them with the article. */
export function contracted(list: readonly string[]): readonly string[] {
  return list.flatMap((phrase) => (/ (?:de|a)$/.test(phrase) ? [phrase, `${phrase}l`] : [phrase]));
}

/** "confirmó", "confirmaron", "confirma", "ha confirmado" … */
export const saying: readonly string[] = [
  ...formsOf(SAYING, [...PAST, ...PRESENT]),
  ...formsOf(SAYING_PAST, PAST),
  ...SAYING_IR,
  ...SAYING_CHANGING,
  ...phrases(`
    no (lo|la|los|las) (ve|ven|cuenta|cuentan) (asi|igual|del mismo modo|de la misma manera|tan claro),
    ve (otra cosa|las cosas de otro modo), discrepa, discrepan, disiente, disienten, difiere, difieren,
    (hace|hacen|echa|echan) (otras|sus propias|sus) cuentas, (hace|hacen) otro recuento, va mas alla, van mas alla,
    deja entrever, dejo entrever, dejan caer, dejo caer, hace notar, hizo notar, hicieron notar, traslado que,
    traslada que, trasladaron que, da por (buena|buenas|bueno|buenos|cierta|ciertas|confirmad*|verificad*|acreditad*),
    dan por (buena|buenas|bueno|buenos|cierta|ciertas|confirmad*|verificad*|acreditad*),
    dio por (buena|buenas|bueno|buenos|confirmad*|verificad*),
    (tiene|tienen|tenia|tenian|mantiene|mantienen|lleva|llevan) (acreditad*|certificad*|cotejad*|constatad*|
      corroborad*|apuntad*|catalogad*|fichad*|inventariad*|recopilad*), localizo, localizaron, localizado, hallo,
    hallaron, cotejo, cotejaron, cotejado, ha cotejado, han cotejado, certificado, rastreado, pudo cotejar,
    ha podido cotejar, solo encuentra, solo encuentran, solo encontro, solo encontraron, solo hallo, solo hallaron,
    solo ve, solo ven, apenas encontro, apenas encontraron, no encuentra, no encontro mas que, no ve mas que,
    no cuenta mas que, no reconoce mas que, muestran, demuestra, demuestran, demostro, recuerda, recuerdan, cuenta,
    cuentan, comprueba, comprueban, comprobaron, reconoce, reconocia, reconocido, admitido, insistia, insistido,
    describe, describen, describio, describieron, describia, transmite, transmitio, transmitieron, difundia, difunden,
    exponia, expuso, expusieron, deduce, deducen, dedujo, repite, repiten, repitio, sugeria, sugerido, concedio que,
    corrige, desmiente, predijo, adujeron, concluia, concluido, concluyeron, resumia, resumido, resumieron, advertido,
    replicaba, replican, replicaron, respondieron, respondia, respondido, escribia, escribian, sostenido,
    mantiene que, mantienen que, mantuvo que, mantenia que, teme que, temen que, temia que, sospecha que,
    sospechan que, supone que,
    (ha|han|habia|habian) (podido|logrado|conseguido) (poner|ponerle) (nombre|nombres|nombre y apellido|nombres y
      apellidos|rostro) a,
    (pudo|pudieron|logro|lograron|consiguio|consiguieron) (poner|ponerle) (nombre|nombres|rostro) a,
    (ha|han|habia|habian) (conseguido|llegado a|alcanzado a) (documentar|confirmar|verificar|comprobar|constatar|
      contar|registrar|corroborar|contabilizar|identificar),
    (consiguio|consiguieron|alcanzo a|alcanzaron a|llego a|llegaron a) (documentar|confirmar|verificar|comprobar|
      constatar|contar|registrar|corroborar|contabilizar|identificar),
    (reunio|reunieron|ha reunido|han reunido|recabo|ha recabado|han recabado|maneja|obtuvo) (los|) (datos|nombres|
      informacion|testimonios) de, da fe de, dan fe de, dio fe de, dieron fe de, ha dado fe de, se mostro,
    (da|dan|dio|dieron|ofrece|ofrecio|ofrecen|ofrecieron|aporta|aporto|facilito) (otra|una|su|la) (cifra|cuenta|
      version|lista), (hace|hizo|hacen|hicieron|saca|saco) (otra|otras|sus|la|las|una) (cuenta|cuentas),
    (llevaba|lleva|llevan) (la|una|su|) (cuenta|contabilidad|lista|relacion) de, sabe de, saben de,
    (tiene|tienen|tuvo|tenia) (noticia|noticias|constancia|conocimiento|registro|pruebas) de,
    (lleva|llevan|llevaba|tiene|tienen|tenia|tenian) (identificad*|anotad*|inscrit*|fichad*|listad*|recogid*|
      acreditad*|censad*), dispone de, disponen de, hizo saber, ha hecho saber, ha dado a conocer, han dado a conocer,
    habia dado a conocer, ha hecho publico, han hecho publico, habia hecho publico, ha dado cuenta de,
    han dado cuenta de, ha dado parte de, deja constancia de, dejo constancia de, pone la cifra en,
    (eleva|elevo|elevaba|elevan|rebaja|rebajo|reduce|redujo) (la cifra|el numero|el total|la cuenta|el recuento|el
      conteo) a, se hizo eco de,
    (ha|han|habia|habian) (dicho|hablado|escrito|expuesto|descrito|sostenido|repetido|corregido|desmentido|difundido|
      transmitido)`),
];

/** After a number above one, a word that ends as no plural does is a verb: "otros doce tendrán". */
export const finite = {
  verbEndings: phrases('ran, ian, aban, an, en, on'),
  notVerbs: phrases('tambien, quien, bien, recien, tan, gran, segun, aun, alguien, buen, crimen, taliban'),
};

/** "liberaba", "ha amnistiado", "liberando" … */
export const freeing: readonly string[] = [
  ...formsOf(FREEING, [...PAST, ...PRESENT, 'ar', 'amos', 'arlos', 'arlas']),
  // its present is the noun
  ...formsOf(['amnisti'], [...PAST, 'an', 'ar']),
];

/** "liberará", "excarcelarían": what is still to come. */
export const freeingAhead: readonly string[] = formsOf(
  phrases(`
    liberar, excarcelar, descarcelar, desencarcelar, libertar, amnistiar, soltar, indultar, perdonar, canjear,
    intercambiar, repatriar, entregar, devolver, rescatar`),
  ['a', 'an', 'ia', 'ian'],
);
