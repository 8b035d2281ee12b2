import { describe, expect, test } from 'vitest';
import type { Caller, Reply } from '../../src/commanding/command.js';
import type { Desk } from '../../src/commanding/interpret-line.js';
import { commands, discordCaller, foundingDesk } from '../desk.js';
import { asRead } from '../wording/as-read.js';
import { askWords, wordsOf } from './reading.js';

const command = commands.find(({ definition }) => definition.name === 'review');
const editor: Caller = { ...discordCaller, mayEdit: true };

async function run(desk: Desk, options: Readonly<Record<string, string>>, caller: Caller = editor): Promise<Reply> {
  const reply = await command?.run({ command: 'review', subcommand: null, options, page: 0 }, caller, desk.services);
  if (reply === undefined) throw new Error('there is no /review');
  return reply;
}

async function words(desk: Desk, options: Readonly<Record<string, string>>): Promise<string> {
  const reply = await run(desk, options);
  if (reply.kind === 'form') throw new Error('a form');
  return wordsOf(reply);
}

const labels = (reply: Reply) =>
  reply.kind === 'document' ? (reply.actions ?? []).map(({ label }) => String(label)) : [];

async function idOf(desk: Desk, value: number): Promise<string> {
  return (await desk.services.ledger.claims({ value, claimant: 'Foro Penal', measure: 'freed' }))[0]?.id ?? '';
}

describe('/review', () => {
  test('is for editors', async () => {
    const desk = await foundingDesk();
    const reply = await run(desk, {}, { ...editor, mayEdit: false });
    expect(asRead(reply)).toMatchObject({ kind: 'refusal', what: expect.stringContaining('Manage Messages') });
  });

  test('shows the next claim of the queue with its quotation, alone to whoever asks, and goes on', async () => {
    const desk = await foundingDesk();
    const first = await run(desk, {});
    expect(first).toMatchObject({ kind: 'document', private: true });
    expect(labels(first)).toEqual(['Confirm', 'Correct number…', 'Correct source or days…', 'Reject…', 'Next claim']);
    const { left, next } = await desk.services.ledger.queue(null);
    expect(await words(desk, {})).toMatch(new RegExp(`${left} claims not reviewed yet .*«.*» .*paragraph \\d`));
    expect(await words(desk, { after: next ?? '' })).not.toContain(next);
  });

  test('a confirmed claim says so in every answer, and leaves the queue', async () => {
    const desk = await foundingDesk();
    const id = await idOf(desk, 266);
    const { left } = await desk.services.ledger.queue(null);
    const said = await words(desk, { claim: id, do: 'confirm' });
    expect(said).toContain(`Confirmed · ${left - 1} claims not reviewed yet`);
    expect(said).toContain('27 Jan 2026 · confirmed · editor 900000000000000003');
    expect(await askWords('count freed since:jan8', desk)).toContain(`${id} Checked by an editor on 27 Jan 2026`);
    expect(await run(desk, { claim: id, do: 'confirm' })).toMatchObject({ kind: 'refusal' });
  });

  test('a corrected number counts, with what the articles say beside it; their quotations stay', async () => {
    const desk = await foundingDesk();
    const id = await idOf(desk, 266);
    const asked = await run(desk, { claim: id, do: 'correct' });
    expect(asked).toMatchObject({
      kind: 'form',
      invocation: { options: { claim: id, do: 'correct' } },
      fields: [
        { name: 'value', value: '266' },
        { name: 'group' },
        { name: 'measure', value: 'freed' },
        { name: 'reason' },
      ],
    });
    // what a form sends back: everything, changed or not
    const sent = { claim: id, do: 'correct', value: 'at least 302', group: 'political prisoners', measure: 'freed' };
    expect(await words(desk, { ...sent, reason: 'the page was updated' })).toContain(
      'corrected: number at least 302 · “the page was updated”',
    );
    const answer = await askWords('count freed since:jan8', desk);
    expect(answer).toContain('at least 302 political prisoners');
    expect(answer).toContain('Corrected by an editor on 27 Jan 2026: was 266 as read');
    expect(answer).toContain('«266 “political prisoners”');
    expect(await askWords('count freed since:jan8 as-of:26jan', desk)).not.toContain('302');
  });

  test.each([
    [{ by: 'OVP', 'first-day': 'none' }, 'Start not stated', 'was counted by Foro Penal, 8 Jan to 26 Jan 2026'],
    [
      { 'last-day': '20 Jan 2026' },
      '8 Jan to 20 Jan 2026',
      'was 8 Jan to 26 Jan 2026 (last day: day of the report) as read',
    ],
    [{ group: 'women', speaker: 'none' }, '266 women', 'was political prisoners, said by Alfredo Romero as read'],
  ])('whose count, whom and over which days: %j', async (given, counts, was) => {
    const desk = await foundingDesk();
    const id = await idOf(desk, 266);
    await words(desk, { claim: id, reason: 'see ¶12', ...given });
    const answer = await askWords('count freed since:jan8', desk);
    expect(answer).toContain(counts);
    expect(answer).toContain(was);
  });

  test('a rejected claim leaves the answers, which say how many; editors list it and bring it back', async () => {
    const desk = await foundingDesk();
    const id = await idOf(desk, 266);
    const before = await askWords('count freed since:jan8', desk);
    expect(await run(desk, { claim: id, do: 'reject' })).toMatchObject({ kind: 'form', fields: [{ name: 'reason' }] });
    await words(desk, { claim: id, do: 'reject', reason: 'of another country' });
    const answer = await askWords('count freed since:jan8', desk);
    expect(answer).not.toContain('266 political prisoners');
    expect(answer).toContain('1 figure left out: rejected by editors');
    expect(await askWords(`cite ${id}`, desk)).toContain(
      `An editor rejected the claim ${id} on 27 Jan 2026: of another`,
    );
    expect(await words(desk, { do: 'rejected' })).toMatch(
      /^1 rejected claim .*266 political prisoners.* rejected · “of/,
    );
    const shown = await run(desk, { claim: id });
    expect(labels(shown)).toEqual(['Confirm', 'Correct number…', 'Correct source or days…', 'Undo', 'Next claim']);
    expect(await words(desk, { do: 'undo' })).toContain('Undone');
    expect(await askWords('count freed since:jan8', desk)).toBe(before);
    expect(await run(desk, { claim: id, do: 'undo', act: '1' })).toMatchObject({ kind: 'refusal' });
  });

  test.each([
    [{ do: 'eat' }, 'I know no way to “eat” a claim.'],
    [{ value: 'a lot', reason: 'x' }, '“a lot” is no number I can file.'],
    [{ value: '266', reason: 'x' }, 'That is what counts already.'],
    [{ measure: 'eaten', reason: 'x' }, 'I know no measure “eaten”.'],
    [{ do: 'correct', value: 'a lot' }, '“a lot” is no number I can file.'],
    [{ do: 'correct', 'last-day': 'jan32' }, 'jan32'],
    [{ by: 'Nobody Ltd', reason: 'x' }, 'Nobody named "Nobody Ltd" is known.'],
    [{ 'first-day': 'jan32', reason: 'x' }, 'jan32'],
    [{ 'last-day': '1 Jan 2026', reason: 'x' }, 'The first day lies after the last.'],
    [{ do: 'undo' }, 'There is nothing to undo.'],
    [{ claim: 'zebra', do: 'confirm' }, 'No claim is known as “zebra”.'],
  ])('%j: %s', async (given, what) => {
    const desk = await foundingDesk();
    const options = { claim: await idOf(desk, 266), ...given };
    expect(asRead(await run(desk, options))).toMatchObject({ kind: 'refusal', what: expect.stringContaining(what) });
  });

  test('the terminal does the same with options, and says how to write what a form would ask for', async () => {
    const desk = await foundingDesk();
    const id = await idOf(desk, 266);
    expect(await askWords(`review claim:${id} do:reject`, desk)).toContain(
      `Write it like: review claim:${id} do:reject reason:…`,
    );
    expect(await askWords(`review claim:${id} do:correct value:140`, desk)).toContain(
      `Correct the number or the people: reason: is missing. Write it like: review claim:${id} do:correct value:140 reason:…`,
    );
    expect(await askWords(`review claim:${id} do:correct`, desk)).toContain(
      `more is needed. Write it like: review claim:${id} do:correct value:… group:… measure:… reason:…`,
    );
    expect(await askWords(`review claim:${id} do:reject reason:"told from memory"`, desk)).toContain(
      'rejected · “told from memory” · whoever runs Recount',
    );
    expect(await askWords('review do:undo', desk)).toContain('Undone');
  });
});

