const archive = ['apps/cms/src/backup/archive/archive.test.ts']
const restored = ['apps/cms/tests/backup/restore.test.ts']
const inBucket = ['apps/cms/tests/storage/backups-in-bucket.test.ts']
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
    file: 'apps/cms/src/backup/restore/restore-backup.ts',
    from: 'paths: [page.path]',
    to: "paths: ['/']",
    breaks: 'The announcement of a restore waits for ever for a number that the front page does not bear, and caches keep their pages.',
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
    from: '(await archivesIn(store)).slice(0, -keep)',
    to: 'await store.list()',
    breaks: 'All backups are removed, those with names of their own too.',
    tests: scheduled,
  },
  {
    file: 'apps/cms/src/backup/bucket/upload-archive.ts',
    from: 'stored.bytes !== sent.bytes || stored.sha256 !== sent.sha256',
    to: 'stored.bytes !== sent.bytes',
    breaks: 'A backup that the bucket holds with other bytes is called whole.',
    tests: inBucket,
  },
  {
    file: 'apps/cms/src/backup/bucket/upload-archive.ts',
    from: '.remove(name)\n',
    to: '.sizeOf(name)\n',
    breaks: 'Each failed attempt leaves a whole backup in the bucket.',
    tests: inBucket,
  },
  {
    file: 'apps/cms/src/backup/archive/archives-in.ts',
    from: ' && !names.has(markOfUnfinished(name))',
    to: '',
    breaks: 'A backup that was never compared counts as the last one, and pushes whole ones out.',
    tests: inBucket,
  },
  {
    file: 'apps/cms/src/backup/remove-unfinished.ts',
    from: 'unfinished === null || changedAt >= before',
    to: 'unfinished === null',
    breaks: 'A backup removes the one that another process is writing into the bucket.',
    tests: inBucket,
  },
  {
    file: 'apps/cms/src/storage/large-files.ts',
    from: '!Initiated || Initiated >= before',
    to: '!Initiated',
    breaks: 'A backup ends the upload of another one.',
    tests: ['apps/cms/src/storage/large-files.test.ts'],
  },
  {
    file: 'apps/cms/src/backup/scheduled/last-backup.ts',
    from: 'else await payload.kv.delete(key)',
    to: '',
    breaks: 'A monitor is told of a backup that somebody has removed from the bucket.',
    tests: inBucket,
  },
]
