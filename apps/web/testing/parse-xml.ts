import { SaxesParser } from 'saxes'

/** An element as a strict parser reads it, for tests. */
export type Read = { name: string; attributes: Record<string, string>; text: string; children: Read[] }

/** Reads an XML document, or a fragment in one root. Throws on whatever is not well-formed. */
export function parseXml(text: string): Read {
  const document: Read = { name: '', attributes: {}, text: '', children: [] }
  const open = [document]
  const innermost = (): Read => open.at(-1) ?? document
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ attributes, name }) => {
    const element: Read = { name, attributes, text: '', children: [] }
    innermost().children.push(element)
    open.push(element)
  })
  parser.on('text', (part) => {
    innermost().text += part
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(text).close()
  const [root] = document.children
  if (!root) throw new Error('The document is empty.')
  return root
}

/** The elements of a name among the children of one. */
export const childrenNamed = (element: Read, name: string): Read[] => element.children.filter((child) => child.name === name)
