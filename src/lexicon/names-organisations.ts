/**
 * Well-known organisations of the world's news, by sort, for the name model's gazetteer. Own compilation from general
 * knowledge; names that are more often something else (*Apple* the fruit) are left to the context.
 */

const list = (text: string): readonly string[] => text.trim().split(/\s*[,\n]\s*/)

/** Bodies of states and between states. */
export const PUBLIC_BODIES = list(`
  African Development Bank, African Union, Amnesty International, APEC, Arab League, ASEAN, Asian Development Bank, AU, Bank of England
  Bank of Japan, Bundestag, Bundeswehr, CARICOM, CENTCOM, Centcom, CIA, Coast Guard, COMESA, Commonwealth, Congress, Council of Europe
  Customs and Border Protection, CPS, Crown Prosecution Service, Department of Defense, Department of Homeland Security, Department of Justice
  Department of State, Downing Street, Duma, EAC, ECB, ECOWAS, EFCC, Environmental Protection Agency, EPA, EU, European Central Bank
  European Commission, European Council, European Court of Human Rights, European Parliament, European Union, Eurostat, Europol, FAA, FAO, FBI
  FCC, FDA, FEMA, Federal Reserve, Federal Bureau of Investigation, Federal Trade Commission, FIFA, Food and Drug Administration, Frontex, FSB
  FTC, G20, G7, Group of Seven, Gulf Cooperation Council, GCC, Home Office, House of Commons, House of Lords, House of Representatives
  Human Rights Watch, IAEA, ICC, ICE, ICJ, ICRC, IDF, IGAD, ILO, IMF, International Atomic Energy Agency, International Court of Justice
  International Criminal Court, International Energy Agency, International Monetary Fund, International Organization for Migration
  International Rescue Committee, Interpol, IOM, IPCC, IRGC, IRS, Islamic Revolutionary Guard Corps, ISRO, Israel Defense Forces, Justice Department
  Knesset, Kremlin, Lok Sabha, Rajya Sabha, Majlis, Medecins Sans Frontieres, Médecins Sans Frontières, Metropolitan Police, MI5, MI6, Mossad, NASA
  National Guard, National Health Service, National Weather Service, NATO, Nato, NDMA, NGO, NHS, NHTSA, NOAA, North Atlantic Treaty Organization
  NSA, NTSB, OAS, OCHA, OECD, Office for National Statistics, ONS, OPEC, OPEC+, OSCE, Oxfam, PAHO, Pentagon, PLA, PMO, Politburo, Red Crescent
  Red Cross, Reserve Bank of Australia, Reserve Bank of India, Royal Navy, Royal Air Force, Royal Canadian Mounted Police, RCMP, SADC
  Save the Children, SEBI, SEC, Secret Service, Securities and Exchange Commission, Senate, Shin Bet, State Council, State Department, Supreme Court
  Swiss Federal Council, Treasury, U.N., UN, UNAIDS, UNDP, UNESCO, UNFPA, UNHCR, UNICEF, Unicef, Unesco, United Nations, Unrwa, UNRWA, UNEP, UNODC
  UN Security Council, U.N. Security Council, UN General Assembly, USAID, US Congress, US Navy, US Air Force, US Army, Verkhovna Rada
  Wagner Group, WFP, WHO, White House, World Bank, World Food Programme, World Food Program, World Health Organization, World Trade Organization, WTO
  WWF, Greenpeace, Transparency International, Reporters Without Borders, World Economic Forum, World Meteorological Organization
  Central Bank of Nigeria, INEC, NDLEA, NAFDAC, Eskom, Transnet, KRA, Knec, DGCA, CBI, NITI Aayog, NIA, BCCI, MCC, ICMR, AIIMS, Supreme Court of India`)

