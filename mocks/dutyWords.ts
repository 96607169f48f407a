import type { Alert, AlertAction } from '#contract/alert.ts';
import type { Owner } from '#contract/feed.ts';
import type { LocalText } from '#contract/text.ts';

type Topic = Alert['topic'];
type Verdict = NonNullable<Alert['verdict']>;

const text = (zh: string, en: string): LocalText => ({ zh, en });

const owners: Record<Topic, { department: LocalText; role: LocalText }> = {
  'fever-clinic': {
    department: text('卫生健康局', 'Health Bureau'),
    role: text('医政科值班员', 'Medical affairs duty officer'),
  },
  'clinic-load': {
    department: text('卫生健康局', 'Health Bureau'),
    role: text('门诊调度值班员', 'Clinic dispatch duty officer'),
  },
  supply: {
    department: text('物资保障组', 'Supply Task Force'),
    role: text('物资调度值班员', 'Supply dispatch duty officer'),
  },
  risk: {
    department: text('疾控中心', 'CDC'),
    role: text('流调组值班长', 'Investigation shift leader'),
  },
  feed: {
    department: text('数据资源局', 'Data Resources Bureau'),
    role: text('数据平台值班员', 'Data platform duty officer'),
  },
};

/** The district's department that takes an alert of this kind on. */
export function ownerFor(topic: Topic, district: LocalText): Owner {
  const { department, role } = owners[topic];
  return {
    department: text(`${district.zh}${department.zh}`, `${district.en} ${department.en}`),
    role,
  };
}

const acknowledged: Record<Topic, string[]> = {
  'fever-clinic': ['已收到，正在联系各发热门诊核对就诊数。', '已知悉，请区疾控一并查看主诉构成。'],
  'clinic-load': ['已收到，正与门诊值班主任通话。', '已知悉，先看下一小时候诊变化。'],
  supply: ['已收到，正在核对库存与在途。', '已知悉，请保管员复点实物。'],
  risk: ['已收到，请流调组整理病例关联。', '已知悉，提请区指挥部会商。'],
  feed: ['已收到，正在联系报送单位。', '已知悉，先查接口日志。'],
};

const handedOver: Record<Topic, string[]> = {
  'fever-clinic': ['转医政科牵头核实，今日内反馈。', '请医政科与疾控联合核查。'],
  'clinic-load': ['请门诊调度组到场了解，必要时分流。', '转调度组处理，两小时内回告。'],
  supply: ['转物资组核实缺口并安排调拨。', '请物资组联系供货方确认到货时间。'],
  risk: ['请流调组牵头，街道配合。', '转疾控落实病例轨迹核查。'],
  feed: ['转数据平台排查。', '请数据平台与报送单位对接。'],
};

const verified: Record<Topic, Record<Verdict, string[]>> = {
  'fever-clinic': {
    true: [
      '电话核实三家门诊，就诊确有增加，多为近期外地返回人员。',
      '现场查看属实，呼吸道症状占多数，已采样送检。',
    ],
    false: ['核实为季节性流感就诊增多，未见聚集。', '系单位集中体检带来的就诊，症状不符。'],
    'data-error': ['门诊误将普通门诊并入发热门诊，已要求更正。', '同一批数据重复上报。'],
  },
  'clinic-load': {
    true: ['现场核实，候诊区已满，医生增至四名。', '与值班主任核实属实，隔离床位紧张。'],
    false: ['候诊多为取报告人员，接诊正常。', '系统未及时叫号，实际候诊不多。'],
    'data-error': ['分诊系统重复计数，已联系厂家。', '床位数未更新，实际有空床。'],
  },
  supply: {
    true: ['复点属实，按现用量撑不到下批到货。', '实物与账面一致，确有缺口。'],
    false: ['另有一批已到库未入账，短期无缺口。', '用量为一次性发放，后续回落。'],
    'data-error': ['出库单重复录入，已冲销。', '计量单位填错，已更正。'],
  },
  risk: {
    true: ['病例数与疾控台账一致，存在家庭聚集。', '核对属实，密接已全部落位。'],
    false: ['病例归属地重复计算。'],
    'data-error': ['病例归属地录入有误，已更正。'],
  },
  feed: {
    true: ['接口确已中断，报送单位正在恢复。', '核实为前置机故障。'],
    false: ['按计划停机维护，已提前报备。'],
    'data-error': ['时间戳有误，数据实际已到。'],
  },
};

