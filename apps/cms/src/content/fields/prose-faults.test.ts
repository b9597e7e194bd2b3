import { expect, it } from 'vitest'

import { linkFaultsIn, unsupportedIn } from './prose-faults.ts'

const text = (words: string) => ({ type: 'text', text: words })
const link = (url: string, ...children: object[]) => ({ type: 'link', fields: { linkType: 'custom', url }, children })
const prose = (...children: object[]) => ({ root: { type: 'root', children: [{ type: 'paragraph', children }] } })

it('names each link that readers may not have, by its words and where it leads', () => {
  const faults = linkFaultsIn(
    prose(link('#_Toc5', text('abo'), text('ve')), link('https://example.org', text('fine')), link('javascript:alert(1)', text('run'))),
  )
  expect(faults).toEqual([
    expect.stringMatching(/^“above” leads to #_Toc5\. A link starts with https:/),
    expect.stringMatching(/^“run” leads to javascript:alert\(1\)\./),
  ])
  expect(linkFaultsIn(null)).toEqual([])
})

it('takes what the editor makes, and nothing', () => {
  const list = { type: 'list', listType: 'bullet', children: [{ type: 'listitem', children: [text('one')] }] }
  for (const whole of [null, undefined, prose(text('a'), { type: 'linebreak' }), { root: { type: 'root', children: [list] } }])
    expect(unsupportedIn(whole)).toBeNull()
})

it.each([
  ['a table', prose({ type: 'table', children: [] }), 'The text holds a “table”'],
  ['a node without a type, deep inside', prose(link('/here', { children: [] })), 'The text holds a “node without a type”'],
  ['a text', 'Some words', 'This is no rich text'],
  ['an object', { words: 'Some' }, 'This is no rich text'],
  ['a root without children', { root: { type: 'root' } }, 'This is no rich text'],
])('says what is wrong with %s', (_what, value, sentence) => {
  expect(unsupportedIn(value)).toContain(sentence)
})
