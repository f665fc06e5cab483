import type { Command } from '../kit/command.ts';
import { actorCommands } from './commands/actors.ts';
import { askCommands } from './commands/ask.ts';
import { facetCommands } from './commands/facet-values.ts';
import { goCommands } from './commands/go.ts';
import { pageCommands } from './commands/page.ts';
import { pictureCommands } from './commands/picture.ts';
import { presetCommands } from './commands/presets.ts';
import type { Reach } from './commands/reach.ts';
import { showCommands } from './commands/show.ts';

/** Everything that a reader can do at the moment, in the order of the palette. */
export function commandsOf(reach: Reach): readonly Command[] {
  return [
    askCommands,
    goCommands,
    showCommands,
    presetCommands,
    pictureCommands,
    pageCommands,
    actorCommands,
    facetCommands,
  ].flatMap((rows) => rows(reach));
}
