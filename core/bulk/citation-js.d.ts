declare module '@citation-js/core' {
  /** Cited works; `data` is CSL-JSON. */
  export class Cite {
    constructor(source: string, options: { forceType: string })
    readonly data: unknown
  }
}
declare module '@citation-js/plugin-bibtex' {}
