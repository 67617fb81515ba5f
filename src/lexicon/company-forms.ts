/** Legal forms that nothing but a company bears, as they are written behind its name. From common usage. */
export const COMPANY_FORMS: ReadonlySet<string> = new Set(
  `AB AG AŞ ASA ApS BV Berhad Bhd Corp GmbH Inc LLC LLP Limited Ltd Ltda NV Oy Oyj PLC Plc Pte Pty Pvt Sdn Tbk plc`.split(
    ' ',
  ),
)
