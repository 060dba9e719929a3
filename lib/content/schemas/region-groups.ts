import * as z from 'zod'
import { id } from './common.ts'

/** content/region-groups.md: names for neighbours that have rules between them, for `leaving`, `joining` and `between` in a `when`. */
export const regionGroupsSchema = z.strictObject({ groups: z.record(id, z.array(id).min(2)) })
