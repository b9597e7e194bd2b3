import { element } from './element.ts'
import { type Place, say } from './places.ts'

/** Copies a text to the clipboard; when the browser refuses, shows it selected. */
export async function copy(place: Place, text: string, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    say(place, `${what} copied.`)
  } catch {
    const field = element('textarea', { readOnly: true, rows: Math.min(text.split('\n').length + 1, 8), value: text })
    say(place, element('label', {}, `Your browser did not let us copy. ${what}, selected to copy by hand:`, field))
    field.select()
  }
}
