import { createHash } from 'node:crypto'
import { realpathSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

import { Failure } from '../processes/failure.mjs'

/**
 * Holds a data folder until this process ends. Throws a `Failure` while another process holds it. A socket stands for the folder: unlike a file, it shows
 * whether the process that made it still runs. It lies in the folder for temporary files, since the path of a socket may have 100 characters at most.
 * @param {string} folder
 */
export async function holdDataFolder(folder) {
  const name = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 24)
  const socket = join(tmpdir(), `montage-${name}.sock`)
  if (await listens(socket)) return
  const holder = await holderOf(socket)
  if (holder) throw new Failure(`The process ${holder} uses the data folder ${folder}: end it, or set DATA_DIR to another folder.`)
  rmSync(socket, { force: true })
  if (!(await listens(socket)))
    throw new Failure(`Another start uses the data folder ${folder}: end it, or set DATA_DIR to another folder.`)
}

/** @type {(socket: string) => Promise<boolean>} whether the socket is ours now; false where a file has its name */
function listens(socket) {
  return new Promise((resolve, reject) => {
    const server = createServer((connection) => connection.end(String(process.pid)))
    server.once('error', (error) => ('code' in error && error.code === 'EADDRINUSE' ? resolve(false) : reject(error)))
    server.listen(socket, () => resolve(true)).unref()
  })
}

/** @type {(socket: string) => Promise<string>} the id of the process that made a socket; '' when it has ended */
const holderOf = (socket) => text(connect(socket)).catch(() => '')
