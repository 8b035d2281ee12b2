import type { ExtractedClaim } from '../../domain/claim.js';
import { disputedOwner } from '../attribution/disputes.js';
import { NOBODY } from '../bodies/body.js';
import { aboutBefore, aboutFigure, claimHere, named } from './about.js';
import { accuserOf, figureOwner } from './accuser.js';
import type { Finder, FoundStatement } from './found.js';
import { around, clauseEnd, clauseStart, firstOf, lastOf, type Run, type Scene, type Voice } from './scene.js';
import { runOf } from './verification.js';
import { speakerAt, subjectOf, voiceOf } from './voice.js';

const NOUN_REACH = 6;
const CLAUSE = 14;

/** The noun for a count near a verb: after it, else before it. */
function figureNear({ analysed, tokens }: Scene, verb: Run): Run | undefined {
  const { figures } = analysed.sentence.compiled.statements;
  return (
    firstOf(figures, tokens, verb.end, clauseEnd(tokens, verb.end, NOUN_REACH)) ??
    lastOf(figures, tokens, clauseStart(tokens, verb.start, NOUN_REACH), verb.start)
  );
}

/** Another's figure: the one whose owner is named, else one of the other side. */
function anothers(voice: Voice, owner: string | undefined): (claim: ExtractedClaim) => boolean {
  if (owner !== undefined) return (claim) => claim.claimant === owner;
  return ({ claimant, claimantKind }) => claimant !== voice.body.claimant && claimantKind !== voice.body.kind;
}

function disputed(scene: Scene, verb: Run, voice: Voice, words: Run, owner?: string): FoundStatement | undefined {
  const about = aboutFigure(scene, verb.start, anothers(voice, owner));
  // what nobody is named for and no figure stands for is nobody's dispute
  if (voice.body.kind === 'unattributed' && voice.speaker === null && about.claims.length === 0) return undefined;
  return { kind: 'disputed', voice, to: owner ?? null, method: null, about, verb, words };
}

/** "dispute this number", "cuestiona la cifra del Gobierno", "a figure disputed by S". */
export const findDispute: Finder = (scene, at) => {
  const { analysed, tokens } = scene;
  const { sentence } = analysed;
  const { compiled } = sentence;
  const passive = compiled.statements.disputedBy.longestAt(tokens, at);
  if (passive !== undefined) {
    const agent = analysed.mentions.find(({ start }) => start >= passive.end && start - passive.end <= 3);
    const noun = figureNear(scene, passive) ?? figureHere(scene, passive);
    if (agent === undefined || noun === undefined) return undefined;
    return disputed(scene, passive, { ...agent, channel: null, mention: agent }, around(noun, passive));
  }
  const verb = compiled.disputes.longestAt(tokens, at);
  if (verb === undefined || compiled.statements.unverified.longestAt(tokens, at) !== undefined) return undefined;
  if (compiled.sets.determiners.isAt(tokens, at - 1)) return undefined;
  const noun = firstOf(compiled.statements.figures, tokens, verb.end, clauseEnd(tokens, verb.end, NOUN_REACH));
  if (noun === undefined) return undefined;
  const owner = disputedOwner(sentence, verb.end, analysed.mentions, compiled);
  const voice = voiceOf(scene, verb);
  const whose = owner?.body.claimant === voice.body.claimant ? undefined : owner?.body.claimant;
  return disputed(scene, verb, voice, around(verb, noun), whose);
};

/** A figure of the sentence near the verb, as tokens. */
function figureHere(scene: Scene, verb: Run): Run | undefined {
  const claim = claimHere(scene, verb.start, () => true);
  return claim === undefined ? undefined : runOf(scene, claim.start, claim.end);
}

