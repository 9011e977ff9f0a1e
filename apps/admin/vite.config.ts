import { messagesPlugin } from '@lectern/i18n/vite'
import { NONCE_PLACEHOLDER } from '@lectern/single-page/nonce'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [messagesPlugin(), tailwindcss(), react()],
  html: { cspNonce: NONCE_PLACEHOLDER },
})
