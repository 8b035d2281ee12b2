import type { StatementKind } from '../../domain/statement.js';
import { NOBODY } from '../bodies/body.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { PhraseTrie } from '../text/phrase-trie.js';
import type { Token } from '../text/text.js';
import type { WordTable } from '../text/word-table.js';
import { aboutFigure } from './about.js';
import type { Finder, FoundStatement } from './found.js';
import {
  around,
  clauseEnd,
  clauseStart,
  firstOf,
  isQuotable,
  lastOf,
  type Run,
  type Scene,
  type Voice,
} from './scene.js';
import { speakerAt, subjectOf, voiceOf } from './voice.js';

const BEFORE = 18;
const AFTER = 9;
const OF_REACH = 6;

/** A list; `noun` is where the word itself ends. */
interface ListRun extends Run {
  readonly noun: number;
}

/** The list with the words that say whose names are on it; `undefined` for a list of anything else. */
function listOfPeople(scene: Scene, at: number): ListRun | undefined {
  const { analysed, tokens, placed } = scene;
  const { compiled } = analysed.sentence;
  const { statements: words } = compiled;
  const list = words.lists.longestAt(tokens, at);
  if (list === undefined || !mayBeActedOn(scene)) return undefined;
  if ([at - 1, at - 2].some((index) => words.otherLists.longestAt(tokens, index) !== undefined)) return undefined;
  if (words.listOf.longestAt(tokens, list.end) === undefined)
    return placed.length > 0 || compiled.predicates.longestAt(tokens, at - 1)?.value === 'freed'
      ? { start: at, end: list.end, noun: list.end }
      : undefined;
  const end = endOfPeople(tokens, list.end + 1, compiled);
  return end === undefined ? undefined : { start: at, end, noun: list.end };
}

/** "names", "those released", "political prisoners freed since January". */
function endOfPeople(tokens: readonly Token[], from: number, compiled: CompiledLanguage): number | undefined {
  const { statements: words, groups, predicates, sets } = compiled;
  let end: number | undefined;
  for (let index = from; index < from + OF_REACH; ) {
    if (tokens[index]?.kind === 'punct' || words.otherLists.longestAt(tokens, index) !== undefined) return end;
    const verb = predicates.longestAt(tokens, index);
    const people =
      words.listed.longestAt(tokens, index) ??
      groups.longestAt(tokens, index) ??
      (verb?.value === 'freed' ? verb : undefined);
    if (people === undefined && end !== undefined && !sets.functionWords.isAt(tokens, index)) return end;
    if (people === undefined && sets.joiners.isAt(tokens, index)) return end;
    if (people !== undefined) end = people.end;
    index = people?.end ?? index + 1;
  }
  return end;
}

/** What is done with the list, or ought to be. */
interface Acts {
  readonly ask: Run | undefined;
  readonly wish: Run | undefined;
  readonly promise: Run | undefined;
  readonly will: Run | undefined;
  readonly publish: Run | undefined;
  /** Stands after the list: "list to be published". */
  readonly publishAfter: Run | undefined;
  readonly published: Run | undefined;
  readonly wasPublished: Run | undefined;
  readonly verify: Run | undefined;
}

/** "the release lists", "a publicação": after an article it is a noun. */
function verbOf(run: Run | undefined, tokens: readonly Token[], determiners: WordTable): Run | undefined {
  return run === undefined || determiners.isAt(tokens, run.start - 1) ? undefined : run;
}

/** Whether anything is done with a list in a sentence: in most that name one nothing is. */
function mayBeActedOn({ analysed: { sentence, words } }: Scene): boolean {
  const { asks, wishes, promises, willPublish, publishes, published, wasPublished, publishedFirst } =
    sentence.compiled.statements;
  return [asks, wishes, promises, willPublish, publishes, published, wasPublished, publishedFirst].some((table) =>
    table.mayBeIn(words),
  );
}

function actsAround({ analysed, tokens }: Scene, list: Run): Acts {
  const { statements: words, sets } = analysed.sentence.compiled;
  const from = clauseStart(tokens, list.start, BEFORE);
  const to = clauseEnd(tokens, list.end, AFTER);
  const before = (table: PhraseTrie<true>): Run | undefined =>
    table.mayBeIn(analysed.words)
      ? verbOf(lastOf(table, tokens, from, list.start), tokens, sets.determiners)
      : undefined;
  const after = (table: PhraseTrie<true>): Run | undefined =>
    table.mayBeIn(analysed.words) ? firstOf(table, tokens, list.end, to) : undefined;
  const first = before(words.publishedFirst);
  const closed = first === undefined ? undefined : firstOf(words.publishedEnds, tokens, list.end, list.end + 3);
  const halves = first === undefined || closed === undefined ? undefined : { start: first.start, end: closed.end };
  return {
    ask: before(words.asks),
    wish: before(words.wishes),
    promise: before(words.promises),
    will: before(words.willPublish) ?? after(words.willPublish),
    publish: halves ?? before(words.publishes),
    publishAfter: after(words.publishes),
    published: before(words.published),
    wasPublished: after(words.wasPublished),
    verify: before(words.verify),
  };
}

const DENIED_REACH = 3;

/** "does not publish", "has published no list", "no list has been posted", "sin publicar". */
function isDenied({ analysed, tokens }: Scene, publish: Run, list: Run): boolean {
  const { negations } = analysed.sentence.compiled.sets;
  const near = tokens.slice(Math.max(0, publish.start - DENIED_REACH), publish.start);
  return near.some((token) => negations.has(token)) || negations.isAt(tokens, list.start - 1);
}

