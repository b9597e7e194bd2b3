export class CmsDown extends Error {
  override name = 'CmsDown'
  /** Without the address of the CMS, since it is public. */
  readonly reason: string

  constructor(url: string, reason: string) {
    super(`No answer from the CMS to ${url}: ${reason}`)
    this.reason = reason
    // An outage is logged for each reader, and the trace would say nothing.
    this.stack = `${this.name}: ${this.message}`
  }
}

/** The CMS refused the question: a fault of the site or its configuration, so a retry is useless. */
export class CmsError extends Error {
  override name = 'CmsError'
  readonly status: number

  constructor(status: number, url: string) {
    super(`The CMS answered ${status} to ${url}`)
    this.status = status
  }
}
