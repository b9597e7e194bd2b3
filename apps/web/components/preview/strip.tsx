import type { PreviewState, PreviewView } from 'types/preview/question'

import { momentInWords } from '../../present/moment-in-words.ts'
import { attributesOf } from '../../words/languages.ts'
import type { Words } from '../../words/words.ts'
import { useLanguages, useWords } from '../words/languages-context.ts'
import { Sentence } from '../words/sentence.tsx'
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
  const { locale, preview: words } = useWords()
  const languages = useLanguages()
  const { drafts, isUnsaved, moves, saved, title, way } = state
  const isDraft = view.show !== 'public'
  const follows = isDraft && !view.schedule
  return (
    <aside
      {...attributesOf(languages.words)}
      aria-label={words.label}
      className={styles.strip}
      data-admin={admin}
      data-follows={follows ? '' : undefined}
      id="_preview"
    >
      <p className={styles.what}>
        <strong className={styles.mark}>{isDraft ? words.label : words.public}</strong> {sentenceOf(state, view, words)}{' '}
        {isDraft && saved && (
          <span className={styles.saved}>
            <Sentence
              words={saved.by ? words.savedBy : words.saved}
              parts={{
                name: <bdi>{saved.by}</bdi>,
                time: momentInWords(saved.at, timeZone, locale),
                title: <bdi lang={languages.page}>{title}</bdi>,
              }}
            />
          </span>
        )}
      </p>
      <p className={styles.line} id="_preview-line" role="status">
        {isUnsaved && words.unsaved}
      </p>
      {isDraft && (
        <div className={styles.parts}>
          {drafts > 0 && <p className={styles.part}>{words.draftsGoAlong(drafts)}</p>}
          <Way at={view.at ?? null} way={way} />
          {moves && <MovesToCome moves={moves} />}
        </div>
      )}
      <div className={styles.parts}>
        {follows && (
          <button aria-pressed="false" className={styles.edit} id="_preview-edit" type="button">
            {words.clickToEdit} <kbd>e</kbd>
          </button>
        )}
        <Views state={state} timeZone={timeZone} view={view} />
      </div>
    </aside>
  )
}

function sentenceOf({ isPublic }: PreviewState, { schedule, show }: PreviewView, words: Words['preview']): string {
  if (show === 'public') return isPublic ? words.ofReaders : words.ofReadersYet
  if (show === 'front') return words.ofFront
  return schedule ? words.ofSchedule : words.unread
}
