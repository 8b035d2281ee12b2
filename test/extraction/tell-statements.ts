import type { Extraction } from '../../src/domain/claim.js';
import type { ExtractedStatement } from '../../src/domain/statement.js';
import { readAll, type Telling } from './read-sentence.js';

/**
 * A statement as a test row says it:
 *
 *     by[ (speaker)]: kind[ how][ → to][ about values[, told before]][ on day]
 *
 * `how` of what is verified, where the text says; the day only where it is said.
 */
export function statementWords(one: ExtractedStatement, { claims }: Extraction): string {
  const how = one.method === null || one.method === 'unknown' ? '' : ` ${one.method}`;
  const to = one.to === null ? '' : ` → ${one.to}`;
  const values = one.about.map((index) => claims[index]?.value).join(' ');
  const about = values === '' ? '' : ` about ${values}${one.aboutBasis === 'before' ? ', told before' : ''}`;
  const day = one.dayBasis === 'stated' ? ` on ${one.day}` : '';
  return `${one.by}${one.speaker === null ? '' : ` (${one.speaker})`}: ${one.kind}${how}${to}${about}${day}`;
}

/** What is said about the counts in one or more paragraphs, a line each. */
export function statementsIn(text: string, telling?: Telling): readonly string[] {
  const { extraction } = readAll(text, telling);
  return extraction.statements.map((one) => statementWords(one, extraction));
}
