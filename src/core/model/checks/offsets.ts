import type { Problem } from '../problem.ts';
import { field, has, numberAt, problemAt, rows, textAt, type Unchecked } from '../unchecked.ts';
import type { Check, Known } from './check.ts';

/** Offsets are as long as their words, inside the text, and the parts of a quote follow one another. */
export const offsets: Check = (map, known) =>
  rows(map, 'claims').flatMap((claim) =>
    rows(claim, 'evidence').flatMap((evidence) => {
      const parts = [evidence, ...rows(evidence, 'then')];
      const length = lengthOf(evidence, known);
      return [...parts.flatMap((part) => misfit(part, length)), ...disorder(evidence, parts)];
    }),
  );

function lengthOf(evidence: Unchecked, { sources }: Known): number | undefined {
  const source = sources.get(textAt(evidence, 'source') ?? '');
  return source && numberAt(field(source, 'text'), 'length');
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function rangeAt(place: Unchecked): Range | undefined {
  const start = numberAt(place, 'start');
  const end = numberAt(place, 'end');
  return start === undefined || end === undefined ? undefined : { start, end };
}

function misfit(part: Unchecked, length: number | undefined): readonly Problem[] {
  const at = field(part, 'at');
  const range = rangeAt(at);
  if (!range) return [];
  const { start, end } = range;
  if (start >= end)
    return [
      problemAt(
        at,
        `The place ends at ${String(end)}, which is not after its start at ${String(start)}. Correct the offsets.`,
      ),
    ];
  const exact = textAt(part, 'exact');
  const words =
    exact !== undefined && exact.length !== end - start
      ? [
          problemAt(
            at,
            `The place is ${String(end - start)} UTF-16 units long, but its words are ${String(exact.length)}. Correct the offsets or the words.`,
          ),
        ]
      : [];
  return [...words, ...beyond(at, end, length)];
}

function beyond(place: Unchecked, end: number, length: number | undefined): readonly Problem[] {
  if (length === undefined || end <= length) return [];
  return [
    problemAt(
      place,
      `The place ends at ${String(end)}, but the text ends at ${String(length)}. Correct the offsets, or the length of the text.`,
    ),
  ];
}

function disorder(evidence: Unchecked, parts: readonly Unchecked[]): readonly Problem[] {
  const placed = parts.filter((part) => has(part, 'at'));
  if (placed.length > 0 && placed.length < parts.length)
    return [
      problemAt(
        evidence,
        'Some parts of this quote have a place and others do not. Give "at" for every part, or for none.',
      ),
    ];
  return placed.flatMap((part, index) => {
    const before = placed[index - 1];
    const range = rangeAt(field(part, 'at'));
    const last = before && rangeAt(field(before, 'at'));
    if (!range || !last || range.start >= last.end) return [];
    return [
      problemAt(
        field(part, 'at'),
        `This part starts at ${String(range.start)}, before the previous part ends at ${String(last.end)}. Put the parts in the order of the text.`,
      ),
    ];
  });
}

/** The sections of a text are inside it and do not overlap. */
export const sections: Check = (map) =>
  rows(map, 'sources').flatMap((source) => {
    const length = numberAt(field(source, 'text'), 'length');
    const placed = rows(source, 'sections')
      .flatMap((section) => ({ section, range: rangeAt(section) }))
      .flatMap(({ section, range }) => (range ? [{ section, ...range }] : []))
      .sort((one, other) => one.start - other.start);
    return placed.flatMap(({ section, start, end }, index) => {
      const before = placed[index - 1];
      return [
        ...(start >= end
          ? [
              problemAt(
                section,
                `The section ends at ${String(end)}, which is not after its start at ${String(start)}. Correct the offsets.`,
              ),
            ]
          : []),
        ...beyond(section, end, length),
        ...(before && start < before.end
          ? [
              problemAt(
                section,
                `The section starts at ${String(start)}, inside the section before it, which ends at ${String(before.end)}. Sections must not overlap.`,
              ),
            ]
          : []),
      ];
    });
  });
