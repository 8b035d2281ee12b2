import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { personRun } from '../sentences/capital-run.js';
import { isCapitalised, isOwningMark, type Token } from '../text/text.js';
import { holdsCount } from './count-owner.js';
import type { Fragment } from './fragment.js';
import { gapBetween } from './gap-between.js';
import { pastSorts } from './introduced-body.js';
import { isPronoun } from './mention-of.js';
import { isSeat } from './person-names.js';
import { followsEvent, isDoneTo, isHearer, isMet, isOnlyWhere, isTold, opensWithPossessive } from './said-before.js';

const GAP = 6;
/** Small words that bind the parts of one source: "director of the", "a lawyer with". */
const CONTENT_WORDS = 2;

/** Where "en San Cristóbal" ends, if another name follows its comma. */
export function pastSeat(tokens: readonly Token[], at: number, compiled: CompiledLanguage): number {
  if (!compiled.small.in.isAt(tokens, at)) return at;
  const first = tokens[at + 1];
  if (first === undefined || !isCapitalised(first)) return at;
  const end = personRun(tokens, at + 1, compiled);
  return isSeat(tokens, at + 1, end, compiled) ? end : at;
}

/** Whether two fragments name one source: only small words and a comma between them. */
export function joins(tokens: readonly Token[], left: Fragment, right: Fragment, compiled: CompiledLanguage): boolean {
  const { bodies, small } = compiled;
  // "o porta-voz da instituição"
  if (left.kind === 'role' && left.role === 'member' && right.kind === 'role' && right.role === 'it')
    return right.start === left.end;
  // "la entidad sin fines de lucro Ventana Abierta": a noun, what sort of body it is, and its name
  const sorted = left.kind === 'role' && right.kind === 'body' && right.start > left.end;
  if (sorted && pastSorts(tokens, right.start - 1, compiled) === left.end - 1) return true;
  // "En entrevista con Radio Andina, la ONG Ventana Abierta": a noun with a name of its own
  if (left.kind === 'body' && right.kind === 'role' && hasOwnName(tokens, right, compiled)) return false;
  if ((left.kind === 'role' && isPronoun(left.role)) || (right.kind === 'role' && isPronoun(right.role))) return false;
  const from = pastSeat(tokens, left.end, compiled);
  if (isOnlyWhere(tokens, left, from, right, compiled)) return false;
  // "la cónsul de Colombia en San Cristóbal, Nelly Ospina": the office is the person's, wherever its seat
  if (from > left.end && left.kind !== 'person' && right.kind === 'person' && right.start === from + 1) return true;
  const length = right.start - left.end;
  const gap = length > GAP ? null : gapBetween(tokens, left.end, right.start, compiled);
  if (gap === null || gap.words > CONTENT_WORDS) return false;
  // "la lista que Ana Ruiz hace con datos de abogados": what a list is made from is nobody's name
  if (left.kind !== 'role' && right.kind === 'role' && holdsCount(tokens, left.end, right.start, compiled))
    return false;
  // "anunció en Minsk el enviado": where it was said is not whose envoy it is
  if (left.kind === 'place' && small.in.isAt(tokens, left.start - 1)) return false;
  // "who researches Iran for S"
  if (left.kind === 'place' && small.for.isAmong(tokens, left.end, right.start)) return false;
  // an outlet is nobody's office, but has its own people: "un periodista de la AFP"
  if (isOutlet(left) || (isOutlet(right) && gap.commas > 0)) return false;
  if (gap.words > 0 && (isAgainst(left, right) || isMet(tokens, left, right, compiled))) return false;
  if (isTold(tokens, left, right, compiled) || (gap.words > 0 && isDoneTo(tokens, left, right, compiled))) return false;
  // "Cabello called Foro Penal's figures inflated"; but "an NGO called Foro Penal"
  if (!isOfPeople(left) && bodies.calls.isAmong(tokens, left.end, right.start)) return false;
  // "the police compound overnight, the committee Clippve tells us", "the El Rodeo annex, the lawyers' group said"
  const told = right.kind === 'body' || (right.kind === 'role' && left.kind === 'person');
  if (gap.words > 0 && told && isApart(tokens, left.end, right.start, compiled)) return false;
  // "o governo, em conversas com a embaixada dos Estados Unidos": whom it talks to
  if (gap.words > 0 && gap.commas > 0 && right.kind === 'role' && bodies.asides.isAt(tokens, left.end + 1))
    return false;
  if (gap.commas > 0 && isOfPeople(left) && isOfState(right)) return false;
  // "Unlike the government, Provea publishes names", "segundo o governo, a ONG Provea só localizou 31"
  const ofPeople = right.kind === 'body' ? right.body.kind !== 'government' : hasOwnName(tokens, right, compiled);
  if (gap.commas > 0 && isOfState(left) && ofPeople) return false;
  // "According to Court Watch, the interior ministry claims 1,205", "after a visit by a US envoy, the government said"
  const ofState = right.kind === 'role' && OF_THE_STATE.has(right.role);
  const says = left.kind === 'role' && compiled.say.longestAt(tokens, right.end) !== undefined;
  const ofOthers = left.kind === 'body' && left.body.kind !== 'government';
  // "Foro Penal denied government claims": whatever the word between them is, it is a verb
  if (gap.words > 0 && ofOthers && isOfState(right)) return false;
  if (gap.commas > 0 && ofState && (says || ofOthers)) return false;
  // "desde la captura de Nicolás Maduro, Foro Penal ha verificado": to whom it happened is nobody of the body
  const apposed = tokens[right.end]?.text === ',';
  if (gap.commas > 0 && left.kind === 'person' && right.kind === 'body' && !apposed)
    if (followsEvent(tokens, left.start, compiled) || isInOffice(tokens, left, compiled)) return false;
  if (gap.commas > 0 && startsAfresh(tokens, left, right, compiled)) return false;
  // "dijo al Semanario Kianda la directora de Provea": who tells, and not who is told
  const { nameArticles, articleOnes } = compiled.sets;
  const article = nameArticles.isAt(tokens, left.end) || articleOnes.isAt(tokens, left.end);
  const tells = compiled.language.sources.verbFirst && article;
  if (left.kind === 'person' && right.kind !== 'person' && tells) return false;
  // "dijo a la prensa local Ana Ruiz, portavoz de Provea", "a los familiares Ana Ruiz": who is told is nobody's office
  if (left.kind === 'role' && isAudience(tokens, left, compiled)) return false;
  // "dijo a esta agencia su abogado": whose they are is another noun's
  if (left.kind === 'role' && opensWithPossessive(tokens, left.end, right, compiled)) return false;
  // "según informó a la CIDH el Gobierno", "explicó ante el Parlamento Europeo la portavoz de Foro Penal"
  if (left.kind === 'body' && right.kind !== 'body' && tells) return false;
  if (left.kind === 'person' && startsAnother(tokens, left, right, compiled)) return false;
  // "el ministro de Exteriores español, José Manuel Albares": a demonym is of the office, and the office is the person's
  if (left.kind === 'place' && right.kind === 'person' && length === 1 && tokens[left.start]?.word.capital === false)
    return true;
  // a place belongs to the words it touches: "Poland's foreign ministry", "el ministerio del Interior de Perú"
  // "El ministro de Exteriores español, José Manuel Albares": a demonym written small is of the office before it
  const demonym = left.kind === 'place' && tokens.slice(left.start, left.end).every((token) => !isCapitalised(token));
  if (demonym && right.kind === 'person') return gap.commas <= 1 && gap.words === 0;
  // "O governador de Zamfara, Bello Danjuma": the place is of the office
  if (left.kind === 'place' && right.kind === 'person' && small.ofThe.isAt(tokens, left.start - 1))
    return gap.commas === 1 && gap.words === 0;
  // "Hamas met Israel's envoy"
  if (right.kind === 'place' && gap.words > 0 && left.kind !== 'role' && isOwningMark(tokens[right.end])) return false;
  // "Israel a Hamás: …"
  const addressed = left.kind === 'place' && left.start === 0 && small.to.isAt(tokens, left.end);
  if (addressed && tokens[right.end]?.text === ':') return false;
  // "Nicaragua's permanent mission to the UN"
  if (left.kind === 'place' && right.kind === 'body' && gap.commas === 0)
    if (compiled.names.delegates.isAmong(tokens, left.end, right.start)) return true;
  if (left.kind === 'place' || right.kind === 'place') {
    // "the governor of the state of Kaduna"
    const region = right.kind === 'place' && compiled.names.territories.isAt(tokens, right.start - 2) ? 1 : 0;
    return gap.commas === 0 && length <= 3 + region && gap.words <= 1 + region;
  }
  // two bodies side by side with a comma between are two sources
  if (left.kind === 'body' && right.kind === 'body')
    return length === 1 && (right.acronym || right.body.claimant === left.body.claimant);
  return gap.commas === 0 || right.kind === 'person' || left.kind === 'person' || gap.commas === 1;
}

