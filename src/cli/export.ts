import type { CountQuery } from '../answering/answer.js';
import type { Services } from '../commanding/services.js';
import { MEASURES, type Measure } from '../domain/claim.js';
import type { IsoDate } from '../domain/iso-date.js';
import { catalogueOf } from '../rendering/catalogue.js';
import { catalogueCsv } from '../rendering/csv.js';
import { catalogueJsonLd } from '../rendering/json-ld.js';
import type { Task } from './arguments.js';
import { type ExitStatus, type Streams, writeJson } from './streams.js';

function everything(measure: Measure, asOf: IsoDate | null): CountQuery {
  return { kind: 'count', measure, since: null, until: null, by: null, group: null, asOf };
}

/** All figures of the ledger with their citations and notes, as they are now or were known on a day. */
export async function exportAll(
  { format, asOf }: Extract<Task, { kind: 'export' }>,
  { answerCount }: Services,
  streams: Streams,
): Promise<ExitStatus> {
  const answers = await Promise.all(MEASURES.map((measure) => answerCount(everything(measure, asOf))));
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
