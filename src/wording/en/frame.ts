/** What stands around every reply, whichever command gave it. */
export const frame = {
  'frame.sources': 'Sources',
  'frame.page': 'Page {page, number} of {pages, number}',
  'frame.back': '◀ Back',
  'frame.next': 'Next ▶',
  'frame.again': '↻ Ask again',
  'frame.continued': '{heading} (continued)',
  'frame.nothing': 'Nothing to show.',
  'frame.left-out':
    '{lines, plural, =0 {} one {# line} other {# lines}}{both, select, yes { and } other {}}{parts, plural, =0 {} one {# part} other {# parts}} not shown: too long for Discord. /{cite} shows everything.',
  'reply.failed': 'That did not work: something went wrong on our side.',
  'reply.try-again': 'It is noted. Please try once more.',
  'reply.old-command': 'I no longer know this command.',
  'reply.help': '/{help} lists what I know.',
  'reply.old-button': 'I no longer know what this button does.',
  'reply.ask-again': 'Please ask again: /{help} lists the commands.',
  'reply.late-form': 'That took too long for a form to be opened.',
  'reply.once-more': 'Please try once more.',
  'reply.no-words': 'That message has no words to read.',
  'reply.other-message': 'Choose one with text in it.',
  'reply.cannot': 'I cannot answer that.',
  'reply.can': '/{help} lists what I can.',
} as const;
