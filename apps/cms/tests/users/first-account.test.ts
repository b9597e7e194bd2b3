import { expect, it } from 'vitest'

import { anonymous, useCms } from '../harness/cms.ts'

const cms = useCms({ hasUsers: false })
const account = { email: 'first@montage.example', name: 'First', password: 'correct horse battery', role: 'admin' }

it('is not given to the first visitor', async () => {
  const answers = [
    await anonymous.post('/users/first-register', account),
    await anonymous.post('/users', account),
    await anonymous.post('/users/register', account),
  ]
  expect(answers.map(({ status }) => status)).toEqual([401, 401, 401])
  expect((await cms.payload.count({ collection: 'users', overrideAccess: true })).totalDocs).toBe(0)
})
