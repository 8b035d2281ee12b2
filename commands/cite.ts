import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { claimChoices, claimsLike } from '../src/commanding/choices.js';
import type { Command } from '../src/commanding/command.js';
import { CommandType, Context, OptionType } from '../src/commanding/discord-values.js';
import { offered, type Refusal, refusal } from '../src/commanding/refusal.js';
import type { Services } from '../src/commanding/services.js';
import { LANGUAGES, type LanguageCode } from '../src/domain/article.js';
import { parseIsoDate } from '../src/domain/iso-date.js';
import type { LedgerClaim } from '../src/ledger/ledger.js';
import { citationDocument } from '../src/rendering/citation-document.js';
import { ledgerClaimLabel } from '../src/rendering/claim-label.js';
import { isReferenceStyle, REFERENCE_STYLES } from '../src/rendering/references/reference-text.js';

export const definition = {
  type: CommandType.ChatInput,
  name: 'cite',
  description: 'All citations of one claim, with quotation, paragraph, date and address',
  contexts: [Context.Guild, Context.BotDM],
  options: [
    {
      type: OptionType.String,
      name: 'claim',
      description: 'Its id, or words of it: Foro Penal 266',
      required: true,
      max_length: 100,
      autocomplete: true,
    },
    {
      type: OptionType.String,
      name: 'style',
      description: 'How to cite it; in the sentence unless said otherwise',
      choices: Object.entries(REFERENCE_STYLES).map(([value, name]) => ({ name, value })),
    },
  ],
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

function languageOf(locale: string): LanguageCode {
  return LANGUAGES.find((language) => locale.toLowerCase().startsWith(language)) ?? 'en';
}

const OFFERED = 3;

/** The one claim that is meant; several that could be are offered, never chosen from. */
async function findClaim(typed: string, services: Services): Promise<LedgerClaim | Refusal> {
  const claims = await claimsLike(typed, services);
  const [first, ...others] = claims;
  if (first !== undefined && (others.length === 0 || first.id === typed.trim())) return first;
  if (first === undefined) {
    return refusal(
      `No claim is known as “${typed}”.`,
      'Take an id such as c0123456789ab from the answer to “count freed”.',
    );
  }
  const near = claims.slice(0, OFFERED).map((claim) => `${ledgerClaimLabel(claim)} = ${claim.id}`);
  return refusal(`“${typed}” could be ${claims.length} claims.`, `Give the id: ${offered(near)}.`);
}

export const cite = {
  definition,
  run: async (invocation, caller, services) => {
    const { claim: typed = '', style = 'sentence' } = invocation.options;
    if (!isReferenceStyle(style)) {
      return refusal(`I know no citation style “${style}”.`, `Take ${offered(Object.keys(REFERENCE_STYLES))}.`);
    }
    const claim = await findClaim(typed, services);
    if ('kind' in claim) return claim;
    const { measure, claimant, recordedAt } = claim;
    const everything = {
      kind: 'count',
      measure,
      since: null,
      until: null,
      by: claimant,
      group: null,
      asOf: null,
    } as const;
    const answer = await services.answerCount(everything);
    const figure = answer.groups.flatMap((group) => group.figures).find((one) => one.id === claim.id);
    if (figure === undefined) {
      return refusal(
        `The claim ${claim.id} has no citation that can be shown.`,
        'Ask again; if it stays so, tell whoever runs Recount.',
      );
    }
    // a page was seen on the day on which it was read into the ledger
    const accessed = parseIsoDate(recordedAt.slice(0, 10)) ?? caller.today;
    const reference = { language: languageOf(caller.locale), accessed };
    return {
      kind: 'document',
      document: citationDocument(figure, answer, { style, reference }),
      invocation: { ...invocation, options: { claim: claim.id, style } },
      private: false,
    };
  },
  complete: async ({ typed }, _invocation, _caller, services) => claimChoices(typed, services),
} satisfies Command<Services>;