/** Parties, movements and armed groups. */
export const PARTIES_AND_GROUPS = list(`
  Aam Aadmi Party, AAP, AfD, African National Congress, ANC, Al Qaeda, Al-Qaeda, al-Qaida, Al-Shabaab, Al Shabaab, All Progressives Congress, APC
  Alternative for Germany, ANO, Ansar Allah, Awami League, Bharatiya Janata Party, BJP, BNP, Boko Haram, Conservative Party, Conservatives, Christian Democrats
  CDU, CSU, Democratic Alliance, Democratic Party, Democratic Unionist Party, Democrats, DMK, AIADMK, DUP, Economic Freedom Fighters, EFF, ELN, ETA, EPP
  FARC, Farc, Fatah, Fianna Fáil, Fianna Fail, Fidesz, Fine Gael, Forza Italia, Five Star Movement, FMLN, Frelimo, Free Syrian Army, Green Party, Greens
  Golden Dawn, GOP, Hamas, Haqqani network, Hayat Tahrir al-Sham, Hezbollah, Hizbollah, Hizbullah, Houthi, Houthis, Indian National Congress, IRA, ISIL, ISIS
  IS, Isis, Islamic Jihad, Islamic State, Islamic Resistance Movement, Janata Dal, Jamaat-e-Islami, JDU, Justice and Development Party, Khmer Rouge
  Ku Klux Klan, Kuomintang, Kurdistan Workers Party, Labor Party, Labour, Labour Party, Lashkar-e-Taiba, Law and Justice, LDP, Liberal Democratic Party
  Liberal Democrats, Liberal Party, Lib Dems, Likud, M23, MDC, Morena, MPLA, MQM, Muslim Brotherhood, Muslim League, National Rally, NDC, New Patriotic Party, NPP, NLD
  Palestine Liberation Organization, PLO, Palestinian Authority, Palestinian Islamic Jihad, PAN, Partido Popular, PDP, Peoples Democratic Party, Peshmerga
  PJD, PKK, Plaid Cymru, PML-N, Podemos, PPP, PRI, PTI, Rapid Support Forces, RSF, Reform UK, Republican Party, Republicans, RJD, RSS, Sandinistas
  Samajwadi Party, SDF, Shiv Sena, Shining Path, Sinn Féin, Sinn Fein, SNP, Social Democratic Party, Social Democrats, SPD, SWAPO, Syriza, Taliban, Tea Party, Telangana Rashtra Samithi, TRS
  Tigray People's Liberation Front, TPLF, Tories, Trinamool Congress, TMC, Ukip, UNITA, UDF, UDA, Viet Cong, Vox, Workers Party, YPG, ZANU-PF, Zanu-PF, Hells Angels, Sinaloa Cartel
  Black Lives Matter, Proud Boys, Oath Keepers, Extinction Rebellion, Tamil Tigers, LTTE, Abu Sayyaf, Jemaah Islamiyah, Lord's Resistance Army, Janjaweed`)

/** Newspapers, broadcasters, agencies and platforms. */
export const MEDIA = list(`
  ABC, ABC News, AFP, Agence France-Presse, Al Arabiya, Al Jazeera, Al-Jazeera, Al-Ahram, Anadolu Agency, ANI, ANSA, AP, Arab News, Asahi Shimbun, Associated Press, Axios
  BBC, BBC News, Bild, Bloomberg, Breitbart, Boston Globe, BuzzFeed, CBC, CBS, CBS News, CCTV, CGTN, Channel 4, Chicago Tribune, China Daily, CNBC, CNN, C-SPAN, Clarín, Daily Express
  Daily Mail, Daily Mirror, Daily Nation, Daily Telegraph, Dawn, Der Spiegel, Deutsche Welle, DPA, El País, El Pais, El Mundo, EFE, ESPN, Euronews, Express Tribune, Evening Standard
  Facebook, Financial Times, Folha de S.Paulo, Forbes, Fox News, France 24, Global Times, Globe and Mail, Google, Guardian, Haaretz, Hindustan Times, Huffington Post, HuffPost
  Independent, Indian Express, Instagram, IRNA, ITAR-TASS, ITN, ITV, Interfax, Jakarta Post, Jerusalem Post, Kyodo, Kyodo News, La Repubblica, La Nación, Le Figaro, Le Monde, Libération
  LinkedIn, Los Angeles Times, Mail & Guardian, MSNBC, NBC, NBC News, NDTV, New York Post, New York Times, Newsweek, New Yorker, NHK, Nikkei, NPR, O Globo, PBS, People's Daily, Politico, Press Association
  Press TV, ProPublica, PTI, Punch, RFI, RIA Novosti, RT, RTE, RTÉ, Reddit, Reuters, SABC, Sky News, Snapchat, South China Morning Post, Spotify, Straits Times, Sydney Morning Herald
  Tass, TASS, Telegram, The Age, The Atlantic, The Economist, The Hindu, The Sun, The Times, The Verge, TikTok, Times of India, Today FM, Toronto Star, Twitter, USA Today, Vanguard, Vice News
  Voice of America, Vox Media, Wall Street Journal, Washington Post, Washington Times, Weibo, WhatsApp, WIRED, Wikipedia, Xinhua, Yedioth Ahronoth, Yle, Yomiuri Shimbun, Yonhap, YouTube, ZDF, Radio Free Europe
  Daily Star, Daily Monitor, New Vision, Premium Times, ThisDay, Standard Group, Nation Media Group, Ghana News Agency, Prensa Latina, Agencia Brasil, Bernama, Antara, Rappler, Inquirer, GMA News`)