const acting: Record<Topic, string[]> = {
  'fever-clinic': ['已增派两组流调人员，街道同步摸排外地返回人员。', '增开一间诊室，全部发热病人核酸采样。'],
  'clinic-load': ['启动分流，引导至邻近门诊，增派护士两名。', '120 暂缓向该院转送发热病人。'],
  supply: ['已向市储备库申请调拨，预计次日上午到。', '由邻近院区先行借用，供货方加急发货。'],
  risk: ['相关小区封闭管理，开展全员健康监测。', '暂停辖区聚集性活动，落实十四日居家观察。'],
  feed: ['启用电话报数，接口由平台组连夜修复。', '切换备用线路补传数据。'],
};

const closedTrue: Record<Topic, { gone: string[]; standing: string[] }> = {
  'fever-clinic': {
    gone: ['就诊数回落至预期，采样结果均已回报。', '连续两日正常，转日常监测。'],
    standing: ['已纳入区级每日会商，按日跟踪，不再单独挂单。', '处置措施全部到位，转常态监测。'],
  },
  'clinic-load': {
    gone: ['候诊恢复正常，分流解除。', '床位已腾出，接诊正常。'],
    standing: ['已长期增设诊室，按新接诊能力管理。', '转区级统一调度，每日通报。'],
  },
  supply: {
    gone: ['调拨物资已入库，可用天数恢复。', '到货已签收，缺口解除。'],
    standing: ['已列入市级统配名单，每日定量配送。', '采购合同已签，转每日调度跟踪。'],
  },
  risk: {
    gone: ['连续无新增，风险等级已下调。', '等级回落，转常态防控。'],
    standing: ['管控措施全部落实，转区指挥部每日研判。', '已纳入分区分级管理，按日研判。'],
  },
  feed: {
    gone: ['数据已恢复并补齐。', '接口恢复，缺报已补传。'],
    standing: ['已改为人工报数，接口改造另行立项。'],
  },
};

const closedOther: Record<Exclude<Verdict, 'true'>, string[]> = {
  false: ['核实无异常，结案。', '情况已说明，不需处置。'],
  'data-error': ['数据已更正，结案。', '已督促报送单位整改，结案。'],
};

const judged: Record<Verdict, string[]> = {
  true: ['事后核对台账，确有其事。', '复盘确认，当时信号属实。'],
  false: ['复盘认为不构成异常，改判不属实。', '事后查明为正常波动。'],
  'data-error': ['报送单位事后更正数据，信号由错报引起。', '复核发现数据重复，判为数据错误。'],
};

function sentences(topic: Topic, action: AlertAction, verdict: Verdict, cleared: boolean): string[] {
  switch (action) {
    case 'acknowledge':
      return acknowledged[topic];
    case 'assign':
      return handedOver[topic];
    case 'verify':
      return verified[topic][verdict];
    case 'act':
      return acting[topic];
    case 'close':
      return verdict === 'true' ? closedTrue[topic][cleared ? 'gone' : 'standing'] : closedOther[verdict];
    case 'judge':
      return judged[verdict];
    case 'shelve':
      return ['暂缓处理。'];
  }
}

/** What somebody on duty writes when taking this step; `luck` in [0, 1) chooses the wording. */
export function noteFor(
  step: { topic: Topic; action: AlertAction; verdict: Verdict; cleared: boolean },
  luck: number,
): string {
  const known = sentences(step.topic, step.action, step.verdict, step.cleared);
  return known[Math.floor(luck * known.length)] ?? '已处理。';
}
