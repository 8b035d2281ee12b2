import { describe, expect, test } from 'vitest';
import type { NoteKind } from '../../src/answering/answer.js';
import type { ToldArticle, ToldClaim } from '../ledger/telling.js';
import { ask } from './ask.js';
import { fp, gov, on } from './tellers.js';

const part = (value: number, group: string, more: Partial<ToldClaim> = {}): ToldClaim =>
  fp(value, { group, partOf: 0, ...more });

/** Copies of one AFP story: they share two figures beside what they tell otherwise. */
const afp = (outlet: string, published: string, ...claims: readonly ToldClaim[]): ToldArticle => ({
  outlet,
  agency: 'AFP',
  published,
  claims: [...claims, fp(11), fp(12)],
});
type Row = readonly [what: string, articles: readonly ToldArticle[], text: RegExp | null];

/** One kind of note: rows with a text must bring exactly that one, rows with `null` none. */
function check(kind: NoteKind, rows: readonly Row[]): void {
  describe(kind, () => {
    test.each(rows)('%s', async (_, articles, text) => {
      const notes = (await ask(articles, {})).notes.filter((note) => note.kind === kind);
      expect(notes.map((note) => String(note.text))).toEqual(text === null ? [] : [expect.stringMatching(text)]);
      for (const note of notes) expect(new Set(note.claims).size).toBe(note.claims.length);
    });
  });
}

check('parts_add_up', [
  [
    'two parts that are the whole',
    [on('2026-01-20', fp(80), part(66, 'Venezuelans'), part(14, 'foreigners'))],
    /^66 \+ 14 = 80/,
  ],
  [
    'three parts of no known division',
    [on('2026-01-20', fp(80), part(50, 'students'), part(20, 'farm workers'), part(10, 'poets'))],
    /^50 \+ 20 \+ 10 = 80/,
  ],
  [
    'men and women, beside a part of another kind',
    [on('2026-01-20', fp(80), part(50, 'men'), part(30, 'women'), part(5, 'foreigners'))],
    /^50 \+ 30 = 80: the parts \(men and women\)/,
  ],
  ['parts that are only some', [on('2026-01-20', fp(156), part(5, 'Spaniards'))], null],
  [
    'a hedged part is no sum',
    [on('2026-01-20', fp(80), part(66, 'Venezuelans', { modifier: 'at_least' }), part(14, 'foreigners'))],
    null,
  ],
  [
    'parts from different articles are no sum',
    [on('2026-01-20', fp(80), part(66, 'Venezuelans')), on('2026-01-21', fp(80), part(14, 'foreigners'))],
    null,
  ],
]);

check('parts_do_not_add_up', [
  [
    'that another article parts the whole otherwise, and right, blames nobody',
    [
      on('2026-01-20', fp(711), part(617, 'men'), part(104, 'women')),
      on('2026-01-21', fp(711), part(530, 'civilians'), part(181, 'military')),
    ],
    /^617 \+ 104 = 721: the parts \(men and women\) do not add up to Foro Penal's 711\.$/,
  ],
  [
    'where another article’s parts do, the slip is the carrier’s',
    [
      on('2026-01-20', fp(711), part(617, 'men'), part(90, 'women')),
      on('2026-01-21', fp(711), part(617, 'men'), part(94, 'women')),
    ],
    /^617 \+ 90 = 707: .* do not add up to Foro Penal's 711\. Paper of 2026-01-21 gives 617 \+ 94, which add up: the slip is Paper of 2026-01-20’s, not the claimant’s\.$/,
  ],
  [
    'men and women',
    [on('2026-01-20', fp(687), part(687, 'men'), part(1, 'women'))],
    /^687 \+ 1 = 688: .* do not add up to Foro Penal's 687/,
  ],
  [
    'a part larger than its whole',
    [on('2026-01-20', fp(80), part(90, 'students'))],
    /^90 \(students\) is called a part of Foro Penal's 80/,
  ],
  ['parts that may overlap say nothing', [on('2026-01-20', fp(80), part(60, 'students'), part(50, 'women'))], null],
  [
    'parts that leave some out say nothing',
    [on('2026-01-20', fp(400), part(160, 'students'), part(40, 'poets'))],
    null,
  ],
]);

