import { Dropzone } from '@payloadcms/ui'

import { acceptedTypes } from '../../media/accepted-uploads.ts'
import { messages } from './messages.ts'

export function ChooseFiles({ hasFiles, onFiles }: { hasFiles: boolean; onFiles: (files: Iterable<File>) => void }) {
  return (
    <Dropzone className="bulk-upload__drop" multipleFiles onChange={(files) => onFiles(files)}>
      <label className="bulk-upload__choose">
        {hasFiles ? messages.chooseMore : messages.choose}
        <input
          accept={Object.keys(acceptedTypes).join(',')}
          className="visually-hidden"
          multiple
          onChange={(event) => {
            onFiles([...(event.target.files ?? [])])
            // Allows a removed file to be chosen again.
            event.target.value = ''
          }}
          type="file"
        />
      </label>{' '}
      <span>{messages.drop}</span>
    </Dropzone>
  )
}
