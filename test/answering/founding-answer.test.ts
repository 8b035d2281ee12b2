import { beforeAll, describe, expect, test } from 'vitest';
import type { CountAnswer, NoteKind } from '../../src/answering/answer.js';
import { founding } from '../ledger/founding.js';
import { type Asked, ask, figures, line, lines } from './ask.js';

describe('count freed since:jan8', () => {
  let answer: CountAnswer;
  beforeAll(async () => {
    answer = await ask(founding, { since: '2026-01-08' });
  });
  const notes = (kind: NoteKind) => answer.notes.filter((note) => note.kind === kind).map(({ text }) => String(text));
  const idOf = (value: number, claimant: string) =>
    figures(answer).find((figure) => figure.value === value && figure.claimant === claimant)?.id;

  test('same: counted from that day', () => {
    expect(lines(answer, 'same')).toEqual([
      '266 Foro Penal',
      '143 Foro Penal',
      '156 unattributed',
      '  at_least 5 unattributed',
    ]);
  });

  test('within: a day, a weekend', () => {
    expect(lines(answer, 'within')).toEqual([
      '104 Foro Penal',
      'more_than 100 Foro Penal',
      'vague 24 Foro Penal',
      '80 Foro Penal',
    ]);
  });

  test('wider: counted from earlier', () => {
    expect(lines(answer, 'wider')).toEqual([
      '626 Government of Venezuela',
      '400 Government of Venezuela',
      '  160 Government of Venezuela', // long over, but a part of the 400
      'about 313 Foro Penal',
    ]);
    expect(figures(answer, 'wider').at(-1)?.derivedFrom).toBe('half of 626');
  });

  test('unstated: no start said', () => {
    expect(lines(answer, 'unstated')).toEqual([
      'at_least 80 Foro Penal',
      '116 Foro Penal',
      '50 Foro Penal',
      'more_than 600 Government of Venezuela',
      'more_than 620 Government of Venezuela',
      '100 Government of Venezuela',
      '80 OVP',
      '  66 OVP',
      '  14 OVP',
    ]);
    expect(figures(answer, 'unstated').find(({ value }) => value === 100)?.relayedBy).toBe('Alfredo Romero');
  });

  test('80 is superseded by 104, and nothing else is superseded', () => {
    const superseded = figures(answer).filter(({ supersededBy }) => supersededBy !== null);
    expect(superseded.map(({ value, supersededBy }) => [value, supersededBy])).toEqual([[80, idOf(104, 'Foro Penal')]]);
    expect(notes('superseded')).toEqual([
      expect.stringMatching(/^Foro Penal's 80 was replaced by 104 the same day \(25 Jan 2026\)/),
    ]);
  });

  test('every figure has all its citations, verbatim', () => {
    const quotesOf = (value: number) =>
      figures(answer)
        .filter((figure) => figure.value === value)
        .flatMap(({ citations }) => citations.map(({ outlet, quote }) => `${outlet}: ${quote}`));
    expect(quotesOf(626).toSorted()).toEqual([
      'Malay Mail: 626 detainees since December',
      'Uzalendo News: 626 prisoners have been freed since December',
    ]);
    expect(quotesOf(266)).toEqual(['The Independent: 266 “political prisoners” had been freed since Jan. 8']);
    const quotes = new Set(founding.flatMap(({ claims }) => claims.map(({ phrase }) => phrase)));
    for (const { citations } of figures(answer)) for (const { quote } of citations) expect(quotes).toContain(quote);
  });

  test("the two articles that carry AFP's story have one origin, the others their own", () => {
    const origins = new Map(answer.articles.map(({ outlet, origin }) => [outlet, origin]));
    expect(origins.get('Uzalendo News')).toBe(origins.get('Malay Mail'));
    expect(new Set(origins.values()).size).toBe(4);
    expect(notes('one_origin')).toEqual([
      expect.stringMatching(/Uzalendo News.*carry one story.*104, 626 and about 313/),
    ]);
  });

  test('what does not fit together', () => {
    expect(notes('parts_add_up')).toEqual(["66 + 14 = 80: the parts (Venezuelans and foreigners) add up to OVP's 80."]);
    expect(notes('percentage')).toEqual(['116 is 14.5 % of about 800; the article says 10 %.']);
    expect(notes('doubtful_date')).toEqual([
      expect.stringMatching(/counts 400 and 160 from 23 Dec 2024, more than a year before.*23 Dec 2025 may be meant/),
    ]);
    expect(notes('older_than_it_looks')).toEqual([
      expect.stringMatching(
        /^Foro Penal's 143 since 8 Jan 2026, reported 26 Jan 2026, is below 266 .* and 156 \(nobody named, reported 25 Jan 2026\)/,
      ),
    ]);
    expect(notes('gap')).toEqual([
      expect.stringMatching(
        /Government of Venezuela says 626 and Foro Penal about 313 \(half of 626\): a difference of about 313, about 2 times as many/,
      ),
    ]);
    expect(notes('maybe_the_same')).toEqual([
      expect.stringMatching(
        /^Foro Penal's at least 80 \(start not stated, reported 25 Jan 2026\) and 80 \(25 Jan 2026\)/,
      ),
    ]);
    // and nothing is cried that the desk need not look at
    expect(notes('parts_do_not_add_up')).toEqual([]);
    expect(notes('two_figures')).toEqual([]);
    expect(notes('below_a_day')).toEqual([]);
  });

  test('each note names claims that the ledger holds', () => {
    const shown = new Set(figures(answer).map(({ id }) => id));
    for (const { kind, claims } of answer.notes) {
      expect(claims.some((id) => shown.has(id))).toBe(true);
      if (kind !== 'percentage') for (const id of claims) expect(shown).toContain(id); // 116 of 800 held
    }
  });
});

test('count held: newest day first, whoever counts', async () => {
  const answer = await ask(founding, { measure: 'held' });
  expect(answer.groups.map(({ relation }) => relation)).toEqual(['same']);
  expect(lines(answer)).toEqual([
    'at_least 600 Foro Penal',
    'vague 200 unattributed',
    '777 Foro Penal',
    'about 800 Foro Penal',
  ]);
});

describe('filters', () => {
  const rows: readonly (readonly [asked: Asked, shown: readonly string[]])[] = [
    [{ since: '2026-01-08', by: 'OVP' }, ['80 OVP', '  66 OVP', '  14 OVP']],
    [{ by: 'penal forum' }, []], // by the ledger's own name only; the question resolves aliases
    [{ by: 'FORO PENAL', since: '2026-01-26' }, ['266 Foro Penal', '143 Foro Penal', 'about 313 Foro Penal']],
    [{ group: 'foreign nationals' }, ['  14 OVP']],
    [{ group: 'women' }, []],
    [{ since: '2026-01-08', asOf: '2026-01-14', by: 'Foro Penal' }, ['116 Foro Penal', '50 Foro Penal']],
    [{ measure: 'promised' }, []],
    [
      { since: '2026-01-15', until: '2026-01-24', by: 'Government of Venezuela' },
      ['626 Government of Venezuela', 'more_than 620 Government of Venezuela'],
    ],
  ];
  test.each(rows)('%j', async (asked, shown) => {
    expect(
      (await ask(founding, asked)).groups
        .flatMap((group) => group.figures)
        .map(line)
        .toSorted(),
    ).toEqual(shown.toSorted());
  });

  test('an article that was not out yet neither replaces a figure nor adds a note', async () => {
    const before = await ask(founding, { since: '2026-01-08', asOf: '2026-01-25' });
    expect(figures(before).every(({ supersededBy }) => supersededBy === null)).toBe(true);
    expect(before.notes.map(({ kind }) => kind)).toEqual(['parts_add_up', 'percentage', 'doubtful_date']);
  });
});

describe('nothing found', () => {
  test('the nearest windows that have figures', async () => {
    const answer = await ask(founding, { since: '2026-01-27', by: 'OVP' });
    expect(answer).toMatchObject({ groups: [], notes: [], articles: [] });
    expect(answer.nearest).toEqual([{ from: null, to: '2026-01-14', figures: 3 }]);
  });

  test('the nearest comes first, on both sides', async () => {
    const answer = await ask(founding, { since: '2026-01-15', until: '2026-01-16', by: 'Foro Penal', measure: 'held' });
    expect(answer.nearest.map(({ to }) => to)).toEqual(['2026-01-14', '2026-01-19', '2026-01-26']);
  });

  test('only what was known then is offered', async () => {
    const answer = await ask(founding, { since: '2026-01-20', asOf: '2026-01-20', by: 'Foro Penal' });
    expect(answer.nearest).toEqual([{ from: null, to: '2026-01-14', figures: 2 }]);
  });

  test('an empty ledger', async () => {
    expect(await ask([], { since: '2026-01-08' })).toMatchObject({ groups: [], notes: [], articles: [], nearest: [] });
  });
});
