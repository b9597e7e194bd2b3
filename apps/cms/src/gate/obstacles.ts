import { linkFaultsIn } from '../content/fields/prose-faults.ts'
import { idOf } from '../documents/id-of.ts'
import { endOfRights, lastDay } from './end-of-rights.ts'
import { firstDuplicate } from './first-duplicate.ts'

/** `changed`: published, with a newer draft; the other facts are those of the published state. `missing`: labels of empty required fields. */
export type MontageFacts = {
  image: string | null
  missing: string[]
  state: 'changed' | 'draft' | 'published'
  title: string
  year: number | null
}
export type ImageFacts = { alt: string; credit: string; rightsUntil: string | null; thumbnail: string | null }
type PersonFacts = { isPublished: boolean; name: string }

/** Facts of the documents that a list shows, by id. Deleted documents have none. */
export type Facts = { images: Record<string, ImageFacts>; montages: Record<string, MontageFacts>; people: Record<string, PersonFacts> }

/** The fields that the gate checks; relations may be populated. */
export type CheckedList = {
  byline?: unknown[] | null
  closing?: unknown
  entries?: { montage?: unknown }[] | null
  image?: unknown
  introduction?: unknown
  method?: unknown
  standfirst?: string | null
  title?: string | null
}

/** `path`: of the field at fault. `about`: the document to change, when it is another one. */
export type Obstacle = { about?: { collection: 'media' | 'montages' | 'people'; id: string }; message: string; path: string }

/** `alongside`: ids of the drafts that are published with the list. */
export type PublishPlan = { alongside?: ReadonlySet<string>; at: Date }

const listFormat = new Intl.ListFormat('en-GB')

/** Called by the server at each publish, and by the admin while a list is edited. */
export const obstacles = (list: CheckedList, facts: Facts, plan: PublishPlan): Obstacle[] => [
  ...inTheList(list),
  ...inTheProse(list),
  ...inTheImage(list.image, facts, { at: plan.at, path: 'image', whose: 'The lead image' }),
  ...(list.entries ?? []).flatMap(({ montage }, index) => inTheEntry(idOf(montage), index, facts, plan)),
  ...(list.byline ?? []).flatMap((person) => inTheByline(idOf(person), facts)),
]

export const draftsIn = ({ entries }: CheckedList, facts: Facts): string[] =>
  (entries ?? []).map(({ montage }) => idOf(montage)).filter((id) => id !== null && facts.montages[id]?.state === 'draft') as string[]

function inTheList({ entries, image, standfirst, title }: CheckedList): Obstacle[] {
  const obstacles: Obstacle[] = []
  if (!title?.trim()) obstacles.push({ message: 'The list has no title.', path: 'title' })
  if (!standfirst?.trim()) obstacles.push({ message: 'The list has no standfirst.', path: 'standfirst' })
  if (idOf(image) === null) obstacles.push({ message: 'The list has no lead image.', path: 'image' })
  if (!entries || entries.length === 0) obstacles.push({ message: 'The list has no entries. Add at least one.', path: 'entries' })
  const duplicate = firstDuplicate(entries)
  if (duplicate) {
    const [first, second] = duplicate.ranks
    obstacles.push({ message: `Ranks ${first} and ${second} hold the same montage. Remove one.`, path: `entries.${second - 1}.montage` })
  }
  return obstacles
}

const inTheProse = ({ closing, introduction, method }: CheckedList): Obstacle[] =>
  Object.entries({ introduction, closing, method }).flatMap(([path, prose]) => linkFaultsIn(prose).map((message) => ({ message, path })))

function inTheEntry(id: string | null, index: number, facts: Facts, { alongside, at }: PublishPlan): Obstacle[] {
  const path = `entries.${index}.montage`
  const montage = id === null ? undefined : facts.montages[id]
  if (id === null) return [{ message: `Rank ${index + 1} has no montage.`, path }]
  if (!montage) return [{ message: `The montage at rank ${index + 1} was deleted. Choose another montage or remove the entry.`, path }]

  const about = { collection: 'montages' as const, id }
  // Brackets, since titles have colons, and Payload's notice splits a sentence at the commas after a colon.
  const named = `${index + 1} (${montage.title.trim() ? `“${montage.title}”` : 'without a title'})`
  const lacks = montage.missing.length > 0 ? ` It lacks ${listFormat.format(montage.missing)}.` : ''
  const obstacles: Obstacle[] = []
  if (montage.state === 'draft') {
    if (!alongside?.has(id)) obstacles.push({ about, message: `Rank ${named} is not published. Publish the montage first.${lacks}`, path })
    else if (lacks) obstacles.push({ about, message: `Rank ${named} cannot be published yet.${lacks}`, path })
  }
  return [...obstacles, ...inTheImage(montage.image, facts, { at, path, whose: `The image at rank ${named}` })]
}

function inTheByline(id: string | null, facts: Facts): Obstacle[] {
  const person = id === null ? undefined : facts.people[id]
  if (id === null || person?.isPublished) return []
  if (!person) return [{ message: 'A person in the byline was deleted. Remove them from the byline.', path: 'byline' }]
  const message = `“${person.name}” is in the byline and is not published. Publish the person first.`
  return [{ about: { collection: 'people', id }, message, path: 'byline' }]
}

export function inTheImage(
  relation: unknown,
  { images }: Pick<Facts, 'images'>,
  { at, path, whose }: { at: Date; path: string; whose: string },
): Obstacle[] {
  const id = idOf(relation)
  if (id === null) return []
  const image = images[id]
  if (!image) return [{ message: `${whose} was deleted. Choose another.`, path }]

  const about = { collection: 'media' as const, id }
  const obstacles: Obstacle[] = []
  if (!image.alt.trim()) obstacles.push({ about, message: `${whose} has no alt text.`, path })
  if (!image.credit.trim()) obstacles.push({ about, message: `${whose} has no credit.`, path })
  const end = endOfRights(image)
  if (end && end <= at) {
    obstacles.push({ about, message: `${whose} may not be shown any more. Its rights ended on ${lastDay(image)}.`, path })
  }
  return obstacles
}
