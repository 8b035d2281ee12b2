import type { CustodyWords } from '../lexicon/custody-words.js';
import { phrases } from '../lexicon/words.js';

const THROUGH_GATE = phrases(`
  cruzo, cruzaron, cruza, cruzan, cruzar, cruzado, cruzando, cruzaban, traspaso, traspasaron, traspasan, traspasado,
  traspasar, traspasando, atraveso, atravesaron, atraviesan, atravesado, atravesar, atravesando, atravesaban, franqueo,
  franquearon, franquean, franqueado, franquear, franqueando, paso, pasaron, pasan, pasado`);

export const custody: CustodyWords = {
  prisons: phrases(`
    prision, prisiones, carcel, carceles, penal, penales, celda, celdas, calabozo, calabozos, penitenciaria,
    penitenciarias, reclusion, cautiverio, encierro, presidio, presidios, reclusorio, reclusorios, custodia, mazmorra,
    mazmorras, megacarcel, carcelero, penitenciario, penitenciarios, detencion, barrotes`),
  sites: phrases(`
    instituto, institutos, centro, centros, recinto, recintos, establecimiento, establecimientos, comisaria,
    comisarias, comandancia, cuartel, cuarteles, estacion, estaciones, albergue, albergues, internado, internados,
    campo, campos, campamento, campamentos, modulo, modulos, pabellon, pabellones, dependencias, instalaciones,
    galpon, galpones, hangar, hangares, bosque, selva, monte, base, delegacion, unidad, complejo, fortaleza, patrulla,
    reten, retenes, anexo, sede, puesto`),
  captors: phrases(`
    captores, secuestradores, raptores, bandidos, guerrilleros, insurgentes, yihadistas, rebeldes, milicianos,
    terroristas, disidencias`),
  authorities: phrases(`
    tribunal, tribunales, juzgado, juzgados, juez, jueza, jueces, juezas, magistrado, magistrada, magistrados, corte,
    audiencia, policia, fiscal, fiscales, fiscalia, soldados, militares, ejercito, custodios, carceleros,
    autoridades, gobierno, junta, regimen, ministerio, presidente, presidenta, rey, justicia`),
  links: phrases('de, del, por, contra, con, a, al, ante, para, en, segun'),
  notYet: phrases('antes, sin'),
  gates: phrases('porton, portones, puerta, puertas, reja, rejas, umbral, verja, verjas, umbrales'),
  leaves: phrases(`
    dejo, dejaron, deja, dejan, dejar, dejado, dejando, dejaba, dejaban, abandono, abandonaron, abandona, abandonan,
    abandonar, abandonado, abandonando, abandonaba, abandonaban`),
  leavesAhead: phrases(`
    dejara, dejaran, dejaria, dejarian, abandonara, abandonaran, abandonaria, abandonarian, dejen, deje, dejasen,
    dejase, abandone, abandonen, abandonase, abandonasen`),
  goes: phrases(`
    salio, salieron, salen, sale, salir, saliendo, salia, salian, salido, egreso, egresaron, egresan, egresado,
    egresados, egresar, egresando, sacado, sacados, sacada, sacadas, saco, sacaron, sacan, sacar, retirado, retirados,
    retiro, retiraron, bajo, bajaron, llegaron, llegados, traidos, traidas, traido, trajeron, trajo, volvio,
    volvieron, vuelto, regreso, regresaron, regresado, rescatado, rescatados, rescatadas, recuperados, recuperadas,
    evacuados, excarcelados, liberados, emergieron, marcharon, fueron`),
  goesAhead: phrases(`
    saldra, saldran, saldria, saldrian, egresara, egresaran, egresarian, salga, salgan, saliera, salieran, saliese,
    saliesen, egrese, egresen, egresase, egresasen`),
  outOf: phrases('de, del, desde'),
  passes: THROUGH_GATE,
  passesAhead: phrases(`
    cruce, crucen, traspasen, atraviesen, franqueen, cruzara, cruzaran, cruzaria, cruzarian, traspasaran,
    traspasarian, atravesaran, atravesarian, franquearan, franquearian`),
  through: phrases('por'),
  inside: phrases('en, dentro'),
  with: phrases('con, de'),
  stays: phrases(`
    vive, viven, vivia, vivian, residen, habitan, conviven, malviven, sobreviven, se hacinan, esta, estan, estaba,
    estaban, estar, sigue, siguen, seguia, seguian, queda, quedan, quedaba, quedaban, permanece, permanecen,
    permanecia, permanecian, continua, continuan, continuaba, continuaban, duerme, duermen, dormia, dormian, durmio,
    durmieron, hay, habia, aguarda, aguardan, espera, esperan, tiene, tienen, tenia, tenian, encerrados, encerradas,
    recluidos, recluidas, hacinados, hacinadas, aun, todavia, languidecen, encuentran, encuentra, presos, presas,
    retenidos, retenidas`),
  borders: phrases('frontera, fronteras, puente, paso, fronterizo'),
  deeds: phrases('dan, hacen, mantienen, sostienen'),
  suffers: phrases(
    'siendo, cumpliendo, esperando, purgando, pagando, padeciendo, sufriendo, viviendo, durmiendo, muriendo, pasando, pudriendose, aguardando, ayunando, compartiendo, dando, luchando, esperan, aguardan, cumplen, pagan, padecen, sufren, pasan',
  ),
  houses: phrases(`
    alberga, albergan, albergaba, albergaban, aloja, alojan, alojaba, alojaban, tiene, tienen, tenia, tenian,
    encierra, encierran, encerraba, encerraban, recluye, recluia, acoge, acogia, mantiene, mantenia,
    tenemos, custodia, custodian, custodiaba, custodiaban`),
  guards: phrases('custodia, custodian, custodiaba, custodiaban, recluye, recluia'),
  rooms: phrases('plazas, espacios, lugares, cupos, camas, literas, sitios'),
  arrives: phrases(`
    recibio, recibieron, recibe, reciben, acogio, acogieron, llego, llegaron, llegan, llega, llegado, aterrizo,
    aterrizaron, aterrizan, aterriza, volaron, viajaron, arribo, arribaron, arriban, arribado, desembarco,
    desembarcaron, desembarcan,
    regreso, regresaron, regresan, volvio, volvieron, vuelven, retornaron, retorno, cruzaron, cruzo, pisaron`),
  handsOver: phrases('entrego, entregaron, entrega, entregan, entregado, devolvio, devolvieron, cedio, transfirio'),
  ofTheLaw: phrases(`
    policia, fiscalia, fiscal, fiscales, tribunal, tribunales, juzgado, juzgados, juez, jueces, jueza, justicia,
    publico, gendarmeria, judicatura`),
  receives: phrases('recibio, recibieron, recibe, recibido, obtuvo, obtenido'),
  notPlaces: [],
  rescues: phrases(`
    bombero*, rescatistas, socorristas, (equipo|equipos|labores|tareas) de rescate, guardacostas, atrapad*, varad*,
    escombros, inundad*, inundacion*, (la|una) (galeria|mina), socavon, derrumbe*, deslave*, deslizamiento*, alud,
    encerrad* en (el|un|una|la|los) (ascensor|elevador|tren|metro|avion|autobus|cueva|mina|vagon),
    terremoto, naufrag*, ascensor*, elevador*, teleferico, vagon, vagones, biolog*, zoolog*, veterinari*, aduana,
    aduanas, aduaner*, cuarentena`),
  outsides: phrases(`
    plaza, plazas, calle, calles, puerta, puertas, entrada, entradas, acera, aceras, afueras, alrededores,
    inmediaciones, iglesia, templo, catedral, aeropuerto, embajada, hospital, hospitales, albergue, albergues,
    refugio, frontera, pais, carpas, vigilia, huelga, frente, ante`),
  onlyPrisoners: phrases('canje, canjes, cautiverio'),
  signs: phrases(`
    preso, presa, presos, presas, prision*, carcel*, encarcel*, excarcel*, descarcel*, desencarcel*, detencion*,
    detenid*, detuvo, detuvieron, arrest*, aprehend*, custodia, custodiaba*, cautiv*, rehen*, secuestr*, reclus*,
    recluid*, retenid*, reo, reos, penitenciari*, penales, celda*, amnist*, indult*, en libertad, (la|su) libertad,
    calabozo*, canje*, disident*, privad* de (la|su|) libertad, entre rejas, tras las rejas, encerrad*`),
  heldLabels: phrases('encarcelados, encarceladas, recluidos, recluidas'),
  takenLabels: phrases('detenidos, detenidas'),
  home: ['casa'],
  weHave: ['tenemos'],
  ourOwn: phrases('nuestros, nuestras'),
};
