import { messagesPlugin } from '@lectern/i18n/vite'
import tailwindcss from '@tailwindcss/vite'
import { tanstackStart } from '@tanstack/react-start/plugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [
    messagesPlugin(),
    tailwindcss(),
    tanstackStart({ router: { codeSplittingOptions: { defaultBehavior: [['component', 'loader'], ['errorComponent'], ['notFoundComponent']] } } }),
    react(),
  ],
})
