import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { ANYWHERE } from '../src/commanding/anywhere.js';
import { claimChoices } from '../src/commanding/choices.js';
import type { Command } from '../src/commanding/command.js';
import { countInvocation, resolveCount } from '../src/commanding/count-options.js';
import { CommandType, OptionType } from '../src/commanding/discord-values.js';
import { findClaim } from '../src/commanding/find-claim.js';
import { dayOption, nameOption } from '../src/commanding/lookup-options.js';
import { measureChoices } from '../src/commanding/measure-choices.js';
import { openFigure } from '../src/commanding/open-figure.js';
import { questionChoices } from '../src/commanding/question-choices.js';
import { type Refusal, unknownMeasure } from '../src/commanding/refusal.js';
import type { Services } from '../src/commanding/services.js';
import { showOption } from '../src/commanding/show-option.js';
import { MEASURES } from '../src/domain/claim.js';
import { UNATTRIBUTED } from '../src/domain/claimant.js';
import { timelineDescription, timelineDocument } from '../src/rendering/timeline-document.js';
import { described, named } from '../src/wording/names.js';

export const definition = {
  type: CommandType.ChatInput,
  ...named('timeline'),
  ...described('timeline'),
  ...ANYWHERE,
  options: [
    {
      type: OptionType.String,
      ...named('measure'),
      ...described('measure.freed-else'),
      choices: measureChoices(),
    },
    nameOption('by', 'timeline.by'),
    dayOption('since', 'very-day'),
    nameOption('claim', 'timeline.claim'),
    nameOption('group', 'timeline.group'),
    dayOption('as-of', 'timeline.as-of'),
    showOption(),
  ],
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

type Options = Readonly<Record<string, string>>;
type Named = { readonly ok: true; readonly options: Options } | { readonly ok: false; readonly refusal: Refusal };

/** `claim:` stands for what its series is known by; what is given beside it counts more. */
async function ofClaim({ claim: typed, ...given }: Options, services: Services): Promise<Named> {
  if (typed === undefined) return { ok: true, options: given };
  const claim = await findClaim(typed, services);
  if ('kind' in claim) return { ok: false, refusal: claim };
  const { measure, claimant, window } = claim;
  const by: Options = claimant === UNATTRIBUTED ? {} : { by: claimant };
  const since: Options = window.from === null ? {} : { since: window.from };
  return { ok: true, options: { measure, ...by, ...since, ...given } };
}

export const timeline = {
  definition,
  run: async (invocation, caller, services) => {
    const series = await ofClaim(invocation.options, services);
    if (!series.ok) return series.refusal;
    const { measure: typed = 'freed', ...options } = series.options;
    const measure = MEASURES.find((one) => one === typed);
    if (measure === undefined) return unknownMeasure(typed);
    const resolved = await resolveCount(measure, { ...invocation, options }, caller.today, services);
    if (!resolved.ok) return resolved.refusal;
    const found = await services.timeline(resolved.query);
    const again = countInvocation(resolved.query, invocation.page);
    // the picture is for those who can see one; its library takes longer to load than most answers
    const draw = caller.where === 'discord' && invocation.page === 0;
    const bytes = draw ? (await import('../src/rendering/chart/draw-timeline.js')).drawTimeline(found) : undefined;
    return {
      kind: 'document',
      document: timelineDocument(found, draw),
      invocation: { ...again, command: 'timeline', subcommand: null, options: { ...again.options, measure } },
      private: false,
      answer: found,
      opens: openFigure(resolved.query.asOf),
      ...(bytes === undefined
        ? {}
        : { picture: { name: 'timeline.png', bytes, description: timelineDescription(found) } }),
    };
  },
  complete: async ({ option, typed }, { options: { measure } }, caller, services) =>
    option === 'claim' ? claimChoices(typed, services) : questionChoices({ option, typed }, measure, caller, services),
} satisfies Command<Services>;
