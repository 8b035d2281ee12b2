export interface Stem<T> {
  readonly stem: string;
  readonly node: Node<T>;
}

/** Most nodes end a phrase and lead nowhere. */
export interface Node<T> {
  words: Map<string, Node<T>> | null;
  /** An entry word that ends in `*` matches every word it begins; filed under its first letter. */
  stems: Map<string, Stem<T>[]> | null;
  /** A lone `*` matches any word. */
  any: Node<T> | null;
  value: T | undefined;
}

export function emptyNode<T>(): Node<T> {
  return { words: null, stems: null, any: null, value: undefined };
}

function childForStem<T>(node: Node<T>, stem: string): Node<T> {
  if (stem === '') {
    node.any ??= emptyNode();
    return node.any;
  }
  const letter = stem[0] ?? '';
  node.stems ??= new Map();
  const filed = node.stems.get(letter) ?? [];
  node.stems.set(letter, filed);
  const known = filed.find((entry) => entry.stem === stem);
  if (known !== undefined) return known.node;
  const fresh = emptyNode<T>();
  filed.push({ stem, node: fresh });
  return fresh;
}

export function childFor<T>(node: Node<T>, word: string): Node<T> {
  if (word.endsWith('*')) return childForStem(node, word.slice(0, -1));
  node.words ??= new Map();
  const known = node.words.get(word);
  if (known !== undefined) return known;
  const fresh = emptyNode<T>();
  node.words.set(word, fresh);
  return fresh;
}

/** Words and stems that lead on from a node, to nodes that `which` takes. */
export function wordsOf<T>({ words, stems, any }: Node<T>, which: (node: Node<T>) => boolean): readonly string[] {
  const whole = [...(words ?? [])].filter(([, node]) => which(node)).map(([word]) => word);
  const begun = [...(stems?.values() ?? [])].flat().filter(({ node }) => which(node));
  return [...whole, ...begun.map(({ stem }) => `${stem}*`), ...(any !== null && which(any) ? ['*'] : [])];
}

/** Words and stems at the end of a phrase, however long. */
export function lastWordsOf<T>({ words, stems, any }: Node<T>): readonly string[] {
  const begun = [...(stems?.values() ?? [])].flat().map(({ stem, node }) => [`${stem}*`, node] as const);
  const next = [...(words ?? []), ...begun, ...(any === null ? [] : [['*', any] as const])];
  return next.flatMap(([word, node]) => (node.value === undefined ? lastWordsOf(node) : [word, ...lastWordsOf(node)]));
}
