/** The part of negotiator that we call: `@types/negotiator` does not know `preferred`. */
declare module 'negotiator' {
  // biome-ignore lint/style/noDefaultExport: negotiator has one.
  export default class Negotiator {
    constructor(request: { headers: Record<string, string> })
    encodings<Encoding extends string>(available: Encoding[], options: { preferred: Encoding[] }): Encoding[]
  }
}
