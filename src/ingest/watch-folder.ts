import { type FSWatcher, watch } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isSourceName, type Loading, loadFile } from './load-file.js';
import { exchangeForOriginal, loadOriginals } from './originals.js';

export interface WatchOptions {
  /** Files changed at or after this instant count as new from the start: pass the instant before the folder was loaded. */
  readonly since?: Date;
  /** A file is read once it has stayed the same this long: whoever writes it has finished. */
  readonly settleMs?: number;
  /** How often the folder is looked through, for file systems that report nothing. */
  readonly pollMs?: number;
  /** Hears of what `onFile` throws; a file that cannot be loaded goes to `onFile` as such. */
  readonly onError?: (error: unknown) => void;
}

export interface FolderWatch {
  close(): void;
}

/** File systems stamp with a coarser clock than ours. A file read once more than needed changes nothing. */
const CLOCK_LAG_MS = 100;

/** An empty file is most likely about to be written; one that stays empty is handed on as what it is. */
const ROUNDS_WHILE_EMPTY = 5;

/** Size and time of change: a file that has both as before has not been written to. */
interface Look {
  readonly size: number;
  readonly changed: number;
}

/** Watches a folder; `onFile` gets each page or digest that arrives or changes, whole, one after the other. */
export function watchFolder(
  folder: string,
  onFile: (loading: Loading) => void | Promise<void>,
  options: WatchOptions = {},
): FolderWatch {
  return new Watching(folder, onFile, options);
}

class Watching implements FolderWatch {
  readonly #folder: string;
  readonly #onFile: (loading: Loading) => void | Promise<void>;
  readonly #settleMs: number;
  readonly #onError: (error: unknown) => void;
  /** The state in which each file was last handed on. */
  readonly #handed = new Map<string, Look>();
  readonly #settling = new Map<string, NodeJS.Timeout>();
  readonly #poll: NodeJS.Timeout;
  #since: number | null;
  #watcher: FSWatcher | undefined;
  #work: Promise<void> = Promise.resolve();
  #isClosed = false;

  constructor(folder: string, onFile: (loading: Loading) => void | Promise<void>, options: WatchOptions) {
    const { since = new Date(), settleMs = 400, pollMs = 4000, onError = () => {} } = options;
    this.#folder = folder;
    this.#onFile = onFile;
    this.#settleMs = settleMs;
    this.#onError = onError;
    this.#since = since.getTime() - CLOCK_LAG_MS;
    this.#watch();
    this.#poll = setInterval(() => void this.#lookThrough(), pollMs).unref();
    void this.#lookThrough();
  }

  close(): void {
    this.#isClosed = true;
    clearInterval(this.#poll);
    for (const timer of this.#settling.values()) clearTimeout(timer);
    this.#settling.clear();
    this.#watcher?.close();
  }

  /** Asks the system to report changes. Where it cannot, or stops, looking through the folder still finds them. */
  #watch(): void {
    try {
      this.#watcher = watch(this.#folder, { persistent: false }, (_, name) => {
        if (name !== null) this.#noticed(String(name));
      });
      this.#watcher.on('error', () => this.#watcher?.close());
    } catch {
      this.#watcher = undefined;
    }
  }

  /** Compares the folder with what was handed on. The first time, older files are what was loaded before. */
  async #lookThrough(): Promise<void> {
    const since = this.#since;
    this.#since = null;
    const names = await readdir(this.#folder).catch((): string[] => []);
    for (const name of names.filter(isSourceName)) {
      const look = await lookAt(join(this.#folder, name));
      if (look === undefined || same(look, this.#handed.get(name))) continue;
      if (since !== null && look.changed < since) this.#handed.set(name, look);
      else this.#noticed(name);
    }
    for (const name of this.#handed.keys()) if (!names.includes(name)) this.#handed.delete(name);
  }

  #noticed(name: string): void {
    if (this.#isClosed || !isSourceName(name) || this.#settling.has(name)) return;
    void lookAt(join(this.#folder, name)).then((look) => {
      if (look !== undefined && !same(look, this.#handed.get(name))) this.#settle(name, look);
    });
  }

  /** Looks again in a while, and hands the file on if nothing was written meanwhile. */
  #settle(name: string, before: Look, rounds = 0): void {
    if (this.#isClosed || this.#settling.has(name)) return;
    const timer = setTimeout(() => void this.#settled(name, before, rounds), this.#settleMs);
    this.#settling.set(name, timer.unref());
  }

  async #settled(name: string, before: Look, rounds: number): Promise<void> {
    const look = await lookAt(join(this.#folder, name));
    this.#settling.delete(name);
    if (this.#isClosed || look === undefined) return;
    const isOpened = look.size === 0 && rounds < ROUNDS_WHILE_EMPTY;
    if (isOpened || !same(look, before)) this.#settle(name, look, rounds + 1);
    else {
      this.#handed.set(name, look);
      this.#work = this.#work.then(() => this.#handOn(name, look)).catch(this.#onError);
    }
  }

  async #handOn(name: string, look: Look): Promise<void> {
    if (this.#isClosed) return;
    const path = join(this.#folder, name);
    const loading = await loadFile(path);
    const after = await lookAt(path);
    // written to while it was read: what was read may be half of it
    if (after !== undefined && !same(after, look)) {
      this.#handed.delete(name);
      this.#settle(name, after);
      return;
    }
    if (!loading.ok && loading.failure.kind === 'missing') return;
    const originals = loading.ok ? await loadOriginals(this.#folder) : undefined;
    await this.#onFile(
      loading.ok && originals !== undefined ? exchangeForOriginal(loading, originals).loading : loading,
    );
  }
}

async function lookAt(path: string): Promise<Look | undefined> {
  const found = await stat(path).catch(() => undefined);
  // a file moved here keeps the time it was written; the time of its move is what counts
  return found?.isFile() ? { size: found.size, changed: Math.max(found.mtimeMs, found.ctimeMs) } : undefined;
}

function same(a: Look, b: Look | undefined): boolean {
  return b !== undefined && a.size === b.size && a.changed === b.changed;
}
