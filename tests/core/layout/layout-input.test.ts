import { describe, expect, test } from 'vitest';
import { layoutInput } from '../../../src/core/layout/layout-input.ts';
import { measureAt } from '../../../src/cli/build/measure.ts';
import { boxesOf } from '../../../src/core/picture/boxes.ts';
import type { Graph } from '../../../src/core/model/graph.ts';
import { graph } from '../../support/build.ts';

function inputOf(made: Graph) {
  return layoutInput(
    made,
    boxesOf(made, { fontSize: 14, measure: measureAt(14) }),
    { width: 808, height: 800 },
    1,
  );
}

describe('what a layout depends on', () => {
  test('a line for each pair, heavy and of the first view where an act is stated or likely', () => {
    const { lines } = inputOf(
      graph(
        'russia -political-support-> taliban',
        'taliban -political-support-> russia',
        'iran -political-support-> taliban (probable)',
        'china -political-support?-> taliban',
      ),
    );
    expect(lines.map(({ id, weight, first }) => [id, weight, first])).toEqual([
      ['russia|taliban', 4, true],
      ['iran|taliban', 4, true],
      ['china|taliban', 1, false],
    ]);
  });

  test('who is part of whom is not of the first view', () => {
    const made = graph('gru -commands-> base');
    expect(inputOf(made).lines[0]).toMatchObject({ weight: 0.1, first: false });
  });

  test('the poles are the two that most passages speak of', () => {
    const { poles } = inputOf(
      graph(
        'iran -political-support-> china',
        'russia -political-support-> taliban',
        'russia -opposes-> isis-k',
        'russia -talks-> taliban',
      ),
    );
    expect(poles).toEqual(['russia', 'taliban']);
  });

  test('one actor alone has no poles, and a tie of an actor to itself is no line', () => {
    const { poles, lines } = inputOf(graph('taliban -opposes-> taliban'));
    expect(poles).toBeUndefined();
    expect(lines).toEqual([]);
  });
});
