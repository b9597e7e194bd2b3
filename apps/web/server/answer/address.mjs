/** @param {string} url of a request. The result is null when it is malformed. */
export function addressOf(url) {
  // A client of a proxy may send the whole address.
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
