import type { Owner } from '#contract/feed.ts';
import type { LocalText } from '#contract/text.ts';

export type FeedId =
  | 'cases'
  | 'investigation'
  | 'fever-visits'
  | 'clinic-status'
  | 'density'
  | 'stock'
  | 'inbound';

export type FeedInfo = { name: LocalText; owner: Owner; cadenceSeconds: number };

const text = (zh: string, en: string): LocalText => ({ zh, en });
const hourSeconds = 3600;
const daySeconds = 24 * hourSeconds;

/** The departments that send, and who of them is on duty for it: a role, never a person. */
export const feeds: Record<FeedId, FeedInfo> = {
  cases: {
    name: text('病例通报', 'Case bulletin'),
    owner: {
      department: text('市卫生健康委', 'Municipal Health Commission'),
      role: text('疫情信息值班员', 'Epidemic information duty officer'),
    },
    cadenceSeconds: daySeconds,
  },
  investigation: {
    name: text('流行病学调查', 'Case investigation'),
    owner: {
      department: text('市疾控中心', 'Municipal CDC'),
      role: text('流调组值班长', 'Investigation shift leader'),
    },
    cadenceSeconds: daySeconds,
  },
  'fever-visits': {
    name: text('发热门诊就诊日报', 'Daily fever-clinic visits'),
    owner: {
      department: text('市卫生健康委医政处', 'Health Commission, medical affairs'),
      role: text('门诊报送值班员', 'Clinic reporting duty officer'),
    },
    cadenceSeconds: daySeconds,
  },
  'clinic-status': {
    name: text('发热门诊实时负荷', 'Fever-clinic load'),
    owner: {
      department: text('市急救中心', 'Municipal Emergency Centre'),
      role: text('调度值班长', 'Dispatch shift leader'),
    },
    cadenceSeconds: hourSeconds,
  },
  density: {
    name: text('发热就诊网格密度', 'Fever density grid'),
    owner: {
      department: text('市数据资源管理局', 'Municipal Data Resources Bureau'),
      role: text('数据平台值班员', 'Data platform duty officer'),
    },
    cadenceSeconds: 6 * hourSeconds,
  },
  stock: {
    name: text('应急物资库存', 'Emergency stock'),
    owner: {
      department: text('市物资保障组（市经信局）', 'Supply Task Force (Economy and Information Bureau)'),
      role: text('物资调度值班员', 'Supply dispatch duty officer'),
    },
    cadenceSeconds: daySeconds,
  },
  inbound: {
    name: text('在途物资', 'Inbound shipments'),
    owner: {
      department: text('市商务局', 'Municipal Commerce Bureau'),
      role: text('物流协调值班员', 'Logistics duty officer'),
    },
    cadenceSeconds: 4 * hourSeconds,
  },
};

export const feedIds = Object.keys(feeds) as FeedId[];

/** Reporter ids of the feeds that one department sends for the whole city. */
export const departments = {
  cases: 'health-commission',
  investigation: 'city-cdc',
  density: 'data-resources-bureau',
  inbound: 'commerce-bureau',
} as const;
