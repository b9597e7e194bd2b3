/** Shows signed-out pages as the device prefers; Payload does so for pages of users only, and where a browser sends the preference with its request. */
export function followColourScheme(): void {
  if (/montage-theme=/.test(document.cookie)) return
  document.documentElement.dataset.theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}
