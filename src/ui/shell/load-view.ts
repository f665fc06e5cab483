import type { Component } from 'svelte';
import { VIEWS, type ViewName } from '../../core/share/views.ts';

/** A view that is fetched when it is asked for; the map is part of the stage. */
export type LaterViewName = Exclude<ViewName, 'map'>;

const components = import.meta.glob<{ readonly default: Component }>('../panels/*View.svelte');

/** Fetches the component of a view: `matrix` is `ui/panels/MatrixView.svelte`. */
export function loadView(view: LaterViewName): Promise<{ readonly default: Component }> {
  const load = components[fileOf(view)];
  if (!load) throw new Error(`The view ${view} has no component; add ${fileOf(view)}.`);
  return load();
}

/** What is missing or left over: views without a component, and components of no view. */
export function unmatchedViews(): readonly string[] {
  const files = VIEWS.filter((view) => view !== 'map').map(fileOf);
  return [
    ...files.filter((file) => !components[file]),
    ...Object.keys(components).filter((file) => !files.includes(file)),
  ];
}

const fileOf = (view: LaterViewName) => `../panels/${view[0]!.toUpperCase()}${view.slice(1)}View.svelte`;
