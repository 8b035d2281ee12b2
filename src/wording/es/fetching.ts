import type { fetching as english } from '../en/fetching.js';

export const fetching = {
  'fetch.not-an-address':
    '«{url}» no es la dirección de una página. Empieza por http:// o https:// y no lleva nombre de usuario.',
  'fetch.private-address': '{url} lleva a una red privada, de la que no se descarga nada.',
  'fetch.unknown-host': '{url}: no hay ningún servidor con ese nombre. Revise la dirección.',
  'fetch.unreachable': 'No se puede llegar a {url} ({reason}). Inténtelo más tarde.',
  'fetch.too-slow': '{url} no respondió por completo en {seconds} segundos. Inténtelo más tarde.',
  'fetch.redirects': '{url}: la dirección redirigió más de {most} veces. Indique la dirección de la página misma.',
  'fetch.status': 'No se puede descargar {url}: {why}.',
  'fetch.status.401': 'la página pide iniciar sesión',
  'fetch.status.402': 'la página es de pago',
  'fetch.status.403': 'el servidor niega la página',
  'fetch.status.404': 'esa página no existe',
  'fetch.status.410': 'la página fue retirada',
  'fetch.status.429': 'el servidor pide menos consultas',
  'fetch.status.451': 'la página está retenida por razones legales',
  'fetch.status.other': 'el servidor respondió {status}',
  'fetch.too-large': '{url} supera los {megabytes} MB que se leen de una página.',
  'fetch.wrong-type': '{url} no es una página web, sino {type}.',
  'fetch.bad-encoding': '{url} viene comprimida de un modo que no se puede leer ({encoding}).',
  'fetch.robots': '{url}: el sitio pide a los robots que no lean esta página (robots.txt), y Recount lo respeta.',
  'fetch.with-remedy': '{what} {how}',
  'fetch.save-it': 'Guarde la página como .txt o .html y use ese archivo, o pegue su texto.',
  'fetch.follow-it': 'Si es un canal de noticias, sígalo con /{line}.',
  'load.missing': '{path} no existe. Revise el nombre.',
  'load.folder': '{path} es una carpeta, y aquí hace falta un archivo.',
  'load.not-a-folder': '{path} no es una carpeta.',
  'load.unreadable': '{path} no se puede leer ({reason}). Compruebe que esté permitido leerlo.',
  'load.too-large':
    '{path} tiene {megabytes} MB, más de los {most} MB que puede tener un artículo. Guarde solo el texto del artículo.',
  'load.bad-meta': '{path} no se puede leer: {problem}. Corríjalo, o quítelo para leer la página sin él.',
  'load.address':
    '{url} es una dirección, y aquí hace falta un archivo. Guarde la página como .txt o .html y use ese archivo.',
} as const satisfies Record<keyof typeof english, string>;
