import type { Migration } from './migration.js';

/**
 * Where the people are whom an article counts: figures of two countries are never set against each other. Of articles
 * that were read before, it is read again of their kept text (`READING`).
 */
export const countries: Migration = {
  name: '0032-countries',
  up: (sqlite) => {
    sqlite.exec('alter table telling add column country text');
  },
};
