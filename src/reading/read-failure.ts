/** Why a page could not be read. `name`: the file's base name, or what the text was pasted as. */
export type ReadFailure =
  | { readonly kind: 'empty'; readonly name: string }
  | { readonly kind: 'binary'; readonly name: string; readonly looksLike: string | null }
  | { readonly kind: 'not-utf-8'; readonly name: string; readonly looksLike: string | null }
  | { readonly kind: 'bad-front-matter'; readonly name: string; readonly line: number; readonly problem: string }
  | { readonly kind: 'bad-digest'; readonly name: string; readonly line: number; readonly problem: string }
  | { readonly kind: 'bad-meta'; readonly name: string; readonly problem: string }
  | { readonly kind: 'no-article'; readonly name: string }
  | { readonly kind: 'too-much-text'; readonly name: string }
  /** Took too much time or memory. */
  | { readonly kind: 'too-hard'; readonly name: string }
  | { readonly kind: 'too-little-text'; readonly name: string; readonly words: number };

/** What is wrong, where, and what to do: one or two plain sentences. */
export function describeReadFailure(failure: ReadFailure): string {
  const { name } = failure;
  switch (failure.kind) {
    case 'empty':
      return `${name} is empty. Save the article's text in it and try again.`;
    case 'binary':
      return `${name} is not text${seems(failure.looksLike)}. Save the article as plain text (.txt) or HTML (.html), UTF-8.`;
    case 'not-utf-8':
      return `${name} is not UTF-8${seems(failure.looksLike)}. Save it again as UTF-8.`;
    case 'bad-front-matter':
      return `${name}, line ${failure.line}: the front matter cannot be read: ${failure.problem}. Put it right and try again.`;
    case 'bad-digest':
      return `${name}, line ${failure.line}: ${failure.problem}. A digest has one line for each paragraph, "7. text".`;
    case 'bad-meta':
      return `${name} cannot be read: ${failure.problem}. Put it right, or take the file away to read the page without it.`;
    case 'no-article':
      return `${name} holds no article text. If the page builds itself in the browser, save its text as .txt instead.`;
    case 'too-much-text':
      return `${name} has more text than any article. Save the article's own text as .txt and give that file.`;
    case 'too-hard':
      return `${name} is made so that it cannot be read in time. Save the article's own text as .txt and give that file.`;
    case 'too-little-text':
      return `${name} has too little text to be an article (${failure.words} words besides menus and links). Check that the whole article was saved.`;
  }
}

function seems(looksLike: string | null): string {
  return looksLike === null ? '' : ` (it looks like ${looksLike})`;
}
