export type Site = {
  name: string
  description: string
  /** Public address without a trailing slash; empty until it is set. */
  address: string
  timeZone: string
  /** A `mailto:` or `https:` address, or empty. */
  securityContact: string
  links: { label: string; url: string }[]
}
