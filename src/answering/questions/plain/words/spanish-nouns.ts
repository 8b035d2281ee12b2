import type { Nouns } from './nouns.js';

export const spanishNouns: Nouns = {
  media:
    'agencia, agencias, medio, medios, periodico, periodicos, diario, diarios, pagina, paginas, sitio, sitios, web, webs, portales, canales',
  thePress: 'prensa',
  you: 'tu, tus, usted, ustedes, usas, lees, consultas, sigues, revisas, manejas, monitoreas, utilizas, visitas, miras, ves, cubres, escaneas',
  body: 'sindicato, ong, union, gremio, asociacion, observatorio, organizacion, comite, colectivo, federacion, entidad',
  ofTheHouse: 'editor, editora, jefe, jefa, productor, productora, colega, colegas, amigo, amiga',
  foreignDesk: 'internacional, internacionales',
  page: 'pagina, paginas, plana, seccion, columna',
  beforePage: 'pagina, plana',
  vocative: 'muchachos, muchachas, chicos, chicas, chavos, pibes, jovenes',
  news: 'nuevo, nueva, nuevos, nuevas, novedad, novedades',
  latest: 'ultimo, ultima',
  count: 'total, cifra, numero, conteo, dato',
  list: 'lista, listas, relacion, nomina, listado, listados, nombres',
  names: 'lista, listas, nombres',
  final: 'final, definitivo, definitiva, correcto, correcta, verdadero, verdadera, fiable, confiable, verdad',
  truth: 'verdad',
  summary: 'resumen, boletin',
  independent: 'independiente, independientes',
  nationals: 'nacionales, ciudadanos, ciudadanas',
  epiphany: 'reyes',
  amnesty: 'amnistia',
  law: 'ley, proyecto',
  counted:
    'carcel, carceles, prisiones, penales, dia, dias, semana, semanas, meses, ano, anos, hora, horas, minutos, veces, fuentes, articulos, notas, ong, ongs, grupos, organizac*, medios, listas, estados, paises, ciudades, cargos, cifras',
  searchLead:
    'habla, hablan, hable, hablen, mencione, mencionen, se, el, la, las, lo, los, algo, todo, alguno, alguna, algunos, algunas, cosa, cosas, que, diga, digan, cita, citas, pasaje, pasajes, parrafo, parrafos, fragmento, fragmentos, articulo, articulos, nota, notas, mencion, menciones, haya, hay, ha, exista, existir, teng*, relacionado, relacionada, relacionados, relacionadas, de, del, sobre, acerca, con, publicado, escrito, dicho',
  thanks: 'porfa, porfis, gracias',
  acronyms: 'un, eu, ue, sip, ap, ai',
};
