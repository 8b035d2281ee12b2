import { expect, test } from 'vitest';
import { createAmendments } from '../../src/alerts/amendments.js';
import { createOutbox } from '../../src/alerts/outbox.js';
import { alertBody } from '../../src/discord/alert-courier.js';
import type { LanguageCode } from '../../src/domain/article.js';
import { MONDAY, MORNING, newsroom, SUNDAY } from '../alerts/told.js';

const rows: readonly (readonly [LanguageCode, posted: readonly string[], corrected: readonly string[]])[] = [
  ['en', ['New figure: people freed', '266, was 156', 'Citations', 'Mute this series'], ['Corrected', 'Now: 140']],
  ['es', ['Cifra nueva', '266, antes 156', 'Citas', 'Silenciar esta serie'], ['Corregida', 'Ahora: 140']],
  ['pt', ['Número novo', '266, antes 156', 'Citações', 'Silenciar esta série'], ['Corrigido', 'Agora: 140']],
];

test.each(rows)('a subscription in %s is told in it, and its corrections too', async (language, posted, corrected) => {
  const room = newsroom();
  await room.arrives(MONDAY);
  await room.subscribe('c1', { measure: 'freed', claimant: 'Foro Penal', language });
  await room.arrives(SUNDAY);
  const [due] = createOutbox(room.sqlite).due(MORNING, 9);
  if (due === undefined) throw new Error('no alert');
  const body = JSON.stringify(alertBody(due));
  for (const words of posted) expect(body).toContain(words);
  createOutbox(room.sqlite).sent(due.number, 'm1', MORNING, due.version);
  const acted = await room.act(due.alert.figure.id, { kind: 'correct', changes: { value: 140 }, reason: 'a slip' });
  expect(acted.ok).toBe(true);
  const [edit] = createAmendments(room.sqlite).due(MORNING, 9);
  if (edit === undefined) throw new Error('no edit');
  const edited = JSON.stringify(alertBody(edit));
  for (const words of corrected) expect(edited).toContain(words);
});
