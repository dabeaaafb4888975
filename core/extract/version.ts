/** Changes whenever the engine may answer differently; stored with what it found, so that stale facts can be told. */
export const ENGINE_VERSION = '0.9.1'
