import { parseHTML } from 'linkedom'

/** Parses a page as it was sent. */
export const documentOf = (html: string): Document => parseHTML(html).document

export const attributesOf = (document: Document, selector: string, name: string): string[] =>
  [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '')

export const textsOf = (document: Document, selector: string): string[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent)
