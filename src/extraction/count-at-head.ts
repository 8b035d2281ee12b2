/**
 * How many items at the head of a list `holds` is true of, where it is false of all after the first of which it is: found
 * by halves, as a list may be long.
 */
export function countAtHead<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
