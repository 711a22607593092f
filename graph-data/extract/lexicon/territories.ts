/** Dependent territories: `name | other names | demonyms`. Generated from world-countries (ODbL 1.0) by `npx tsx scripts/lexicon/countries.ts`; don't edit. */

export const territories = `
American Samoa||American Samoan
Anguilla||Anguillian
Antarctica||Antarctican
Aruba||Aruban
Bermuda||Bermudian
Bouvet Island||
British Indian Ocean Territory||
British Virgin Islands|Virgin Islands|Virgin Islander
Caribbean Netherlands||
Cayman Islands||Caymanian
Christmas Island|Territory of Christmas Island|Christmas Islander
Cocos (Keeling) Islands||Cocos Islander
Cook Islands||Cook Islander
Curaçao|Country of Curaçao|Curaçaoan
Falkland Islands||Falkland Islander
Faroe Islands||Faroese
French Guiana|Guiana|Guianan
French Polynesia||French Polynesian
French Southern and Antarctic Lands||
Gibraltar||
Greenland||Greenlandic
Guadeloupe||Guadeloupian
Guam||Guamanian
Guernsey|Bailiwick of Guernsey|Channel Islander
Heard Island and McDonald Islands||Heard and McDonald Islander
Hong Kong||Hong Konger
Isle of Man||Manx
Jersey|Bailiwick of Jersey|Channel Islander
Macau||Macanese
Martinique||Martinican
Mayotte|Department of Mayotte|Mahoran
Montserrat||Montserratian
New Caledonia||New Caledonian
Niue||Niuean
Norfolk Island|Territory of Norfolk Island|Norfolk Islander
Northern Mariana Islands||
Pitcairn Islands|Pitcairn Group of Islands|Pitcairn Islander
Puerto Rico|Commonwealth of Puerto Rico|Puerto Rican
Réunion|Réunion Island|Réunionese
Saint Barthélemy|Collectivity of Saint Barthélemy|Saint Barthélemy Islander
Saint Helena, Ascension and Tristan da Cunha||Saint Helenian
Saint Martin||Saint Martin Islander
Saint Pierre and Miquelon||Saint-Pierrais~Miquelonnais
Sint Maarten||St. Maartener
South Georgia||South Georgian South Sandwich Islander
Svalbard and Jan Mayen|Svalbard og Jan Mayen|
Tokelau||Tokelauan
Turks and Caicos Islands||Turks and Caicos Islander
United States Minor Outlying Islands||American Islander
United States Virgin Islands|Virgin Islands of the United States|Virgin Islander
Wallis and Futuna||Wallis and Futuna Islander
Åland Islands||Ålandish
`;
