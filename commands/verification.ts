import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { readTypedDate } from '../src/answering/dates/read-typed-date.js';
import type { VerificationQuery } from '../src/answering/verification/verification.js';
import { ANYWHERE } from '../src/commanding/anywhere.js';
import { claimantChoices, claimChoices } from '../src/commanding/choices.js';
import type { Command } from '../src/commanding/command.js';
import { readClaimantOption } from '../src/commanding/count-options.js';
import { dayChoices } from '../src/commanding/day-choices.js';
import { CommandType } from '../src/commanding/discord-values.js';
import { findClaim } from '../src/commanding/find-claim.js';
import { dayOption, nameOption } from '../src/commanding/lookup-options.js';
import { openFigure } from '../src/commanding/open-figure.js';
import { refusal } from '../src/commanding/refusal.js';
import { ifRejected } from '../src/commanding/rejected.js';
import type { Services } from '../src/commanding/services.js';
import { showOption } from '../src/commanding/show-option.js';
import { verificationDocument } from '../src/rendering/verification-document.js';
import { described, named, typedLine } from '../src/wording/names.js';
import { say } from '../src/wording/words.js';

export const definition = {
  type: CommandType.ChatInput,
  ...named('verification'),
  ...described('verification'),
  ...ANYWHERE,
  options: [
    nameOption('claim', 'verification.claim'),
    nameOption('by', 'verification.by'),
    dayOption('as-of', 'count.as-of'),
    showOption(),
  ],
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

export const verification = {
  definition,
  run: async (invocation, caller, services) => {
    const { claim: typedClaim, by: typedBy, 'as-of': last } = invocation.options;
    if (typedClaim !== undefined && typedBy !== undefined)
      return refusal(say('verification.one'), say('line.how', { line: typedLine('verification by:Foro Penal') }));
    const day = last === undefined ? undefined : readTypedDate(last, caller.today, 'last');
    if (day?.ok === false) return refusal(day.what, day.remedy);
    const asOf = day?.day ?? null;
    let query: VerificationQuery;
    if (typedClaim !== undefined) {
      const found = await findClaim(typedClaim, services, asOf);
      if ('kind' in found) return found;
      const rejected = ifRejected(found);
      if (rejected !== undefined) return rejected;
      query = { of: 'figure', claim: found.id, asOf };
    } else if (typedBy !== undefined) {
      const by = await readClaimantOption(typedBy, caller.today, services);
      if (!by.ok) return by.refusal;
      query = { of: 'claimant', by: by.name ?? '', asOf };
    } else query = { of: 'everything', asOf };
    const asked = query.of === 'figure' ? { claim: query.claim } : query.of === 'claimant' ? { by: query.by } : {};
    const found = await services.verification(query);
    return {
      kind: 'document',
      document: verificationDocument(found),
      invocation: { ...invocation, options: { ...asked, ...(asOf === null ? {} : { 'as-of': asOf }) } },
      private: false,
      answer: found,
      opens: openFigure(asOf),
    };
  },
  complete: async ({ option, typed }, _invocation, caller, services) => {
    if (option === 'claim') return claimChoices(typed, services);
    return option === 'by'
      ? claimantChoices(typed, caller.today, services)
      : dayChoices({ option, typed }, 'freed', caller.today, services);
  },
} satisfies Command<Services>;
