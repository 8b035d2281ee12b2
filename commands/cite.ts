import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { ANYWHERE } from '../src/commanding/anywhere.js';
import { asOfGiven, asOfOption, readAsOf } from '../src/commanding/as-of.js';
import { cardActions, copyActions } from '../src/commanding/card-actions.js';
import { claimChoices } from '../src/commanding/choices.js';
import { claimOption } from '../src/commanding/claim-option.js';
import type { Command } from '../src/commanding/command.js';
import { dayChoices } from '../src/commanding/day-choices.js';
import { CommandType, OptionType } from '../src/commanding/discord-values.js';
import { findClaim } from '../src/commanding/find-claim.js';
import { openFigure } from '../src/commanding/open-figure.js';
import { offered, refusal } from '../src/commanding/refusal.js';
import { ifRejected } from '../src/commanding/rejected.js';
import type { Services } from '../src/commanding/services.js';
import { showOption } from '../src/commanding/show-option.js';
import { parseIsoDate } from '../src/domain/iso-date.js';
import { citationDocument, copyDocument } from '../src/rendering/citation-document.js';
import { isReferenceStyle, REFERENCE_STYLES } from '../src/rendering/references/reference-text.js';
import { languageOf } from '../src/wording/language.js';
import { choiceOf, described, named } from '../src/wording/names.js';
import { say } from '../src/wording/words.js';

export const definition = {
  type: CommandType.ChatInput,
  ...named('cite'),
  ...described('cite'),
  ...ANYWHERE,
  options: [
    claimOption(),
    {
      type: OptionType.String,
      ...named('style'),
      ...described('cite.style'),
      choices: REFERENCE_STYLES.map((style) => choiceOf(`cite.style.${style}`, style)),
    },
    asOfOption('cite.as-of'),
    showOption(),
  ],
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

export const cite = {
  definition,
  run: async (invocation, caller, services) => {
    const { claim: typed = '', style: wanted } = invocation.options;
    const usual = caller.house['citation-style'].value;
    const style = wanted ?? usual;
    if (!isReferenceStyle(style)) {
      return refusal(
        say('cite.style-unknown', { typed: style }),
        say('take.one', { names: offered(REFERENCE_STYLES) }),
      );
    }
    const read = readAsOf(invocation.options, caller.today);
    if (!read.ok) return read.refusal;
    const { asOf } = read;
    const claim = await findClaim(typed, services, asOf);
    if ('kind' in claim) return claim;
    const rejected = ifRejected(claim);
    if (rejected !== undefined) return rejected;
    const { measure, claimant, recordedAt } = claim;
    const everything = {
      kind: 'count',
      measure,
      since: null,
      until: null,
      by: claimant,
      group: null,
      asOf,
    } as const;
    const answer = await services.answerCount(everything);
    const figure = answer.groups.flatMap((group) => group.figures).find((one) => one.id === claim.id);
    if (figure === undefined) {
      return refusal(say('cite.nothing', { claim: claim.id }), say('cite.nothing.how'));
    }
    // a page was seen on the day on which it was read into the ledger
    const accessed = parseIsoDate(recordedAt.slice(0, 10)) ?? caller.today;
    const reference = { language: languageOf(caller.locale), accessed };
    const shown = { kind: 'document', private: false, answer: figure, opens: openFigure(asOf) } as const;
    const options = { claim: claim.id, ...asOfGiven(asOf) };
    if (wanted !== undefined)
      return {
        ...shown,
        document: copyDocument(figure, answer, { style, reference }),
        invocation: { ...invocation, options: { ...options, style } },
        actions: copyActions(claim.id, style, asOf),
      };
    const doubts = await services.ledger.doubts(claim.id, asOf ?? undefined);
    const genealogy = await services.genealogy(claim, asOf);
    return {
      ...shown,
      document: citationDocument(figure, answer, { style, reference, doubts, genealogy }),
      invocation: { ...invocation, options },
      actions: await cardActions(claim, { asOf, copyIn: usual }, services),
    };
  },
  complete: async ({ option, typed }, _invocation, caller, services) =>
    option === 'claim' ? claimChoices(typed, services) : dayChoices({ option, typed }, 'freed', caller.today, services),
} satisfies Command<Services>;
