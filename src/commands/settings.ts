import { SETTINGS, type Settings } from '../settings.js'

/** `onrecord settings`: every setting with its meaning, default and present value. */
export function settingsTable(settings: Settings): string {
  const rows = Object.entries(SETTINGS).map(([name, { env, help, default: fallback }]) => {
    const value = settings[name as keyof Settings]
    return `${env}\n    ${help}.\n    default: ${fallback}\n    now: ${value}`
  })
  return rows.join('\n')
}