const TITLE = 4;

/** "Of the 406 announced by Interior Minister Ana Ruiz, Provea has confirmed 154": who is of the state is of no such body. */
function isInOffice(tokens: readonly Token[], { start, end }: Fragment, { roles }: CompiledLanguage): boolean {
  if (tokens[end]?.text !== ',') return false;
  for (let at = start - 1; at >= Math.max(0, start - TITLE); at -= 1) {
    const role = roles.longestAt(tokens, at);
    if (role?.end === start && OF_THE_STATE.has(role.value)) return true;
  }
  return false;
}

/** Words before a comma that are no noun for a body: "the main opposition party, Zmena" is one source. */
function isApart(tokens: readonly Token[], from: number, to: number, { sets }: CompiledLanguage): boolean {
  const comma = tokens.slice(from, to).findIndex(({ text }) => text === ',');
  return comma > 0 && !sets.bodyHeads.isAt(tokens, from + comma - 1);
}

const OF_THE_STATE = new Set(['government', 'office', 'ministry']);
const NOT_OF_IT = new Set(['organisations', 'opposition', 'relatives', 'lawyers']);

function isOfState(fragment: Fragment): boolean {
  return fragment.kind === 'role' && fragment.role !== 'office' && OF_THE_STATE.has(fragment.role);
}

