/** Countries that were long parts of others: `label | from | to`, the years between which their name is a land's and no state's. */

export const dependent = `
Bangladesh|1947-08-14|1971-03-26
Djibouti|1884-01-01|1977-06-27
Algeria|1830-07-05|1962-07-04
Angola|1900-01-01|1975-11-10
Mozambique|1900-01-01|1975-06-24
Cape Verde|1900-01-01|1975-07-04
Suriname|1900-01-01|1975-11-24
Papua New Guinea|1906-01-01|1975-09-15
Kenya|1895-01-01|1963-12-11
Uganda|1894-01-01|1962-10-08
Singapore|1819-01-01|1965-08-08
Belize|1862-01-01|1981-09-20
Vanuatu|1906-01-01|1980-07-29
Palau|1947-01-01|1994-09-30
Micronesia|1947-01-01|1986-11-02
Marshall Islands|1947-01-01|1986-10-20
Tibet|1951-05-23|9999-12-31
Chechnya|1944-03-07|1991-11-01
Chechnya|2000-05-01|9999-12-31
`;
