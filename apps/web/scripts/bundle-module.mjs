import { resolve } from 'node:path'
import { build } from 'esbuild'

const folder = import.meta.dirname

/**
 * A loader for Turbopack: bundles a module and its imports into one file for browsers.
 * @this {{ resourcePath: string, addDependency: (file: string) => void }}
 * @returns {Promise<string>}
 */
export default async function bundleModule() {
  const { metafile, outputFiles } = await build({
    absWorkingDir: folder,
    bundle: true,
    charset: 'utf8',
    entryPoints: [this.resourcePath],
    format: 'esm',
    metafile: true,
    minify: true,
    target: 'es2022',
    write: false,
  })
  for (const file of Object.keys(metafile.inputs)) this.addDependency(resolve(folder, file))
  return outputFiles.map(({ text }) => text).join('')
}
