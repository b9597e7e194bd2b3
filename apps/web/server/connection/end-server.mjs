/**
 * Ends a server: what is being answered gets its answer, and nobody is served after it. `close` alone leaves a connection open for as long
 * as requests come by it, and the CMS announces again every second what was not taken.
 * @param {import('node:http').Server} server
 * @returns {Promise<void>} resolves when every connection is closed
 */
export function endServer(server) {
  const closing = setInterval(() => server.closeIdleConnections(), 50)
  return new Promise((resolve) => {
    server.close(() => {
      clearInterval(closing)
      resolve()
    })
  })
}
