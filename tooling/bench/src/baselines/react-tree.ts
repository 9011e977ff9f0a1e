import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

import { domToReact, htmlToDOM } from 'html-react-parser'
import { createElement, Fragment } from 'react'
import { renderToPipeableStream } from 'react-dom/server'

/** React's own streaming renderer on the tree of a page that was served (`BODY_FILE`): the same elements and data, from memory. */
const html = readFileSync(process.env['BODY_FILE'] ?? '', 'utf8')
const tree = createElement(Fragment, null, domToReact(htmlToDOM(html.replace(/^<!doctype html>/i, ''))))

createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
  const stream = renderToPipeableStream(tree, { onShellReady: () => stream.pipe(response) })
}).listen(Number(process.env['PORT']), '127.0.0.1')
