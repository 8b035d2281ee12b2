import type { Migration } from './migration.js';

/** No other telling of a claim gives it to this body as one of this kind. `@`: the row that is written. */
const ALONE = `not exists (select 1 from telling where claim_id = @.claim_id and claimant = @.claimant
  and claimant_kind = @.claimant_kind and not (article_id = @.article_id and ordinal = @.ordinal))`;

function told(version: 'new' | 'old'): string {
  const step = version === 'new' ? 1 : -1;
  return `
    insert into body_told (claimant, claimant_kind, figures)
      select @.claimant, @.claimant_kind, ${step} where ${ALONE}
      on conflict (claimant, claimant_kind) do update set figures = figures + ${step};`.replaceAll('@', version);
}

/** Tables with words that must stand in a passage, and the passages. */
const QUOTING = ['passage', 'appearance', 'statement', 'misdated'] as const;

function unchecked(table: string, event: 'insert' | 'update' | 'delete'): string {
  const row = event === 'delete' ? 'old' : 'new';
  return `create trigger unchecked_${table}_${event} after ${event} on ${table} begin
    insert or ignore into unchecked (article_id) values (${row}.article_id); end;`;
}

/**
 * What a question or a start would otherwise count through the whole ledger for. Kept by SQLite itself, so that it holds
 * whoever writes: how many claims each body is given (a claim once, however many articles tell it), and the articles
 * in which something has been written since their quotations were last held to their passages.
 */
export const standingTallies: Migration = {
  name: '0023-standing-tallies',
  up: (sqlite) => {
    const events = ['insert', 'update'] as const;
    sqlite.exec(`
      create table body_told (
        claimant text not null,
        claimant_kind text not null,
        figures integer not null,
        primary key (claimant, claimant_kind)
      ) strict, without rowid;
      insert into body_told (claimant, claimant_kind, figures)
        select claimant, claimant_kind, count(distinct claim_id) from telling group by claimant, claimant_kind;
      create trigger body_told_insert after insert on telling begin ${told('new')} end;
      create trigger body_told_delete after delete on telling begin ${told('old')} end;
      create trigger telling_stays before update of article_id, ordinal, claim_id, claimant, claimant_kind on telling
        begin select raise(abort, 'a telling is written anew, never made another'); end;

      create table unchecked (article_id text primary key) strict, without rowid;
      insert into unchecked (article_id) select id from article;
      ${QUOTING.flatMap((table) => events.map((event) => unchecked(table, event))).join('\n')}
      ${unchecked('passage', 'delete')}
    `);
  },
};
