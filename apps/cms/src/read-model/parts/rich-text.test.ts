import fc from 'fast-check'
import type { Block, Inline } from 'types/content/rich-text'
import { describe, expect, it } from 'vitest'
import { toRichText } from './rich-text.ts'

const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const plain = (words: string): Inline => ({ kind: 'text', text: words, isBold: false, isItalic: false })
const field = (...children: unknown[]) => ({ root: { children } })

describe('toRichText', () => {
  it('maps the nodes that editors have', () => {
    const link = { type: 'link', fields: { url: 'https://example.org' }, children: [text('there')] }
    const mapped = toRichText(
      field(
        { type: 'heading', tag: 'h3', children: [text('Two halves')] },
        { type: 'paragraph', children: [text('a', 1), text('b', 2), text('c', 3), { type: 'linebreak' }, link] },
        { type: 'quote', children: [text('Said')] },
      ),
    )
    expect(mapped).toEqual([
      { kind: 'heading', children: [plain('Two halves')] },
      {
        kind: 'paragraph',
        children: [
          { kind: 'text', text: 'a', isBold: true, isItalic: false },
          { kind: 'text', text: 'b', isBold: false, isItalic: true },
          { kind: 'text', text: 'c', isBold: true, isItalic: true },
          { kind: 'break' },
          { kind: 'link', url: 'https://example.org', isExternal: true, children: [plain('there')] },
        ],
      },
      { kind: 'quote', children: [plain('Said')] },
    ])
  })

  it('drops empty paragraphs', () => {
    expect(toRichText(field({ type: 'paragraph', children: [] }))).toEqual([])
    expect(toRichText(null)).toEqual([])
  })

  it('replaces an unsafe link by its text', () => {
    const link = { type: 'link', fields: { url: 'javascript:alert(1)' }, children: [text('click')] }
    expect(toRichText(field({ type: 'paragraph', children: [link] }))).toEqual([{ kind: 'paragraph', children: [plain('click')] }])
  })

  it('maps bulleted, numbered and nested lists', () => {
    const item = (...children: unknown[]) => ({ type: 'listitem', children })
    const below = { type: 'list', listType: 'number', children: [item(text('one and a half'))] }
    const list = { type: 'list', listType: 'bullet', children: [item(text('one', 1)), item(below), item(text('two')), item()] }
    expect(toRichText(field(list))).toEqual([
      {
        kind: 'list',
        isNumbered: false,
        items: [
          [
            { kind: 'text', text: 'one', isBold: true, isItalic: false },
            { kind: 'list', isNumbered: true, items: [[plain('one and a half')]] },
          ],
          [plain('two')],
        ],
      },
    ])
    expect(toRichText(field({ type: 'list', listType: 'bullet', children: [item()] }))).toEqual([])
  })

  it('reads the text of unknown nodes', () => {
    const table = {
      type: 'table',
      children: [
        { type: 'row', children: [text('one')] },
        { type: 'row', children: [text('two')] },
      ],
    }
    expect(toRichText(field(table)).map(wordsOf)).toEqual(['one', 'two'])
  })

  it('loses no text and has no unsafe links, whatever the tree', () => {
    fc.assert(
      fc.property(fc.array(aNode()), (nodes) => {
        const blocks = toRichText(field(...nodes))
        expect(blocks.map(wordsOf).join('')).toBe(nodes.map(wordsIn).join(''))
        expect(JSON.stringify(blocks)).not.toContain('javascript:')
      }),
    )
  })
})

type Tree = { type: string; text?: string; children?: Tree[] }

function aNode(): fc.Arbitrary<Tree> {
  const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom('a', 'b', ' ') }).map((words) => text(words)),
      fc.record({
        type: fc.constantFrom('paragraph', 'quote', 'heading', 'link', 'list', 'listitem', 'unknown'),
        fields: fc.constantFrom({ url: 'javascript:alert(1)' }, { url: '/here' }, {}),
        children: fc.array(tie('tree'), { maxLength: 3 }),
      }),
    ),
  }))
  return tree
}

const wordsIn = ({ children = [], text: words = '' }: Tree): string => words + children.map(wordsIn).join('')

function wordsOf(part: Block | Inline): string {
  if (part.kind === 'text') return part.text
  if (part.kind === 'break') return ''
  return (part.kind === 'list' ? part.items.flat() : part.children).map(wordsOf).join('')
}
