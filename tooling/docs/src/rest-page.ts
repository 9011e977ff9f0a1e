import { type OpenApiDocument, openApiDocument } from '@lectern/api/rest/openapi'
import { OPERATIONS, REST_ROOT } from '@lectern/api/rest/routes'

import { MADE, table } from './table.ts'

/** The outside API for people; programs read `/api/v1/openapi.json`. */
export function restPage(): string {
  const document = openApiDocument({ siteUrl: 'https://lectern.example', version: '0' })
  return `${MADE}

# The outside API

\`${REST_ROOT}\` on the site's address. The whole description, with every field, is at \`${REST_ROOT}/openapi.json\` (OpenAPI 3.1).

${String(document.info['description'])}

\`\`\`sh
curl -H "authorization: Bearer $LECTERN_API_TOKEN" https://lectern.example${REST_ROOT}/learning/courses
\`\`\`

${document.tags.map((tag) => section(document, tag)).join('\n\n')}

## Refusals

${table(
  ['status', 'when'],
  Object.entries(document.components.responses).map(([status, response]) => [status, String(Reflect.get(Object(response), 'description'))]),
)}

A refusal looks like this:

\`\`\`json
{
  "type": "urn:lectern:problem:bad_input",
  "title": "Something in what was sent isn’t right. Check the marked fields.",
  "status": 400,
  "reason": "bad_input",
  "detail": "Something in what was sent isn’t right. Check the marked fields.",
  "instance": "0f5c6d1e-6f1b-4f6e-9d0f-6d8f0d3c8a10",
  "fields": [{ "field": "title", "reason": "required", "detail": "This is needed." }]
}
\`\`\`
`
}

function section(document: OpenApiDocument, { name, description }: { name: string; description: string }): string {
  const rows = OPERATIONS.filter((operation) => operation.name.startsWith(`${name}.`)).map(({ route }) => {
    const operation = document.paths[route.path]?.[route.method.toLowerCase()]
    const scopes = (operation?.security ?? []).flatMap((needed) => Object.values(needed).flat())
    const open = operation?.security.some((needed) => Object.keys(needed).length === 0) === true
    return [
      `\`${route.method} ${route.path}\``,
      route.summary,
      `${scopes.map((scope) => `\`${scope}\``).join(', ')}${open ? ' or none' : ''}`,
      queryOf(operation?.parameters ?? []),
    ]
  })
  return `## ${name}\n\n${description}.\n\n${table(['operation', 'what it does', 'scope', 'query'], rows)}`
}

function queryOf(parameters: readonly Record<string, unknown>[]): string {
  return parameters
    .filter((parameter) => parameter['in'] === 'query')
    .map((parameter) => `\`${String(parameter['name'])}\`${parameter['required'] === true ? ' (needed)' : ''}`)
    .join(', ')
}
