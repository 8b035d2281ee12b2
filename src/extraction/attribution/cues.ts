import { mentionOfBody, type SourceMention } from '../bodies/body.js';
import { agentOf, puttingOf } from '../bodies/count-owner.js';
import { isMadeWith } from '../bodies/made-with.js';
import { type Starts, startsIn } from '../bodies/starts.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { splitVerbAt } from '../measures/split-verbs.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Token } from '../text/text.js';
import { accordingAtHead } from './according-at-head.js';
import { agreeing } from './agreed.js';
import { closingVerb } from './closing-verb.js';
import { countNounCue } from './count-noun-cue.js';
import { type Cue, cueOf } from './cue.js';
import { disputedOwner, questionsFigure } from './disputes.js';
import { addWordless } from './gapped-cue.js';
import { headlineCue } from './headline-cue.js';
import { deniesIt, isNegated } from './negated.js';
import { isNounByAccent } from './noun-by-accent.js';
import { promisesNobody } from './number-follows.js';
import { withoutOnlyShown, withoutWhatTheyAre } from './only-shown.js';
import { isWhoCites } from './outlets.js';
import { addPointed } from './pointed-at.js';
import { ofCountry, pairOf } from './same-speaker.js';
import { type CueContext, type Hit, type SpokenBefore, sourceOf } from './source-of.js';
import { spokeOf } from './spoke-of.js';

/** "their families were told", "after Cuba's decree was published": whoever hears it, or what is said, has not said it. */
function isSaidOf({ tokens }: Sentence, at: number, { speech, bodies }: CompiledLanguage): boolean {
  const beside = speech.passives.isAt(tokens, at - 1);
  if (!beside && !speech.passives.isAt(tokens, at - 2)) return false;
  const isPassive = (key = ''): boolean => bodies.putEnds.some((end) => key.endsWith(end));
  // "a lawyer who asked not to be named told us": who is named is not told
  if (speech.told.isAt(tokens, at)) return beside || !isPassive(tokens[at - 1]?.key);
  // "three lawyers who asked not to be identified": they do say
  return beside && !speech.toDo.isAt(tokens, at - 2) && isPassive(tokens[at]?.key);
}

const NOBODY_BEFORE: SpokenBefore = { source: null, voice: null, body: null };

/** "la situaba en 187", "los cifra en 30": what goes before the verb is the figure told before. */
function takesNumber(
  tokens: readonly Token[],
  at: number,
  end: number | undefined,
  { numberStarts, speech, language }: CompiledLanguage,
): boolean {
  if (end === undefined || !language.sources.verbFirst || !speech.clitics.isAt(tokens, at - 1)) return false;
  const to = speech.atFigure.isAt(tokens, end) ? end + 1 : speech.atFigure.isAt(tokens, end - 1) ? end : 0;
  const number = tokens[to];
  return to > 0 && number !== undefined && (number.kind === 'number' || numberStarts.has(number));
}

/** "las confirmó el observatorio": what goes before the verb is its object, and who says it comes right after. */
function hasCliticBefore(
  tokens: readonly Token[],
  at: number,
  end: number | undefined,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): boolean {
  const { sets, small, speech, language } = compiled;
  if (end === undefined || !language.sources.verbFirst || !speech.clitics.isAt(tokens, at - 1)) return false;
  // "la cifra del Gobierno": whose it is
  if (small.ofThe.isAt(tokens, end)) return false;
  // "así lo informan fuentes diplomáticas", "así lo admite Luis Peña", "la publicó el miércoles 18 la Cancillería"
  const who = pastDay(tokens, end, compiled);
  const article = sets.nameArticles.isAt(tokens, who);
  return mentions.some(
    ({ start, strength }) =>
      (start === who || (article && start === who + 1)) && strength !== 'place' && strength !== 'pronoun',
  );
}

/** Past "el miércoles 18", "ayer", "na quarta-feira": a day between a verb and whoever did it. */
function pastDay(tokens: readonly Token[], from: number, { sets, fixedTimes }: CompiledLanguage): number {
  const fixed = fixedTimes.longestAt(tokens, from)?.end;
  if (fixed !== undefined) return fixed;
  const day = [from, from + 1, from + 2].find((at) => sets.weekdays.isAt(tokens, at));
  if (day === undefined || tokens.slice(from, day).some((token) => !sets.determiners.has(token) && !sets.on.has(token)))
    return from;
  return tokens[day + 1]?.kind === 'number' ? day + 2 : day + 1;
}

