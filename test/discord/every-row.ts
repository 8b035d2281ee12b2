/** Options as somebody may fill them in. */
export type Filled = Readonly<Record<string, unknown>>;

/** Ids and addresses of the stage that is played on. */
export interface Place {
  readonly channel: string;
  readonly role: string;
  /** A page with a figure, and a feed that lists it. */
  readonly page: string;
  readonly feed: string;
}

const asOf = { 'as-of': '26/1/2026' } as const;
const me = { show: 'me' } as const;
const claim = 'Foro Penal 266';

/**
 * Everything that can be asked, with each of its options in one row at least: a command or an option without one fails
 * the test that walks them.
 */
export function everyRow({ channel, role, page, feed }: Place): Readonly<Record<string, readonly Filled[]>> {
  const file = {
    filename: 'later.txt',
    data: 'Foro Penal said on Monday, 26 January 2026 that 311 political prisoners had been freed since January 8.',
    contentType: 'text/plain',
  };
  return {
    ask: [
      { question: 'how many have been freed since 8 January 2026 according to Foro Penal?' },
      { question: '¿cuántos siguen presos?', ...me },
      { question: 'average of what foro penal says were freed since 8 January 2026' },
    ],
    'count freed': [
      {},
      { since: 'jan8', until: '26/1/2026', by: 'Foro Penal', group: 'political prisoners', ...asOf, ...me },
      { since: 'jan32' },
    ],
    'count held': [{}, { since: 'jan8', until: '26/1/2026', by: 'Foro Penal', group: 'foreigners', ...asOf, ...me }],
    compare: [{ a: 'Foro Penal', b: 'Caracas', measure: 'freed', since: '8/1/2026', ...asOf, ...me }],
    timeline: [
      { since: '8/1/2026' },
      { measure: 'freed', by: 'Foro Penal', group: 'political prisoners', ...asOf, ...me },
      { claim },
    ],
    verification: [{}, { by: 'Caracas', ...asOf, ...me }, { claim }],
    cite: [{ claim }, { claim, style: 'apa', ...asOf, ...me }, { claim: 'nobody 9' }],
    genealogy: [{ claim: 'Government of Venezuela 626', ...asOf, ...me }],
    check: [
      {},
      { text: 'Foro Penal counts 266 freed since January 8, 2026.', day: '27/1/2026', ...asOf, show: 'everyone' },
    ],
    search: [{ text: 'Foro Penal', ...asOf, ...me }, { text: '?' }],
    sources: [{}, { ...asOf, ...me }],
    diff: [{ since: '25/1/2026', until: '26/1/2026', ...me }],
    review: [
      {},
      { claim: 'Foro Penal 104', do: 'confirm', reason: 'read twice' },
      {
        claim: 'Foro Penal 104',
        value: '105',
        measure: 'freed',
        group: 'prisoners',
        by: 'OVP',
        speaker: 'Ana',
        reason: 'x',
      },
      { claim: 'Foro Penal 104', 'first-day': '25/1/2026', 'last-day': '25/1/2026' },
      { claim: 'Foro Penal 104', do: 'undo', act: '1' },
      { after: 'c0123456789ab' },
      { do: 'withdraw-article', article: 'Uzalendo', reason: 'taken back' },
      { do: 'restore-article', article: 'Uzalendo' },
    ],
    ingest: [{}, { url: page, outlet: 'Gatehouse Post', day: '28/1/2026' }, { file }, { article: 'Uzalendo' }],
    'feed add': [{ url: feed }],
    'feed list': [{}],
    'feed pause': [{ feed }],
    'feed resume': [{ feed }],
    'feed remove': [{ feed: 'nobody’s' }],
    'story pin': [
      {
        ...{ measure: 'freed', since: '8/1/2026', until: '31/12/2026', by: 'Foro Penal', group: 'prisoners' },
        ...{ channel, language: 'es' },
      },
      { since: '8/1/2026' },
    ],
    'story list': [{}],
    'story unpin': [{ story: 'nobody’s' }],
    'watch start': [
      { question: '¿cuántos siguen presos según Foro Penal?' },
      {
        ...{ measure: 'freed', since: '8/1/2026', until: '31/12/2026', by: 'Foro Penal', group: 'prisoners', channel },
        ...{ change: 10, language: 'es', quiet: '22-7', digest: 8, 'time-zone': 'America/Caracas' },
      },
    ],
    'watch list': [{}],
    'watch stop': [{ watch: 'nobody’s' }],
    subscribe: [
      {},
      {
        ...{ channel, measure: 'freed', by: 'Foro Penal', group: 'prisoners', about: 'everything', 'at-least': 5 },
        ...{ change: 10, 'reviewed-only': true, mention: role, language: 'es', quiet: '22-7', digest: 8 },
        'time-zone': 'America/Caracas',
      },
    ],
    'subscriptions list': [{}],
    'subscriptions preview': [{ channel }],
    'subscriptions mute': [{ claim, channel }],
    'subscriptions unmute': [{ claim, channel }],
    'subscriptions test': [{}, { channel }],
    'alerts health': [{}],
    'alerts notices': [{ channel }, { off: true }],
    why: [{ claim, channel }],
    unsubscribe: [{ channel, measure: 'freed', by: 'Foro Penal', group: 'prisoners' }],
    settings: [
      {},
      { language: 'pt', 'time-zone': 'America/Caracas', 'editor-role': role, 'citation-style': 'chicago' },
      { reset: 'all' },
    ],
    help: [{}, { show: 'everyone' }],
  };
}

/** What is written into the fields of forms, by the option that each fills. */
export const FIELDS: Readonly<Record<string, string>> = {
  text: 'Foro Penal counts 266 freed since January 8, 2026.',
  more: 'Families waited at the gates.',
  outlet: 'Gatehouse Post',
  address: 'https://gatehouse.example/freed',
  day: '27/1/2026',
  reason: 'read twice',
  value: '105',
  group: 'prisoners',
  measure: 'freed',
  by: 'OVP',
  speaker: 'Ana',
  'first-day': '25/1/2026',
  'last-day': '25/1/2026',
};
