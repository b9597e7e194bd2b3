/** Whether an AVIF file is a sequence of images: its first box lists the brand `avis`. */
export function isAnimatedAvif(bytes: Buffer): boolean {
  if (bytes.length < 16 || bytes.toString('latin1', 4, 8) !== 'ftyp') return false
  const end = Math.min(bytes.readUInt32BE(0), bytes.length)
  const brands = [8, ...Array.from({ length: Math.max(0, Math.floor((end - 16) / 4)) }, (_brand, place) => 16 + 4 * place)]
  return brands.some((start) => bytes.toString('latin1', start, start + 4) === 'avis')
}
