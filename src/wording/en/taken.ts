/** What the command line says of pages that it reads into the ledger. */
export const taken = {
  'taken.article': '{outlet}, {article}: {found}',
  'taken.again': '{outlet}, {article}, a new text of {earlier}: {found}',
  'taken.no-figure': 'no figure found',
  'taken.new': '{figures, plural, one {# new figure} other {# new figures}}',
  'taken.none-new': 'no new figure',
  'taken.known': '{figures}, {known, plural, one {# known before} other {# known before}}',
  'taken.said': '{statements, plural, one {# statement} other {# statements}} about the counts',
  'taken.empty': 'Nothing to read: no .md, .txt or .html is there.',
  'taken.nothing-new': 'Nothing new: the ledger has this already.',
  'taken.seeds': 'reading the seeds: {done} of {all}',
  'taken.read-again': 'reading what articles say about the counts: {done} of {all}',
} as const;
