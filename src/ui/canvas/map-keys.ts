import type { Direction } from '../../core/picture/walk.ts';

/** What a key on the map asks for. */
export type MapKey =
  | { readonly kind: 'walk'; readonly direction: Direction }
  /** Px that the picture is pushed by. */
  | { readonly kind: 'pan'; readonly x: number; readonly y: number }
  /** Px that the actor in focus is moved by. */
  | { readonly kind: 'move'; readonly x: number; readonly y: number }
  | { readonly kind: 'jump'; readonly letter: string }
  | { readonly kind: 'steps'; readonly steps: number }
  | { readonly kind: 'deepen'; readonly by: 1 | -1 }
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'home' | 'fit' | 'open' | 'add' | 'choose' | 'back' };

/** The part of a key press that counts. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const ways: Readonly<Record<string, { direction: Direction; x: number; y: number }>> = {
  ArrowLeft: { direction: 'left', x: -1, y: 0 },
  ArrowRight: { direction: 'right', x: 1, y: 0 },
  ArrowUp: { direction: 'up', x: 0, y: -1 },
  ArrowDown: { direction: 'down', x: 0, y: 1 },
};
/** Px of the picture. */
const MOVED = { far: 10, near: 1 };
const PANNED = 60;
const ZOOMED = 1.25;

/** What a key on the map asks for; null leaves it to the page. While something is in focus, plus, minus and digits set how far it reaches. */
export function mapKey(press: KeyPress, isFocused: boolean): MapKey | null {
  const { key, shiftKey } = press;
  if (press.ctrlKey || press.metaKey) return null;
  const way = ways[key];
  if (press.altKey) return way ? { kind: 'move', ...moved(way, shiftKey ? MOVED.near : MOVED.far) } : null;
  if (way && shiftKey) return { kind: 'pan', x: 0 - way.x * PANNED, y: 0 - way.y * PANNED };
  if (way) return { kind: 'walk', direction: way.direction };
  if (key === 'Enter') return { kind: shiftKey ? 'add' : 'open' };
  if (key === ' ') return { kind: 'choose' };
  if (key === 'Escape') return { kind: 'back' };
  if (key === 'Home') return { kind: 'home' };
  if (key === '0') return { kind: 'fit' };
  if (key === '+' || key === '-') return zoomOrDepth(key === '+', isFocused);
  if (isFocused && /^[1-6]$/.test(key)) return { kind: 'steps', steps: Number(key) };
  return key.length === 1 && /\p{L}/u.test(key) ? { kind: 'jump', letter: key } : null;
}

const moved = (way: { x: number; y: number }, by: number) => ({ x: way.x * by, y: way.y * by });

function zoomOrDepth(isMore: boolean, isFocused: boolean): MapKey {
  if (isFocused) return { kind: 'deepen', by: isMore ? 1 : -1 };
  return { kind: 'zoom', factor: isMore ? ZOOMED : 1 / ZOOMED };
}
