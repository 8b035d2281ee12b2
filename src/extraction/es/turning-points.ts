import { phrases } from '../lexicon/words.js';

/** Nouns of events that only "since" and "before" count from, besides those of `events`. */
export const turningPoints = phrases(`
  fallo, sentencia, resolucion, dictamen, orden, decision, discurso, alocucion, mensaje, compromiso, revolucion,
  derrocamiento, renuncia, dimision, regreso, retorno, asuncion, nombramiento, juramentacion, referendo, referendum,
  plebiscito, campana, ofensiva, invasion, ataque, asalto, asedio, intervencion, secuestro, masacre, matanza, tiroteo,
  asesinato, muerte, terremoto, incendio, motin, motines, revuelta, revueltas, huelga, paro, marcha, manifestacion,
  violencia, confinamiento, cuarentena, toque, bloqueo, independencia, apertura, inicio, lanzamiento, entrada,
  publicacion, aprobacion, promulgacion, sancion, firma, clemencia, gracia, directriz, constitucion, codigo, programa,
  plan, politica, mediacion, redada, redadas, detenciones, arrestos, sanciones, suspension, designacion, ruptura,
  cese, comparecencia, proclama, bando, ofrecimiento, oferta, cambio, relevo, visita, visitas, cumbre, llegada,
  reunion, reuniones, encuentro, audiencia, audiencias, juicio, juicios, llamada, conversacion, conversaciones,
  protesta, vigilia, mision, gira, inspeccion, viaje, comienzo`);
