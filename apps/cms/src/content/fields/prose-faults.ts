import { isSafeLink } from 'types/safe-link'

type Node = { children?: unknown; fields?: { linkType?: unknown; url?: unknown }; text?: unknown; type?: unknown }

/** Node types of Lexical that the editor can open. */
const supportedTypes = ['autolink', 'heading', 'linebreak', 'link', 'list', 'listitem', 'paragraph', 'quote', 'root', 'tab', 'text']

export const linkRule = 'A link starts with https://, http://, mailto:, tel: or, on this site, with one slash.'

/** Null when the editor can open the text. */
export function unsupportedIn(prose: unknown): string | null {
  if (prose === null || prose === undefined) return null
  const { root } = Object(prose) as { root?: unknown }
  if (!isNode(root) || root.type !== 'root' || !Array.isArray(root.children)) return 'This is no rich text: it has no root with children.'
  const unsupported = nodesIn(root).find(({ type }) => !supportedTypes.includes(String(type)))
  return unsupported
    ? `The text holds a “${unsupported.type ?? 'node without a type'}”, which the editor cannot open. Paragraphs, headings, quotes, lists, links, bold and italic are supported.`
    : null
}

export const linkFaultsIn = (prose: unknown): string[] =>
  nodesIn((prose as { root?: unknown } | null | undefined)?.root)
    .filter(({ fields, type }) => (type === 'link' || type === 'autolink') && !isSafeLink(String(fields?.url ?? '')))
    .map((link) => `“${wordsIn(link)}” leads to ${link.fields?.url || 'nowhere'}. ${linkRule}`)

const nodesIn = (node: unknown): Node[] => (isNode(node) ? [node, ...childrenOf(node).flatMap(nodesIn)] : [])

const wordsIn = (node: Node): string => (typeof node.text === 'string' ? node.text : childrenOf(node).filter(isNode).map(wordsIn).join(''))

const childrenOf = ({ children }: Node): unknown[] => (Array.isArray(children) ? children : [])

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null
