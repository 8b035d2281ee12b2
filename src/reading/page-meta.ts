import { z } from 'zod';
import { LANGUAGES, type LanguageCode, PUBLISHED_BASES, type PublishedBasis } from '../domain/article.js';
import { type IsoDate, parseIsoDate } from '../domain/iso-date.js';

/** A day of the calendar, checked. */
export const isoDateSchema = z.string().transform((text, context): IsoDate => {
  const day = parseIsoDate(text);
  if (day !== undefined) return day;
  context.addIssue({ code: 'custom', message: `"${text}" is not a day such as 2031-05-06` });
  return z.NEVER;
});

const said = z.string().trim().min(1).max(2000).nullish();

/** "pt-BR" is Portuguese. */
const languageSchema = z
  .string()
  .transform((code) => code.toLowerCase().split(/[-_]/)[0] ?? '')
  .pipe(z.enum(LANGUAGES, { error: `must be one of ${LANGUAGES.join(', ')}` }));

/** What a page does not say of itself, as it stands beside it in `NAME.meta.json`. Other fields are ignored. */
export const pageMetaSchema = z.object({
  outlet: said,
  agency: said,
  url: z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).nullish(),
  headline: said,
  language: languageSchema.nullish(),
  published: isoDateSchema.nullish(),
  published_basis: z.enum(PUBLISHED_BASES).nullish(),
});

/** What is known of a page from elsewhere. It wins over what the page says. */
export interface PageMeta {
  readonly outlet?: string | null | undefined;
  readonly agency?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly headline?: string | null | undefined;
  readonly language?: LanguageCode | null | undefined;
  readonly published?: IsoDate | null | undefined;
  readonly published_basis?: PublishedBasis | null | undefined;
}

export type MetaReading =
  | { readonly ok: true; readonly meta: PageMeta }
  | { readonly ok: false; readonly problem: string };

/** Checks what was read from a `.meta.json`, an option or a form. */
export function checkPageMeta(value: unknown): MetaReading {
  const checked = pageMetaSchema.safeParse(value);
  return checked.success ? { ok: true, meta: checked.data } : { ok: false, problem: firstProblem(checked.error) };
}

/** Reads the text of a `NAME.meta.json`. */
export function parsePageMeta(json: string): MetaReading {
  try {
    return checkPageMeta(JSON.parse(json));
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : String(error) };
  }
}

/** "published: "x" is not a day …": the first thing zod found, with the field's name. */
export function firstProblem(error: z.ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined) return 'not as expected';
  return issue.path.length === 0 ? issue.message : `${issue.path.join('.')}: ${issue.message}`;
}

/** What `first` says, and what `second` says where `first` is silent. A date and how it is known stay together. */
export function mergeMeta(first: PageMeta, second: PageMeta): PageMeta {
  const dated = first.published ? first : second;
  return {
    outlet: first.outlet ?? second.outlet,
    agency: first.agency ?? second.agency,
    url: first.url ?? second.url,
    headline: first.headline ?? second.headline,
    language: first.language ?? second.language,
    published: dated.published,
    published_basis: dated.published_basis,
  };
}
