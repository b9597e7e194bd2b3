const version = 1
/** Of the longest fragment that is read. */
const maxLetters = 150_000
const maxBytes = 400_000
const slug = /^[a-z0-9-]{1,80}$/

/** Ticks as the fragment of an address, which no browser sends to a server: base64url of a version and of the slugs, deflated with a checksum. */
export async function encodeTicks(slugs: string[]): Promise<string> {
  const packed = await bytesOf(new Blob([slugs.toSorted().join(' ')]).stream().pipeThrough(new CompressionStream('deflate')), maxBytes)
  const letters = btoa([version, ...(packed ?? [])].map((byte) => String.fromCharCode(byte)).join(''))
  return letters.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** The slugs in a fragment without its `#`; null when it is none of ours. */
export async function decodeTicks(fragment: string): Promise<string[] | null> {
  if (!/^[\w-]+$/.test(fragment) || fragment.length > maxLetters) return null
  try {
    const bytes = Uint8Array.from(atob(fragment.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
    if (bytes[0] !== version) return null
    const text = await bytesOf(new Blob([bytes.subarray(1)]).stream().pipeThrough(new DecompressionStream('deflate')), maxBytes)
    const slugs = [...new Set(text && new TextDecoder().decode(text).split(' '))]
    return slugs.length > 0 && slugs.every((each) => slug.test(each)) ? slugs : null
  } catch {
    return null
  }
}

/** Null when there are more: a short text can be that of a huge one. */
async function bytesOf(stream: ReadableStream<Uint8Array>, max: number): Promise<Uint8Array | null> {
  const reader = stream.getReader()
  const bytes: number[] = []
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    if (bytes.length + part.value.length > max) {
      await reader.cancel()
      return null
    }
    bytes.push(...part.value)
  }
  return new Uint8Array(bytes)
}
