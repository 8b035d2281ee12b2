import type { timeline as english } from '../en/timeline.js';

export const timeline = {
  'timeline.title': '{measure}, día a día',
  'timeline.series': '{claimant}, desde el {day}',
  'timeline.from': 'desde el {day}',
  'timeline.counted-from': 'contados desde el {day}',
  'timeline.no-days': 'Ninguna cifra de este tipo tiene primer y último día.',
  'timeline.none-from': 'Ninguna cifra de este tipo se cuenta desde el {day}.',
  'timeline.nearest': 'Los primeros días más cercanos: {days}.',
  'timeline.no-line': 'Ninguna de estas es el total acumulado de una sola fuente: no hay línea que trazar.',
  'timeline.replaced': 'Reemplazada por {figure}',
  'timeline.retold': 'Quizá más viejas de lo que parecen',
  'timeline.retold-about':
    'Por debajo de lo que la misma fuente ya había alcanzado, y sin día indicado: no se dibujan.',
  'timeline.single': 'Fuera de la línea',
  'timeline.single-about':
    'De un solo día, de un período cerrado, calculadas a partir de otra cifra o de nadie en particular: no son puntos de un total acumulado.',
  'timeline.undrawn':
    '{lines, plural, one {# línea} other {# líneas}} con menos cifras fuera de la imagen: pregunte con {options} para verlas.',
  'timeline.undated':
    '{figures, plural, one {Se omite # cifra sin días: /{count} la muestra} other {Se omiten # cifras sin días: /{count} las muestra}}.',
  'chart.described': 'Gráfico de líneas, {what}. {lines}.',
  'chart.point': '{series}: {amount}',
  'chart.on': '{amount} el {day}',
  'chart.mark.exact': '● exacta',
  'chart.mark.floor': '▲ al menos, más de',
  'chart.mark.ceiling': '▼ hasta, casi',
  'chart.mark.about': '◆ alrededor de',
  'chart.mark.replaced': '○ hueca: reemplazada',
} as const satisfies Record<keyof typeof english, string>;
