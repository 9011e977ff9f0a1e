import { m } from '@lectern/i18n/messages'
import { Button, IconButton } from '@lectern/ui/button'
import { TextField } from '@lectern/ui/text-field'
import ArrowDown from 'lucide-react/icons/arrow-down'
import ArrowUp from 'lucide-react/icons/arrow-up'
import Plus from 'lucide-react/icons/plus'
import X from 'lucide-react/icons/x'
import { useId } from 'react'

import { addLink, changeLink, type DraftLink, MOST_LINKS, moveLink, removeLink, withScheme } from '../../account/links.ts'

/** Offered while a link is named; anything else may be typed. */
const USUAL = ['LinkedIn', 'YouTube', 'X', 'Facebook', 'Instagram', 'GitHub', 'Behance']

interface LinkFieldsProps {
  links: readonly DraftLink[]
  onChange: (links: DraftLink[]) => void
  error: (field: string) => string | undefined
}

/** The links of a profile: each with a name and an address, in an order of the person's own. */
export function LinkFields({ links, onChange, error }: LinkFieldsProps) {
  const id = useId()
  return (
    <fieldset aria-describedby={`${id}-hint`} className="grid gap-3">
      <legend className="text-sm font-medium">
        {m.settings_links()} <span className="font-normal text-muted">({m.common_optional()})</span>
      </legend>
      <p id={`${id}-hint`} className="text-sm text-muted">
        {m.settings_links_hint()}
      </p>
      <datalist id={`${id}-usual`}>
        {USUAL.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {links.length > 0 && (
        <ol className="grid gap-4">
          {links.map((link, index) => (
            <li key={link.key} className="grid items-start gap-x-3 gap-y-2 border-s-2 border-line ps-3 sm:grid-cols-[2fr_3fr_auto]">
              <TextField
                name={`socialLinks.${index}.label`}
                label={<Numbered word={m.settings_link_name()} position={index + 1} />}
                list={`${id}-usual`}
                autoComplete="off"
                value={link.label}
                onChange={(event) => onChange(changeLink(links, link.key, { label: event.currentTarget.value }))}
                error={error(`socialLinks.${index}.label`)}
              />
              <TextField
                name={`socialLinks.${index}.url`}
                type="url"
                label={<Numbered word={m.settings_link_address()} position={index + 1} />}
                placeholder="https://"
                autoComplete="url"
                value={link.url}
                onChange={(event) => onChange(changeLink(links, link.key, { url: event.currentTarget.value }))}
                onBlur={() => onChange(changeLink(links, link.key, { url: withScheme(link.url) }))}
                error={error(`socialLinks.${index}.url`)}
              />
              <div className="flex sm:pt-7">
                <IconButton
                  label={m.settings_link_up({ position: index + 1 })}
                  size="sm"
                  disabled={index === 0}
                  onClick={() => onChange(moveLink(links, link.key, -1))}
                >
                  <ArrowUp aria-hidden="true" />
                </IconButton>
                <IconButton
                  label={m.settings_link_down({ position: index + 1 })}
                  size="sm"
                  disabled={index === links.length - 1}
                  onClick={() => onChange(moveLink(links, link.key, 1))}
                >
                  <ArrowDown aria-hidden="true" />
                </IconButton>
                <IconButton label={m.settings_link_remove({ position: index + 1 })} size="sm" onClick={() => onChange(removeLink(links, link.key))}>
                  <X aria-hidden="true" />
                </IconButton>
              </div>
            </li>
          ))}
        </ol>
      )}
      {links.length < MOST_LINKS && (
        <Button size="sm" className="justify-self-start" onClick={() => onChange(addLink(links, crypto.randomUUID()))}>
          <Plus aria-hidden="true" />
          {m.settings_link_add()}
        </Button>
      )}
    </fieldset>
  )
}

/** Sighted people see the row; others hear which one it is. */
function Numbered({ word, position }: { word: string; position: number }) {
  return (
    <span>
      {word}
      <span className="sr-only"> {position}</span>
    </span>
  )
}
