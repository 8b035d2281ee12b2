/** Why an address could not be fetched. `url`: the one that failed, after redirects. */
export type FetchFailure =
  | { readonly kind: 'not-an-address'; readonly url: string }
  | { readonly kind: 'private-address'; readonly url: string }
  | { readonly kind: 'unknown-host'; readonly url: string }
  | { readonly kind: 'unreachable'; readonly url: string; readonly reason: string }
  | { readonly kind: 'too-slow'; readonly url: string; readonly seconds: number }
  | { readonly kind: 'redirects'; readonly url: string; readonly most: number }
  | { readonly kind: 'status'; readonly url: string; readonly status: number; readonly retryAfterMs: number | null }
  | { readonly kind: 'too-large'; readonly url: string; readonly most: number }
  | { readonly kind: 'wrong-type'; readonly url: string; readonly type: string }
  | { readonly kind: 'bad-encoding'; readonly url: string; readonly encoding: string }
  | { readonly kind: 'robots'; readonly url: string };

const STATUS_WORDS: Readonly<Record<number, string>> = {
  401: 'the page asks for a login',
  402: 'the page is behind a paywall',
  403: 'the server refuses the page',
  404: 'there is no such page',
  410: 'the page has been taken away',
  429: 'the server asks to come less often',
  451: 'the page is withheld for legal reasons',
};

const SAVE_IT = 'Save the page as .txt or .html and give that file, or paste its text.';
const FEED_TYPE = /^(?:application\/(?:rss\+xml|atom\+xml|feed\+json|rdf\+xml|xml)|text\/xml)$/;
const FOLLOW_IT = 'If it is a feed, follow it with /feed add.';

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(0);
}

/** What is wrong, where, and what to do. `feed`: nobody can save or paste one. */
export function describeFetchFailure(failure: FetchFailure, what: 'page' | 'feed' = 'page'): string {
  return sentences(failure, what === 'page' ? SAVE_IT : '').trim();
}

function sentences(failure: FetchFailure, remedy: string): string {
  const { url } = failure;
  switch (failure.kind) {
    case 'not-an-address':
      return `${url} is no address of a page. It begins with http:// or https:// and holds no user name.`;
    case 'private-address':
      return `${url} leads into a private network, from which nothing is fetched. ${remedy}`;
    case 'unknown-host':
      return `${url}: there is no server of that name. Check the address.`;
    case 'unreachable':
      return `${url} cannot be reached (${failure.reason}). Try again later.`;
    case 'too-slow':
      return `${url} did not answer whole within ${failure.seconds} seconds. Try again later.`;
    case 'redirects':
      return `${url}: the address was passed on more than ${failure.most} times. Give the address of the page itself.`;
    case 'status':
      return `${url} cannot be fetched: ${STATUS_WORDS[failure.status] ?? `the server answered ${failure.status}`}. ${remedy}`;
    case 'too-large':
      return `${url} has more than the ${megabytes(failure.most)} MB that are read of a page. ${remedy}`;
    case 'wrong-type':
      return `${url} is no web page, but ${failure.type}. ${FEED_TYPE.test(failure.type) ? FOLLOW_IT : remedy}`;
    case 'bad-encoding':
      return `${url} is packed in a way that cannot be read (${failure.encoding}). ${remedy}`;
    case 'robots':
      return `${url}: the site asks robots to stay away from this page (robots.txt), and so does Recount.`;
  }
}
