/** Where the goal of a line comes from, and whether this run reached it. */
export interface Goal {
  readonly says: string;
  /** `null`: this run has not waited long enough to tell. */
  readonly met: boolean | null;
}

export interface Line {
  readonly name: string;
  readonly figures: readonly string[];
  readonly goals?: readonly Goal[];
}

const NAME_WIDTH = 26;

function goalWords(goals: readonly Goal[]): string {
  const words = goals.map(({ says, met }) => `${says} ${met === null ? 'NOT SHOWN' : met ? 'met' : 'MISSED'}`);
  return words.length === 0 ? '' : `   [goal ${words.join(', ')}]`;
}

/** What the lines below it measure, and against what. */
export function header(text: string): void {
  process.stdout.write(`\n# ${text}\n`);
}

export function line({ name, figures, goals = [] }: Line): void {
  process.stdout.write(`${name.padEnd(NAME_WIDTH)} ${figures.join(' · ')}${goalWords(goals)}\n`);
}

export function aside(text: string): void {
  process.stdout.write(`  ${text}\n`);
}

/** Three digits that mean something: `1,230`, `45.6`, `0.123`. */
export function number(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en-US');
  if (value >= 10) return value.toFixed(1);
  return value >= 1 ? value.toFixed(2) : value.toFixed(3);
}

/** Milliseconds as a reader says them. */
export function duration(ms: number): string {
  if (ms >= 1000) return `${number(ms / 1000)} s`;
  return ms >= 1 ? `${number(ms)} ms` : `${number(ms * 1000)} µs`;
}

export function times(ratio: number): string {
  return `${ratio.toFixed(2)} ×`;
}
