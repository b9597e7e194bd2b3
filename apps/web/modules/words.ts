import type { Words } from '../words/words.ts'

/** The words of a module, which the page gives it in its language. */
export const readWords = <Kind extends keyof Words['browser']>(): Words['browser'][Kind] =>
  JSON.parse(document.querySelector<HTMLElement>('script[data-words]')?.dataset.words ?? '{}')
