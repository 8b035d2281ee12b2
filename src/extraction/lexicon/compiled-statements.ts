import type { PhraseTrie } from '../text/phrase-trie.js';
import type { Language } from './language.js';
import { trieOf } from './look-up-tables.js';
import type { StatementWords } from './statement-words.js';

type Words = Readonly<Record<Exclude<keyof StatementWords, 'verifiers'>, PhraseTrie<true>>>;

/** `StatementWords`, ready to be looked up. */
export interface CompiledStatements extends Words {
  /** The values are the names under which they are shown. */
  readonly verifiers: PhraseTrie<string>;
  /** Words that a statement turns on: where a sentence has none, nothing else is looked for. */
  readonly triggers: PhraseTrie<true>;
}

export function compileStatements({ statements: words, sources, structure }: Language): CompiledStatements {
  const all = (phrases: readonly string[]) => trieOf<true>([[true, phrases]]);
  const { lists, verify, verified, confirmed, verifying, unverified, provisional, grows } = words;
  const { inflates, mismatches, disputedBy } = words;
  const triggers = [lists, verify, verified, confirmed, verifying, unverified, provisional, grows, inflates];
  return {
    lists: all(words.lists),
    onIt: all(words.onIt),
    listOf: all(words.listOf),
    listed: all(words.listed),
    otherLists: all(words.otherLists),
    asks: all(words.asks),
    turnsTo: all(words.turnsTo),
    wishes: all(words.wishes),
    toWhom: all(words.toWhom),
    passives: all(words.passives),
    promises: all(words.promises),
    willPublish: all(words.willPublish),
    publishes: all(words.publishes),
    published: all(words.published),
    equates: all(words.equates),
    wasPublished: all(words.wasPublished),
    publishedEnds: all(words.publishedEnds),
    publishedFirst: all(words.publishedFirst),
    verify: all(words.verify),
    verified: all(words.verified),
    confirmed: all(words.confirmed),
    verifying: all(words.verifying),
    unverified: all(words.unverified),
    unaccounted: all(words.unaccounted),
    verifiable: all(words.verifiable),
    others: all(words.others),
    independent: all(words.independent),
    caseByCase: all(words.caseByCase),
    registers: all(words.registers),
    figures: all(words.figures),
    provisional: all(words.provisional),
    grows: all(words.grows),
    inflates: all(words.inflates),
    mismatches: all(words.mismatches),
    disputedBy: all(words.disputedBy),
    auxiliaries: all(words.auxiliaries),
    verifiers: trieOf(Object.entries(words.verifiers)),
    triggers: all([...triggers, mismatches, disputedBy, sources.disputes, structure.truth].flat()),
  };
}