const ratio = (percent: number, whole: Partial<ToldClaim> & { value: number }): ToldArticle => ({
  ...on('2026-01-20', fp(116), fp(whole.value, { measure: 'held', from: null, ...whole })),
  ratios: [{ percent, part: 0, whole: 1, paragraph: 1, phrase: `${percent}%` }],
});
check('percentage', [
  ['10 % that is 14.5 %', [ratio(10, { value: 800 })], /^116 is 14\.5 % of 800; the article says 10 %\.$/],
  [
    'and another article has it right',
    [ratio(10, { value: 800 }), { ...ratio(14.5, { value: 800 }), outlet: 'Other' }],
    /the article says 10 %\. Other says 14\.5 %: the slip is Paper of 2026-01-20’s, not the claimant’s\.$/,
  ],
  ['rounded right', [ratio(14.5, { value: 800 })], null],
  ['rounded to a whole', [ratio(15, { value: 800 })], null],
  ['within what "about" allows for', [ratio(14, { value: 820, modifier: 'about' })], null],
  ['beyond what "about" allows for', [ratio(10, { value: 800, modifier: 'about' })], /of about 800/],
  ['less than of a floor', [ratio(10, { value: 800, modifier: 'at_least' })], null],
  ['more than of a floor', [ratio(20, { value: 800, modifier: 'at_least' })], /14\.5 % of at least 800.*20 %/],
  ['nothing is worked out with hundreds', [ratio(10, { value: 200, modifier: 'vague' })], null],
]);

const onDay = { from: '2026-01-25', to: '2026-01-25', toBasis: 'stated' } as const;
const corrected = [
  on('2026-01-26', fp(211, onDay)),
  on('2026-01-27', fp(94, onDay), fp(211, { ...onDay, earlierOf: 0 })),
];

test('who says that a figure was the earlier one is no second voice for it: beside its citation it says so', async () => {
  const { groups } = await ask(corrected, {});
  const figures = groups.flatMap((group) => group.figures);
  expect(figures.map(({ value, citations }) => [value, citations.map(({ differs }) => differs.map(String))])).toEqual(
    expect.arrayContaining([
      [211, [[], ['an earlier figure']]],
      [94, [[]]],
    ]),
  );
});

check('superseded', [
  [
    'a correction in print of what another article told',
    corrected,
    /^Foro Penal's 211 was replaced by 94 the same day \(25 Jan 2026\): an article gives it as the earlier figure\.$/,
  ],
  [
    'a later stated day',
    [on('2026-01-20', fp(143)), on('2026-01-27', fp(266, { to: '2026-01-26' }))],
    /^Foro Penal's 143 \(reported 20 Jan 2026\) was replaced by 266 \(as of 26 Jan 2026\): the same count from 8 Jan 2026/,
  ],
  [
    'a later report that has grown',
    [on('2026-01-20', fp(143)), on('2026-01-26', fp(266))],
    /143 .* was replaced by 266/,
  ],
  ['a later report that has not', [on('2026-01-20', fp(143)), on('2026-01-26', fp(120))], null],
  ['another start', [on('2026-01-20', fp(143)), on('2026-01-26', fp(266, { from: '2026-01-09' }))], null],
  ['another group', [on('2026-01-20', fp(143)), on('2026-01-26', fp(266, { group: 'women' }))], null],
  ['another claimant', [on('2026-01-20', fp(143)), on('2026-01-26', gov(266))], null],
  ['no start', [on('2026-01-20', fp(143, { from: null })), on('2026-01-26', fp(266, { from: null }))], null],
  [
    "nobody's in particular",
    [
      on('2026-01-20', fp(143, { claimant: 'unattributed', kind: 'unattributed' })),
      on('2026-01-26', fp(266, { claimant: 'unattributed', kind: 'unattributed' })),
    ],
    null,
  ],
  [
    'the day itself is done with',
    [
      on('2026-01-25', fp(104, { from: '2026-01-25', toBasis: 'stated' })),
      on('2026-01-27', fp(130, { from: '2026-01-25' })),
    ],
    null,
  ],
  ['dozens are not replaced', [on('2026-01-20', fp(24, { modifier: 'vague' })), on('2026-01-26', fp(266))], null],
  [
    'said by the article itself',
    [
      on(
        '2026-01-26',
        fp(104, { from: '2026-01-25', to: '2026-01-25' }),
        fp(80, { from: '2026-01-25', to: '2026-01-25', earlierOf: 0 }),
      ),
    ],
    /^Foro Penal's 80 was replaced by 104 the same day \(25 Jan 2026\)/,
  ],
]);

