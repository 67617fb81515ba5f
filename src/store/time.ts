/** A time as Prisma's adapter stores it: two forms of one time would not compare as equal. */
export function storedTime(time: Date): string {
  return time.toISOString().replace('Z', '+00:00')
}
