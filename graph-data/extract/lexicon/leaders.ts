/**
 * Who led what, and when, since about 1945: heads of state and government, foreign ministers, heads of bodies, parties and armed groups.
 *
 * The editors' own table, from general knowledge. A row reads `state or body | role | person from-to; person from-to; …`: years, both included, the latter
 * absent for who holds the role still or held it to the end of the table; several terms are parted by `,`. Other spellings of a name follow it by `~`.
 * A woman's name opens with `+`. It names nobody whom a text does not name: it only tells whom "the German chancellor" of a given year can mean.
 */
export const leaders = `
United States|president|Franklin D. Roosevelt~Franklin Roosevelt 1933-1945; Harry S. Truman~Harry Truman 1945-1953; Dwight D. Eisenhower~Dwight Eisenhower 1953-1961; John F. Kennedy~John Kennedy 1961-1963; Lyndon B. Johnson~Lyndon Johnson 1963-1969; Richard Nixon 1969-1974; Gerald Ford 1974-1977; Jimmy Carter 1977-1981; Ronald Reagan 1981-1989; George H. W. Bush~George Bush 1989-1993; Bill Clinton 1993-2001; George W. Bush~George Bush 2001-2009; Barack Obama 2009-2017; Donald Trump 2017-2021,2025-; Joe Biden 2021-2025
United States|vice president|Richard Nixon 1953-1961; Lyndon B. Johnson 1961-1963; Hubert Humphrey 1965-1969; Spiro Agnew 1969-1973; Walter Mondale 1977-1981; George H. W. Bush~George Bush 1981-1989; Dan Quayle 1989-1993; Al Gore 1993-2001; Dick Cheney 2001-2009; Joe Biden 2009-2017; Mike Pence 2017-2021; +Kamala Harris 2021-2025; JD Vance~J.D. Vance~J. D. Vance 2025-
United States|foreign minister|George Marshall 1947-1949; Dean Acheson 1949-1953; John Foster Dulles 1953-1959; Christian Herter 1959-1961; Dean Rusk 1961-1969; William Rogers 1969-1973; Henry Kissinger 1973-1977; Cyrus Vance 1977-1980; Edmund Muskie 1980-1981; Alexander Haig 1981-1982; George Shultz 1982-1989; James Baker 1989-1992; Lawrence Eagleburger 1992-1993; Warren Christopher 1993-1997; +Madeleine Albright 1997-2001; Colin Powell 2001-2005; +Condoleezza Rice 2005-2009; +Hillary Clinton 2009-2013; John Kerry 2013-2017; Rex Tillerson 2017-2018; Mike Pompeo 2018-2021; Antony Blinken 2021-2025; Marco Rubio 2025-
United States|defence minister|Robert McNamara 1961-1968; James Schlesinger 1973-1975; Caspar Weinberger 1981-1987; Dick Cheney 1989-1993; Les Aspin 1993-1994; William Perry 1994-1997; William Cohen 1997-2001; Donald Rumsfeld 2001-2006; Robert Gates 2006-2011; Leon Panetta 2011-2013; Chuck Hagel 2013-2015; Ash Carter 2015-2017; Jim Mattis~James Mattis 2017-2018; Mark Esper 2019-2020; Lloyd Austin 2021-2025; Pete Hegseth 2025-
United States|treasury secretary|Scott Bessent 2025-; +Janet Yellen 2021-2025; Steven Mnuchin 2017-2021; Timothy Geithner 2009-2013; Henry Paulson 2006-2009
Russia|president|Boris Yeltsin 1991-1999; Vladimir Putin 1999-2008,2012-; Dmitry Medvedev 2008-2012
Russia|prime minister|Yegor Gaidar 1992-1992; Viktor Chernomyrdin 1992-1998; Sergei Kiriyenko 1998-1998; Yevgeny Primakov 1998-1999; Sergei Stepashin 1999-1999; Vladimir Putin 1999-2000,2008-2012; Mikhail Kasyanov 2000-2004; Mikhail Fradkov 2004-2007; Viktor Zubkov 2007-2008; Dmitry Medvedev 2012-2020; Mikhail Mishustin 2020-
Russia|foreign minister|Andrei Kozyrev 1990-1996; Yevgeny Primakov 1996-1998; Igor Ivanov 1998-2004; Sergey Lavrov~Sergei Lavrov 2004-
Russia|defence minister|Pavel Grachev 1992-1996; Igor Sergeyev 1997-2001; Sergei Ivanov 2001-2007; Anatoly Serdyukov 2007-2012; Sergei Shoigu~Sergey Shoigu 2012-2024; Andrei Belousov 2024-
Soviet Union|leader|Joseph Stalin~Josef Stalin 1924-1953; Georgy Malenkov 1953-1955; Nikita Khrushchev 1953-1964; Leonid Brezhnev 1964-1982; Yuri Andropov 1982-1984; Konstantin Chernenko 1984-1985; Mikhail Gorbachev 1985-1991
Soviet Union|prime minister|Nikolai Bulganin 1955-1958; Alexei Kosygin 1964-1980; Nikolai Tikhonov 1980-1985; Nikolai Ryzhkov 1985-1991; Valentin Pavlov 1991-1991
Soviet Union|foreign minister|Vyacheslav Molotov 1939-1949,1953-1956; Andrei Gromyko 1957-1985; Eduard Shevardnadze 1985-1991
United Kingdom|prime minister|Winston Churchill 1940-1945,1951-1955; Clement Attlee 1945-1951; Anthony Eden 1955-1957; Harold Macmillan 1957-1963; Alec Douglas-Home 1963-1964; Harold Wilson 1964-1970,1974-1976; Edward Heath 1970-1974; James Callaghan 1976-1979; +Margaret Thatcher 1979-1990; John Major 1990-1997; Tony Blair 1997-2007; Gordon Brown 2007-2010; David Cameron 2010-2016; +Theresa May 2016-2019; Boris Johnson 2019-2022; +Liz Truss 2022-2022; Rishi Sunak 2022-2024; Keir Starmer 2024-
United Kingdom|foreign minister|Ernest Bevin 1945-1951; Selwyn Lloyd 1955-1960; David Owen 1977-1979; Peter Carington~Lord Carrington 1979-1982; Francis Pym 1982-1983; Geoffrey Howe 1983-1989; Douglas Hurd 1989-1995; Malcolm Rifkind 1995-1997; Robin Cook 1997-2001; Jack Straw 2001-2006; +Margaret Beckett 2006-2007; David Miliband 2007-2010; William Hague 2010-2014; Philip Hammond 2014-2016; Boris Johnson 2016-2018; Jeremy Hunt 2018-2019; Dominic Raab 2019-2021; +Liz Truss 2021-2022; James Cleverly 2022-2023; David Cameron~Lord Cameron 2023-2024; David Lammy 2024-2025; +Yvette Cooper 2025-
United Kingdom|monarch|George VI 1936-1952; +Elizabeth II 1952-2022; Charles III 2022-
France|president|Charles de Gaulle 1944-1946,1959-1969; René Coty 1954-1959; Georges Pompidou 1969-1974; Valéry Giscard d'Estaing 1974-1981; François Mitterrand 1981-1995; Jacques Chirac 1995-2007; Nicolas Sarkozy 2007-2012; François Hollande 2012-2017; Emmanuel Macron 2017-
France|prime minister|Guy Mollet 1956-1957; Michel Debré 1959-1962; Jacques Chirac 1974-1976,1986-1988; Raymond Barre 1976-1981; Pierre Mauroy 1981-1984; Laurent Fabius 1984-1986; Michel Rocard 1988-1991; +Édith Cresson 1991-1992; Édouard Balladur 1993-1995; Alain Juppé 1995-1997; Lionel Jospin 1997-2002; Jean-Pierre Raffarin 2002-2005; Dominique de Villepin 2005-2007; François Fillon 2007-2012; Jean-Marc Ayrault 2012-2014; Manuel Valls 2014-2016; Édouard Philippe 2017-2020; Jean Castex 2020-2022; +Élisabeth Borne 2022-2024; Gabriel Attal 2024-2024; Michel Barnier 2024-2024; François Bayrou 2024-2025; Sébastien Lecornu 2025-
France|foreign minister|Robert Schuman 1948-1953; Maurice Couve de Murville 1958-1968; Claude Cheysson 1981-1984; Roland Dumas 1984-1986,1988-1993; Alain Juppé 1993-1995,2011-2012; Hervé de Charette 1995-1997; Hubert Védrine 1997-2002; Dominique de Villepin 2002-2004; Michel Barnier 2004-2005; Philippe Douste-Blazy 2005-2007; Bernard Kouchner 2007-2010; +Michèle Alliot-Marie 2010-2011; Laurent Fabius 2012-2016; Jean-Marc Ayrault 2016-2017; Jean-Yves Le Drian 2017-2022; +Catherine Colonna 2022-2024; Stéphane Séjourné 2024-2024; Jean-Noël Barrot 2024-
Germany|chancellor|Helmut Kohl 1990-1998; Gerhard Schröder~Gerhard Schroeder 1998-2005; +Angela Merkel 2005-2021; Olaf Scholz 2021-2025; Friedrich Merz 2025-
Germany|foreign minister|Hans-Dietrich Genscher 1990-1992; Klaus Kinkel 1992-1998; Joschka Fischer 1998-2005; Frank-Walter Steinmeier 2005-2009,2013-2017; Guido Westerwelle 2009-2013; Sigmar Gabriel 2017-2018; Heiko Maas 2018-2021; +Annalena Baerbock 2021-2025; Johann Wadephul 2025-
Germany|president|Richard von Weizsäcker 1990-1994; Roman Herzog 1994-1999; Johannes Rau 1999-2004; Horst Köhler 2004-2010; Christian Wulff 2010-2012; Joachim Gauck 2012-2017; Frank-Walter Steinmeier 2017-
West Germany|chancellor|Konrad Adenauer 1949-1963; Ludwig Erhard 1963-1966; Kurt Georg Kiesinger 1966-1969; Willy Brandt 1969-1974; Helmut Schmidt 1974-1982; Helmut Kohl 1982-1990
West Germany|foreign minister|Walter Scheel 1969-1974; Hans-Dietrich Genscher 1974-1990
East Germany|leader|Walter Ulbricht 1950-1971; Erich Honecker 1971-1989; Egon Krenz 1989-1989; Hans Modrow 1989-1990; Lothar de Maizière 1990-1990
East Germany|prime minister|Willi Stoph 1964-1973,1976-1989; Hans Modrow 1989-1990; Lothar de Maizière 1990-1990
Nazi Germany|leader|Adolf Hitler 1933-1945
Italy|prime minister|Alcide De Gasperi 1945-1953; Aldo Moro 1963-1968,1974-1976; Giulio Andreotti 1972-1973,1976-1979,1989-1992; Bettino Craxi 1983-1987; Giuliano Amato 1992-1993,2000-2001; Carlo Azeglio Ciampi 1993-1994; Lamberto Dini 1995-1996; Romano Prodi 1996-1998,2006-2008; Massimo D'Alema 1998-2000; Silvio Berlusconi 1994-1995,2001-2006,2008-2011; Mario Monti 2011-2013; Enrico Letta 2013-2014; Matteo Renzi 2014-2016; Paolo Gentiloni 2016-2018; Giuseppe Conte 2018-2021; Mario Draghi 2021-2022; +Giorgia Meloni 2022-
Italy|president|Sandro Pertini 1978-1985; Francesco Cossiga 1985-1992; Oscar Luigi Scalfaro 1992-1999; Carlo Azeglio Ciampi 1999-2006; Giorgio Napolitano 2006-2015; Sergio Mattarella 2015-
Italy|foreign minister|Gianni De Michelis 1989-1992; Franco Frattini 2002-2004,2008-2011; Massimo D'Alema 2006-2008; Luigi Di Maio 2019-2022; Antonio Tajani 2022-
Spain|prime minister|Adolfo Suárez 1976-1981; Felipe González 1982-1996; José María Aznar 1996-2004; José Luis Rodríguez Zapatero 2004-2011; Mariano Rajoy 2011-2018; Pedro Sánchez 2018-
Spain|leader|Francisco Franco 1936-1975
Spain|king|Juan Carlos I~Juan Carlos 1975-2014; Felipe VI 2014-
Spain|foreign minister|Javier Solana 1992-1995; Josep Piqué 2000-2002; +Ana Palacio 2002-2004; Miguel Ángel Moratinos 2004-2010; José Manuel Albares 2021-; +Arancha González Laya 2020-2021; Josep Borrell 2018-2019
Portugal|prime minister|António de Oliveira Salazar 1932-1968; Mário Soares 1976-1978,1983-1985; Aníbal Cavaco Silva 1985-1995; António Guterres 1995-2002; José Manuel Barroso 2002-2004; José Sócrates 2005-2011; Pedro Passos Coelho 2011-2015; António Costa 2015-2024; Luís Montenegro 2024-
Ireland|prime minister|Éamon de Valera 1937-1948,1951-1954,1957-1959; Charles Haughey 1979-1981,1987-1992; Garret FitzGerald 1981-1987; Albert Reynolds 1992-1994; John Bruton 1994-1997; Bertie Ahern 1997-2008; Brian Cowen 2008-2011; Enda Kenny 2011-2017; Leo Varadkar 2017-2020,2022-2024; Micheál Martin 2020-2022,2025-; Simon Harris 2024-2025
Ireland|president|+Mary Robinson 1990-1997; +Mary McAleese 1997-2011; Michael D. Higgins 2011-2025; +Catherine Connolly 2025-
Netherlands|prime minister|Ruud Lubbers 1982-1994; Wim Kok 1994-2002; Jan Peter Balkenende 2002-2010; Mark Rutte 2010-2024; Dick Schoof 2024-
Belgium|prime minister|Wilfried Martens 1979-1992; Jean-Luc Dehaene 1992-1999; Guy Verhofstadt 1999-2008; Herman Van Rompuy 2008-2009; Yves Leterme 2009-2011; Elio Di Rupo 2011-2014; Charles Michel 2014-2019; +Sophie Wilmès 2019-2020; Alexander De Croo 2020-2025; Bart De Wever 2025-
Luxembourg|prime minister|Jean-Claude Juncker 1995-2013; Xavier Bettel 2013-2023; Luc Frieden 2023-
Austria|chancellor|Bruno Kreisky 1970-1983; Franz Vranitzky 1986-1997; Wolfgang Schüssel 2000-2007; Werner Faymann 2008-2016; Sebastian Kurz 2017-2021; Alexander Schallenberg 2021-2021; Karl Nehammer 2021-2025; Christian Stocker 2025-
Austria|president|Kurt Waldheim 1986-1992; Heinz Fischer 2004-2016; Alexander Van der Bellen 2017-
Switzerland|president|+Ruth Dreifuss 1999-1999; +Simonetta Sommaruga 2015-2020; Alain Berset 2018-2023; +Viola Amherd 2024-2024; +Karin Keller-Sutter 2025-2025
Sweden|prime minister|Olof Palme 1969-1976,1982-1986; Ingvar Carlsson 1986-1991; Carl Bildt 1991-1994; Göran Persson 1996-2006; Fredrik Reinfeldt 2006-2014; Stefan Löfven 2014-2021; +Magdalena Andersson 2021-2022; Ulf Kristersson 2022-
Sweden|foreign minister|+Anna Lindh 1998-2003; Carl Bildt 2006-2014; +Margot Wallström 2014-2019; +Ann Linde 2019-2022; Tobias Billström 2022-2024
Norway|prime minister|+Gro Harlem Brundtland 1986-1989,1990-1996; Kjell Magne Bondevik 1997-2000,2001-2005; Jens Stoltenberg 2000-2001,2005-2013; +Erna Solberg 2013-2021; Jonas Gahr Støre 2021-
Norway|foreign minister|Johan Jørgen Holst 1993-1994; Børge Brende 2013-2017; Espen Barth Eide 2023-
Denmark|prime minister|Poul Schlüter 1982-1993; Poul Nyrup Rasmussen 1993-2001; Anders Fogh Rasmussen 2001-2009; Lars Løkke Rasmussen 2009-2011,2015-2019; +Helle Thorning-Schmidt 2011-2015; +Mette Frederiksen 2019-
Denmark|foreign minister|Lars Løkke Rasmussen 2022-; Jeppe Kofod 2019-2022
Finland|president|Urho Kekkonen 1956-1982; Mauno Koivisto 1982-1994; Martti Ahtisaari 1994-2000; +Tarja Halonen 2000-2012; Sauli Niinistö 2012-2024; Alexander Stubb 2024-
Finland|prime minister|Paavo Lipponen 1995-2003; Alexander Stubb 2014-2015; Juha Sipilä 2015-2019; +Sanna Marin 2019-2023; Petteri Orpo 2023-
Iceland|prime minister|David Oddsson 1991-2004; Geir Haarde 2006-2009; +Jóhanna Sigurðardóttir 2009-2013; +Katrín Jakobsdóttir 2017-2024
Greece|prime minister|Andreas Papandreou 1981-1989,1993-1996; Costas Simitis 1996-2004; Costas Karamanlis 2004-2009; George Papandreou 2009-2011; Lucas Papademos 2011-2012; Antonis Samaras 2012-2015; Alexis Tsipras 2015-2019; Kyriakos Mitsotakis 2019-
Greece|foreign minister|George Papandreou 1999-2004; +Dora Bakoyannis 2006-2009; Nikos Kotzias 2015-2018; Nikos Dendias 2019-2023; George Gerapetritis 2023-
Cyprus|president|Makarios III~Archbishop Makarios 1960-1977; Spyros Kyprianou 1977-1988; Glafcos Clerides 1993-2003; Tassos Papadopoulos 2003-2008; Demetris Christofias 2008-2013; Nicos Anastasiades 2013-2023; Nikos Christodoulides 2023-
Northern Cyprus|president|Rauf Denktaş~Rauf Denktash 1983-2005; Mehmet Ali Talat 2005-2010; Derviş Eroğlu~Dervis Eroglu 2010-2015; Mustafa Akıncı~Mustafa Akinci 2015-2020; Ersin Tatar 2020-2025
Turkey|president|Kenan Evren 1980-1989; Turgut Özal 1989-1993; Süleyman Demirel 1993-2000; Ahmet Necdet Sezer 2000-2007; Abdullah Gül~Abdullah Gul 2007-2014; Recep Tayyip Erdoğan~Tayyip Erdogan 2014-
Turkey|prime minister|Adnan Menderes 1950-1960; Bülent Ecevit 1974-1974,1977-1979,1999-2002; Süleyman Demirel 1965-1971,1975-1980,1991-1993; Turgut Özal 1983-1989; +Tansu Çiller 1993-1996; Mesut Yılmaz 1996-1999; Recep Tayyip Erdoğan~Tayyip Erdogan 2003-2014; Ahmet Davutoğlu~Ahmet Davutoglu 2014-2016; Binali Yıldırım~Binali Yildirim 2016-2018; Necmettin Erbakan 1996-1997
Turkey|foreign minister|Abdullah Gül~Abdullah Gul 2003-2007; Ali Babacan 2007-2009; Ahmet Davutoğlu~Ahmet Davutoglu 2009-2014; Mevlüt Çavuşoğlu~Mevlut Cavusoglu 2014-2023; Hakan Fidan 2023-
Turkey|defence minister|Hulusi Akar 2018-2023; Yaşar Güler 2023-
Ukraine|president|Leonid Kravchuk 1991-1994; Leonid Kuchma 1994-2005; Viktor Yushchenko 2005-2010; Viktor Yanukovych~Viktor Yanukovich 2010-2014; Petro Poroshenko 2014-2019; Volodymyr Zelensky~Volodymyr Zelenskyy~Volodymyr Zelenskiy~Vladimir Zelensky 2019-
Ukraine|prime minister|+Yulia Tymoshenko 2005-2005,2007-2010; Mykola Azarov 2010-2014; Arseniy Yatsenyuk 2014-2016; Volodymyr Groysman 2016-2019; Denys Shmyhal 2020-2025; +Yulia Svyrydenko 2025-
Ukraine|foreign minister|Pavlo Klimkin 2014-2019; Dmytro Kuleba 2020-2024; Andrii Sybiha~Andriy Sybiga 2024-
Belarus|president|Alexander Lukashenko~Aleksandr Lukashenko~Alyaksandr Lukashenka 1994-
Poland|president|Wojciech Jaruzelski 1989-1990; Lech Wałęsa~Lech Walesa 1990-1995; Aleksander Kwaśniewski~Aleksander Kwasniewski 1995-2005; Lech Kaczyński~Lech Kaczynski 2005-2010; Bronisław Komorowski~Bronislaw Komorowski 2010-2015; Andrzej Duda 2015-2025; Karol Nawrocki 2025-
Poland|leader|Władysław Gomułka~Wladyslaw Gomulka 1956-1970; Edward Gierek 1970-1980; Wojciech Jaruzelski 1981-1989
Poland|prime minister|Tadeusz Mazowiecki 1989-1991; Jerzy Buzek 1997-2001; Leszek Miller 2001-2004; Jarosław Kaczyński~Jaroslaw Kaczynski 2006-2007; Donald Tusk 2007-2014,2023-; +Ewa Kopacz 2014-2015; +Beata Szydło~Beata Szydlo 2015-2017; Mateusz Morawiecki 2017-2023
Poland|foreign minister|Bronisław Geremek 1997-2000; Radosław Sikorski~Radoslaw Sikorski~Radek Sikorski 2007-2014,2023-; Witold Waszczykowski 2015-2018; Jacek Czaputowicz 2018-2020; Zbigniew Rau 2020-2023
Czechoslovakia|president|Edvard Beneš 1945-1948; Gustáv Husák 1975-1989; Václav Havel~Vaclav Havel 1989-1992
Czechoslovakia|leader|Klement Gottwald 1948-1953; Antonín Novotný 1953-1968; Alexander Dubček~Alexander Dubcek 1968-1969; Gustáv Husák~Gustav Husak 1969-1987
Czech Republic|president|Václav Havel~Vaclav Havel 1993-2003; Václav Klaus~Vaclav Klaus 2003-2013; Miloš Zeman~Milos Zeman 2013-2023; Petr Pavel 2023-
Czech Republic|prime minister|Václav Klaus 1993-1998; Mirek Topolánek 2006-2009; Bohuslav Sobotka 2014-2017; Andrej Babiš~Andrej Babis 2017-2021,2025-; Petr Fiala 2021-2025
Slovakia|prime minister|Vladimír Mečiar~Vladimir Meciar 1993-1998; Mikuláš Dzurinda 1998-2006; Robert Fico 2006-2010,2012-2018,2023-; +Iveta Radičová 2010-2012; Peter Pellegrini 2018-2020; Eduard Heger 2021-2023
Slovakia|president|Andrej Kiska 2014-2019; +Zuzana Čaputová~Zuzana Caputova 2019-2024; Peter Pellegrini 2024-
Hungary|prime minister|Imre Nagy 1953-1955,1956-1956; József Antall 1990-1993; Gyula Horn 1994-1998; Viktor Orbán~Viktor Orban 1998-2002,2010-; Péter Medgyessy 2002-2004; Ferenc Gyurcsány 2004-2009
Hungary|leader|Mátyás Rákosi 1945-1956; János Kádár~Janos Kadar 1956-1988
Hungary|foreign minister|Péter Szijjártó~Peter Szijjarto 2014-
Romania|president|Nicolae Ceaușescu~Nicolae Ceausescu 1965-1989; Ion Iliescu 1989-1996,2000-2004; Emil Constantinescu 1996-2000; Traian Băsescu~Traian Basescu 2004-2014; Klaus Iohannis 2014-2025; Nicușor Dan 2025-
Bulgaria|prime minister|Simeon Sakskoburggotski 2001-2005; Boyko Borisov 2009-2013,2014-2021; Kiril Petkov 2021-2022
Bulgaria|leader|Todor Zhivkov 1954-1989
Albania|leader|Enver Hoxha 1944-1985; Ramiz Alia 1985-1992; Sali Berisha 1992-1997
Albania|prime minister|Fatos Nano 1997-2005; Sali Berisha 2005-2013; Edi Rama 2013-
Yugoslavia|leader|Josip Broz Tito 1945-1980; Slobodan Milošević~Slobodan Milosevic 1997-2000; Vojislav Koštunica 2000-2003
Yugoslavia|prime minister|Ante Marković 1989-1991; Milan Panić~Milan Panic 1992-1993
Serbia|president|Slobodan Milošević~Slobodan Milosevic 1989-1997; Boris Tadić~Boris Tadic 2004-2012; Tomislav Nikolić~Tomislav Nikolic 2012-2017; Aleksandar Vučić~Aleksandar Vucic 2017-
Serbia|prime minister|Zoran Đinđić~Zoran Djindjic 2001-2003; Vojislav Koštunica~Vojislav Kostunica 2004-2008; Ivica Dačić~Ivica Dacic 2012-2014; Aleksandar Vučić~Aleksandar Vucic 2014-2017; +Ana Brnabić~Ana Brnabic 2017-2024
Croatia|president|Franjo Tuđman~Franjo Tudjman 1990-1999; Stjepan Mesić~Stipe Mesic 2000-2010; Ivo Josipović 2010-2015; +Kolinda Grabar-Kitarović 2015-2020; Zoran Milanović~Zoran Milanovic 2020-
Croatia|prime minister|Ivo Sanader 2003-2009; Zoran Milanović~Zoran Milanovic 2011-2016; Andrej Plenković~Andrej Plenkovic 2016-
Bosnia and Herzegovina|president|Alija Izetbegović~Alija Izetbegovic 1990-2000
Republika Srpska|president|Radovan Karadžić~Radovan Karadzic 1992-1996; +Biljana Plavšić~Biljana Plavsic 1996-1998; Milorad Dodik 2010-2018,2022-2025
Slovenia|president|Milan Kučan~Milan Kucan 1990-2002; Janez Drnovšek 2002-2007; Borut Pahor 2012-2022; +Nataša Pirc Musar 2022-
Slovenia|prime minister|Janez Janša~Janez Jansa 2004-2008,2012-2013,2020-2022; Borut Pahor 2008-2012; Robert Golob 2022-
North Macedonia|prime minister|Nikola Gruevski 2006-2016; Zoran Zaev 2017-2022; Dimitar Kovačevski 2022-2024
North Macedonia|president|Kiro Gligorov 1991-1999; Boris Trajkovski 1999-2004; Gjorge Ivanov 2009-2019; Stevo Pendarovski 2019-2024
Montenegro|president|Milo Đukanović~Milo Djukanovic 1998-2002,2018-2023; Filip Vujanović 2003-2018; Jakov Milatović 2023-
Kosovo|president|Ibrahim Rugova 1992-2006; Fatmir Sejdiu 2006-2010; +Atifete Jahjaga 2011-2016; Hashim Thaçi~Hashim Thaci 2016-2020; +Vjosa Osmani 2021-
Kosovo|prime minister|Agim Çeku 2006-2008; Hashim Thaçi~Hashim Thaci 2008-2014; Ramush Haradinaj 2004-2005,2017-2019; Albin Kurti 2020-
Moldova|president|Mircea Snegur 1990-1997; Petru Lucinschi 1997-2001; Vladimir Voronin 2001-2009; Nicolae Timofti 2012-2016; Igor Dodon 2016-2020; +Maia Sandu 2020-
Transnistria|president|Igor Smirnov 1991-2011; Yevgeny Shevchuk 2011-2016; Vadim Krasnoselsky 2016-
Estonia|prime minister|Mart Laar 1992-1994,1999-2002; Andrus Ansip 2005-2014; Taavi Rõivas 2014-2016; Jüri Ratas 2016-2021; +Kaja Kallas 2021-2024; Kristen Michal 2024-
Estonia|president|Lennart Meri 1992-2001; Toomas Hendrik Ilves 2006-2016; +Kersti Kaljulaid 2016-2021; Alar Karis 2021-
Latvia|president|+Vaira Vīķe-Freiberga~Vaira Vike-Freiberga 1999-2007; Raimonds Vējonis 2015-2019; Egils Levits 2019-2023; Edgars Rinkēvičs~Edgars Rinkevics 2023-
Lithuania|president|Vytautas Landsbergis 1990-1992; Valdas Adamkus 1998-2003,2004-2009; +Dalia Grybauskaitė~Dalia Grybauskaite 2009-2019; Gitanas Nausėda~Gitanas Nauseda 2019-
Lithuania|foreign minister|Gabrielius Landsbergis 2020-2024; Linas Linkevičius 2012-2020
Georgia|president|Zviad Gamsakhurdia 1991-1992; Eduard Shevardnadze 1992-2003; Mikheil Saakashvili~Mikhail Saakashvili 2004-2013; Giorgi Margvelashvili 2013-2018; +Salome Zourabichvili 2018-2024; Mikheil Kavelashvili 2024-
Georgia|prime minister|Bidzina Ivanishvili 2012-2013; Irakli Garibashvili 2013-2015,2021-2024; Irakli Kobakhidze 2024-
Abkhazia|president|Vladislav Ardzinba 1994-2005; Sergei Bagapsh 2005-2011; Raul Khajimba 2014-2020; Aslan Bzhania 2020-2024
South Ossetia|president|Eduard Kokoity 2001-2011; Leonid Tibilov 2012-2017; Anatoly Bibilov 2017-2022
Armenia|president|Levon Ter-Petrosyan 1991-1998; Robert Kocharyan 1998-2008; Serzh Sargsyan 2008-2018; Armen Sarkissian 2018-2022
Armenia|prime minister|Nikol Pashinyan 2018-
Azerbaijan|president|Ayaz Mutalibov 1991-1992; Abulfaz Elchibey 1992-1993; Heydar Aliyev~Haydar Aliyev 1993-2003; Ilham Aliyev 2003-
Chechnya|president|Dzhokhar Dudayev 1991-1996; Zelimkhan Yandarbiyev 1996-1997; Aslan Maskhadov 1997-2005; Akhmad Kadyrov 2000-2004; Ramzan Kadyrov 2007-
Kazakhstan|president|Nursultan Nazarbayev 1990-2019; Kassym-Jomart Tokayev 2019-
Uzbekistan|president|Islam Karimov 1990-2016; Shavkat Mirziyoyev 2016-
Kyrgyzstan|president|Askar Akayev 1990-2005; Kurmanbek Bakiyev 2005-2010; +Roza Otunbayeva 2010-2011; Almazbek Atambayev 2011-2017; Sooronbay Jeenbekov 2017-2020; Sadyr Japarov 2020-
Tajikistan|president|Emomali Rahmon~Emomali Rakhmonov 1992-
Turkmenistan|president|Saparmurat Niyazov 1990-2006; Gurbanguly Berdymukhamedov~Gurbanguly Berdimuhamedow 2007-2022; Serdar Berdimuhamedow 2022-
Israel|prime minister|David Ben-Gurion 1948-1954,1955-1963; Moshe Sharett 1954-1955; Levi Eshkol 1963-1969; +Golda Meir 1969-1974; Yitzhak Rabin 1974-1977,1992-1995; Menachem Begin 1977-1983; Yitzhak Shamir 1983-1984,1986-1992; Shimon Peres 1984-1986,1995-1996; Benjamin Netanyahu~Binyamin Netanyahu 1996-1999,2009-2021,2022-; Ehud Barak 1999-2001; Ariel Sharon 2001-2006; Ehud Olmert 2006-2009; Naftali Bennett 2021-2022; Yair Lapid 2022-2022
Israel|president|Chaim Weizmann 1949-1952; Ezer Weizman 1993-2000; Moshe Katsav 2000-2007; Shimon Peres 2007-2014; Reuven Rivlin 2014-2021; Isaac Herzog 2021-
Israel|foreign minister|Abba Eban 1966-1974; Moshe Dayan 1977-1979; Shimon Peres 1992-1995,2001-2002; David Levy 1990-1992,1996-1998; Silvan Shalom 2003-2006; +Tzipi Livni 2006-2009; Avigdor Lieberman 2009-2015; Gabi Ashkenazi 2020-2021; Yair Lapid 2021-2022; Eli Cohen 2022-2023; Israel Katz 2019-2020,2024-2024; Gideon Saar~Gideon Sa'ar 2024-
Israel|defence minister|Moshe Dayan 1967-1974; Ariel Sharon 1981-1983; Yitzhak Rabin 1984-1990; Ehud Barak 2007-2013; Moshe Yaalon 2013-2016; Benny Gantz 2020-2022; Yoav Gallant 2022-2024; Israel Katz 2024-
Palestine|president|Yasser Arafat~Yasir Arafat 1994-2004; Mahmoud Abbas~Abu Mazen 2005-
Palestine|prime minister|Mahmoud Abbas 2003-2003; Ahmed Qurei 2003-2006; Ismail Haniyeh~Ismail Haniya 2006-2007; Salam Fayyad 2007-2013; Rami Hamdallah 2013-2019; Mohammad Shtayyeh 2019-2024; Mohammad Mustafa 2024-
Palestine Liberation Organization|leader|Yasser Arafat~Yasir Arafat 1969-2004; Mahmoud Abbas 2004-
Fatah|leader|Yasser Arafat 1965-2004; Mahmoud Abbas 2005-
Hamas|leader|Ahmed Yassin~Sheikh Ahmed Yassin 1987-2004; Khaled Meshaal~Khaled Mashal 2004-2017; Ismail Haniyeh~Ismail Haniya 2017-2024; Yahya Sinwar 2017-2024; Mohammed Deif 1993-2024
Hezbollah|leader|Abbas al-Musawi 1991-1992; Hassan Nasrallah 1992-2024; Naim Qassem 2024-
Egypt|president|Mohamed Naguib 1953-1954; Gamal Abdel Nasser 1954-1970; Anwar Sadat~Anwar el-Sadat 1970-1981; Hosni Mubarak 1981-2011; Mohamed Hussein Tantawi 2011-2012; Mohamed Morsi~Mohammed Mursi 2012-2013; Adly Mansour 2013-2014; Abdel Fattah el-Sisi~Abdel Fattah al-Sisi 2014-
Egypt|foreign minister|Mohamed Ibrahim Kamel 1977-1978; Boutros Boutros-Ghali 1977-1991; Amr Moussa 1991-2001; Ahmed Aboul Gheit 2004-2011; Nabil Fahmy 2013-2014; Sameh Shoukry 2014-2024; Badr Abdelatty 2024-
Jordan|king|Abdullah I of Jordan 1946-1951; Hussein of Jordan~King Hussein 1952-1999; Abdullah II of Jordan~King Abdullah II~King Abdullah~Abdullah II 1999-
Jordan|foreign minister|Ayman Safadi 2017-
Syria|president|Shukri al-Quwatli 1943-1949,1955-1958; Hafez al-Assad~Hafez Assad 1971-2000; Bashar al-Assad~Bashar Assad 2000-2024; Ahmed al-Sharaa~Abu Mohammed al-Golani~Abu Mohammad al-Jolani 2025-
Syria|foreign minister|Farouk al-Sharaa 1984-2006; Walid Muallem~Walid al-Moallem 2006-2020; Faisal Mekdad 2020-2024; Asaad al-Shaibani 2024-
Lebanon|president|Bashir Gemayel 1982-1982; Amin Gemayel 1982-1988; Elias Hrawi 1989-1998; Emile Lahoud 1998-2007; Michel Suleiman 2008-2014; Michel Aoun 2016-2022; Joseph Aoun 2025-
Lebanon|prime minister|Rafik Hariri~Rafic Hariri 1992-1998,2000-2004; Fouad Siniora 2005-2009; Saad Hariri 2009-2011,2016-2020; Najib Mikati 2011-2014,2021-2025; Nawaf Salam 2025-
Iraq|president|Abd al-Karim Qasim 1958-1963; Ahmed Hassan al-Bakr 1968-1979; Saddam Hussein 1979-2003; Jalal Talabani 2005-2014; Fuad Masum 2014-2018; Barham Salih 2018-2022; Abdul Latif Rashid 2022-
Iraq|prime minister|Iyad Allawi~Ayad Allawi 2004-2005; Ibrahim al-Jaafari 2005-2006; Nouri al-Maliki~Nuri al-Maliki 2006-2014; Haider al-Abadi 2014-2018; Adil Abdul-Mahdi 2018-2020; Mustafa al-Kadhimi 2020-2022; Mohammed Shia al-Sudani 2022-
Iraq|foreign minister|Tariq Aziz~Tareq Aziz 1983-1991; Naji Sabri 2001-2003; Hoshyar Zebari 2003-2014
Iran|supreme leader|Ruhollah Khomeini~Ayatollah Khomeini 1979-1989; Ali Khamenei~Ayatollah Khamenei 1989-
Iran|president|Abolhassan Banisadr~Abolhassan Bani-Sadr 1980-1981; Ali Khamenei 1981-1989; Akbar Hashemi Rafsanjani~Hashemi Rafsanjani 1989-1997; Mohammad Khatami 1997-2005; Mahmoud Ahmadinejad 2005-2013; Hassan Rouhani 2013-2021; Ebrahim Raisi 2021-2024; Masoud Pezeshkian 2024-
Iran|shah|Mohammad Reza Pahlavi~Mohammed Reza Pahlavi 1941-1979
Iran|prime minister|Mohammad Mossadegh~Mohammed Mossadegh~Mohammad Mosaddegh 1951-1953; Mir-Hossein Mousavi 1981-1989
Iran|foreign minister|Ali Akbar Velayati 1981-1997; Kamal Kharazi 1997-2005; Manouchehr Mottaki 2005-2010; Ali Akbar Salehi 2010-2013; Mohammad Javad Zarif~Javad Zarif 2013-2021; Hossein Amir-Abdollahian 2021-2024; Abbas Araghchi~Abbas Araqchi 2024-
Saudi Arabia|king|Ibn Saud~Abdulaziz ibn Saud 1932-1953; Saud of Saudi Arabia~King Saud 1953-1964; Faisal of Saudi Arabia~King Faisal 1964-1975; Khalid of Saudi Arabia~King Khalid 1975-1982; Fahd of Saudi Arabia~King Fahd 1982-2005; Abdullah of Saudi Arabia~King Abdullah 2005-2015; Salman of Saudi Arabia~King Salman 2015-
Saudi Arabia|crown prince|Mohammed bin Nayef 2015-2017; Mohammed bin Salman~Mohammad bin Salman 2017-
Saudi Arabia|foreign minister|Saud al-Faisal 1975-2015; Adel al-Jubeir 2015-2018; Faisal bin Farhan~Faisal bin Farhan Al Saud 2019-
Yemen|president|Ali Abdullah Saleh 1990-2012; Abdrabbuh Mansur Hadi~Abd-Rabbu Mansour Hadi~Abd Rabbuh Mansur Hadi 2012-2022; Rashad al-Alimi 2022-
North Yemen|president|Ali Abdullah Saleh 1978-1990
Houthi movement|leader|Abdul-Malik al-Houthi~Abdel-Malek al-Houthi 2004-
Kuwait|emir|Jaber Al-Ahmad Al-Sabah~Jaber al-Ahmad al-Sabah 1977-2006; Sabah Al-Ahmad Al-Jaber Al-Sabah~Sabah al-Ahmad al-Sabah 2006-2020; Nawaf al-Ahmad al-Sabah 2020-2023; Mishal al-Ahmad al-Sabah 2023-
Qatar|emir|Hamad bin Khalifa Al Thani 1995-2013; Tamim bin Hamad Al Thani~Tamim bin Hamad al-Thani 2013-
Qatar|prime minister|Hamad bin Jassim bin Jaber Al Thani 2007-2013; Mohammed bin Abdulrahman bin Jassim Al Thani~Mohammed bin Abdulrahman Al Thani~Mohammed bin Abdulrahman al-Thani 2023-
Qatar|foreign minister|Mohammed bin Abdulrahman bin Jassim Al Thani~Mohammed bin Abdulrahman Al Thani~Mohammed bin Abdulrahman al-Thani 2016-
Bahrain|king|Hamad bin Isa Al Khalifa 2002-
United Arab Emirates|president|Zayed bin Sultan Al Nahyan 1971-2004; Khalifa bin Zayed Al Nahyan 2004-2022; Mohamed bin Zayed Al Nahyan~Mohammed bin Zayed 2022-
United Arab Emirates|foreign minister|Abdullah bin Zayed Al Nahyan~Abdullah bin Zayed 2006-
Oman|sultan|Qaboos bin Said 1970-2020; Haitham bin Tariq 2020-
Afghanistan|president|Mohammed Daoud Khan 1973-1978; Nur Muhammad Taraki 1978-1979; Hafizullah Amin 1979-1979; Babrak Karmal 1979-1986; Mohammad Najibullah 1987-1992; Burhanuddin Rabbani 1992-1996; Hamid Karzai 2001-2014; Ashraf Ghani 2014-2021
Taliban|leader|Mullah Omar~Mullah Mohammed Omar 1994-2013; Mullah Akhtar Mansour~Akhtar Mansour 2015-2016; Hibatullah Akhundzada~Haibatullah Akhundzada 2016-
al-Qaeda|leader|Osama bin Laden~Usama bin Laden 1988-2011; Ayman al-Zawahiri~Ayman al-Zawahri 2011-2022
Islamic State|leader|Abu Bakr al-Baghdadi 2010-2019
Pakistan|president|Ayub Khan 1958-1969; Yahya Khan 1969-1971; Zulfikar Ali Bhutto 1971-1973; Muhammad Zia-ul-Haq~Zia ul-Haq~Mohammad Zia ul-Haq 1978-1988; Ghulam Ishaq Khan 1988-1993; Farooq Leghari 1993-1997; Pervez Musharraf 2001-2008; Asif Ali Zardari 2008-2013,2024-; Mamnoon Hussain 2013-2018; Arif Alvi 2018-2024
Pakistan|prime minister|Liaquat Ali Khan 1947-1951; Zulfikar Ali Bhutto 1973-1977; +Benazir Bhutto 1988-1990,1993-1996; Nawaz Sharif 1990-1993,1997-1999,2013-2017; Shaukat Aziz 2004-2007; Yousaf Raza Gilani~Yusuf Raza Gilani 2008-2012; Imran Khan 2018-2022; Shehbaz Sharif~Shahbaz Sharif 2022-2023,2024-
Pakistan|army chief|Pervez Musharraf 1998-2007; Ashfaq Parvez Kayani 2007-2013; Raheel Sharif 2013-2016; Qamar Javed Bajwa 2016-2022; Asim Munir 2022-
Pakistan|foreign minister|Shah Mahmood Qureshi 2008-2011,2018-2022; +Hina Rabbani Khar 2011-2013; Bilawal Bhutto Zardari 2022-2023; Ishaq Dar 2024-
India|prime minister|Jawaharlal Nehru 1947-1964; Lal Bahadur Shastri 1964-1966; +Indira Gandhi 1966-1977,1980-1984; Morarji Desai 1977-1979; Rajiv Gandhi 1984-1989; V. P. Singh 1989-1990; P. V. Narasimha Rao 1991-1996; H. D. Deve Gowda 1996-1997; I. K. Gujral 1997-1998; Atal Bihari Vajpayee 1998-2004; Manmohan Singh 2004-2014; Narendra Modi 2014-
India|foreign minister|Jaswant Singh 1998-2002; Yashwant Sinha 2002-2004; Natwar Singh 2004-2005; Pranab Mukherjee 2006-2009; S. M. Krishna 2009-2012; Salman Khurshid 2012-2014; +Sushma Swaraj 2014-2019; Subrahmanyam Jaishankar~S. Jaishankar 2019-
Bangladesh|prime minister|Sheikh Mujibur Rahman 1972-1975; +Khaleda Zia 1991-1996,2001-2006; +Sheikh Hasina 1996-2001,2009-2024; Muhammad Yunus 2024-
Sri Lanka|president|Junius Jayewardene~J. R. Jayewardene 1978-1989; Ranasinghe Premadasa 1989-1993; +Chandrika Kumaratunga 1994-2005; Mahinda Rajapaksa~Mahinda Rajapakse 2005-2015; Maithripala Sirisena 2015-2019; Gotabaya Rajapaksa 2019-2022; Ranil Wickremesinghe 2022-2024; Anura Kumara Dissanayake 2024-
Sri Lanka|prime minister|+Sirimavo Bandaranaike 1960-1965,1970-1977; Ranil Wickremesinghe 1993-1994,2001-2004,2015-2019,2022-2022
Liberation Tigers of Tamil Eelam|leader|Velupillai Prabhakaran 1976-2009
Nepal|prime minister|Girija Prasad Koirala 1991-1994,1998-1999,2000-2001,2006-2008; Prachanda~Pushpa Kamal Dahal 2008-2009,2016-2017,2022-2024; Sher Bahadur Deuba 2001-2002,2017-2018,2021-2022; K. P. Sharma Oli~KP Sharma Oli 2015-2016,2018-2021,2024-2025; +Sushila Karki 2025-
Nepal|king|Birendra of Nepal~King Birendra 1972-2001; Gyanendra of Nepal~King Gyanendra~Gyanendra 2001-2008
Bhutan|king|Jigme Singye Wangchuck 1972-2006; Jigme Khesar Namgyel Wangchuck 2006-
Maldives|president|Maumoon Abdul Gayoom 1978-2008; Mohamed Nasheed 2008-2012; Abdulla Yameen 2013-2018; Ibrahim Mohamed Solih 2018-2023; Mohamed Muizzu 2023-
China|president|Liu Shaoqi 1959-1968; Li Xiannian 1983-1988; Yang Shangkun 1988-1993; Jiang Zemin 1993-2003; Hu Jintao 2003-2013; Xi Jinping 2013-
China|leader|Mao Zedong~Mao Tse-tung 1949-1976; Hua Guofeng 1976-1981; Deng Xiaoping 1978-1992; Hu Yaobang 1981-1987; Zhao Ziyang 1987-1989; Jiang Zemin 1989-2002; Hu Jintao 2002-2012; Xi Jinping 2012-
China|prime minister|Zhou Enlai~Chou En-lai 1949-1976; Zhao Ziyang 1980-1987; Li Peng 1987-1998; Zhu Rongji 1998-2003; Wen Jiabao 2003-2013; Li Keqiang 2013-2023; Li Qiang 2023-
China|foreign minister|Chen Yi 1958-1972; Ji Pengfei 1972-1974; Qian Qichen 1988-1998; Tang Jiaxuan 1998-2003; Li Zhaoxing 2003-2007; Yang Jiechi 2007-2013; Wang Yi 2013-2022,2023-; Qin Gang 2022-2023
Taiwan|president|Chiang Kai-shek 1950-1975; Chiang Ching-kuo 1978-1988; Lee Teng-hui 1988-2000; Chen Shui-bian 2000-2008; Ma Ying-jeou 2008-2016; +Tsai Ing-wen 2016-2024; Lai Ching-te~William Lai 2024-
Japan|prime minister|Shigeru Yoshida 1946-1947,1948-1954; Nobusuke Kishi 1957-1960; Eisaku Satō~Eisaku Sato 1964-1972; Kakuei Tanaka 1972-1974; Takeo Fukuda 1976-1978; Masayoshi Ōhira~Masayoshi Ohira 1978-1980; Yasuhiro Nakasone 1982-1987; Noboru Takeshita 1987-1989; Toshiki Kaifu 1989-1991; Kiichi Miyazawa 1991-1993; Morihiro Hosokawa 1993-1994; Tomiichi Murayama 1994-1996; Ryutaro Hashimoto 1996-1998; Keizō Obuchi~Keizo Obuchi 1998-2000; Yoshirō Mori~Yoshiro Mori 2000-2001; Junichiro Koizumi 2001-2006; Shinzo Abe 2006-2007,2012-2020; Yasuo Fukuda 2007-2008; Taro Aso 2008-2009; Yukio Hatoyama 2009-2010; Naoto Kan 2010-2011; Yoshihiko Noda 2011-2012; Yoshihide Suga 2020-2021; Fumio Kishida 2021-2024; Shigeru Ishiba 2024-2025; +Sanae Takaichi 2025-
Japan|foreign minister|Seiji Maehara 2010-2011; Fumio Kishida 2012-2017; Taro Kono 2017-2019; Toshimitsu Motegi 2019-2021; Yoshimasa Hayashi 2021-2023; +Yoko Kamikawa 2023-2024; Takeshi Iwaya 2024-2025
Japan|emperor|Hirohito 1926-1989; Akihito 1989-2019; Naruhito 2019-
South Korea|president|Syngman Rhee 1948-1960; Park Chung-hee~Park Chung Hee 1962-1979; Chun Doo-hwan~Chun Doo Hwan 1980-1988; Roh Tae-woo~Roh Tae Woo 1988-1993; Kim Young-sam~Kim Young Sam 1993-1998; Kim Dae-jung~Kim Dae Jung 1998-2003; Roh Moo-hyun~Roh Moo Hyun 2003-2008; Lee Myung-bak~Lee Myung Bak 2008-2013; +Park Geun-hye 2013-2017; Moon Jae-in 2017-2022; Yoon Suk Yeol~Yoon Suk-yeol 2022-2025; Lee Jae-myung~Lee Jae Myung 2025-
North Korea|leader|Kim Il-sung~Kim Il Sung 1948-1994; Kim Jong-il~Kim Jong Il 1994-2011; Kim Jong-un~Kim Jong Un 2011-
Mongolia|president|Tsakhiagiin Elbegdorj 2009-2017; Khaltmaagiin Battulga 2017-2021; Ukhnaagiin Khürelsükh 2021-
Vietnam|prime minister|Phạm Văn Đồng~Pham Van Dong 1976-1987; Đỗ Mười~Do Muoi 1988-1991; Võ Văn Kiệt~Vo Van Kiet 1991-1997; Phan Văn Khải~Phan Van Khai 1997-2006; Nguyễn Tấn Dũng~Nguyen Tan Dung 2006-2016; Nguyễn Xuân Phúc~Nguyen Xuan Phuc 2016-2021; Phạm Minh Chính~Pham Minh Chinh 2021-
Communist Party of Vietnam|leader|Lê Duẩn~Le Duan 1960-1986; Nguyễn Văn Linh~Nguyen Van Linh 1986-1991; Đỗ Mười~Do Muoi 1991-1997; Nguyễn Phú Trọng~Nguyen Phu Trong 2011-2024; Tô Lâm~To Lam 2024-
North Vietnam|president|Ho Chi Minh 1945-1969
South Vietnam|president|Ngô Đình Diệm~Ngo Dinh Diem 1955-1963; Nguyễn Văn Thiệu~Nguyen Van Thieu 1967-1975
Cambodia|prime minister|Hun Sen 1985-2023; Hun Manet 2023-
Cambodia|king|Norodom Sihanouk 1941-1955,1993-2004; Norodom Sihamoni 2004-
Khmer Rouge|leader|Pol Pot 1963-1997
Laos|prime minister|Souvanna Phouma 1962-1975; Thongsing Thammavong 2010-2016
Thailand|prime minister|Thaksin Shinawatra 2001-2006; Samak Sundaravej 2008-2008; Abhisit Vejjajiva 2008-2011; +Yingluck Shinawatra 2011-2014; Prayut Chan-o-cha~Prayuth Chan-ocha 2014-2023; Srettha Thavisin 2023-2024; +Paetongtarn Shinawatra 2024-2025; Phumtham Wechayachai 2025-2025; Anutin Charnvirakul 2025-; Prem Tinsulanonda 1980-1988; Chatichai Choonhavan 1988-1991; Chuan Leekpai 1992-1995,1997-2001
Thailand|king|Bhumibol Adulyadej 1946-2016; Vajiralongkorn 2016-
Myanmar|leader|U Nu 1948-1962; Ne Win 1962-1988; Saw Maung 1988-1992; Than Shwe 1992-2011; Thein Sein 2011-2016; +Aung San Suu Kyi 2016-2021; Min Aung Hlaing 2021-
Malaysia|prime minister|Tunku Abdul Rahman 1957-1970; Mahathir Mohamad~Mahathir Mohammad 1981-2003,2018-2020; Abdullah Ahmad Badawi 2003-2009; Najib Razak 2009-2018; Muhyiddin Yassin 2020-2021; Ismail Sabri Yaakob 2021-2022; Anwar Ibrahim 2022-
Singapore|prime minister|Lee Kuan Yew 1959-1990; Goh Chok Tong 1990-2004; Lee Hsien Loong 2004-2024; Lawrence Wong 2024-
Indonesia|president|Sukarno 1945-1967; Suharto 1967-1998; B. J. Habibie~BJ Habibie 1998-1999; Abdurrahman Wahid 1999-2001; +Megawati Sukarnoputri 2001-2004; Susilo Bambang Yudhoyono 2004-2014; Joko Widodo~Jokowi 2014-2024; Prabowo Subianto 2024-
Indonesia|foreign minister|Adam Malik 1966-1977; Ali Alatas 1988-1999; Marty Natalegawa 2009-2014; +Retno Marsudi 2014-2024
Philippines|president|Ferdinand Marcos 1965-1986; +Corazon Aquino 1986-1992; Fidel Ramos 1992-1998; Joseph Estrada 1998-2001; +Gloria Macapagal Arroyo~Gloria Arroyo 2001-2010; Benigno Aquino III~Benigno Aquino 2010-2016; Rodrigo Duterte 2016-2022; Ferdinand Marcos Jr.~Bongbong Marcos~Ferdinand Marcos 2022-
East Timor|president|Xanana Gusmão~Xanana Gusmao 2002-2007; José Ramos-Horta~Jose Ramos-Horta 2007-2012,2022-
East Timor|prime minister|Mari Alkatiri 2002-2006; Xanana Gusmão~Xanana Gusmao 2007-2015,2023-
Papua New Guinea|prime minister|Michael Somare 1975-1980,1982-1985,2002-2011; Peter O'Neill 2011-2019; James Marape 2019-
Solomon Islands|prime minister|Manasseh Sogavare 2000-2001,2006-2007,2014-2017,2019-2024; Allan Kemakeza 2001-2006; Jeremiah Manele 2024-
Fiji|prime minister|Frank Bainimarama 2007-2022; Sitiveni Rabuka 1992-1999,2022-; Mahendra Chaudhry 1999-2000
Australia|prime minister|Robert Menzies 1949-1966; Harold Holt 1966-1967; Gough Whitlam 1972-1975; Malcolm Fraser 1975-1983; Bob Hawke 1983-1991; Paul Keating 1991-1996; John Howard 1996-2007; Kevin Rudd 2007-2010,2013-2013; +Julia Gillard 2010-2013; Tony Abbott 2013-2015; Malcolm Turnbull 2015-2018; Scott Morrison 2018-2022; Anthony Albanese 2022-
Australia|foreign minister|Alexander Downer 1996-2007; Kevin Rudd 2010-2012; +Julie Bishop 2013-2018; +Marise Payne 2018-2022; +Penny Wong 2022-
New Zealand|prime minister|Robert Muldoon 1975-1984; David Lange 1984-1989; +Helen Clark 1999-2008; John Key 2008-2016; Bill English 2016-2017; +Jacinda Ardern 2017-2023; Chris Hipkins 2023-2023; Christopher Luxon 2023-
Canada|prime minister|Lester Pearson 1963-1968; Pierre Trudeau 1968-1979,1980-1984; Brian Mulroney 1984-1993; Jean Chrétien~Jean Chretien 1993-2003; Paul Martin 2003-2006; Stephen Harper 2006-2015; Justin Trudeau 2015-2025; Mark Carney 2025-
Canada|foreign minister|Lloyd Axworthy 1996-2000; +Chrystia Freeland 2017-2019; +Mélanie Joly~Melanie Joly 2021-2025; +Anita Anand 2025-
Mexico|president|Luis Echeverría 1970-1976; José López Portillo 1976-1982; Miguel de la Madrid 1982-1988; Carlos Salinas de Gortari~Carlos Salinas 1988-1994; Ernesto Zedillo 1994-2000; Vicente Fox 2000-2006; Felipe Calderón~Felipe Calderon 2006-2012; Enrique Peña Nieto 2012-2018; Andrés Manuel López Obrador 2018-2024; +Claudia Sheinbaum 2024-
Mexico|foreign minister|Luis Videgaray 2017-2018; Marcelo Ebrard 2018-2023; +Alicia Bárcena 2023-2024
Cuba|president|Fidel Castro 1959-2008; Raúl Castro~Raul Castro 2008-2018; Miguel Díaz-Canel~Miguel Diaz-Canel 2018-
Cuba|leader|Fulgencio Batista 1952-1959; Fidel Castro 1959-2008; Raúl Castro~Raul Castro 2008-2018
Cuba|foreign minister|Isidoro Malmierca 1976-1992; Felipe Pérez Roque 1999-2009; Bruno Rodríguez Parrilla~Bruno Rodriguez 2009-
Haiti|president|François Duvalier 1957-1971; Jean-Claude Duvalier 1971-1986; Jean-Bertrand Aristide 1991-1996,2001-2004; René Préval~Rene Preval 1996-2001,2006-2011; Michel Martelly 2011-2016; Jovenel Moïse~Jovenel Moise 2017-2021
Haiti|prime minister|Ariel Henry 2021-2024; Garry Conille 2024-2024
Dominican Republic|president|Rafael Trujillo 1930-1961; Joaquín Balaguer 1966-1978,1986-1996; Leonel Fernández 1996-2000,2004-2012; Danilo Medina 2012-2020; Luis Abinader 2020-; Hipólito Mejía 2000-2004
Guatemala|president|Jacobo Árbenz~Jacobo Arbenz 1951-1954; Efraín Ríos Montt 1982-1983; Álvaro Arzú 1996-2000; Otto Pérez Molina 2012-2015; Jimmy Morales 2016-2020; Alejandro Giammattei 2020-2024; Bernardo Arévalo~Bernardo Arevalo 2024-; Fernando Romeo Lucas García 1978-1982; Vinicio Cerezo 1986-1991; Jorge Serrano 1991-1993; Alfonso Portillo 2000-2004; Álvaro Colom~Alvaro Colom 2008-2012
Honduras|president|Manuel Zelaya 2006-2009; Juan Orlando Hernández 2014-2022; +Xiomara Castro 2022-; Roberto Suazo Córdova 1982-1986; José Azcona 1986-1990; Rafael Callejas 1990-1994; Carlos Flores 1998-2002; Ricardo Maduro 2002-2006; Porfirio Lobo 2010-2014
El Salvador|president|José Napoleón Duarte 1984-1989; Alfredo Cristiani 1989-1994; Mauricio Funes 2009-2014; Nayib Bukele 2019-
Nicaragua|president|Anastasio Somoza~Anastasio Somoza Debayle 1967-1979; Daniel Ortega 1979-1990,2007-; +Violeta Chamorro 1990-1997; Arnoldo Alemán~Arnoldo Aleman 1997-2002; Enrique Bolaños 2002-2007
Costa Rica|president|Óscar Arias~Oscar Arias 1986-1990,2006-2010; +Laura Chinchilla 2010-2014; Carlos Alvarado 2018-2022; Rodrigo Chaves 2022-; Luis Alberto Monge 1982-1986; José María Figueres 1994-1998
Panama|leader|Omar Torrijos 1968-1981; Manuel Noriega 1983-1989
Panama|president|Guillermo Endara 1989-1994; Ricardo Martinelli 2009-2014; Laurentino Cortizo 2019-2024; José Raúl Mulino 2024-
Colombia|president|Belisario Betancur 1982-1986; Virgilio Barco 1986-1990; César Gaviria 1990-1994; Ernesto Samper 1994-1998; Andrés Pastrana 1998-2002; Álvaro Uribe~Alvaro Uribe 2002-2010; Juan Manuel Santos 2010-2018; Iván Duque~Ivan Duque 2018-2022; Gustavo Petro 2022-
Revolutionary Armed Forces of Colombia|leader|Manuel Marulanda 1964-2008; Alfonso Cano 2008-2011; Timochenko~Rodrigo Londoño 2011-
Venezuela|president|Carlos Andrés Pérez 1974-1979,1989-1993; Rafael Caldera 1969-1974,1994-1999; Hugo Chávez~Hugo Chavez 1999-2013; Nicolás Maduro~Nicolas Maduro 2013-
Guyana|president|Cheddi Jagan 1992-1997; David Granger 2015-2020; Irfaan Ali 2020-; Forbes Burnham 1980-1985; Desmond Hoyte 1985-1992; Bharrat Jagdeo 1999-2011
Ecuador|president|Sixto Durán Ballén~Sixto Duran Ballen 1992-1996; Jamil Mahuad 1998-2000; Lucio Gutiérrez 2003-2005; Rafael Correa 2007-2017; Lenín Moreno~Lenin Moreno 2017-2021; Guillermo Lasso 2021-2023; Daniel Noboa 2023-; Jaime Roldós~Jaime Roldos 1979-1981; Osvaldo Hurtado 1981-1984; León Febres Cordero~Leon Febres Cordero 1984-1988; Rodrigo Borja 1988-1992; Abdalá Bucaram~Abdala Bucaram 1996-1997; Alfredo Palacio 2005-2007
Peru|president|Alan García~Alan Garcia 1985-1990,2006-2011; Alberto Fujimori 1990-2000; Alejandro Toledo 2001-2006; Ollanta Humala 2011-2016; Pedro Pablo Kuczynski 2016-2018; Martín Vizcarra~Martin Vizcarra 2018-2020; Pedro Castillo 2021-2022; +Dina Boluarte 2022-2025; Fernando Belaúnde~Fernando Belaunde 1963-1968,1980-1985; Valentín Paniagua 2000-2001
Bolivia|president|Hugo Banzer 1971-1978,1997-2001; Gonzalo Sánchez de Lozada 1993-1997,2002-2003; Carlos Mesa 2003-2005; Evo Morales 2006-2019; +Jeanine Áñez~Jeanine Anez 2019-2020; Luis Arce 2020-2025; Rodrigo Paz 2025-; Luis García Meza 1980-1981; Hernán Siles Zuazo~Hernan Siles Zuazo 1982-1985; Víctor Paz Estenssoro 1985-1989; Jaime Paz Zamora 1989-1993
Chile|president|Salvador Allende 1970-1973; Augusto Pinochet 1973-1990; Patricio Aylwin 1990-1994; Eduardo Frei 1994-2000; Ricardo Lagos 2000-2006; +Michelle Bachelet 2006-2010,2014-2018; Sebastián Piñera~Sebastian Pinera 2010-2014,2018-2022; Gabriel Boric 2022-
Argentina|president|Juan Perón~Juan Peron 1946-1955,1973-1974; +Isabel Perón 1974-1976; Jorge Rafael Videla~Jorge Videla 1976-1981; Leopoldo Galtieri 1981-1982; Raúl Alfonsín~Raul Alfonsin 1983-1989; Carlos Menem 1989-1999; Fernando de la Rúa 1999-2001; Eduardo Duhalde 2002-2003; Néstor Kirchner~Nestor Kirchner 2003-2007; +Cristina Fernández de Kirchner~Cristina Fernandez~Cristina Kirchner 2007-2015; Mauricio Macri 2015-2019; Alberto Fernández~Alberto Fernandez 2019-2023; Javier Milei 2023-
Brazil|president|Getúlio Vargas 1951-1954; Juscelino Kubitschek 1956-1961; João Goulart 1961-1964; Ernesto Geisel 1974-1979; João Figueiredo 1979-1985; José Sarney 1985-1990; Fernando Collor de Mello~Fernando Collor 1990-1992; Itamar Franco 1992-1994; Fernando Henrique Cardoso 1995-2003; Luiz Inácio Lula da Silva~Lula da Silva~Lula 2003-2011,2023-; +Dilma Rousseff 2011-2016; Michel Temer 2016-2018; Jair Bolsonaro 2019-2023
Uruguay|president|Julio María Sanguinetti 1985-1990,1995-2000; Tabaré Vázquez 2005-2010,2015-2020; José Mujica 2010-2015; Luis Lacalle Pou 2020-2025; Yamandú Orsi 2025-; Gregorio Álvarez 1981-1985; Luis Alberto Lacalle 1990-1995; Jorge Batlle 2000-2005
Paraguay|president|Alfredo Stroessner 1954-1989; Fernando Lugo 2008-2012; Horacio Cartes 2013-2018; Mario Abdo Benítez 2018-2023; Santiago Peña 2023-; Andrés Rodríguez 1989-1993; Juan Carlos Wasmosy 1993-1998; Nicanor Duarte 2003-2008
South Africa|president|P. W. Botha~PW Botha 1978-1989; F. W. de Klerk~FW de Klerk 1989-1994; Nelson Mandela 1994-1999; Thabo Mbeki 1999-2008; Jacob Zuma 2009-2018; Cyril Ramaphosa 2018-
South Africa|prime minister|Jan Smuts 1939-1948; D. F. Malan 1948-1954; Hendrik Verwoerd 1958-1966; B. J. Vorster~John Vorster 1966-1978
South Africa|foreign minister|Pik Botha 1977-1994; Alfred Nzo 1994-1999; +Nkosazana Dlamini-Zuma 1999-2009; +Naledi Pandor 2019-2024
African National Congress|leader|Oliver Tambo 1967-1991; Nelson Mandela 1991-1997
Inkatha Freedom Party|leader|Mangosuthu Buthelezi 1975-2019
Zimbabwe|president|Canaan Banana 1980-1987; Robert Mugabe 1987-2017; Emmerson Mnangagwa 2017-
Zimbabwe|prime minister|Robert Mugabe 1980-1987; Morgan Tsvangirai 2009-2013
Rhodesia|prime minister|Ian Smith 1964-1979; Abel Muzorewa 1979-1979
Zambia|president|Kenneth Kaunda 1964-1991; Frederick Chiluba 1991-2002; Levy Mwanawasa 2002-2008; Rupiah Banda 2008-2011; Michael Sata 2011-2014; Edgar Lungu 2015-2021; Hakainde Hichilema 2021-
Malawi|president|Hastings Banda 1966-1994; Bakili Muluzi 1994-2004; Bingu wa Mutharika 2004-2012; +Joyce Banda 2012-2014; Peter Mutharika 2014-2020,2025-; Lazarus Chakwera 2020-2025
Mozambique|president|Samora Machel 1975-1986; Joaquim Chissano 1986-2005; Armando Guebuza 2005-2015; Filipe Nyusi 2015-2025; Daniel Chapo 2025-
RENAMO|leader|Afonso Dhlakama 1979-2018
Angola|president|Agostinho Neto 1975-1979; José Eduardo dos Santos~Jose Eduardo dos Santos 1979-2017; João Lourenço~Joao Lourenco 2017-
UNITA|leader|Jonas Savimbi 1966-2002
Namibia|president|Sam Nujoma 1990-2005; Hifikepunye Pohamba 2005-2015; Hage Geingob 2015-2024; +Netumbo Nandi-Ndaitwah 2025-
Botswana|president|Seretse Khama 1966-1980; Quett Masire 1980-1998; Festus Mogae 1998-2008; Ian Khama 2008-2018; Mokgweetsi Masisi 2018-2024; Duma Boko 2024-
Tanzania|president|Julius Nyerere 1964-1985; Ali Hassan Mwinyi 1985-1995; Benjamin Mkapa 1995-2005; Jakaya Kikwete 2005-2015; John Magufuli 2015-2021; +Samia Suluhu Hassan 2021-
Kenya|president|Jomo Kenyatta 1964-1978; Daniel arap Moi 1978-2002; Mwai Kibaki 2002-2013; Uhuru Kenyatta 2013-2022; William Ruto 2022-
Uganda|president|Milton Obote 1966-1971,1980-1985; Idi Amin 1971-1979; Yoweri Museveni 1986-
Rwanda|president|Juvénal Habyarimana~Juvenal Habyarimana 1973-1994; Pasteur Bizimungu 1994-2000; Paul Kagame 2000-
Burundi|president|Pierre Buyoya 1987-1993,1996-2003; Melchior Ndadaye 1993-1993; Pierre Nkurunziza 2005-2020; Évariste Ndayishimiye~Evariste Ndayishimiye 2020-
Democratic Republic of the Congo|president|Joseph Kasa-Vubu~Joseph Kasavubu 1960-1965; Mobutu Sese Seko~Joseph Mobutu 1965-1997; Laurent-Désiré Kabila~Laurent Kabila 1997-2001; Joseph Kabila 2001-2019; Félix Tshisekedi~Felix Tshisekedi 2019-
Democratic Republic of the Congo|prime minister|Patrice Lumumba 1960-1960; Moïse Tshombe~Moise Tshombe 1964-1965
State of Katanga|president|Moïse Tshombe~Moise Tshombe 1960-1963
Republic of the Congo|president|Denis Sassou Nguesso 1979-1992,1997-; Pascal Lissouba 1992-1997
Central African Republic|president|Jean-Bédel Bokassa~Jean-Bedel Bokassa 1966-1979; Ange-Félix Patassé 1993-2003; François Bozizé~Francois Bozize 2003-2013; Michel Djotodia 2013-2014; +Catherine Samba-Panza 2014-2016; Faustin-Archange Touadéra~Faustin-Archange Touadera 2016-
Chad|president|Goukouni Oueddei~Goukouni Weddeye 1979-1982; Hissène Habré~Hissene Habre 1982-1990; Idriss Déby~Idriss Deby 1990-2021; Mahamat Déby~Mahamat Idriss Deby~Mahamat Deby 2021-
Cameroon|president|Ahmadou Ahidjo 1960-1982; Paul Biya 1982-
Gabon|president|Omar Bongo 1967-2009; Ali Bongo 2009-2023; Brice Oligui Nguema 2023-
Equatorial Guinea|president|Teodoro Obiang 1979-; Francisco Macías Nguema 1968-1979
Nigeria|president|Yakubu Gowon 1966-1975; Murtala Mohammed 1975-1976; Olusegun Obasanjo 1976-1979,1999-2007; Shehu Shagari 1979-1983; Muhammadu Buhari 1983-1985,2015-2023; Ibrahim Babangida 1985-1993; Sani Abacha 1993-1998; Abdulsalami Abubakar 1998-1999; Umaru Yar'Adua 2007-2010; Goodluck Jonathan 2010-2015; Bola Tinubu 2023-
Boko Haram|leader|Mohammed Yusuf 2002-2009; Abubakar Shekau 2009-2021
Niger|president|Mamadou Tandja 1999-2010; Mahamadou Issoufou 2011-2021; Mohamed Bazoum 2021-2023; Abdourahamane Tchiani~Abdourahamane Tiani 2023-; Seyni Kountché~Seyni Kountche 1974-1987
Mali|president|Modibo Keïta 1960-1968; Moussa Traoré 1968-1991; Alpha Oumar Konaré 1992-2002; Amadou Toumani Touré 2002-2012; Ibrahim Boubacar Keïta~Ibrahim Boubacar Keita 2013-2020; Assimi Goïta~Assimi Goita 2021-
Burkina Faso|president|Thomas Sankara 1983-1987; Blaise Compaoré~Blaise Compaore 1987-2014; Roch Marc Christian Kaboré~Roch Kabore 2015-2022; Paul-Henri Damiba 2022-2022; Ibrahim Traoré~Ibrahim Traore 2022-
Senegal|president|Léopold Sédar Senghor 1960-1980; Abdou Diouf 1981-2000; Abdoulaye Wade 2000-2012; Macky Sall 2012-2024; Bassirou Diomaye Faye 2024-
Gambia|president|Dawda Jawara 1970-1994; Yahya Jammeh 1994-2017; Adama Barrow 2017-
Guinea|president|Ahmed Sékou Touré~Sekou Toure 1958-1984; Lansana Conté~Lansana Conte 1984-2008; Alpha Condé~Alpha Conde 2010-2021; Mamady Doumbouya 2021-
Sierra Leone|president|Joseph Momoh 1985-1992; Ahmad Tejan Kabbah 1996-1997,1998-2007; Ernest Bai Koroma 2007-2018; Julius Maada Bio 2018-; Johnny Paul Koroma 1997-1998
Revolutionary United Front|leader|Foday Sankoh 1991-2003
Liberia|president|William Tolbert 1971-1980; Samuel Doe 1980-1990; Charles Taylor 1997-2003; Moses Blah 2003-2003; +Ellen Johnson Sirleaf 2006-2018; George Weah 2018-2024; Joseph Boakai 2024-
Ivory Coast|president|Félix Houphouët-Boigny~Felix Houphouet-Boigny 1960-1993; Henri Konan Bédié 1993-1999; Laurent Gbagbo 2000-2011; Alassane Ouattara 2010-
Ghana|president|Kwame Nkrumah 1960-1966; Jerry Rawlings 1981-2001; John Kufuor 2001-2009; John Atta Mills 2009-2012; John Mahama 2012-2017,2025-; Nana Akufo-Addo 2017-2025
Togo|president|Gnassingbé Eyadéma~Gnassingbe Eyadema 1967-2005; Faure Gnassingbé~Faure Gnassingbe 2005-2025
Benin|president|Mathieu Kérékou 1972-1991,1996-2006; Thomas Boni Yayi 2006-2016; Patrice Talon 2016-
Guinea-Bissau|president|João Bernardo Vieira 1980-1999,2005-2009; Umaro Sissoco Embaló 2020-2025
Mauritania|president|Maaouya Ould Sid'Ahmed Taya 1984-2005; Mohamed Ould Abdel Aziz 2008-2019; Mohamed Ould Ghazouani 2019-
Morocco|king|Mohammed V of Morocco~Mohammed V 1957-1961; Hassan II of Morocco~King Hassan II~King Hassan~Hassan II 1961-1999; Mohammed VI of Morocco~King Mohammed VI~Mohammed VI 1999-
Morocco|foreign minister|Nasser Bourita 2017-
Algeria|president|Ahmed Ben Bella 1963-1965; Houari Boumédiène~Houari Boumedienne 1965-1978; Chadli Bendjedid 1979-1992; Mohamed Boudiaf 1992-1992; Liamine Zéroual~Liamine Zeroual 1994-1999; Abdelaziz Bouteflika 1999-2019; Abdelmadjid Tebboune 2019-
Algeria|foreign minister|Ramtane Lamamra 2013-2017,2021-2023; Ahmed Attaf 1996-1999,2023-
Polisario Front|leader|Mohamed Abdelaziz 1976-2016; Brahim Ghali 2016-
Tunisia|president|Habib Bourguiba 1957-1987; Zine El Abidine Ben Ali~Zine al-Abidine Ben Ali 1987-2011; Moncef Marzouki 2011-2014; Beji Caid Essebsi 2014-2019; Kais Saied 2019-
Libya|leader|Muammar Gaddafi~Moammar Gadhafi~Muammar Qaddafi~Muammar Gadhafi 1969-2011
Libya|prime minister|Ali Zeidan 2012-2014; Abdul Hamid Dbeibah~Abdulhamid Dbeibah 2021-; Fayez al-Sarraj~Fayez Serraj~Fayez al-Serraj 2016-2021
Libyan National Army|leader|Khalifa Haftar~Khalifa Hifter 2014-
Sudan|president|Gaafar Nimeiry~Jaafar Nimeiri 1969-1985; Omar al-Bashir~Omar Hassan al-Bashir 1989-2019; Abdel Fattah al-Burhan 2019-
Sudan|prime minister|Sadiq al-Mahdi 1966-1967,1986-1989; Abdalla Hamdok 2019-2022
Rapid Support Forces|leader|Hemedti~Mohamed Hamdan Dagalo~Hemeti 2013-
South Sudan|president|Salva Kiir Mayardit~Salva Kiir 2011-
South Sudan|vice president|Riek Machar 2011-2013,2016-2016,2020-
Ethiopia|emperor|Haile Selassie 1930-1974
Ethiopia|prime minister|Meles Zenawi 1995-2012; Hailemariam Desalegn 2012-2018; Abiy Ahmed 2018-
Ethiopia|leader|Mengistu Haile Mariam 1977-1991
Eritrea|president|Isaias Afwerki~Isaias Afewerki 1993-
Somalia|president|Siad Barre~Mohamed Siad Barre 1969-1991; Abdullahi Yusuf Ahmed 2004-2008; Sharif Sheikh Ahmed~Sheikh Sharif Ahmed~Sharif Ahmed 2009-2012; Hassan Sheikh Mohamud 2012-2017,2022-; Mohamed Abdullahi Mohamed~Farmajo 2017-2022
Djibouti|president|Hassan Gouled Aptidon 1977-1999; Ismaïl Omar Guelleh~Ismail Omar Guelleh 1999-
Madagascar|president|Didier Ratsiraka 1975-1993,1997-2002; Marc Ravalomanana 2002-2009; Andry Rajoelina 2009-2014,2019-2025
United Nations|secretary-general|Trygve Lie 1946-1952; Dag Hammarskjöld~Dag Hammarskjold 1953-1961; U Thant 1961-1971; Kurt Waldheim 1972-1981; Javier Pérez de Cuéllar~Javier Perez de Cuellar 1982-1991; Boutros Boutros-Ghali 1992-1996; Kofi Annan 1997-2006; Ban Ki-moon 2007-2016; António Guterres~Antonio Guterres 2017-
NATO|secretary-general|Joseph Luns 1971-1984; Lord Carrington~Peter Carington 1984-1988; Manfred Wörner~Manfred Woerner 1988-1994; Willy Claes 1994-1995; Javier Solana 1995-1999; George Robertson~Lord Robertson 1999-2003; Jaap de Hoop Scheffer 2004-2009; Anders Fogh Rasmussen 2009-2014; Jens Stoltenberg 2014-2024; Mark Rutte 2024-
European Commission|president|Jacques Delors 1985-1995; Jacques Santer 1995-1999; Romano Prodi 1999-2004; José Manuel Barroso~Jose Manuel Barroso 2004-2014; Jean-Claude Juncker 2014-2019; +Ursula von der Leyen 2019-
European Union|president|Herman Van Rompuy 2009-2014; Donald Tusk 2014-2019; Charles Michel 2019-2024; António Costa 2024-
European Council|president|Herman Van Rompuy 2009-2014; Donald Tusk 2014-2019; Charles Michel 2019-2024; António Costa 2024-
European Union|foreign policy chief|Javier Solana 1999-2009; +Catherine Ashton 2009-2014; +Federica Mogherini 2014-2019; Josep Borrell 2019-2024; +Kaja Kallas 2024-
European Central Bank|president|Wim Duisenberg 1998-2003; Jean-Claude Trichet 2003-2011; Mario Draghi 2011-2019; +Christine Lagarde 2019-
International Monetary Fund|managing director|Michel Camdessus 1987-2000; Rodrigo Rato 2004-2007; Dominique Strauss-Kahn 2007-2011; +Christine Lagarde 2011-2019; +Kristalina Georgieva 2019-
World Bank|president|Robert McNamara 1968-1981; James Wolfensohn 1995-2005; Paul Wolfowitz 2005-2007; Robert Zoellick 2007-2012; Jim Yong Kim 2012-2019; David Malpass 2019-2023; Ajay Banga 2023-
World Health Organization|director general|+Gro Harlem Brundtland 1998-2003; Lee Jong-wook 2003-2006; +Margaret Chan 2007-2017; Tedros Adhanom Ghebreyesus~Tedros Adhanom 2017-
International Atomic Energy Agency|director general|Hans Blix 1981-1997; Mohamed ElBaradei~Mohammed ElBaradei 1997-2009; Yukiya Amano 2009-2019; Rafael Grossi~Rafael Mariano Grossi 2019-
World Trade Organization|director general|Pascal Lamy 2005-2013; Roberto Azevêdo 2013-2020; +Ngozi Okonjo-Iweala 2021-
United Nations High Commissioner for Refugees|high commissioner|+Sadako Ogata 1991-2000; António Guterres 2005-2015; Filippo Grandi 2016-2025
African Union Commission|chairman|Jean Ping 2008-2012; +Nkosazana Dlamini-Zuma 2012-2017; Moussa Faki~Moussa Faki Mahamat 2017-2025
Arab League|secretary-general|Amr Moussa 2001-2011; Nabil Elaraby 2011-2016; Ahmed Aboul Gheit 2016-
Organization of American States|secretary-general|José Miguel Insulza 2005-2015; Luis Almagro 2015-2025
Vatican City|pope|Pope Pius XII~Pius XII 1939-1958; Pope John XXIII~John XXIII 1958-1963; Pope Paul VI~Paul VI 1963-1978; Pope John Paul II~John Paul II 1978-2005; Pope Benedict XVI~Benedict XVI~Pope Benedict 2005-2013; Pope Francis 2013-2025; Pope Leo XIV~Leo XIV~Pope Leo 2025-
Tibet|dalai lama|Dalai Lama~14th Dalai Lama 1940-
Wagner Group|leader|Yevgeny Prigozhin 2014-2023
Kurdistan Workers' Party|leader|Abdullah Öcalan~Abdullah Ocalan 1978-
Kurdistan Region|president|Masoud Barzani~Massoud Barzani 2005-2017; Nechirvan Barzani 2019-
Sinn Féin|leader|Gerry Adams 1983-2018; +Mary Lou McDonald 2018-
Solidarity|leader|Lech Wałęsa~Lech Walesa 1980-1990
Federal Reserve|chairman|Paul Volcker 1979-1987; Alan Greenspan 1987-2006; Ben Bernanke 2006-2014; +Janet Yellen 2014-2018; Jerome Powell 2018-
Bulgaria|president|Zhelyu Zhelev 1990-1997; Petar Stoyanov 1997-2002; Georgi Parvanov 2002-2012; Rosen Plevneliev 2012-2017; Rumen Radev 2017-
Belarus|leader|Stanislav Shushkevich 1991-1994
Bangladesh|president|Ziaur Rahman 1977-1981; Hussain Muhammad Ershad~Hossain Mohammad Ershad 1983-1990
Haiti|leader|Henri Namphy 1986-1988; Prosper Avril 1988-1990; Raoul Cédras~Raoul Cedras 1991-1994
Jamaica|prime minister|Michael Manley 1972-1980,1989-1992; Edward Seaga 1980-1989; P. J. Patterson 1992-2006; +Portia Simpson-Miller 2006-2007,2012-2016; Bruce Golding 2007-2011; Andrew Holness 2011-2012,2016-
Grenada|prime minister|Eric Gairy 1974-1979; Maurice Bishop 1979-1983; Herbert Blaize 1984-1989; Keith Mitchell 1995-2008,2013-2022; Dickon Mitchell 2022-
Dominica|prime minister|+Eugenia Charles 1980-1995; Roosevelt Skerrit 2004-
Barbados|prime minister|Tom Adams 1976-1985; Errol Barrow 1986-1987; Owen Arthur 1994-2008; +Mia Mottley 2018-
Trinidad and Tobago|prime minister|Eric Williams 1962-1981; Patrick Manning 1991-1995,2001-2010; Basdeo Panday 1995-2001; +Kamla Persad-Bissessar 2010-2015,2025-; Keith Rowley 2015-2025
Suriname|leader|Desi Bouterse 1980-1988,2010-2020; Chan Santokhi 2020-2025
Malta|prime minister|Dom Mintoff 1971-1984; Eddie Fenech Adami 1987-1996,1998-2004; Joseph Muscat 2013-2020; Robert Abela 2020-
Mauritius|prime minister|Anerood Jugnauth 1982-1995,2000-2003,2014-2017; Navin Ramgoolam 1995-2000,2005-2014,2024-
Seychelles|president|France-Albert René 1977-2004; James Michel 2004-2016; Wavel Ramkalawan 2020-2025
Madagascar|leader|Michael Randrianirina 2025-
Comoros|president|Ahmed Abdallah 1978-1989; Azali Assoumani 1999-2006,2016-
Cape Verde|president|Aristides Pereira 1975-1991; António Mascarenhas Monteiro 1991-2001; Pedro Pires 2001-2011
Gabon|leader|Raymond Ndong Sima 2023-2025
Shining Path|leader|Abimael Guzmán~Abimael Guzman 1970-1992
Lord's Resistance Army|leader|Joseph Kony 1987-
Army of Republika Srpska|commander|Ratko Mladić~Ratko Mladic 1992-1996
Democratic Unionist Party|leader|Ian Paisley 1971-2008; Peter Robinson 2008-2015; +Arlene Foster 2015-2021; Jeffrey Donaldson 2021-2024
`;
