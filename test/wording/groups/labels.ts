import { vi } from 'vitest';
import { english } from '../../../src/extraction/en/english.js';
import { spanish } from '../../../src/extraction/es/spanish.js';
import type { Language } from '../../../src/extraction/lexicon/language.js';
import { groupsOf, officialsOf } from '../../../src/extraction/lexicon/look-up-tables.js';
import { portuguese } from '../../../src/extraction/pt/portuguese.js';
import { PhraseTrie } from '../../../src/extraction/text/phrase-trie.js';

function labelsOf(language: Language): readonly string[] {
  const labels: string[] = [];
  const add = vi.spyOn(PhraseTrie.prototype, 'add').mockImplementation((_, { label }) => labels.push(label));
  groupsOf(language);
  officialsOf(language);
  add.mockRestore();
  return labels;
}

/** Every group that the nouns of a language are filed as. */
export const LABELS: readonly string[] = [...new Set([english, spanish, portuguese].flatMap(labelsOf))];
