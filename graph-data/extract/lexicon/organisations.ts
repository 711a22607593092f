/**
 * Bodies that newspapers name without explaining: the editors' own table.
 *
 * A row reads `usual full name | other names and acronyms`, the latter parted by `~`. A form ending in `*` is an everyday word as well and counts only
 * where the document also uses a full name or the tagger sees an organisation. The block for a country's institutions names them in full;
 * what "the ministry of defence" or "parliament" is without a country is told by the text.
 */
export const organisations = `
United Nations|UN~U.N.~United Nations Organisation~United Nations Organization~UNO~Turtle Bay~world body
United Nations Security Council|UN Security Council~U.N. Security Council~Security Council~UNSC
United Nations General Assembly|UN General Assembly~U.N. General Assembly~General Assembly~UNGA
United Nations High Commissioner for Refugees|UNHCR~UN High Commissioner for Refugees~UN refugee agency~U.N. refugee agency
United Nations Human Rights Council|UN Human Rights Council~Human Rights Council
United Nations Secretariat|UN Secretariat
UNESCO|Unesco~United Nations Educational, Scientific and Cultural Organization
UNICEF|Unicef~United Nations Children's Fund
UNRWA|United Nations Relief and Works Agency
United Nations Development Programme|UNDP
United Nations Environment Programme|UNEP
World Food Programme|WFP~World Food Program
Food and Agriculture Organization|FAO
World Health Organization|WHO~World Health Organisation
World Trade Organization|WTO~World Trade Organisation
World Bank|
World Meteorological Organization|WMO
World Economic Forum|WEF
International Monetary Fund|IMF~the Fund*
International Atomic Energy Agency|IAEA~I.A.E.A.~UN nuclear watchdog~U.N. nuclear watchdog
International Court of Justice|ICJ~World Court
International Criminal Court|ICC~I.C.C.
International Criminal Tribunal for the former Yugoslavia|ICTY~Hague tribunal~Yugoslav war crimes tribunal
International Criminal Tribunal for Rwanda|ICTR
Special Court for Sierra Leone|
International Labour Organization|ILO~International Labour Organisation
International Organization for Migration|IOM~International Organisation for Migration
International Maritime Organization|IMO
International Civil Aviation Organization|ICAO
International Telecommunication Union|ITU
International Energy Agency|IEA
International Whaling Commission|IWC
International Olympic Committee|IOC
International Committee of the Red Cross|ICRC~Red Cross
Red Crescent|Syrian Arab Red Crescent
International Crisis Group|
Interpol|INTERPOL
Europol|
Permanent Court of Arbitration|
NATO|Nato~N.A.T.O.~North Atlantic Treaty Organization~North Atlantic Treaty Organisation~North Atlantic alliance~Atlantic alliance~Western alliance
Warsaw Pact|Warsaw Treaty Organization
European Union|EU~E.U.
European Commission|EU Commission
European Parliament|EU Parliament
European Council|
Council of the European Union|EU Council
European Central Bank|ECB
Court of Justice of the European Union|European Court of Justice~ECJ
European Court of Human Rights|ECHR~Strasbourg court
European Economic Community|EEC~Common Market
European Communities|European Community
European Free Trade Association|EFTA
European Coal and Steel Community|
European Space Agency|ESA
European Investment Bank|EIB
European Bank for Reconstruction and Development|EBRD
Eurozone|euro zone~euro area
Eurogroup|
Frontex|
Council of Europe|
Organization for Security and Co-operation in Europe|OSCE~Organisation for Security and Co-operation in Europe~Organization for Security and Cooperation in Europe~Organisation for Security and Cooperation in Europe~CSCE
Commonwealth of Independent States|CIS
Collective Security Treaty Organization|CSTO~Collective Security Treaty Organisation
Eurasian Economic Union|EAEU
Shanghai Cooperation Organisation|SCO~Shanghai Cooperation Organization
Commonwealth of Nations|the Commonwealth~British Commonwealth
African Union|AU
African Union Commission|AU Commission
Organisation of African Unity|OAU~Organization of African Unity
Economic Community of West African States|ECOWAS~Ecowas
ECOMOG|Ecomog~Economic Community of West African States Monitoring Group
Southern African Development Community|SADC
East African Community|EAC
Intergovernmental Authority on Development|IGAD
Economic Community of Central African States|ECCAS
Arab Maghreb Union|
Alliance of Sahel States|AES
G5 Sahel|
African Development Bank|AfDB
Arab League|League of Arab States
Gulf Cooperation Council|GCC
Organisation of Islamic Cooperation|OIC~Organization of Islamic Cooperation~Organisation of the Islamic Conference~Organization of the Islamic Conference~Islamic Conference
OPEC|Opec~Organization of the Petroleum Exporting Countries~Organisation of the Petroleum Exporting Countries
OPEC+|Opec+
Non-Aligned Movement|
G7|G-7~Group of Seven
G8|G-8~Group of Eight
G20|G-20~Group of 20~Group of Twenty
G77|Group of 77
BRICS|Brics
OECD|Organisation for Economic Co-operation and Development~Organization for Economic Cooperation and Development~Organisation for Economic Cooperation and Development
Organisation for the Prohibition of Chemical Weapons|OPCW~Organization for the Prohibition of Chemical Weapons
ASEAN|Asean~Association of Southeast Asian Nations~Association of South East Asian Nations
Asia-Pacific Economic Cooperation|APEC~Apec
South Asian Association for Regional Cooperation|SAARC
Pacific Islands Forum|
Asian Development Bank|ADB
Asian Infrastructure Investment Bank|AIIB
ANZUS|
AUKUS|Aukus
SEATO|
Quad|
Organization of American States|OAS~Organisation of American States
Mercosur|Mercosul
UNASUR|Unasur
CARICOM|Caricom~Caribbean Community
CELAC|Celac
ALBA|
Andean Community|
Inter-American Development Bank|
League of Nations|
Comecon|COMECON
Comintern|
Contadora Group|
Minsk Group|OSCE Minsk Group
Northern Alliance|
Coalition Provisional Authority|
International Security Assistance Force|ISAF
Kosovo Force|KFOR
United Nations Protection Force|UNPROFOR
UNAMIR|
UNAMSIL|
UNIFIL|
MONUSCO|MONUC
MINUSMA|
MINUSTAH|
MINURSO|
UNMIK|
UNTAC|
UNAMID|
UNMISS|
UNSCOM|
UNMOVIC|
AMISOM|
United Nations Command|
Amnesty International|Amnesty*
Human Rights Watch|HRW
Doctors Without Borders|Médecins Sans Frontières~Medecins Sans Frontieres~MSF
Reporters Without Borders|RSF
Committee to Protect Journalists|CPJ
Save the Children|
Oxfam|
Greenpeace|
Transparency International|
Freedom House|
Carter Center|
Syrian Observatory for Human Rights|SOHR
White Helmets|Syria Civil Defence
Norwegian Refugee Council|
International Rescue Committee|
World Jewish Congress|
World Council of Churches|
Socialist International|
WikiLeaks|Wikileaks
Bilderberg Group|
Catholic Church|Roman Catholic Church
Church of England|
Russian Orthodox Church|
Ukrainian Orthodox Church|
Orthodox Church of Ukraine|
Muslim Brotherhood|the Brotherhood*
Opus Dei|
Falun Gong|
Jewish Agency|
United States Department of State|US State Department~U.S. State Department~State Department~Foggy Bottom
United States Department of Defense|US Department of Defense~Pentagon~Defense Department~US Defense Department~U.S. Department of Defense~Department of Defense
United States Department of the Treasury|US Treasury~U.S. Treasury~Treasury Department~US Treasury Department~U.S. Treasury Department
United States Department of Justice|US Justice Department~Justice Department~U.S. Justice Department~Department of Justice
United States Department of Homeland Security|Department of Homeland Security~Homeland Security Department
United States Department of Commerce|US Commerce Department~Commerce Department
United States Department of Energy|US Energy Department~Energy Department
United States Congress|US Congress~U.S. Congress~Capitol Hill
United States Senate|US Senate~U.S. Senate
United States House of Representatives|US House of Representatives~U.S. House of Representatives~House of Representatives
Supreme Court of the United States|US Supreme Court~U.S. Supreme Court
Central Intelligence Agency|CIA~C.I.A.
Federal Bureau of Investigation|FBI~F.B.I.
National Security Agency|NSA
National Security Council|NSC
Drug Enforcement Administration|DEA
Federal Reserve|US Federal Reserve~U.S. Federal Reserve
Federal Trade Commission|FTC
Securities and Exchange Commission|SEC
Federal Aviation Administration|FAA
NASA|Nasa
USAID|US Agency for International Development
United States Central Command|US Central Command~U.S. Central Command~CENTCOM~Centcom
United States Africa Command|AFRICOM~US Africa Command
United States Navy|US Navy~U.S. Navy
United States Army|US Army~U.S. Army
United States Air Force|US Air Force~U.S. Air Force
United States Marine Corps|US Marines~U.S. Marines~US Marine Corps
United States Coast Guard|US Coast Guard~U.S. Coast Guard
US Immigration and Customs Enforcement|Immigration and Customs Enforcement
Secret Service|US Secret Service
Republican Party (United States)|Republican Party~GOP~Republicans~Republican
Democratic Party (United States)|Democratic Party~Democrats~Democratic*
Libertarian Party|
Tea Party|
Black Panther Party|Black Panthers
Ku Klux Klan|
AFL-CIO|
Teamsters|
United Auto Workers|UAW
National Rifle Association|NRA
Fatah|al-Fatah
Palestine Liberation Organization|PLO~P.L.O.~Palestine Liberation Organisation
Palestinian Authority|Palestinian National Authority
Hamas|
Palestinian Islamic Jihad|Islamic Jihad
Popular Front for the Liberation of Palestine|PFLP
Democratic Front for the Liberation of Palestine|DFLP
Al-Aqsa Martyrs' Brigades|Al-Aqsa Martyrs Brigades~Aqsa Martyrs Brigades
Izz ad-Din al-Qassam Brigades|Qassam Brigades~Al-Qassam Brigades~Izz al-Din al-Qassam Brigades
Black September|
Hezbollah|Hizbollah~Hizbullah~Hizballah~Hezbullah
Amal Movement|Amal
Lebanese Forces|
South Lebanon Army|
Future Movement|
Free Patriotic Movement|
Kataeb|Phalange~Phalangists
Progressive Socialist Party|
Taliban|Taleban~Afghan Taliban
Tehrik-i-Taliban Pakistan|TTP~Pakistani Taliban~Tehreek-e-Taliban Pakistan
Haqqani network|
al-Qaeda|al-Qaida~al Qaeda~al Qaida~Al-Qaeda~Al Qaeda~al-Qa'ida
Al-Qaeda in the Arabian Peninsula|AQAP
Al-Qaeda in the Islamic Maghreb|AQIM
Islamic State|ISIS~Isis~ISIL~Isil~Daesh~Da'esh~IS~Islamic State of Iraq and the Levant~Islamic State in Iraq and Syria~Islamic State of Iraq and Syria~Islamic State group
Islamic State – Khorasan Province|Islamic State Khorasan~ISIS-K~IS-K~Islamic State Khorasan Province~ISKP
Islamic State – West Africa Province|ISWAP~Islamic State West Africa Province
al-Nusra Front|Nusra Front~Jabhat al-Nusra~Al-Nusra
Hayat Tahrir al-Sham|HTS~Tahrir al-Sham
Ahrar al-Sham|
Jaish al-Islam|
Free Syrian Army|FSA
Syrian National Coalition|
Syrian National Army|
Syrian Democratic Forces|SDF
People's Protection Units|YPG
Democratic Union Party|PYD
Kurdistan Workers' Party|PKK~Kurdistan Workers Party
Peshmerga|peshmerga
Kurdistan Democratic Party|KDP
Patriotic Union of Kurdistan|PUK
Kurdistan Regional Government|KRG
Justice and Development Party (Turkey)|AK Party~AKP~Justice and Development Party
Republican People's Party|CHP
Nationalist Movement Party|MHP
Peoples' Democratic Party|HDP
Gulen movement|Gülen movement~FETO
Ba'ath Party|Baath Party~Baath~Ba'ath~Baathists
Iraqi Republican Guard|Republican Guard
Popular Mobilization Forces|Hashd al-Shaabi~Popular Mobilisation Forces~Popular Mobilization Units
Mahdi Army|
Badr Organization|Badr Organisation~Badr Brigade
Kataib Hezbollah|Kata'ib Hezbollah
Iraqi Governing Council|
Islamic Revolutionary Guard Corps|Revolutionary Guards~Revolutionary Guard~IRGC~Iranian Revolutionary Guards~Islamic Revolutionary Guards Corps~Revolutionary Guard Corps
Quds Force|
Basij|
Guardian Council|
Assembly of Experts|
People's Mujahedin of Iran|Mujahideen-e-Khalq~MEK~MKO~Mujahedin-e Khalq~People's Mujahedin Organization of Iran
Houthi movement|Houthi~Houthis~Ansar Allah~Ansarullah~Huthis
Southern Transitional Council|STC
Al-Islah|
Al-Wefaq|
Knesset|
Likud|Likud party
Israel Defense Forces|IDF~Israeli Defense Forces~Israel Defence Forces~Israeli Defence Forces
Mossad|
Shin Bet|Shabak
Yesh Atid|
Shas|
Kach|
Peace Now|
Haganah|
Irgun|
Stern Gang|Lehi
Government of National Accord|GNA
Government of National Unity|GNU
Libyan National Army|LNA
National Transitional Council|NTC
General National Congress|
Ansar al-Sharia|Ansar al-Shariah
Libya Dawn|
Ennahda|Nahda~Ennahdha
National Liberation Front|FLN
Islamic Salvation Front|FIS
Armed Islamic Group of Algeria|Armed Islamic Group~GIA
Salafist Group for Preaching and Combat|GSPC
Polisario Front|Polisario~Polisario front
Istiqlal Party|Istiqlal
Supreme Council of the Armed Forces|SCAF
Freedom and Justice Party|
al-Gama'a al-Islamiyya|Gamaa al-Islamiya
Wafd|
Rapid Support Forces|RSF
Sudanese Armed Forces|SAF
Janjaweed|
Forces of Freedom and Change|
Sudan People's Liberation Movement|SPLM
Sudan People's Liberation Army|SPLA
Justice and Equality Movement|JEM
Sudan Liberation Movement|Sudan Liberation Army~SLM~SLA
National Congress Party|
Lord's Resistance Army|LRA
National Resistance Movement|NRM
Allied Democratic Forces|ADF
March 23 Movement|M23
Congo River Alliance|
Democratic Forces for the Liberation of Rwanda|FDLR
Rwandan Patriotic Front|RPF
Interahamwe|
CNDD-FDD|
Alliance of Democratic Forces for the Liberation of Congo|AFDL
Rally for Congolese Democracy|RCD
Movement for the Liberation of the Congo|MLC
Mai-Mai|Mai Mai
al-Shabaab|al Shabaab~al-Shabab~al Shabab~Al-Shabaab~Shabaab
Islamic Courts Union|Islamic Courts~Union of Islamic Courts
Transitional Federal Government|
Tigray People's Liberation Front|TPLF~Tigrayan People's Liberation Front
Eritrean People's Liberation Front|EPLF
Oromo Liberation Front|OLF
Oromo Liberation Army|OLA
Ogaden National Liberation Front|ONLF
Western Somali Liberation Front|WSLF
Ethiopian People's Revolutionary Democratic Front|EPRDF
Derg|Dergue
Fano|
Boko Haram|
Ansaru|
Movement for the Emancipation of the Niger Delta|MEND
Indigenous People of Biafra|IPOB
All Progressives Congress|APC
Peoples Democratic Party|PDP~People's Democratic Party
Revolutionary United Front|RUF
National Patriotic Front of Liberia|NPFL
Liberians United for Reconciliation and Democracy|LURD
MODEL|Movement for Democracy in Liberia
JNIM|Jama'at Nasr al-Islam wal Muslimin
Ansar Dine|Ansar Eddine
National Movement for the Liberation of Azawad|MNLA
MUJAO|
Séléka|Seleka
Anti-balaka|
African National Congress|ANC
Umkhonto we Sizwe|
Pan Africanist Congress|PAC
Inkatha Freedom Party|Inkatha
Economic Freedom Fighters|EFF
Democratic Alliance|
National Party (South Africa)|
ZANU-PF|Zanu-PF~ZANU PF~Zanu PF
ZANU|Zanu~Zimbabwe African National Union
ZAPU|Zapu~Zimbabwe African People's Union
Patriotic Front|
Movement for Democratic Change|MDC
UNITA|Unita
MPLA|People's Movement for the Liberation of Angola~Popular Movement for the Liberation of Angola
National Liberation Front of Angola|FNLA
FRELIMO|Frelimo
RENAMO|Renamo
SWAPO|Swapo~South West Africa People's Organisation~South West Africa People's Organization
Mau Mau|
Orange Democratic Movement|ODM
Chama Cha Mapinduzi|CCM
Convention People's Party|
Wagner Group|Wagner~Wagner group~Africa Corps
State Duma|Duma
Federation Council|
Federal Security Service|FSB
KGB|
GRU|
Foreign Intelligence Service|SVR
United Russia|
Communist Party of the Russian Federation|
Communist Party of the Soviet Union|CPSU~Soviet Communist Party
Politburo|
Supreme Soviet|
Cheka|
NKVD|
Red Army|
Night Wolves|
Yabloko|
Verkhovna Rada|Rada
Security Service of Ukraine|SBU
Azov Brigade|Azov
Azov Battalion|Azov Regiment
Right Sector|
Party of Regions|
Servant of the People|
Batkivshchyna|
National Guard of Ukraine|Ukrainian National Guard~Ukraine's National Guard
Armed Forces of Ukraine|Ukrainian Armed Forces
Solidarity|
Law and Justice|PiS
Civic Platform|
Civic Forum|
Charter 77|
Fidesz|
Jobbik|
Vetevendosje|
Kosovo Liberation Army|KLA~UCK
Democratic League of Kosovo|LDK
Serbian Progressive Party|
Serbian Radical Party|
Socialist Party of Serbia|
Yugoslav People's Army|JNA~Yugoslav National Army
Army of Republika Srpska|Bosnian Serb army~Bosnian Serb Army
Croatian Defence Council|HVO
Croatian Democratic Union|HDZ
Party of Democratic Action|SDA
Serb Democratic Party|Serbian Democratic Party~SDS
VMRO-DPMNE|
National Liberation Army (Macedonia)|
Golden Dawn|
Syriza|SYRIZA
New Democracy|
PASOK|Pasok
Independent Greeks|
EOKA|
17 November|November 17
Stasi|
Socialist Unity Party of Germany|Socialist Unity Party~SED
Christian Democratic Union of Germany|Christian Democratic Union~CDU~Christian Democrats
Christian Social Union|CSU
Social Democratic Party of Germany|SPD~Social Democratic Party~Social Democrats
Free Democratic Party (Germany)|Free Democratic Party~FDP~Free Democrats
Alternative for Germany|AfD
Alliance 90/The Greens|Alliance 90~German Greens
Die Linke|
Nazi Party|Nazis~National Socialist German Workers' Party
Gestapo|
SS|Waffen-SS
Wehrmacht|
Luftwaffe|
Bundestag|
Bundesrat|
Bundeswehr|
Bundesbank|
Red Army Faction|Baader-Meinhof gang~Baader-Meinhof
Freedom Party of Austria|FPÖ
Austrian People's Party|ÖVP
National Rally|Rassemblement National~National Front
The Republicans (France)|Les Républicains~Les Republicains
Socialist Party (France)|
La France Insoumise|France Unbowed
En Marche|La République En Marche~Renaissance*
National Assembly (France)|French National Assembly
Organisation armée secrète|OAS
Vichy|Vichy France~Vichy regime
French Foreign Legion|Foreign Legion
Five Star Movement|5-Star Movement
Lega (political party)|Northern League~Lega Nord~Lega
Forza Italia|
Brothers of Italy|Fratelli d'Italia
Democratic Party (Italy)|
Red Brigades|
Cosa Nostra|
Camorra|
'Ndrangheta|Ndrangheta
People's Party (Spain)|Partido Popular
Spanish Socialist Workers' Party|PSOE
Vox (political party)|Vox
Podemos|
Ciudadanos|
ETA|Eta~Basque separatist group ETA
Herri Batasuna|Batasuna
Republican Left of Catalonia|Esquerra Republicana~ERC~Republican Left
Junts|Together for Catalonia
Guardia Civil|Civil Guard
House of Commons of the United Kingdom|House of Commons~Commons
House of Lords|
Parliament of the United Kingdom|British Parliament~British parliament
Labour Party (UK)|Labour Party~Labour
Conservative Party (UK)|Conservative Party~Conservatives~Tories~Tory Party~Tory~Conservative
Liberal Democrats (UK)|Liberal Democrats~Lib Dems
UK Independence Party|UKIP~Ukip
Reform UK|
Brexit Party|
Scottish National Party|SNP
Plaid Cymru|
Foreign Office|Foreign and Commonwealth Office~Foreign, Commonwealth and Development Office~British Foreign Office
Home Office|
Ministry of Defence (United Kingdom)|
Treasury|
Bank of England|
Scotland Yard|Metropolitan Police~Met Police
MI5|
MI6|
GCHQ|
Royal Air Force|RAF
Royal Navy|
Royal Marines|
SAS|Special Air Service
Met Office|
Sinn Féin|Sinn Fein
Provisional Irish Republican Army|IRA~Irish Republican Army~Provisional IRA~Provisionals
Real IRA|
Official IRA|
Irish National Liberation Army|INLA
Social Democratic and Labour Party|SDLP
Ulster Unionist Party|UUP~Ulster Unionists
Democratic Unionist Party|DUP
Ulster Volunteer Force|UVF
Ulster Defence Association|UDA
Royal Ulster Constabulary|RUC
Northern Ireland Executive|
Northern Ireland Assembly|
Fianna Fáil|Fianna Fail
Fine Gael|
Garda Síochána|Garda~Gardai~Gardaí
Dáil Éireann|Dail~Dáil
Folketing|
Storting|
Riksdag|
Althing|
Eduskunta|
Sejm|
Saeima|
Seimas|
Riigikogu|
Stortinget|
Cortes|
Swedish Academy|
Nobel Committee|Norwegian Nobel Committee
Communist Party of China|Chinese Communist Party~CCP~Communist Party of China
People's Liberation Army|PLA~Chinese army
National People's Congress|
Kuomintang|KMT~Nationalist Party
Democratic Progressive Party|DPP
Red Guards|
Taiwan Affairs Office|
Central Military Commission|
State Council|
Workers' Party of Korea|
Korean People's Army|
KCNA|Korean Central News Agency
Liberal Democratic Party|LDP
Democratic Party of Japan|
Komeito|
Aum Shinrikyo|Aum Supreme Truth
Japan Self-Defense Forces|Self-Defense Forces~Self-Defence Forces~SDF
Bharatiya Janata Party|BJP
Indian National Congress|Congress party~Congress Party
Rashtriya Swayamsevak Sangh|RSS
Shiv Sena|
Aam Aadmi Party|
Trinamool Congress|
Communist Party of India|
Lok Sabha|
Rajya Sabha|
Research and Analysis Wing|RAW
Central Bureau of Investigation|CBI
Lashkar-e-Taiba|Lashkar-e-Toiba~LeT~Lashkar-i-Taiba
Jaish-e-Mohammed|Jaish-e-Mohammad~Jaish-i-Mohammad
Hizbul Mujahideen|Hizb-ul-Mujahideen
Inter-Services Intelligence|ISI
Pakistan Tehreek-e-Insaf|PTI
Pakistan People's Party|PPP~Pakistan Peoples Party
Pakistan Muslim League|PML-N~Pakistan Muslim League-Nawaz~Muslim League
Balochistan Liberation Army|BLA~Baloch Liberation Army
Awami League|
Bangladesh Nationalist Party|BNP
Jamaat-e-Islami|
Mukti Bahini|
Liberation Tigers of Tamil Eelam|LTTE~Tamil Tigers~Liberation Tigers~Tigers*
Janatha Vimukthi Peramuna|JVP
Communist Party of Nepal (Maoist)|CPN-Maoist~Maoists
Nepali Congress|
Hezb-e-Islami|Hizb-i-Islami~Hezb-i-Islami
Jamiat-e Islami|Jamiat-i-Islami
Loya Jirga|Loya jirga
Tatmadaw|
National League for Democracy|NLD
Arakan Army|
Arakan Rohingya Salvation Army|ARSA
Kachin Independence Army|KIA
Kachin Independence Organisation|KIO
Karen National Union|KNU
Three Brotherhood Alliance|
Ta'ang National Liberation Army|TNLA
Myanmar National Democratic Alliance Army|MNDAA
National Unity Government|
United Wa State Army|UWSA
State Administration Council|
Khmer Rouge|
FUNCINPEC|Funcinpec
Cambodian People's Party|CPP
Viet Cong|Vietcong
Viet Minh|Vietminh
Communist Party of Vietnam|Vietnamese Communist Party
Pathet Lao|
Pheu Thai|Pheu Thai Party
Thai Rak Thai|
Barisan Nasional|
Pakatan Harapan|
UMNO|Umno~United Malays National Organisation
People's Action Party|PAP
Golkar|
PDI-P|
Free Aceh Movement|GAM
Jemaah Islamiyah|Jemaah Islamiah
Fretilin|FRETILIN
Falintil|
Free Papua Movement|OPM~West Papua Liberation Army
Moro Islamic Liberation Front|MILF
Moro National Liberation Front|MNLF
Abu Sayyaf|
New People's Army|NPA
Communist Party of the Philippines|
Maute group|
Bangsamoro Islamic Freedom Fighters|BIFF
Australian Labor Party|
New Zealand Labour Party|
Revolutionary Armed Forces of Colombia|FARC~Farc~F.A.R.C.
National Liberation Army (Colombia)|ELN~National Liberation Army
M-19|M19~April 19 Movement
United Self-Defense Forces of Colombia|AUC
Medellín Cartel|Medellin cartel~Medellin Cartel
Cali Cartel|Cali cartel
Sinaloa Cartel|Sinaloa cartel
Jalisco New Generation Cartel|
Los Zetas|Zetas
Tren de Aragua|
MS-13|Mara Salvatrucha
Zapatista Army of National Liberation|Zapatistas~EZLN
Institutional Revolutionary Party|PRI
National Action Party|PAN
Morena|
Sandinista National Liberation Front|Sandinistas~Sandinista~FSLN
Contras|the Contras~Contra rebels
Farabundo Martí National Liberation Front|FMLN~Farabundo Marti National Liberation Front
ARENA|
Shining Path|Sendero Luminoso
Túpac Amaru Revolutionary Movement|Tupac Amaru Revolutionary Movement~MRTA
Montoneros|
Tupamaros|
Peronists|
United Socialist Party of Venezuela|PSUV
Workers' Party (Brazil)|
Movement for Socialism|MAS
PDVSA|
Viv Ansanm|
Fanmi Lavalas|
Tonton Macoute|Tontons Macoutes
Brigade 2506|
Green Berets|
Gladio|
Blackwater|Blackwater Worldwide
Executive Outcomes|
Gazprom|
Rosneft|
Lukoil|
Rosatom|
Roscosmos|
Sberbank|
VTB|
Yukos|
Aeroflot|
Naftogaz|
Nord Stream AG|
Aramco|Saudi Aramco
ExxonMobil|Exxon Mobil~Exxon
Chevron|
Shell|Royal Dutch Shell
BP|British Petroleum
TotalEnergies|
Eni|ENI
Petrobras|
Pemex|
Sinopec|
CNOOC|
China National Petroleum Corporation|CNPC
Anglo-Iranian Oil Company|
Boeing|
Airbus|
Lockheed Martin|
Raytheon|
Rheinmetall|
BAE Systems|
McDonnell Douglas|
Northrop Grumman|
General Electric|
Siemens|
Volkswagen|VW
Daimler|
BMW|
Renault|
Fiat|
Toyota|
Nissan|
Honda|
General Motors|GM
Ford Motor Company|
Chrysler|
Tesla|
SpaceX|
Starlink|
Apple|
Google|
Alphabet|
Microsoft|
Facebook|
Amazon.com|
Twitter|
TikTok|
ByteDance|
Huawei|
ZTE|
Alibaba|
Tencent|
Samsung|Samsung Electronics
Sony|
Nokia|
Ericsson|
Intel|
IBM|
Nvidia|
TSMC|
Qualcomm|
OpenAI|
YouTube|
WhatsApp|
Telegram*|
Netflix|
Uber|
Nestlé|Nestle
Unilever|
Pfizer|
AstraZeneca|
Moderna|
Novartis|
Bayer|
Monsanto|
Johnson & Johnson|
Glencore|
Rio Tinto|
BHP|
ArcelorMittal|
UniCredit|
Commerzbank|
Deutsche Bank|
Credit Suisse|
UBS|
HSBC|
Barclays|
Lloyds|
BNP Paribas|
Société Générale|Societe Generale
Crédit Agricole|Credit Agricole
Goldman Sachs|
JPMorgan Chase|JP Morgan~JPMorgan
Morgan Stanley|
Lehman Brothers|
Citigroup|Citibank
Bank of America|
Enron|
AIG|
BlackRock|
Ryanair|
easyJet|
Lufthansa|
Air France|
British Airways|
Air India|
El Al|
Turkish Airlines|
Malaysia Airlines|
Pan Am|
Qantas|
Maersk|
7-Eleven|
McDonald's|
Coca-Cola|
Pepsi|
Circle K|
Saab|
Reuters|
Associated Press|AP
Agence France-Presse|AFP
United Press International|UPI
Bloomberg|Bloomberg News
TASS|Tass~Itar-Tass
Interfax|
RIA Novosti|RIA
Sputnik|
RT|Russia Today
Pravda|
Izvestia|
Xinhua|Xinhua News Agency
Global Times|
People's Daily|
CCTV|
South China Morning Post|
Kyodo|Kyodo News
NHK|
Asahi Shimbun|
Yonhap|
BBC|British Broadcasting Corporation
BBC World Service|
ITV|
Sky News|
CNN|
Fox News|
MSNBC|
NBC|NBC News
CBS|CBS News
ABC News|
NPR|National Public Radio
Voice of America|VOA
Radio Free Europe|Radio Liberty~RFE/RL
Deutsche Welle|
Al Jazeera|al-Jazeera
Al Arabiya|al-Arabiya
Al-Manar|al-Manar
Press TV|
IRNA|Islamic Republic News Agency
Fars News Agency|Fars
Tasnim|Tasnim News Agency
SANA|
Anadolu Agency|Anadolu
Haaretz|Ha'aretz
The Jerusalem Post|Jerusalem Post
Yedioth Ahronoth|
The New York Times|New York Times
The Washington Post|Washington Post
The Wall Street Journal|Wall Street Journal
Los Angeles Times|
USA Today|
The Guardian|Guardian*
The Times|
The Sunday Times|Sunday Times
The Daily Telegraph|Daily Telegraph
The Independent|
Daily Mail|
Financial Times|
The Economist|
Der Spiegel|Spiegel
Die Zeit|
Bild|
Süddeutsche Zeitung|Sueddeutsche Zeitung
Frankfurter Allgemeine Zeitung|
Le Monde|
Le Figaro|
Libération|
El País|El Pais
El Mundo|
La Repubblica|
Corriere della Sera|
ANSA|
Newsweek|
Charlie Hebdo|
Politico|
Bellingcat|
International Herald Tribune|
Radio Okapi|
FIFA|Fifa
UEFA|Uefa
FIDE|Fide
Premier League|
Real Madrid|
FC Barcelona|
Manchester United|
Manchester City|
Liverpool FC|
Chelsea FC|
Arsenal|
Bayern Munich|
Juventus|
Harvard University|Harvard
Yale University|Yale
Stanford University|
University of Oxford|Oxford University
University of Cambridge|Cambridge University
Massachusetts Institute of Technology|
Chatham House|
Brookings Institution|
Rand Corporation|RAND Corporation
Carnegie Endowment|
Ford Foundation|
Open Society Foundations|
Gates Foundation|Bill & Melinda Gates Foundation
Western European Union|WEU
General Agreement on Tariffs and Trade|GATT
Central Treaty Organization|CENTO
Five Eyes|
Economic and Monetary Community of Central Africa|CEMAC
Melanesian Spearhead Group|
Rio Group|
Visegrad Group|Visegrád Group
Nordic Council|
Arctic Council|
Inter-Parliamentary Union|
Paris Club|
London Club|
Financial Action Task Force|FATF
Stabilisation Force|SFOR
Implementation Force|IFOR
Middle East Quartet|
Chase Manhattan|Chase Manhattan Bank
Bear Stearns|
Merrill Lynch|
Wells Fargo|
Royal Bank of Scotland|RBS
Standard Chartered|
Dresdner Bank|
Crédit Lyonnais|
Banco Santander|Santander*
BBVA|
Intesa Sanpaolo|
ING Group|ING*
ABN AMRO|ABN Amro
Rabobank|
Danske Bank|
Nordea|
Gazprombank|
Bank of China|
Industrial and Commercial Bank of China|ICBC
Mizuho|Mizuho Bank
Nomura|
Mitsubishi UFJ|
Fannie Mae|
Freddie Mac|
Allianz|
AXA|
Lloyd's of London|
Berkshire Hathaway|
Blackstone|
SoftBank|Softbank
General Dynamics|
British Aerospace|
Thales|
Dassault|Dassault Aviation
Krauss-Maffei|
Leonardo*|
Rolls-Royce|Rolls Royce
Rosoboronexport|
Almaz-Antey|
Sukhoi|
Norinco|
Embraer|
Bombardier|
Rafael Advanced Defense Systems|
Elbit Systems|Elbit
Israel Aerospace Industries|Israel Aircraft Industries
Mercedes-Benz|
Audi|
Porsche|
Opel|
Peugeot|PSA Peugeot Citroën~PSA Peugeot Citroen
Citroën|Citroen
Fiat Chrysler|
Stellantis|
Mazda|
Mitsubishi|
Subaru|
Hyundai|
Daewoo|
Volvo|
Skoda|Škoda
AvtoVAZ|Avtovaz
Jaguar Land Rover|
Tata Motors|
BYD|
Geely|
Mobil|
Texaco|
Gulf Oil|
Elf Aquitaine|
Agip|
Repsol|
Equinor|Statoil
YPF|
Ecopetrol|
Sibneft|
Surgutneftegaz|Surgutneftegas
Novatek|
Transneft|
QatarEnergy|Qatar Petroleum
Abu Dhabi National Oil Company|ADNOC
National Iranian Oil Company|NIOC
Sonatrach|
Sonangol|
Nigerian National Petroleum Corporation|NNPC
PetroChina|
Petronas|
Pertamina|
Oil and Natural Gas Corporation|ONGC
Unocal|
ConocoPhillips|
Halliburton|
Schlumberger|
Bechtel|
Vale S.A.|Vale*
Anglo American plc|
De Beers|
Codelco|
Norilsk Nickel|Nornickel
Rusal|
Arcelor|
Thyssenkrupp|ThyssenKrupp~Thyssen
Union Carbide|
Dow Chemical|
DuPont|
BASF|
Hoechst|
Syngenta|
Imperial Chemical Industries|ICI
Areva|Cogema
Framatome|
Westinghouse|Westinghouse Electric
ABB|
Alstom|
Hitachi|
Toshiba|
Mitsubishi Heavy Industries|
Meta Platforms|Meta*
AMD|
Cisco|Cisco Systems
Oracle Corporation|Oracle*
Hewlett-Packard|
Dell*|
Xerox|
Kodak|Eastman Kodak
AT&T|
Verizon|
Motorola|
Alcatel|Alcatel-Lucent
Vodafone|
Telefónica|Telefonica
Deutsche Telekom|
British Telecom|BT*
Telecom Italia|
MTN Group|MTN
Baidu|
Xiaomi|
Lenovo|
LG|LG Electronics
SK Hynix|
Foxconn|Hon Hai
Panasonic|Matsushita
NEC|
Fujitsu|
Nintendo|
ASML|
Philips*|
SAP*|
Infosys|
Tata Group|
Reliance Industries|
Adani Group|
Instagram|
Spotify|
Yandex|
VKontakte|
Kaspersky Lab|Kaspersky*
Yahoo|
Rakuten|
NSO Group|
GlaxoSmithKline|Glaxo~GSK
Roche*|
Sanofi|
Merck & Co.|Merck
BioNTech|
Novo Nordisk|
Gilead Sciences|
Danone|
PepsiCo|
Starbucks|
Philip Morris|
Heineken|
Carlsberg*|
Anheuser-Busch InBev|InBev
Diageo|
Chiquita|Chiquita Brands
United Fruit Company|United Fruit
Cargill|
Ikea|IKEA
Walmart|Wal-Mart
Carrefour|
Tesco|
Lidl|
H&M|
Nike|
Adidas|
L'Oréal|L'Oreal
KLM|
Alitalia|
Iberia*|
Swissair|
Sabena|
Trans World Airlines|TWA
American Airlines|
United Airlines|
Delta Air Lines|
Air Canada|
Air New Zealand|
Japan Airlines|
All Nippon Airways|
Korean Air|Korean Air Lines
Cathay Pacific|
Singapore Airlines|
Thai Airways|
Garuda Indonesia|Garuda
Philippine Airlines|
IndiGo|
Pakistan International Airlines|PIA
Emirates Airline|Emirates airline
Etihad|Etihad Airways
Qatar Airways|
Saudia|Saudi Arabian Airlines
EgyptAir|Egyptair
Ethiopian Airlines|
Kenya Airways|
South African Airways|
Air China|
China Eastern Airlines|China Eastern
China Southern Airlines|China Southern
China Airlines|
Aeroméxico|Aeromexico
Avianca|
LATAM Airlines|LATAM
Varig|
Cubana de Aviación|
Mahan Air|
Iran Air|
Iraqi Airways|
Belavia|
Deutsche Presse-Agentur|DPA
EFE|
ITN|
PBS|
Kommersant|
Novaya Gazeta|
NTV|
Hürriyet|Hurriyet
Cumhuriyet|
The Hindu|
The Times of India|Times of India
The Straits Times|Straits Times
Yomiuri Shimbun|
Chosun Ilbo|
Rappler|
Granma|
Clarín|Clarin
La Nación|
Folha de S.Paulo|Folha de São Paulo
O Globo|
El Universal|
La Prensa|
Sydney Morning Herald|
The Globe and Mail|Globe and Mail
Gazeta Wyborcza|
Action Directe|
Party of Free Life of Kurdistan|PJAK
Abu Nidal Organization|Abu Nidal Organisation~Fatah Revolutionary Council
Guatemalan National Revolutionary Unity|URNG
First Capital Command|Primeiro Comando da Capital
Peace Corps|
Soviet Army|
Kadima|
Meretz|
Palestinian Legislative Council|
Carabinieri|
Union for a Popular Movement|UMP
DGSE|
Italian Communist Party|
Muttahida Qaumi Movement|MQM
Nidaa Tounes|
Kenya African National Union|KANU
American Popular Revolutionary Alliance|APRA
Bloc Québécois|Bloc Quebecois
Parti Québécois|Parti Quebecois
Royal Canadian Mounted Police|RCMP
Occupy Wall Street|
Atlético Madrid|Atletico Madrid
Borussia Dortmund|
AC Milan|
Inter Milan|
Paris Saint-Germain|PSG
Ajax*|
Benfica|
FC Porto|
Boca Juniors|
River Plate*|
Flamengo|
Al Ahly|
Zamalek|
Galatasaray|
Fenerbahçe|Fenerbahce
Red Star Belgrade|
Dinamo Zagreb|
Dynamo Kyiv|Dynamo Kiev
Spartak Moscow|
CSKA Moscow|
New York Yankees|
Boston Red Sox|
Los Angeles Lakers|
Chicago Bulls|
Dallas Cowboys|
Ferrari|
McLaren*|
`;