describe('/review of an article', () => {
  const withdraw = { article: 'Uzalendo', do: 'withdraw-article', reason: 'taken down by its publisher' };

  test('withdrawn, what it alone tells is left out, what others tell counts and says so; restored, all is as before', async () => {
    const desk = await foundingDesk();
    const [before, count] = [await desk.services.ledger.claims({}), await askWords('count freed since:jan8', desk)];
    expect(count).not.toContain('withdrew');
    const said = await words(desk, withdraw);
    expect(said).toMatch(/Withdrawn Uzalendo News.* (\d+) claims that no other article tells: rejected/);
    const after = await desk.services.ledger.claims({});
    expect(after.length).toBeLessThan(before.length);
    expect(await askWords('count freed since:jan8', desk)).toContain(
      'Uzalendo News withdrew its article (27 Jan 2026: taken down by its publisher), which says 104, 626 and about 313. Other articles still tell 104, 626 and about 313.',
    );
    expect(await askWords('count freed since:jan8 as-of:2026-01-26', desk)).not.toContain('withdrew');
    expect(asRead(await run(desk, withdraw))).toMatchObject({ what: 'This article is withdrawn already.' });
    expect(await words(desk, { ...withdraw, do: 'restore-article' })).toContain('Standing again Uzalendo News');
    expect(await desk.services.ledger.claims({})).toHaveLength(before.length);
  });

  test('asks why, and which', async () => {
    const desk = await foundingDesk();
    expect(await run(desk, { ...withdraw, reason: '' })).toMatchObject({ kind: 'form', fields: [{ name: 'reason' }] });
    expect(asRead(await run(desk, { do: 'withdraw-article' }))).toMatchObject({ what: 'Which article is meant?' });
    expect(asRead(await run(desk, { ...withdraw, article: 'zebra' }))).toMatchObject({
      what: 'No article is known as “zebra”.',
    });
    expect(asRead(await run(desk, { ...withdraw, article: '2026' }))).toMatchObject({
      what: '“2026” could be 5 articles.',
    });
    expect(await run(desk, { ...withdraw, do: 'restore-article' })).toMatchObject({ kind: 'refusal' });
    const asked = { command: 'review', subcommand: null, options: {}, page: 0 };
    const choices = await command?.complete?.({ option: 'article', typed: 'uzal' }, asked, editor, desk.services);
    expect(choices?.map(({ name }) => String(name))).toEqual([expect.stringContaining('Uzalendo News')]);
  });
});
