/** What is accepted as an image: the type that its bytes have, and the extension that its name gets. */
export const acceptedTypes = { 'image/avif': 'avif', 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' } as const

export const maxBytes = 25 * 1024 * 1024
