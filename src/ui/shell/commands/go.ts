import { VIEWS } from '../../../core/share/views.ts';
import type { Command } from '../../kit/command.ts';
import type { Reach } from './reach.ts';

/** To the views. */
export function goCommands({ explorer, shell }: Reach): readonly Command[] {
  const { commands, shell: words } = explorer.messages;
  // A phone shows one thing at a time: another view takes the place of the open evidence.
  const bare = { selection: null, ask: null };
  return VIEWS.map((view) => ({
    id: `view:${view}`,
    label: commands.view(words.bar[view]),
    group: commands.groups.go,
    isOn: explorer.view.view === view,
    run: () => explorer.change({ view, ...(shell.phone ? bare : {}) }),
  }));
}
