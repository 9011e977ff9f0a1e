import type { IncomingMessage, ServerResponse } from 'node:http'

import { page } from '../lib/page.ts'

/** The answer while a backend can't be reached. */
export function answerAway(request: IncomingMessage, response: ServerResponse): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  response.statusCode = 502
  response.setHeader('cache-control', 'no-store')
  response.setHeader('retry-after', '3')
  if (request.headers.accept?.includes('text/html')) {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(AWAY_PAGE)
  } else {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ error: { message: 'This part of Lectern is not answering. Try again in a moment.' } }))
  }
}

const AWAY_PAGE = page({
  title: 'One moment',
  refreshSeconds: 3,
  body: `<h1>One moment</h1><p>This part of Lectern is not answering yet. The page tries again by itself.</p>
<div lang="ar" dir="rtl"><h1>لحظة من فضلك</h1><p>هذا الجزء من المنصة لا يستجيب بعد. ستعيد الصفحة المحاولة تلقائيًا.</p></div>`,
})
