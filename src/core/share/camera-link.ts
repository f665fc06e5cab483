import { SHEETS, type SheetName } from './arrangement.ts';
import { textPart } from './view-part.ts';

/** Which part of the picture a reader has moved to, whatever the size of the screen. */
export interface Camera {
  /** The centre of the pane; px of the picture, whole. */
  readonly x: number;
  readonly y: number;
  /** Hundredths at the finest. */
  readonly zoom: number;
  /** The picture that the centre is counted in. */
  readonly sheet: SheetName;
}

const ZOOM = { min: 0.05, max: 4 } as const;
const WRITTEN = /^(-?\d{1,5}),(-?\d{1,5}),(\d(?:\.\d{1,2})?)(?:,([a-z]+))?$/;

/** A camera as links write it. */
export function rounded({ x, y, zoom, sheet }: Camera): Camera {
  const between = Math.min(ZOOM.max, Math.max(ZOOM.min, zoom));
  return { x: Math.round(x) + 0, y: Math.round(y) + 0, zoom: Math.round(between * 100) / 100, sheet };
}

/** Where a reader has moved the map: `at=512,300,1.25`, with the narrow picture's name if it is that; null while it is fitted. */
export const cameraPart = textPart<Camera | null>('at', null, written, cameraIn);

function written(camera: Camera | null): string | null {
  if (camera === null) return null;
  const { x, y, zoom, sheet } = rounded(camera);
  return [x, y, zoom, ...(sheet === SHEETS[0] ? [] : [sheet])].join(',');
}

function cameraIn(text: string): Camera | null {
  const [, x, y, zoom, name = SHEETS[0]] = WRITTEN.exec(text) ?? [];
  const sheet = SHEETS.find((one) => one === name);
  const level = Number(zoom);
  if (x === undefined || !sheet || level < ZOOM.min || level > ZOOM.max) return null;
  return { x: Number(x) + 0, y: Number(y) + 0, zoom: level, sheet };
}

/** Whether two cameras are written the same. */
export function isSameCamera(one: Camera | null, other: Camera | null): boolean {
  return written(one) === written(other);
}
