import type { PreviewAnswer, PreviewQuestion } from 'types/preview/question'
import { type PreviewTicket, writePreviewTicket } from 'types/preview/ticket'
import { questionPaths } from 'types/site-questions'
import { expect } from 'vitest'

import { env } from '../../../src/env.ts'
import type { Answer } from '../client.ts'
import { postQuestion } from '../site-requests.ts'

export const tokenFor = (ticket: Omit<PreviewTicket, 'admin' | 'until'>, now?: number): string =>
  writePreviewTicket({ ...ticket, admin: env.cmsUrl }, env.announceSecret, now)

export const postPreview = (token: string, { data, view = {} }: Partial<PreviewQuestion> = {}): Promise<Answer> =>
  postQuestion(questionPaths.preview, { data, token, view })

/** The answer to a question for a preview, whose page is there. */
export async function readPreview(token: string, question?: Partial<PreviewQuestion>) {
  const { body, status } = await postPreview(token, question)
  expect(status, JSON.stringify(body)).toBe(200)
  const answer = body as unknown as PreviewAnswer
  if (answer.status !== 'page') throw new Error(`The preview is ${answer.status}.`)
  return answer
}

export async function previewedList(token: string, question?: Partial<PreviewQuestion>) {
  const { page, state } = await readPreview(token, question)
  if (page?.kind !== 'list') throw new Error(`The preview shows ${page?.kind}.`)
  return { list: page.content, state }
}
