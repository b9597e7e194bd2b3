import type { ViewsOfDocument } from '../../views/views-endpoint.ts'

/** “1,204 views in 7 days, 4,310 in 30.” Views, since a reader who comes back counts again. */
export function viewsInWords({ silent, views }: ViewsOfDocument): string {
  const number = (count: number) => count.toLocaleString('en')
  if (!views) return ''
  const said = `${number(views.week)} ${views.week === 1 ? 'view' : 'views'} in 7 days, ${number(views.month)} in 30.`
  return silent === 0
    ? said
    : `${said} ${silent === 1 ? 'One web instance does' : `${silent} web instances do`} not answer, so some are missing.`
}
