import { Haystack } from './haystack.ts';
import { joinedForm, type JoinedForm } from './joined-form.ts';
import { bareLetters, lowerCase } from './letter-case.ts';
import { looseForm } from './loose-form.ts';
import { normalForm, type NormalForm } from './normal-form.ts';

/** A raw text, with what checking quotes against it needs: each computed when first asked for, and then kept. */
export interface PreparedText {
  readonly raw: string;
  readonly normal: NormalForm;
  readonly joined: JoinedForm;
  /** Joined, without the marks of notes, and with signs that look alike made one. */
  readonly loose: JoinedForm;
  /** The texts above as they are searched; `inLower` is the normal form in lower case, unit for unit, and `inLoose` the loose one. */
  readonly inRaw: Haystack;
  readonly inNormal: Haystack;
  readonly inJoined: Haystack;
  readonly inLower: Haystack;
  readonly inLoose: Haystack;
}

/** Prepares a text that many quotes are to be checked against; costs nothing until it is used. */
export function prepareText(raw: string): PreparedText {
  const normal = lazy(() => normalForm(raw));
  const joined = lazy(() => joinedForm(normal()));
  const loose = lazy(() => joinedForm(looseForm(normal())));
  const inNormal = lazy(() => new Haystack(normal().text));
  const inJoined = lazy(() => new Haystack(joined().text));
  const inLower = lazy(() => new Haystack(lowerCase(normal().text)));
  const inLoose = lazy(() => new Haystack(bareLetters(loose().text)));
  return {
    raw,
    inRaw: new Haystack(raw),
    get normal() {
      return normal();
    },
    get joined() {
      return joined();
    },
    get loose() {
      return loose();
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
    get inLoose() {
      return inLoose();
    },
  };
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
