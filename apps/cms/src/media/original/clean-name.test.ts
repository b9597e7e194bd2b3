import { expect, it } from 'vitest'

import { cleanName } from './clean-name.ts'

it.each([
  ['IMG_2041.JPG', 'IMG_2041.JPG'],
  ['Läufer im Schnee – 山田 (2).jpg', 'Läufer im Schnee – 山田 (2).jpg'],
  ['../../etc/passwd.png', 'passwd.png'],
  ['C:\\Users\\Ada\\runner.png', 'runner.png'],
  ['a\u0000b\r\nSet-Cookie: c.png', 'a b Set-Cookie: c.png'],
  ['gpj.\u202Egnp.png', 'gpj. gnp.png'],
  [' .htaccess ', '.htaccess'],
  [`${'x'.repeat(300)}.jpeg`, `${'x'.repeat(250)}.jpeg`],
])('%j becomes %j', (name, cleaned) => {
  expect(cleanName(name)).toBe(cleaned)
})

it.each(['', ' ', '..', 'folder/', '\u0007'])('%j becomes null', (name) => {
  expect(cleanName(name)).toBeNull()
})
