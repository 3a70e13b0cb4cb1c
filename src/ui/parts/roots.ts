// React looks once, as it is loaded, for what this brings: what begins a tree of React asks here for it.
import './immediate.ts'

export { createRoot, hydrateRoot } from 'react-dom/client'
