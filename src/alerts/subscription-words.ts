import { bodyWords, measureName } from '../rendering/figure-words.js';
import { groupWords } from '../wording/filed.js';
import { joined, say, type Words } from '../wording/words.js';
import { FIGURES, type NewsKind } from './news-kind.js';
import { AT_ONCE, type Manner, type Wanted } from './subscription.js';

type MaybeWanted = { readonly [K in keyof Wanted]?: Wanted[K] | undefined };

/** `freed, by Foro Penal, of foreigners`; `every figure`. */
export function wantedWords({ measure, claimant, group }: MaybeWanted): Words {
  const what = measure === null || measure === undefined ? say('wanted.every') : measureName(measure);
  const by =
    claimant === null || claimant === undefined ? what : say('wanted.by', { what, claimant: bodyWords(claimant) });
  return group === null || group === undefined ? by : say('wanted.of', { what: by, group: groupWords(group) });
}

/** `revisions, corrections`. */
export function kindWords(kinds: readonly NewsKind[]): Words {
  return joined(
    kinds.map((kind) => say(`news.${kind}`)),
    ', ',
  );
}

/** `100 people or more · once an editor has reviewed it`; empty: at once, whatever it is. */
export function mannerWords(manner: Manner = AT_ONCE): Words {
  const { about, atLeast, changePercent, reviewedOnly, quiet, digest, language } = manner;
  const usual = about.length === FIGURES.length && FIGURES.every((kind) => about.includes(kind));
  const said = [
    ...(usual ? [] : [say('manner.told', { kinds: kindWords(about) })]),
    ...(atLeast === null ? [] : [say('manner.at-least', { people: String(atLeast) })]),
    ...(changePercent === null ? [] : [say('manner.change', { percent: String(changePercent) })]),
    ...(reviewedOnly ? [say('manner.reviewed')] : []),
    ...(digest === null ? [] : [say('manner.digest', { hour: String(digest.hour), zone: digest.zone })]),
    ...(quiet === null
      ? []
      : [say('manner.quiet', { from: String(quiet.from), until: String(quiet.until), zone: quiet.zone })]),
    ...(language === 'en' ? [] : [say(`manner.language.${language}`)]),
  ];
  return joined(said, ' · ');
}