/** "inflating the number of prisoners", "suggesting it is exaggerated", "cifra inflada", "called S's figures inflated". */
export const findInflated: Finder = (scene, at) => {
  const { analysed, tokens } = scene;
  const verb = analysed.sentence.compiled.statements.inflates.longestAt(tokens, at);
  if (verb === undefined) return undefined;
  const noun = figureNear(scene, verb);
  if (noun === undefined && figureHere(scene, verb) === undefined) return undefined;
  const words = noun === undefined ? verb : around(verb, noun);
  const whose = noun === undefined ? undefined : figureOwner(scene, noun);
  if (whose !== undefined)
    return disputed(scene, verb, accuserOf(scene, around(words, whose), whose.body), words, whose.body.claimant);
  // "accused the government of inflating the number": what follows the verb is inflated by its subject
  const owner = noun !== undefined && noun.start >= verb.end ? subjectOf(scene, verb)?.body : undefined;
  if (owner === undefined) return disputed(scene, verb, voiceOf(scene, verb), words);
  return disputed(scene, verb, accuserOf(scene, verb, owner), words, owner.claimant);
};

/** "does not match those of other groups", "no coinciden". */
export const findMismatch: Finder = (scene, at) => {
  const { analysed, tokens } = scene;
  const verb = analysed.sentence.compiled.statements.mismatches.longestAt(tokens, at);
  if (verb === undefined) return undefined;
  const figure = figureHere(scene, verb);
  const noun = figureNear(scene, verb);
  if (figure === undefined && noun === undefined) return undefined;
  const voice = speakerAt(scene, verb.start);
  const owner = noun === undefined ? undefined : figureOwner(scene, noun)?.body.claimant;
  // "the government's figure does not match S's": its owner is the last to say so
  const whose = owner === voice.body.claimant ? { ...voice, body: NOBODY, speaker: null } : voice;
  return disputed(scene, verb, whose, around(figure ?? noun ?? verb, verb), owner);
};

/** "claims to have released 100, but the real number is only 50". */
export const findContradicted: Finder = (scene, at) => {
  const { analysed, tokens } = scene;
  const truth = analysed.sentence.compiled.truth.longestAt(tokens, at);
  const claim = truth === undefined ? undefined : claimHere(scene, at, () => true);
  if (truth === undefined || claim === undefined) return undefined;
  // of two figures one is contradicted, and by another body's
  if (claimHere(scene, at, ({ claimant }) => claimant !== claim.claim.claimant) === undefined) return undefined;
  const voice = speakerAt(scene, at);
  const own = claimHere(scene, at, ({ claimant }) => claimant === voice.body.claimant);
  const others = claimHere(scene, at, ({ claimant }) => claimant !== voice.body.claimant);
  const start = tokens[at]?.start ?? 0;
  if (own === undefined || others === undefined || others.start > start || own.start < start) return undefined;
  return disputed(scene, truth, voice, around(truth, runOf(scene, own.start, own.end)), others.claim.claimant);
};

/** "This figure is not yet definitive", "could surpass 80", "balance provisional". */
export const findProvisional: Finder = (scene, at) => {
  const { analysed, tokens } = scene;
  const { figures, provisional, grows } = analysed.sentence.compiled.statements;
  const found = provisional.longestAt(tokens, at) ?? grows.longestAt(tokens, at);
  if (found === undefined) return undefined;
  const noun = lastOf(figures, tokens, clauseStart(tokens, at, CLAUSE), at) ?? firstOf(figures, tokens, at, found.end);
  if (noun === undefined) return undefined;
  const voice = speakerAt(scene, at);
  const own = (claim: ExtractedClaim): boolean => claim.claimant === voice.body.claimant;
  // "could surpass 80": the number is told before, and is no count of its own
  const number = analysed.numbers.find(({ start }) => start >= found.end && start - found.end <= 1);
  const about =
    number === undefined
      ? aboutFigure(scene, at, own)
      : named(aboutBefore(scene, (claim) => own(claim) && claim.value === number.value));
  const words = number === undefined ? found : around(found, number);
  return { kind: 'provisional', voice, to: null, method: null, about, verb: found, words };
};
