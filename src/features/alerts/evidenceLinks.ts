import type { Alert } from '#contract/alert.ts';

/** What a workspace does when a person wants to see the records behind an alert. */
export type OpenEvidence = {
  clinic?: (id: string) => void;
  supply?: (about: { item: string | null; site: string | null }) => void;
  feed?: (id: string) => void;
  district?: (adcode: string) => void;
};

export type EvidenceLink = {
  label: 'openClinic' | 'openSupply' | 'openFeed' | 'openDistrict';
  go: () => void;
};

/** One link per kind of record that the alert names and the workspace can open. */
export function evidenceLinks(
  alert: Pick<Alert, 'evidence' | 'district'>,
  open: OpenEvidence,
): EvidenceLink[] {
  const { clinic, item, site, feed } = alert.evidence;
  const links: EvidenceLink[] = [];
  if (clinic !== undefined && open.clinic) {
    const go = open.clinic;
    links.push({ label: 'openClinic', go: () => go(clinic) });
  }
  if ((item !== undefined || site !== undefined) && open.supply) {
    const go = open.supply;
    links.push({ label: 'openSupply', go: () => go({ item: item ?? null, site: site ?? null }) });
  }
  if (feed !== undefined && open.feed) {
    const go = open.feed;
    links.push({ label: 'openFeed', go: () => go(feed) });
  }
  if (open.district) {
    const go = open.district;
    links.push({ label: 'openDistrict', go: () => go(alert.district) });
  }
  return links;
}
