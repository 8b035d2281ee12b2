/** News agencies as bylines, sign-offs and source lines name them, for use in a pattern. */
export const WIRES =
  'AP|AFP|EFE|Reuters|REUTERS|dpa|DPA|ANSA|Lusa|LUSA|Xinhua|UPI|Agência Brasil|Agencia Brasil|Brazil Agency|Europa Press|EUROPA PRESS|AGÊNCIA BRASIL|The Associated Press|Associated Press|Agence France-Presse|Bloomberg|Anadolu|Prensa Latina|Notimex|Télam';

/** Other names of an agency, and the one it is filed under. */
export const WIRE_NAMES: ReadonlyMap<string, string> = new Map([
  ['DPA', 'dpa'],
  ['LUSA', 'Lusa'],
  ['REUTERS', 'Reuters'],
  ['EUROPA PRESS', 'Europa Press'],
  ['AGÊNCIA BRASIL', 'Agência Brasil'],
  ['Agencia Brasil', 'Agência Brasil'],
  ['Brazil Agency', 'Agência Brasil'],
  ['The Associated Press', 'AP'],
  ['Associated Press', 'AP'],
  ['Agence France-Presse', 'AFP'],
]);
