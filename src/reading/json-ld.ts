import { z } from 'zod';

const named = z.union([z.string(), z.object({ name: z.string().optional() })]);

/** The part of schema.org's Article that reading uses; everything else is ignored. */
const articleSchema = z.object({
  '@type': z.union([z.string(), z.array(z.string())]),
  articleBody: z.string().optional().catch(undefined),
  headline: z.string().optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  inLanguage: z.string().optional().catch(undefined),
  publisher: z
    .union([named, z.array(named)])
    .optional()
    .catch(undefined),
});

/** What a page's JSON-LD says of its article. */
export interface LinkedArticle {
  readonly body: string | null;
  readonly headline: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly outlet: string | null;
}

/** The article among the page's JSON-LD blocks; `undefined` where there is none that can be read. */
export function findLinkedArticle(blocks: readonly string[]): LinkedArticle | undefined {
  for (const block of blocks) {
    for (const node of nodesOf(parse(block))) {
      const checked = articleSchema.safeParse(node);
      if (checked.success && isArticle(checked.data['@type'])) return toLinkedArticle(checked.data);
    }
  }
  return undefined;
}

function parse(block: string): unknown {
  try {
    return JSON.parse(block);
  } catch {
    return undefined;
  }
}

/** A block is one node, a list of nodes, or a graph of nodes. */
function nodesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  return '@graph' in value ? [value, ...nodesOf(value['@graph'])] : [value];
}

function isArticle(type: string | readonly string[]): boolean {
  return [type].flat().some((name) => /(?:Article|BlogPosting|Report)$/.test(name));
}

function toLinkedArticle(article: z.infer<typeof articleSchema>): LinkedArticle {
  const publisher = [article.publisher ?? []].flat()[0];
  return {
    body: article.articleBody ?? null,
    headline: article.headline ?? null,
    published: article.datePublished ?? null,
    language: article.inLanguage ?? null,
    outlet: (typeof publisher === 'string' ? publisher : publisher?.name) ?? null,
  };
}
