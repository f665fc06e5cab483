import { describe, expect, test } from 'vitest';
import { askOf } from '../../src/core/analysis/ask.ts';
import { MAX_STEPS } from '../../src/core/analysis/focus.ts';
import type { ActorId, RelationId } from '../../src/core/model/ids.ts';
import { en } from '../../src/core/words/messages.ts';
import { viewSentence } from '../../src/core/words/tell/view.ts';
import { graph } from '../support/build.ts';
import { explorerOf } from '../support/explorer.ts';

const map = graph(
  'russia -support-> taliban',
  'taliban -opposition-> isis-k',
  'isis-k -based-in-> afghanistan',
  'russia -support?-> isis-k',
  'iran -support-> china',
);
const said = ({ view, visible }: ReturnType<typeof explorerOf>) =>
  viewSentence(map, view.filters, visible, en);
const id = (name: string) => name as ActorId;

describe('what an answer tells', () => {
  const told = (relation: string) => ({
    actors: new Set([id('russia')]),
    relations: new Set([relation as RelationId]),
  });

  test('is in full where some of it is drawn, and a chain goes before it', () => {
    const { asking } = explorerOf(map, { link: 'ask=russia,taliban' });
    asking.answered = told('russia|support|taliban');
    expect([...asking.emphasis!.relations]).toEqual(['russia|support|taliban']);
    const chained = explorerOf(map, { link: 'ask=russia,isis-k&chain=russia,taliban,isis-k' }).asking;
    chained.answered = told('iran|support|china');
    expect([...chained.emphasis!.actors]).toEqual(['russia', 'taliban', 'isis-k']);
  });

  test('fades nothing where none of it is drawn', () => {
    const { asking } = explorerOf(map, { link: 'ask=russia,isis-k' });
    asking.answered = told('russia|support|isis-k');
    expect(asking.emphasis).toBeNull();
  });
});

describe('a chain that a reader wants to see', () => {
  test('stays in full, with the relations that carry it and no other', () => {
    const { asking } = explorerOf(map, { link: 'ask=russia,isis-k&chain=russia,taliban,isis-k' });
    expect([...asking.emphasis!.actors]).toEqual(['russia', 'taliban', 'isis-k']);
    expect([...asking.emphasis!.relations]).toEqual(['russia|support|taliban', 'taliban|opposition|isis-k']);
  });

  test('is drawn also where the filters hide it', () => {
    const link = 'ask=russia,isis-k&over=all&chain=russia,isis-k';
    const hidden = explorerOf(map, { link: 'ask=russia,isis-k' });
    expect(hidden.visible.relations.map((relation) => relation.id)).not.toContain('russia|support|isis-k');
    const explorer = explorerOf(map, { link });
    expect(explorer.visible.relations.map((relation) => relation.id)).toContain('russia|support|isis-k');
    expect(explorer.filtered.relations.map((relation) => relation.id)).not.toContain('russia|support|isis-k');
  });

  test('stands in the sentence of the view where the filters leave out part of it', () => {
    expect(said(explorerOf(map, { link: 'ask=russia,isis-k&over=all&chain=russia,isis-k' }))).toContain(
      'With the chain Russia – Isis-k, even where the filters hide it.',
    );
    expect(said(explorerOf(map, { link: 'ask=russia,isis-k&chain=russia,taliban,isis-k' }))).not.toContain(
      'With the chain',
    );
  });

  test('comes before what is in focus, which is in full again without it', () => {
    const explorer = explorerOf(map, { link: 'ask=russia,isis-k&chain=russia,taliban,isis-k&focus=iran' });
    expect(explorer.asking.emphasis!.actors.has(id('iran'))).toBe(false);
    explorer.change({ ask: null });
    expect([...explorer.asking.emphasis!.actors]).toEqual(['iran', 'china']);
  });

  test('is no chain where a link names one that does not lead from the one to the other', () => {
    expect(explorerOf(map, { link: 'ask=russia,isis-k&chain=taliban,isis-k' }).view.ask).toEqual(
      askOf(id('russia'), id('isis-k')),
    );
    const unknown = explorerOf(map, { link: 'ask=russia,isis-k&chain=russia,nobody,isis-k' });
    expect(unknown.view.ask).toMatchObject({ chain: null });
    expect(unknown.missing).toEqual(['nobody']);
  });

  test('leaves everything as it is while a question shows none', () => {
    const explorer = explorerOf(map, { link: 'ask=russia,isis-k' });
    expect(explorer.asking.emphasis).toBe(null);
    expect(explorer.visible).toEqual(explorer.filtered);
  });
});

describe('a focus', () => {
  test('reaches neighbours, and fades the rest without hiding it', () => {
    const explorer = explorerOf(map);
    explorer.asking.focus([id('taliban')]);
    expect([...explorer.asking.emphasis!.actors].sort()).toEqual(['isis-k', 'russia', 'taliban']);
    expect(explorer.visible).toEqual(explorer.filtered);
  });

  test('hides the rest where the reader likes that better', () => {
    const explorer = explorerOf(map, { link: 'focus=taliban&others=hide' });
    expect([...explorer.visible.actors].sort()).toEqual(['isis-k', 'russia', 'taliban']);
    expect(explorer.asking.emphasis).toBe(null);
  });

  test('that hides the rest is in the sentence of the view', () => {
    const link = 'step=3&focus=taliban&steps=2&along=out&by=supports&others=hide';
    const shown = said(explorerOf(map, { link }));
    expect(shown).toContain(
      'Only within 2 steps of Taliban, following what they do, through support or cooperation.',
    );
    expect(said(explorerOf(map, { link: 'focus=taliban' }))).not.toContain('Only within');
  });

  test('goes farther step by step, never past its ends, and leaves no trace in the history there', () => {
    const explorer = explorerOf(map, { link: 'focus=taliban' });
    const { asking } = explorer;
    const before = explorer.view;
    asking.deepen(-1);
    expect(explorer.view).toBe(before);
    for (let turn = 0; turn < 2 * MAX_STEPS; turn++) asking.deepen(1);
    expect(explorer.view.focus!.steps).toBe(MAX_STEPS);
  });

  test('keeps where the reader came from, and goes back there', () => {
    const explorer = explorerOf(map);
    const { asking } = explorer;
    for (const name of ['russia', 'taliban', 'isis-k']) asking.focus([id(name)]);
    expect(explorer.view.focus).toMatchObject({ actors: ['isis-k'], trail: ['russia', 'taliban'] });
    asking.backTo(id('russia'));
    expect(explorer.view.focus).toMatchObject({ actors: ['russia'], trail: [] });
  });

  test('keeps the last eight of a long way, each once', () => {
    const names = Array.from({ length: 12 }, (_, at) => `a${at}`);
    const explorer = explorerOf(graph(...names.slice(1).map((name) => `a0 -support-> ${name}`)));
    for (const name of names) explorer.asking.focus([id(name)]);
    expect(explorer.view.focus!.trail).toEqual(names.slice(3, 11));
    explorer.asking.focus([id('a9')]);
    expect(explorer.view.focus!.trail).toEqual(['a3', 'a4', 'a5', 'a6', 'a7', 'a8', 'a10', 'a11']);
  });

  test('is left at once', () => {
    const explorer = explorerOf(map, { link: 'focus=taliban' });
    explorer.asking.leave();
    expect(explorer.view.focus).toBe(null);
  });
});
