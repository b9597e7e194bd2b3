import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'

import { Masthead } from './masthead.tsx'

const currentAt = (path: string, description: string | null = null) => {
  const html = renderToStaticMarkup(<Masthead name="Montage" description={description} hasTopics={false} path={path} />)
  expect([...html.matchAll(/href="(\/\w+)"/g)].map(([, address]) => address)).toEqual(['/lists', '/films', '/people', '/search'])
  return [...html.matchAll(/href="(\/\w+)" aria-current="(\w+)"/g)].map(([, address, current]) => `${address} ${current}`)
}

it.each([
  ['/lists', '/lists page'],
  ['/lists/page/2', '/lists true'],
  ['/lists/films', '/lists true'],
  ['/films/directors/ada', '/films true'],
  ['/people/ida', '/people true'],
])('at %s it says where the reader is: %s', (path, current) => {
  expect(currentAt(path)).toEqual([current])
})

it.each(['/', '/montages/heat', '/listsomething', ''])('at %j it is nowhere', (path) => {
  expect(currentAt(path)).toEqual([])
})

it('is on the front too', () => {
  expect(currentAt('/', 'Ranked lists')).toEqual([])
})

it('leads to topics when a list has a topic', () => {
  const html = renderToStaticMarkup(<Masthead name="Montage" description={null} hasTopics path="/topics/boxing" />)
  expect(html).toContain('<a href="/topics" aria-current="true">Topics</a>')
})