const dated = (published: string, from: string): ToldArticle =>
  on(published, fp(70, { from, to: from, toBasis: 'stated' }));
check('doubtful_date', [
  [
    'December of the year before last, told in January',
    [dated('2026-01-14', '2024-12-23')],
    /from 23 Dec 2024, more than a year before its own date \(14 Jan 2026\).*23 Dec 2025 may be meant/,
  ],
  [
    'after its own article',
    [dated('2026-01-14', '2026-02-14')],
    /14 Feb 2026, which lies after its own date, 14 Jan 2026/,
  ],
  [
    'and another article gives the year that is meant',
    [dated('2026-01-14', '2024-12-23'), dated('2026-01-15', '2025-12-23')],
    /may be meant\. Of the same figure Paper of 2026-01-15 says 23 Dec 2025\.$/,
  ],
  ['last December', [dated('2026-01-14', '2025-12-23')], null],
  // the ledger of these tests read them on 1 February 2026
  [
    'an article of a day that was still to come when it was read',
    [on('2031-03-03', fp(77, { from: '2031-03-02', to: '2031-03-02', toBasis: 'stated' }))],
    /^Paper of 2031-03-03 bears a date that was still to come when it was read, 3 Mar 2031: the year or the day may be wrong\.$/,
  ],
  ['an article of the day after, somewhere in the world', [on('2026-02-02', fp(77))], null],
  ['an old start that is meant', [dated('2026-01-14', '2024-07-28')], null],
  [
    'an article without a date',
    [{ outlet: 'A', published: null, claims: [fp(70, { from: '2024-12-23', to: null })] }],
    null,
  ],
]);

test('what is promised is still to come, and its day no doubt', async () => {
  const friday = fp(40, { measure: 'promised', from: '2026-01-30', to: '2026-01-30', toBasis: 'stated' });
  const answer = await ask([on('2026-01-26', friday)], { measure: 'promised' });
  expect(answer.groups.flatMap(({ figures }) => figures)).toHaveLength(1);
  expect(answer.notes.map(({ kind }) => kind)).not.toContain('doubtful_date');
});

/** A figure of Sunday 25 January 2026, told in these words. */
const sunday = (published: string, said: string, more: Partial<ToldClaim> = {}): ToldArticle =>
  on(published, fp(104, { from: '2026-01-25', to: '2026-01-25', toBasis: 'stated', said, ...more }));
check('weekday_misfit', [
  [
    'a Sunday that is a Saturday',
    [sunday('2026-01-26', 'On Sunday, January 24, 104 people left.', { from: '2026-01-24', to: '2026-01-24' })],
    /^Paper of 2026-01-26, ¶1, has “Sunday, January 24”, but 24 Jan 2026 is a Saturday: one of the two is wrong, and with it the day of 104\.$/,
  ],
  [
    'and another article has the same figure on a day of which both are right',
    [
      sunday('2026-01-26', 'On Sunday, January 24, 104 people left.', { from: '2026-01-24', to: '2026-01-24' }),
      sunday('2026-01-27', 'On Sunday, January 25, 104 people left.'),
    ],
    /the day of 104\. Of the same figure otherwise: Paper of 2026-01-27 \(25 Jan 2026\)\.$/,
  ],
  [
    'and other articles bear out its day',
    [
      sunday('2026-01-26', 'On Monday, January 25, 104 people left.'),
      sunday('2026-01-27', 'On Sunday, January 25, 104 people left.'),
    ],
    /“Monday, January 25”, but 25 Jan 2026 is a Sunday: .* Paper of 2026-01-27 too: 25 Jan 2026\.$/,
  ],
  [
    'a digest is told of, not quoted',
    [{ ...sunday('2026-01-26', 'On Monday, January 25, 104 people left.'), form: 'digest' }],
    /¶1, has Monday, January 25, but/,
  ],
  ['a weekday that fits', [sunday('2026-01-26', 'On Sunday, January 25, 104 people left.')], null],
]);

