import { LAYOUTS } from '../../../core/share/arrangement.ts';
import { COLOURINGS } from '../../../core/share/views.ts';
import type { Command } from '../../kit/command.ts';
import type { Reach } from './reach.ts';

/** How the map is drawn: layouts, groupings, colours, and what its own tools do. */
export function pictureCommands({ explorer, shell }: Reach): readonly Command[] {
  const { graph, messages, view } = explorer;
  const { commands, mapping, voices } = messages;
  const group = commands.groups.picture;
  const layouts = LAYOUTS.map((layout) => ({
    id: `layout:${layout}`,
    label: commands.layout(mapping.layouts[layout].label),
    also: mapping.layouts[layout].hint,
    group,
    isOn: view.arrangement.layout === layout,
    run: () => explorer.change({ arrangement: { ...explorer.view.arrangement, layout } }),
  }));
  const hasGroupings = [...graph.actors.values()].some(({ within }) => within);
  return [
    ...shell.tools
      .filter(({ menu, disabled }) => !menu && !disabled)
      .map(({ label, act }, at) => ({ id: `tool:${String(at)}`, label, group, run: act })),
    ...layouts,
    ...(hasGroupings
      ? [
          {
            id: 'grouped',
            label: mapping.tools.grouped,
            group,
            isOn: view.grouped,
            run: () => explorer.change({ grouped: !view.grouped }),
          },
        ]
      : []),
    ...COLOURINGS.map((colour) => ({
      id: `colour:${colour}`,
      label: commands.colour(voices.colourings[colour]),
      group,
      isOn: view.colour === colour,
      run: () => explorer.change({ colour }),
    })),
    ...menuRows(),
  ];

  // The rest of the map's menu; layouts and groupings are above, since they work without a map too.
  function menuRows(): readonly Command[] {
    const known = new Set<string>([
      ...LAYOUTS.map((layout) => mapping.layouts[layout].label),
      mapping.tools.grouped,
    ]);
    return shell.tools
      .flatMap(({ menu }) => menu ?? [])
      .filter(({ name }) => !known.has(name))
      .map(({ name, act, isOn }, at) => ({
        id: `menu:${String(at)}`,
        label: name,
        group,
        ...(isOn === undefined ? {} : { isOn }),
        run: act,
      }));
  }
}
