import { localDay } from '../../core/model/local-day.ts';
import type { Selected } from '../../core/model/selected.ts';
import type { CitationStyle } from '../../core/model/formatted-citation.ts';
import type { MeasureText, Taken } from '../../core/publish/taken.ts';
import type { getExplorer } from '../context.ts';

/** What is on the screen, to be exported: everything shown, or only the selection. */
export function takenOf(
  explorer: ReturnType<typeof getExplorer>,
  { scope, style }: { readonly scope: Selected; readonly style: CitationStyle },
): Taken {
  return {
    graph: explorer.graph,
    shipped: explorer.shipped,
    messages: explorer.messages,
    filters: explorer.view.filters,
    visible: explorer.visible,
    scope,
    scene: explorer.scene,
    selection: explorer.view.selection,
    style,
    permalink: (selection) =>
      selection === undefined ? explorer.permalink() : explorer.permalink(selection),
    day: today(),
    measure: pageMeasure(),
  };
}

/** The day in the reader's own time zone: `2026-11-23`. */
export function today(): string {
  return localDay(new Date());
}

/** Px of a text in the typefaces of the page. */
export function pageMeasure(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  return (text, size, weight, typeface = 'sans') => {
    // Without a canvas (a hardened browser) a rough width still breaks lines before they are cut.
    if (!context) return text.length * size * 0.62;
    context.font = `${weight} ${size}px ${typeface === 'serif' ? '"Source Serif 4", serif' : '"Noto Sans", sans-serif'}`;
    return context.measureText(text).width;
  };
}
