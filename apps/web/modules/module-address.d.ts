/** The public address of a module that `scripts/bundle-module.mjs` bundles. */
declare module '*.ts?url' {
  const address: string
  // biome-ignore lint/style/noDefaultExport: the bundler exports it.
  export default address
}
