import { browser } from './de/browser.ts'
import { count } from './de/count.ts'
import { files } from './de/files.ts'
import { finding } from './de/finding.ts'
import { frame } from './de/frame.ts'
import { list } from './de/list.ts'
import { preview } from './de/preview.ts'
import { takingPart } from './de/taking-part.ts'
import type { Words } from './words.ts'

export const de: Words = {
  locale: 'de-DE',
  count,
  ...frame,
  ...list,
  ...finding,
  ...takingPart,
  ...files,
  ...preview,
  ...browser,
}
