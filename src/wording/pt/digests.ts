import type { digests as english } from '../en/digests.js';

/** Vários alertas numa mensagem. */
export const digests = {
  'digest.title.daily': 'Resumo: {n, plural, one {# alerta} other {# alertas}}',
  'digest.title.away': 'Enquanto o Recount estava fora: {n, plural, one {# alerta} other {# alertas}}',
  'digest.title.part': '{title} ({part, number} de {parts, number})',
  'digest.first': 'Tudo o que chegou desde que este resumo foi pedido.',
  'digest.since': 'Tudo o que chegou desde {when}.',
  'digest.away': 'Não puderam ser enviados quando eram notícia. Os mais recentes foram publicados um a um.',
  'digest.learned': 'Tudo o que entrou no registro',
} as const satisfies Record<keyof typeof english, string>;
