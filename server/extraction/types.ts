/** How much of the library an engine has read, of what there is to read. */
export type RereadProgress = { engine: string; done: number; total: number }
