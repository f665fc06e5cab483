import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import { en } from '../../../src/core/words/messages.ts';
import Guarded from '../../../src/ui/parts/Guarded.svelte';
import { graph } from '../../support/build.ts';
import { explorerOf } from '../../support/explorer.ts';
import { show, textOf } from '../show.ts';

const { loading, bar } = en.shell;

test('a fault while something is drawn ends in a sentence, from which the list is opened', async () => {
  const explorer = explorerOf(graph('russia -support-> taliban'));
  let isBroken = true;
  const children = createRawSnippet(() => {
    if (isBroken) throw new Error('no such box');
    return { render: () => '<p>the view</p>' };
  });
  const screen = await show(Guarded, explorer, () => ({ children }));
  await expect.poll(() => textOf(screen.container)).toContain(loading.fault('Error: no such box'));
  isBroken = false;
  await screen.getByRole('button', { name: bar.list }).click();
  expect(explorer.view.view).toBe('list');
  await expect.poll(() => textOf(screen.container)).toBe('the view');
});

test('it is tried again when the reader asks', async () => {
  const explorer = explorerOf(graph('russia -support-> taliban'));
  let tries = 0;
  const children = createRawSnippet(() => {
    tries++;
    if (tries < 2) throw new Error('once');
    return { render: () => '<p>the view</p>' };
  });
  const screen = await show(Guarded, explorer, () => ({ children }));
  await screen.getByRole('button', { name: loading.again }).click();
  await expect.poll(() => textOf(screen.container)).toBe('the view');
});
