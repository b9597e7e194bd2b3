import { describe, expect, it } from 'vitest'

import { isSafeLink } from './safe-link.ts'

describe('isSafeLink', () => {
  it.each([
    'https://example.org/a?b=c#d',
    'http://example.org',
    'HTTPS://example.org',
    'mailto:desk@example.org',
    'tel:+49(30)12-3',
    '/lists/a',
    '/',
  ])('accepts %s', (address) => {
    expect(isSafeLink(address)).toBe(true)
  })

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'javascript:open("https://example.org")',
    'data:text/html,<script>',
    'vbscript:x',
    '//evil.example',
    '/\\evil.example',
    'https:evil',
    'ftp://example.org',
    'example.org',
    'tel:',
    'tel:+49 30 123',
    'tel:x',
    'file:///C:/notes.docx',
    '#_Toc5',
    '',
  ])('refuses %j', (address) => {
    expect(isSafeLink(address)).toBe(false)
  })
})
