/** The addresses in a list with commas between them. */
export const hubsIn = (list: string | undefined): string[] =>
  (list ?? '')
    .split(',')
    .map((hub) => hub.trim())
    .filter((hub) => hub !== '')

export const isHub = (hub: string): boolean => /^https?:\/\//.test(hub) && URL.canParse(hub) && !/[<>"\s]/.test(hub)
