/** Whether the bytes of a rendition are complete and in the format of its name. */
export const isCompleteImage = (bytes: Buffer, name: string): boolean =>
  name.endsWith('.avif') ? isCompleteAvif(bytes) : isCompleteWebp(bytes)

/** A WebP file states its own length. */
function isCompleteWebp(bytes: Buffer): boolean {
  if (bytes.length < 16 || bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WEBP') return false
  return bytes.readUInt32LE(4) + 8 === bytes.length
}

/** An AVIF file is a sequence of boxes that each state their length; the last one must end where the file does. */
function isCompleteAvif(bytes: Buffer): boolean {
  if (bytes.length < 16 || bytes.toString('latin1', 4, 8) !== 'ftyp') return false
  const types = new Set<string>()
  let start = 0
  while (start + 8 <= bytes.length) {
    const length = bytes.readUInt32BE(start)
    types.add(bytes.toString('latin1', start + 4, start + 8))
    // A length below that of the header would never end; 64-bit lengths are not used for pictures.
    if (length < 8) return false
    start += length
  }
  return start === bytes.length && types.has('meta') && types.has('mdat')
}
