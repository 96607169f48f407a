import { urgencyFinding } from '#features/alerts/alertCounts.ts';
import { clinicSummary } from '#features/clinics/clinicSummary.ts';
import { coverOf } from '#features/supplies/coverOf.ts';
import { coverText } from '#features/supplies/coverText.ts';
import { endpoints } from '#contract/endpoints.ts';
import type { EndpointId, InputOf, ResponseOf } from '#contract/endpoints.ts';
import { hrefOf } from '#contract/endpoint.ts';
import { count, percent } from '#ui/format.ts';
import { sceneNames } from './sceneNames.ts';

/** What a region of a scene must say, by the API's own answers. */
export type Expected = { scene: string; region: string; words: string[] };

async function ask<Id extends EndpointId>(url: string, id: Id, input: InputOf<Id>): Promise<ResponseOf<Id>> {
  const answer = await fetch(url + hrefOf(endpoints[id], input));
  if (!answer.ok) throw new Error(`${id}: ${answer.status}`);
  return endpoints[id].response.parse(await answer.json()) as ResponseOf<Id>;
}

async function cases(url: string): Promise<Expected> {
  const { items } = await ask(url, 'cases', { level: 'city', days: 14 });
  const known = items.filter(({ cumulativeConfirmed }) => cumulativeConfirmed !== null);
  const words = [count(known.at(-1)?.cumulativeConfirmed, 'zh')];
  return { scene: sceneNames.overview, region: '确诊病例', words };
}

async function risk(url: string): Promise<Expected> {
  const [{ items }, regions] = await Promise.all([
    ask(url, 'risk', { level: 'district' }),
    ask(url, 'regions', { level: 'district' }),
  ]);
  const nameOf = new Map(regions.items.map(({ adcode, name }) => [adcode, name.zh]));
  const words = items.map(({ adcode, level }) => `风险 ${level} 级${nameOf.get(adcode)}`);
  return { scene: sceneNames.risk, region: '风险排序', words };
}

async function clinics(url: string): Promise<Expected> {
  const { items } = await ask(url, 'clinics', { limit: 1000 });
  const { count: of, beds } = clinicSummary(items);
  const words = [
    `${of.full}满员`,
    `${of.diverting}分流`,
    `${of['no-report']}未报`,
    `${of.open}接诊`,
    `${beds.taken}/${beds.of}`,
  ];
  return { scene: sceneNames.clinics, region: '发热门诊运行状态', words };
}

async function supplies(url: string): Promise<Expected> {
  const [levels, items, regions] = await Promise.all([
    ask(url, 'supplies', { by: 'district', limit: 1000 }),
    ask(url, 'items', {}),
    ask(url, 'regions', { level: 'district' }),
  ]);
  const itemName = new Map(items.items.map(({ id, name }) => [id, name.zh]));
  const placeName = new Map(regions.items.map(({ adcode, name }) => [adcode, name.zh]));
  const words = levels.items.flatMap((level) => {
    const days = coverOf(level, false);
    if (days === null) return [];
    return [`${placeName.get(level.adcode)} ${itemName.get(level.item)}：${coverText(days, 'zh')} 天`];
  });
  return { scene: sceneNames.supplies, region: '物资可用天数', words };
}

async function feeds(url: string): Promise<Expected> {
  const history = await ask(url, 'feedHistory', { days: 7 });
  const words = history.feeds.map(({ availability }) =>
    percent(availability === null ? null : Math.floor(availability * 1000) / 1000, 'zh', 1),
  );
  return { scene: sceneNames.feeds, region: '数据供给', words };
}

async function alerts(url: string): Promise<Expected> {
  const { items, timeStamp } = await ask(url, 'alerts', { open: 'true', limit: 1000 });
  const words = [urgencyFinding(items, 'zh', Date.parse(timeStamp))];
  return { scene: sceneNames.overview, region: '预警', words };
}

/** One or more figures of every scene, computed from what the API answers now. */
export const expectedBy = (url: string): Promise<Expected[]> =>
  Promise.all([cases, risk, clinics, supplies, feeds, alerts].map((each) => each(url)));
