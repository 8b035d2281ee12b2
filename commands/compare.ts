import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { readTypedDate } from '../src/answering/dates/read-typed-date.js';
import { ANYWHERE } from '../src/commanding/anywhere.js';
import { claimantChoices } from '../src/commanding/choices.js';
import type { Command } from '../src/commanding/command.js';
import { readClaimantOption } from '../src/commanding/count-options.js';
import { dayChoices } from '../src/commanding/day-choices.js';
import { CommandType, OptionType } from '../src/commanding/discord-values.js';
import { dayOption, nameOption } from '../src/commanding/lookup-options.js';
import { measureChoices } from '../src/commanding/measure-choices.js';
import { openFigure } from '../src/commanding/open-figure.js';
import { refusal, unknownMeasure } from '../src/commanding/refusal.js';
import type { Services } from '../src/commanding/services.js';
import { showOption } from '../src/commanding/show-option.js';
import { MEASURES } from '../src/domain/claim.js';
import { compareDocument } from '../src/rendering/compare-document.js';
import { described, named, typedLine } from '../src/wording/names.js';
import { say } from '../src/wording/words.js';

export const definition = {
  type: CommandType.ChatInput,
  ...named('compare'),
  ...described('compare'),
  ...ANYWHERE,
  options: [
    { ...nameOption('a', 'compare.a'), required: true },
    { ...nameOption('b', 'compare.b'), required: true },
    {
      type: OptionType.String,
      ...named('measure'),
      ...described('measure.freed-else'),
      choices: measureChoices(),
    },
    dayOption('since', 'very-day'),
    dayOption('as-of', 'compare.as-of'),
    showOption(),
  ],
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

export const compare = {
  definition,
  run: async (invocation, caller, services) => {
    const { a: typedA, b: typedB, measure: typed = 'freed', since: first, 'as-of': last } = invocation.options;
    const measure = MEASURES.find((one) => one === typed);
    if (measure === undefined) return unknownMeasure(typed);
    const [a, b] = [
      await readClaimantOption(typedA, caller.today, services),
      await readClaimantOption(typedB, caller.today, services),
    ];
    if (!a.ok) return a.refusal;
    if (!b.ok) return b.refusal;
    if (a.name === undefined || b.name === undefined || a.name === b.name)
      return refusal(say('compare.two'), say('line.how', { line: typedLine('compare a:Foro Penal b:OVP') }));
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
      opens: openFigure(query.asOf),
    };
  },
  complete: async ({ option, typed }, { options: { measure: chosen } }, caller, services) => {
    if (option === 'a' || option === 'b') return claimantChoices(typed, caller.today, services);
    const measure = MEASURES.find((one) => one === chosen) ?? 'freed';
    return dayChoices({ option, typed }, measure, caller.today, services);
  },
} satisfies Command<Services>;
