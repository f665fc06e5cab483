import type { Explorer } from '../../../state/explorer.svelte.ts';
import type { Shell } from '../../context.ts';

/** What the shell does for a reader, apart from what the explorer does. */
export interface ShellActions extends Pick<
  Shell,
  'phone' | 'tools' | 'search' | 'keys' | 'undo' | 'redo' | 'copyLink' | 'takeAway' | 'print'
> {
  /** Where a reader names the two that a question is about. */
  readonly ask: () => void;
}

/** All that a command may reach. */
export interface Reach {
  readonly explorer: Explorer;
  readonly shell: ShellActions;
}
