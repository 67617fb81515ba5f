/**
 * Words for creeds, peoples without a state, and other groups of people that are written with a capital but name no
 * person, organisation or place (annotation guidelines, section 1), in lower case. Own compilation.
 */
export const CREEDS_AND_PEOPLES: readonly string[] =
  `aboriginal aboriginals africans african afrikaner afrikaners alawite alawites amazigh anglican anglicans anglo arab arabs arabic asian asians atheist atheists baloch balochs baptist
  baptists basque basques berber berbers black blacks bolshevik bolsheviks bosniak bosniaks brahmin brahmins buddhist buddhists buddhism catholic catholics catholicism caucasian chechen chechens
  christian christians christianity communist communists communism confucian coptic copt copts cree creole creoles dalit dalits druze eskimo european europeans evangelical evangelicals fascist fascists
  flemish fulani fulanis gypsy gypsies han hausa hausas hindi hindu hindus hinduism hindutva hispanic hispanics hutu hutus igbo igbos indigenous inuit ismaili ismailis islam islamic islamism islamist islamists jain jains
  jew jewish jews judaism kashmiri kashmiris kikuyu kurd kurdish kurds latin latina latinas latino latinos latinx lgbt lgbtq lgbti lgbtqi lgbtqia lutheran lutherans maasai maori maoris māori maoist maoists marathi
  marxist marxists marxism methodist methodists metis métis mormon mormons muslim muslims nazi nazis nazism nordic oromo oromos orthodox pashtun pashtuns pashto pentecostal pentecostals presbyterian
  presbyterians protestant protestants punjabi punjabis quaker quakers rohingya rohingyas roma romani sahrawi sahrawis salafi salafis salafist salafists scandinavian scandinavians semitic shia shias shi'a shiite shiites shi'ite
  shi'ites sikh sikhs sikhism sindhi sinhala sinhalese slav slavic slavs socialist socialists socialism stalinist stalinists sufi sufis sunni sunnis swahili tamil tamils tatar tatars tibetan tibetans tigrayan tigrayans tuareg tuaregs
  tutsi tutsis uighur uighurs urdu uyghur uyghurs western westerner westerners xhosa yazidi yazidis yiddish yoruba yorubas zionist zionists zionism zulu zulus`.split(
    /\s+/,
  )
