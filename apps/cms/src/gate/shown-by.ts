import { idOf } from '../documents/id-of.ts'
import type { ListToJudge } from './obstacles.ts'

/** Whose documents the gate asks for, by id. The images of the montages come along. */
export type Asked = { images: string[]; montages: string[]; people: string[] }

/** What a list shows, as ids. */
export const shownBy = ({ byline, entries, image }: ListToJudge): Asked => ({
  images: distinctIds([image]),
  montages: distinctIds((entries ?? []).map(({ montage }) => montage)),
  people: distinctIds(byline ?? []),
})

/** The ids of relations, populated or not, each once. */
export const distinctIds = (relations: unknown[]): string[] => [...new Set(relations.map(idOf).filter((id) => id !== null))]
