import { isSameChoice, presetsOf } from '../../../core/query/presets.ts';
import { presetWords } from '../../../core/words/tell/presets.ts';
import type { Command } from '../../kit/command.ts';
import type { Reach } from './reach.ts';

/** The ready-made views. */
export function presetCommands({ explorer }: Reach): readonly Command[] {
  const { graph, messages, view } = explorer;
  const { filtering, refining } = messages;
  return presetsOf(graph).map(({ id, voice, filters }) => ({
    id: `preset:${id}${voice === null ? '' : `:${voice}`}`,
    label: presetWords(graph, { id, voice }, messages),
    also: refining.presetNotes[id],
    group: filtering.presets,
    isOn: isSameChoice(view.filters, filters),
    // How actors without lines are shown is not part of a preset.
    run: () => explorer.change({ filters: { ...filters, lonely: explorer.view.filters.lonely } }),
  }));
}
