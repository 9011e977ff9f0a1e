import { m } from '@lectern/i18n/messages'
import { useNavigate, useRouter } from '@tanstack/react-router'
import { useId } from 'react'

import { textOf } from '../forms/form-values.ts'
import { SearchIcon } from '../icons.tsx'

/** Searches the catalogue; a plain GET form where there is no script. */
export function SearchBox({
  size = 'md',
  defaultValue = '',
  label,
  placeholder,
}: {
  size?: 'md' | 'lg'
  defaultValue?: string
  label?: string
  placeholder?: string
}) {
  const navigate = useNavigate()
  const router = useRouter()
  const id = useId()
  const { publicHref } = router.buildLocation({ to: '/courses' })
  const large = size === 'lg'
  return (
    <form
      role="search"
      action={publicHref}
      method="get"
      className="w-full max-w-xl"
      onSubmit={(event) => {
        event.preventDefault()
        const q = textOf(new FormData(event.currentTarget), 'q').trim()
        void navigate({ to: '/courses', search: q === '' ? {} : { q } })
      }}
    >
      <label htmlFor={id} className={large ? 'mb-2 block font-medium' : 'sr-only'}>
        {label ?? m.catalog_search_label()}
      </label>
      <div className="relative flex items-center">
        <SearchIcon className={`pointer-events-none absolute inset-s-3.5 text-muted ${large ? 'size-5' : 'size-4'}`} />
        <input
          key={defaultValue}
          id={id}
          type="search"
          name="q"
          defaultValue={defaultValue}
          maxLength={120}
          enterKeyHint="search"
          placeholder={placeholder ?? m.catalog_search_placeholder()}
          className={`w-full rounded-md border border-line-strong bg-raised text-ink transition-colors hover:border-ink focus-visible:border-lapis focus-visible:outline-1 focus-visible:outline-offset-0 ${large ? 'min-h-14 ps-11 pe-28 text-lg' : 'min-h-10 ps-10 pe-3 text-sm'}`}
        />
        {large && (
          <button
            type="submit"
            className="absolute inset-e-1.5 min-h-11 rounded-sm bg-lapis px-5 font-medium text-on-lapis transition-colors hover:bg-lapis-strong"
          >
            {m.common_search()}
          </button>
        )}
      </div>
    </form>
  )
}
