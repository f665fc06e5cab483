import { kebab } from '../../core/look/tokens-css.ts';
import type { Paint } from '../../core/picture/line-svg.ts';

/** On the page a colour is its custom property, so that a theme changes without a new picture. */
export const paint: Paint = (role) => `var(--${kebab(role)})`;
