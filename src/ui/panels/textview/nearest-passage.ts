import type { PagePlaces } from './page-places.ts';
import type { Reader } from './reader.svelte.ts';

// Offsets on either side of the reading line within which a passage's place on the page is measured.
const NEAR = 700;

/** The key of the passage nearest to the reading line; null if the source has none with a place. */
export function nearestPassage(reader: Reader, places: PagePlaces): string | null {
  const line = places.readingLine;
  const card = places.cardAt(line);
  if (card) return card;
  const offset = places.offsetAt(line);
  const { placed } = reader.passages;
  const near = placed.filter(({ parts }) => Math.abs(parts[0].start - offset) < NEAR);
  const far = (start: number) => Math.abs(start - offset);
  if (near.length === 0)
    return (
      placed.reduce<(typeof placed)[number] | null>(
        (best, next) => (best && far(best.parts[0].start) <= far(next.parts[0].start) ? best : next),
        null,
      )?.passage.key ?? null
    );
  const distances = near.map(({ passage, parts }) => {
    const box = places.boxOf(parts[0]);
    return { key: passage.key, far: box ? Math.abs((box.top + box.bottom) / 2 - line) : Infinity };
  });
  return distances.reduce((best, next) => (next.far < best.far ? next : best)).key;
}
