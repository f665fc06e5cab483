import type { Arrangement } from '../../core/share/arrangement.ts';
import type { KeptSettings } from './kept-settings.ts';

/** The places that a reader has given actors, as kept in this browser. */
export interface KeptPins {
  /** Nothing if none are kept, or if what is kept is not a list of places. */
  readonly kept: () => Arrangement['pins'];
  readonly keep: (pins: Arrangement['pins']) => void;
}

/** This browser's storage for the places of one map's actors; `picture` since a place in one pane is none in another. */
export function keptPins(settings: KeptSettings, map: string, picture: string): KeptPins {
  const key = `entente:places:${map}:${picture}`;
  return {
    kept: () => readPins(settings.get(key)),
    keep: (pins) => settings.keep(key, Object.keys(pins).length === 0 ? null : JSON.stringify(pins)),
  };
}

// Storage may hold what an earlier edition of the page, or another page of this host, has written.
function readPins(text: string | null): Arrangement['pins'] {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null) return {};
  const rows = Object.entries(value as Readonly<Record<string, unknown>>);
  return Object.fromEntries(rows.filter(([, at]) => isPlace(at))) as Arrangement['pins'];
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : (JSON.parse(text) as unknown);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isPlace(value: unknown): boolean {
  const { x, y } = (value ?? {}) as { x?: unknown; y?: unknown };
  return Number.isInteger(x) && Number.isInteger(y);
}
