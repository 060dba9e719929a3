import type { Metadata } from 'next'
import { Lost } from '#components/page/lost.tsx'
import { bareMetadata } from './metadata.ts'
import { viewOf } from './view.ts'

type Kind = Parameters<typeof Lost>[0]['kind']
type Props = { params: Promise<{ lang: string }> }

/** The pages that say what was wrong with an address: delivered by lib/delivery with their status, never linked to. */
export const lostPage =
  (kind: Kind) =>
  async ({ params }: Props) => <Lost view={await viewOf(params)} kind={kind} />

export const lostHead =
  (kind: Kind) =>
  async ({ params }: Props): Promise<Metadata> =>
    bareMetadata(await viewOf(params), `${kind}.title`)
