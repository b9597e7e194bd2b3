import type { Picture, PictureFile } from 'types/content/picture'

import { licenceInWords } from '../../present/licence-in-words.ts'
import { avifOf, pathOfFile, webpOf } from '../../present/picture-files.ts'
import { useWords } from '../words/languages-context.ts'
import { sizesOfPortrait } from './sizes.ts'

type PictureFigureProps = {
  picture: Picture
  /** The `sizes` of the image. */
  sizes: string
  className?: string
  /** The first picture of a page is loaded at once, the others lazily. */
  isFirst?: boolean
  /** Of the caption and the alt text, where the page has another. */
  lang?: string | undefined
}

/** A picture with its caption and credit. A lost image is replaced by its alt text. */
export function PictureFigure({ className = '', isFirst = false, lang, picture, sizes }: PictureFigureProps) {
  return (
    <figure className={`picture ${className}`.trim()} lang={lang}>
      <PictureFrame picture={picture} sizes={sizes} isFirst={isFirst} />
      <PictureCaption picture={picture} />
    </figure>
  )
}

type PictureFrameProps = Omit<PictureFigureProps, 'className' | 'lang'>

function PictureFrame({ isFirst = false, picture, sizes: whenWide }: PictureFrameProps) {
  const { alt, colour, height, width } = picture
  const sizes = height > width ? sizesOfPortrait(picture) : whenWide
  const avif = avifOf(picture)
  const webp = webpOf(picture)
  const largest = webp.at(-1)
  return (
    <div className="picture-frame">
      <svg className="picture-ground" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true" focusable="false">
        <rect width="100%" height="100%" fill={colour} />
      </svg>
      {largest ? (
        <picture>
          {avif.length > 0 && <source type="image/avif" srcSet={sourceSet(avif)} sizes={sizes} />}
          <img
            src={pathOfFile(largest)}
            srcSet={sourceSet(webp)}
            sizes={sizes}
            alt={alt}
            width={width}
            height={height}
            {...(isFirst ? { fetchPriority: 'high' as const } : { loading: 'lazy' as const, decoding: 'async' as const })}
          />
        </picture>
      ) : (
        <p className="picture-lost" dir="auto">
          {alt}
        </p>
      )}
    </div>
  )
}

const sourceSet = (files: PictureFile[]): string => files.map((file) => `${pathOfFile(file)} ${file.width}w`).join(', ')

function PictureCaption({ picture: { caption, credit, licence, source } }: { picture: Picture }) {
  const words = useWords()
  const licenceName = licence && licenceInWords(licence.name, words)
  return (
    <figcaption>
      {caption && (
        <span className="picture-caption" dir="auto">
          {caption}
        </span>
      )}{' '}
      <span className="picture-credit" dir="auto">
        {source ? (
          <a href={source} rel="noopener">
            {credit}
          </a>
        ) : (
          credit
        )}
        {licence && (
          <>
            {' · '}
            {licence.address ? (
              <a href={licence.address} rel="license noopener">
                {licenceName}
              </a>
            ) : (
              licenceName
            )}
          </>
        )}
      </span>
    </figcaption>
  )
}