check('two_figures', [
  [
    'one body on two countries',
    [
      on('2026-01-26', fp(104, { to: '2026-01-25', country: 'Cuba' })),
      on('2026-01-27', fp(90, { to: '2026-01-25', country: 'Belarus' })),
    ],
    null,
  ],
  [
    'and who of the copies carries which',
    [
      afp('A', '2026-01-25', fp(104, { to: '2026-01-24' })),
      afp('B', '2026-01-26', fp(104, { to: '2026-01-24' })),
      afp('C', '2026-01-26', fp(140, { to: '2026-01-24' })),
      on('2026-01-26', fp(104, { to: '2026-01-24' })),
    ],
    /104 stands in 3 articles of 2 origins and 140 in 1 article of 1 origin\. Of the copies of one story 2 of 3 say 104 \(A \(AFP\) and B \(AFP\)\) and 1 of 3 says 140 \(C \(AFP\)\)\. The first of them, A \(AFP\), says 104/,
  ],
  [
    'one day, two articles',
    [on('2026-01-26', fp(104, { to: '2026-01-25' })), on('2026-01-27', fp(90, { to: '2026-01-25' }))],
    /^Foro Penal gives different figures for the same days \(8 Jan 2026 to 25 Jan 2026\): 104 and 90/,
  ],
  [
    'a rounding is no second figure',
    [on('2026-01-26', fp(104, { to: '2026-01-25' }), fp(100, { to: '2026-01-25', modifier: 'more_than' }))],
    null,
  ],
  [
    'one replaced the other',
    [on('2026-01-26', fp(104, { to: '2026-01-25' }), fp(80, { to: '2026-01-25', earlierOf: 0 }))],
    null,
  ],
  ['no start: perhaps not the same days', [on('2026-01-26', fp(104, { from: null }), fp(80, { from: null }))], null],
]);

const inCuba = { country: 'Cuba' } as const;
const inBelarus = { country: 'Belarus', claimant: 'Viasna' } as const;

