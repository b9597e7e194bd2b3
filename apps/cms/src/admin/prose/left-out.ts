/** What a paste left out. `links`: their texts. */
export type LeftOut = { embeds: number; files: number; hasComments: boolean; images: number; links: string[]; tables: number }

export const emptyLeftOut = (): LeftOut => ({ embeds: 0, files: 0, hasComments: false, images: 0, links: [], tables: 0 })

const maxNamedLinks = 3
const maxLinkLength = 40

/** Sentences about what was left out or became text; empty if nothing was. */
export function leftOutInWords({ embeds, files, hasComments, images, links, tables }: LeftOut): string {
  const out = [
    ...counted(images, 'an image', 'images'),
    ...counted(embeds, 'a video, sound or frame', 'videos, sounds or frames'),
    ...counted(files, 'a file', 'files'),
    ...(hasComments ? ['the comments of Word'] : []),
  ]
  const isOne = images + embeds + files === 1 && !hasComments
  const sentences = [
    out.length > 0 && `${joined(out)} ${isOne ? 'was' : 'were'} left out.`,
    tables > 0 && `${joined(counted(tables, 'a table', 'tables'))} became paragraphs.`,
    links.length > 0 && `${joined(named(links))} ${links.length === 1 ? 'is no link' : 'are no links'} any more: readers cannot go there.`,
  ]
  return sentences
    .filter((sentence) => sentence !== false)
    .map(capitalised)
    .join(' ')
}

function named(links: string[]): string[] {
  const names = links
    .slice(0, maxNamedLinks)
    .map((words) => `“${words.length > maxLinkLength ? `${words.slice(0, maxLinkLength - 1)}…` : words}”`)
  const others = links.length - names.length
  return others > 0 ? [...names, `${others} more`] : names
}

function counted(count: number, one: string, many: string): string[] {
  if (count === 0) return []
  return [count === 1 ? one : `${count} ${many}`]
}

const joined = (parts: string[]): string => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`)

const capitalised = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)
