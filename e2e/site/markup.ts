import { parseHTML } from 'linkedom'

/** A page as it was sent, to be asked without a browser. */
export const documentOf = (html: string): Document => parseHTML(html).document

/** The values of an attribute of all elements that a selector names; empty where they lack it. */
export const attributesOf = (document: Document, selector: string, name: string): string[] =>
  [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '')

/** The texts of all elements that a selector names. */
export const textsOf = (document: Document, selector: string): string[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent)
