import { describe, expect, test } from 'vitest';
import { coverageIn } from '../../../src/core/analysis/silence.ts';
import type { ActorId } from '../../../src/core/model/ids.ts';
import { graph, graphWith } from '../../support/build.ts';

const covered = (map: ReturnType<typeof graph>, from: string, to: string) =>
  coverageIn(map)(from as ActorId, to as ActorId);

describe('what the sources cover', () => {
  const map = graph('russia -supports-> iran', 'iran -opposes-> isis-k');

  test('holds whom they tell to act, towards whomever they name', () => {
    expect(covered(map, 'russia', 'isis-k')).toBe(true);
    expect(covered(map, 'iran', 'russia')).toBe(true);
  });

  test('does not hold what somebody does of whom they never tell that they act', () => {
    expect(covered(map, 'isis-k', 'russia')).toBe(false);
  });

  test('counts both ends of a mutual relation as acting', () => {
    expect(covered(graph('iran -talks- oman'), 'oman', 'iran')).toBe(true);
  });

  test('names also whom a statement concerns', () => {
    const about = graph({ line: 'russia -supports-> iran', about: ['oman'] });
    expect(covered(about, 'russia', 'oman')).toBe(true);
  });

  test('needs one source that speaks of both', () => {
    const citation = { type: 'report', title: 'A report' };
    const sources = ['one', 'two'].map((id) => ({ id, citation, asOf: '2021' }));
    const evidence = (source: string) => [{ source, locator: 'p. 1' }];
    const apart = graphWith(
      { map: { sources } },
      { line: 'russia -supports-> iran', evidence: evidence('one') },
      { line: 'oman -opposes-> isis-k', evidence: evidence('two') },
    );
    expect(covered(apart, 'russia', 'iran')).toBe(true);
    expect(covered(apart, 'russia', 'isis-k')).toBe(false);
  });
});
