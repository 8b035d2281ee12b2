/** A figure as it may stand in a newspaper: whoever says it, and who carried it. */
export const sentence = {
  'sentence.what.freed': '{counted} had been freed{when}',
  'sentence.what.held': '{counted} were held{when}',
  'sentence.what.promised': '{counted} would be freed{when}',
  'sentence.what.measures_lifted': '{counted} had restrictions lifted{when}',
  'sentence.said': '{who} said {what}, {carrier} reported.',
  'sentence.relayed': '{relayer} said that, by the count of {body}, {what}, {carrier} reported.',
  'sentence.unnamed': '{what}, {carrier} reported without naming a source.',
  'sentence.speaker': '{speaker} of {body}',
  'sentence.the': 'the {body}',
  'sentence.as-of': ' as of {day}',
  'sentence.on': ' on {day}',
  'sentence.since': ' since {day}',
  'sentence.between': ' between {from} and {to}',
  'sentence.no-outlet': 'an article that does not name its outlet',
  'sentence.others': '{outlet} and {others, plural, one {# other outlet} other {# other outlets}}',
  'sentence.corrected': '{sentence} Corrected by an editor on {day}: {claim}.',
} as const;
