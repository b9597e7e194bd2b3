import { Dropzone } from '@payloadcms/ui'

import { acceptedTypes } from '../../media/accepted.ts'
import { words } from './words.ts'

/** Chooses files, or takes those that are dropped here; more can be added as often as wanted. */
export function ChooseFiles({ hasFiles, onFiles }: { hasFiles: boolean; onFiles: (files: Iterable<File>) => void }) {
  return (
    <Dropzone className="bulk-upload__drop" multipleFiles onChange={(files) => onFiles(files)}>
      <label className="bulk-upload__choose">
        {hasFiles ? words.chooseMore : words.choose}
        <input
          accept={Object.keys(acceptedTypes).join(',')}
          className="heard"
          multiple
          onChange={(event) => {
            onFiles([...(event.target.files ?? [])])
            // So that a file that was left out can be chosen again.
            event.target.value = ''
          }}
          type="file"
        />
      </label>{' '}
      <span>{words.drop}</span>
    </Dropzone>
  )
}
