import type { PreviewState, PreviewView } from 'types/preview/question'

import { momentInWords } from '../../present/moment-in-words.ts'
import { useWords } from '../words/languages-context.ts'
import styles from './preview.module.css'

type ViewsProps = { state: PreviewState; timeZone: string; view: PreviewView }

/** Other looks at the same document, and the day for which the gate judges. */
export function Views({ state: { collection, schedules }, timeZone, view: { at, schedule, show } }: ViewsProps) {
  const { locale, preview: words } = useWords()
  const isList = collection === 'lists'
  const views = [
    { isShown: !show && !schedule, label: words.draft, query: '?' },
    { isShown: show === 'public', label: words.readersHave, query: '?show=public' },
    ...(isList ? [{ isShown: show === 'front', label: words.onFront, query: '?show=front' }] : []),
    ...schedules
      .filter(({ action }) => action === 'publish')
      .map(({ at, id }) => ({
        isShown: schedule === id,
        label: words.scheduledFor(momentInWords(at, timeZone, locale)),
        query: `?schedule=${id}`,
      })),
  ]
  return (
    <>
      <nav aria-label={words.looks} className={styles.views}>
        {views.map(({ isShown, label, query }) => (
          <a aria-current={isShown ? 'page' : undefined} href={query} key={query} target="_self">
            {label}
          </a>
        ))}
      </nav>
      {show !== 'public' && (
        <form className={styles.day} target="_self">
          {schedule && <input name="schedule" type="hidden" value={schedule} />}
          {show && <input name="show" type="hidden" value={show} />}
          <label>
            {words.asOn} <input defaultValue={at?.slice(0, 10)} name="on" required type="date" />
          </label>
          <button type="submit">{words.show}</button>
        </form>
      )}
    </>
  )
}
