/** The CMS gave no usable answer: nothing is known about what was asked for. */
export class CmsDown extends Error {
  override name = 'CmsDown'
  /** Without the address, which strangers need not know. */
  readonly reason: string

  constructor(url: string, reason: string) {
    super(`No answer from the CMS to ${url}: ${reason}`)
    this.reason = reason
    // An outage is logged once for each reader, and where it was noticed says nothing.
    this.stack = `${this.name}: ${this.message}`
  }
}

/** The CMS refused the question: a mistake in the site or its configuration, which trying again does not mend. */
export class CmsError extends Error {
  override name = 'CmsError'
  readonly status: number

  constructor(status: number, url: string) {
    super(`The CMS answered ${status} to ${url}`)
    this.status = status
  }
}
