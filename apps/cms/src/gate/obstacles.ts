import { linkFaultsIn } from '../content/fields/prose-faults.ts'
import { idOf } from '../documents/id-of.ts'
import { endOfRights, lastDay } from './end-of-rights.ts'
import { firstDuplicate } from './first-duplicate.ts'

/**
 * `changed`: published, with a newer draft; what else is said is of the published one. `missing`: labels of the required fields that a draft
 * leaves empty.
 */
export type MontageFacts = {
  image: string | null
  missing: string[]
  state: 'changed' | 'draft' | 'published'
  title: string
  year: number | null
}
/** `thumbnail`: where the admin loads the picture in small, cropped around its focal point. */
export type ImageFacts = { alt: string; credit: string; rightsUntil: string | null; thumbnail: string | null }
type PersonFacts = { isPublished: boolean; name: string }

/** What is known of the documents a list shows, by id. What is not in it is gone. */
export type Facts = { images: Record<string, ImageFacts>; montages: Record<string, MontageFacts>; people: Record<string, PersonFacts> }

/** The part of a list that the gate looks at; relations populated or not, as a form or the database has them. */
export type ListToJudge = {
  byline?: unknown[] | null
  closing?: unknown
  entries?: { montage?: unknown }[] | null
  image?: unknown
  introduction?: unknown
  method?: unknown
  standfirst?: string | null
  title?: string | null
}

/** One thing in the way: a sentence, the field that it concerns, and the document that is to be mended where it is another one. */
export type Obstacle = { about?: { collection: 'media' | 'montages' | 'people'; id: string }; message: string; path: string }

/** When it would be published, and the drafts that would be published with it. */
export type Circumstances = { alongside?: ReadonlySet<string>; at: Date }

const inWords = new Intl.ListFormat('en-GB')

/**
 * What stands between a list and its publication; nothing when it is empty. The one judge of it: the server asks at each publish, the
 * admin while the list is edited.
 */
export const obstacles = (list: ListToJudge, facts: Facts, circumstances: Circumstances): Obstacle[] => [
  ...inTheList(list),
  ...inTheProse(list),
  ...inTheImage(list.image, facts, { at: circumstances.at, path: 'image', whose: 'The lead image' }),
  ...(list.entries ?? []).flatMap(({ montage }, index) => inTheEntry(idOf(montage), index, facts, circumstances)),
  ...(list.byline ?? []).flatMap((person) => inTheByline(idOf(person), facts)),
]

/** The montages of a list that readers do not have yet, top first. */
export const draftsIn = ({ entries }: ListToJudge, facts: Facts): string[] =>
  (entries ?? []).map(({ montage }) => idOf(montage)).filter((id) => id !== null && facts.montages[id]?.state === 'draft') as string[]

function inTheList({ entries, image, standfirst, title }: ListToJudge): Obstacle[] {
  const found: Obstacle[] = []
  if (!title?.trim()) found.push({ message: 'The list has no title.', path: 'title' })
  if (!standfirst?.trim()) found.push({ message: 'The list has no standfirst.', path: 'standfirst' })
  if (idOf(image) === null) found.push({ message: 'The list has no lead image.', path: 'image' })
  if (!entries || entries.length === 0) found.push({ message: 'A list is published with at least one entry.', path: 'entries' })
  const duplicate = firstDuplicate(entries)
  if (duplicate) {
    const [first, second] = duplicate.ranks
    found.push({ message: `Ranks ${first} and ${second} hold the same montage. Remove one.`, path: `entries.${second - 1}.montage` })
  }
  return found
}

const inTheProse = ({ closing, introduction, method }: ListToJudge): Obstacle[] =>
  Object.entries({ introduction, closing, method }).flatMap(([path, prose]) => linkFaultsIn(prose).map((message) => ({ message, path })))

function inTheEntry(id: string | null, index: number, facts: Facts, { alongside, at }: Circumstances): Obstacle[] {
  const path = `entries.${index}.montage`
  const montage = id === null ? undefined : facts.montages[id]
  if (id === null) return [{ message: `Rank ${index + 1} holds no montage.`, path }]
  if (!montage) return [{ message: `Rank ${index + 1} holds a montage that is gone. Put another there, or remove the entry.`, path }]

  const about = { collection: 'montages' as const, id }
  // Payload's notice makes a list of what stands between commas after a colon, and titles have colons.
  const named = `${index + 1} (${montage.title.trim() ? `“${montage.title}”` : 'without a title'})`
  const lacks = montage.missing.length > 0 ? ` It lacks ${inWords.format(montage.missing)}.` : ''
  const found: Obstacle[] = []
  if (montage.state === 'draft') {
    if (!alongside?.has(id)) found.push({ about, message: `Rank ${named} is not published. Publish the montage first.${lacks}`, path })
    else if (lacks) found.push({ about, message: `Rank ${named} cannot be published yet.${lacks}`, path })
  }
  return [...found, ...inTheImage(montage.image, facts, { at, path, whose: `The image at rank ${named}` })]
}

function inTheByline(id: string | null, facts: Facts): Obstacle[] {
  const person = id === null ? undefined : facts.people[id]
  if (id === null || person?.isPublished) return []
  if (!person) return [{ message: 'Somebody in the byline is gone. Take them out of it.', path: 'byline' }]
  const message = `“${person.name}” stands in the byline and is not published. Publish the person first.`
  return [{ about: { collection: 'people', id }, message, path: 'byline' }]
}

/** What keeps an image from readers: a text that is missing, rights that have ended. An empty relation is somebody else's affair. */
export function inTheImage(
  relation: unknown,
  { images }: Pick<Facts, 'images'>,
  { at, path, whose }: { at: Date; path: string; whose: string },
): Obstacle[] {
  const id = idOf(relation)
  if (id === null) return []
  const image = images[id]
  if (!image) return [{ message: `${whose} is gone. Choose another.`, path }]

  const about = { collection: 'media' as const, id }
  const found: Obstacle[] = []
  if (!image.alt.trim()) found.push({ about, message: `${whose} has no alt text.`, path })
  if (!image.credit.trim()) found.push({ about, message: `${whose} has no credit.`, path })
  const end = endOfRights(image)
  if (end && end <= at) {
    found.push({ about, message: `${whose} may not be shown any more. Its rights ended with ${lastDay(image)}.`, path })
  }
  return found
}
