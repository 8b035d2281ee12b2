import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { SourceMention } from './body.js';
import type { Cast } from './cast.js';

export interface MentionContext {
  readonly tokens: readonly Token[];
  readonly cast: Cast;
  readonly compiled: CompiledLanguage;
  /** What the sentence has named before. */
  readonly before: readonly SourceMention[];
}
