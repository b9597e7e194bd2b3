export const inSeconds = (seconds: number): Date => new Date(Date.now() + seconds * 1000)
