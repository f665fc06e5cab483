import { actorName } from '../../../core/words/tell/actor.ts';
import type { Command } from '../../kit/command.ts';
import type { Reach } from './reach.ts';

/** To any actor, by any of its names: its profile, or a focus on it. */
export function actorCommands({ explorer }: Reach): readonly Command[] {
  const { graph, messages, asking } = explorer;
  const { commands, finding } = messages;
  return [...graph.actors.values()].flatMap(({ id, name, label, aliases }) => {
    const row = {
      also: [label ?? '', ...aliases].join(' · '),
      group: commands.groups.actors,
      isFoundOnly: true,
    };
    return [
      { ...row, id: `actor:${id}`, label: name, run: () => explorer.select(id) },
      {
        ...row,
        id: `focus-on:${id}`,
        label: finding.focus(actorName(graph, id)),
        run: () => asking.focus([id]),
      },
    ];
  });
}
