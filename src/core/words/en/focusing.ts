import type { Direction, StepSign } from '../../analysis/focus.ts';
import type { FocusParts } from '../answer-parts.ts';
import { listed, plural, sentence } from './grammar.ts';

/** The surroundings of one actor, or several. */
export const focusing = {
  heading: 'Focus',
  sentence: (parts: FocusParts): string => {
    const along = { any: '', out: ', following what they do', in: ', following what is done to them' }[
      parts.direction
    ];
    const where = { any: '', supports: ', through support or cooperation', opposes: ', through opposition' }[
      parts.sign
    ];
    const rest = parts.others === 'fade' ? 'the rest is faded' : 'the rest is hidden';
    return sentence(
      `Within ${plural(parts.steps, 'step')} of ${listed(parts.names)}${along}${where}: ${plural(parts.actors, 'actor')}, ${plural(parts.relations, 'relation')}; ${rest}`,
    );
  },
  fewer: 'One step less',
  further: 'One step more',
  steps: (count: number): string => plural(count, 'step'),
  direction: 'Direction',
  directions: {
    any: 'Either direction',
    out: 'What they do',
    in: 'What is done to them',
  } satisfies Record<Direction, string>,
  sign: 'Lines',
  signs: {
    any: 'Of any kind',
    supports: 'Support, cooperation',
    opposes: 'Opposition',
  } satisfies Record<StepSign, string>,
  others: 'The rest',
  othersOf: { fade: 'Faded', hide: 'Hidden' } satisfies Record<'fade' | 'hide', string>,
  how: 'Focus options',
  trail: 'Previous focus',
  backTo: (name: string): string => `Back to ${name}`,
  add: 'Add an actor',
  remove: (name: string): string => `Remove ${name} from the focus`,
  leave: 'Leave focus',
};
