import type { Attribution } from '../attribution/attribution.js';
import { attribute } from '../attribution/attribution.js';
import type { Cue } from '../attribution/cue.js';
import { sayCue } from '../attribution/subjects.js';
import { mentionAt, NOBODY, type SourceMention } from '../bodies/body.js';
import { placeOf } from '../candidate.js';
import type { Run, Scene, Voice } from './scene.js';

/** A statement without a source goes on from the sentence before, as a figure does. */
const CARRY = 2;
/** Sentences back to whom "he" is; no paragraph of an article has more. */
const PERSON_BACK = 50;
/** Tokens from a verb to its object. */
const OBJECT = 5;
const CLOSES = /^[,"”»]$/;
const OPENS_QUOTATION = /^["“«„]$/;

function attributed({ analysed, passage, tokens }: Scene, at: number): Attribution {
  // "ask the UN to verify": whoever is asked stands right after the verb, and does not speak
  const cues = analysed.cues.filter(({ start, source }) => {
    const ahead = Math.min(start, source.start);
    if (start === at) return false;
    return ahead <= at || ahead > at + OBJECT || tokens.slice(at, ahead).some(({ text }) => CLOSES.test(text));
  });
  return attribute({ analysed, cues, passage, compiled: analysed.sentence.compiled }, at);
}

function carried({ analysed, passage, reader }: Scene): Cue['source'] | undefined {
  const here = placeOf({ analysed, passage });
  for (let before = here - 1; before >= Math.max(0, here - CARRY); before -= 1) {
    const [cue] = passage.sentences[before]?.plainCues ?? [];
    if (cue !== undefined) return cue.source;
  }
  const { author } = reader.cast.press;
  return author === null ? undefined : mentionAt(0, 0, author, null, 'named');
}

/** Whoever the sentence, or the paragraph around it, says is speaking at this token. */
export function speakerAt(scene: Scene, at: number): Voice {
  const { how, cue, body, speaker, channel } = attributed(scene, at);
  const named = cue?.source.strength === 'pronoun' ? (speaker ?? personBefore(scene, body.claimant)) : speaker;
  if (how !== 'none')
    return { body: cue?.source.outlet ?? body, speaker: named, channel, mention: cue?.source ?? null };
  // somebody else who is named here is not carried over by the sentence before
  const isAnother = scene.analysed.mentions.some(({ strength }) => strength === 'named');
  const source = isAnother ? undefined : carried(scene);
  return source === undefined
    ? { body: NOBODY, speaker: null, channel: null, mention: null }
    : { body: source.body, speaker: source.speaker, channel: null, mention: null };
}

/** Whom "he" goes back to: the person of that body named last, here or in the paragraph before. */
function personBefore({ analysed, passage, previous }: Scene, body: string): string | null {
  const here = placeOf({ analysed, passage });
  const before = [
    ...(previous?.sentences.slice(-PERSON_BACK) ?? []),
    ...passage.sentences.slice(Math.max(0, here - PERSON_BACK), here),
  ];
  const mentions = before.flatMap((sentence) => sentence.mentions);
  return mentions.findLast((mention) => mention.speaker !== null && mention.body.claimant === body)?.speaker ?? null;
}

function isAddressed({ start }: SourceMention, { analysed, tokens }: Scene): boolean {
  const { toWhom } = analysed.sentence.compiled.statements;
  return [start - 1, start].some((at) => toWhom.longestAt(tokens, at) !== undefined);
}

/** The body whose verb this is: the one named before it, or after it where it is inverted. */
export function subjectOf(scene: Scene, { start, end }: Run): SourceMention | undefined {
  const { tokens } = scene;
  const { sentence, mentions } = scene.analysed;
  const inside = sentence.quotation[start] ?? -1;
  // 'S “disputes this number”': the words begin the quotation, and whose they are stands before it
  const opens = OPENS_QUOTATION.test(tokens[start - 1]?.text ?? '');
  const at = opens ? start - 1 : start;
  const near = mentions.filter((mention) => (sentence.quotation[mention.start] ?? -1) === (opens ? -1 : inside));
  const found = sayCue(sentence, at, end, near, sentence.compiled);
  // "pedirá a Naciones Unidas que verifique": whoever is asked is not who asks
  return found !== undefined && found.start >= end && isAddressed(found, scene) ? undefined : found;
}

/** Whose statement a verb makes: its subject; of a pronoun, and inside somebody's own words, whoever speaks. */
export function voiceOf(scene: Scene, verb: Run): Voice {
  const { sentence } = scene.analysed;
  const quoted = (sentence.quotation[verb.start] ?? -1) >= 0;
  const opens = OPENS_QUOTATION.test(scene.tokens[verb.start - 1]?.text ?? '');
  const subject = quoted && !opens ? undefined : subjectOf(scene, verb);
  const spoken = speakerAt(scene, verb.start);
  if (subject === undefined) return spoken;
  const isPronoun = subject.strength === 'pronoun';
  if (isPronoun && spoken.body.claimant !== NOBODY.claimant) return spoken;
  const same = spoken.body.claimant === subject.body.claimant;
  return {
    body: subject.outlet ?? subject.body,
    speaker: subject.speaker ?? (same ? spoken.speaker : null),
    channel: same ? spoken.channel : null,
    mention: subject,
  };
}
