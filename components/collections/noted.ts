/** How a note is set off from the words it is about. */
export const NOTED = 'border-s-2 border-accent ps-3'
