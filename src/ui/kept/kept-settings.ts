/** What this browser keeps of a reader's choices. */
export interface KeptSettings {
  /** Null if nothing is kept under this key. */
  readonly get: (key: string) => string | null;
  /** Null keeps nothing. */
  readonly keep: (key: string, value: string | null) => void;
}

/** This browser's storage; reading and writing never throw, and `lost` is called the first time that something is not kept. */
export function keptSettings(
  window: Pick<Window, 'localStorage'>,
  lost: () => void = () => {},
): KeptSettings {
  let isTold = false;
  // A browser that keeps nothing of this page throws at the mere question; one whose storage is full throws on writing.
  function tried<Result>(act: (storage: Storage) => Result, isWriting: boolean): Result | null {
    try {
      return act(window.localStorage);
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      if (isWriting && !isTold) {
        isTold = true;
        lost();
      }
      return null;
    }
  }
  return {
    get: (key) => tried((storage) => storage.getItem(key), false),
    keep(key, value) {
      if (value === null) tried((storage) => storage.removeItem(key), false);
      else tried((storage) => storage.setItem(key, value), true);
    },
  };
}
