import { sign, signatureHeader } from 'types/signature'
import { type ContentKind, type PageAnswer, type PagesAnswer, type PublicationsAnswer, questionPaths } from 'types/site-questions'
import { expect } from 'vitest'

import { env } from '../../src/env.ts'
import type { Answer } from './client.ts'
import { anonymous } from './cms.ts'

export function postQuestion(path: string, question: object): Promise<Answer> {
  const body = JSON.stringify(question)
  const length = String(Buffer.byteLength(body))
  const headers = {
    'Content-Length': length,
    'Content-Type': 'application/json',
    [signatureHeader]: sign(body, env.announceSecret, 'question'),
  }
  return anonymous.send('POST', path.replace('/api', ''), body, headers)
}

export async function requestPages(...paths: string[]): Promise<PagesAnswer> {
  const { body, status } = await postQuestion(questionPaths.pages, { paths })
  expect(status, JSON.stringify(body)).toBe(200)
  return body as unknown as PagesAnswer
}

export async function requestPage<Kind extends ContentKind>(path: string): Promise<PageAnswer<Kind>> {
  return (await requestPages(path)).pages[path] as PageAnswer<Kind>
}

export async function contentAt<Kind extends ContentKind>(path: string) {
  const page = await requestPage<Kind>(path)
  if (page.status !== 'page') throw new Error(`${path} is ${page.status}.`)
  return page.content
}

export async function requestPublications(since: number, part = 1): Promise<PublicationsAnswer> {
  return (await postQuestion(questionPaths.publications, { part, since })).body as unknown as PublicationsAnswer
}

export const requestRendition = (name: string): Promise<Answer> => postQuestion(questionPaths.rendition, { name })
