import { describe, expect, test } from 'vitest';
import type { Selected } from '../../../src/core/model/selected.ts';
import { believing } from '../../../src/core/query/believing.ts';
import { withStep } from '../../../src/core/query/steps.ts';
import { enLater } from '../../../src/core/words/en/later.ts';
import { en } from '../../../src/core/words/messages.ts';
import Evidence from '../../../src/ui/panels/Evidence.svelte';
import ColourSwitch from '../../../src/ui/panels/legend/ColourSwitch.svelte';
import SpeakerList from '../../../src/ui/panels/listview/SpeakerList.svelte';
import VoiceLegend from '../../../src/ui/panels/legend/VoiceLegend.svelte';
import { graph, graphWith } from '../../support/build.ts';
import { explorerOf } from '../../support/explorer.ts';
import { show, textOf } from '../show.ts';

const map = graph(
  'russia -support-> iran',
  { line: 'russia -support-> iran', speakers: [{ actor: 'iran' }] },
  { line: 'russia -support-> taliban', speakers: [{ name: 'A guild' }, { actor: 'iran' }] },
);

describe('the legend of who says so', () => {
  test('colours the lines by who says so at a click, and by sign at another', async () => {
    const explorer = explorerOf(map);
    const screen = await show(ColourSwitch, explorer, () => ({}));
    await screen.getByRole('button', { name: en.voices.colourings.speaker }).click();
    expect(explorer.scene.lines.map(({ hue }) => hue)).toEqual(['voiceSeveral', 'voice2']);
    await screen.getByRole('button', { name: en.voices.colourings.sign }).click();
    expect(explorer.scene.lines.map(({ hue }) => hue)).toEqual(['supports', 'supports']);
  });

  test('leaves only the words of one body’s officials, or of the author, on the map', async () => {
    const minister = { id: 'minister', kind: 'person', within: { actor: 'iran', as: 'of Iran' } };
    const official = graphWith(
      { actors: [{ id: 'iran' }, minister] },
      'russia -support-> iran',
      { line: 'russia -support-> iran', speakers: [{ actor: 'iran' }] },
      { line: 'russia -support-> taliban', speakers: [{ name: 'A guild' }, { actor: 'iran' }] },
      { line: 'russia -support-> syria', speakers: [{ actor: 'minister' }] },
    );
    const explorer = explorerOf(official, { link: 'colour=speaker' });
    const screen = await show(VoiceLegend, explorer, () => ({}));
    await screen.getByRole('button', { name: en.voices.onlyOfficials('Iran') }).click();
    expect(explorer.visible.relations.map(({ id, claims }) => [id, claims.length])).toEqual([
      ['russia|support|iran', 1],
      ['russia|support|syria', 1],
    ]);
    await screen.getByRole('button', { name: en.voices.presetNames.author }).click();
    expect(explorer.visible.relations.map(({ claims }) => claims[0]?.id)).toEqual(['c1']);
    await expect
      .element(screen.getByRole('button', { name: en.voices.presetNames.author }))
      .toHaveAttribute('aria-pressed', 'true');
  });
});

test('the list by speakers tells every statement that is shown, once, under whose words it is', async () => {
  const explorer = explorerOf(map, { link: 'colour=speaker' });
  const { container } = await show(SpeakerList, explorer, () => ({}));
  const sections = [...container.querySelectorAll('section')].map((section) => [
    textOf(section.querySelector('bdi')),
    [...section.querySelectorAll('a')].map((link) => link.getAttribute('href')),
  ]);
  expect(sections).toEqual([
    [en.voices.author('Author'), ['#c1']],
    ['Iran', ['#c2']],
    ['A guild', ['#c3']],
  ]);
});

test('the evidence of a line says how many of its statements do not count', async () => {
  const explorer = explorerOf(map, { link: 'iran|russia' });
  const selected = explorer.selected as Selected & { kind: 'pair' };
  const { container } = await show(Evidence, explorer, () => ({ selected }));
  expect(textOf(container)).not.toContain(enLater.evidencePanel.silent(1));
  explorer.change({ filters: believing(map, withStep(explorer.view.filters, 3), 'author') });
  await expect.poll(() => textOf(container)).toContain(enLater.evidencePanel.silent(1));
});
