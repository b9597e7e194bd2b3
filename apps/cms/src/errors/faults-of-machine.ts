type Known = { message: string; status: number }

const maxCauses = 5
const nothingSaved = 'Nothing was saved. Tell whoever runs this CMS.'
const full: Known = { message: `The disk of the CMS is full. ${nothingSaved}`, status: 507 }
const readOnly: Known = { message: `The CMS may not write to its data folder. ${nothingSaved}`, status: 503 }
const away: Known = { message: 'The database does not answer. Nothing was saved; try again in a minute.', status: 503 }

const byCode: Record<string, Known> = {
  EACCES: readOnly,
  ECONNREFUSED: away,
  ENOSPC: full,
  EPERM: readOnly,
  EROFS: readOnly,
  SQLITE_CANTOPEN: readOnly,
  SQLITE_FULL: full,
  SQLITE_READONLY: readOnly,
}

/** The answer to an error whose reason an editor can pass on: a full disk, a folder that is read-only, a database that is away. Null for any other, and for an error that has a sentence of its own. */
export function faultOfMachine(error: unknown): Known | null {
  if ((error as { isPublic?: unknown })?.isPublic === true) return null
  let current = error
  for (let depth = 0; depth < maxCauses && current instanceof Error; depth++) {
    const code = String((current as { code?: unknown }).code ?? '').replace(/^(SQLITE_[A-Z]+)_.*/, '$1')
    const known = byCode[code] ?? (/^Mongo(ServerSelection|Network|NotConnected|TopologyClosed)/.test(current.name) ? away : undefined)
    if (known) return known
    current = current.cause
  }
  return null
}
