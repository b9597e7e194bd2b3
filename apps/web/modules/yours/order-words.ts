import { readWords } from '../words.ts'

export const { language, words } = readWords<'yours'>()
