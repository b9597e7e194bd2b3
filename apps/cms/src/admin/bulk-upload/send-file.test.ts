import { expect, it } from 'vitest'

import { outcomeOf } from './send-file.ts'

const errorAnswer = (message: string, path: string) => JSON.stringify({ errors: [{ data: { errors: [{ message, path }] }, message }] })

it('a stored file has the id of its image', () => {
  expect(outcomeOf(201, '{"doc":{"id":"7"}}', 'a.png')).toEqual({ image: '7' })
})

it('an error names its file, once, and its field', () => {
  expect(outcomeOf(400, errorAnswer('Say who made it.', 'credit'), 'a.png')).toEqual({
    errors: [{ field: 'credit', message: 'a.png: Say who made it.' }],
  })
  expect(outcomeOf(400, errorAnswer('“a.png” is empty.', 'file'), 'a.png')).toEqual({ errors: [{ message: '“a.png” is empty.' }] })
})

it.each([
  ['signed out', 403, '{"errors":[{"message":"You are not allowed to perform this action."}]}', /a\.png: you are signed out/],
  ['no storage', 503, '{"errors":[{"message":"The bucket failed."}]}', /a\.png: The bucket failed/],
  ['a page of a proxy', 502, '<html>Bad gateway</html>', /a\.png: the CMS answered 502/],
])('%s ends the upload, with the name of the file', (_case, status, text, message) => {
  expect(outcomeOf(status, text, 'a.png')).toEqual({ errors: [{ message: expect.stringMatching(message) }], ended: true })
})
