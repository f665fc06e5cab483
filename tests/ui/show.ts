import type { Component } from 'svelte';
import { render, type RenderResult } from 'vitest-browser-svelte';
import type { Explorer } from '../../src/state/explorer.svelte.ts';
import { keptSettings } from '../../src/ui/kept/kept-settings.ts';
import { setExplorer, setShell, type Shell } from '../../src/ui/context.ts';

const nothing = () => {};
const desk: Shell = {
  ...{ phone: false, theme: 'light', tools: [], arrange: () => Promise.resolve(null) },
  settings: keptSettings(window),
  ...{ offer: nothing, embed: nothing, undo: nothing, redo: nothing, search: nothing },
  ...{ keys: nothing, commands: nothing, takeAway: nothing, copyLink: nothing, print: nothing },
};

/** Shows a component of the page to a reader; its props may follow the explorer. */
export function show<Props extends Record<string, unknown>>(
  component: Component<Props>,
  explorer: Explorer,
  props: () => Props,
  shell: Partial<Shell> = {},
): Promise<RenderResult<Component>> {
  const within: Component = (internals) => {
    setExplorer(explorer);
    setShell({ ...desk, ...shell });
    // Each prop is read anew, so that it is as reactive as on the page.
    return component(
      internals,
      new Proxy(props(), { get: (_, key) => Reflect.get(props(), key) as unknown }),
    );
  };
  return render(within);
}

/** The text of an element as a reader copies it: white space as one. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
