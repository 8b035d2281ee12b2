import type { reading as english } from '../en/reading.js';

export const reading = {
  'read.empty': '{name} está vazio. Salve nele o texto da reportagem e tente de novo.',
  'read.binary': '{name} não é texto. Salve a reportagem como texto simples (.txt) ou HTML (.html), em UTF-8.',
  'read.binary.like':
    '{name} não é texto (parece {like}). Salve a reportagem como texto simples (.txt) ou HTML (.html), em UTF-8.',
  'read.not-utf-8': '{name} não está em UTF-8. Salve-o de novo em UTF-8.',
  'read.not-utf-8.like': '{name} não está em UTF-8 (parece {like}). Salve-o de novo em UTF-8.',
  'read.bad-front-matter': '{name}, linha {line}: o cabeçalho não pode ser lido: {problem}. Corrija-o e tente de novo.',
  'read.bad-digest': '{name}, linha {line}: {problem}. Um resumo tem uma linha por parágrafo, "7. texto".',
  'read.bad-meta': '{name} não pode ser lido: {problem}. Corrija-o, ou retire o arquivo para ler a página sem ele.',
  'read.no-article':
    '{name} não contém o texto de uma reportagem. Se a página é montada no navegador, salve o texto como .txt.',
  'read.too-much-text':
    '{name} tem mais texto que qualquer reportagem. Salve só o texto da reportagem como .txt e use esse arquivo.',
  'read.too-hard':
    '{name} é feita de modo que não pode ser lida a tempo. Salve só o texto da reportagem como .txt e use esse arquivo.',
  'read.too-little-text':
    '{name} tem pouco texto para ser uma reportagem ({words} palavras além de menus e links). Verifique se a reportagem inteira foi salva.',
  'left-out.rule': 'linha divisória',
  'left-out.date line': 'linha de data',
  'left-out.clock': 'hora',
  'left-out.byline': 'assinatura',
  'left-out.menu': 'menu',
  'left-out.cookies': 'aviso de cookies',
  'left-out.share links': 'links de compartilhamento',
  'left-out.sign-up': 'inscrição',
  'left-out.footer': 'rodapé',
  'left-out.copyright': 'direitos autorais',
  'left-out.contact': 'contato',
  'left-out.related stories': 'matérias relacionadas',
  'left-out.doubled': 'repetido',
} as const satisfies Record<keyof typeof english, string>;
