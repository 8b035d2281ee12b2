import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

/** "uma boa notícia", "en audiencia pública": no verb, as its accent shows. */
export function isNounByAccent(token: Token | undefined, { speech: { nounsByAccent } }: CompiledLanguage): boolean {
  return nounsByAccent.size > 0 && nounsByAccent.has(token?.text.toLowerCase() ?? '');
}
