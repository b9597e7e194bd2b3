const graceInMs = 8000

/**
 * Prepares a server to end in order, also behind a proxy that retains its connections.
 * @param {import('node:http').Server} server
 * @returns {() => Promise<void>} ends the server: it accepts no connection, completes the requests in progress and those that still arrive on open connections,
 *   tells each client to close its connection, and closes after 8 s what is still open
 */
export function endable(server) {
  /** @type {Set<import('node:http').ServerResponse>} */
  const inProgress = new Set()
  let isEnding = false
  server.prependListener('request', (_request, response) => {
    if (isEnding) response.shouldKeepAlive = false
    inProgress.add(response)
    response.once('close', () => inProgress.delete(response))
  })
  return () => {
    isEnding = true
    for (const response of inProgress) response.shouldKeepAlive = false
    const closingIdle = setInterval(() => server.closeIdleConnections(), 50)
    const closingAll = setTimeout(() => server.closeAllConnections(), graceInMs)
    return new Promise((resolve) => {
      const close = () =>
        server.close(() => {
          clearInterval(closingIdle)
          clearTimeout(closingAll)
          resolve()
        })
      // After the connections that wait to be accepted: the system would reset them, with the request that a proxy has sent already.
      setImmediate(() => setImmediate(close))
    })
  }
}
