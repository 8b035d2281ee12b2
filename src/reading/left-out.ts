/** Why a paragraph of the page is not a passage of the article. */
export type LeftOutReason =
  | 'rule'
  | 'date line'
  | 'clock'
  | 'byline'
  | 'menu'
  | 'cookies'
  | 'share links'
  | 'sign-up'
  | 'footer'
  | 'copyright'
  | 'contact'
  | 'related stories'
  | 'doubled';
