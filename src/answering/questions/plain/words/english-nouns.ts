import type { Nouns } from './nouns.js';

export const englishNouns: Nouns = {
  media:
    'agency, agencies, paper, papers, newspaper, newspapers, website, websites, site, sites, pages, outlet, outlets, media, feed, feeds, web, webs',
  thePress: 'press',
  you: 'you, your',
  body: 'ngo, union, association, organisation, organization, committee, group, watchdog',
  ofTheHouse: 'editor, boss, producer, producers, colleague, colleagues, chief, friend',
  foreignDesk: 'foreign',
  page: 'page, section, column',
  beforePage: 'page',
  vocative: 'guys, lads, boys, girls, kids',
  news: 'new, news',
  latest: 'latest, recent',
  count: 'count, number, figure, total, tally, headcount',
  list: 'list, lists, name, names, roster',
  names: 'list, lists, name, names',
  final: 'final, correct, accurate, definitive',
  truth: 'true, truth',
  summary: 'summary, brief, briefing',
  independent: 'independent, independents',
  nationals: 'national, nationals, citizen, citizens, people, men, persons',
  epiphany: '',
  amnesty: 'amnesty',
  law: 'law, bill, act',
  counted:
    'prison, prisons, jail, jails, cell, cells, day, days, week, weeks, month, months, year, years, hour, hours, minutes, times, source, sources, article, articles, stories, ngo, ngos, group, groups, organisation, organisations, organization, organizations, bodies, outlets, list, lists, states, countries, cities, lawsuits, charges, figures, numbers, claims',
  searchLead:
    'mentioning, mention, mentions, talk, talks, talking, the, a, an, any, anything, something, some, all, everything, news, about, on, of, for, to, related, quote, quotes, passage, passages, paragraph, paragraphs, article, articles, stories, excerpt, excerpts, me, us, i, you, have, has, been, whatever, there, is, are, said, written',
  thanks: 'please, pls, plz, thanks, thx',
  acronyms: 'us, sip, pen, ap, ai',
};
