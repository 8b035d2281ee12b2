import type { Doings } from './doings.js';

export const spanishDoings: Doings = {
  puts: 'pon*, muestra*',
  hadThen:
    'tenia, tenian, decia, decian, era, eran, daba, daban, contaba, contaban, manejaba, manejaban, registraba, registraban',
  hadHad: 'habia, habian',
  toldThen:
    'decia, decian, dijo, dijeron, daba, daban, contaba, contaban, reportaba, reportaban, tenia, tenian, manejaba, manejaban, registraba, registraban, era, eran, estaba, iba',
  stood:
    'manejaba, manejaban, decia, decian, reportaba, reportaban, registraba, registraban, contabilizaba, contabilizaban, usaba, usaban, sostenia, sostenian',
  was: 'era, eran, estaba, iba',
  said: 'dijo, dice, dicho, decia, hablo, habla, afirm*, asegur*, reporto, reportaron, mencion*',
  gives:
    'da, dan, dando, dieron, dio, tiene, tienen, tienes, maneja, manejan, manejando, trae, traen, pone, ponen, usa, usan, usando',
  took: 'publicaron, repitieron, usaron, saco, sacaron, sacan, tomo, tomaron, toman',
  copies: 'copia, copiaron, copio, copian, repite, repit*, replic*',
  repeats: 'repite, repiten, repites, repitieron, copia, copian',
  spreads:
    'primer, primero, primera, primeros, primeras, antes, repit*, copi*, empez*, lanz*, todo, toda, todos, todas',
  went: 'ido',
  yesOrNo: 'hay, hubo, han, ha, fueron, estan, siguen, quedan',
  theyHave: 'tiene, tienen, tenia, tenian, usan, contra',
  youHave: 'tienes, tienen, tenes',
  asksHere: 'lista, listado, cuales, que',
  reads: 'lees, lee, leyendo, leido, leiste, leen, consultas, consultando, consultado, monitoreas, monitoreando',
  still: 'sigue, siguen, continua, continuan, aun, todavia',
  stands: 'queda, quedan, sigue, siguen, continua, continuan, permanece, permanecen',
  under: 'con, bajo, tiene, tienen, tenian, sigue, siguen, queda, quedan, usan, continua, continuan',
  lifts: 'levant*, remov*, suspen*, revoc*, quit*, retir*, elimin*, cesa*, cese*, plena*, sin, extin*, anul*',
  freed:
    'libero, liberaron, libera, liberan, solto, soltaron, suelta, excarcelo, excarcelaron, excarcela, excarcelan, liberado, soltado, excarcelado',
  beenFreed: 'liberado, soltado, excarcelado',
  free: '',
  has: 'ha, han, habia, habian',
  belongs: 'son, eran, militante, militantes, miembro, miembros',
  believes: 'cree, creen',
  ofOne: 'sigue, esta, fue, continua, quedo, salio, permanece',
  may: 'tengo, debe, puedo, puedes, puede, podemos, podria, podrias, debo, sabes, sabe, da, hago, formul*, plante*',
  phrases: 'formul*, plante*',
  asks: 'pregunta, preguntas, pregunt*, pedir*, consultar*, usar*',
  seeks: 'buscando, preguntando, contando, hablando, pidiendo, queriendo',
  looksFor: 'busca, buscame, buscar, encuentra, encuentrame, encontrar',
  wants: 'quiero, necesito, necesitamos, dame, muestra',
  isDoing: 'escribiendo, redactando, preparando, haciendo, armando, cerrando',
  newsroom:
    'grabar, publicar, imprimir, cerrar, enviar, mandar, llamar, editar, almorzar, comer, titular, subir, diagramar, firmar, revisar',
  toBeDone: 'quiero, necesito, necesitamos, antes de, despues de',
  isMissing: 'falta, faltan',
  isGiven: 'porque, debido, gracias, sin, escribio, escribieron',
  comesElse: 'entre, sobre',
  left: 'dejo, dejaron',
  particle: '',
};
