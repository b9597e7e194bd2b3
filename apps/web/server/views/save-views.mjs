import { views } from '../../views/views.mjs'

const pauseInMs = 60_000

/** Saves the views of pages every minute, and tidies their files. @returns saves the last ones */
export function saveViews() {
  let day = ''
  const save = async () => {
    try {
      await views.save()
      const today = new Date().toISOString().slice(0, 10)
      if (today !== day) await views.tidy()
      day = today
    } catch (error) {
      console.error(`The views of pages could not be saved: ${/** @type {Error} */ (error).message}`)
    }
  }
  const timer = setInterval(save, pauseInMs)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await save()
  }
}
