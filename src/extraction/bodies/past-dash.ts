import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { words } from '../sentences/capital-run.js';
import type { Token } from '../text/text.js';
import { bodyAt, type Fragment } from './fragment.js';
import { place } from './place-names.js';

const DASH = /^[–—-]$/;

/** "Human Rights Concern – Eritrea said": a country behind a dash closes the name of a body; but "Open Door – Cuba's oldest – said" is an aside. */
export function pastDash(tokens: readonly Token[], named: Fragment, { say }: CompiledLanguage): Fragment {
  if (named.kind !== 'body' || named.known !== undefined || named.body.kind !== 'ngo') return named;
  if (!DASH.test(tokens[named.end]?.text ?? '') || tokens[named.end + 1]?.word.capital !== true) return named;
  const where = place(tokens, named.end + 1);
  if (where?.kind !== 'place' || where.town) return named;
  const next = tokens[where.end];
  const closes = next === undefined || /^[.,;:()"”]$/.test(next.text) || say.longestAt(tokens, where.end) !== undefined;
  if (!closes || tokens.slice(where.end).some(({ text }) => DASH.test(text))) return named;
  const name = words(tokens, named.start, where.end);
  return bodyAt(named.start, where.end, { claimant: name, kind: 'ngo' }, name);
}
