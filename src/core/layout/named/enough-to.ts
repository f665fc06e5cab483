// A part of the whole, since a pixel of thousands is nothing.
const CLOSE = 1 / 200;

/** The minimum px that are enough, to one px or half a hundredth; `max` if nothing below it is. Anything greater has to be enough too. */
export function enoughTo(isEnough: (px: number) => boolean, max = 1e6): number {
  if (isEnough(0)) return 0;
  let [less, more] = [0, Math.min(64, max)];
  while (more < max && !isEnough(more)) [less, more] = [more, Math.min(2 * more, max)];
  while (more - less > Math.max(1, more * CLOSE)) {
    const middle = (less + more) / 2;
    if (isEnough(middle)) more = middle;
    else less = middle;
  }
  return more;
}
