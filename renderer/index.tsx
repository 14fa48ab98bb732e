import { createRoot } from 'react-dom/client'
import { App } from './app'
import { TroubleBoundary } from './parts/trouble-boundary'
import { answerClosing } from './session/keeper'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
answerClosing()
createRoot(root).render(
  <TroubleBoundary>
    <App />
  </TroubleBoundary>,
)
