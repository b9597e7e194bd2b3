import { browser } from './en/browser.ts'
import { count } from './en/count.ts'
import { files } from './en/files.ts'
import { finding } from './en/finding.ts'
import { frame } from './en/frame.ts'
import { list } from './en/list.ts'
import { preview } from './en/preview.ts'
import { takingPart } from './en/taking-part.ts'

/** All that the site says of its own in English. In a sentence, `{name}` stands for what is filled in there, and `<name>…</name>` is a link. */
export const en = {
  /** For dates, numbers and the order of titles. */
  locale: 'en-GB',
  count,
  ...frame,
  ...list,
  ...finding,
  ...takingPart,
  ...files,
  ...preview,
  ...browser,
}
