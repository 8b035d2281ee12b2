/** Why a page is no article, and what of it is left out. */
export const reading = {
  'read.empty': "{name} is empty. Save the article's text in it and try again.",
  'read.binary': '{name} is not text. Save the article as plain text (.txt) or HTML (.html), UTF-8.',
  'read.binary.like':
    '{name} is not text (it looks like {like}). Save the article as plain text (.txt) or HTML (.html), UTF-8.',
  'read.not-utf-8': '{name} is not UTF-8. Save it again as UTF-8.',
  'read.not-utf-8.like': '{name} is not UTF-8 (it looks like {like}). Save it again as UTF-8.',
  'read.bad-front-matter':
    '{name}, line {line}: the front matter cannot be read: {problem}. Put it right and try again.',
  'read.bad-digest': '{name}, line {line}: {problem}. A digest has one line for each paragraph, "7. text".',
  'read.bad-meta': '{name} cannot be read: {problem}. Put it right, or take the file away to read the page without it.',
  'read.no-article':
    '{name} holds no article text. If the page builds itself in the browser, save its text as .txt instead.',
  'read.too-much-text':
    "{name} has more text than any article. Save the article's own text as .txt and give that file.",
  'read.too-hard':
    "{name} is made so that it cannot be read in time. Save the article's own text as .txt and give that file.",
  'read.too-little-text':
    '{name} has too little text to be an article ({words} words besides menus and links). Check that the whole article was saved.',
  'left-out.rule': 'rule',
  'left-out.date line': 'date line',
  'left-out.clock': 'clock',
  'left-out.byline': 'byline',
  'left-out.menu': 'menu',
  'left-out.cookies': 'cookies',
  'left-out.share links': 'share links',
  'left-out.sign-up': 'sign-up',
  'left-out.footer': 'footer',
  'left-out.copyright': 'copyright',
  'left-out.contact': 'contact',
  'left-out.related stories': 'related stories',
  'left-out.doubled': 'doubled',
} as const;
