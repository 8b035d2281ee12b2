import type { timeline as english } from '../en/timeline.js';

export const timeline = {
  'timeline.title': '{measure}, dia a dia',
  'timeline.series': '{claimant}, desde {day}',
  'timeline.from': 'desde {day}',
  'timeline.counted-from': 'contados desde {day}',
  'timeline.no-days': 'Nenhum número deste tipo tem primeiro e último dia.',
  'timeline.none-from': 'Nenhum número deste tipo é contado desde {day}.',
  'timeline.nearest': 'Os primeiros dias mais próximos: {days}.',
  'timeline.no-line': 'Nenhum destes é o total acumulado de uma só fonte: não há linha a traçar.',
  'timeline.replaced': 'Substituído por {figure}',
  'timeline.retold': 'Talvez mais antigos do que parecem',
  'timeline.retold-about': 'Abaixo do que a mesma fonte já tinha alcançado, e sem dia informado: não são desenhados.',
  'timeline.single': 'Fora da linha',
  'timeline.single-about':
    'De um só dia, de um período fechado, calculados a partir de outro número ou de ninguém em particular: não são pontos de um total acumulado.',
  'timeline.undrawn':
    '{lines, plural, one {# linha} other {# linhas}} com menos números fora da imagem: pergunte com {options} para vê-las.',
  'timeline.undated':
    '{figures, plural, one {# número sem dias ficou de fora: /{count} o mostra} other {# números sem dias ficaram de fora: /{count} os mostra}}.',
  'chart.described': 'Gráfico de linhas, {what}. {lines}.',
  'chart.point': '{series}: {amount}',
  'chart.on': '{amount} em {day}',
  'chart.mark.exact': '● exato',
  'chart.mark.floor': '▲ pelo menos, mais de',
  'chart.mark.ceiling': '▼ até, quase',
  'chart.mark.about': '◆ cerca de',
  'chart.mark.replaced': '○ vazado: substituído',
} as const satisfies Record<keyof typeof english, string>;
