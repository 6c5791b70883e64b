/** Names of countries, in small letters: a place within one says more of where something happened. */
export const countries: ReadonlySet<string> = new Set(
  `afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh
barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria burundi cambodia
cameroon canada chad chile china colombia comoros congo croatia cuba cyprus czechia denmark djibouti dominica ecuador
egypt england eritrea estonia eswatini ethiopia fiji finland france gabon gambia georgia germany ghana greece grenada
guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan
jordan kazakhstan kenya kiribati kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein
lithuania luxembourg madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova monaco mongolia
montenegro morocco mozambique myanmar namibia nauru nepal netherlands nicaragua niger nigeria norway oman pakistan palau
palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa scotland senegal serbia
seychelles singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania
thailand togo tonga tunisia turkey türkiye turkmenistan tuvalu uganda ukraine uruguay uzbekistan vanuatu venezuela
vietnam wales yemen zambia zimbabwe`
    .split(/\s+/u)
    .concat([
      'united states',
      'united kingdom',
      'united arab emirates',
      'saudi arabia',
      'south africa',
      'south korea',
      'north korea',
      'south sudan',
      'sri lanka',
      'new zealand',
      'costa rica',
      'el salvador',
      'sierra leone',
      'ivory coast',
      'burkina faso',
      'cape verde',
      'dominican republic',
      'papua new guinea',
      'czech republic',
      'equatorial guinea',
      'europe',
      'africa',
      'asia',
      'middle east',
    ]),
);
