import { readWords } from './words.ts'

export const { words } = readWords<'tools'>()
