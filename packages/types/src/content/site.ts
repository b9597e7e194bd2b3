/** The settings that every page shows of the site. */
export type Site = {
  name: string
  description: string
  /** Public address without a slash at the end; empty until an editor has set it. */
  address: string
  timeZone: string
  /** Where to tell of a security problem: a `mailto:` or `https:` address; empty when nobody is named. */
  securityContact: string
  links: { label: string; url: string }[]
}
