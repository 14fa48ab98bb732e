import type { Desk } from '../desk'
import { adoptionRequests } from './adoption'
import { sharedRequests } from './binder-shares'
import { derivedRequests } from './derived'
import { documentRequests } from './documents'
import { draftRequests } from './drafts'
import { exportRequests } from './exports'
import { imageRequests } from './images'
import { issuingRequests } from './issuing'
import { officeRequests } from './office'
import { pageRequests } from './pages'
import { printingRequests } from './printing'
import { registerRequests } from './register'
import { registerPaperRequests } from './register-papers'
import { type AllRequests, joinedAreas } from './request'
import { savingRequests } from './saving'
import { yearRequests } from './year'

/** Everything the window can ask, answered at this desk. One left out, or answered twice, does not compile. */
export const requestsFor = (desk: Desk): AllRequests =>
  joinedAreas(
    documentRequests(desk),
    draftRequests(desk),
    savingRequests(desk),
    issuingRequests(desk),
    exportRequests(desk),
    adoptionRequests(desk),
    derivedRequests(desk),
    pageRequests(desk),
    printingRequests(desk),
    officeRequests(desk),
    imageRequests(desk),
    registerRequests(desk),
    registerPaperRequests(desk),
    sharedRequests(desk),
    yearRequests(desk),
  )
