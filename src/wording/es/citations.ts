import type { citations as english } from '../en/citations.js';

export const citations = {
  'outlet.unknown': 'medio no indicado',
  'outlet.agency': '{outlet} ({agency})',
  'published.stated': 'fecha indicada en la página',
  'published.url': 'fecha tomada de la dirección',
  'published.inferred': 'fecha deducida',
  'published.none': 'fecha desconocida',
  'published.no-date': 'sin fecha',
  'in-brackets': '({words})',
  'published.how': '{day} ({how})',
  'citation.place': ', {when},\u00a0¶{paragraph}',
  'citation.further': 'y también ahí, ¶{paragraph}:',
  'citation.copy-differs': 'esta copia dice: {differs}',
  'citation.which-differs': 'donde dice: {differs}',
  'citation.one-story':
    'Un mismo artículo, {copies, plural, one {# copia} other {# copias}}; cuenta como una sola voz:',
  'citation.one-agency-story':
    'Un mismo despacho de {agency}, {copies, plural, one {# copia} other {# copias}}; cuenta como una sola voz:',
  'place.no-date': 'Sin fecha',
  'place.no-headline': 'Titular desconocido',
  'place.at': '{day} ({how}) · párrafo {paragraph}',
  'place.differs': 'Esta copia dice: {differs}',
  'place.changed': 'Cambiado después: la página ya no lo dice (visto el {day})',
  'place.withdrawn': 'Retirado por quien lo publicó ({day}): no lo cite',
  'place.withdrawn-why': 'Retirado por quien lo publicó ({day}: {reason}): no lo cite',
  'place.no-address': 'Dirección desconocida',
  'place.open': 'Abrir en la cita',
} as const satisfies Record<keyof typeof english, string>;
