import type { Page } from '@playwright/test'

/** An element of a page, or words. Attributes are called what HTML calls them. */
export type Node = string | { attributes: Record<string, string>; children: Node[]; tag: string }

/** What a page says and shows, without how it is laid out: what somebody who made it by hand would start from. */
export type Content = {
  body: Node[]
  description: string
  /** What its files are served as by the peers, and what they hold. */
  files: Map<string, Buffer>
  /** The `@font-face` rules of its style sheets, with the addresses of `files`. */
  fontFaces: string
  lang: string
  title: string
}

/** Reads the content of a page as it is served: its words, links and pictures in their order, its fonts. `blank` is a page to parse in. */
export async function contentOf(address: string, blank: Page): Promise<Content> {
  const html = await (await get(address)).text()
  const { icon, pictures, sheets, ...said } = await blank.evaluate(parse, html)
  const files = new Map<string, Buffer>()
  const keep = async (path: string, from: URL) => files.set(path, Buffer.from(await (await get(from)).arrayBuffer()))

  for (const picture of new Set(pictures)) await keep(picture, new URL(picture, address))
  if (icon) await keep('/icon.svg', new URL(icon, address))
  let fontFaces = ''
  for (const sheet of sheets.map((href) => new URL(href, address))) {
    for (const [rule] of (await (await get(sheet)).text()).matchAll(/@font-face\s*\{[^}]*\}/g)) {
      // Faces for rare letters: the peers have no use for the rules, which would only weigh on them.
      if (rule.includes('unicode-range')) continue
      const [, file] = /url\(["']?([^"')]+\.woff2)["']?\)/.exec(rule) ?? []
      const path = `/fonts/${file?.split('/').at(-1)}`
      if (file) await keep(path, new URL(file, sheet))
      fontFaces += `${file ? rule.replace(file, path) : rule}\n`
    }
  }
  return { ...said, files, fontFaces }
}

async function get(address: string | URL): Promise<Response> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`)
  return response
}

/** Runs in a page, and stands alone. Scripts of the HTML do not. */
function parse(html: string) {
  const without = 'script, style, link, meta, noscript, template, svg, button, [hidden], [aria-hidden=true]'
  const kept =
    /^(id|href|rel|src|srcset|sizes|type|alt|width|height|loading|fetchpriority|datetime|value|reversed|lang|aria-label|aria-labelledby)$/
  const read = (nodes: Iterable<ChildNode>): Node[] => joined([...nodes].flatMap(toNodes))
  const toNodes = (node: ChildNode): Node[] => {
    if (node instanceof Text) return [node.data]
    if (!(node instanceof Element) || node.matches(without)) return []
    const children = read(node.childNodes)
    // They are there for the layout; what stood in two of them stays two words.
    if (node.matches('div, span, b')) return [' ', ...children, ' ']
    const attributes = [...node.attributes].filter(({ name }) => kept.test(name)).map(({ name, value }) => [name, value])
    return [{ attributes: Object.fromEntries(attributes), children, tag: node.localName }]
  }
  /** Neighbouring words as one string, as somebody would write them. */
  const joined = (nodes: Node[]): Node[] => {
    const all: Node[] = []
    for (const node of nodes) {
      const last = all.at(-1)
      if (typeof node === 'string' && typeof last === 'string') all[all.length - 1] = `${last}${node}`.replaceAll(/\s+/g, ' ')
      else all.push(node)
    }
    return all
  }

  const page = new DOMParser().parseFromString(html, 'text/html')
  const all = (selector: string, attribute: string) =>
    [...page.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? '')
  return {
    body: read(page.body.childNodes),
    description: all('meta[name=description]', 'content')[0] ?? '',
    icon: all('link[rel=icon]', 'href')[0],
    lang: page.documentElement.lang,
    pictures: [
      ...all('img', 'src'),
      ...all('img, source', 'srcset').flatMap((set) => set.split(',').map((part) => part.trim().split(' ')[0] ?? '')),
    ].filter(Boolean),
    sheets: all('link[rel=stylesheet]', 'href'),
    title: page.title,
  }
}
