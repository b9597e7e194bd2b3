/** What cameras and programs write into a file by themselves, in small letters. */
const written = new Set([
  'canon',
  'dcim',
  'default',
  'digital camera',
  'dsc',
  'exif jpeg',
  'exif_jpeg_picture',
  'kodak digital still camera',
  'konica minolta digital camera',
  'minolta digital camera',
  'n/a',
  'nikon',
  'none',
  'null',
  'olympus digital camera',
  'samsung',
  'samsung camera pictures',
  'screenshot',
  'sony dsc',
  'undefined',
  'unknown',
  'untitled',
])

/** Between the names in a list of names. */
export const separator = /\s*[,;]\s*/

/** Whether a text, or each name in a list of names, is what is written where nobody wrote anything. */
export const saysNothing = (text: string): boolean => text.split(separator).every((part) => written.has(part.toLowerCase()))
