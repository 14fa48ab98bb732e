import { StartScreen, type StartScreenProps } from '../start/start-screen'
import { AgencyScreen } from './agency-screen'
import { AreasScreen } from './areas-screen'
import { RegisterScreen } from './register-screen'

/** What shows outside a document: the start screen with the binder, its register, its agencies, or its areas. */
export function Outside(props: StartScreenProps) {
  const { screens, start, ...around } = props
  if (screens.screen === 'register') return <RegisterScreen {...around} screens={screens} />
  if (screens.screen === 'agencies') return <AgencyScreen {...around} screens={screens} />
  if (screens.screen === 'areas') return <AreasScreen {...around} screens={screens} />
  return <StartScreen {...props} />
}
