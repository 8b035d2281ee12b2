import type { VerificationMethod } from '../../domain/statement.js';
import { NOBODY } from '../bodies/body.js';
import { aboutBefore, aboutFigure, claimHere, NOTHING } from './about.js';
import type { Finder } from './found.js';
import { around, clauseEnd, clauseStart, firstOf, isQuotable, lastOf, type Run, type Scene } from './scene.js';
import { voiceOf } from './voice.js';

const BEFORE = 18;
const AFTER = 10;
const OBJECT = 7;

function methodIn({ analysed, tokens }: Scene): VerificationMethod {
  const { caseByCase, registers } = analysed.sentence.compiled.statements;
  if (firstOf(caseByCase, tokens, 0, tokens.length) !== undefined) return 'case_by_case';
  return firstOf(registers, tokens, 0, tokens.length) === undefined ? 'unknown' : 'register';
}

/** What is verified, after the verb or, of a passive, before it. */
function objectOf({ analysed, tokens }: Scene, verb: Run): Run | undefined {
  const { statements: words, groups } = analysed.sentence.compiled;
  const isPerson = (at: number): Run | undefined => {
    const group = groups.longestAt(tokens, at);
    return group?.value.prisoner === true ? group : undefined;
  };
  const object = { longestAt: (_: unknown, at: number) => words.verifiable.longestAt(tokens, at) ?? isPerson(at) };
  const after = firstOf(object, tokens, verb.end, clauseEnd(tokens, verb.end, OBJECT));
  if (after === undefined) return lastOf(object, tokens, clauseStart(tokens, verb.start, OBJECT), verb.start);
  // "the release lists"
  const next = object.longestAt(tokens, after.end);
  return next === undefined ? after : around(after, next);
}

/** "would ask the United Nations to verify the lists", "demanded an independent verification". */
export const findVerificationAsked: Finder = (scene, at) => {
  const { analysed, tokens } = scene;
  const { statements: lexicon } = analysed.sentence.compiled;
  const verify = lexicon.verify.longestAt(tokens, at);
  if (verify === undefined) return undefined;
  const from = clauseStart(tokens, at, BEFORE);
  const ask = lastOf(lexicon.turnsTo, tokens, from, at);
  if (ask === undefined) return undefined;
  const end = clauseEnd(tokens, verify.end, AFTER);
  const verifier = firstOf(lexicon.verifiers, tokens, ask.end, end);
  const independent = [verify.start - 1, verify.end].some(
    (index) => lexicon.independent.longestAt(tokens, index) !== undefined,
  );
  const object = objectOf(scene, verify);
  if ((verifier === undefined && !independent) || (object === undefined && verifier === undefined)) return undefined;
  const voice = voiceOf(scene, ask);
  const { claimant } = voice.body;
  const whole = object === undefined || object.start < verify.end ? verify : around(verify, object);
  const words = around(ask, whole);
  return {
    kind: 'verification_asked',
    voice,
    to: verifier === undefined ? null : (lexicon.verifiers.longestAt(tokens, verifier.start)?.value ?? null),
    method: null,
    about: aboutFigure(scene, at, (claim) => claim.claimant === claimant || claim.claimantKind === 'government'),
    verb: ask,
    words: isQuotable(tokens, words) ? words : around(ask, verify),
  };
};

/** "continue to verify other releases": of those no figure is told. */
function isOfOthers({ analysed, tokens }: Scene, words: Run): boolean {
  const { others } = analysed.sentence.compiled.statements;
  return firstOf(others, tokens, words.start - 1, words.end) !== undefined;
}

/** "is verifying the identities", "estamos verificando otros casos". */
export const findVerifying: Finder = (scene, at) => {
  const { analysed, tokens } = scene;
  const verb = analysed.sentence.compiled.statements.verifying.longestAt(tokens, at);
  const object = verb === undefined ? undefined : objectOf(scene, verb);
  if (verb === undefined || object === undefined) return undefined;
  const voice = voiceOf(scene, verb);
  const { claimant } = voice.body;
  return {
    kind: 'verifying',
    voice,
    to: null,
    method: methodIn(scene),
    about: isOfOthers(scene, around(verb, object))
      ? NOTHING
      : aboutBefore(scene, ({ claimant: whose }) => whose === claimant),
    verb,
    words: around(verb, object),
  };
};

/** "AFP could not independently verify the figure", "cifra no verificada". */
export const findUnverified: Finder = (scene, at) => {
  const { analysed, tokens } = scene;
  const { statements: words } = analysed.sentence.compiled;
  const verb = words.unverified.longestAt(tokens, at);
  if (verb === undefined) return undefined;
  const figure =
    firstOf(words.figures, tokens, verb.end, clauseEnd(tokens, verb.end, OBJECT)) ??
    lastOf(words.figures, tokens, clauseStart(tokens, at, OBJECT), at);
  const here = claimHere(scene, at, () => true);
  if (figure === undefined && here === undefined) return undefined;
  const voice = voiceOf(scene, verb);
  const { claimant } = voice.body;
  return {
    kind: 'unverified',
    voice,
    to: null,
    method: null,
    about: aboutFigure(scene, at, (claim) => claim.claimant !== claimant),
    verb,
    words: around(verb, ...(figure === undefined ? [] : [figure])),
  };
};

const NEAR_FIGURE = 60;
const DENIED_REACH = 3;

/** "has verified 104 releases", "the release of 80 people had been confirmed". */
export const findVerified: Finder = (scene, at) => {
  const { analysed, tokens } = scene;
  const { statements: words, sets } = analysed.sentence.compiled;
  const firm = words.verified.longestAt(tokens, at);
  const verb = firm ?? words.confirmed.longestAt(tokens, at);
  if (verb === undefined || sets.determiners.isAt(tokens, at - 1)) return undefined;
  if (sets.negations.isAmong(tokens, Math.max(0, at - DENIED_REACH), at)) return undefined;
  // what was verified is the whole, not its parts
  const claim = claimHere(scene, at, ({ partOf }) => partOf === null) ?? claimHere(scene, at, () => true);
  if (claim === undefined) return undefined;
  const [from, to] = [tokens[verb.start]?.start ?? 0, tokens[verb.end - 1]?.end ?? 0];
  if (Math.min(Math.abs(claim.start - to), Math.abs(from - claim.end)) > NEAR_FIGURE) return undefined;
  const agent = sets.agents.isAt(tokens, verb.end)
    ? analysed.mentions.find(({ start }) => start > verb.end - 1 && start - verb.end <= 3)
    : undefined;
  const voice = agent === undefined ? voiceOf(scene, verb) : { ...agent, channel: null, mention: agent };
  const { body } = voice;
  if (body === NOBODY) return undefined;
  // what a government confirms of its own is only announced
  if (firm === undefined && body.kind !== 'ngo' && body.kind !== 'international') return undefined;
  if (agent === undefined && claim.claim.claimant !== body.claimant) return undefined;
  return {
    kind: 'verified',
    voice,
    to: null,
    method: methodIn(scene),
    about: { claims: [claim.index], basis: 'named' },
    verb,
    words: around(verb, runOf(scene, claim.start, claim.end)),
  };
};

/** The tokens of a stretch of the passage. */
export function runOf({ tokens }: Scene, start: number, end: number): Run {
  const first = tokens.findIndex((token) => token.end > start);
  const last = tokens.findLastIndex((token) => token.start < end);
  return { start: first, end: last + 1 };
}
