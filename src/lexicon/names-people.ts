/**
 * Surnames that the world's news knows without a first name, for the name model's gazetteer. Own compilation from
 * general knowledge: heads of state and government, politicians, people of business, sport, science, art and history.
 */
export const WELL_KNOWN_SURNAMES: readonly string[] =
  `Abbas Abe Adenauer Ahern Ahmadinejad Albanese Albright Allende Amin Annan Aquino Arafat Ardern Assad Atatürk Attenborough Attlee Aung
  Bach Bachelet Baerbock Ban Banda Barnier Bashir Batista Beckham Beethoven Gurion Berlusconi Bernanke Bezos Bhutto Biden bin-Laden Blair Blatter Bloomberg Boehner Bolsonaro Bolt Bolton Boric Borrell Bouteflika Brahms Brandt Branson Brezhnev Brown Buffett Buhari Bukele Bush Butler
  Callaghan Cameron Cardoso Carney Carter Castro Ceausescu Chamberlain Chaplin Chávez Chavez Cheney Chirac Chomsky Chopin Chretien Churchill Clegg Clinton Columbus Comey Cook Corbyn Cromwell Cruz Cuomo Curie
  Darwin Dayan DeSantis Deng Déby Dickens Disraeli Djokovic Draghi Duda Duterte Duque
  Edison Einstein Eisenhower Elizabeth Erdogan Erdoğan Eshkol Estrada
  Farage Fauci Federer Fernández Fico Fillon Floyd Ford Fox Franco Freud Friedman Fujimori
  Gaddafi Gandhi Gantz Gates Gbagbo Ghani Gingrich Giscard Giuliani Gladstone Goethe Gorbachev Gore Graham Grant Greenspan Guaidó Guevara Guterres
  Habibie Haley Hamilton Hariri Harris Hasina Havel Hawking Heath Hegel Hemingway Hirohito Hitchcock Hitler Hollande Hoover Hun Hussein
  Jackson Jefferson Jinnah Jinping Jobs Johnson Jokowi Juncker Jung
  Kabila Kafka Kagame Kant Karzai Kasparov Kaunda Kennedy Kenyatta Kerry Keynes Khamenei Khan Khashoggi Khomeini Khrushchev Kibaki Kim King Kirchner Kissinger Kohl Koizumi Kuczynski Kushner
  Lagarde Lavrov Le-Pen Lenin Lennon Letta Lincoln Livni Lopez-Obrador Lukashenko Lula Luther Luxemburg
  MacArthur Machiavelli Macmillan Macron Madison Madoff Maduro Magufuli Mahathir Major Mandela Mao Maradona Marcos Marx Mattarella Mattis May Mbappé Mbeki McCain McCarthy McCartney McConnell Medvedev Meir Meloni Menem Merkel Merz Messi Michel Milei Mitterrand Mnangagwa Mobutu Modi Mohamud Morales Morsi Mozart Mubarak Mugabe Muhyiddin Mujica Mueller Murdoch Museveni Musharraf Musk Mussolini
  Nadal Nadella Najib Napoleon Nasser Navalny Nehru Netanyahu Newton Nietzsche Nixon Nkrumah Noriega Nyerere
  Obama Obasanjo Odinga Orbán Orban Ortega Orwell Osborne
  Pahlavi Park Pashinyan Pelosi Pence Peres Perón Petro Phelps Picasso Pichai Pinochet Piñera Pompeo Powell Prabowo Putin
  Qaddafi Rabin Raisi Rajapaksa Rajoy Ramaphosa Reagan Renzi Rice Roosevelt Rothschild Rouhani Rousseff Rowling Rubio Rumsfeld Rushdie Rutte
  Saddam Sadat Salvini Samaras Sanders Sarkozy Schröder Schroeder Scholz Selenskyj Senghor Shakespeare Sharif Sharon Shevardnadze Shinawatra Shoigu Sirleaf Sisi Snowden Solzhenitsyn Soros Stalin Starmer Stoltenberg Strauss-Kahn Sturgeon Suharto Sukarno Sunak Suu-Kyi
  Tchaikovsky Thaksin Thatcher Thunberg Tillerson Tinubu Tito Tolstoy Trotsky Trudeau Truman Trump Truss Tsai Tsipras Tusk Tutu Tymoshenko
  Uribe Varoufakis Vajpayee Verdi Voltaire Wagner Warhol Warren Washington Widodo Wilders Wilson Woods Xi Yanukovych Yeltsin Yellen Yingluck Yushchenko
  Zapatero Zardari Zelensky Zelenskyy Zelenskiy Zidane Zuckerberg Zuma`
    .trim()
    .split(/\s+/)
    .map((name) => name.replaceAll('-', ' '))
