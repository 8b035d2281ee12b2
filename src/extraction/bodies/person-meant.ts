import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import { type Body, NOBODY, type SourceMention } from './body.js';

/** Somebody the article named, and whose word is theirs. */
export interface Person {
  readonly name: string;
  /** As it is filed. */
  readonly surname: string;
  readonly body: Body | null;
}

/** Paragraphs back to somebody without a name. */
const FRESH = 1;

/** Whom "he" and "she" may go back to: the person named last, and whoever has spoken since without a name. */
export class PersonMeant {
  #named: Person | null = null;
  #namedIn = -1;
  #unnamed: Body | null = null;
  #unnamedIn = -1;
  #paragraph = -1;

  enter(paragraph: number): void {
    this.#paragraph = paragraph;
  }

  name(person: Person): void {
    this.#named = person;
    this.#namedIn = this.#paragraph;
    this.#unnamed = null;
  }

  /** A sentence is about somebody without a name, who is of this body. */
  hear(body: Body): void {
    this.#unnamed = body;
    this.#unnamedIn = this.#paragraph;
  }

  /** The person named last. */
  get named(): Person | null {
    return this.#named;
  }

  /** The person named last, if in this paragraph. */
  get here(): Person | null {
    return this.#namedIn === this.#paragraph ? this.#named : null;
  }

  /** The body of somebody without a name of whom the text told since it named a person. */
  get unnamed(): Body | null {
    return this.#paragraph - this.#unnamedIn <= FRESH ? this.#unnamed : null;
  }
}

/** "its spokeswoman", "a spokesman for Foro Penal": one person without a name, who is of a body. */
export function isUnnamedPerson(
  { start, end, body, speaker }: SourceMention,
  tokens: readonly Token[],
  { roles, clause }: CompiledLanguage,
): boolean {
  if (speaker !== null || body.claimant === NOBODY.claimant) return false;
  for (let at = start; at < end; at += 1) {
    const role = roles.longestAt(tokens, at);
    if (role === undefined || (role.value !== 'member' && role.value !== 'office')) continue;
    if (!clause.plurals.isAt(tokens, role.end - 1)) return true;
  }
  return false;
}
