import { askOf } from '../../../core/analysis/ask.ts';
import { DIRECTIONS, STEP_SIGNS } from '../../../core/analysis/focus.ts';
import type { ActorId } from '../../../core/model/ids.ts';
import { actorName } from '../../../core/words/tell/actor.ts';
import type { Command } from '../../kit/command.ts';
import type { Reach } from './reach.ts';

/** Focus and questions about what is selected or chosen. */
export function askCommands({ explorer, shell }: Reach): readonly Command[] {
  const { graph, messages, selected, view, asking } = explorer;
  const { commands, finding } = messages;
  const group = commands.groups.ask;
  const name = (id: ActorId) => actorName(graph, id);
  const question = (from: ActorId, to: ActorId): Command => ({
    id: `ask:${from}:${to}`,
    label: finding.ask(name(from), name(to), graph.actors.get(from)?.plural ?? null),
    group,
    run: () => explorer.change({ ask: askOf(from, to), selection: null }),
  });
  const actor = selected.kind === 'actor' ? selected.actor.id : null;
  const ends = selected.kind === 'pair' ? [selected.pair.a, selected.pair.b] : [];
  const [first, second, ...more] = view.marked;
  return [
    ...(actor ? [focusOn(actor)] : ends.map(focusOn)),
    ...(ends[0] && ends[1] ? [question(ends[0], ends[1])] : []),
    ...(first && second && more.length === 0 ? [question(first, second)] : []),
    ...(view.marked.length > 1
      ? [
          {
            id: 'focus:marked',
            label: commands.focusMarked(view.marked.length),
            group,
            run: () => asking.focus(view.marked),
          },
        ]
      : []),
    ...(view.focus ? focusRows() : []),
    ...(view.ask
      ? [{ id: 'ask:leave', label: commands.leaveAsk, group, run: () => explorer.change({ ask: null }) }]
      : []),
    { id: 'ask', label: messages.asking.question, group, run: shell.ask },
    // The other end is one of many, so it is typed.
    ...(actor
      ? [...graph.actors.keys()]
          .filter((other) => other !== actor)
          .map((other) => ({ ...question(actor, other), isFoundOnly: true }))
      : []),
  ];

  function focusOn(id: ActorId): Command {
    return { id: `focus:${id}`, label: finding.focus(name(id)), group, run: () => asking.focus([id]) };
  }

  function focusRows(): readonly Command[] {
    const focus = view.focus;
    return [
      { id: 'focus:deeper', label: commands.deeper, group, keys: '+', run: () => asking.deepen(1) },
      { id: 'focus:nearer', label: commands.nearer, group, keys: '−', run: () => asking.deepen(-1) },
      ...(['fade', 'hide'] as const).map((others) => ({
        id: `focus:others:${others}`,
        label: commands.others[others],
        group,
        isOn: focus?.others === others,
        run: () => asking.change({ others }),
      })),
      ...DIRECTIONS.map((direction) => ({
        id: `focus:direction:${direction}`,
        label: commands.directions[direction],
        group,
        isOn: focus?.direction === direction,
        run: () => asking.change({ direction }),
      })),
      ...STEP_SIGNS.map((sign) => ({
        id: `focus:sign:${sign}`,
        label: commands.stepSigns[sign],
        group,
        isOn: focus?.sign === sign,
        run: () => asking.change({ sign }),
      })),
      { id: 'focus:leave', label: commands.leaveFocus, group, run: () => asking.leave() },
    ];
  }
}
