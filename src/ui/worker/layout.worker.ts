import { arrange } from '../../core/layout/arrange.ts';
import { bendLines } from '../../core/layout/bend.ts';
import type { LayoutInput, Point } from '../../core/layout/layout.ts';

/** What the page asks for: one picture, by the number of the request. */
export interface Request {
  readonly id: number;
  readonly input: LayoutInput;
}

/** What comes back: centres in px and the bows of lines. */
export interface Answer {
  readonly id: number;
  readonly positions: Readonly<Record<string, Point>>;
  readonly bends: Readonly<Record<string, number>>;
}

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  const { positions } = arrange(data.input);
  const answer: Answer = { id: data.id, positions, bends: bendLines(data.input, positions) };
  self.postMessage(answer);
});