/** Companies. */
export const COMPANIES = list(`
  3M, Accenture, Adani Group, Adidas, Adobe, Airbnb, Airbus, Air France, Air India, Aldi, Alibaba, Alphabet, Amazon, AMD, American Airlines, American Express, Anthropic, ArcelorMittal, Aramco, Asda, AstraZeneca, AT&T
  Audi, Aviva, BAE Systems, Baidu, Bank of America, Barclays, BASF, Bayer, Berkshire Hathaway, BHP, BioNTech, BlackBerry, BlackRock, Blackstone, BMW, BNP Paribas, Boeing, Bombardier, Bosch, BP, British Airways, British Gas, BT
  ByteDance, Canon, Cargill, Carrefour, Caterpillar, Cathay Pacific, Centrica, Chevron, China Mobile, Chrysler, Cisco, Citi, Citibank, Citigroup, Coca-Cola, Comcast, ConocoPhillips, Costco, Credit Suisse, CVS, Daimler
  Danone, Deliveroo, Dell, Deloitte, Delta Air Lines, Deutsche Bank, Deutsche Telekom, DHL, Diageo, Disney, DoorDash, Dow Jones, DuPont, eBay, EasyJet, EDF, Embraer, Emirates, Eni, Equinor, Ericsson, Ernst & Young, Etihad, Evergrande
  Exxon, Exxon Mobil, ExxonMobil, FedEx, Ferrari, Fiat, Flipkart, Ford, Ford Motor, Fujitsu, Gazprom, General Electric, General Motors, GM, GlaxoSmithKline, GSK, Glencore, Goldman Sachs, H&M, Heathrow, Heineken, Hewlett-Packard
  Hitachi, HMV, Honda, Honeywell, HP, HSBC, HTC, Huawei, Hyundai, IBM, IKEA, Ikea, Infosys, ING, Intel, JBS, JetBlue, JD.com, John Lewis, Johnson & Johnson, JPMorgan, JPMorgan Chase, Kellogg, Kenya Airways, KFC, Kia, KLM, KPMG, Kraft Heinz, Lenovo
  LG, Lidl, Lockheed Martin, Lloyds, London Stock Exchange, Lufthansa, Lukoil, LVMH, Lyft, Maersk, Mahindra, Marks & Spencer, Marriott, Mastercard, Mazda, McDonald's, McKinsey, Mercedes, Mercedes-Benz, Merck, Meta, Metro Bank, Michelin, Micron, Microsoft
  Mitsubishi, Moderna, Morgan Stanley, Motorola, MTN, Nasdaq, NatWest, Nestle, Nestlé, Netflix, Next, New York Stock Exchange, Nike, Nintendo, Nissan, Nokia, Norilsk Nickel, Novartis, Novo Nordisk, Nvidia, OpenAI, Oracle, Orange, P&O, Panasonic
  PayPal, Paytm, Pemex, PepsiCo, Petrobras, PetroChina, Petronas, Peugeot, Pfizer, Philips, Porsche, Procter & Gamble, PwC, Qantas, Qatar Airways, Qualcomm, Raytheon, Reliance, Reliance Industries, Renault, Rio Tinto, Roche, Rolls-Royce, Rosneft
  Royal Bank of Scotland, Royal Dutch Shell, Royal Mail, Ryanair, S&P, Safaricom, Sainsbury's, Samsung, Samsung Electronics, Sanofi, Santander, SAP, Saudi Aramco, Sberbank, Shell, Siemens, Singapore Airlines, Sinopec, SoftBank, Sony, SpaceX, Sports Direct, Standard Chartered
  Starbucks, Stellantis, Stripe, Suzuki, Swissair, T-Mobile, Target, Tata, Tata Motors, Tata Steel, TCS, Telefonica, Telefónica, Telstra, Tencent, Tesco, Tesla, Thales, Thomas Cook, Toshiba, TotalEnergies, Toyota, TSMC, Turkish Airlines, Uber, UBS
  Unilever, United Airlines, UPS, Vale, Vattenfall, Verizon, Vivo, Virgin, Virgin Atlantic, Visa, Vodafone, Volkswagen, Volvo, VW, Wal-Mart, Walgreens, Walmart, Warner Bros, Wells Fargo, WeWork, Wipro, Woolworths, Xerox, Xiaomi, Yahoo, Yandex, Zara, Zomato, Zoom, ZTE
  Moody's, Fitch, Fitch Ratings, Standard & Poor's, Dangote, Ecobank, Zenith Bank, Access Bank, Globacom, Airtel, Bharti Airtel, Etisalat, Vodacom, Sasol, Anglo American, De Beers, Kenya Power, Ethiopian Airlines, South African Airways`)

