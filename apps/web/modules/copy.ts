import { fill } from '../words/fill.ts'
import { element } from './element.ts'
import { type Place, say } from './places.ts'
import { words } from './tool-words.ts'

/** Copies a text to the clipboard; when the browser refuses, shows it selected. */
export async function copy(place: Place, text: string, name: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    say(place, fill(words.copied, { name }))
  } catch {
    const field = element('textarea', { readOnly: true, rows: Math.min(text.split('\n').length + 1, 8), value: text })
    say(place, element('label', {}, fill(words.copyByHand, { name }), field))
    field.select()
  }
}
