import { resolveCount } from '../commanding/count-options.js';
import { answerLine, type Desk, interpretLine, withoutButtons } from '../commanding/interpret-line.js';
import type { Refusal } from '../commanding/refusal.js';
import { withoutForm } from '../commanding/without-form.js';
import { drawReply } from '../console/draw-reply.js';
import { paperOf } from '../console/paper-of.js';
import { MEASURES } from '../domain/claim.js';
import { inLanguage } from '../rendering/document.js';
import { type ExitStatus, type Streams, writeJson } from './streams.js';

function refuseJson(streams: Streams, refused: Refusal): ExitStatus {
  const shown = withoutButtons(refused);
  const { what, remedy } = shown.kind === 'refusal' ? shown : refused;
  writeJson(streams, { error: { what, remedy } });
  return 2;
}

/** A count as the answer's own data; any other reply as the document that is drawn, and its data beside it. */
async function askJson(line: string, desk: Desk, streams: Streams): Promise<ExitStatus> {
  const { services, caller } = desk;
  const interpreted = await interpretLine(line, desk);
  if (!interpreted.ok) return refuseJson(streams, interpreted.refusal);
  const { command, invocation } = interpreted;
  if (command.definition.name === 'count') {
    const measure = MEASURES.find((one) => one === invocation.subcommand) ?? 'freed';
    const resolved = await resolveCount(measure, invocation, caller.today, services);
    if (!resolved.ok) return refuseJson(streams, resolved.refusal);
    writeJson(streams, await services.answerCount(resolved.query));
    return 0;
  }
  const reply = withoutForm(await command.run(invocation, caller, services));
  if (reply.kind === 'refusal') return refuseJson(streams, reply);
  writeJson(streams, {
    document: inLanguage(reply.document, 'en'),
    ...(reply.answer === undefined ? {} : { answer: reply.answer }),
  });
  return 0;
}

/** One question, one answer. A question that is not understood is wrong usage. */
export async function ask(line: string, json: boolean, desk: Desk, streams: Streams): Promise<ExitStatus> {
  if (json) return askJson(line, desk, streams);
  const reply = await answerLine(line, desk);
  const { language = 'en' } = desk;
  const paper = { ...paperOf(streams.stdout), language };
  if (reply.kind === 'document') {
    streams.stdout.write(drawReply(reply, paper));
    return 0;
  }
  streams.stderr.write(drawReply(reply, { ...paper, colour: false }));
  return 2;
}
