import { element } from './element.ts'
import { type Place, say } from './places.ts'

/** Puts a text on the clipboard and says so; where the browser refuses, shows it selected, to be copied by hand. */
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
