import type { Invocation } from '../../src/commanding/command.js';

/** What is asked for one picture, as it stands in a server. */
export interface Asked {
  readonly path: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly page?: number;
}

const CLAIM = 'Foro Penal 266';

/** One for each command, under its name: these stand in `docs/`. Some set what a later one tells of. */
export const COMMANDS: Readonly<Record<string, Asked>> = {
  ask: { path: 'ask', options: { question: '¿cuántos han sido excarcelados desde el 8 de enero según Foro Penal?' } },
  count: { path: 'count freed', options: { since: 'jan8' } },
  compare: { path: 'compare', options: { a: 'Foro Penal', b: 'Government of Venezuela' } },
  timeline: { path: 'timeline', options: { since: 'jan8' } },
  verification: { path: 'verification', options: { by: 'Foro Penal' } },
  cite: { path: 'cite', options: { claim: CLAIM } },
  genealogy: { path: 'genealogy', options: { claim: 'Government of Venezuela 626' } },
  check: {
    path: 'check',
    options: {
      text: 'Foro Penal has counted 266 people freed since January 8, while the government says 620 have been released.',
    },
  },
  search: { path: 'search', options: { text: 'Foro Penal' } },
  sources: { path: 'sources' },
  diff: { path: 'diff', options: { since: '25/1/2026', until: '26/1/2026' } },
  review: { path: 'review' },
  ingest: {
    path: 'ingest',
    options: {
      text: `OVP said on Tuesday that 180 political prisoners had been released since January 8.

Families waited at the gates until 9 p.m., and some of them had come from far away.`,
      outlet: 'Gatehouse Post',
      day: '27/1/2026',
    },
  },
  feed: { path: 'feed list' },
  story: { path: 'story pin', options: { since: 'jan8', by: 'Foro Penal' } },
  watch: { path: 'watch start', options: { question: 'how many are held according to Foro Penal?', change: '10' } },
  subscribe: {
    path: 'subscribe',
    options: { by: 'Foro Penal', 'at-least': '50', quiet: '22-7', 'time-zone': 'America/Caracas' },
  },
  subscriptions: { path: 'subscriptions list' },
  alerts: { path: 'alerts health' },
  why: { path: 'why', options: { claim: CLAIM } },
  settings: { path: 'settings', options: { 'time-zone': 'America/Caracas' } },
  unsubscribe: { path: 'unsubscribe' },
  help: { path: 'help' },
};

/** Others to be looked at. */
export const MORE: Readonly<Record<string, Asked>> = {
  'count-2': { path: 'count freed', options: { since: 'jan8' }, page: 1 },
  'count-3': { path: 'count freed', options: { since: 'jan8' }, page: 2 },
  held: { path: 'count held' },
  'cite-apa': { path: 'cite', options: { claim: 'Foro Penal 104', style: 'apa' } },
  'cite-csl': { path: 'cite', options: { claim: 'Foro Penal 104', style: 'csl-json' } },
  'settings-2': { path: 'settings', page: 1 },
  'help-2': { path: 'help', page: 1 },
  refusal: { path: 'count freed', options: { since: 'jan32' } },
};

export function invocationOf({ path, options = {}, page = 0 }: Asked): Invocation {
  const [command = '', ...rest] = path.split(' ');
  return { command, subcommand: rest.length === 0 ? null : rest.join(' '), options, page };
}

/** As it was typed. */
export function typedLine({ path, options = {} }: Asked): string {
  return [`/${path}`, ...Object.entries(options).map(([name, value]) => `${name}:${value.split('\n')[0]}`)].join(' ');
}
