/** What there is at the address of a file. */
export type Content = { kind: 'text'; type: string; text: string } | { kind: 'moved'; to: string } | { kind: 'absent' }

/** Files that are made together, from one reading of the CMS. */
export type FileSet = {
  /** No other set has it: runs of one set never overlap. */
  name: string
  addresses: string[]
  /** Null when there never was anything at these addresses. Rejects with `CmsDown` in an outage. */
  make: () => Promise<Made | null>
}

/** `publications` are the numbers of the pages that the files show, read before the content: it is at least as new. */
export type Made = { publications: Record<string, number>; contents: Record<string, Content> }

export const textOf = (type: string, text: string): Content => ({ kind: 'text', type, text })

export const absent: Content = { kind: 'absent' }
