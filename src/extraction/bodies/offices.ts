import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { SourceRole } from '../lexicon/source-role.js';
import { nameRun } from '../sentences/capital-run.js';
import type { Found } from '../text/phrase-trie.js';
import { isCapitalised, type Token } from '../text/text.js';
import type { Cast } from './cast.js';
import type { Fragment } from './fragment.js';
import type { KnownPerson } from './known-names.js';
import type { NamingContext } from './naming-context.js';
import { place } from './place-names.js';

function isStateRole(role: Found<SourceRole> | undefined, at: number): boolean {
  return (
    role !== undefined &&
    role.end === at &&
    (role.value === 'office' || role.value === 'government' || role.value === 'ministry')
  );
}

/** Words of an office before its demonym: "o Ministério da Defesa russo". */
const OFFICE_WORDS = 6;

/** "o governo colombiano": a demonym is written small after the office it belongs to. */
export function demonymAt(tokens: readonly Token[], at: number, { roles }: CompiledLanguage): Fragment | undefined {
  if (!roles.mayEnd(tokens, at)) return undefined;
  const country = place(tokens, at);
  if (country === undefined) return undefined;
  for (let from = at - 1; from >= at - OFFICE_WORDS; from -= 1)
    if (isStateRole(roles.longestAt(tokens, from), at)) return country;
  return undefined;
}

/** "la directora de Justicia, Encuentro y Perdón": what is known to begin the name of a body is not of the office. */
function beforeBody(
  tokens: readonly Token[],
  role: Found<SourceRole> | undefined,
  { known, compiled }: NamingContext,
): Found<SourceRole> | undefined {
  if (role === undefined || role.end - role.start < 3) return role;
  const name = role.end - 1;
  if ((known.bodies.longestAt(tokens, name)?.end ?? 0) <= role.end) return role;
  return compiled.roles.longestAt(tokens.slice(0, name - 1), role.start) ?? role;
}

/** "a presidente da Associação X": a noun with a capital begins the body's name, and is not of the office. */
export function outsideName(
  tokens: readonly Token[],
  told: Found<SourceRole> | undefined,
  context: NamingContext,
): Found<SourceRole> | undefined {
  const { compiled } = context;
  const role = beforeBody(tokens, told, context);
  const noun = role === undefined ? undefined : tokens[role.end - 1];
  if (role === undefined || noun === undefined) return role;
  // "A Rádio Porto Novo contou": the outlet's own name
  if (role.value === 'reports' && role.end > role.start + 1 && isCapitalised(noun))
    return tokens[role.end]?.word.capital === true && compiled.names.outletTitles.has(noun) ? undefined : role;
  if (role.end - role.start < 3) return role;
  if (role.value !== 'member' && role.value !== 'office') return role;
  const end =
    isCapitalised(noun) && compiled.sets.bodyNouns.has(noun) ? nameRun(tokens, role.end - 1, compiled) : role.end;
  if (end <= role.end) return role;
  const shorter = compiled.roles.longestAt(tokens.slice(0, role.end - 2), role.start);
  // "el ministro de Justicia Pedro Salas"; but "el director de Justicia Abierta"
  const ofState = role.value === 'office' && (shorter?.value !== 'member' || isPersonAfter(tokens, role.end, end));
  return ofState ? role : shorter;
}

/** "la portavoz de Justicia Marta Rivas": two names with capitals after the office. */
function isPersonAfter(tokens: readonly Token[], from: number, end: number): boolean {
  return end - from > 1 && tokens.slice(from, end).every(isCapitalised);
}

const HEAD_OF_STATE = /^(?:prime minister|president)/;
const OFFICE_BEFORE = 8;

/** "el ministro de Defensa, Pedro Sánchez", far from Spain: a minister is not the head of a government of that name. */
export function isNamesake(
  tokens: readonly Token[],
  at: number,
  { claimant, office }: KnownPerson,
  { cast: { country }, compiled }: { readonly cast: Cast; readonly compiled: CompiledLanguage },
): boolean {
  if (claimant.kind !== 'government' || claimant.country === country || !HEAD_OF_STATE.test(office ?? '')) return false;
  const { ministers, first } = compiled.bodies;
  for (let index = at - 1; index >= Math.max(0, at - OFFICE_BEFORE); index -= 1)
    if (ministers.isAt(tokens, index)) return !first.isAt(tokens, index - 1);
  return false;
}
