/** Several alerts in one message. */
export const digests = {
  'digest.title.daily': 'Digest: {n, plural, one {# alert} other {# alerts}}',
  'digest.title.away': 'While Recount was away: {n, plural, one {# alert} other {# alerts}}',
  'digest.title.part': '{title} ({part, number} of {parts, number})',
  'digest.first': 'All that came since this digest was asked for.',
  'digest.since': 'All that came since {when}.',
  'digest.away': 'They could not be sent when they were news. The newest were posted one by one.',
  'digest.learned': 'All that the ledger learned',
} as const;
