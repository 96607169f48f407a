const OFFSET_MS = 8 * 3_600_000;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const inShanghai = (at: number) => new Date(at + OFFSET_MS);

/** A moment (ms since 1970 UTC) as an instant of the contract, to the second, with the offset of Asia/Shanghai. */
export function toInstant(at: number): string {
  return `${inShanghai(at).toISOString().slice(0, 19)}+08:00`;
}

/** "2月3日 08:00" and "3 Feb 08:00", for the texts that the API itself writes. */
export function momentInWords(at: number): { zh: string; en: string } {
  const local = inShanghai(at);
  const time = local.toISOString().slice(11, 16);
  const date = local.getUTCDate();
  return {
    zh: `${local.getUTCMonth() + 1}月${date}日 ${time}`,
    en: `${date} ${months[local.getUTCMonth()] ?? ''} ${time}`,
  };
}

/** A span in words: "3 小时 12 分" and "3 h 12 min", whole hours without minutes; days from two days on. */
export function spanInWords(ms: number): { zh: string; en: string } {
  const minutes = Math.max(0, Math.round(ms / 60_000));
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return { zh: `${Math.floor(hours / 24)} 天`, en: `${Math.floor(hours / 24)} days` };
  if (hours === 0) return { zh: `${minutes} 分`, en: `${minutes} min` };
  const rest = minutes % 60;
  if (rest === 0) return { zh: `${hours} 小时`, en: `${hours} h` };
  return { zh: `${hours} 小时 ${rest} 分`, en: `${hours} h ${rest} min` };
}
