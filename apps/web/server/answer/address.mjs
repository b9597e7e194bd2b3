/**
 * The path and the query of a request's address; null when it is none.
 * @param {string} url as it stands in the request
 * @returns {{ path: string, query: string } | null}
 */
export function addressOf(url) {
  // Who asks by a proxy may write the whole address.
  const [, address = ''] = /^(?:https?:\/\/[^/?#]+)?(\/[^#]*)/i.exec(url) ?? []
  const start = address.indexOf('?')
  const path = start < 0 ? address : address.slice(0, start)
  return isWellFormed(path) ? { path, query: start < 0 ? '' : address.slice(start) } : null
}

/** @param {string} path */
function isWellFormed(path) {
  if (!path.startsWith('/') || path.includes('\\')) return false
  if (!path.includes('%')) return true
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
