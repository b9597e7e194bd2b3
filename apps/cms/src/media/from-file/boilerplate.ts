/** Texts that cameras and programs write into files, in lower case. */
const boilerplate = new Set([
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

export const separator = /\s*[,;]\s*/

export const isBoilerplate = (text: string): boolean => text.split(separator).every((part) => boilerplate.has(part.toLowerCase()))
