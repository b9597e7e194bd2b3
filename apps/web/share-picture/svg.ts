export const polygon = (fill: string, points: number[]): string => `<polygon fill="${fill}" points="${points.join(' ')}"/>`
