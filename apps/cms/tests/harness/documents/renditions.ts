import type { Payload } from 'payload'
import { vi } from 'vitest'
import type { Rendition } from '../../../src/payload-types.ts'

import { renditions } from '../../../src/storage/stores.ts'

type File = NonNullable<Rendition['files']>[number]

export async function renditionsOf(image: string, payload: Payload): Promise<Rendition> {
  const { docs } = await payload.find({ collection: 'renditions', depth: 0, overrideAccess: true, where: { image: { equals: image } } })
  if (!docs[0] || docs.length > 1) throw new Error(`The image ${image} has ${docs.length} sets of renditions.`)
  return docs[0]
}

const describe = ({ format, shape, width }: File): string => `${shape} ${format} ${width}`

export const shownIn = ({ files }: Rendition): string[] => (files ?? []).filter(({ isShown }) => isShown).map(describe)

export async function bytesOf(name: string): Promise<Buffer> {
  const bytes = await renditions.read(name)
  if (!bytes) throw new Error(`The rendition ${name} is not in ${renditions.place}.`)
  return bytes
}

/** Starts an encoding and pauses it after its first file. `resume` resolves when the encoding has ended. */
export async function pauseAtFirstFile(encode: () => Promise<void>): Promise<{ resume: () => Promise<void> }> {
  const write = renditions.write
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
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
    resume: () => {
      release()
      return ended
    },
  }
}
