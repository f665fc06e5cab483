import { languages } from '../../../core/words/languages.ts';
import type { Command } from '../../kit/command.ts';
import type { Reach } from './reach.ts';

/** What concerns the page: search, steps back, sharing, theme and language. */
export function pageCommands({ explorer, shell }: Reach): readonly Command[] {
  const { messages, view } = explorer;
  const { commands } = messages;
  const words = messages.shell;
  const group = commands.groups.page;
  const share = commands.groups.share;
  return [
    { id: 'search', label: words.bar.search, group, keys: '/', run: shell.search },
    { id: 'undo', label: commands.undo, group, keys: 'Ctrl+Z', run: shell.undo },
    { id: 'redo', label: commands.redo, group, keys: 'Ctrl+Shift+Z', run: shell.redo },
    ...(view.selection === null
      ? []
      : [
          {
            id: 'selection:leave',
            label: commands.leaveSelection,
            group,
            keys: 'Esc',
            run: () => explorer.select(null),
          },
        ]),
    ...(view.marked.length === 0
      ? []
      : [
          {
            id: 'marked:leave',
            label: commands.leaveMarked,
            group,
            run: () => explorer.change({ marked: [] }),
          },
        ]),
    {
      id: 'keys',
      label: messages.ui.help.title,
      group,
      keys: '?',
      also: commands.also.keys,
      run: shell.keys,
    },
    { id: 'copy-link', label: messages.ui.header.copyLink, group: share, run: shell.copyLink },
    {
      id: 'cite',
      label: words.bar.cite,
      group: share,
      also: commands.also.cite,
      run: () => (explorer.citing = { id: explorer.view.selection }),
    },
    {
      id: 'take-away',
      label: words.bar.takeAway,
      group: share,
      also: commands.also.takeAway,
      run: shell.takeAway,
    },
    { id: 'print', label: commands.print, group: share, run: shell.print },
    ...(explorer.texts.services === null
      ? []
      : [
          {
            id: 'own-copy',
            label: commands.ownCopy,
            group: share,
            also: commands.also.ownCopy,
            run: () => explorer.change({ view: 'text' as const }),
          },
        ]),
    ...([null, 'light', 'dark'] as const).map((theme) => ({
      id: `theme:${theme ?? 'system'}`,
      label: commands.theme(words.theme[theme ?? 'system']),
      group: commands.groups.look,
      isOn: view.theme === theme,
      run: () => explorer.change({ theme }),
    })),
    ...(languages.length < 2
      ? []
      : languages.map(({ id, name }) => ({
          id: `language:${id}`,
          label: commands.language(name),
          group: commands.groups.look,
          isOn: messages.language === id,
          run: () => explorer.change({ language: id }),
        }))),
  ];
}