check('gap', [
  [
    'of two countries is none',
    [on('2026-01-26', fp(25, inCuba)), { ...on('2026-01-26', fp(30, inBelarus)), outlet: 'Other' }],
    null,
  ],
  [
    'of one country it is told, beside figures of another',
    [on('2026-01-26', gov(31, inCuba), fp(25, inCuba), fp(30, inBelarus))],
    /^For the same days .* Government of Venezuela says 31 and Foro Penal 25/,
  ],
  [
    'and where the country of one is not known',
    [on('2026-01-26', fp(25, inCuba), fp(20, { claimant: 'OVP' }))],
    /Foro Penal says 25 and OVP 20/,
  ],
  [
    'a figure told with its last day and without is set against another once',
    [
      on('2026-01-26', gov(626), fp(300)),
      { ...on('2026-01-27', fp(300, { to: '2026-01-26', toBasis: 'stated' })), outlet: 'Other' },
    ],
    /^For the same days .* Government of Venezuela says 626 and Foro Penal 300/,
  ],
  [
    'exact',
    [on('2026-01-26', gov(626), fp(300))],
    /^For the same days \(8 Jan 2026 to 26 Jan 2026\) Government of Venezuela says 626 and Foro Penal 300: a difference of 326, about 2\.1 times as many\.$/,
  ],
  ['about', [on('2026-01-26', gov(626), fp(300, { modifier: 'about' }))], /a difference of about 326/],
  [
    'a share of its own figure is no other count of the same people',
    [on('2026-01-26', gov(580), fp(640), fp(320, { derivedFrom: 'half of 640' })), on('2026-01-27', fp(655))],
    null,
  ],
  [
    'the lower is a floor',
    [on('2026-01-26', gov(626), fp(300, { modifier: 'at_least' }))],
    /a difference of at most 326, at most 2\.1 times/,
  ],
  [
    'the higher is a floor',
    [on('2026-01-26', gov(626, { modifier: 'more_than' }), fp(313))],
    /a difference of at least 313, at least 2 times/,
  ],
  [
    'what is at least so many times is not rounded up',
    [on('2026-01-26', gov(626, { modifier: 'more_than' }), fp(304))],
    /a difference of at least 322, at least 2 times as many\.$/,
  ],
  ['near each other: no times', [on('2026-01-26', gov(270), fp(266))], /a difference of 4\.$/],
  ['nearly a tenth more', [on('2026-01-26', gov(281), fp(266))], /a difference of 15, about 1\.1 times as many\.$/],
  [
    'two floors say nothing',
    [on('2026-01-26', gov(626, { modifier: 'more_than' }), fp(300, { modifier: 'at_least' }))],
    null,
  ],
  ['dozens say nothing', [on('2026-01-26', gov(626), fp(24, { modifier: 'vague' }))], null],
  ['another start', [on('2026-01-26', gov(626), fp(300, { from: '2026-01-09' }))], null],
  ['another last day', [on('2026-01-26', gov(626), fp(300, { to: '2026-01-20' }))], null],
  ['another group', [on('2026-01-26', gov(626), fp(300, { group: 'women' }))], null],
  ['nobody is no claimant', [on('2026-01-26', gov(626), { value: 300, phrase: '300', from: '2026-01-08' })], null],
]);

check('older_than_it_looks', [
  [
    'below its own total of a day before',
    [on('2026-01-25', fp(156, { to: '2026-01-25', toBasis: 'stated' })), on('2026-01-26', fp(143))],
    /^Foro Penal's 143 since 8 Jan 2026, reported 26 Jan 2026, is below 156 \(Foro Penal, as of 25 Jan 2026\).*may be older than its article/,
  ],
  [
    'one that falls between stated days is no old one',
    [on('2026-01-25', fp(897, { to: '2026-01-24' })), on('2026-01-27', fp(896, { to: '2026-01-26' }))],
    null,
  ],
  [
    'below what another claimant counts',
    [on('2026-01-25', gov(626, { to: '2026-01-25' })), on('2026-01-26', fp(313))],
    null,
  ],
  [
    'and which copies carry it',
    [
      on('2026-01-25', fp(156, { to: '2026-01-25', toBasis: 'stated' })),
      ...['A', 'B'].map((outlet) => ({
        ...on('2026-01-26', fp(143), fp(11, { group: 'women' })),
        outlet,
        agency: 'AFP',
      })),
    ],
    /may be older than its article\. 143 stands in 2 articles of 1 origin and 156 in 1 article of 1 origin\.$/,
  ],
  ['above', [on('2026-01-25', fp(156)), on('2026-01-26', fp(266))], null],
  [
    'a count that its claimant lowered, as the article says, is no old number',
    [on('2026-01-24', fp(655)), on('2026-01-25', fp(660)), on('2026-01-26', fp(648), fp(660, { earlierOf: 0 }))],
    null,
  ],
  [
    'nor is what it counts from there on',
    [
      on('2026-01-25', fp(660)),
      on('2026-01-26', fp(648), fp(660, { earlierOf: 0 })),
      on('2026-01-28', fp(650, { modifier: 'about' })),
      on('2026-01-29', fp(652)),
    ],
    null,
  ],
  [
    'below what it was lowered to, it is',
    [on('2026-01-25', fp(660)), on('2026-01-26', fp(648), fp(660, { earlierOf: 0 })), on('2026-01-28', fp(600))],
    /^Foro Penal's 600 .* is below 648 \(Foro Penal, reported 26 Jan 2026\), counted/,
  ],
  [
    'a correction says nothing of a higher figure that is not the corrected one',
    [
      on('2026-01-24', gov(1043)),
      on('2026-01-25', gov(1050)),
      on('2026-01-26', gov(1034), gov(1043, { earlierOf: 0 })),
    ],
    /^Government of Venezuela's 1,034 .* is below 1,050 \(Government of Venezuela, reported 25 Jan 2026\), counted/,
  ],
  [
    'a floor may stand below',
    [on('2026-01-25', fp(156, { to: '2026-01-25' })), on('2026-01-26', fp(100, { modifier: 'at_least' }))],
    null,
  ],
]);

