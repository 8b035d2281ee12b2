const MARKS = /\p{M}+/gu;
const NON_ASCII = /[^\0-\x7f]/;

function foldUnit(unit: string): string {
  if (unit === '’' || unit === '‘' || unit === '`' || unit === '´') return "'";
  const base = unit.normalize('NFD').replace(MARKS, '').toLowerCase();
  return base.length === 1 ? base : (unit.toLowerCase()[0] ?? unit);
}

/** Lower case without accents, of the very same length as `text`, so that offsets hold in both. */
export function foldKeepingLength(text: string): string {
  if (!NON_ASCII.test(text)) return text.toLowerCase();
  let folded = '';
  for (let i = 0; i < text.length; i += 1) {
    const unit = text[i] ?? '';
    folded += unit < '\x80' ? unit.toLowerCase() : foldUnit(unit);
  }
  return folded;
}
