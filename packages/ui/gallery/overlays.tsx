import { m } from '@lectern/i18n/messages'
import { useState } from 'react'

import { Button } from '../src/button.tsx'
import { ConfirmDialog, Dialog, Sheet } from '../src/dialog.tsx'
import { Menu, MenuChoice, MenuItem, MenuSeparator } from '../src/menu.tsx'
import { Popover } from '../src/popover.tsx'
import { showToast } from '../src/toast.tsx'
import { Tooltip } from '../src/tooltip.tsx'

export function Overlays() {
  const [asking, setAsking] = useState(false)
  return (
    <section className="flex flex-wrap gap-3">
      <Dialog
        trigger={<Button id="dialog">Dialog</Button>}
        title={m.common_sign_up()}
        description={m.common_tagline()}
        footer={<Button kind="primary">{m.common_continue()}</Button>}
      >
        <p>{m.common_nothing_lost()}</p>
      </Dialog>
      <Sheet trigger={<Button id="sheet">Sheet</Button>} title={m.common_profile()} footer={<Button kind="primary">{m.common_save()}</Button>}>
        <p>{m.common_nothing_lost()}</p>
      </Sheet>
      <Button onClick={() => setAsking(true)}>Confirm</Button>
      <ConfirmDialog
        title={m.common_delete()}
        confirmLabel={m.common_delete()}
        open={asking}
        onOpenChange={setAsking}
        onConfirm={() => setAsking(false)}
        typeToConfirm={{ word: 'lectern', label: 'lectern' }}
      >
        {m.common_nothing_lost()}
      </ConfirmDialog>
      <Menu trigger={<Button id="menu">Menu</Button>} align="start">
        <MenuItem onSelect={() => showToast({ title: m.common_saved(), tone: 'good' })}>{m.common_save()}</MenuItem>
        <MenuItem onSelect={() => showToast({ title: m.common_delete(), tone: 'bad', action: { label: m.common_back(), onSelect: () => {} } })} danger>
          {m.common_delete()}
        </MenuItem>
        <MenuSeparator />
        <MenuChoice
          label={m.common_theme()}
          value="system"
          onChange={() => {}}
          options={[
            { value: 'light', label: m.common_theme_light() },
            { value: 'dark', label: m.common_theme_dark() },
            { value: 'system', label: m.common_theme_system() },
          ]}
        />
      </Menu>
      <Popover trigger={<Button>Popover</Button>} title={m.common_language()}>
        <p>{m.common_tagline()}</p>
      </Popover>
      <Tooltip trigger={<Button>Tooltip</Button>}>{m.common_tagline()}</Tooltip>
      <Button id="toast" onClick={() => showToast({ title: m.common_saved(), description: m.common_nothing_lost(), tone: 'good' })}>
        Toast
      </Button>
    </section>
  )
}
