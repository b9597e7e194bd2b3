import encodeQR from 'qr'

/** Of more letters, the squares are too small for the camera of a phone. */
export const maxLetters = 1_400

/** The dark squares of a QR code as an SVG path, one unit each, in a square of `size` units; null for a text that is too long. */
export function qrOf(text: string): { path: string; size: number } | null {
  if (text.length > maxLetters) return null
  const rows = encodeQR(text, 'raw', { border: 4, ecc: 'low' })
  const squares = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { path: squares.join(''), size: rows.length }
}
