import fc from 'fast-check'
import { expect, it } from 'vitest'

import { hidden } from '../../renditions/shown-files.ts'
import type { StoredFile } from '../../storage/file-store.ts'
import { findUnneeded, type Inventory, longHiddenAt } from './find-unneeded.ts'

const day = 24 * 60 * 60_000
type File = NonNullable<Inventory['sets'][number]['files']>[number]
type Image = { files: File[]; isDone: boolean; upload: string }

/** Images in a store, as uploads, credits, deletes and sweeps leave them. Renditions have few names, so that images share files. */
class World {
  images = new Map<number, Image>()
  now = Date.parse('2026-01-01')
  renditions = new Map<string, StoredFile>()
  uploads = new Map<string, StoredFile>()
  #number = 0

  upload(image: number): void {
    const upload = `upload-${this.#number++}`
    this.uploads.set(upload, this.#stored(upload))
    this.images.set(image, { files: this.images.get(image)?.files.map((file) => this.#hide(file)) ?? [], isDone: false, upload })
  }

  /** Its encoder shows these files, and hides all others. */
  encode(image: number, contents: number[]): void {
    const set = this.images.get(image)
    if (!set) return
    const names = contents.map((content) => `rendition-${content}`)
    for (const name of names) this.renditions.set(name, this.#stored(name))
    const others = set.files.filter(({ name }) => !names.includes(name)).map((file) => this.#hide(file))
    set.files = [...others, ...names.map((name) => ({ ...aFile, hiddenAt: null, isShown: true, name }))]
    set.isDone = true
  }

  remove(image: number): void {
    const upload = this.images.get(image)?.upload
    if (upload) this.uploads.delete(upload)
    this.images.delete(image)
  }

  sweep(): void {
    const sets = [...this.images].map(([id, { files, isDone }]) => ({ files, id: String(id), isDone, recipe: '' }))
    const uploadsOfImages = new Set([...this.images.values()].map(({ upload }) => upload))
    const inventory = { renditions: [...this.renditions.values()], sets, uploads: [...this.uploads.values()], uploadsOfImages }
    const unneeded = findUnneeded(inventory, this.now)
    for (const { id } of unneeded.sets) {
      const set = this.images.get(Number(id))
      if (set) set.files = set.files.filter((file) => !longHiddenAt(this.now)(file))
    }
    for (const { name } of unneeded.renditions) this.renditions.delete(name)
    for (const { name } of unneeded.uploads) this.uploads.delete(name)
  }

  #hide = (file: File): File => ({ ...hidden(file), hiddenAt: file.hiddenAt ?? new Date(this.now).toISOString() })
  #stored = (name: string): StoredFile => ({ changedAt: new Date(this.now), name, size: 1 })
}

const aFile = { format: 'webp', height: 1, key: '', shape: 'whole', size: 1, width: 1 } as const

// Few images and contents, and long waits: so that the histories meet what is rare.
const image = fc.integer({ max: 1, min: 0 })
const act = fc.oneof(
  image.map((which) => (world: World) => world.upload(which)),
  fc.tuple(image, fc.uniqueArray(fc.integer({ max: 2, min: 0 }), { maxLength: 2 })).map(
    ([which, contents]) =>
      (world: World) =>
        world.encode(which, contents),
  ),
  image.map((which) => (world: World) => world.remove(which)),
  fc.constantFrom(1, 31).map((days) => (world: World) => {
    world.now += days * day
  }),
  fc.constant((world: World) => world.sweep()),
)

it('after any history, whatever an image names is there, and whatever is long unneeded is gone', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60, size: 'max' }), (acts) => {
      const world = new World()
      for (const each of acts) {
        each(world)
        for (const { files, upload } of world.images.values()) {
          expect(world.uploads.has(upload)).toBe(true)
          for (const { name } of files) expect(world.renditions.has(name), `${name} of ${upload}`).toBe(true)
        }
      }
      for (const set of world.images.values()) set.isDone = true
      world.now += 31 * day
      world.sweep()
      const shown = [...world.images.values()].flatMap(({ files }) => files.filter(({ isShown }) => isShown).map(({ name }) => name))
      expect(new Set(world.renditions.keys())).toEqual(new Set(shown))
      expect([...world.uploads.keys()].toSorted()).toEqual([...world.images.values()].map(({ upload }) => upload).toSorted())
    }),
    { numRuns: 1_000 },
  )
})

it('a rendition that is shown stays, whatever else is noted of it', () => {
  const file = { ...aFile, hiddenAt: '2020-01-01T00:00:00.000Z', isShown: true, name: 'rendition' }
  const stored = { changedAt: new Date(0), name: 'rendition', size: 1 }
  const sets = [{ files: [file], id: '1', isDone: true, recipe: '' }]
  const unneeded = findUnneeded({ renditions: [stored], sets, uploads: [], uploadsOfImages: new Set() }, Date.now())
  expect(unneeded).toEqual({ renditions: [], sets: [], uploads: [] })
})
