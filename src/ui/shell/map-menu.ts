import type { Explorer } from '../../state/explorer.svelte.ts';
import type { MenuItem } from '../kit/tool.ts';

/** The state of the map's pane, as the menu shows and changes it. */
export interface MapSwitches {
  readonly isChoosing: boolean;
  readonly hasSmallMap: boolean;
  readonly choose: (isOn: boolean) => void;
  readonly unpin: () => void;
  /** Computes the layout again. */
  readonly arrange: () => void;
}

/** The rows of the map's menu: rearranging, groupings, choosing several, the small map, and the map's own places. */
export function mapMenu(explorer: Explorer, pane: MapSwitches): readonly MenuItem[] {
  const { arrangement, grouped } = explorer.view;
  const { tools } = explorer.messages.mapping;
  const moved = Object.keys(arrangement.pins).length;
  const hasGroupings = [...explorer.graph.actors.values()].some(({ within }) => within);
  return [
    { name: explorer.messages.shell.map.arrange, act: pane.arrange },
    {
      heading: tools.shown,
      name: tools.choosing,
      isOn: pane.isChoosing,
      act: () => pane.choose(!pane.isChoosing),
    },
    ...(hasGroupings
      ? [{ name: tools.grouped, isOn: grouped, act: () => explorer.change({ grouped: !grouped }) }]
      : []),
    {
      name: tools.small,
      isOn: pane.hasSmallMap,
      act: () => explorer.choose('map.small', pane.hasSmallMap ? 'off' : 'on'),
    },
    ...(moved > 0 ? [{ heading: tools.places, name: tools.unpin(moved), act: pane.unpin }] : []),
  ];
}
