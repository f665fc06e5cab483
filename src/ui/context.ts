import { createContext } from 'svelte';
import type { Theme } from '../core/look/colours.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import type { Places } from './embed.ts';
import type { KeptSettings } from './kept/kept-settings.ts';
import type { Tool } from './kit/tool.ts';
import type { Arrange } from './worker/run-layout.ts';

/** The explorer of this page, for every component below App. */
export const [getExplorer, setExplorer] = createContext<Explorer>();

/** What the page around the views is like, and what it does for a reader. */
export interface Shell {
  /** One thing is shown at a time. */
  readonly phone: boolean;
  /** The theme that is shown now, chosen or not. */
  readonly theme: Theme;
  /** What the map offers now; empty if no map is shown. */
  readonly tools: readonly Tool[];
  /** The map says what it offers; the shell decides where that is. */
  readonly offer: (tools: readonly Tool[]) => void;
  /** The canvas says where things are on the screen; null while there is none. */
  readonly embed: (places: Places | null) => void;
  /** Computes another layout of the same map. */
  readonly arrange: Arrange;
  /** What this browser keeps of the reader's choices. */
  readonly settings: KeptSettings;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Puts the focus into the search. */
  readonly search: () => void;
  /** Opens the list of keys. */
  readonly keys: () => void;
  /** Opens the palette of all that can be done. */
  readonly commands: () => void;
  readonly takeAway: () => void;
  readonly copyLink: () => void;
  readonly print: () => void;
}

/** The shell of this page, for every component below App. */
export const [getShell, setShell] = createContext<Shell>();
