/** Bodies that papers all over the world call by letters alone, with their full names. From general knowledge. */
export const knownLetters = `
UN United Nations;EU European Union;WHO World Health Organization;IMF International Monetary Fund;WTO World Trade Organization;NATO North Atlantic Treaty Organization;FBI Federal Bureau of Investigation
CIA Central Intelligence Agency;NSA National Security Agency;BBC British Broadcasting Corporation;CNN Cable News Network;AP Associated Press;AFP Agence France-Presse;ICJ International Court of Justice
ASEAN Association of Southeast Asian Nations;SAARC South Asian Association for Regional Cooperation;OPEC Organization of the Petroleum Exporting Countries;FIFA Fédération Internationale de Football Association
IOC International Olympic Committee;NASA National Aeronautics and Space Administration;NBA National Basketball Association;NFL National Football League;PLO Palestine Liberation Organization
`;
