import type { Explorer } from '../../../state/explorer.svelte.ts';
import type { Tool } from '../../kit/tool.ts';

/** What the shell does for a reader, apart from what the explorer does. */
export interface ShellActions {
  readonly phone: boolean;
  /** What the map offers now; empty if no map is shown. */
  readonly tools: readonly Tool[];
  readonly search: () => void;
  /** Where a reader names the two that a question is about. */
  readonly ask: () => void;
  readonly keys: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly copyLink: () => void;
  readonly takeAway: () => void;
  readonly print: () => void;
}

/** All that a command may reach. */
export interface Reach {
  readonly explorer: Explorer;
  readonly shell: ShellActions;
}
