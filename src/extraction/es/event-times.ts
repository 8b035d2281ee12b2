import type { EventTimeWords } from '../lexicon/event-time-words.js';
import { phrases } from '../lexicon/words.js';

export const eventTimes: EventTimeWords = {
  closings: phrases(
    '(cerro|cerraron|termino|terminaron|concluyo|concluyeron|acabo|acabaron|finalizo|finalizaron|despidio) (el mes de|)',
  ),
  knownByDate: phrases('amnistia, amnistias, indulto, indultos, canje, canjes, intercambio, intercambios'),
  inEvent: phrases('en, con, durante, bajo, mediante'),
  beginnings: phrases(
    '(empezo|empezaron|comenzo|comenzaron|inicio|iniciaron|iniciadas|iniciados|iniciada|empezadas|comenzadas|arranco|arrancaron|empieza|comienza|arranca) (el|este|)',
  ),
  begun: phrases(
    'excarcelaciones, liberaciones, salidas, sueltas, registro, conteo, recuento, lista, listado, proceso, excarcelacion',
  ),
  hours: phrases('mediodia, medianoche, amanecer, alba, madrugada, manana'),
  rounds: phrases('tanda, lote, grupo, ronda, jornada, camada, oleada'),
  now: phrases('ahora, hoy, actualmente'),
  namedByDay: phrases(
    'penal, carcel, centro, reten, barrio, movimiento, plaza, avenida, calle, hospital, liceo, parroquia, urbanizacion, comuna, estadio, brigada, frente, batallon, sector, escuela, universidad, puente, teatro',
  ),
};
