import type { CountQuery } from '../answering/answer.js';
import type { Services } from '../commanding/services.js';
import { MEASURES, type Measure } from '../domain/claim.js';
import type { IsoDate } from '../domain/iso-date.js';
import { catalogueOf } from '../rendering/catalogue.js';
import { catalogueCsv, statementsCsv } from '../rendering/csv.js';
import { catalogueJsonLd } from '../rendering/json-ld.js';
import type { Task } from './arguments.js';
import { type ExitStatus, type Streams, writeJson } from './streams.js';

function everything(measure: Measure, asOf: IsoDate | null): CountQuery {
  return { kind: 'count', measure, since: null, until: null, by: null, group: null, asOf };
}

/**
 * All figures of the ledger with their citations and notes, and what is said about them, as they are now or were known
 * on a day. A table has room for the one or the other.
 */
export async function exportAll(
  { format, asOf, statements }: Extract<Task, { kind: 'export' }>,
  { answerCount, verification }: Services,
  streams: Streams,
): Promise<ExitStatus> {
  const answers = await Promise.all(MEASURES.map((measure) => answerCount(everything(measure, asOf))));
  const catalogue = catalogueOf(answers, await verification({ of: 'everything', asOf }));
  switch (format) {
    case 'csv':
      streams.stdout.write(statements ? statementsCsv(catalogue) : catalogueCsv(catalogue));
      return 0;
    case 'json':
      writeJson(streams, catalogue);
      return 0;
    case 'jsonld':
      streams.stdout.write(catalogueJsonLd(catalogue));
      return 0;
  }
}
