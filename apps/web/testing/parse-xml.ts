import { SaxesParser } from 'saxes'

export type XmlElement = { name: string; attributes: Record<string, string>; text: string; children: XmlElement[] }

/** Parses an XML document, or a fragment with one root. Throws when it is not well-formed. */
export function parseXml(text: string): XmlElement {
  const document: XmlElement = { name: '', attributes: {}, text: '', children: [] }
  const open = [document]
  const innermost = (): XmlElement => open.at(-1) ?? document
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ attributes, name }) => {
    const element: XmlElement = { name, attributes, text: '', children: [] }
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

export const childrenNamed = (element: XmlElement, name: string): XmlElement[] => element.children.filter((child) => child.name === name)
