/** The public address of a module, bundled into one file: see `scripts/bundle-module.mjs`. */
declare module '*.ts?url' {
  const address: string
  // biome-ignore lint/style/noDefaultExport: it is what the bundler makes of an address.
  export default address
}
