/** The signed question of the CMS to each web instance: how often its pages were viewed. */
export const viewsPath = '/api/views'

export type ViewsQuestion = { path: string }

/** The views on the last 7 and 30 days. */
export type Views = { month: number; week: number }
