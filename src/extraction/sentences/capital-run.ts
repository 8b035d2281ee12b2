import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { NAME_LINKS } from '../lexicon/name-links.js';
import { isCapitalised, type Token } from '../text/text.js';
import type { WordTable } from '../text/word-table.js';

const MAX_NAME = 14;

/** Where something is written, after the name of who wrote it: "la ONG Ventana Abierta en X". */
export const NETWORKS: ReadonlySet<string> = new Set([
  'X',
  'Twitter',
  'Facebook',
  'Instagram',
  'Telegram',
  'WhatsApp',
  'TikTok',
  'YouTube',
]);

/** Whether a word is written as one of a name. */
export function isName(token: Token): boolean {
  return token.word.capital || token.word.elided;
}

/** Tokens as they were written, apart by spaces. */
export function words(tokens: readonly Token[], start: number, end: number): string {
  let written = '';
  let marked = false;
  for (let at = start; at < end; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    written = at === start ? token.text : `${written} ${token.text}`;
    marked ||= token.kind === 'punct';
  }
  return marked ? written.replace(/ ([',’.])/g, '$1').replace(/(’|')\s+s\b/g, "'s") : written;
}

const INITIAL = /^\p{Lu}$/u;

/** The full stop of "P." or "Jr." in a person's name. */
function isShortened(
  tokens: readonly Token[],
  first: number,
  at: number,
  { juniors }: CompiledLanguage['capitals'],
): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.text !== '.' || at - 2 < first || before === undefined) return false;
  // "U.S. Embassy" begins with its letters
  return INITIAL.test(before.text) || (isCapitalised(before) && juniors.has(before));
}

/** A run of capitalised words; small words of names may stand inside. */
export function capitalRun(
  tokens: readonly Token[],
  at: number,
  links: WordTable,
  { capitals, sets, smallInNames }: CompiledLanguage,
): number {
  let end = at + 1;
  const last = Math.min(tokens.length, at + MAX_NAME);
  for (let index = at + 1; index < last; index += 1) {
    const token = tokens[index];
    // "Gregorio P. Capang Jr."
    if (token !== undefined && index === end && isShortened(tokens, at, index, capitals)) {
      if (capitals.juniors.isAt(tokens, index - 1)) end = index + 1;
      if (isCapitalised(tokens[index + 1] ?? token) || end === index + 1) continue;
    }
    if (token === undefined) break;
    if (isName(token)) {
      if (index > end && NETWORKS.has(token.text)) break;
      // "the Arabic Network in March"
      if (index > end && sets.months.has(token) && smallInNames.in.isAt(tokens, index - 1)) break;
      end = index + 1;
      continue;
    }
    // "Comité de Solidaridad con los Presos Políticos": "with" and an article go on with the name
    const goesOn =
      links.has(token) || (links === capitals.nameLinks && capitals.withThe.longestAt(tokens, index) !== undefined);
    if (!goesOn) break;
    // "In Jerusalem the Prison Service said"; but "Office of the President"
    const opens = index === end && !links.has(tokens[index - 1]);
    if (capitals.ends.has(token) && opens) break;
    // "disse ao Semanário Kianda a Associação Mãos Livres": who is told, and who tells
    if (opens && sets.nameArticles.has(token) && sets.bodyNouns.isAt(tokens, index + 1)) break;
  }
  return end;
}

/** A run of capitalised words that may be the name of a body. */
export function nameRun(tokens: readonly Token[], at: number, compiled: CompiledLanguage): number {
  return capitalRun(tokens, at, compiled.capitals.nameLinks, compiled);
}

/** … of a person. */
export function personRun(tokens: readonly Token[], at: number, compiled: CompiledLanguage): number {
  return capitalRun(tokens, at, compiled.capitals.personLinks, compiled);
}

/** "Associação Justiça, Paz e Democracia": a name that lists what its body stands for goes on past the comma. */
export function pastValues(
  tokens: readonly Token[],
  at: number,
  end: number,
  { capitals, smallInNames }: CompiledLanguage,
): number {
  const isValue = (index: number): boolean => {
    const token = tokens[index];
    return token !== undefined && isCapitalised(token) && capitals.values.has(token);
  };
  if (!isValue(end - 1)) return end;
  let last = end;
  while (tokens[last]?.text === ',' && isValue(last + 1)) last += 2;
  const and = tokens[last]?.text === '&' || smallInNames.and.isAt(tokens, last);
  const joined = and && isValue(last + 1);
  return last > end && joined && last - at < MAX_NAME ? last + 2 : end;
}

/** "o gabinete de Direitos Humanos das Nações Unidas": what the office is for, and whose it is. */
export function areRightsOf(run: readonly Token[], compiled: CompiledLanguage): boolean {
  const of = run.findIndex((token) => compiled.smallInNames.ofThe.has(token));
  return of > 0 && areRights(run.slice(0, of), compiled);
}

/** "el alto comisionado de la ONU para los Derechos Humanos": no body by itself. */
export function areRights(run: readonly Token[], { capitals }: CompiledLanguage): boolean {
  return run.every((token) => capitals.rights.has(token));
}

const CAPITALS = /^[\p{Lu}'’-]{3,}$/u;

/** A name as it is filed: one in capitals throughout ("HARBOUR WATCH") as names are written. */
export function nameOf(tokens: readonly Token[], start: number, end: number): string {
  const name = words(tokens, start, end);
  const run = tokens.slice(start, end);
  const shouted =
    run.length > 1 &&
    run.every(({ text, key }) => CAPITALS.test(text) || NAME_LINKS.has(key)) &&
    run.some(isCapitalised);
  if (!shouted) return name;
  return run
    .map(({ text, key }, index) =>
      index > 0 && NAME_LINKS.has(key) ? text.toLowerCase() : `${text[0] ?? ''}${text.slice(1).toLowerCase()}`,
    )
    .join(' ');
}

/** "Maria Solis of Open Door", "Bishop John Pell of the Church of Lorn": two or three names before "of" are somebody of that body. */
export function isPersonOf(run: readonly Token[], { sets, capitals }: CompiledLanguage): boolean {
  const of = run.findIndex((token) => capitals.personOf.has(token));
  return (
    (of === 2 || of === 3) &&
    run.slice(0, of).every((token) => isCapitalised(token) && !sets.bodyNouns.has(token) && !sets.stateNouns.has(token))
  );
}
