import type { Press } from '../lexicon.js';

export const englishPress: Press = {
  articles: `paragraph, paragraphs, passage, passages, excerpt, excerpts, article, articles, story, stories, piece, pieces, report, reports, text, texts, item, items, write-up, writeup, write-ups, dispatch, dispatches, coverage, clipping, clippings, headline, headlines, news, paper, papers, press`,
  mentions: `bring:brought, raise, quote, cite, mention, name, discuss, cover, reference, feature, describe, talk, speak:spoke:spoken, deal:dealt, refer:referred:referred:referring, touch, write:wrote:written, come:came, turn, crop:cropped:cropped:cropping, appear, contain, include, say:said`,
  comes: `come:came:come, arrive, enter, land, appear, add, replace, correct, amend, update, revise, insert, ingest, load, log:logged:logged:logging, surface, emerge, show:showed:shown, pop:popped:popped:popping, crop:cropped:cropped:cropping, drop:dropped:dropped:dropping, roll`,
  shared: `each other, one another, (the same|a single|one single|just one|one and the same|one) (agency|wire|news agency|wire story|wire agency|dispatch|cable|wire report|feed), a wire story, a wire report, (the same|a single|one single|just one|one and the same) (source|place|origin|report|press release|statement|outlet|article|story|tweet|post)`,
};
