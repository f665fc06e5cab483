import { otherEnd, type Links } from './links.ts';

/** The places of the links without which more actors could not reach each other (Tarjan 1974, "A note on finding the bridges of a graph"); linear in actors and links. */
export function bridgesOf({ actors, links, around }: Links): readonly number[] {
  const entered = new Int32Array(actors.length).fill(-1);
  const lowest = new Int32Array(actors.length);
  const next = new Int32Array(actors.length);
  const cameBy = new Int32Array(actors.length).fill(-1);
  const bridges: number[] = [];
  let clock = 0;
  for (let root = 0; root < actors.length; root++) {
    if (entered[root] !== -1) continue;
    // An explicit stack, since a chain of thousands of actors would overflow the call stack.
    const stack = [root];
    entered[root] = lowest[root] = clock++;
    for (let at = stack.at(-1); at !== undefined; at = stack.at(-1)) {
      const index = around[at]![next[at]!];
      if (index !== undefined) {
        next[at]!++;
        if (index === cameBy[at]) continue;
        const other = otherEnd(links[index]!, at);
        if (entered[other] === -1) {
          cameBy[other] = index;
          entered[other] = lowest[other] = clock++;
          stack.push(other);
        } else lowest[at] = Math.min(lowest[at]!, entered[other]!);
        continue;
      }
      stack.pop();
      const parent = stack.at(-1);
      if (parent === undefined) continue;
      lowest[parent] = Math.min(lowest[parent]!, lowest[at]!);
      if (lowest[at]! > entered[parent]!) bridges.push(cameBy[at]!);
    }
  }
  return bridges.sort((x, y) => x - y);
}
