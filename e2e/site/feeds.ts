import Ajv from 'ajv'
import addFormats from 'ajv-formats'

const address = { type: 'string', format: 'uri' }
const moment = { type: 'string', format: 'date-time' }
const authors = {
  type: 'array',
  items: { type: 'object', anyOf: [{ required: ['name'] }, { required: ['url'] }], properties: { name: { type: 'string' }, url: address } },
}

const language = { type: 'string', pattern: '^[a-z]{2}(-[A-Z]{2})?$' }

// JSON Feed 1.1 (jsonfeed.org/version/1.1), with only the fields that we use, so that a misspelt field is an error.
const schema = {
  type: 'object',
  additionalProperties: false,
  required: ['version', 'title', 'items'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: { type: 'string', minLength: 1 },
    home_page_url: address,
    feed_url: address,
    description: { type: 'string' },
    language,
    authors,
    items: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id'],
        anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }],
        properties: {
          id: { type: 'string', minLength: 1 },
          url: address,
          title: { type: 'string' },
          language,
          summary: { type: 'string' },
          content_html: { type: 'string' },
          content_text: { type: 'string' },
          image: address,
          date_published: moment,
          date_modified: moment,
          authors,
        },
      },
    },
  },
}

/** The violations of the format; null when there are none. */
export function faultsOfJsonFeed(feed: unknown): unknown {
  const ajv = new Ajv({ allErrors: true })
  addFormats(ajv)
  return ajv.validate(schema, feed) ? null : ajv.errors
}
