/**
 * Well-known names of what is neither person, organisation nor place: contests, feasts, prizes, laws, works, products,
 * movements of thought, peoples. Own compilation from general knowledge, for the name model's gazetteer.
 */

const list = (text: string): readonly string[] => text.trim().split(/\s*[,\n]\s*/)

export const OTHER_NAMES = list(`
  Academy Award, Academy Awards, Affordable Care Act, Africa Cup of Nations, Aids, AIDS, Allahu Akbar, Android, Apartheid, Arab Spring, Armageddon, Ashes, Asia Cup, Asian Cup, Asian Games, Australian Open, Avatar, AK-47
  Bafta, Bafta Awards, Baftas, Ballon d'Or, Baptist, Battle of Britain, Beethoven's Ninth, Belt and Road Initiative, Berlin Wall, Bible, Bitcoin, Black Death, Black Friday, Black History Month, Boeing 737, Booker Prize, Boxing Day, Bollywood, Brexit, Britpop, Broadway, Bronze Age, Buddhism, Bundesliga Meisterschale
  CAC 40, Camp David Accords, Catholicism, Champions League, Champions Trophy, ChatGPT, Chinese New Year, Christianity, Christmas, Christmas Day, Christmas Eve, Clean Air Act, Clean Water Act, Cold War, Commonwealth Games, Communism, Confucianism, Copa America, Copa América, Copa del Rey, Copa Libertadores, Coronavirus, COVID, COVID-19, Covid, Covid-19, Cyber Monday, Cop26, COP26, COP27, COP28, Cop28
  D-Day, Davis Cup, Dalit, Dalits, Day of the Dead, Deepavali, Delta variant, Diwali, Dow, Dow Jones Industrial Average, Dengue, Durga Puja
  Earth Day, Easter, Easter Monday, Easter Sunday, Ebola, Eid, Eid al-Adha, Eid al-Fitr, Emmy, Emmys, Emmy Award, English, Euro 2020, Euro 2024, Europa League, Eurovision, Eurovision Song Contest, Excel, E. coli
  FA Cup, Fascism, Fathers Day, Father's Day, Fed Cup, FIFA World Cup, First Amendment, Formula 1, Formula One, Fourth of July, French Open, French Revolution, FTSE, FTSE 100, Futures
  Geneva Convention, Geneva Conventions, Giro d'Italia, Golden Globe, Golden Globes, Good Friday, Good Friday Agreement, Gospel, Grammy, Grammys, Grammy Award, Grand National, Grand Prix, Grand Slam, Great Depression, Green Deal, Green New Deal, GDP, GPS, Game of Thrones, Google Maps, Gmail
  H1N1, H5N1, Hajj, Halloween, Hamlet, Hang Seng, Hang Seng Index, Hanukkah, Harry Potter, HIV, Hindi, Hinduism, Hindutva, Hogmanay, Holi, Hollywood, Holocaust, Holy Week, Human Rights Act, Hurricane Katrina
  Ice Age, ICC World Cup, Independence Day, Industrial Revolution, Instagram Live, International Womens Day, International Women's Day, Intifada, iOS, iPad, iPhone, Indian Premier League, Internet, Iron Age, Islam, Islamism, IVF
  J-pop, Jainism, Judaism, Juneteenth, K-pop, Kwanzaa, Koran, Kyoto Protocol, Kannada, Kharif, Labor Day, Labour Day, Lent, Leveson Inquiry, LGBT, LGBTQ, Linux, Lunar New Year, Lok Sabha election, Lassa fever
  Maastricht Treaty, Magna Carta, Maha Kumbh, Kumbh Mela, Malaria, Mandarin, Mardi Gras, Marshall Plan, Marxism, May Day, Medal of Honor, Medicaid, Medicare, Memorial Day, Mercosur summit, MeToo, Me Too, Middle Ages, Military Cross, Miss Universe, Miss World, Mona Lisa, Monkeypox, Mothers Day, Mother's Day, Muharram, mRNA
  NAFTA, Nafta, National Day, Nations League, Nazism, New Testament, New Year, New Year's Day, New Year's Eve, Nikkei 225, Nobel, Nobel Peace Prize, Nobel Prize, Nowruz, Nasdaq Composite, North American Free Trade Agreement, Navratri
  Obamacare, Oktoberfest, Old Testament, Olympic Games, Olympics, Omicron, Onam, Open Championship, Order of Australia, Oscar, Oscars, Oslo Accords, Operation Desert Storm
  Palme d'Or, Pan American Games, Paralympic Games, Paralympics, Paris Agreement, Paris Climate Agreement, Paris Accord, Paris-Dakar, Passover, Patriot Act, Pentecost, PhD, Photoshop, PlayStation, Pongal, Pride Month, Prozac, Pulitzer, Pulitzer Prize, Purim, Pokémon, Pell Grant, Purple Heart
  Quran, Ramadan, Ramzan, Remembrance Day, Renaissance, Republic Day, Ring of Fire, Roe v. Wade, Rosh Hashanah, Rugby World Cup, Ryder Cup, Russian Revolution, Rabi, Roe v Wade
  Sabbath, Schengen, Second Amendment, Second World War, First World War, World War I, World War II, World War One, World War Two, Sharia, Shariah, Six Nations, Sikhism, Six-Day War, Social Security, Solar Impulse, Songkran, South Asian Games, Southeast Asian Games, Spanish flu, Sputnik V, S&P 500, St Patrick's Day, Star Wars, Star Trek, Stone Age, Stanley Cup, Sundance, Super Bowl, Super Cup, Super Rugby, Swahili, Section 230
  Taoism, Test, Thanksgiving, Thanksgiving Day, Tet, The Ashes, Title IX, Tony Award, Tony Awards, Torah, Tour de France, Treaty of Versailles, Turner Prize, Twenty20, T20, T20 World Cup, TED, Titanic, Tamil, Telugu, Tagalog
  Uefa Cup, Universal Declaration of Human Rights, Urdu, US Open, Vedas, Veterans Day, Viagra, Victoria Cross, Vietnam War, Vuelta, Valentine's Day, Valentines Day, Vesak, Vaisakhi
  Watergate, White Paper, Wi-Fi, Wimbledon Championships, Windows, Winter Olympics, Summer Olympics, Women's World Cup, World Cup, World Series, World Championship, World Championships, World Aids Day, Xbox, Yom Kippur, Yuletide, Yom HaShoah, Youth Olympics, YA
  Zika, Zionism, Zoroastrianism, Zen, BRT, CEO, CFO, CCTV camera, DNA, MP3, MPs, NGOs, PCR, PPE, QR, RNA, SUV, TV, UFO, USB, VAT, VIP, GST, HIV/AIDS, IPO, IQ, IT, AI, ATM, EIA, EV, EVs, FDI, ID, R&D, SME, SMEs, STEM, UAV, UV, MRI, CT, LED, LNG, LPG, kWh, MW, SIM, PDF, FAQ`)
