import { createContext } from 'svelte';
import type { Explorer } from '../state/explorer.svelte.ts';

/** The explorer of this page, for every component below App. */
export const [getExplorer, setExplorer] = createContext<Explorer>();
