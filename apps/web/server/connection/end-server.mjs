/** @import { Server } from 'node:http' */

/** Closes a server after its requests in progress: `close` alone never ends a busy connection. @type {(server: Server) => Promise<void>} */
export function endServer(server) {
  const closing = setInterval(() => server.closeIdleConnections(), 50)
  return new Promise((resolve) => {
    server.close(() => {
      clearInterval(closing)
      resolve()
    })
  })
}
