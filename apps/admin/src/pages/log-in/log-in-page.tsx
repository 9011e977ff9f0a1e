import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'
import { Button } from '@lectern/ui/button'
import { CourseCover } from '@lectern/ui/course-cover'
import { Logo } from '@lectern/ui/logo'
import { Notice } from '@lectern/ui/states'
import { PasswordField, TextField } from '@lectern/ui/text-field'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'

import { useSiteAddress } from '../../data/site.ts'
import { LanguageButton, ThemeMenu } from '../../frame/preferences.tsx'
import { when } from '../../lib/time.ts'
import { refusalOf } from './refusal.ts'
import { useLogIn } from './use-log-in.ts'
import { usePause } from './use-pause.ts'

const route = getRouteApi('/log-in')

const LAPIS_HUE = 264

/** Administrators only; the form keeps what was typed when it is refused. */
export function LogInPage() {
  const { next, why } = route.useSearch()
  const site = useSiteAddress('/')
  const logIn = useLogIn(next)
  const problem = useRef<HTMLDivElement>(null)
  const refusal = logIn.isError ? refusalOf(logIn.error, logIn.submittedAt) : null
  const refused = refusal?.text ?? (logIn.data === 'not_admin' ? m.admin_not_admin() : null)
  const pause = usePause(refusal?.tryAgainAt ?? null)

  useEffect(() => {
    document.title = m.admin_page_title({ place: m.admin_log_in() })
  }, [])
  useEffect(() => {
    if (refused !== null) problem.current?.focus()
  }, [refused, logIn.submittedAt])

  return (
    <div className="grid min-h-dvh lg:grid-cols-[minmax(26rem,2fr)_3fr]">
      <main id="content" className="flex flex-col px-6 py-6 sm:px-12">
        <div className="flex items-center justify-between gap-4">
          <Logo />
          <span className="flex items-center">
            <LanguageButton />
            <ThemeMenu />
          </span>
        </div>
        <form
          noValidate
          className="my-auto flex w-full max-w-sm flex-col gap-5 self-center py-10"
          onSubmit={(event) => {
            event.preventDefault()
            if (pause !== null) return
            const form = new FormData(event.currentTarget)
            logIn.mutate({ identifier: String(form.get('identifier')).trim(), password: String(form.get('password')) })
          }}
        >
          <div>
            <h1 className="display text-3xl">{m.admin_log_in_title()}</h1>
            <p className="mt-2 text-muted">{m.admin_log_in_hint()}</p>
          </div>
          {why !== undefined && refused === null && <Notice>{why === 'ended' ? m.admin_session_ended() : m.admin_not_admin()}</Notice>}
          {refused !== null && (
            <div ref={problem} role="alert" tabIndex={-1} className="border-s-3 border-carmine bg-carmine-wash px-4 py-3 outline-none">
              <p>{refused}</p>
              {refusal !== null && refusal.tryAgainAt !== null && (
                <p className="font-medium">
                  {pause === null ? m.house_log_in_again_now() : m.house_log_in_again_at({ time: when(new Date(pause).toISOString(), 'time') })}
                </p>
              )}
            </div>
          )}
          <TextField
            label={m.admin_identifier()}
            name="identifier"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            dir="auto"
            maxLength={254}
            required
          />
          <PasswordField label={m.admin_password()} name="password" maxLength={200} required />
          <Button type="submit" kind="primary" size="lg" busy={logIn.isPending} disabled={pause !== null}>
            {m.admin_log_in()}
          </Button>
          {site !== undefined && (
            <p className="flex flex-wrap justify-between gap-x-6 gap-y-2 text-sm">
              <a href={new URL(getLocale() === 'ar' ? '/ar/forgot-password' : '/forgot-password', site).href} className="link">
                {m.house_forgotten()}
              </a>
              <a href={site} className="link">
                {m.admin_open_site()}
              </a>
            </p>
          )}
        </form>
      </main>
      <div aria-hidden="true" className="relative hidden overflow-hidden lg:block">
        <CourseCover id="lectern" hue={LAPIS_HUE} className="absolute inset-s-0 top-0 h-full w-auto max-w-none rounded-none" />
      </div>
    </div>
  )
}