/** "Según esa ONG, el Gobierno presume de 626": with a comma between, no state is of an organisation. */
function isOfPeople(fragment: Fragment): boolean {
  return fragment.kind === 'role' && (fragment.role === 'organisation' || fragment.role === 'some-organisation');
}

function isAudience(
  tokens: readonly Token[],
  fragment: Extract<Fragment, { kind: 'role' }>,
  compiled: CompiledLanguage,
): boolean {
  if (fragment.role !== 'reports' && !OF_THEM.has(fragment.role)) return false;
  return isHearer(tokens, fragment, compiled);
}

/** "Rights groups accuse the government": with a word between, the two are no one's name. */
function isAgainst(left: Fragment, right: Fragment): boolean {
  return left.kind === 'role' && right.kind === 'role' && NOT_OF_IT.has(left.role) && OF_THE_STATE.has(right.role);
}

/** Whom "their lawyers" are of is no person named before them. */
const OF_THEM = new Set(['lawyers', 'relatives']);
const HOLDERS = new Set(['office', 'member', 'government']);

/** "the arrest of the mayor, the Lawyers Association said", "the jail of El Porvenir, their lawyers said": somebody else. */
function startsAfresh(
  tokens: readonly Token[],
  left: Fragment,
  right: Fragment,
  { bodies, sets }: CompiledLanguage,
): boolean {
  if (tokens[left.end]?.text !== ',') return false;
  if (right.kind === 'role' && OF_THEM.has(right.role) && bodies.their.isAt(tokens, left.end + 1)) return true;
  const article = sets.nameArticles.isAt(tokens, left.end + 1) && right.start === left.end + 2;
  return article && left.kind === 'role' && HOLDERS.has(left.role) && right.kind === 'body';
}

const AHEAD = 6;

/** "the jailed mayor X, the opposition party Y said": what follows the comma is no person, so it is somebody else. */
function startsAnother(tokens: readonly Token[], left: Fragment, right: Fragment, compiled: CompiledLanguage): boolean {
  if (tokens[left.end]?.text !== ',') return false;
  const first = tokens[left.end + 1];
  // "X, da Associação Y": of that body, and nobody else
  const of = compiled.sets.countOf.has(first);
  const article = !of && compiled.sets.determiners.has(first) && !compiled.sets.possessives.has(first);
  if (!article || right.start > left.end + 2 || right.kind === 'person') return false;
  for (let index = left.end + 1; index < right.end + AHEAD && tokens[index]?.text !== ','; index += 1) {
    const role = compiled.roles.longestAt(tokens, index)?.value;
    if (role === 'member' || role === 'office' || role === 'person') return false;
    if (compiled.say.longestAt(tokens, index) !== undefined) break;
  }
  return true;
}

const SORTS = 8;

/** "la ONG Ventana Abierta", "o coletivo venezuelano Caminho e Liberdade", after a comma. */
function hasOwnName(tokens: readonly Token[], { start, end }: Fragment, compiled: CompiledLanguage): boolean {
  if (tokens[start - 1]?.text !== ',' || !compiled.sets.introducers.isAt(tokens, end - 1)) return false;
  let name = end;
  while (name < end + SORTS && tokens[name]?.kind === 'word' && tokens[name]?.word.capital !== true) name += 1;
  if (tokens[name]?.word.capital !== true) return false;
  return name === end || pastSorts(tokens, name - 1, compiled) === end - 1;
}

function isOutlet(fragment: Fragment): boolean {
  return fragment.kind === 'body' && fragment.body.kind === 'media';
}
