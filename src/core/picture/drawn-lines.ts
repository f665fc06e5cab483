import type { Scene, SceneLine, SceneStroke } from './scene.ts';

/** The lines that are drawn by themselves, and the strokes in place of the others. */
export function drawnLines({
  lines,
  strokes,
}: Pick<Scene, 'lines' | 'strokes'>): readonly (SceneLine | SceneStroke)[] {
  return strokes.length === 0 ? lines : [...lines.filter(({ joined }) => joined === null), ...strokes];
}
