/**
 * The zones that IANA has renamed since 1994, as "new=old"; an old name without a region has that of the
 * new one. Browsers and devices know those of their time: "Europe/Kyiv" came in August 2022.
 */
const RENAMED = `Africa/Asmara=Asmera America/Argentina/Buenos_Aires=Buenos_Aires
America/Argentina/Catamarca=Catamarca America/Argentina/Cordoba=Cordoba America/Argentina/Jujuy=Jujuy
America/Argentina/Mendoza=Mendoza America/Atikokan=Coral_Harbour America/Indiana/Indianapolis=Indianapolis
America/Kentucky/Louisville=Louisville America/Nuuk=Godthab Asia/Ashgabat=Ashkhabad Asia/Dhaka=Dacca
Asia/Ho_Chi_Minh=Saigon Asia/Jerusalem=Tel_Aviv Asia/Kathmandu=Katmandu Asia/Kolkata=Calcutta Asia/Macau=Macao
Asia/Makassar=Ujung_Pandang Asia/Thimphu=Thimbu Asia/Ulaanbaatar=Ulan_Bator Asia/Yangon=Rangoon
Atlantic/Faroe=Faeroe Europe/Chisinau=Tiraspol Europe/Kyiv=Kiev Pacific/Chuuk=Truk Pacific/Kanton=Enderbury
Pacific/Pohnpei=Ponape`

const pairs = RENAMED.split(/\s/).map((pair) => {
  const [today = '', old = ''] = pair.split('=')
  return [today, `${today.split('/')[0]}/${old}`] as const
})

/** The present name of a zone: "Europe/Kyiv" for Europe/Kiev, by which some browsers still call it. */
export function zoneToday(zone: string): string {
  return pairs.find(([, old]) => old === zone)?.[0] ?? zone
}

/** The names of a zone, the given one first. */
export function namesOfZone(zone: string): readonly string[] {
  const others = pairs.filter((pair) => pair.includes(zone)).flat()
  return [...new Set([zone, ...others])]
}