/** "a rádio pública": no word inside a name or a role is a verb. */
function isInside(mentions: readonly SourceMention[], at: number): boolean {
  for (const { start, end } of mentions) if (start < at && at < end) return true;
  return false;
}

/** "in seven Venezuelan states", "two Cuban claims": a demonym with a number before it is of the noun behind it. */
function isDemonymOf(tokens: readonly Token[], at: number, { language, numberStarts }: CompiledLanguage): boolean {
  if (language.sources.verbFirst || tokens[at]?.word.country === undefined) return false;
  const before = tokens[at - 1];
  return before !== undefined && (before.kind === 'number' || numberStarts.has(before));
}

/** Whether a word that may be a verb is a noun: "el informe"; but "así lo informó". */
function isNoun(
  tokens: readonly Token[],
  at: number,
  end: number | undefined,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): boolean {
  const before = at === 0 ? undefined : tokens[at - 1];
  // "by Viasna's count"
  if (!compiled.sets.determiners.has(before) && before?.key !== "'s" && !isDemonymOf(tokens, at - 1, compiled))
    return false;
  return (
    !hasCliticBefore(tokens, at, end, mentions, compiled) &&
    !takesNumber(tokens, at, end, compiled) &&
    (compiled.refersBack.longestAt(tokens, 0)?.end ?? 0) < at
  );
}

function hitAt(
  sentence: Sentence,
  at: number,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): Hit | undefined {
  const { tokens } = sentence;
  const verb = compiled.say.longestAt(tokens, at);
  const according = compiled.according.longestAt(tokens, at) ?? accordingAtHead(sentence, at, mentions, compiled);
  // "confirmó por su parte", "confirmed by e-mail": no "confirmed by"
  const longer =
    according !== undefined &&
    ((verb?.end ?? 0) > according.end ||
      isMadeWith(tokens, at, compiled) ||
      compiled.told.longestAt(tokens, according.end - 1) !== undefined);
  if (according !== undefined && !longer) return { start: at, end: according.end, kind: 'according' };
  const say = verb ?? spokeOf(tokens, at, compiled);
  const dispute = compiled.disputes.longestAt(tokens, at);
  const seen = compiled.ownCounting.longestAt(tokens, at);
  if (say === undefined && dispute === undefined && seen === undefined) return undefined;
  if (isNoun(tokens, at, verb?.end, mentions, compiled) || isNounByAccent(tokens[at], compiled)) return undefined;
  if (dispute !== undefined && questionsFigure(sentence, dispute.end, mentions, compiled))
    return { start: at, end: dispute.end, kind: 'dispute' };
  if (isInside(mentions, at) || isSaidOf(sentence, at, compiled)) return undefined;
  if (say === undefined) return seen === undefined ? undefined : { start: at, end: seen.end, kind: 'seen' };
  // "puso en libertad": "la puso en 80" says a number, this sets people free; but "dice retener" says whom they hold
  const done = compiled.predicates.longestAt(tokens, at);
  if (done !== undefined && done.end > say.end && done.value !== 'held') return undefined;
  // "Managua has put 453 people out of its jails"
  if (splitVerbAt(tokens, at, compiled) !== undefined) return undefined;
  if (promisesNobody(tokens, at, say.end, compiled)) return undefined;
  return { start: at, end: say.end, kind: 'say' };
}

const CONTRARY_REACH = 8;

/** "Contrary to what the government says", "al contrario de lo que dice Foro Penal": what follows is not their word. */
function isContradicted(
  { start, kind }: Hit,
  source: SourceMention,
  { sentence: { tokens }, compiled: { course, small } }: CueContext,
): boolean {
  if (kind === 'according') return false;
  const opens = Math.min(start, source.start);
  for (let at = opens - 1; at >= Math.max(0, opens - CONTRARY_REACH); at -= 1) {
    const end = course.speaking.contraryTo.longestAt(tokens, at)?.end;
    if (end !== undefined) return end === opens || (end === opens - 1 && small.the.isAt(tokens, end));
  }
  return false;
}

