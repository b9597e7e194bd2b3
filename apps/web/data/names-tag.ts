/** Whether an If-None-Match header names an ETag, so that whoever asks has the content already. */
export const namesTag = (header: string | undefined, etag: string): boolean =>
  (header ?? '').split(',').some((each) => ['*', etag, `W/${etag}`].includes(each.trim()))
