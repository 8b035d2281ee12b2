import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { readTypedDate } from '../src/answering/dates/read-typed-date.js';
import { claimantChoices, dayChoices } from '../src/commanding/choices.js';
import type { Command } from '../src/commanding/command.js';
import { readClaimantOption } from '../src/commanding/count-options.js';
import { CommandType, Context, OptionType } from '../src/commanding/discord-values.js';
import { measureChoices } from '../src/commanding/measure-choices.js';
import { refusal } from '../src/commanding/refusal.js';
import type { Services } from '../src/commanding/services.js';
import { MEASURES } from '../src/domain/claim.js';
import { compareDocument } from '../src/rendering/compare-document.js';

const NAME_MAX = 100;
const DAY_MAX = 60;

export const definition = {
  type: CommandType.ChatInput,
  name: 'compare',
  description: 'Two claimants side by side, like with like only; else what keeps them from being compared',
  contexts: [Context.Guild, Context.BotDM],
  options: [
    {
      type: OptionType.String,
      name: 'a',
      description: 'Whose count: Foro Penal',
      required: true,
      max_length: NAME_MAX,
      autocomplete: true,
    },
    {
      type: OptionType.String,
      name: 'b',
      description: 'Beside whose: Government of Venezuela',
      required: true,
      max_length: NAME_MAX,
      autocomplete: true,
    },
    {
      type: OptionType.String,
      name: 'measure',
      description: 'People freed unless said otherwise',
      choices: measureChoices(),
    },
    {
      type: OptionType.String,
      name: 'since',
      description: 'Only figures counted from this very day: jan8, 8 Jan, 2026-01-08',
      max_length: DAY_MAX,
      autocomplete: true,
    },
    {
      type: OptionType.String,
      name: 'as-of',
      description: 'Compare what was published up to this day',
      max_length: DAY_MAX,
      autocomplete: true,
    },
  ],
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

export const compare = {
  definition,
  run: async (invocation, caller, services) => {
    const { a: typedA, b: typedB, measure: typed = 'freed', since: first, 'as-of': last } = invocation.options;
    const measure = MEASURES.find((one) => one === typed);
    if (measure === undefined) return refusal(`I know no measure “${typed}”.`, `Take ${MEASURES.join(', ')}.`);
    const [a, b] = [
      await readClaimantOption(typedA, caller.today, services),
      await readClaimantOption(typedB, caller.today, services),
    ];
    if (!a.ok) return a.refusal;
    if (!b.ok) return b.refusal;
    if (a.name === undefined || b.name === undefined || a.name === b.name)
      return refusal('Two different claimants are needed.', 'Write it like: compare a:Foro Penal b:OVP');
    const since = first === undefined ? undefined : readTypedDate(first, caller.today, 'first');
    const asOf = last === undefined ? undefined : readTypedDate(last, caller.today, 'last');
    if (since?.ok === false) return refusal(since.what, since.remedy);
    if (asOf?.ok === false) return refusal(asOf.what, asOf.remedy);
    const query = { measure, a: a.name, b: b.name, since: since?.day ?? null, asOf: asOf?.day ?? null };
    const options = Object.entries({ a: a.name, b: b.name, measure, since: query.since, 'as-of': query.asOf });
    const given = options.filter((pair): pair is [string, string] => pair[1] !== null);
    const found = await services.compare(query);
    return {
      kind: 'document',
      document: compareDocument(found),
      invocation: { ...invocation, options: Object.fromEntries(given) },
      private: false,
      answer: found,
    };
  },
  complete: async ({ option, typed }, _invocation, caller, services) =>
    option === 'a' || option === 'b'
      ? claimantChoices(typed, caller.today, services)
      : dayChoices({ option, typed }, 'freed', caller.today, services),
} satisfies Command<Services>;
