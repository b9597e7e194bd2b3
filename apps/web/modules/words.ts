import type { Words } from '../words/words.ts'

type Read<Kind extends keyof Words['browser']> = { language: string; words: Words['browser'][Kind] }

/** The words of a module, which the page gives it in its language. `language`: empty where it is that of the page. */
export function readWords<Kind extends keyof Words['browser']>(): Read<Kind> {
  const script = document.querySelector<HTMLScriptElement>('script[data-words]')
  return { language: script?.lang ?? '', words: JSON.parse(script?.dataset.words ?? '{}') }
}
