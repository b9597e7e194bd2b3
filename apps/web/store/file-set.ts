/** `links`: the header `Link` of the file. */
export type Content = { kind: 'text'; type: string; text: string; links?: string } | { kind: 'moved'; to: string } | { kind: 'absent' }

/** Machine files that are made together, from one request to the CMS. */
export type FileSet = {
  /** Unique: runs of one set never overlap. */
  name: string
  addresses: string[]
  /** Resolves to null when there never was content at these addresses. Rejects with `CmsDown` in an outage. */
  make: () => Promise<FileSetContent | null>
}

/** The contents by address. They are at least as new as `publications`, the publication of each page that they show. */
export type FileSetContent = { publications: Record<string, number>; contents: Record<string, Content> }

export const textOf = (type: string, text: string, links = ''): Content => ({ kind: 'text', type, text, ...(links && { links }) })

export const absent: Content = { kind: 'absent' }
