import type { Picture } from 'types/content/picture'
import { PictureFigure } from './picture-figure.tsx'
import { pageWide } from './sizes.ts'

/** The picture of a page, half on the coloured paper of its title, if it is high enough. */
export function OpeningPicture({ picture }: { picture: Picture | null }) {
  if (!picture) return null
  const isLow = picture.height < minHeight || picture.width > maxRatio * picture.height
  return (
    <PictureFigure
      className={isLow ? 'opening-picture opening-picture-low' : 'opening-picture'}
      picture={picture}
      sizes={pageWide}
      isFirst
    />
  )
}

/** In pixels: twice the half that lies on the paper. */
const minHeight = 450
const maxRatio = 3
