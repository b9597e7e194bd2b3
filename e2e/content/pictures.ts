import sharp from 'sharp'

export const flatPng = ({ colour = '#c8d6e5', height = 450, width = 800 } = {}): Promise<Buffer> =>
  sharp({ create: { background: colour, channels: 3, height, width } })
    .png()
    .toBuffer()

export async function halfAndHalf({ height, width }: { height: number; width: number }): Promise<Buffer> {
  const half = { background: '#e01010', channels: 3, height, width: width / 2 } as const
  return sharp({ create: half })
    .extend({ background: '#109010', right: width / 2 })
    .png()
    .toBuffer()
}
