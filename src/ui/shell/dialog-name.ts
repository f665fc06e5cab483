/** A dialog that the shell opens, of which one is open at most. */
export type DialogName = 'take-away' | 'keys' | 'commands';
