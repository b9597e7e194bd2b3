import type { Payload } from 'payload'
import { vi } from 'vitest'
import type { Rendition } from '../../src/payload-types.ts'

import { renditions } from '../../src/storage/stores.ts'

type File = NonNullable<Rendition['files']>[number]

/** What there is of an image for readers, and how far the work on it is. */
export async function renditionsOf(image: string, payload: Payload): Promise<Rendition> {
  const { docs } = await payload.find({ collection: 'renditions', depth: 0, overrideAccess: true, where: { image: { equals: image } } })
  if (!docs[0] || docs.length > 1) throw new Error(`The image ${image} has ${docs.length} sets of renditions.`)
  return docs[0]
}

/** In words, such as `whole avif 480`. */
const inWords = ({ format, shape, width }: File): string => `${shape} ${format} ${width}`

/** Those that are shown, in words. */
export const shownIn = ({ files }: Rendition): string[] => (files ?? []).filter(({ isShown }) => isShown).map(inWords)

export async function bytesOf(name: string): Promise<Buffer> {
  const bytes = await renditions.read(name)
  if (!bytes) throw new Error(`The rendition ${name} is not in ${renditions.place}.`)
  return bytes
}

/** Starts an encoding and holds it when its first file is stored; the others come once it may go on. `goOn` resolves when it has ended. */
export async function heldAtFirstFile(encode: () => Promise<void>): Promise<{ goOn: () => Promise<void> }> {
  const write = renditions.write
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  let ended = Promise.resolve()
  await new Promise<void>((stored) => {
    const spy = vi.spyOn(renditions, 'write').mockImplementation(async (name, bytes) => {
      spy.mockRestore()
      await write(name, bytes)
      stored()
      await held
    })
    ended = encode()
  })
  return {
    goOn: () => {
      letGo()
      return ended
    },
  }
}
