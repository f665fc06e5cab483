import { inquiryWords } from '../../../core/words/tell/reply.ts';
import type { Explorer } from '../../../state/explorer.svelte.ts';
import type { Command } from '../../kit/command.ts';
import { matchingCommands, type AskedCommands } from '../../panels/palette/matching-commands.ts';
import { askedAbout, askedIn } from '../../parts/asked-in.ts';

/** The questions that typed words ask, as in the search field; where they are none and no command either, what is said of the actor they name. */
export function askedCommands(
  explorer: Explorer,
  typed: string,
  commands: readonly Command[],
): AskedCommands {
  const { graph, messages } = explorer;
  const read = askedIn(explorer, typed);
  const isNothing = read.inquiries.length === 0 && matchingCommands(commands, typed).total === 0;
  const { inquiries, rest, isGuess } = isNothing ? askedAbout(explorer, typed) : read;
  return {
    group: messages.finding.groups.ask,
    isGuess,
    commands: inquiries.map((inquiry, at): Command => ({
      id: `asked:${String(at)}`,
      label: inquiryWords(graph, inquiry, messages),
      group: messages.finding.groups.ask,
      ...(rest.length > 0 ? { note: messages.answering.reply.understood.rest(rest) } : {}),
      run: () => explorer.change({ ask: inquiry, selection: null }),
    })),
  };
}
