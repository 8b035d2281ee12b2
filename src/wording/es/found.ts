import type { found as english } from '../en/found.js';

export const found = {
  'search.title': 'Búsqueda',
  'search.passages': '{passages, plural, one {# pasaje} other {# pasajes}}',
  'search.shown': '{passages, plural, one {# pasaje} other {# pasajes}}; se muestran los {shown, number} mejores',
  'search.match.words': 'Pasajes con todas las palabras, primero los mejores.',
  'search.match.spelling': 'Ningún pasaje tiene estas mismas palabras. Estos difieren en una letra.',
  'search.match.some': 'Ningún pasaje tiene todas estas palabras. Estos tienen algunas.',
  'search.digest': 'Resumen:',
  'search.digests': 'Un resumen cuenta una página con nuestras palabras; solo lo que está entre “…” es de la página.',
  'search.kind.headline': 'titular',
  'search.kind.deck': 'bajada',
  'search.kind.caption': 'pie de foto',
  'search.kind.list': 'lista',
  'search.claim': 'Cifra: {claim}',
  'search.nothing': 'Sin resultados',
  'search.nothing-about':
    'Ningún pasaje tiene ninguna de estas palabras. Pruebe con menos letras de una palabra o con un número solo.',
  'search.found': 'Pasajes',
  'sources.title': 'Fuentes',
  'sources.form.page': 'leído de la propia página',
  'sources.form.digest': 'leído de un resumen con nuestras palabras; las citas son de la página',
  'sources.open': 'abrir la página',
  'sources.no-figures': 'Sin cifras',
  'sources.figures': '{figures, plural, one {# cifra} other {# cifras}}:',
  'sources.articles':
    '{articles, plural, one {# artículo} other {# artículos}}, {figures, plural, one {# cifra distinta} other {# cifras distintas}}',
  'sources.articles-shown':
    '{articles, plural, one {# artículo} other {# artículos}}; se muestran los {shown, number} más recientes, {figures, plural, one {# cifra distinta} other {# cifras distintas}}',
  'sources.none': 'Todavía no se ha leído ningún artículo',
  'sources.how': 'Ponga páginas o resúmenes en seeds/, o ejecute: recount ingest ARCHIVO',
  'sources.newest-first': 'Artículos, primero los más recientes',
} as const satisfies Record<keyof typeof english, string>;
