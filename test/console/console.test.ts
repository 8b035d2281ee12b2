import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { runConsole } from '../../src/console/console.js';
import { foundingDesk } from '../desk.js';

/** An output that remembers; `isTTY` as a terminal has it. */
class Screen extends Writable {
  text = '';
  readonly isTTY: boolean;
  readonly columns = 90;
  constructor(isTTY: boolean) {
    super();
    this.isTTY = isTTY;
  }
  hasColors(): boolean {
    return this.isTTY;
  }
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

async function piped(input: string): Promise<string> {
  const output = new Screen(false);
  await runConsole({ input: Readable.from(input === '' ? [] : [input]), output }, await foundingDesk());
  return output.text;
}

describe('with its input piped', () => {
  test('answers line by line and ends', async () => {
    const text = await piped('count held by:OVP\n\n/search 143\r\nsources');
    const heads = ['Held: every figure', 'Search', 'Sources\n5 articles'].map((head) => text.indexOf(head));
    expect(heads).not.toContain(-1);
    expect(heads).toEqual(heads.toSorted((a, b) => a - b));
    expect(text).not.toContain('\u001b');
  });

  test('goes on after a line it cannot answer', async () => {
    const text = await piped('cuont freed\ncount held\n');
    expect(text).toContain('There is no command “cuont”.');
    expect(text).toContain('777 political prisoners');
  });

  test('ends at exit', async () => {
    expect(await piped('count held\nexit\nsources\n')).not.toContain('5 articles');
  });

  test.each(['', '\n \n'])('with nothing to read (%j), shows the first answer and how to go on', async (input) => {
    const text = await piped(input);
    expect(text).toContain('Freed since 8 January 2026');
    expect(text).toContain('266 political prisoners');
    expect(text).toContain('npm run -s recount -- ask');
  });
});

describe('on a terminal', () => {
  async function typed(...lines: readonly string[]): Promise<string> {
    const input = Object.assign(new PassThrough(), { isTTY: true });
    const output = new Screen(true);
    const done = runConsole({ input, output }, await foundingDesk());
    for (const line of lines) input.write(line);
    await done;
    return output.text;
  }

  test('prompts, answers in colour, and leaves at exit', async () => {
    const text = await typed('count held\n', 'exit\n');
    expect(text).toContain('recount> ');
    expect(text).toContain('\u001b[1m777 political prisoners\u001b[22m');
  });

  test('leaves at Ctrl-D', async () => {
    expect(await typed('\u0004')).toContain('Try: count freed since:jan8');
  });

  test('leaves at Ctrl-C', async () => {
    expect(await typed('\u0003')).toContain('recount> ');
  });
});
