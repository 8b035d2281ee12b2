import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { PhraseTrie } from '../text/phrase-trie.js';
import { type Decided, dropped } from './decided.js';
import type { MeasuredScene, Scene } from './scene.js';

function tells(words: PhraseTrie<true>, { candidate: { analysed } }: Scene): boolean {
  if (!words.mayBeIn(analysed.words)) return false;
  const { tokens } = analysed.sentence;
  for (let at = 0; at < tokens.length; at += 1) if (words.longestAt(tokens, at) !== undefined) return true;
  return false;
}

/**
 * "In the film 30 hostages are freed", "durante la dictadura hubo 12.000 presos políticos", "1.200 presos saíram na
 * saidinha": told by the whole sentence of no release and of nobody who is held now.
 */
export function toldElsewhere(scene: MeasuredScene): Decided | undefined {
  const { measured, reader } = scene;
  if (measured.kind === 'rejected') return undefined;
  const { stories, leaves, bygone }: CompiledLanguage['reality'] = reader.compiled.reality;
  if (tells(stories, scene)) return dropped('told in a story');
  if (measured.kind !== 'measured') return undefined;
  if (measured.measure === 'held') return tells(bygone, scene) ? dropped('held long ago') : undefined;
  return tells(leaves, scene) ? dropped('on leave, and not freed') : undefined;
}
