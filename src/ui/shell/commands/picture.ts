import { COLOURINGS } from '../../../core/share/views.ts';
import type { Command } from '../../kit/command.ts';
import type { Reach } from './reach.ts';

/** How the map is drawn: groupings, colours, and what its own tools do. */
export function pictureCommands({ explorer, shell }: Reach): readonly Command[] {
  const { graph, messages, view } = explorer;
  const { commands, mapping, voices } = messages;
  const group = commands.groups.picture;
  const hasGroupings = [...graph.actors.values()].some(({ within }) => within);
  return [
    ...shell.tools
      .filter(({ menu, disabled }) => !menu && !disabled)
      .map(({ label, act }, at) => ({ id: `tool:${String(at)}`, label, group, run: act })),
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

  // The rest of the map's menu; groupings are above, since they work without a map too.
  function menuRows(): readonly Command[] {
    return shell.tools
      .flatMap(({ menu }) => menu ?? [])
      .filter(({ name }) => name !== mapping.tools.grouped)
      .map(({ name, act, isOn }, at) => ({
        id: `menu:${String(at)}`,
        label: name,
        group,
        ...(isOn === undefined ? {} : { isOn }),
        run: act,
      }));
  }
}
