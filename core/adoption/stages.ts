import type { IsoDate } from '../calendar'
import type { Document } from '../model/document'
import { STAGES, type Stage, type StageName } from '../model/stage'

/** How far a paper has come; `null` while it is ร่าง. */
export function stageOf({ stages = [] }: Pick<Document, 'stages'>): Stage | null {
  return STAGES.flatMap(name => stages.find(({ stage }) => stage === name) ?? []).at(-1) ?? null
}

/** The paper once it has come so far, each stage said once and in their order. */
export function withStage<D extends Document>(document: D, reached: Stage): D {
  const others = (document.stages ?? []).filter(({ stage }) => stage !== reached.stage)
  return { ...document, stages: inOrder([...others, reached]) }
}

/** The paper as it goes out on a day. Who was said to circulate it stays said. */
export function circulatedOn<D extends Document>(document: D, day: IsoDate): D {
  const by = document.stages?.find(({ stage }) => stage === 'circulated')?.by ?? ''
  return withStage(document, { stage: 'circulated', day, by })
}

/** The paper as if it had not come so far: that stage and what comes after it are taken back. */
export function withoutStage<D extends Document>(document: D, name: StageName): D {
  const { stages = [], ...rest } = document
  const left = stages.filter(({ stage }) => STAGES.indexOf(stage) < STAGES.indexOf(name))
  return (left.length === 0 ? rest : { ...rest, stages: left }) as D
}

function inOrder(stages: readonly Stage[]): Stage[] {
  return stages.toSorted((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage))
}
