import { Haystack } from './haystack.ts';
import { joinedForm, type JoinedForm } from './joined-form.ts';
import { normalForm, type NormalForm } from './normal-form.ts';

/** A raw text, with what checking quotes against it needs: each computed when first asked for, and then kept. */
export interface PreparedText {
  readonly raw: string;
  readonly normal: NormalForm;
  readonly joined: JoinedForm;
  /** The texts above as they are searched; `inLower` is the normal form in lower case, unit for unit. */
  readonly inRaw: Haystack;
  readonly inNormal: Haystack;
  readonly inJoined: Haystack;
  readonly inLower: Haystack;
}

/** Prepares a text that many quotes are to be checked against; costs nothing until it is used. */
export function prepareText(raw: string): PreparedText {
  const normal = lazy(() => normalForm(raw));
  const joined = lazy(() => joinedForm(normal()));
  const inNormal = lazy(() => new Haystack(normal().text));
  const inJoined = lazy(() => new Haystack(joined().text));
  const inLower = lazy(() => new Haystack(lowerCase(normal().text)));
  return {
    raw,
    inRaw: new Haystack(raw),
    get normal() {
      return normal();
    },
    get joined() {
      return joined();
    },
    get inNormal() {
      return inNormal();
    },
    get inJoined() {
      return inJoined();
    },
    get inLower() {
      return inLower();
    },
  };
}

/** A text in lower case, never longer than it was: "İ" stays, since its lower case is two units. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
