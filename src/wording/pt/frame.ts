import type { frame as english } from '../en/frame.js';

export const frame = {
  'frame.sources': 'Fontes',
  'frame.page': 'Página {page, number} de {pages, number}',
  'frame.back': '◀ Voltar',
  'frame.next': 'Avançar ▶',
  'frame.again': '↻ Perguntar de novo',
  'frame.share': 'Compartilhar neste canal',
  'frame.continued': '{heading} (continuação)',
  'frame.nothing': 'Não há nada a mostrar.',
  'frame.left-out':
    'Sem mostrar: {lines, plural, =0 {} one {# linha} other {# linhas}}{both, select, yes { e } other {}}{parts, plural, =0 {} one {# parte} other {# partes}}; longo demais para o Discord. /{cite} mostra tudo.',
  'reply.failed': 'Não funcionou: algo deu errado do nosso lado.',
  'reply.try-again': 'Está anotado. Tente de novo, por favor.',
  'reply.old-command': 'Já não conheço este comando.',
  'reply.help': '/{help} mostra os que conheço.',
  'reply.old-button': 'Já não sei o que este botão faz.',
  'reply.ask-again': 'Pergunte de novo: /{help} mostra os comandos.',
  'reply.late-form': 'Demorou demais para abrir um formulário.',
  'reply.once-more': 'Tente de novo, por favor.',
  'reply.no-words': 'Essa mensagem não tem texto para ler.',
  'reply.other-message': 'Escolha uma que tenha texto.',
  'reply.cannot': 'Não consigo responder a isso.',
  'reply.can': '/{help} mostra o que sei fazer.',
} as const satisfies Record<keyof typeof english, string>;
