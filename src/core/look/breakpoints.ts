// Media queries, to read as `breakpoints.phone`; a style says `@media (--phone)`.

/** One thing at a time, with a bar at the bottom. */
export const phone = '(max-width: 859px)';

/** Room for a column beside the view. */
export const desktop = '(min-width: 860px)';

/** Too little room in the header for every view by name. */
export const crowded = '(max-width: 1179px)';

/** The pane of the map is closer to the narrow picture (640 px) than to the wide one (808 px). */
export const narrow = '(max-width: 1279px)';

/** Room for a wide column. */
export const wide = '(min-width: 1280px)';

/** Room for the widest column. */
export const widest = '(min-width: 1680px)';

/** So low that what is around the view would fill the window. */
export const low = '(max-height: 419px)';
