import { beliefOf, beliefsIn, believing } from '../../../core/query/believing.ts';
import { initialFilters, LONELY } from '../../../core/query/filters.ts';
import { STEP_NUMBERS, stepReached, toStep } from '../../../core/query/steps.ts';
import { beliefWords } from '../../../core/words/tell/facets.ts';
import type { Command } from '../../kit/command.ts';
import type { Reach } from './reach.ts';

/** How much is shown, whom a reader believes, and what is left out. */
export function showCommands({ explorer }: Reach): readonly Command[] {
  const { graph, messages, view } = explorer;
  const { commands, ui, shell } = messages;
  const { filters } = view;
  const group = commands.groups.show;
  const lonely = {
    names: shell.legend.lonelyNames,
    none: shell.legend.lonelyNone,
  };
  return [
    ...STEP_NUMBERS.map((step) => ({
      id: `step:${String(step)}`,
      label: commands.step(ui.steps[step]),
      group,
      isOn: stepReached(filters) === step,
      run: () => explorer.change({ filters: toStep(filters, step) }),
    })),
    ...beliefsIn(graph).map((belief) => ({
      id: `believe:${typeof belief === 'string' ? belief : `officials:${belief.officialsOf}`}`,
      label: commands.believe(beliefWords(graph, belief, messages)),
      group,
      isOn: beliefOf(graph, filters) === belief,
      run: () => explorer.change({ filters: believing(graph, filters, belief) }),
    })),
    ...LONELY.map((choice) => ({
      id: `lonely:${choice}`,
      label: commands.lonely(lonely[choice]),
      group,
      isOn: filters.lonely === choice,
      run: () => explorer.change({ filters: { ...filters, lonely: choice } }),
    })),
    ...(filters.text === ''
      ? []
      : [
          {
            id: 'text:lift',
            label: commands.liftText(filters.text),
            group,
            run: () => explorer.change({ filters: { ...filters, text: '' } }),
          },
        ]),
    ...(filters.period === null
      ? []
      : [
          {
            id: 'period:lift',
            label: commands.liftPeriod,
            group,
            run: () => explorer.change({ filters: { ...filters, period: null } }),
          },
        ]),
    {
      id: 'filters:reset',
      label: shell.legend.reset,
      group,
      run: () => explorer.change({ filters: initialFilters(graph) }),
    },
  ];
}
