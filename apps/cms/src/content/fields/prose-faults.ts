import { isSafeLink } from 'types/safe-link'

type Node = { children?: unknown; fields?: { linkType?: unknown; url?: unknown }; text?: unknown; type?: unknown }

/** What the editor can open, by Lexical's names. */
const known = ['autolink', 'heading', 'linebreak', 'link', 'list', 'listitem', 'paragraph', 'quote', 'root', 'tab', 'text']

/** What is said of a link that readers may not have. */
export const linkRule = 'A link starts with https://, http://, mailto:, tel: or, on this site, with one slash.'

/** A sentence on the first thing in rich text that the editor could not open; null when there is none. */
export function unknownIn(prose: unknown): string | null {
  if (prose === null || prose === undefined) return null
  const { root } = Object(prose) as { root?: unknown }
  if (!isNode(root) || root.type !== 'root' || !Array.isArray(root.children)) return 'This is no rich text: it has no root with children.'
  const unknown = nodesIn(root).find(({ type }) => !known.includes(String(type)))
  return unknown
    ? `The text holds a “${unknown.type ?? 'node without a type'}”, which the editor cannot open. Paragraphs, headings, quotes, lists, links, bold and italic are known.`
    : null
}

/** A sentence on each link in rich text that readers may not have, in the order of the text. */
export const linkFaultsIn = (prose: unknown): string[] =>
  nodesIn((prose as { root?: unknown } | null | undefined)?.root)
    .filter(({ fields, type }) => (type === 'link' || type === 'autolink') && !isSafeLink(String(fields?.url ?? '')))
    .map((link) => `“${wordsIn(link)}” leads to ${link.fields?.url || 'nowhere'}. ${linkRule}`)

const nodesIn = (node: unknown): Node[] => (isNode(node) ? [node, ...childrenOf(node).flatMap(nodesIn)] : [])

const wordsIn = (node: Node): string => (typeof node.text === 'string' ? node.text : childrenOf(node).filter(isNode).map(wordsIn).join(''))

const childrenOf = ({ children }: Node): unknown[] => (Array.isArray(children) ? children : [])

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null
