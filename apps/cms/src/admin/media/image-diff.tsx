import './images.css'

import { FieldDiffContainer } from '@payloadcms/ui/rsc'
import type { UploadFieldDiffServerComponent } from 'payload'
import { thumbnailOf } from '../../documents/thumbnail-of.ts'
import type { Media } from '../../payload-types.ts'
import { messages } from './messages.ts'

export const ImageDiff: UploadFieldDiffServerComponent = ({ comparisonValue, field, i18n, nestingLevel = 0, versionValue }) => (
  <FieldDiffContainer
    From={<Shown image={comparisonValue} />}
    i18n={i18n}
    label={{ label: field.label ?? field.name }}
    nestingLevel={nestingLevel}
    To={<Shown image={versionValue} />}
  />
)

/** A deleted image comes as its id. */
function Shown({ image }: { image: unknown }) {
  if (!image) return null
  if (typeof image !== 'object') return <p className="image-diff">{messages.deletedImage}</p>
  const thumbnail = thumbnailOf(image as Media)
  return (
    <p className="image-diff">
      {thumbnail && <img alt="" src={thumbnail} />}
      {messages.nameOf(image as Media)}
    </p>
  )
}
