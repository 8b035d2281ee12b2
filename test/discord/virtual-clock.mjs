/**
 * Loaded before the bot (`node --import`): each SIGUSR2 puts its clock forward by `CLOCK_STEP_MS`. What it set itself to
 * wait for long (a time-out, an alarm) comes when that clock says so; short waits and the pace of sending stay as they are.
 */
const STEP_MS = Number(process.env.CLOCK_STEP_MS);
/** Shorter waits are not worth putting forward. */
const LONG_MS = 5_000;

const RealDate = globalThis.Date;
const { setTimeout: realSetTimeout, clearTimeout: realClearTimeout } = globalThis;
let ahead = 0;
/** Long waits, by the timer that was given out for them. */
const waits = new Map();

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + ahead);
    else super(...given);
  }
  static now() {
    return RealDate.now() + ahead;
  }
};

globalThis.setTimeout = Object.assign((work, ms, ...given) => {
  if (!(ms >= LONG_MS)) return realSetTimeout(work, ms, ...given);
  const timer = realSetTimeout(() => {
    waits.delete(timer);
    work(...given);
  }, ms);
  waits.set(timer, { due: globalThis.Date.now() + ms, run: () => work(...given) });
  return timer;
}, realSetTimeout);

globalThis.clearTimeout = (timer) => {
  waits.delete(timer);
  realClearTimeout(timer);
};

process.on('SIGUSR2', () => {
  ahead += STEP_MS;
  const now = globalThis.Date.now();
  for (const [timer, { due, run }] of [...waits]) {
    if (due > now) continue;
    globalThis.clearTimeout(timer);
    run();
  }
});
