const HAN = /[\p{Script=Han}\u3000-\u303F\uFF01-\uFF60]/u;

// Units, standards and names that are written the same in Chinese; a language is offered under its own name.
const SHARED =
  /\b(?:I{1,3}|IV|N95|KN95|CSV|API|PCR|ICU|ID|URL|PDF|EARS|CUSUM|EWMA|CAP|ISA|NHSN|CIDARS|CDC|WHO|OpenAPI|km|GCJ|WGS|ISO|English|C[123]|[A-Z])\b²?/g;

type Bundle = { zh: Record<string, unknown>; en: Record<string, unknown> };

/** What is wrong with a bundle of texts, one line per fault; anything that is no bundle has none. */
export function languageFaults(bundle: unknown): string[] {
  if (!isBundle(bundle)) return [];
  const { zh, en } = bundle;
  const keys = new Set([...Object.keys(zh), ...Object.keys(en)]);
  return [...keys].flatMap((key) => {
    if (!(key in zh)) return [`${key}: missing in zh`];
    if (!(key in en)) return [`${key}: missing in en`];
    if (typeof zh[key] !== typeof en[key]) return [`${key}: not the same kind`];
    return entryFaults(key, said(zh[key]), said(en[key]));
  });
}

function entryFaults(key: string, zh: string, en: string): string[] {
  const foreign = /[A-Za-z]{2,}/.test(zh.replace(SHARED, ''));
  return [
    ...(HAN.test(en) ? [`${key}: Han in en: ${en}`] : []),
    ...(HAN.test(zh) || !/\p{Letter}/u.test(zh.replace(SHARED, '')) ? [] : [`${key}: no Han in zh: ${zh}`]),
    ...(HAN.test(zh) && foreign ? [`${key}: English in zh: ${zh}`] : []),
  ];
}

// Functions say something for whichever sample they can read.
function said(entry: unknown): string {
  if (typeof entry === 'string') return entry;
  if (typeof entry !== 'function') return `(${typeof entry})`;
  const samples: unknown[] = ['7', 7, ['7'], { zh: '7', en: '7' }];
  for (const sample of samples) {
    try {
      return String(entry(...Array.from({ length: Math.max(entry.length, 1) }, () => sample)));
    } catch {
      // Not readable as this kind: the next sample is another one.
    }
  }
  return '(no sample fits)';
}

function isBundle(value: unknown): value is Bundle {
  return isRecord(value) && isRecord(value.zh) && isRecord(value.en);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
