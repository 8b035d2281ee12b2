/** Longer addresses would eat a message's text; the words are then shown without their link. */
const URL_MAX = 600;

/** Characters that could end a masked link or begin a mention, although an address may hold them. */
const RISKY = /[()<>[\]\\"'`|@{}^]/g;

/**
 * An address as it may stand in a masked link: http(s), without user and password (they disguise the host), and with
 * every character encoded that could end the link. `null` for anything else.
 */
export function safeUrl(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const web = url.protocol === 'https:' || url.protocol === 'http:';
  if (!web || url.username !== '' || url.password !== '') return null;
  // An IPv6 host has brackets that cannot be encoded; no newspaper is at one
  if (url.host.includes('[')) return null;
  const whole = encoded(url);
  if (whole.length <= URL_MAX) return whole;
  url.hash = '';
  const page = encoded(url);
  return page.length <= URL_MAX ? page : null;
}

function encoded(url: URL): string {
  const rest = url.href.slice(url.origin.length);
  return (
    url.origin +
    rest.replace(RISKY, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
  );
}
