/** Entries of a lexicon. */
export type Phrases = readonly string[];

/** A word list as it reads best: entries apart by commas, over as many lines as it takes. */
export function phrases(text: string): readonly string[] {
  return text
    .split(',')
    .map((phrase) => phrase.replace(/\s+/g, ' ').trim())
    .filter((phrase) => phrase !== '');
}