/**
 * Names that many countries' bodies bear, by the state whose body the table means; in a text that is about others, they are what they say.
 */
export const homes: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        "United States",
        "Republican Party (United States); Democratic Party (United States); United States Congress; United States Senate; United States House of Representatives; Federal Reserve; Central Bureau of Investigation; National Security Council; United States Department of Justice; United States Department of the Treasury",
      ],
      [
        "United Kingdom",
        "Labour Party (UK); Conservative Party (UK); Liberal Democrats (UK); House of Commons of the United Kingdom; House of Lords; Foreign Office; Home Office; Treasury; Reform UK; The Times; Parliament of the United Kingdom",
      ],
      [
        "Germany",
        "Christian Democratic Union of Germany; Social Democratic Party of Germany; Free Democratic Party (Germany); Bundestag; Bundesrat",
      ],
      ["Iraq", "Iraqi Republican Guard"],
      ["Japan", "Liberal Democratic Party; Japan Self-Defense Forces"],
      ["Turkey", "Justice and Development Party (Turkey)"],
      ["Colombia", "National Liberation Army (Colombia)"],
      ["Libya", "Government of National Unity; National Transitional Council; General National Congress"],
      ["Algeria", "National Liberation Front"],
      ["India", "Indian National Congress"],
      ["China", "State Council; Central Military Commission"],
      ["Myanmar", "National Unity Government"],
      ["Greece", "New Democracy"],
      ["France", "National Rally; National Assembly (France); The Republicans (France); Socialist Party (France)"],
      ["Italy", "Democratic Party (Italy)"],
      ["South Africa", "Democratic Alliance; National Party (South Africa)"],
    ] as const
  ).flatMap(([state, list]) => list.split("; ").map((name) => [name, state] as const)),
);
