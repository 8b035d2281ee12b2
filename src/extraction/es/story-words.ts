import { phrases } from '../lexicon/words.js';

/** What an outlet had told and takes back. */
export const takenBack = phrases(`
    (una|la) version (anterior|previa|original|inicial) de (esta|este|la|el) (nota|noticia|articulo|texto|informacion|pieza|
      despacho|cronica|publicacion|pagina), (una|la) primera version de (esta|este|la|el), (esta|la) (nota|noticia|informacion)
      (decia|indicaba|senalaba|afirmaba|indico|senalo) (inicialmente|originalmente|por error|erroneamente|en un principio),
    (inicialmente|originalmente|por error|erroneamente) (esta|este) (nota|noticia|articulo|texto|informacion),
    (una|la) version (anterior|previa|inicial) (decia|indicaba|senalaba|afirmaba|cifraba|hablaba),
    (en una|en la) version (anterior|previa) (de|se)`);

/** What happens in a film, a novel or a quiz. */
export const stories = [
  '(pelicula|novela|miniserie|cinta) , en la que',
  'en (la|esta|su) obra ,',
  ...phrases(`
    en (la|una|su|esta|esa) (pelicula|novela|telenovela|ficcion|miniserie|cinta|trama|comedia),
    (pelicula|novela|telenovela|miniserie|cinta|comedia|serie|obra) (cuenta|narra|relata|imagina|recrea|que cuenta|
      que narra|que relata), (pelicula|novela|telenovela|miniserie|cinta|comedia) (sigue|en la que|donde),
    (pelicula|novela|telenovela|miniserie|cinta|comedia|serie|obra de teatro|opera) (termina|acaba|concluye|arranca|
      empieza|comienza|se abre|abre|cierra|culmina) con, en (la|una|su) (obra de teatro|opera|zarzuela|fabula),
    (pelicula|novela|miniserie|cinta) * en la que, el videojuego,
    (el|la) protagonista de (la|una) (pelicula|novela|serie|cinta),
    (el|la) protagonista (es|libera|rescata|salva|escapa|debe|logra), la trama de`),
];
