/** What code that keeps something needs of a window. */
export type KeepingWindow = Pick<Window, 'localStorage'>;

/** A browser's storage, with some rows already kept. */
export function browser(kept: Readonly<Record<string, string>> = {}): {
  readonly rows: Map<string, string>;
  readonly window: KeepingWindow;
} {
  const rows = new Map(Object.entries(kept));
  const localStorage = {
    getItem: (key: string) => rows.get(key) ?? null,
    setItem: (key: string, value: string) => void rows.set(key, value),
    removeItem: (key: string) => void rows.delete(key),
  };
  return { rows, window: { localStorage } as KeepingWindow };
}

/** A storage that has no room left. */
export function full(): KeepingWindow {
  const { window } = browser();
  const localStorage = {
    ...window.localStorage,
    setItem: () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    },
  };
  return { localStorage };
}

/** A browser that keeps nothing of a page. */
export function forbidden(): KeepingWindow {
  return {
    get localStorage(): Storage {
      throw new DOMException('Denied.', 'SecurityError');
    },
  };
}