/** Not "coinciden", which differs only behind "no". */
function differs(tokens: readonly Token[], at: number, { speech }: CompiledLanguage): boolean {
  return speech.differs.isAt(tokens, at) && !speech.agrees.isAt(tokens, at);
}

/** Adds the cue of a verb or phrase with its source, and whose figure it disputes. */
function addCuesAt(hit: Hit, cues: Cue[], context: CueContext): void {
  const { sentence, mentions, compiled } = context;
  const { start, end } = hit;
  const owner = hit.kind === 'dispute' ? disputedOwner(sentence, end, mentions, compiled) : undefined;
  // "El director de S, Ana Ruiz, cuestionó la cuenta oficial": whose figure it is does not question it
  const others = owner === undefined ? mentions : mentions.filter(({ start: at }) => at !== owner.start);
  // those without a verb are found ahead of all others, wherever they stand
  const before = cues.some((cue) => cue.start > start) ? cues.filter((cue) => cue.start <= start) : cues;
  const source = ofCountry(
    sourceOf(hit, before, owner === undefined ? context : { ...context, mentions: others }),
    before,
    mentions,
  );
  const kind = hit.kind === 'according' ? 'according' : 'said';
  const quotation = sentence.quotation[start] ?? -1;
  if (source !== undefined && !isContradicted(hit, source, context)) {
    const also =
      source.with === undefined ? pairOf(source, mentions, sentence, compiled) : mentionOfBody(source, source.with);
    // "S y T discrepan: …": neither says what the other does
    if (also !== null && differs(sentence.tokens, start, compiled)) return;
    const negated = owner === undefined && deniesIt(sentence, { start, end }, source, compiled);
    const doubted = hit.kind === 'dispute' && owner === undefined && !negated ? true : undefined;
    // an outlet that sees counts for itself
    const seen = hit.kind === 'seen' && source.outlet === undefined ? true : undefined;
    cues.push(cueOf(start, end, source, kind, quotation, { also, negated, doubted, seen }));
  }
  if (owner !== undefined) cues.push(cueOf(start, end, owner, kind, quotation, { disputed: true }));
}

/** Verbs and phrases of saying of a sentence, each with its source. */
export function findCues(
  sentence: Sentence,
  named: readonly SourceMention[],
  compiled: CompiledLanguage,
  last: SpokenBefore = NOBODY_BEFORE,
  starts: Starts = startsIn(sentence.tokens, compiled),
): readonly Cue[] {
  const found: Cue[] = [];
  const mentions = withoutWhatTheyAre(sentence, withoutOnlyShown(sentence, named, compiled));
  const headline = headlineCue(sentence, mentions, starts.colon);
  if (headline !== undefined) found.push(headline);
  addWordless(found, sentence, mentions, compiled);
  addPointed(found, sentence, mentions, compiled);
  let next = 0;
  for (const at of starts.cues) {
    if (at < next) continue;
    const agent =
      mentions.length === 0
        ? undefined
        : (agentOf(sentence, at, mentions, compiled) ?? puttingOf(sentence, at, mentions, compiled));
    if (agent !== undefined) {
      // "a figure not confirmed by S": nobody's word, and not S's
      if (!isNegated(sentence, at, compiled) && !isWhoCites(sentence.tokens, agent.source, mentions, compiled))
        found.push(cueOf(at, agent.end, agent.source, 'according', sentence.quotation[at] ?? -1));
      next = agent.end;
      continue;
    }
    const hit = hitAt(sentence, at, mentions, compiled);
    const told = found.length;
    if (hit !== undefined) addCuesAt(hit, found, { sentence, mentions, compiled, last });
    // "A rival count by S stood at 448": what may be a verb is a noun
    if (hit === undefined || (hit.kind !== 'according' && found.length === told)) {
      const count = countNounCue(sentence, at, mentions, compiled, last.body);
      if (count !== undefined) found.push(count);
      continue;
    }
    next = hit.end;
  }
  const closing = closingVerb(sentence, mentions, found, compiled);
  if (closing !== undefined) found.push(closing);
  const both = agreeing(sentence, mentions, compiled);
  // what else seems to say it stands inside
  const all =
    both === undefined ? found : [both, ...found.filter(({ start }) => start < both.start || start >= both.end)];
  return all.length < 2 ? all : all.sort((a, b) => a.start - b.start);
}
