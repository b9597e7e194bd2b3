import { appendFile, mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { writeAtomically } from '../store/write-atomically.mjs'

/** @typedef {Map<string, number>} Counts by the path of a page */

const dayInMs = 86_400_000
const keptDays = 400

/** Counts how often pages are viewed on a day, and nothing of who views them. A file for each day (UTC) has a line of counts for each time they were saved. */
export class ViewCounter {
  /** @type {Counts} */
  #unsaved = new Map()

  /** @param {string} folder @param {() => number} now in milliseconds */
  constructor(folder, now = Date.now) {
    this.folder = folder
    this.now = now
  }

  /** @param {string} path */
  count(path) {
    this.#unsaved.set(path, (this.#unsaved.get(path) ?? 0) + 1)
  }

  /** Appends the counts since the last time to the file of today. When it rejects, nothing is lost, and the next time tries again. */
  async save() {
    if (this.#unsaved.size === 0) return
    const saved = this.#unsaved
    this.#unsaved = new Map()
    try {
      await mkdir(this.folder, { recursive: true })
      await appendFile(this.#file(this.#day(0)), `${JSON.stringify(Object.fromEntries(saved))}\n`)
    } catch (error) {
      for (const [path, views] of saved) this.#unsaved.set(path, (this.#unsaved.get(path) ?? 0) + views)
      throw error
    }
  }

  /** The views of a page on each of the last `days` days, beginning with today. @type {(path: string, days: number) => Promise<number[]>} */
  async viewsOf(path, days) {
    const views = []
    for (let ago = 0; ago < days; ago++) views.push((await this.#read(this.#day(ago))).get(path) ?? 0)
    views[0] = (views[0] ?? 0) + (this.#unsaved.get(path) ?? 0)
    return views
  }

  /** The pages with most views in the last week, the most first. @type {(count: number) => Promise<string[]>} */
  async mostViewed(count) {
    /** @type {Counts} */
    const counts = new Map()
    for (let ago = 0; ago < 7; ago++) {
      for (const [path, views] of await this.#read(this.#day(ago))) counts.set(path, (counts.get(path) ?? 0) + views)
    }
    return [...counts]
      .toSorted(([, one], [, other]) => other - one)
      .slice(0, count)
      .map(([path]) => path)
  }

  /** Makes the files of days that are over one line each, and removes those that are older than 400 days. */
  async tidy() {
    const [today, oldest] = [this.#day(0), this.#day(keptDays)]
    for (const name of await readdir(this.folder).catch(() => [])) {
      const [, day] = /^(\d{4}-\d\d-\d\d)\.ndjson$/.exec(name) ?? []
      if (day === undefined || day === today) continue
      if (day < oldest) await rm(join(this.folder, name), { force: true })
      else await this.#shorten(day)
    }
  }

  /** @param {string} day */
  async #shorten(day) {
    const lines = (await readFile(this.#file(day), 'utf8')).trim().split('\n')
    if (lines.length > 1) await writeAtomically(this.#file(day), `${JSON.stringify(Object.fromEntries(await this.#read(day)))}\n`)
  }

  /** @param {string} day @returns {Promise<Counts>} */
  async #read(day) {
    const text = await readFile(this.#file(day), 'utf8').catch(() => '')
    /** @type {Counts} */
    const counts = new Map()
    for (const line of text.split('\n')) {
      for (const [path, views] of Object.entries(parse(line))) counts.set(path, (counts.get(path) ?? 0) + Number(views))
    }
    return counts
  }

  /** @param {number} ago in days */
  #day(ago) {
    return new Date(this.now() - ago * dayInMs).toISOString().slice(0, 10)
  }

  /** @param {string} day */
  #file(day) {
    return join(this.folder, `${day}.ndjson`)
  }
}

/** A line that a power cut has broken counts nothing. @param {string} line @returns {object} */
function parse(line) {
  try {
    return JSON.parse(line || '{}')
  } catch {
    return {}
  }
}
