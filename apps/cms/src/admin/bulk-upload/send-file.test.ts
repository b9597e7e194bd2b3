import { expect, it } from 'vitest'

import { outcomeOf } from './send-file.ts'

const fault = (message: string, path: string) => JSON.stringify({ errors: [{ data: { errors: [{ message, path }] }, message }] })

it('a stored file is told by its image', () => {
  expect(outcomeOf(201, '{"doc":{"id":"7"}}', 'a.png')).toEqual({ image: '7' })
})

it('a complaint names its file, once, and the field that it is about', () => {
  expect(outcomeOf(400, fault('Say who made it.', 'credit'), 'a.png')).toEqual({
    complaints: [{ field: 'credit', message: 'a.png: Say who made it.' }],
  })
  expect(outcomeOf(400, fault('“a.png” is empty.', 'file'), 'a.png')).toEqual({ complaints: [{ message: '“a.png” is empty.' }] })
})

it.each([
  ['signed out', 403, '{"errors":[{"message":"You are not allowed to perform this action."}]}', /a\.png: you are signed out/],
  ['nothing to be stored in', 503, '{"errors":[{"message":"The bucket failed."}]}', /a\.png: The bucket failed/],
  ['a page of a proxy', 502, '<html>Bad gateway</html>', /a\.png: the CMS answered 502/],
])('%s ends the upload, with the name of the file', (_what, status, text, message) => {
  expect(outcomeOf(status, text, 'a.png')).toEqual({ complaints: [{ message: expect.stringMatching(message) }], ended: true })
})
