import { type Body, NOBODY, type SourceMention } from '../bodies/body.js';
import type { Run, Scene, Voice } from './scene.js';
import { speakerAt } from './voice.js';

/** Tokens from "figures" to whose they are: "the figure of 400 given by S". */
const OF_REACH = 5;

/** Whose figure it is: "S's figures", "the figures of S", "la cifra del Gobierno". */
export function figureOwner({ analysed: { sentence, mentions }, tokens }: Scene, noun: Run): SourceMention | undefined {
  const { agents } = sentence.compiled.sets;
  const { countOf } = sentence.compiled.language.sources;
  const before = mentions.find(({ end }) => end === noun.start - 1 && /^['’]s?$/.test(tokens[end]?.text ?? ''));
  const after = mentions.find(({ start }) => start >= noun.end && start - noun.end <= OF_REACH);
  const own = before ?? mentions.find(({ end, strength }) => end === noun.start && strength === 'named');
  if (own !== undefined || after === undefined) return own;
  const between = tokens.slice(noun.end, after.start + 1);
  const isOf = between.some(({ key }) => agents.hasKey(key) || countOf.includes(key));
  return isOf && between.every(({ kind }) => kind !== 'punct') ? after : undefined;
}

/**
 * Who finds fault with a figure of `owner`: nobody does so with his own. Whoever is named before it, of several the one
 * who has the word; else whoever has the word, else whoever is named after it.
 */
export function accuserOf(scene: Scene, words: Run, owner: Body): Voice {
  const isAnother = ({ body }: Pick<SourceMention, 'body'>): boolean =>
    body.kind !== 'unattributed' && body.claimant !== owner.claimant;
  const others = scene.analysed.mentions.filter((mention) => isAnother(mention) && mention.strength !== 'pronoun');
  const before = others.filter(({ end }) => end <= words.start);
  const spoken = speakerAt(scene, words.start);
  const speaks = isAnother(spoken) ? spoken : undefined;
  const named = before.findLast(({ body }) => body.claimant === spoken.body.claimant) ?? before.at(-1);
  if (named !== undefined) return voiceOfMention(named, speaks);
  const after = others.find(({ start }) => start >= words.end);
  if (after !== undefined && speaks?.body.claimant !== after.body.claimant && speaks?.mention == null)
    return voiceOfMention(after, speaks);
  return speaks ?? { body: NOBODY, speaker: null, channel: null, mention: null };
}

function voiceOfMention(mention: SourceMention, spoken: Voice | undefined): Voice {
  const same = spoken?.body.claimant === mention.body.claimant ? spoken : undefined;
  return {
    body: mention.body,
    speaker: mention.speaker ?? same?.speaker ?? null,
    channel: same?.channel ?? null,
    mention,
  };
}
