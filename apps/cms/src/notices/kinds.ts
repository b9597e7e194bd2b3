/** What a notice tells. Each begins the sentence with who did it; what they said follows it. */
const sentences = {
  asked: (by: string) => `${by} asks for a review`,
  approved: (by: string) => `${by} approved it`,
  returned: (by: string) => `${by} sent it back`,
  published: (by: string) => `${by} published it`,
  withdrawn: (by: string) => `${by} withdrew the review`,
  'approval fell': (by: string) => `${by} changed it after your approval`,
  mentioned: (by: string) => `${by} mentions you`,
  answered: (by: string) => `${by} answers`,
  refused: () => 'Its schedule was refused',
}

export type NoticeKind = keyof typeof sentences

export const kinds = Object.keys(sentences) as NoticeKind[]

export const sentenceOf = ({ by, kind }: { by: string; kind: NoticeKind }): string => sentences[kind](by || 'Somebody')
