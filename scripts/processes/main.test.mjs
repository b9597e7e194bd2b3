import { expect, test } from 'vitest'

import { checkNode } from './main.mjs'

test.each(['20.19.0', '20.20.2', '22.0.0', '24.11.1'])('Node %s is accepted', (version) => {
  expect(() => checkNode(version)).not.toThrow()
})

test.each(['18.20.8', '20.18.3'])('Node %s is too old', (version) => {
  expect(() => checkNode(version)).toThrow(`Montage needs Node 20.19 or newer; this is Node ${version}.`)
})
