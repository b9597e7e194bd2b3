/** What programs may do with the pages: anything, answer questions with them, or lead to them alone. */
export type MachineUse = 'answers' | 'anything' | 'search'

export type Site = {
  /** A BCP 47 tag. A CMS of an earlier release answers without it. */
  language?: string
  name: string
  description: string
  /** Public address without a trailing slash; empty until it is set. */
  address: string
  timeZone: string
  /** A `mailto:` or `https:` address, or empty. */
  securityContact: string
  machineUse: MachineUse
  /** Whether a list has a topic: the navigation leads to topics then. */
  hasTopics: boolean
  links: { label: string; url: string }[]
}
