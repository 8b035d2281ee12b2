/** Why a paragraph of the page is not a passage of the article. */
export const LEFT_OUT_REASONS = [
  'rule',
  'date line',
  'clock',
  'byline',
  'menu',
  'cookies',
  'share links',
  'sign-up',
  'footer',
  'copyright',
  'contact',
  'related stories',
  'doubled',
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];
