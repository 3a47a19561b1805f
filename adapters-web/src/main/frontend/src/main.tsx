import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { onPlatformTime } from './api'
import { App } from './app/App'
import { installOfflineShell } from './app/offline'
import { applyTheme } from './app/theme'
import { platformTimeIs } from './design'
import './design/tokens.css'

applyTheme()
onPlatformTime(platformTimeIs)
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no root element')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
installOfflineShell()
