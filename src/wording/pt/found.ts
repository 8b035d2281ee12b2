import type { found as english } from '../en/found.js';

export const found = {
  'search.title': 'Busca',
  'search.passages': '{passages, plural, one {# trecho} other {# trechos}}',
  'search.shown': '{passages, plural, one {# trecho} other {# trechos}}; aparecem os {shown, number} melhores',
  'search.match.words': 'Trechos com todas as palavras, primeiro os melhores.',
  'search.match.spelling': 'Nenhum trecho tem estas mesmas palavras. Estes diferem em uma letra.',
  'search.match.some': 'Nenhum trecho tem todas estas palavras. Estes têm algumas.',
  'search.digest': 'Resumo:',
  'search.digests': 'Um resumo conta uma página com as nossas palavras; só o que está entre “…” é da página.',
  'search.kind.headline': 'título',
  'search.kind.deck': 'linha fina',
  'search.kind.caption': 'legenda',
  'search.kind.list': 'lista',
  'search.claim': 'Número: {claim}',
  'search.nothing': 'Nada encontrado',
  'search.nothing-about':
    'Nenhum trecho tem nenhuma destas palavras. Tente menos letras de uma palavra ou só um número.',
  'search.found': 'Trechos',
  'sources.title': 'Fontes',
  'sources.form.page': 'lido da própria página',
  'sources.form.digest': 'lido de um resumo com as nossas palavras; as citações são da página',
  'sources.open': 'abrir a página',
  'sources.no-figures': 'Sem números',
  'sources.figures': '{figures, plural, one {# número} other {# números}}:',
  'sources.articles':
    '{articles, plural, one {# reportagem} other {# reportagens}}, {figures, plural, one {# número diferente} other {# números diferentes}}',
  'sources.articles-shown':
    '{articles, plural, one {# reportagem} other {# reportagens}}; aparecem as {shown, number} mais recentes, {figures, plural, one {# número diferente} other {# números diferentes}}',
  'sources.none': 'Nenhuma reportagem foi lida ainda',
  'sources.how': 'Coloque páginas ou resumos em seeds/, ou execute: recount ingest ARQUIVO',
  'sources.newest-first': 'Reportagens, primeiro as mais recentes',
} as const satisfies Record<keyof typeof english, string>;
