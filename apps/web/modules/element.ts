export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties)
  made.append(...content)
  return made
}

export const button = (onclick: () => unknown, ...content: (Node | string)[]): HTMLButtonElement =>
  element('button', { onclick, type: 'button' }, ...content)

/** Text for screen readers alone. */
export const unseen = (words: string): HTMLSpanElement => element('span', { className: 'visually-hidden' }, words)
