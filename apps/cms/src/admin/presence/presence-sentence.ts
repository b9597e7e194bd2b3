import type { Present } from '../../presence/others-in.ts'
import { nounOf } from '../../revisions/document-noun.ts'

/** “Ada Lens is in this montage too, since 14:02”, in local time. */
export function presenceSentence(others: Present[], slug: string | undefined): string {
  const where = `in ${nounOf(slug).this} too`
  const [only] = others
  if (only && others.length === 1) return `${only.name} is ${where}, since ${timeOf(only)}`
  const names = others.map((each) => `${each.name} (since ${timeOf(each)})`)
  return `${new Intl.ListFormat('en-GB').format(names)} are ${where}`
}

const timeOf = ({ since }: Present): string => new Date(since).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
