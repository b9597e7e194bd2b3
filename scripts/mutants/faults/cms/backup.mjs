const archive = ['apps/cms/src/backup/archive/archive.test.ts']
const restored = ['apps/cms/tests/backup/restore.test.ts']
const scheduled = ['apps/cms/tests/backup/scheduled.test.ts']

/** @type {import('../../fault.mjs').Fault[]} */
export const faults = [
  {
    file: 'apps/cms/src/backup/archive/verify-archive.ts',
    from: 'sha256 !== part.sha256 || bytes !== part.bytes',
    to: 'bytes !== part.bytes',
    breaks: 'A backup with other bytes is taken for whole.',
    tests: archive,
  },
  {
    file: 'apps/cms/src/backup/archive/write-archive.ts',
    from: 'await rm(draft, { force: true })',
    to: '',
    breaks: 'A backup that failed leaves a part of itself.',
    tests: archive,
  },
  {
    file: 'apps/cms/src/backup/contents.ts',
    from: "if (collection !== 'users') return document",
    to: 'return document',
    breaks: 'Sessions come back with a backup.',
    tests: restored,
  },
  {
    file: 'apps/cms/src/backup/restore/restore-backup.ts',
    from: 'Math.max(Number(epoch) + 1, Math.floor(Date.now() / 1000))',
    to: 'Number(epoch)',
    breaks: 'Sites keep the pages of publications that are lost.',
    tests: restored,
  },
  {
    file: 'apps/cms/src/backup/restore/restore-backup.ts',
    from: 'await tellSites(payload)',
    to: '',
    breaks: 'Sites show lost publications for up to a minute after a restore.',
    tests: restored,
  },
  {
    file: 'apps/cms/src/backup/restore/insert-documents.ts',
    from: "return slug === 'renditions' ?",
    to: "return slug === 'media' ?",
    breaks: 'The renditions of restored images are never made.',
    tests: restored,
  },
  {
    file: 'apps/cms/src/backup/scheduled/back-up-when-due.ts',
    from: 'await payload.kv.delete(claim)',
    to: '',
    breaks: 'A backup that failed is not tried again.',
    tests: scheduled,
  },
  {
    file: 'apps/cms/src/backup/scheduled/remove-old.ts',
    from: 'names.filter(isArchiveName).slice(0, -keep)',
    to: 'names.slice(0, -keep)',
    breaks: 'Backups with names of their own are removed.',
    tests: scheduled,
  },
]
