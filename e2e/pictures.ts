import sharp from 'sharp'

/** A picture of one colour. */
export const flatPng = ({ colour = '#c8d6e5', height = 900, width = 1600 } = {}): Promise<Buffer> =>
  sharp({ create: { background: colour, channels: 3, height, width } })
    .png()
    .toBuffer()
