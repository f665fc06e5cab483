import { foldText, holds, phrasesIn, type Phrase } from '../../../core/query/folded-text.ts';
import { nearPhrases } from '../../../core/query/near-words.ts';
import type { Command } from '../../kit/command.ts';

/** Commands under one heading. */
export interface CommandGroup {
  readonly group: string;
  readonly commands: readonly Command[];
}

/** What some typed words bring up. */
export interface MatchingCommands {
  readonly groups: readonly CommandGroup[];
  /** How many match; the groups may hold fewer. */
  readonly total: number;
  /** Nothing matches what was typed; these are one slip away. */
  readonly isNear: boolean;
}

/** What some typed words ask. */
export interface AskedCommands extends CommandGroup {
  /** They may as well be words to look for. */
  readonly isGuess: boolean;
}

/** The commands with the questions that the words ask, before them or, where that is a guess, after them; each question once. */
export function withAsked(
  { groups, total, isNear }: MatchingCommands,
  asked: AskedCommands | null,
): MatchingCommands {
  if (!asked || asked.commands.length === 0) return { groups, total, isNear };
  const labels = new Set(asked.commands.map(({ label }) => label));
  const own = isNear && !asked.isGuess ? [] : groups;
  const others = own
    .map((one) => ({ ...one, commands: one.commands.filter(({ label }) => !labels.has(label)) }))
    .filter(({ group, commands }) => commands.length > 0 && group !== asked.group);
  const dropped = own.reduce((sum, { commands }) => sum + commands.length, 0);
  const kept = others.reduce((sum, { commands }) => sum + commands.length, 0);
  const rest = own.length === 0 ? 0 : total - dropped + kept;
  return {
    groups: asked.isGuess ? [...others, asked] : [asked, ...others],
    total: rest + asked.commands.length,
    isNear: isNear && asked.isGuess,
  };
}

/** More than these are not read, only waited for. */
const MAX_SHOWN = 60;

/** The commands that hold all the words typed, each as the start of a word, the likeliest first; those of everyday where nothing is typed. */
export function matchingCommands(commands: readonly Command[], typed: string): MatchingCommands {
  const asked = phrasesIn(typed);
  if (asked.length === 0)
    return grouped(
      commands.filter(({ isFoundOnly }) => !isFoundOnly),
      false,
    );
  const folded = commands.map((command) => ({
    command,
    label: foldText(command.label).joined,
    all: foldText(`${command.label} · ${command.group} · ${command.also ?? ''}`).joined,
  }));
  const found = ranked(folded, asked);
  if (found.length > 0) return grouped(found, false);
  const near = nearPhrases(() => folded.map(({ all }) => all), commands, asked);
  return grouped(near ? ranked(folded, near) : [], near !== null);
}

interface Folded {
  readonly command: Command;
  readonly label: string;
  readonly all: string;
}

// Labels that begin so, then labels, then what is found by its heading or other words; one of very many after everyday commands.
function ranked(folded: readonly Folded[], asked: readonly Phrase[]): readonly Command[] {
  const rankOf = ({ label, command }: Folded) => {
    if (!asked.every((phrase) => holds(label, phrase))) return 3;
    const isBegun = asked[0]?.needles.some((needle) => label.startsWith(needle)) ?? false;
    return (isBegun ? 0 : 1) + (command.isFoundOnly ? 1 : 0);
  };
  return folded
    .filter(({ all }) => asked.every((phrase) => holds(all, phrase)))
    .map((row) => ({ row, rank: rankOf(row) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ row }) => row.command);
}

// The heading of the likeliest comes first, and holds all that belongs to it.
function grouped(found: readonly Command[], isNear: boolean): MatchingCommands {
  const groups = new Map<string, Command[]>();
  for (const command of found.slice(0, MAX_SHOWN)) {
    const group = groups.get(command.group);
    if (group) group.push(command);
    else groups.set(command.group, [command]);
  }
  return {
    groups: [...groups].map(([group, commands]) => ({ group, commands })),
    total: found.length,
    isNear: isNear && found.length > 0,
  };
}
