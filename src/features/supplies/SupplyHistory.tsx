import { useQuery } from '@tanstack/react-query';
import { all } from '#api/q.ts';
import { basisOf } from '#api/useFreshness.ts';
import { bandOption } from '#ui/chart/bandOption.ts';
import type { ChartRoles } from '#ui/chart/bandOption.ts';
import { bandLines } from '#ui/chart/bandTable.ts';
import { forecastLines, forecastOption } from '#ui/chart/forecastOption.ts';
import { LazyChart } from '#ui/chart/LazyChart.tsx';
import { count, day, upToDay } from '#ui/format.ts';
import { pick, textOf, useLang, useText } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import { Panel } from '#ui/Panel.tsx';
import { combineQueries } from '#ui/query.ts';
import type { SupplyLevel } from '#contract/supply.ts';
import { flowChart, flowLines, historyTable, stockChart } from './historyCharts.ts';
import type { StockChart } from './historyCharts.ts';
import { namesOf } from './names.ts';
import { stockSeries } from './stockSeries.ts';
import type { StockSeries } from './stockSeries.ts';
import { stockoutText } from './stockoutText.ts';
import styles from './SupplyHistory.module.css';
import { districtsQuery, itemsQuery } from './supplyRegister.ts';
import { suppliesDeskText } from './deskText.ts';
import { suppliesText } from './text.ts';
import { useSupplyFreshness } from './useSupplyFreshness.ts';

type Props = {
  item: string;
  district: string;
  /** One site of the district; all of them together where absent. */
  site?: string | undefined;
  days?: number;
};

/** One item at one place: stock day by day, what left and came, and when it is expected to run out. */
export function SupplyHistory({ item, district, site, days = 28 }: Props) {
  'use memo';
  const lang = useLang();
  const text = useText(suppliesDeskText);
  const shared = useText(suppliesText);
  const fresh = useSupplyFreshness();
  const place =
    site === undefined ? { by: 'district' as const, district } : { by: 'site' as const, district, site };
  const history = useQuery(
    all('supplyHistory', { item, district, ...(site !== undefined && { site }), days }),
  );
  const levels = useQuery(all('supplies', { item, ...place }));
  const items = useQuery(itemsQuery);
  const districts = useQuery(districtsQuery);
  const query = combineQueries({ history, levels, items, districts });
  return (
    <Panel
      title={text.history}
      query={query}
      freshness={({ history }) => fresh(history.items.map(({ provenance }) => provenance))}
      basis={({ history }) => basisOf(history.items.map(({ provenance }) => provenance))}
      isEmpty={({ history }) => history.items.length === 0}
      empty={text.historyEmpty}
      finding={(data) => {
        const level = data.levels.items[0];
        if (!level) return null;
        const names = namesOf(data.items.items, data.districts.items, lang);
        return finding(level, shared.historyOf(names.item(item), names.place(level)), names.unit(item), lang);
      }}
    >
      {({ history, levels }) => {
        const level = levels.items[0] ?? null;
        return <Charts series={stockSeries(history.items, level)} level={level} />;
      }}
    </Panel>
  );
}

function Charts({ series, level }: { series: StockSeries; level: SupplyLevel | null }) {
  const lang = useLang();
  const text = useText(suppliesDeskText);
  const table = historyTable(series, lang);
  const stock = stockChart(series, level, lang);
  const flow = flowChart(series, lang);
  const upTo = series.lastDay === null ? '' : upToDay(series.lastDay, lang);
  const lastDay = series.lastDay === null ? '' : day(series.lastDay, lang);
  return (
    <div className={styles.charts}>
      {level && level.reasons.length > 0 && (
        <ul className={styles.reasons}>
          {level.reasons.map((reason) => (
            <li key={reason.zh}>{pick(reason, lang)}</li>
          ))}
        </ul>
      )}
      <div className={styles.stock}>
        <LazyChart
          option={(roles) => optionOf(stock, roles)}
          label={text.history}
          table={table}
          tip={(index) => stockLines(stock, index)}
          caption={[upTo, stock.forecast && text.bandIs(lastDay)].filter(Boolean).join(text.comma)}
        />
      </div>
      <div className={styles.flow}>
        <LazyChart
          option={(roles) => optionOf(flow, roles)}
          label={text.flow}
          table={table}
          tip={(index) => flowLines(flow, index)}
          caption={text.flow}
        />
      </div>
    </div>
  );
}

const optionOf = ({ chart, forecast }: StockChart, roles: ChartRoles) =>
  forecast ? forecastOption(chart, forecast, roles) : bandOption(chart, roles);

const stockLines = ({ chart, forecast }: StockChart, at: number) =>
  forecast ? forecastLines(chart, forecast, at) : bandLines(chart, at);

function finding(level: SupplyLevel, what: string, unit: string, lang: Lang): string {
  const text = textOf(suppliesDeskText, lang);
  const stock = `${what} ${count(level.onHand, lang)} ${unit}`.trim();
  if (level.onHand === 0) return text.emptyNow(what);
  return level.stockout
    ? text.historyFinding(stock, stockoutText(level, lang))
    : text.historyNoForecast(stock);
}
