import type { taken as english } from '../en/taken.js';

export const taken = {
  'taken.article': '{outlet}, {article}: {found}',
  'taken.again': '{outlet}, {article}, um novo texto de {earlier}: {found}',
  'taken.no-figure': 'nenhum número encontrado',
  'taken.new': '{figures, plural, one {# número novo} other {# números novos}}',
  'taken.none-new': 'nenhum número novo',
  'taken.known': '{figures}, {known, plural, one {# já conhecido} other {# já conhecidos}}',
  'taken.said': '{statements, plural, one {# declaração} other {# declarações}} sobre as contagens',
  'taken.empty': 'Não há nada para ler: não há nenhum .md, .txt ou .html.',
  'taken.nothing-new': 'Nada de novo: o registro já tem isto.',
  'taken.seeds': 'lendo os artigos iniciais: {done} de {all}',
  'taken.read-again': 'lendo o que os artigos dizem sobre as contagens: {done} de {all}',
} as const satisfies Record<keyof typeof english, string>;
