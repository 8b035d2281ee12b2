import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { endsAsVerb, isPastVerb, isState } from '../lexicon/noun-ends.js';
import type { Token } from '../text/text.js';
import type { NumberSpan } from './number-span.js';
import type { Counted } from './what-counted.js';

/** Tokens from the number to the comma that closes in who its people are. */
const LONGEST = 16;

function beginsVerb(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const { sets, language, speech, copulas, predicates, reported } = compiled;
  const from = sets.negations.isAt(tokens, at) ? at + 1 : at;
  const verb = tokens[from];
  if (verb === undefined || verb.kind !== 'word') return false;
  return (
    from > at ||
    language.structure.has.includes(verb.key) ||
    sets.wereThen.has(verb) ||
    sets.stateAux.has(verb) ||
    speech.auxiliaries.has(verb) ||
    [copulas, predicates].some((words) => words.longestAt(tokens, from) !== undefined) ||
    isState(tokens, from, compiled) ||
    (endsAsVerb(verb, compiled) && reported.longestAt(tokens, from) === undefined) ||
    isPastVerb(tokens, from, compiled)
  );
}

interface Apposition {
  readonly end: number;
  readonly label: string | null;
}

/** The aside that says who the people of a number without a noun are: the verb behind it is theirs. */
function appositionAt(tokens: readonly Token[], open: number, compiled: CompiledLanguage): Apposition | undefined {
  if (tokens[open]?.text !== ',') return undefined;
  const said = compiled.descriptions.appositions.longestAt(tokens, open + 1);
  if (said === undefined) return undefined;
  for (let at = said.end; at < Math.min(tokens.length, open + LONGEST); at += 1) {
    const token = tokens[at];
    if (token?.text === ',' && beginsVerb(tokens, at + 1, compiled)) {
      // "all women"; but "all Kurdish students" has its own words for them
      const group = compiled.groups.longestAt(tokens, said.end);
      return { end: at + 1, label: group?.end === at ? group.value.label : null };
    }
    if (token?.kind === 'punct' && /^[.;:?!]$/.test(token.text)) return undefined;
  }
  return undefined;
}

/** "Only five, all sergeants, were let go": a bare number ends past who its people are, and its verb stands right after. */
export function pastApposition(
  tokens: readonly Token[],
  span: NumberSpan,
  counted: Counted,
  compiled: CompiledLanguage,
): Counted {
  if (counted.kind !== 'elliptical' || counted.partitive || counted.end !== span.end || span.ratio !== null)
    return counted;
  const aside = appositionAt(tokens, span.end, compiled);
  return aside === undefined ? counted : { ...counted, end: aside.end, label: counted.label ?? aside.label };
}
