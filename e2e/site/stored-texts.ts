import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** The pages and files that a site has stored in a data folder. */
export async function storedTexts(data: string): Promise<string[]> {
  const folder = path.join(data, 'web')
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(json|xml|txt)$/.test(name))
  return Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')))
}
