import { facets } from '../../../core/query/facets.ts';
import { offOf, only, switchable, toggle } from '../../../core/query/filters.ts';
import { facetWords, valueWords } from '../../../core/words/tell/facets.ts';
import type { Command } from '../../kit/command.ts';
import type { Reach } from './reach.ts';

/** Each value of each facet on, off, or alone. */
export function facetCommands({ explorer }: Reach): readonly Command[] {
  const { graph, messages, view } = explorer;
  const { commands } = messages;
  return facets.flatMap((facet) => {
    const name = facetWords(facet.id, messages);
    const off = offOf(view.filters, facet.id);
    return switchable(facet, graph).flatMap((value): readonly Command[] => {
      const label = valueWords(graph, facet.id, value, messages);
      const row = { group: name, isFoundOnly: true };
      return [
        {
          ...row,
          id: `facet:${facet.id}:${value}`,
          label: off.has(value) ? commands.show(label) : commands.hide(label),
          run: () => explorer.change({ filters: toggle(explorer.view.filters, facet.id, value) }),
        },
        {
          ...row,
          id: `only:${facet.id}:${value}`,
          label: commands.only(label),
          run: () => explorer.change({ filters: only(graph, explorer.view.filters, facet.id, value) }),
        },
      ];
    });
  });
}
