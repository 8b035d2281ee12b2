import type { Verbs } from '../lexicon.js';

/** By what they do in a question; see `romanceForms`. */
export const spanishVerbs: Verbs = {
  says: `decir+dice+dicen+dijo+dijeron+dicho+diciendo+diga+digan+dira+diria, contar/cuent, reportar, informar, registrar, asegurar, afirmar, sostener+sostiene+sostienen+sostuvo, manejar, estimar, documentar, publicar, mencionar, señalar, indicar, reconocer, admitir, alegar, declarar, divulgar, comunicar, detallar, contabilizar, revelar, tuitear, apuntar, arrojar, llevar, dar+dio+dieron+dan+dado+dando+den+daria, cifrar, situar, calcular, hablar, citar, precisar, difundir, constatar, computar, reflejar, recoger, plantear, usar, emplear, tener+tiene+tienen+tenia+tenian+tuvo+tuvieron`,
  soft: `monitorear, visitar, revisar, cubrir, rastrear, escanear, decir+di+digo+dime+dimelo+dinos+digame+diganme+diria, dar+dame+deme+denme+danos, mostrar/muestr, enseñar, saber+se+sabria+sepa+sepan+supo+supieron, querer/quier+quisiera+quisieramos+quiso, necesitar, requerir/requier, tener+tengo+tienes+tengan+ten+tendra+tendria+tendran+tuvo+tenido+teniendo, hacer+haz+hago+hizo+hicieron+hecho+hecha+hechos+haga+hazme+haria, facilitar, compartir, averiguar, ver+veo+ves+vemos+visto+vio+viendo+vea, mirar, conocer, existir, hallar, ocurrir, suceder, producir+produjo+produjeron, realizar, efectuar, lograr, conseguir/consig+consiguio+consiguieron, indicar, informar, aclarar, explicar, confirmar, entender/entiend, leer+leyo+leido, llamar, ofrecer, proporcionar, brindar, suministrar, recordar/recuerd, repasar, consultar, preguntar, responder, contestar, ayudar, servir/sirv, interesar, gustar, tratar, ascender/asciend, llegar a, alcanzar, deber, soler/suel, seguir, corresponder, referir/refier, actualizar, comentar, avisar, buscar`,
  filler: `poder/pued+pude+pudo+pudieron+podria+podrias+podrian+podriamos+puedan, deber, haber+habra+habria+habrian+haya+hayan+hubiera+hubieran+hubiese, estar+estoy+estuvo+estuvieron+este+estuviera, ser+soy+eres+somos+sea+sean+fuera+fueran+seria+serian, ir+voy+vas+vamos+iba+iban+yendo`,
  freed: `liberar, excarcelar, soltar/suelt, libertar, desencarcelar`,
  promised: `prometer, comprometer, garantizar, jurar`,
  announced: `anunciar`,
  lifted: `levantar`,
  held: `permanecer, continuar, quedar, seguir/sig`,
  compare: `comparar, contrastar, cotejar, coincidir, diferir/difier, discrepar, concordar/concuerd, cuadrar, divergir, distar, enfrentar`,
  moves: `cambiar, variar, mover/muev, crecer, subir, bajar, aumentar, disminuir+disminuyo+disminuye, fluctuar, avanzar, caer+cayo+cayeron+caido, incrementar, modificar, desarrollar`,
  timeline: `evolucionar, progresar, graficar`,
  cite: `citar, atribuir+atribuyo+atribuye+atribuyen`,
  genealogy: `copiar, repetir/repit, replicar, reproducir+reprodujo+reprodujeron, rebotar, retomar, propagar, originar, rastrear, calcar, viralizar, plagiar, reciclar`,
  'genealogy-who': `usar, tomar, lanzar, empezar/empiez, comenzar/comienz, iniciar, surgir, circular, difundir, extender/extiend, esparcir, regar/rieg, seguir/sig, publicar, sacar, soltar/suelt, salir, partir, traer+trajo+trajeron, nacer, recoger, arrancar, llegar, citar, dar`,
  verification: `verificar, confirmar, corroborar, discutir, revisar, comprobar/comprueb, chequear, avalar, validar, auditar, respaldar, disputar, cuestionar, desmentir/desmient, negar/nieg, rechazar, contradecir+contradijo+contradijeron+contradicho+contradice, refutar, impugnar, objetar, dudar, constatar, certificar, acreditar, rebatir`,
  'verification-who': `pedir/pid, exigir, reclamar, solicitar, entregar, publicar, poner en duda`,
  deaths: `morir/muer+murio+murieron+muerto+muertos, fallecer, asesinar, torturar, herir/hier, matar`,
  transfers: `deportar, repatriar, trasladar, exiliar, expulsar, desterrar/destierr, canjear, extraditar`,
  arrests: `arrestar, apresar, capturar, secuestrar, sentenciar, condenar, procesar, imputar, enjuiciar, recapturar, detener+detuvo+detuvieron`,
  writing: `escribir, redactar, resumir, traducir+traduce+tradujo`,
  sum: `sumar, restar, totalizar, juntar`,
  average: `promediar`,
  opinion: `creer+crees+cree, opinar, pensar/piens, confiar, preferir/prefier, recomendar/recomiend, mentir/mient, exagerar, inflar`,
  forecast: `predecir, pronosticar, proyectar`,
};
