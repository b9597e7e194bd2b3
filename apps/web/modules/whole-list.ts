/** Entries of the longest list that is laid out whole: browsers make no screenshot of a higher page. */
const maxEntries = 50
/** After the first view: the fonts and pictures of the entries would add to its requests. */
const delayInMs = 1500

/** Lays out the entries that the browser has skipped, so that a screenshot of the whole page shows them. */
export function layOutList(): void {
  const entries = document.querySelector('.entries')
  if (!entries || entries.children.length > maxEntries) return
  const layOut = () => setTimeout(() => entries.classList.add('entries-whole'), delayInMs)
  if (document.readyState === 'complete') layOut()
  else addEventListener('load', layOut)
}
