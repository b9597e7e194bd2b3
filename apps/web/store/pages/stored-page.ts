/** The value that Next gave the cache handler. */
type StoredValue = {
  kind?: string
  html?: string
  pageData?: { pageProps?: { content?: { current?: unknown }; publication?: unknown; site?: { machineUse?: unknown } } }
  props?: { pageProps?: { __N_REDIRECT?: string } }
}

export type StoredPage = {
  /** The publication that the page bears; null when it was withdrawn or moved. It comes first in the file, so that it can be read alone. */
  publication: number | null
  /** Null when the page was withdrawn. */
  value: StoredValue | null
  lastModified: number
  /** The id of the build that rendered it. */
  build: string
  cacheControl?: { revalidate?: number | false; expire?: number }
  /** The page compressed, in base64; null when it is short, missing when an earlier release stored it. */
  encoded?: { br: string; gzip: string } | null
}

/** A text compressed. */
export type Encoded = { br: Buffer; gzip: Buffer }
