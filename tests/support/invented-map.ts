import { seededRandom } from '../../src/core/layout/seeded-random.ts';
import type { Graph } from '../../src/core/model/graph.ts';
import { graphWith, type Line } from './build.ts';

const PARTS = ['Nor', 'Vel', 'Ask', 'Brin', 'Tor', 'Ulm', 'Kes', 'Lar', 'Mor', 'Sel', 'Dun', 'Hav'];
const ENDS = ['land', 'mark', 'ria', 'stan', 'holm', 'port', 'eth'];
const LONG = ['United Provinces of', 'Border guard of', 'Front for the Freedom of', 'Former government of'];
const KINDS = [
  'state',
  'state',
  'state-organ',
  'armed-group',
  'armed-group',
  'person',
  'unnamed-set',
  'population',
];
const FIRM = [
  'political-support',
  'military-support',
  'intelligence-sharing',
  'opposition',
  'joint-exercises',
  'alliance',
  'engagement',
  'assurance',
  'military-presence',
  'sanction',
];
const LATER = [
  'support?',
  'opposition?',
  'scepticism',
  'threat-perception',
  'seeks-to-prevent',
  'support!',
  'recognition!',
  'influence?',
];

/**
 * An invented map of so many actors, as an article makes them: two that have most lines, one drawn around its organs and
 * officials and often the other too, some 20 pairs that are stated, twice as many that are not. The same seed makes the same map.
 */
export function inventedMap(seed: number, count: number): Graph {
  const random = seededRandom(seed);
  const below = (max: number) => Math.floor(random() * max);
  const of = <T>(some: readonly T[]): T => some[below(some.length)]!;
  const ids = Array.from({ length: count }, (_, index) => `a${String(index)}`);
  const organs = Math.round(count / 6);
  const [one, other] = ids as [string, string];
  const actors = ids.map((id, index) => {
    const short = `${of(PARTS)}${of(ENDS)}`;
    const name = `${random() < 0.3 ? `${of(LONG)} ` : ''}${short}${index > 1 && random() < 0.15 ? ' and its allies' : ''}`;
    const inOne = index > 1 && index < 2 + organs;
    const inOther = !inOne && index >= count - 2 && seed % 2 === 0;
    const owner = inOne ? one : inOther ? other : null;
    const kind =
      index < 2
        ? index === 0
          ? 'state'
          : of(['state', 'armed-group'])
        : owner
          ? of(['state-organ', 'person'])
          : of(KINDS);
    return {
      id,
      name: `${name} ${String(index)}`,
      kind,
      ...(owner ? { within: { actor: owner, as: 'part of it' } } : {}),
    };
  });
  const lines = new Map<string, Line>();
  const say = (a: string, type: string, b: string) => {
    const [plain, mark] = [type.replace(/[?!]/, ''), /[?!]/.exec(type)?.[0] ?? ''];
    const directed = !['joint-exercises', 'alliance', 'engagement'].includes(plain);
    const key = [a, b].sort().join(' ');
    if (a !== b && !lines.has(key)) lines.set(key, `${a} -${plain}${mark}-${directed ? '>' : ''} ${b}`);
  };
  const far = () => ids[2 + below(count - 2)]!;
  const stated = Math.min(22, Math.round(count * 0.55));
  while (lines.size < stated) say(random() < 0.4 ? one : random() < 0.3 ? other : far(), of(FIRM), far());
  for (const id of ids.slice(2))
    if (![...lines.keys()].some((key) => key.split(' ').includes(id)))
      say(of([one, other, far()]), of(LATER), id);
  while (lines.size < count * 1.6) say(of([one, other, far(), far(), far()]), of(LATER), far());
  return graphWith(
    { actors },
    `${one} -political-support-> ${other}`,
    `${one} -terrorist-designation-> ${other}`,
    ...lines.values(),
  );
}
