import type { CountQuery } from '../answering/answer.js';
import type { Services } from '../commanding/services.js';
import { MEASURES, type Measure } from '../domain/claim.js';
import { catalogueOf } from '../rendering/catalogue.js';
import { catalogueCsv } from '../rendering/csv.js';
import { catalogueJsonLd } from '../rendering/json-ld.js';
import type { ExportFormat } from './arguments.js';
import { type ExitStatus, type Streams, writeJson } from './streams.js';

function everything(measure: Measure): CountQuery {
  return { kind: 'count', measure, since: null, until: null, by: null, group: null, asOf: null };
}

/** All figures of the ledger with their citations and notes. */
export async function exportAll(
  format: ExportFormat,
  { answerCount }: Services,
  streams: Streams,
): Promise<ExitStatus> {
  const answers = await Promise.all(MEASURES.map((measure) => answerCount(everything(measure))));
  const catalogue = catalogueOf(answers);
  switch (format) {
    case 'csv':
      streams.stdout.write(catalogueCsv(catalogue));
      return 0;
    case 'json':
      writeJson(streams, catalogue);
      return 0;
    case 'jsonld':
      streams.stdout.write(catalogueJsonLd(catalogue));
      return 0;
  }
}
