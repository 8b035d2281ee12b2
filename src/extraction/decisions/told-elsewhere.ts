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

const LONGEST = 4;

/** "which once held 1,800 prisoners", "llegó a albergar 1.800", "80 presos que estuvieron recluidos". */
function wereHeldOnce({
  candidate: { analysed, span, counted },
  measured,
  reader: { compiled },
}: MeasuredScene): boolean {
  const { heldOnce } = compiled.reality;
  if (!heldOnce.mayBeIn(analysed.words)) return false;
  const { tokens } = analysed.sentence;
  if (measured.kind !== 'measured' || measured.measure === 'freed') return false;
  if (heldOnce.endsAt(tokens, span.hedgeStart, LONGEST)) return true;
  if (measured.measure !== 'held') return false;
  const verb = compiled.sets.relatives.isAt(tokens, counted.end) ? counted.end + 1 : counted.end;
  return heldOnce.longestAt(tokens, verb) !== undefined;
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
  if (wereHeldOnce(scene)) return dropped('held long ago');
  if (measured.kind !== 'measured') return undefined;
  if (measured.measure === 'held') return tells(bygone, scene) ? dropped('held long ago') : undefined;
  return tells(leaves, scene) ? dropped('on leave, and not freed') : undefined;
}
