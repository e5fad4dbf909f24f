import { z } from 'zod'

export const settings = z.object({
  theme: z.enum(['system', 'light', 'dark']).default('system'),
})
export const settingsPatch = z.strictObject({ theme: settings.shape.theme.unwrap().optional() })
