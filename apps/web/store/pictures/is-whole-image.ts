/** Whether the bytes of a rendition are all there, and of the format that its name says. */
export const isWholeImage = (bytes: Buffer, name: string): boolean => (name.endsWith('.avif') ? isWholeAvif(bytes) : isWholeWebp(bytes))

/** A WebP file says its own length, so one that was cut short is told from a whole one. */
function isWholeWebp(bytes: Buffer): boolean {
  if (bytes.length < 16 || bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WEBP') return false
  return bytes.readUInt32LE(4) + 8 === bytes.length
}

/** An AVIF file is a row of boxes that each say their length: one is cut short when they do not end where the file does. */
function isWholeAvif(bytes: Buffer): boolean {
  if (bytes.length < 16 || bytes.toString('latin1', 4, 8) !== 'ftyp') return false
  const types = new Set<string>()
  let start = 0
  while (start + 8 <= bytes.length) {
    const length = bytes.readUInt32BE(start)
    types.add(bytes.toString('latin1', start + 4, start + 8))
    // Shorter than its own head it would never end; a length of 64 bits is not written for pictures.
    if (length < 8) return false
    start += length
  }
  return start === bytes.length && types.has('meta') && types.has('mdat')
}
