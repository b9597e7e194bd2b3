import { describe, expect, it } from 'vitest'

import { parseAnnouncement, writeAnnouncement } from './announcement.ts'
import { sign } from './signature.ts'

const body = '{"pages":{"/":7,"/lists/a":6}}'

describe('writeAnnouncement', () => {
  it('can be read again', () => {
    expect(parseAnnouncement(writeAnnouncement({ pages: { '/': 7 } }))).toEqual({ pages: { '/': 7 } })
  })

  it('gives two that say the same in the same second signatures of their own', () => {
    const signatures = [1, 2].map(() => sign(writeAnnouncement({ pages: { '/': 7 } }), 'shared', 'announcement', 0))
    expect(new Set(signatures).size).toBe(2)
  })
})

describe('parseAnnouncement', () => {
  it('reads what was sent', () => {
    expect(parseAnnouncement(body)).toEqual({ pages: { '/': 7, '/lists/a': 6 } })
  })

  it.each(['', 'null', '[]', '{}', '{"pages":null}', '{"pages":{"/":1.5}}', '{"pages":{"/":"1"}}', '{"pages":{"lists":1}}'])(
    'refuses %j',
    (text) => {
      expect(parseAnnouncement(text)).toBeNull()
    },
  )
})
