import type { citations as english } from '../en/citations.js';

export const citations = {
  'outlet.unknown': 'veículo não informado',
  'outlet.agency': '{outlet} ({agency})',
  'published.stated': 'data informada na página',
  'published.url': 'data tirada do endereço',
  'published.inferred': 'data deduzida',
  'published.none': 'data desconhecida',
  'published.no-date': 'sem data',
  'in-brackets': '({words})',
  'published.how': '{day} ({how})',
  'citation.place': ', {when},\u00a0¶{paragraph}',
  'citation.further': 'e também ali, ¶{paragraph}:',
  'citation.copy-differs': 'esta cópia diz: {differs}',
  'citation.which-differs': 'onde se lê: {differs}',
  'citation.one-story':
    'Uma mesma reportagem, {copies, plural, one {# cópia} other {# cópias}}; conta como uma só voz:',
  'citation.one-agency-story':
    'Um mesmo despacho da {agency}, {copies, plural, one {# cópia} other {# cópias}}; conta como uma só voz:',
  'place.no-date': 'Sem data',
  'place.no-headline': 'Título desconhecido',
  'place.at': '{day} ({how}) · parágrafo {paragraph}',
  'place.differs': 'Esta cópia diz: {differs}',
  'place.changed': 'Mudada depois: a página não diz mais isso (visto em {day})',
  'place.withdrawn': 'Retirada por quem a publicou ({day}): não a cite',
  'place.withdrawn-why': 'Retirada por quem a publicou ({day}: {reason}): não a cite',
  'place.no-address': 'Endereço desconhecido',
  'place.open': 'Abrir no trecho citado',
} as const satisfies Record<keyof typeof english, string>;
