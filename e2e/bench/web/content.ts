import type { Page } from '@playwright/test'

export type Node = string | { attributes: Record<string, string>; children: Node[]; tag: string }

/** The content of a page without its layout: the input of a hand-made page. */
export type Content = {
  body: Node[]
  description: string
  /** By the paths at which the peers serve them. */
  files: Map<string, Buffer>
  fontFaces: string
  lang: string
  title: string
}

/** Reads the texts, links, pictures and fonts of a page. `blank` is a page to parse in. */
export async function contentOf(address: string, blank: Page): Promise<Content> {
  const html = await (await get(address)).text()
  const { icon, pictures, sheets, ...texts } = await blank.evaluate(parse, html)
  const files = new Map<string, Buffer>()
  const download = async (path: string, from: URL) => files.set(path, Buffer.from(await (await get(from)).arrayBuffer()))

  for (const picture of new Set(pictures)) await download(picture, new URL(picture, address))
  if (icon) await download('/icon.svg', new URL(icon, address))
  let fontFaces = ''
  for (const sheet of sheets.map((href) => new URL(href, address))) {
    for (const [rule] of (await (await get(sheet)).text()).matchAll(/@font-face\s*\{[^}]*\}/g)) {
      // Fonts for rare letters, which the peers do not need.
      if (rule.includes('unicode-range')) continue
      const [, file] = /url\(["']?([^"')]+\.woff2)["']?\)/.exec(rule) ?? []
      const path = `/fonts/${file?.split('/').at(-1)}`
      if (file) await download(path, new URL(file, sheet))
      fontFaces += `${file ? rule.replace(file, path) : rule}\n`
    }
  }
  return { ...texts, files, fontFaces }
}

async function get(address: string | URL): Promise<Response> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`)
  return response
}

// Runs in the blank page, so it uses nothing from outside.
function parse(html: string) {
  const without = 'script, style, link, meta, noscript, template, svg, button, [hidden], [aria-hidden=true]'
  const keptAttributes =
    /^(id|href|rel|src|srcset|sizes|type|alt|width|height|loading|fetchpriority|datetime|value|reversed|lang|aria-label|aria-labelledby)$/
  const read = (nodes: Iterable<ChildNode>): Node[] => joined([...nodes].flatMap(toNodes))
  const toNodes = (node: ChildNode): Node[] => {
    if (node instanceof Text) return [node.data]
    if (!(node instanceof Element) || node.matches(without)) return []
    const children = read(node.childNodes)
    // For the layout only; the space keeps words apart.
    if (node.matches('div, span, b')) return [' ', ...children, ' ']
    const attributes = [...node.attributes].filter(({ name }) => keptAttributes.test(name)).map(({ name, value }) => [name, value])
    return [{ attributes: Object.fromEntries(attributes), children, tag: node.localName }]
  }
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
