export const timeline = {
  'timeline.title': '{measure} over time',
  'timeline.series': '{claimant}, since {day}',
  'timeline.from': 'from {day}',
  'timeline.counted-from': 'counted from {day}',
  'timeline.no-days': 'No figure of this kind has both a first and a last day.',
  'timeline.no-line': 'None of these is a running total of one body: there is no line to draw.',
  'timeline.replaced': 'Replaced by {figure}',
  'timeline.retold': 'Perhaps older than they look',
  'timeline.retold-about': 'Below what the same claimant had reached by then, and of no stated day: not drawn.',
  'timeline.single': 'Not on a line',
  'timeline.single-about':
    'Of one day, of a closed run of days, worked out from another figure, or nobody’s in particular: no points of a running total.',
  'timeline.undrawn':
    '{lines, plural, one {# line} other {# lines}} with fewer figures not in the picture: ask with {options} to see them.',
  'timeline.undated': '{figures, plural, one {# figure} other {# figures}} without days left out: /{count} shows them.',
  'chart.described': 'Line chart, {what}. {lines}.',
  'chart.point': '{series}: {amount}',
  'chart.on': '{amount} on {day}',
  'chart.legend': '● exact   ▲ at least, more than   ▼ up to, almost   ◆ about   ○ hollow: replaced',
} as const;
