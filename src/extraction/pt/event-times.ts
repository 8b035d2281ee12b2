import type { EventTimeWords } from '../lexicon/event-time-words.js';
import { phrases } from '../lexicon/words.js';

export const eventTimes: EventTimeWords = {
  closings: phrases(
    '(encerrou|encerraram|fechou|fecharam|terminou|terminaram|concluiu|concluiram|acabou|acabaram|finalizou) (o mes de|)',
  ),
  knownByDate: phrases('anistia, anistias, amnistia, amnistias, indulto, indultos, troca, trocas'),
  inEvent: phrases('na, no, nas, nos, em, com, durante, sob'),
  beginnings: phrases(
    '(comecou|comecaram|iniciou|iniciaram|iniciadas|iniciados|iniciada|comecadas|arrancou|arrancaram|comeca|inicia) (na|no|em|)',
  ),
  begun: phrases(
    'libertacoes, solturas, liberacoes, saidas, registro, registo, contagem, lista, levantamento, processo, libertacao',
  ),
  hours: phrases('meio-dia, meia-noite, amanhecer, alvorada, madrugada, manha'),
  rounds: phrases('leva, lote, grupo, rodada, turma, onda, remessa'),
  now: phrases('agora, hoje, atualmente, actualmente'),
  namedByDay: phrases(
    'presidio, penitenciaria, cadeia, carcere, bairro, movimento, praca, avenida, rua, hospital, escola, estadio, brigada, batalhao, ponte, teatro, setor',
  ),
};
