import { renderToStaticMarkup } from 'react-dom/server'
import type { Inline } from 'types/content/rich-text'
import { expect, it } from 'vitest'

import { Prose } from './prose.tsx'

const words = (text: string): Inline => ({ kind: 'text', text, isBold: false, isItalic: false })

it('renders lists and nested lists', () => {
  const below = { kind: 'list' as const, isNumbered: true, items: [[words('At once')]] }
  const list = { kind: 'list' as const, isNumbered: false, items: [[words('Music?'), below], [words('Snow?')]] }
  expect(renderToStaticMarkup(<Prose headingLevel={2} text={[list]} />)).toBe(
    '<ul dir="auto"><li>Music?<ol dir="auto"><li>At once</li></ol></li><li>Snow?</li></ul>',
  )
})
