/** A dialog that the shell opens; at most one is open. */
export type DialogName = 'take-away' | 'keys' | 'commands';
