import { messagesPlugin } from '@lectern/i18n/vite'
import tailwindcss from '@tailwindcss/vite'
import { tanstackStart } from '@tanstack/react-start/plugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Chunks of pages that a first visitor may go on to. */
const PUBLIC = /\/(?:routes|courses|instructors|policies)[.-]/

export default defineConfig({
  build: {
    // What each lazy chunk imports is listed in the script that everybody loads, so that it can be fetched at the same time. Pages behind a log-in
    // find their imports by themselves: they are fetched when a link is pointed at, and every visitor would pay for their lists.
    modulePreload: { resolveDependencies: (chunk, imports, { hostType }) => (hostType === 'js' && !PUBLIC.test(chunk) ? [] : imports) },
  },
  plugins: [
    messagesPlugin(),
    tailwindcss(),
    tanstackStart({ router: { codeSplittingOptions: { defaultBehavior: [['component', 'loader'], ['errorComponent'], ['notFoundComponent']] } } }),
    react(),
  ],
})
