/** What a page of old says of itself. Looked for at its beginning, as browsers do. */
const META_CHARSET = /<meta[^>]{0,200}charset\s{0,9}=[\s"']{0,9}([\w:.-]{1,40})/i;
const XML_ENCODING = /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:.-]{1,40})/i;
const LOOKED_AT = 2048;

/**
 * The body as UTF-8, whatever it came in. What the server says goes first, then what the page says; a page that says
 * nothing and is not UTF-8 is held to be Windows-1252, as the Web does.
 */
export function asUtf8(bytes: Buffer, charset: string | null): Buffer {
  const head = bytes.subarray(0, LOOKED_AT).toString('latin1');
  const said = charset ?? XML_ENCODING.exec(head)?.[1] ?? META_CHARSET.exec(head)?.[1] ?? null;
  const marked = said === null ? undefined : decoded(bytes, said);
  if (marked !== undefined) return marked;
  return isUtf8(bytes) ? bytes : (decoded(bytes, 'windows-1252') ?? bytes);
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** `undefined`: no such character set, or the bytes are not in it. */
function decoded(bytes: Buffer, label: string): Buffer | undefined {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    return decoder.encoding === 'utf-8' ? (isUtf8(bytes) ? bytes : undefined) : Buffer.from(decoder.decode(bytes));
  } catch {
    return undefined;
  }
}
