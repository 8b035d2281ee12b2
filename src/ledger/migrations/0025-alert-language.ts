import type { Migration } from './migration.js';

/** The language in which a subscription is told. */
export const alertLanguage: Migration = {
  name: '0025-alert-language',
  up: (sqlite) => {
    sqlite.exec(`
      alter table subscription add column language text not null default 'en' check (language in ('en', 'es', 'pt'));
      -- of the subscription when the alert was written: it stays that of the message
      alter table outbox add column language text not null default 'en' check (language in ('en', 'es', 'pt'));
    `);
  },
};