/** 897 up to 24 January, then 896 up to the 26th in a paragraph that may say why. */
const fallen = (said: string, more: Partial<ToldArticle> = {}): readonly ToldArticle[] => [
  on('2026-01-25', fp(897, { to: '2026-01-24' })),
  { ...on('2026-01-27', fp(896, { to: '2026-01-26', said })), ...more },
];
check('total_falls', [
  [
    'no reason given',
    fallen('So far 896 people are out.'),
    /^Foro Penal's 896 since 8 Jan 2026, as of 26 Jan 2026, is below its own 897 \(as of 24 Jan 2026\): a running total falls\. No article says why/,
  ],
  [
    'one man was arrested again',
    fallen('So far 896 people are out, for one man was re-arrested at the border last week.'),
    /The same paragraph speaks of detained again \(“for one man was re-arrested at the border last”\), Paper of 2026-01-27, ¶1\.$/,
  ],
  [
    'detained again, in Spanish',
    fallen('Van 896 people; uno fue detenido de nuevo el lunes.'),
    /speaks of detained again \(“/,
  ],
  [
    'detained again, in Portuguese',
    fallen('São 896 people; um foi preso novamente na segunda.'),
    /speaks of detained again/,
  ],
  [
    'the reason stands in the next paragraph',
    [
      on('2026-01-25', fp(897, { to: '2026-01-24' })),
      {
        ...on('2026-01-27', fp(896, { to: '2026-01-26', said: 'So far 896 people are out.' })),
        text: ['One man was re-arrested at the border.'],
      },
    ],
    /A paragraph beside it speaks of detained again \(“One man was re-arrested at the border\.”\), Paper of 2026-01-27, ¶2\.$/,
  ],
  ['a correction', fallen('The group corrected its list to 896 people.'), /speaks of a correction/],
  ['counted twice', fallen('It found duplicates and now has 896 people.'), /speaks of people counted twice/],
  ['deaths', fallen('There are 896 people, as one of them has died.'), /speaks of deaths/],
  [
    'a digest is not quoted for it',
    fallen('So far 896 people are out, for one man was re-arrested.', { form: 'digest' }),
    /speaks of detained again, Paper of 2026-01-27, ¶1\.$/,
  ],
  [
    'replaced since, the fall and its reason stay',
    [
      ...fallen('So far 896 people are out, for one man was re-arrested.'),
      on('2026-01-29', fp(910, { to: '2026-01-28' })),
    ],
    /^Foro Penal's 896 since 8 Jan 2026, as of 26 Jan 2026, is below its own 897 .* speaks of detained again/,
  ],
  ['a total that is only reported later may be old', [on('2026-01-25', fp(897)), on('2026-01-27', fp(896))], null],
  [
    'people held may fall',
    [
      on('2026-01-25', fp(897, { measure: 'held', from: null, to: '2026-01-24' })),
      on('2026-01-27', fp(896, { measure: 'held', from: null, to: '2026-01-26' })),
    ],
    null,
  ],
]);

check('below_a_day', [
  [
    'a total below one of its days',
    [on('2026-01-26', fp(90), fp(104, { from: '2026-01-25', to: '2026-01-25' }))],
    /^Foro Penal's 90 for 8 Jan 2026 to 26 Jan 2026 is below the same claimant's 104 for 25 Jan 2026/,
  ],
  ['a total above', [on('2026-01-26', fp(143), fp(104, { from: '2026-01-25', to: '2026-01-25' }))], null],
  ['a day of another claimant', [on('2026-01-26', fp(90), gov(104, { from: '2026-01-25', to: '2026-01-25' }))], null],
  [
    'a day outside',
    [on('2026-01-26', fp(90, { to: '2026-01-20' }), fp(104, { from: '2026-01-25', to: '2026-01-25' }))],
    null,
  ],
]);

const story = (published: string, agency: string | undefined, ...values: readonly number[]): ToldArticle => ({
  ...on(published, ...values.map((value) => fp(value))),
  outlet: `${agency ?? 'No agency'} of ${published}`,
  ...(agency === undefined ? {} : { agency }),
});
const page = 'https://paper.example/freed';

check('one_origin', [
  [
    'a page that was changed is no copy of itself',
    [
      { ...afp('A', '2026-01-25', fp(80), fp(112, onDay)), url: page },
      { ...afp('A', '2026-01-25', fp(80), fp(98, onDay)), url: page },
    ],
    null,
  ],
  [
    'three figures in two days, no agency named',
    [story('2026-01-25', undefined, 10, 20, 30), story('2026-01-26', undefined, 10, 20, 30)],
    /carry one story: every citation of 30, 20 and 10 goes back to it/,
  ],
  [
    'one agency, two figures',
    [story('2026-01-25', 'AFP', 10, 20), story('2026-01-26', 'AFP', 10, 20)],
    /^AFP of 2026-01-25 \(AFP\) and AFP of 2026-01-26 \(AFP\) carry one story/,
  ],
  ['two figures, one agency named', [story('2026-01-25', 'AFP', 10, 20), story('2026-01-26', undefined, 10, 20)], null],
  [
    'two agencies are two voices',
    [story('2026-01-25', 'AFP', 10, 20, 30), story('2026-01-26', 'AP', 10, 20, 30)],
    null,
  ],
  ['weeks apart', [story('2026-01-15', 'AFP', 10, 20, 30), story('2026-01-26', 'AFP', 10, 20, 30)], null],
]);

check('copies_differ', [
  [
    'of two copies one does not say of which day it is: nothing is told otherwise',
    [afp('A', '2026-01-25', fp(80, onDay)), afp('B', '2026-01-25', fp(80, { from: null }))],
    null,
  ],
  [
    'another claimant in one of three copies',
    [
      afp('A', '2026-01-25', fp(80)),
      afp('B', '2026-01-26', fp(80)),
      afp('C', '2026-01-26', fp(80, { claimant: 'OVP' })),
    ],
    /^Copies of one story tell 80 otherwise\. .* stands in .*Of the copies of one story .*2 of 3 say Foro Penal's 80 since 8 Jan 2026 \(A \(AFP\) and B \(AFP\)\) and 1 of 3 says OVP's 80 .*The first of them, A \(AFP\), says Foro Penal's 80 .*: the others changed it on the way\.$/,
  ],
  [
    'another first day in a copy',
    [afp('A', '2026-01-25', fp(80)), afp('B', '2026-01-26', fp(80, { from: '2025-12-01' }))],
    /The first of them, A \(AFP\), says Foro Penal's 80 since 8 Jan 2026: the others changed it on the way\.$/,
  ],
  [
    'of copies that bear one day, none is the first',
    [afp('A', '2026-01-25', fp(80)), afp('B', '2026-01-25', fp(80, { claimant: 'OVP' }))],
    /1 of 2 says OVP's 80 since 8 Jan 2026 \(B \(AFP\)\) and 1 of 2 says Foro Penal's 80 since 8 Jan 2026 \(A \(AFP\)\)\.$/,
  ],
  [
    'copies that say the last day and copies that do not tell one thing',
    [
      afp('A', '2026-01-25', fp(80, { to: '2026-01-25', toBasis: 'stated' })),
      afp('B', '2026-01-26', fp(80)),
      afp('C', '2026-01-27', fp(80, { claimant: 'OVP' })),
    ],
    /2 of 3 say Foro Penal's 80 since 8 Jan 2026 \(B \(AFP\) and A \(AFP\)\) and 1 of 3 says OVP's 80 since 8 Jan 2026 .*The first of them, A \(AFP\), says Foro Penal's 80/,
  ],
  [
    'an article that gives both has two figures',
    [afp('A', '2026-01-25', fp(80), fp(80, { claimant: 'OVP' })), afp('B', '2026-01-26', fp(80))],
    null,
  ],
  ['two stories are two voices', [afp('A', '2026-01-25', fp(80)), on('2026-01-26', fp(80, { claimant: 'OVP' }))], null],
]);

check('maybe_the_same', [
  [
    'with and without its day',
    [on('2026-01-25', fp(80, { from: null })), on('2026-01-26', fp(80, { from: '2026-01-25', to: '2026-01-25' }))],
    /80 \(start not stated, reported 25 Jan 2026\) and 80 \(25 Jan 2026\)/,
  ],
  [
    'as of a day, and reported a day later',
    [on('2026-01-20', fp(143, { to: '2026-01-19' })), on('2026-01-21', fp(143))],
    /143 \(reported 21 Jan 2026\) and 143 \(8 Jan 2026 to 19 Jan 2026\)/,
  ],
  [
    'another claimant',
    [on('2026-01-25', fp(80, { from: null })), on('2026-01-26', gov(80, { from: '2026-01-25', to: '2026-01-25' }))],
    null,
  ],
  [
    'another day',
    [on('2026-01-23', fp(80, { from: null })), on('2026-01-26', fp(80, { from: '2026-01-25', to: '2026-01-25' }))],
    null,
  ],
]);

test('total_falls: two falls of one series are two notes, each with its own reason', async () => {
  const again = fallen('So far 896 people are out, for one man was re-arrested.');
  const articles = [...again, on('2026-01-29', fp(890, { to: '2026-01-28' }))];
  const falls = (await ask(articles, {})).notes.filter(({ kind }) => kind === 'total_falls');
  expect(falls.map(({ text }) => String(text))).toEqual([
    expect.stringMatching(/^Foro Penal's 890 .* below its own 896 \(as of 26 Jan 2026\): .*No article says why/),
    expect.stringMatching(/^Foro Penal's 896 .* below its own 897 \(as of 24 Jan 2026\): .*detained again/),
  ]);
});

test('two_figures: held, as of one day', async () => {
  const held = { measure: 'held', from: null, to: '2026-01-19' } as const;
  const { notes } = await ask([on('2026-01-26', fp(777, held)), on('2026-01-27', fp(780, held))], { measure: 'held' });
  expect(notes.map(({ kind, text }) => [kind, String(text)])).toEqual([
    [
      'two_figures',
      expect.stringMatching(/^Foro Penal gives different figures for the same days \(19 Jan 2026\): 780 and 777/),
    ],
  ]);
});

const held = { measure: 'held', from: null } as const;
const heldNotes = async (...articles: readonly ToldArticle[]) =>
  (await ask(articles, { measure: 'held' })).notes.map(({ kind, text }) => `${kind}: ${text}`);

test('two_figures: held, in two copies of one story, with which copy says what', async () => {
  const notes = await heldNotes(afp('A', '2026-01-25', fp(1100, held)), afp('B', '2026-01-25', fp(1200, held)));
  expect(notes).toEqual([
    expect.stringMatching(
      /^two_figures: Foro Penal gives different figures for the same days \(25 Jan 2026\): .* 1 of 2 says 1,200 \(B \(AFP\)\)/,
    ),
  ]);
});

test('gap: held in two countries is none', async () => {
  const counts = [fp(700, { ...held, ...inCuba }), fp(1200, { ...held, ...inBelarus })];
  expect(await heldNotes(on('2026-01-26', ...counts))).toEqual([]);
});

test('gap: of many claimants, each is set against the highest', async () => {
  const counts = ['A', 'B', 'C', 'D', 'E', 'F'].map((claimant, at) => fp(100 * (at + 1), { claimant }));
  const gaps = (await ask([on('2026-01-26', ...counts)], {})).notes.filter(({ kind }) => kind === 'gap');
  expect(gaps.map(({ text }) => / and (\w) \d+/.exec(String(text))?.[1])).toEqual(['E', 'D', 'C', 'B', 'A']);
  expect(gaps.every(({ text }) => String(text).includes('F says 600'))).toBe(true);
});
