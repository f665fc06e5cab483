import type cytoscape from 'cytoscape';

/** What is in focus: ids of actors, relations or pairs; null where nothing is. */
export interface Marks {
  readonly selected: string | null;
  readonly hovered: string | null;
  /** Where the keyboard stands on the map. */
  readonly focused: string | null;
  readonly opened: string | null;
  /** Relations of the passage that is being read. */
  readonly lit: ReadonlySet<string>;
}

const ALL = 'selected hovered focused faded end shown lit';

/** Marks the canvas; moves nothing, adds nothing, removes nothing. */
export function mark(cy: cytoscape.Core, marks: Marks): void {
  cy.batch(() => {
    cy.elements().removeClass(ALL);
    // What is pointed at in a panel may not be drawn; then the spotlight stays where it was.
    const focus = [marks.hovered, marks.focused, marks.opened, marks.selected].find(
      (id) => id !== null && found(cy, id).nonempty(),
    );
    if (focus) spotlight(cy, focus, marks);
    // The strands of an opened pair are told apart by their looks; a band on all of them would hide that.
    if (marks.selected !== null && marks.selected !== marks.opened)
      found(cy, marks.selected).removeClass('faded').addClass('selected');
    if (marks.lit.size > 0) light(cy, marks.lit);
    if (marks.hovered !== null) found(cy, marks.hovered).addClass('hovered');
    if (marks.focused !== null) found(cy, marks.focused).addClass('focused');
  });
}

/** The elements that an id means: an actor, the lines of a pair, or the line that a relation is drawn in. */
export function found(cy: cytoscape.Core, id: string): cytoscape.CollectionReturnValue {
  const own = cy.getElementById(id);
  if (own.nonempty()) return own;
  return cy.edges().filter((edge) => edge.data('pair') === id || relationsOf(edge).includes(id));
}

const relationsOf = (edge: cytoscape.EdgeSingular) => edge.data('relations') as readonly string[];

// Nothing fades for it: a reader who scrolls would see the map flicker.
function light(cy: cytoscape.Core, lit: ReadonlySet<string>): void {
  const lines = cy.edges().filter((edge) => relationsOf(edge).some((id) => lit.has(id)));
  const ids = new Set(lines.map((edge) => edge.id()));
  lines.removeClass('faded').addClass('lit').connectedNodes().removeClass('faded').addClass('end');
  cy.nodes('.word, .cross, .disc, .unequal')
    .filter((node) => ids.has(String(node.data('line'))))
    .removeClass('faded')
    .addClass('shown');
}

// Neighbours stay and the rest fades; the words of the lines in focus appear.
function spotlight(cy: cytoscape.Core, id: string, marks: Marks): void {
  const own = found(cy, id);
  const lines = own.isNode() ? own.connectedEdges() : own;
  const kept =
    marks.opened === null
      ? lines
      : lines.union(cy.edges().filter((edge) => edge.data('pair') === marks.opened));
  const near = kept.union(kept.connectedNodes()).union(own);
  const shownLines = new Set(kept.map((edge) => edge.id()));
  const words = cy
    .nodes('.word, .cross, .disc, .unequal')
    .filter((node) => shownLines.has(String(node.data('line'))));
  cy.elements().difference(near).difference(words).addClass('faded');
  words.addClass('shown');
  own.edges().connectedNodes().addClass('end');
}
