const mark = 'ж'

/** Arguments of a function of words, which are no words of the site. */
const shield = (text: string): string => [...text].map((letter) => `⟦${letter.codePointAt(0)}⟧`).join('')
const unshield = (text: string): string => text.replace(/⟦(\d+)⟧/g, (_shielded, code: string) => String.fromCodePoint(Number(code)))

const marked = (text: string): string => unshield(text.replace(/\{\w+\}|<\/?\w+>|[A-Za-z]/g, (part) => (part.length > 1 ? part : mark)))

/** Words of the site in a language whose only letter is marked: any other letter on a page is content, or was not taken from the words. */
export function markWords<Words>(words: Words): Words {
  if (typeof words === 'string') return marked(words) as Words
  if (Array.isArray(words)) return words.map(markWords) as Words
  if (typeof words === 'function') {
    return ((...values: unknown[]) =>
      marked(String(words(...values.map((value) => (typeof value === 'string' ? shield(value) : value)))))) as Words
  }
  return Object.fromEntries(
    Object.entries(words as object).map(([key, value]) => [key, key === 'locale' ? 'ru' : markWords(value)]),
  ) as Words
}

const written = ['alt', 'biography', 'caption', 'copyrightNotice', 'creator', 'credit', 'description', 'label', 'name', 'note', 'role']
const alsoWritten = ['sequence', 'song', 'standfirst', 'text', 'title']
const keys = new Set([...written, ...alsoWritten])

/** Content whose only letters are those of “Zz”. */
export function blankContent<Content>(content: Content, key = ''): Content {
  if (typeof content === 'string') {
    const isFile = /\.(?:avif|webp)$/.test(content)
    return (keys.has(key) && !isFile ? content.replace(/\p{L}+/gu, 'Zz') : content) as Content
  }
  if (Array.isArray(content)) return content.map((each) => blankContent(each, key === 'directors' ? 'name' : key)) as Content
  if (typeof content !== 'object' || content === null) return content
  return Object.fromEntries(Object.entries(content).map(([name, value]) => [name, blankContent(value, name)])) as Content
}

const attributes = /\s(?:alt|aria-label|title)="([^"]*)"/g
const described = /<meta (?:name="description"|property="og:(?:title|description|site_name|image:alt)") content="([^"]*)"/g

/** What a page says to readers, machines and the modules in the browser: its text, and the attributes with text in them. */
export function saidIn(html: string): string {
  const said = [...html.matchAll(attributes), ...html.matchAll(described)].map(([, text]) => text)
  const module = [...html.matchAll(/ data-words="([^"]*)"/g)].flatMap(([, json = '']) =>
    Object.values(JSON.parse(json.replaceAll('&quot;', '"'))).map((text) => String(text).replace(/\{\w+\}/g, '')),
  )
  const text = html.replace(/<(script|textarea|style)\b[^>]*>.*?<\/\1>/gs, '').replace(/<[^>]*>/g, ' ')
  return [text, ...said, ...module].join(' ').replace(/&#?\w+;/g, ' ')
}
