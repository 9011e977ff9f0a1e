import { escapeHtml as e, page } from '../lib/page.ts'
import type { Mail, MailSummary } from './inbox.ts'

const STYLE = `
.list{list-style:none;margin:0;padding:0;border:1px solid var(--line);border-radius:12px;overflow:hidden;background:var(--card)}
.list li+li{border-top:1px solid var(--line)}
.list a{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.1rem 1rem;padding:.85rem 1.1rem;color:inherit;text-decoration:none}
.list a:hover{background:var(--hover)}
.to{color:var(--soft);font-size:.9rem;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.subject{font-weight:600;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
time{color:var(--soft);font-size:.85rem;font-variant-numeric:tabular-nums}
.twice{color:var(--bad);font-size:.8rem;font-weight:600}
form{display:flex;gap:.5rem;margin:1rem 0}
input{flex:1;min-width:0}
dl{display:grid;grid-template-columns:auto 1fr;gap:.25rem 1rem;margin:0 0 1rem}
dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
iframe{width:100%;height:65vh;border:1px solid var(--line);border-radius:12px;background:#fff}
`

export function inboxPage(mails: MailSummary[], to: string | undefined): string {
  const rows = mails.map(
    (mail) => `<li><a href="/mail/${mail.id}"><span class="subject">${e(mail.subject || 'No subject')}</span>
<time datetime="${mail.at}">${when(mail.at)}</time><span class="to">${e(mail.to.join(', '))}</span>${twice(mail)}</a></li>`,
  )
  const list =
    rows.length > 0
      ? `<ul class="list">${rows.join('')}</ul>`
      : `<p class="empty">No mail${to ? ` to ${e(to)}` : ' yet'}. The page looks again every few seconds.</p>`
  return page({
    title: 'Mail',
    style: STYLE,
    refreshSeconds: 5,
    body: `<header><h1>Mail</h1><p>Everything Lectern sends on this machine arrives here and goes no further.</p></header>
<form method="get"><input type="search" name="to" value="${e(to ?? '')}" placeholder="Show only mail to this address" aria-label="Address"><button>Show</button></form>${list}`,
  })
}

export function mailPage(mail: Mail): string {
  const attachments = mail.attachments.map((file) => `${e(file.filename || 'unnamed')} (${e(file.type)}, ${file.size} bytes)`).join(', ')
  return page({
    title: mail.subject || 'No subject',
    style: STYLE,
    body: `<p><a href="/">All mail</a></p><h1>${e(mail.subject || 'No subject')}</h1>
<dl><dt>From</dt><dd>${e(mail.from)}</dd><dt>To</dt><dd>${e(mail.to.join(', '))}</dd><dt>At</dt><dd><time datetime="${mail.at}">${when(mail.at)}</time> ${twice(mail)}</dd>
${attachments ? `<dt>Attached</dt><dd>${attachments}</dd>` : ''}</dl>
<iframe src="/html/${mail.id}" title="The message" sandbox="allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"></iframe>
<p><a href="/text/${mail.id}">Plain text</a> · <a href="/source/${mail.id}">Source</a></p>`,
  })
}

/** The message alone, for the frame; its links open in the whole window. */
export function messageDocument(mail: Mail): string {
  return mail.html
    ? `<base target="_top">${mail.html}`
    : `<!doctype html><meta charset="utf-8"><base target="_top"><pre style="white-space:pre-wrap;font:16px system-ui">${e(mail.text)}</pre>`
}

function twice(mail: MailSummary): string {
  return mail.deliveries > 1 ? `<span class="twice">came ${mail.deliveries} times</span>` : ''
}

function when(iso: string): string {
  return iso.slice(0, 19).replace('T', ' ')
}
