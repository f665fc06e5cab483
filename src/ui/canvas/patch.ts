import type cytoscape from 'cytoscape';
import type { Element } from './elements.ts';

/** Brings the canvas from what it shows to `next`, by id; returns what it then shows, for the next patch. */
export function patch(
  cy: cytoscape.Core,
  shown: ReadonlyMap<string, Element>,
  next: readonly Element[],
): ReadonlyMap<string, Element> {
  const wanted = new Map(next.map((element) => [element.data.id, element]));
  cy.batch(() => {
    for (const id of shown.keys()) if (!wanted.has(id)) cy.getElementById(id).remove();
    const fresh: Element[] = [];
    for (const [id, element] of wanted) {
      const before = shown.get(id);
      if (!before) fresh.push(element);
      else if (JSON.stringify(before) !== JSON.stringify(element))
        update(cy.getElementById(id), before, element);
    }
    if (fresh.length > 0) cy.add(fresh);
  });
  return wanted;
}

function update(target: cytoscape.CollectionReturnValue, before: Element, element: Element): void {
  // A key that is gone would go on drawing its dash or its stack.
  for (const key of Object.keys(before.data)) if (!(key in element.data)) target.removeData(key);
  target.data({ ...element.data });
  // Marks are classes too; they stay until something else is marked.
  if (before.classes !== element.classes) target.removeClass(before.classes).addClass(element.classes);
  if (element.position) target.position({ ...element.position });
}
