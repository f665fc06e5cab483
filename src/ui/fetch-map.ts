import type { ShippedMap } from '../core/picture/placement.ts';

/** Reads the one file that the build has made of the map. */
export async function fetchMap(document: Document): Promise<ShippedMap> {
  const address = document.querySelector<HTMLMetaElement>('meta[name="entente-map"]')?.content;
  if (!address) throw new Error('This page does not name a map.');
  const response = await fetch(address, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`The map could not be loaded (${response.status}).`);
  return (await response.json()) as ShippedMap;
}

/** The bytes of a file next to the page. */
export async function bytesAt(address: string, stop: AbortSignal): Promise<ArrayBuffer> {
  const response = await fetch(address, { credentials: 'same-origin', signal: stop });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.arrayBuffer();
}
