import type { SourceWords } from '../lexicon/source-words.js';
import { phrases } from '../lexicon/words.js';

/** What the people of a body are, in its name, beside it or when they are called so again. */
export const callings: SourceWords['callings'] = {
  lawyers: phrases(
    'abogado, abogada, abogados, abogadas, jurista, juristas, letrados, letradas, juridico, juridica, penalistas',
  ),
  journalists: phrases('periodista, periodistas, reportero, reporteros, comunicadores, prensa'),
  activists: phrases('activista, activistas, defensor, defensora, defensores, defensoras, militantes'),
  volunteers: phrases('voluntario, voluntaria, voluntarios, voluntarias'),
  watchers: phrases('monitores, observadores, observatorio, investigadores, monitoreo'),
  mothers: phrases('madre, madres'),
  clergy: phrases(`
    obispo, obispos, sacerdote, sacerdotes, cura, curas, iglesia, diocesis, arquidiocesis, episcopal, caritas,
    prelados`),
  doctors: phrases('medico, medica, medicos, medicas, doctores'),
  workers: phrases(
    'trabajador, trabajadores, trabajadoras, sindicato, sindicalistas, maestros, maestras, docentes, gremialistas',
  ),
  experts: phrases('experto, experta, expertos, expertas, peritos, relatores, relatoras, mision, panel'),
};

/** Both organisations, the former, the second of them: of two bodies named before. */
export const told: Pick<SourceWords['roles'], 'both' | 'former' | 'latter'> = {
  both: phrases(`
    (ambas|las dos|estas dos|esas dos) (organizaciones|ong|ongs|oeneges|asociaciones|entidades|fundaciones|
      coaliciones|agrupaciones|redes),
    (ambos|los dos|estos dos|esos dos) (grupos|colectivos|comites|organismos|sindicatos|gremios|observatorios|
      partidos), ambas, ambos, las dos, los dos`),
  former: phrases(`
    la primera (organizacion|ong|oenege|asociacion|entidad),
    el primer (grupo|colectivo|comite|organismo|sindicato|partido),
    la primera de (esas|estas|ambas|las dos|las) (organizaciones|ong|entidades|asociaciones),
    el primero de (esos|estos|ambos|los dos) (grupos|colectivos|organismos), el primero, la primera`),
  latter: phrases(`
    la segunda (organizacion|ong|oenege|asociacion|entidad),
    el segundo (grupo|colectivo|comite|organismo|sindicato|partido),
    la (segunda|ultima) de (esas|estas|ambas|las dos|las) (organizaciones|ong|entidades|asociaciones),
    el (segundo|ultimo) de (esos|estos|ambos|los dos) (grupos|colectivos|organismos), el segundo, la segunda`),
};

/** Bodies written small, told apart by their members. */
export const ofMembers = phrases(`
  (la|el|del|al) (consejo|centro|comite|sindicato|asociacion|federacion|union|movimiento|coordinadora|colectivo|grupo|
    comision|junta|asamblea|red|organizacion) (estudiantil|universitaria|universitario|vecinal|sindical|obrera|obrero|
    campesina|campesino|indigena|juvenil|docente|magisterial|feminista|parroquial|diocesana|diocesano|ciudadana|
    ciudadano),
  (la|el|del|al) (consejo|centro|comite|sindicato|asociacion|federacion|union|movimiento|coordinadora|colectivo|grupo|
    red) de (estudiantes|alumnos|vecinos|trabajadores|mineros|campesinos|pescadores|docentes|profesores|maestros|
    enfermeras|medicos|taxistas|transportistas|pensionados|jubilados|mujeres|exiliados|migrantes|antiguos presos|
    expresos)`);

/** Bodies that families have made: their word is that of relatives. */
export const ofFamilies = phrases(`
  (el|un|ese|este|del|al|su) (comite|grupo|colectivo|movimiento) (formado|creado|integrado|constituido|organizado|
    fundado|montado|conformado|compuesto) por (los|las|sus|) (familiares|familias|madres|parientes|esposas|padres),
  (la|una|esa|esta|su) (asociacion|red|coordinadora|comision|organizacion|asamblea) (formada|creada|integrada|
    constituida|organizada|fundada|montada|conformada|compuesta) por (los|las|sus|) (familiares|familias|madres|
    parientes|esposas|padres),
  (el|un|ese|este|del|al|su) (comite|grupo|colectivo|movimiento) de (los|las|sus|) (familiares|familias|madres|parientes|
    esposas|padres),
  (la|una|esa|esta|su) (asociacion|red|coordinadora|comision|organizacion|asamblea) de (los|las|sus|) (familiares|
    familias|madres|parientes|esposas|padres)`);
