import type { Page } from '@playwright/test';
import { builtInRows } from '../../../src/core/model/built-in-rows.ts';
import { graphOf, type Graph } from '../../../src/core/model/graph.ts';
import type { ShippedMap } from '../../../src/core/picture/placement.ts';

/** The map that a page shows, as the build shipped it. */
export interface Opened {
  readonly shipped: ShippedMap;
  readonly graph: Graph;
}

/** Reads the map that an open page names, from the same server. */
export async function mapOf(page: Page): Promise<Opened> {
  const address = await page.locator('meta[name="entente-map"]').getAttribute('content');
  if (!address) throw new Error('The page names no map.');
  const answer = await page.request.get(new URL(address, page.url()).href);
  const shipped = (await answer.json()) as ShippedMap;
  return { shipped, graph: graphOf(shipped.map, builtInRows) };
}
