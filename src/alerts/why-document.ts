import { instantWords } from '../domain/day-words.js';
import { plural } from '../domain/plural.js';
import { ledgerClaimLabel } from '../rendering/claim-label.js';
import type { Document, Entry, Line } from '../rendering/document.js';
import type { Unwanted } from './subscription.js';
import { wantedWords } from './subscription-words.js';
import type { KeptDelivery, Why, WhyStep } from './why.js';

const LEFT_OUT: Readonly<Record<Unwanted, string>> = {
  measure: 'leaves it out: another measure is counted',
  claimant: 'leaves it out: it is of another claimant',
  group: 'leaves it out: other people are counted',
  about: 'leaves it out: it is news of another kind',
  'at-least': 'leaves it out: it is smaller than asked for',
  change: 'leaves it out: it changes too little',
  unreviewed: 'waits until an editor has reviewed it',
};

/** Why a channel was told of a claim, or was not: filter, news, delivery, in the order in which a claim passes them. */
export function whyDocument({ claim, steps }: Why): Document {
  return {
    title: 'Why, and why not',
    understood: [{ text: ledgerClaimLabel(claim), style: 'strong' }, ' · ', { text: claim.id, style: 'code' }],
    sections: [
      {
        tone: 'plain',
        heading: `In the ledger since ${instantWords(claim.recordedAt)}`,
        explanation: '',
        entries: steps.map(entryOf),
      },
    ],
    footer: claim.review?.state === 'rejected' ? [['An editor rejected this figure; it is told to nobody.']] : [],
  };
}

function entryOf(step: WhyStep): Entry {
  const [lead, ...lines] = linesOf(step);
  return { lead: lead ?? [''], lines, children: [] };
}

function linesOf(step: WhyStep): readonly Line[] {
  switch (step.kind) {
    case 'no-subscription':
      return [['Nobody has subscribed this channel to anything.'], ['“/subscribe” does.']];
    case 'filter': {
      const what = { text: wantedWords(step.subscription), style: 'strong' } as const;
      const since = `Subscribed since ${instantWords(step.subscription.createdAt)}`;
      return step.left === null
        ? [
            ['The subscription to ', what, ' asks for it.'],
            [step.later ? `${since}: after the figure was read.` : since],
          ]
        : [['The subscription to ', what, ` ${LEFT_OUT[step.left]}.`], [since]];
    }
    case 'muted':
      return [['Its series is muted in this channel.'], ['“/subscriptions unmute” lets it be told again.']];
    case 'no-news':
      return [
        ['No alert was written when the figure was read.'],
        [
          'The channel subscribed, or changed its subscription, later; or the figure came with what an empty ledger is first filled with, which is no news.',
        ],
      ];
    case 'delivery':
      return deliveryLines(step.delivery);
  }
}

function deliveryLines(delivery: KeptDelivery): readonly Line[] {
  const { tries, reason, edit } = delivery;
  const lead: Line = [newsWords(delivery), { text: stateWords(delivery), style: 'strong' }];
  const tried = tries > 1 ? [[`Tried ${plural(tries, 'time')}.`]] : [];
  const why: readonly Line[] = reason === null ? [] : [['Because: ', { text: reason }]];
  const edits = edit === null ? [] : [['A correction of it has not reached the message yet.']];
  return [lead, ...tried, ...why, ...edits];
}

function newsWords({ test, kinds }: KeptDelivery): string {
  if (test) return 'Test: ';
  if (kinds.includes('correction')) return 'Of a correction: ';
  return kinds.includes('origin') ? 'Of another origin: ' : '';
}

function stateWords({ state, inDigest, dueAt, changedAt, messageId }: KeptDelivery): string {
  if (inDigest && state === 'waiting') return `It waits for a digest, from ${instantWords(dueAt)} on.`;
  if (inDigest && state === 'sent') return `It was told in a digest, sent on ${instantWords(changedAt)}.`;
  switch (state) {
    case 'waiting':
      return `Its alert waits to be sent, from ${instantWords(dueAt)} on.`;
    case 'sending':
      return 'Its alert is being sent at this moment.';
    case 'unsure':
      return `Its alert may have arrived; Recount looks for it at ${instantWords(dueAt)}.`;
    case 'sent':
      return messageId === null
        ? `Its alert was sent on ${instantWords(changedAt)}; somebody has deleted it since.`
        : `Its alert was sent on ${instantWords(changedAt)}.`;
    case 'suspended':
      return `The channel refuses its alert; tried again at ${instantWords(dueAt)}, or as soon as permissions change.`;
    case 'withdrawn':
      return 'Its alert was taken back before it was sent.';
    case 'failed':
      return 'Its alert cannot be sent by this version of Recount.';
  }
}