/** Clubs, leagues and bodies of sport. */
export const SPORTS_BODIES = list(`
  AC Milan, AFC, AIFF, Ajax, Al Ahly, Al-Ahly, Al Hilal, Al-Hilal, Al Nassr, Al-Nassr, All Blacks, Anaheim Ducks, Arsenal, Aston Villa, AS Roma, Athletic Bilbao, Atlanta Braves, Atlanta Falcons, Atlético Madrid, Atletico Madrid, ATP, Barcelona FC, Bayern, Bayern Munich
  Bayer Leverkusen, Benfica, Besiktas, Birmingham City, Black Stars, Blackburn Rovers, Boca Juniors, Bolton Wanderers, Borussia Dortmund, Borussia Mönchengladbach, Boston Bruins, Boston Celtics, Boston Red Sox, Bournemouth, Brentford, Brighton & Hove Albion, Bristol City, Broncos, Burnley
  CAF, Calgary Flames, Carolina Panthers, Celtic, Celtics, Charlton Athletic, Chelsea FC, Chennai Super Kings, Chicago Bears, Chicago Bulls, Chicago Cubs, Cincinnati Reds, Cleveland Browns, Club América, Colo-Colo, CONCACAF, Concacaf, CONMEBOL, Conmebol, Corinthians, Coventry City, Crystal Palace, Cruz Azul
  CSKA Moscow, Dallas Cowboys, Delhi Capitals, Denver Broncos, Derby County, Detroit Lions, Detroit Tigers, Dinamo Zagreb, Dodgers, Dynamo Kyiv, Eagles, East Bengal, Edmonton Oilers, England and Wales Cricket Board, ECB, Everton, FC Barcelona, FC Porto, Fenerbahce, Fenerbahçe, FIA, FIBA, Feyenoord, FINA, Fiorentina
  Flamengo, Fluminense, Formula One Management, Fulham, Galatasaray, Geelong, Gor Mahia, Golden State Warriors, Green Bay Packers, Harlequins, Hearts, Hertha Berlin, Hibernian, Houston Astros, Houston Texans, Huddersfield Town, Hull City, IAAF, IOC, Inter Milan, International Olympic Committee, International Cricket Council, Ipswich Town, Juventus
  Kaizer Chiefs, Kansas City Chiefs, Kolkata Knight Riders, LA Galaxy, LA Lakers, Lakers, Lazio, Leeds Rhinos, Leeds United, Leicester City, Leicester Tigers, Lille, Liverpool FC, Los Angeles Dodgers, Los Angeles Lakers, Lyon, Major League Baseball, Major League Soccer, Manchester City, Manchester United, Man City, Man United, Man Utd, Marseille FC, Mamelodi Sundowns, Mets
  Miami Dolphins, Miami Heat, Middlesbrough, Millwall, MLB, MLS, Mohun Bagan, Monaco FC, Montreal Canadiens, Mumbai Indians, NBA, NCAA, New England Patriots, New York Giants, New York Jets, New York Knicks, New York Mets, New York Rangers, New York Yankees, Newcastle United, NFL, NHL, Norwich City, Nottingham Forest, NRL, Orlando Pirates, Olympiakos, Olympiacos
  Palmeiras, Panathinaikos, Paris Saint-Germain, Paris St-Germain, Philadelphia Eagles, Philadelphia Phillies, Pittsburgh Steelers, Portsmouth FC, Premier League, PSG, PSV Eindhoven, Punjab Kings, Queens Park Rangers, QPR, Rajasthan Royals, Rangers, Real Betis, Real Madrid, Real Sociedad, Red Bull, Red Sox, River Plate, RB Leipzig, Royal Challengers Bangalore
  San Francisco 49ers, San Francisco Giants, San Antonio Spurs, Santos FC, Saracens, Schalke, Seattle Seahawks, Sevilla, Shakhtar Donetsk, Sheffield United, Sheffield Wednesday, Southampton FC, Spartak Moscow, Sporting Lisbon, Springboks, Steelers, Stoke City, St Louis Cardinals, Sunderland AFC, Sunrisers Hyderabad, Super Eagles, Swansea City, Sydney Roosters, Sydney Swans, Tampa Bay Buccaneers
  Toronto Blue Jays, Toronto Maple Leafs, Toronto Raptors, Tottenham, Tottenham Hotspur, UEFA, Uefa, UFC, Utah Jazz, Valencia CF, Vancouver Canucks, Vasco da Gama, Villarreal, Wallabies, Warriors, Washington Redskins, Watford, Wasps, WBA, WBC, West Brom, West Bromwich Albion, West Ham, West Ham United, Wigan Athletic, Wolves, Wolverhampton Wanderers, World Athletics, World Rugby, WADA, Yankees, Zamalek
  Young Africans, Simba SC, AFC Leopards, Enyimba, Asante Kotoko, Hearts of Oak, TP Mazembe, Wydad Casablanca, Raja Casablanca, Esperance`)

/** Universities, museums, hospitals and the like. */
export const INSTITUTIONS = list(`
  British Museum, Brookings Institution, Cambridge University, Chatham House, Columbia University, Cornell University, Doctors Without Borders, Georgetown University, Harvard, Harvard University, Imperial College London, Johns Hopkins, Johns Hopkins University, King's College London, London School of Economics
  Makerere University, Mayo Clinic, MIT, Metropolitan Museum of Art, National Gallery, New York University, NYU, Oxford University, Pew Research Center, Princeton University, RAND Corporation, Smithsonian, Stanford, Stanford University, Tate Modern, UCLA, University College London, UCL, Yale, Yale University
  University of Cape Town, University of Ghana, University of Lagos, University of Nairobi, Jawaharlal Nehru University, JNU, IIT, Tsinghua University, Peking University, University of Tokyo, University of Oxford, University of Cambridge, University of Chicago, University of California, Amnesty, Gallup, YouGov, Ipsos, Nielsen, Catholic Church, Church of England, Vatican Bank, Royal Society, Nobel Committee, Nobel Foundation, Gates Foundation, Ford Foundation, Wellcome Trust`)
