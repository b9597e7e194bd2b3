import type { PreviewState, PreviewView } from 'types/preview/question'

import { momentInWords } from '../../present/moment-in-words.ts'
import { attributesOf, english } from '../../words/languages.ts'
import { MovesToCome } from './moves-to-come.tsx'
import styles from './preview.module.css'
import { Views } from './views.tsx'
import { Way } from './way.tsx'

type StripProps = {
  /** The origin of the admin, which sends the values of the form. */
  admin: string
  state: PreviewState
  timeZone: string
  view: PreviewView
}

/** Stands above a preview: what it shows, and what stands in the way of publishing it. */
export function Strip({ admin, state, timeZone, view }: StripProps) {
  const { drafts, isUnsaved, moves, saved, title, way } = state
  const isDraft = view.show !== 'public'
  const follows = isDraft && !view.schedule
  return (
    <aside
      {...attributesOf(english.page)}
      aria-label="Preview"
      className={styles.strip}
      data-admin={admin}
      data-follows={follows ? '' : undefined}
      id="_preview"
    >
      <p className={styles.what}>
        <strong className={styles.mark}>{isDraft ? 'Preview' : 'Public'}</strong> {sentenceOf(state, view)}{' '}
        {isDraft && saved && (
          <span className={styles.saved}>
            “{title}” was saved {momentInWords(saved.at, timeZone)}
            {saved.by && ` by ${saved.by}`}.
          </span>
        )}
      </p>
      <p className={styles.line} id="_preview-line" role="status">
        {isUnsaved && 'With changes that are not saved.'}
      </p>
      {isDraft && (
        <div className={styles.parts}>
          {drafts > 0 && <p className={styles.part}>{drafts === 1 ? '1 draft goes' : `${drafts} drafts go`} along.</p>}
          <Way at={view.at ?? null} way={way} />
          {moves && <MovesToCome moves={moves} />}
        </div>
      )}
      <div className={styles.parts}>
        {follows && (
          <button aria-pressed="false" className={styles.edit} id="_preview-edit" type="button">
            Click to edit <kbd>e</kbd>
          </button>
        )}
        <Views state={state} timeZone={timeZone} view={view} />
      </div>
    </aside>
  )
}

function sentenceOf({ isPublic }: PreviewState, { schedule, show }: PreviewView): string {
  if (show === 'public') return isPublic ? 'This is what readers have now.' : 'Readers have no such page yet.'
  if (show === 'front') return 'The front with this list, as it is not yet.'
  if (schedule) return 'The copy that is scheduled, and not what readers see.'
  return 'Not what readers see.'
}
