import { checkSource } from '../../src/core/evidence/check-source.ts';
import { quotesOf } from '../../src/core/evidence/source-checks.ts';
import type { TextAtHand } from '../../src/core/evidence/reader-copy.ts';
import type { Graph } from '../../src/core/model/graph.ts';
import type { SourceId } from '../../src/core/model/ids.ts';

/** A reader's own copy of a source, with every quote of the source held against it. */
export function copyOf(graph: Graph, text: string, extras: Partial<TextAtHand> = {}): TextAtHand {
  const source = extras.source ?? ('report' as SourceId);
  return {
    source,
    text,
    origin: 'own',
    name: '',
    format: 'text',
    sha256: '',
    isCoded: true,
    checks: checkSource(quotesOf(graph.claims.values(), source), text),
    ...extras,
  };
}
