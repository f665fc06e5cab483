import { expect, type BrowserContext, type Page } from '@playwright/test';

/** All that may not happen in a page, as it happened. */
export interface Watch {
  readonly violations: readonly string[];
  readonly errors: readonly string[];
  /** Requests to any other origin than the page's own. */
  readonly foreign: readonly string[];
  /** Dialogs, and the global that hostile strings try to set. */
  readonly ran: readonly string[];
}

/** Watches every page of a context from before its first script. */
export async function watch(context: BrowserContext, home: string): Promise<Watch> {
  const seen = {
    violations: [] as string[],
    errors: [] as string[],
    foreign: [] as string[],
    ran: [] as string[],
  };
  await context.exposeBinding('tellViolation', (_, text: string) => void seen.violations.push(text));
  await context.exposeBinding('tellRun', (_, text: string) => void seen.ran.push(text));
  await context.addInitScript(() => {
    const tell = window as unknown as Record<string, (text: string) => void>;
    document.addEventListener('securitypolicyviolation', (event) =>
      tell['tellViolation']?.(
        `${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
      ),
    );
    Object.defineProperty(window, 'hostile', {
      set: (value) => tell['tellRun']?.(String(value)),
      get: () => 1,
    });
  });
  const listen = (page: Page) => {
    page.on('console', (message) => {
      if (message.type() === 'error') seen.errors.push(message.text());
    });
    page.on('pageerror', (error) => seen.errors.push(error.message));
    page.on('dialog', (dialog) => {
      seen.ran.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
  };
  context.pages().forEach(listen);
  context.on('page', listen);
  const origin = new URL(home).origin;
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol)) seen.foreign.push(request.url());
  });
  return seen;
}

/** Holds that nothing forbidden has happened. */
export function expectNothingForbidden(seen: Watch): void {
  expect(seen).toEqual({ violations: [], errors: [], foreign: [], ran: [] });
}