/** "published a list": nothing but small words between. */
function isBeside(tokens: readonly Token[], verb: Run, list: Run): boolean {
  const gap = tokens.slice(verb.end, list.start);
  return gap.length <= 4 && gap.every(({ kind }) => kind !== 'punct');
}

interface Act {
  readonly kind: StatementKind;
  readonly verb: Run;
}

function actOf(scene: Scene, list: Run, acts: Acts): Act | undefined {
  const { ask, wish, promise, will, publish, publishAfter, published, wasPublished, verify } = acts;
  const { passives } = scene.analysed.sentence.compiled.statements;
  const shown = publish ?? publishAfter;
  const isNot = (run: Run | undefined): boolean => run !== undefined && isDenied(scene, run, list);
  // "had been promised a list": nobody says by whom
  const passive = promise !== undefined && passives.longestAt(scene.tokens, promise.start - 1) !== undefined;
  if (isNot(ask) || passive) return undefined;
  // "asks the UN to verify the lists": the list itself is not asked for
  const verb = ask ?? wish;
  const onlyVerifies = verify !== undefined && verb !== undefined && verify.start > verb.start && publish === undefined;
  if (promise !== undefined && shown !== undefined && (ask === undefined || promise.start > ask.start))
    return { kind: 'list_promised', verb: promise };
  if (ask !== undefined && !onlyVerifies) return { kind: 'list_asked', verb: ask };
  if (shown !== undefined && isDenied(scene, shown, list)) return { kind: 'list_withheld', verb: shown };
  if (wish !== undefined && shown !== undefined && wish.start < shown.start) return { kind: 'list_asked', verb: wish };
  if (will !== undefined) return { kind: 'list_promised', verb: will };
  if (promise !== undefined && isBeside(scene.tokens, promise, list)) return { kind: 'list_promised', verb: promise };
  if (published !== undefined && isBeside(scene.tokens, published, list))
    return { kind: 'list_published', verb: published };
  return wasPublished === undefined ? undefined : { kind: 'list_published', verb: wasPublished };
}

/** Whose statement it is, and whom it asks or blames. */
function partiesOf(scene: Scene, { kind, verb }: Act, acts: Acts, list: Run): { voice: Voice; to: string | null } {
  const { mentions } = scene.analysed;
  if (kind === 'list_withheld') {
    const holder =
      subjectOf(scene, { start: denialStart(scene, verb), end: verb.end }) ??
      mentions.findLast(({ end }) => end <= verb.start);
    const to = holder === undefined || holder.body === NOBODY ? null : holder.body.claimant;
    const voice = speakerAt(scene, verb.start);
    // an outlet's own words: nobody says it of himself
    return { voice: voice.body.claimant === to ? { ...voice, body: NOBODY, speaker: null } : voice, to };
  }
  if (kind === 'list_published' && verb === acts.wasPublished) {
    const agent = mentions.find(({ start }) => start >= verb.end && start - verb.end <= 2);
    const by = agent === undefined ? speakerAt(scene, verb.start) : { ...agent, channel: null, mention: agent };
    return { voice: by, to: null };
  }
  const voice = acts.wish === verb ? speakerAt(scene, verb.start) : voiceOf(scene, verb);
  if (kind !== 'list_asked') return { voice, to: null };
  const asked = mentions.find(
    ({ start, end, body }) =>
      start >= verb.end && end <= list.start && body.kind === 'government' && body.claimant !== voice.body.claimant,
  );
  return { voice, to: asked?.body.claimant ?? null };
}

function wordsOf(scene: Scene, { kind, verb }: Act, acts: Acts, list: ListRun): Run {
  const { publish, publishAfter, wasPublished } = acts;
  const acted = [publish, publishAfter, wasPublished].filter((run) => run !== undefined);
  if (kind === 'list_withheld') return { ...around(verb, list, ...acted), start: denialStart(scene, verb) };
  const noun = { start: list.start, end: list.noun };
  // "hope that you can provide … the names of those": too long to quote, it is told by what is to be provided
  const ways = [around(verb, list, ...acted), around(verb, noun), around(list, ...acted), around(noun, ...acted)];
  return ways.find((words) => isQuotable(scene.tokens, words)) ?? list;
}

/** "does not publish" begins at "does". */
function denialStart({ analysed, tokens }: Scene, { start }: Run): number {
  const { statements: words, sets } = analysed.sentence.compiled;
  const from = Math.max(0, start - DENIED_REACH);
  const not = tokens.findIndex(({ key }, index) => index >= from && index < start && sets.negations.hasKey(key));
  if (not < 0) return start;
  const helps = words.auxiliaries.longestAt(tokens, not - 1) !== undefined || sets.stateAux.isAt(tokens, not - 1);
  return helps ? not - 1 : not;
}

/** "ask for the list of names", "promised to make the list available", "does not publish the list": not a list of demands. */
export const findList: Finder = (scene, at): FoundStatement | undefined => {
  const list = listOfPeople(scene, at);
  if (list === undefined) return undefined;
  const acts = actsAround(scene, list);
  const act = actOf(scene, list, acts);
  if (act === undefined) return undefined;
  const { voice, to } = partiesOf(scene, act, acts, list);
  const owner = act.kind === 'list_asked' || act.kind === 'list_withheld' ? to : voice.body.claimant;
  const about = aboutFigure(scene, at, (claim) =>
    owner === null ? claim.claimantKind === 'government' : claim.claimant === owner,
  );
  return { kind: act.kind, voice, to, method: null, about, verb: act.verb, words: wordsOf(scene, act, acts, list) };
};
