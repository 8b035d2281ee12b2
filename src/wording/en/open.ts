export const open = {
  'open.prompt': 'Open a figure…',
  'open.replaced': 'replaced',
  'card.genealogy': 'Genealogy',
  'card.timeline': 'Timeline',
  'card.compare': 'Compare with {claimant}',
  'card.copy': 'Copy-ready text',
  'card.whole': 'Whole card',
  'card.unchecked': 'Not checked by an editor',
  'card.copied': '{outlets}: held to be {copies, plural, one {a copy} other {copies}} of {first}',
  'card.style.sentence': 'In the sentence',
  'card.style.csv': 'CSV row',
} as const;
