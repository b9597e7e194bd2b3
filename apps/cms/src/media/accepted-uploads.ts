export const acceptedTypes = { 'image/avif': 'avif', 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' } as const

export const maxUploadBytes = 25 * 1024 * 1024
