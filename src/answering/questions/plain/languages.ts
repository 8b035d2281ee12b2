import type { Lexicon } from './lexicon.js';
import { english } from './words/english.js';
import { portuguese } from './words/portuguese.js';
import { spanish } from './words/spanish.js';

/** The languages in which questions are understood, each in one place. */
export const LEXICONS: readonly Lexicon[] = [english, spanish, portuguese];
