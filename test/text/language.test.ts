import t from 'tap'
import { detectLanguage } from '../../src/text/language.js'

/** One sentence, written for this test in each of the languages. */
const SENTENCES: Record<string, string> = {
  ar: 'قال الوزير يوم الاثنين إن الحكومة لا تنوي زيادة الضرائب هذا العام رغم ضغوط النقابات والمعارضة.',
  cs: 'Ministr v pondělí řekl, že vláda letos nehodlá zvyšovat daně navzdory silnému tlaku odborů a celé opozice v parlamentu.',
  de: 'Der Minister sagte am Montag, die Regierung habe nicht die Absicht, die Steuern in diesem Jahr zu erhöhen, trotz des Drucks der Gewerkschaften.',
  el: 'Ο υπουργός δήλωσε τη Δευτέρα ότι η κυβέρνηση δεν σκοπεύει να αυξήσει τους φόρους φέτος.',
  en: 'The minister said on Monday that the government had no intention of raising taxes this year, despite pressure from the unions.',
  es: 'El ministro dijo el lunes que el gobierno no tiene intención de subir los impuestos este año, a pesar de la presión de los sindicatos.',
  fr: 'Le ministre a déclaré lundi que le gouvernement n’avait pas l’intention d’augmenter les impôts cette année, malgré la pression des syndicats.',
  hi: 'मंत्री ने सोमवार को कहा कि यूनियनों और विपक्ष के दबाव के बावजूद सरकार का इस वर्ष कर बढ़ाने का कोई इरादा नहीं है।',
  id: 'Menteri mengatakan pada hari Senin bahwa pemerintah tidak berniat menaikkan pajak tahun ini, meskipun ada tekanan dari serikat pekerja.',
  it: 'Il ministro ha detto lunedì che il governo non ha intenzione di aumentare le tasse quest’anno, nonostante la pressione dei sindacati.',
  ja: '大臣は月曜日、労働組合や野党からの圧力にもかかわらず、政府は今年増税するつもりはないと述べた。',
  ko: '장관은 월요일 노조와 야당의 압력에도 불구하고 정부는 올해 세금을 인상할 의사가 없다고 말했다.',
  pl: 'Minister powiedział w poniedziałek, że rząd nie zamierza podnosić podatków w tym roku, mimo silnych nacisków związków zawodowych i opozycji.',
  pt: 'O ministro disse na segunda-feira que o governo não tem intenção de aumentar os impostos este ano, apesar da pressão dos sindicatos.',
  ru: 'Министр заявил в понедельник, что правительство не намерено повышать налоги в этом году, несмотря на давление профсоюзов.',
  sv: 'Ministern sade på måndagen att regeringen inte har för avsikt att höja skatterna i år, trots det hårda trycket från facken och oppositionen.',
  tr: 'Bakan pazartesi günü yaptığı açıklamada, sendikaların ve muhalefetin baskısına rağmen hükümetin bu yıl vergileri artırma niyetinde olmadığını söyledi.',
  zh: '部长周一表示，尽管面临工会和反对派的压力，政府今年无意增税。',
}

t.test('a sentence is enough', async (t) => {
  for (const [language, sentence] of Object.entries(SENTENCES)) {
    const detected = detectLanguage(sentence)
    t.equal(detected.language, language, sentence)
    t.ok(detected.confidence >= 0.25 && detected.confidence <= 1, `${language}: ${detected.confidence}`)
  }
})

t.test('English that is full of foreign names is English', async (t) => {
  const texts = [
    'MADRID — Íñigo Echeverría Aldekoa and María José Zapatero told El Correo Español that the Ayuntamiento de Bilbao had agreed.',
    'Nguyễn Thị Bích of the Đà Nẵng branch said that Trần Văn Cường, her deputy, would go with Phạm Quỳnh Anh to Huế.',
    'Wojciech Szczęśliwy and Grzegorz Brzęczyszczykiewicz of Łódź were the first to say that the Żabieniec works would close.',
  ]
  for (const text of texts) t.equal(detectLanguage(text).language, 'en', text)
})

t.test('what is too short or no language is undetermined', async (t) => {
  const texts = [
    '',
    '   ',
    'Rain',
    'Blinken in Kairo',
    'El ministro',
    '12 345 678 90',
    '*** --- ***',
    'Leeds 2-1 Everton',
  ]
  for (const text of texts) t.same(detectLanguage(text), { language: 'und', confidence: 0 }, text)
})

t.test('only the beginning is looked at', async (t) => {
  const french = SENTENCES.fr!.repeat(30)
  t.equal(detectLanguage(french + SENTENCES.en!.repeat(500)).language, 'fr')
  t.same(detectLanguage(french), detectLanguage(french + SENTENCES.de))
})
