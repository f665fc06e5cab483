import type cytoscape from 'cytoscape';
import type { Element } from './element.ts';

/** Brings the canvas from what it shows to `next`, by id; returns what it then shows, for the next patch. */
export function patch(
  cy: cytoscape.Core,
  shown: ReadonlyMap<string, Element>,
  next: readonly Element[],
): ReadonlyMap<string, Element> {
  const wanted = new Map(next.map((element) => [element.data.id, element]));
  cy.batch(() => {
    // All at once: each removal alone looks through all that is drawn.
    const gone = cy.collection();
    for (const [id, before] of shown) if (!isKept(before, wanted.get(id))) gone.merge(cy.getElementById(id));
    gone.remove();
    const fresh: Element[] = [];
    for (const [id, element] of wanted) {
      const before = shown.get(id);
      if (!before || !isKept(before, element)) fresh.push(element);
      else if (!isSame(before, element)) update(cy.getElementById(id), before, element);
    }
    if (fresh.length > 0) cy.add(fresh);
  });
  return wanted;
}

// A line cannot change its ends; it goes, and another one comes: a member's line that is gathered at its grouping.
function isKept(before: Element, next: Element | undefined): boolean {
  return (
    next !== undefined &&
    before.data['source'] === next.data['source'] &&
    before.data['target'] === next.data['target']
  );
}

// Asked of every element on every change: thousands of them may not be written out as text for it.
function isSame(one: Element, other: Element): boolean {
  if (one.classes !== other.classes) return false;
  if (one.position?.x !== other.position?.x || one.position?.y !== other.position?.y) return false;
  const keys = Object.keys(one.data);
  return (
    keys.length === Object.keys(other.data).length &&
    keys.every((key) => isEqual(one.data[key], other.data[key]))
  );
}

function isEqual(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

function update(target: cytoscape.CollectionReturnValue, before: Element, element: Element): void {
  // A key that is gone would go on drawing its dash or its stack.
  for (const key of Object.keys(before.data)) if (!(key in element.data)) target.removeData(key);
  target.data({ ...element.data });
  // Marks are classes too; they stay until something else is marked.
  if (before.classes !== element.classes) target.removeClass(before.classes).addClass(element.classes);
  if (element.position) target.position({ ...element.position });
}
