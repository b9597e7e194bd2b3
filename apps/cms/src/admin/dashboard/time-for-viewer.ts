const inZone = (at: string, timeZone: string): string =>
  new Date(at).toLocaleString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone, weekday: 'short' })

/** “(Sat 03:00 for you)”; empty where the viewer's clock says the same as the site's. */
export function timeForViewer(at: string, siteZone: string, viewersZone: string): string {
  const time = inZone(at, viewersZone)
  return time === inZone(at, siteZone) ? '' : `(${time.replace(',', '')} for you)`
}
