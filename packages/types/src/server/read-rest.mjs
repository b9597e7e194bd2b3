/** As much as proxies let through (`docs/deploy`). */
const maxBytes = 40 * 1024 * 1024
const maxSeconds = 60

/**
 * Has a server read the rest of a body that was refused before its end, and throw it away: a browser looks for the answer when it has sent everything, and a
 * connection that is closed before is reset, perhaps with the answer. What is too long, or takes too long, is cut off.
 * @param {import('node:http').Server} server
 */
export function readRests(server) {
  server.prependListener('request', (request, response) => {
    // Before Node, which may close the connection then.
    response.prependOnceListener('finish', () => {
      if (!request.complete && !request.destroyed) readRest(request)
    })
  })
}

/** @param {import('node:http').IncomingMessage} request */
function readRest(request) {
  const { socket } = request
  const { bytesRead, destroySoon } = socket
  let seconds = 0
  let isLast = false
  const limiting = setInterval(() => {
    seconds++
    if (seconds > maxSeconds || socket.bytesRead - bytesRead > maxBytes) socket.destroy()
  }, 1000)
  socket.destroySoon = () => {
    isLast = true
    socket.end()
  }
  request.once('close', () => {
    clearInterval(limiting)
    socket.destroySoon = destroySoon
    if (isLast) socket.destroySoon()
  })
  // Whoever began to read the body wants no more of it.
  request.removeAllListeners('data')
  request.removeAllListeners('readable')
  request.resume()
}
