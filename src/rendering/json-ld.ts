import type { ArticleSummary, Figure } from '../answering/answer.js';
import type { Modifier } from '../domain/claim.js';
import { UNATTRIBUTED } from '../domain/claimant.js';
import { daysBetween } from '../domain/iso-date.js';
import type { Catalogue, ExportedStatement } from './catalogue.js';
import { claimLabel } from './figure-words.js';
import { saidWords } from './statement-words.js';
import { safeUrl } from './text-fragment.js';

type Node = Readonly<Record<string, unknown>>;

/** What a number entails, in schema.org's terms: the bound that is said, and no bound that is only hinted at. */
function bounds({ value, modifier }: Figure): Node {
  const said: Readonly<Record<Modifier, Node>> = {
    exact: { value },
    about: { value },
    at_least: { minValue: value },
    more_than: { minValue: value + 1 },
    vague: { minValue: value },
    almost: { maxValue: value - 1 },
    up_to: { maxValue: value },
    less_than: { maxValue: value - 1 },
  };
  return said[modifier];
}

/** The days counted over, as an ISO 8601 interval; `..` for an end that is not stated. People held are counted on one day. */
function coverage({ measure, from, to }: Figure): Node {
  if (measure === 'held' || (from === null && to === null)) return {};
  return { temporalCoverage: `${from ?? '..'}/${to ?? '..'}` };
}

/** schema.org's `observationPeriod` is a length of time, and its `observationDate` the day as of which it is so. */
function observed({ measure, from, to }: Figure): Node {
  const days = measure === 'held' || from === null || to === null ? undefined : daysBetween(from, to) + 1;
  return { observationDate: to ?? undefined, observationPeriod: days === undefined ? undefined : `P${days}D` };
}

function observation(figure: Figure): Node {
  return {
    '@type': 'Observation',
    variableMeasured: { '@type': 'StatisticalVariable', name: figure.measure, populationType: figure.group },
    ...bounds(figure),
    ...(figure.modifier === 'exact' ? {} : { measurementQualifier: figure.modifier }),
    ...observed(figure),
  };
}

/** A claim has an author only where one is named. */
function author({ claimant, claimantKind, speaker }: Pick<Figure, 'claimant' | 'claimantKind' | 'speaker'>): Node {
  if (claimant === UNATTRIBUTED) return {};
  const type = claimantKind === 'government' ? 'GovernmentOrganization' : 'Organization';
  const member = speaker === null ? {} : { member: { '@type': 'Person', name: speaker } };
  return { author: { '@type': type, name: claimant, ...member } };
}

/** What is said about claims without a number of its own, once for each place: schema.org's `Statement`. */
function statementNodes(statement: ExportedStatement): readonly Node[] {
  const { kind, by: claimant, byKind: claimantKind, to, about, places } = statement;
  return places.map((place) => ({
    '@type': 'Statement',
    additionalType: kind,
    name: saidWords(statement),
    ...author({ claimant, claimantKind, speaker: place.speaker }),
    ...(about.length === 0 ? {} : { about: about.map((id) => ({ '@id': `#${id}` })) }),
    ...(to === null ? {} : { mentions: { '@type': 'Organization', name: to } }),
    ...(place.day === null ? {} : { dateCreated: place.day }),
    text: place.quote,
    position: place.paragraph,
    isPartOf: { '@id': `#${place.article}` },
  }));
}

function claimNode(figure: Figure): Node {
  return {
    '@type': 'Claim',
    '@id': `#${figure.id}`,
    identifier: figure.id,
    name: claimLabel(figure),
    ...author(figure),
    about: observation(figure),
    ...coverage(figure),
    ...(figure.partOf === null ? {} : { isPartOf: { '@id': `#${figure.partOf}` } }),
    firstAppearance: { '@id': `#${figure.citations[0].article}` },
    appearance: figure.citations.map((citation) => ({
      '@type': 'Quotation',
      text: citation.quote,
      position: citation.paragraph,
      isPartOf: { '@id': `#${citation.article}` },
    })),
  };
}

/** A figure that a later one of its series took the place of: both stay. */
function replacedNode({ id, supersededBy }: Figure): Node {
  return { '@type': 'ReplaceAction', replacee: { '@id': `#${id}` }, replacer: { '@id': `#${supersededBy}` } };
}

function articleNode(article: ArticleSummary): Node {
  return {
    '@type': 'NewsArticle',
    '@id': `#${article.id}`,
    headline: article.headline ?? undefined,
    publisher: article.outlet === null ? undefined : { '@type': 'NewsMediaOrganization', name: article.outlet },
    sourceOrganization:
      article.agency === null ? undefined : { '@type': 'NewsMediaOrganization', name: article.agency },
    datePublished: article.published ?? undefined,
    url: safeUrl(article.url)?.href,
    ...(article.origin === article.id ? {} : { isBasedOn: { '@id': `#${article.origin}` } }),
  };
}

/** schema.org `Claim` + `Observation`, and `Statement` for what is said about them. `<` is escaped, so that it can stand in a page's script element. */
export function catalogueJsonLd({ figures, statements, articles }: Omit<Catalogue, 'notes'>): string {
  const document = {
    '@context': 'https://schema.org',
    '@graph': [
      ...articles.map(articleNode),
      ...figures.map(claimNode),
      ...statements.flatMap(statementNodes),
      ...figures.filter(({ supersededBy }) => supersededBy !== null).map(replacedNode),
    ],
  };
  return `${JSON.stringify(document, null, 2).replaceAll('<', '\\u003c')}\n`;
}
