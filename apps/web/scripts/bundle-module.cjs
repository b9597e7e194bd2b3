/**
 * Makes one file for browsers of a module and all that it imports. A loader for Turbopack, which names the file by its content; plain
 * CommonJS, because Node 20.9 loads no other kind here.
 * @this {{ resourcePath: string, addDependency: (file: string) => void }}
 * @returns {Promise<string>}
 */
module.exports = async function bundleModule() {
  const { build } = await import('esbuild')
  const { resolve } = await import('node:path')
  const { metafile, outputFiles } = await build({
    absWorkingDir: __dirname,
    bundle: true,
    charset: 'utf8',
    entryPoints: [this.resourcePath],
    format: 'esm',
    metafile: true,
    minify: true,
    target: 'es2022',
    write: false,
  })
  for (const file of Object.keys(metafile.inputs)) this.addDependency(resolve(__dirname, file))
  return outputFiles.map(({ text }) => text).join('')
}
