import { phrases } from '../lexicon/words.js';

/** Verbs of letting go with their people between their halves: "puso a 40 en libertad". */
export const freedSplit: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    phrases('subio, subieron, monto, montaron, embarco, embarcaron, metio, metieron, puso, pusieron'),
    phrases('avion, aviones, vuelo, vuelos'),
  ],
  [phrases('puso, pusieron, pone, ponen, poner, poniendo, puesto'), phrases('libertad, calle')],
  [
    phrases('dejo, dejaron, deja, dejan, dejar, dejado, dejando'),
    phrases('ir, libertad, libre, libres, salir, marchar'),
  ],
  [
    phrases('saco, sacaron, sacamos, saca, sacan, sacar, sacado'),
    phrases('carcel, prision, carceles, celdas, puerta, porton, reja'),
  ],
  [phrases('devolvio, devolvieron, devuelve, devuelven, mando, mandaron, envio, enviaron'), phrases('casa, casas')],
  [
    phrases(`
      entrego, entregaron, entrega, entregan, entregar, entregado, perdono, perdonaron, perdonado, indulto,
      indultaron, indultado, devolvio, devolvieron, devuelto, rescato, rescataron, rescatado, repatrio, repatriaron,
      solto, soltaron`),
    ['a', 'al'],
  ],
  [
    phrases(`
      abrio, abrieron, abre, abren, abierto, cruzo, cruzaron, cruzado, cruzan, traspaso, traspasaron, traspasado,
      atraveso, atravesaron, atravesado, franqueo, franquearon, franqueado`),
    phrases('puertas, puerta, rejas, reja, celdas, verja, verjas, porton, portones, umbral, muros, carceles'),
  ],
  [phrases('dio, dieron, dado, otorgo, otorgaron, concedio, concedieron, devolvio'), ['libertad']],
  [
    phrases('permitio, permitieron, permitido, logro, lograron, logrado, consiguio, consiguieron, conseguido'),
    phrases('salieran, salgan, abandonaran, abandonen, egresaran, egresen'),
  ],
];
