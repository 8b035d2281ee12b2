import type { Press } from '../lexicon.js';

export const spanishPress: Press = {
  articles: `articulo, articulos, parrafo, parrafos, pasaje, pasajes, fragmento, fragmentos, nota, notas, noticia, noticias, reportaje, reportajes, texto, textos, cronica, cronicas, pieza, piezas, despacho, despachos, publicacion, publicaciones, informacion, informaciones, cobertura, prensa, recorte, recortes, reseña, reseñas`,
  mentions: `mencionar, nombrar, citar, hablar, tratar, referir/refier, tocar, abordar, cubrir, salir/salg, aparecer, figurar, escribir, comentar, decir+dice+dicen+diga+digan, contener+contiene+contienen+contenga, incluir+incluye+incluyen+incluya, contar/cuent`,
  comes: `traer+trajo+trajeron+trae, llegar, entrar, ingresar, aparecer, agregar, añadir, incorporar, reemplazar, sustituir+sustituyo+sustituyeron, corregir/corrig, actualizar, cargar, incluir+incluyo+incluyeron+incluye, revisar, surgir, enmendar, rectificar, meter, subir`,
  shared: `unos de otros, unos a otros, uno de otro, uno del otro, los unos de los otros, unos a los otros, unas de otras, entre (si|ellos), (la misma|una misma|una sola|una unica) (agencia|fuente), (el mismo|del mismo|un mismo|un solo|un unico) (cable|despacho|teletipo|comunicado|origen|tuit), de agencia`,
};
