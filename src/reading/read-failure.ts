import { say, type Words } from '../wording/words.js';

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

/** What is wrong, where, and what to do: one or two plain sentences. `name`: what the page is called there. */
export function describeReadFailure(failure: ReadFailure, name: string | Words = failure.name): Words {
  switch (failure.kind) {
    case 'binary':
    case 'not-utf-8':
      return failure.looksLike === null
        ? say(`read.${failure.kind}`, { name })
        : say(`read.${failure.kind}.like`, { name, like: failure.looksLike });
    case 'bad-front-matter':
    case 'bad-digest':
      return say(`read.${failure.kind}`, { name, line: String(failure.line), problem: failure.problem });
    case 'bad-meta':
      return say('read.bad-meta', { name, problem: failure.problem });
    case 'too-little-text':
      return say('read.too-little-text', { name, words: String(failure.words) });
    default:
      return say(`read.${failure.kind}`, { name });
  }
}
