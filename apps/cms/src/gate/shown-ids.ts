import { idsOf } from '../documents/id-of.ts'
import type { CheckedList } from './obstacles.ts'

export type ShownIds = { images: string[]; montages: string[]; people: string[] }

export const shownIds = ({ byline, entries, image }: CheckedList): ShownIds => ({
  images: distinctIds([image]),
  montages: distinctIds((entries ?? []).map(({ montage }) => montage)),
  people: distinctIds(byline ?? []),
})

export const distinctIds = (relations: unknown[]): string[] => [...new Set(idsOf(relations))]
