import { NOBODY } from '../../src/extraction/bodies/body.js';
import type { Draft } from '../../src/extraction/draft.js';

/** What rules that look through many figures look at. */
type Told = Pick<Draft, 'value'> & Partial<Draft>;

const mention: Draft['mention'] = {
  paragraph: 1,
  start: 0,
  end: 8,
  phrase: '12 freed',
  modifier: 'exact',
  originStart: 0,
  originEnd: 8,
};

/** A figure of which a test says no more than what matters to it. */
export function draftOf(told: Told, id: number): Draft {
  return {
    id,
    sentence: 0,
    passageKind: 'body',
    partitive: false,
    tentative: false,
    ratio: null,
    modifier: 'exact',
    measure: 'freed',
    group: null,
    nameless: true,
    ofTheseAlone: false,
    attribution: { body: NOBODY, speaker: null, relayedBy: null, channel: null, how: 'none', also: null, cue: null },
    window: { from: null, to: null, basis: 'none', toBasis: 'reported' },
    ofAll: false,
    ofThem: false,
    ofTally: false,
    endsItself: false,
    mention,
    live: false,
    ofEntry: false,
    token: 0,
    current: false,
    quoted: false,
    increment: false,
    earlier: false,
    standing: false,
    stateThen: false,
    startUnsaid: false,
    soFar: false,
    onOccasion: false,
    inReturn: false,
    definite: false,
    truth: false,
    ownVerb: true,
    heldNow: false,
    thereStill: false,
    leansOn: false,
    range: null,
    restFollows: false,
    baseValue: null,
    derivedFrom: null,
    partOf: null,
    ofSome: false,
    earlierOf: null,
    floatingDay: false,
    mentions: [mention],
    ...told,
  };
}
