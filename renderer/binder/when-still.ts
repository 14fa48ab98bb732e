/** The text has come to rest when its height did not change for so many frames. */
const STILL_FRAMES = 6
/** Whoever waits is served after so many frames at the latest. */
const MOST_FRAMES = 120

/** Calls once the text on the desk has come to rest: one that is new there is drawn bit by bit, and a place in it moves meanwhile. */
export function whenStill(run: () => void): void {
  let height = -1
  let still = 0
  let frames = 0
  const look = () => {
    const now = document.querySelector('.desk-scroll')?.scrollHeight ?? 0
    still = now === height ? still + 1 : 0
    height = now
    frames++
    if (still >= STILL_FRAMES || frames >= MOST_FRAMES) run()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
