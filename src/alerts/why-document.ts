import { ledgerClaimLabel } from '../rendering/claim-label.js';
import type { Document, Entry, Line, Span } from '../rendering/document.js';
import { instantWords } from '../wording/days.js';
import { typedLine } from '../wording/names.js';
import { say, type Words } from '../wording/words.js';
import { wantedWords } from './subscription-words.js';
import type { KeptDelivery, Why, WhyStep } from './why.js';

/** Why a channel was told of a claim, or was not: filter, news, delivery, in the order in which a claim passes them. */
export function whyDocument({ claim, steps }: Why): Document {
  return {
    title: say('why.title'),
    understood: [{ text: ledgerClaimLabel(claim), style: 'strong' }, ' · ', { text: claim.id, style: 'code' }],
    sections: [
      {
        tone: 'plain',
        heading: '',
        explanation: '',
        // an entry and no heading: there an instant is by the reader's own clock
        entries: [inLedger(claim), ...steps.map(entryOf)],
      },
    ],
    footer: claim.review?.state === 'rejected' ? [[say('why.rejected')]] : [],
  };
}

function inLedger({ recordedAt }: Why['claim']): Entry {
  return { lead: [say('why.in-ledger', { when: instantWords(recordedAt) })], lines: [], children: [] };
}

function entryOf(step: WhyStep): Entry {
  const [lead, ...lines] = linesOf(step);
  return { lead: lead ?? [''], lines, children: [] };
}

function linesOf(step: WhyStep): readonly Line[] {
  switch (step.kind) {
    case 'no-subscription':
      return [[say('why.nobody')], [say('why.subscribe', { line: typedLine('subscribe') })]];
    case 'filter': {
      const what = { text: wantedWords(step.subscription), style: 'strong' } as const;
      const when = instantWords(step.subscription.createdAt);
      return step.left === null
        ? [[say('why.asks', { what })], [say(step.later ? 'why.since-later' : 'why.since', { when })]]
        : [[say(`why.left.${step.left}`, { what })], [say('why.since', { when })]];
    }
    case 'muted':
      return [[say('why.muted')], [say('why.unmute', { line: typedLine('subscriptions unmute') })]];
    case 'no-news':
      return [[say('why.no-news')], [say('why.no-news.because')]];
    case 'delivery':
      return deliveryLines(step.delivery);
  }
}

function deliveryLines(delivery: KeptDelivery): readonly Line[] {
  const { tries, reason, edit } = delivery;
  const lead: Line = [newsWords(delivery)];
  const tried = tries > 1 ? [[say('why.tried', { tries })]] : [];
  const why: readonly Line[] = reason === null ? [] : [[say('why.because', { reason })]];
  const edits = edit === null ? [] : [[say('why.edit')]];
  return [lead, ...tried, ...why, ...edits];
}

function newsWords(delivery: KeptDelivery): Span {
  const { test, kinds } = delivery;
  const state = { text: stateWords(delivery), style: 'strong' } as const;
  if (test) return say('why.of.test', { state });
  if (kinds.includes('correction')) return say('why.of.correction', { state });
  return kinds.includes('origin') ? say('why.of.origin', { state }) : state;
}

function stateWords({ state, inDigest, dueAt, changedAt, messageId }: KeptDelivery): Words {
  if (inDigest && state === 'waiting') return say('why.state.digest-waiting', { when: instantWords(dueAt) });
  if (inDigest && state === 'sent') return say('why.state.digest-sent', { when: instantWords(changedAt) });
  switch (state) {
    case 'waiting':
    case 'unsure':
    case 'suspended':
      return say(`why.state.${state}`, { when: instantWords(dueAt) });
    case 'sent':
      return say(messageId === null ? 'why.state.deleted' : 'why.state.sent', { when: instantWords(changedAt) });
    case 'sending':
    case 'withdrawn':
    case 'failed':
      return say(`why.state.${state}`);
  }
}
