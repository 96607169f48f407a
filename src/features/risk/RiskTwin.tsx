import { countOfPersons } from '#ui/format.ts';
import { pick, useLang, useText } from '#ui/lang.ts';
import { later, useLater } from '#ui/later.ts';
import type { AreaRisk } from './areaRisk.ts';
import { rankAreas } from './rankAreas.ts';
import { reasonWords } from './reasonWords.ts';
import type { LegendKind } from './riskLayer.ts';
import { riskText } from './text.ts';

// Only a desk shows it; a wall never loads it.
const table = later(() => import('./RiskTable.tsx'));

type Props = {
  surface: 'wall' | 'desk';
  areas: readonly AreaRisk[];
  legend: LegendKind;
  selected: string | null;
  onSelect?: ((adcode: string) => void) | undefined;
};

/** The map as a table. On the wall it is there for screen readers only, so nothing in it can be focused. */
export function RiskTwin({ surface, areas, legend, selected, onSelect }: Props) {
  const lang = useLang();
  const text = useText(riskText);
  if (surface === 'desk') {
    return <DeskTwin areas={areas} legend={legend} selected={selected} onSelect={onSelect} />;
  }
  const words = { lang, suppress: true };
  return (
    <table>
      <caption>{text.map}</caption>
      <thead>
        <tr>
          <th scope="col">{text.columnArea}</th>
          <th scope="col">{text.columnClass}</th>
          <th scope="col">{text.columnCumulative}</th>
          <th scope="col">{text.columnReason}</th>
        </tr>
      </thead>
      <tbody>
        {rankAreas(areas).map((area) => (
          <tr key={area.adcode}>
            <th scope="row">{pick(area.name, lang)}</th>
            <td>{area.level ?? text.cannotSay}</td>
            <td>{countOfPersons(area.cumulative, lang, words)}</td>
            <td>{reasonWords(area, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DeskTwin(props: Omit<Props, 'surface'>) {
  const text = useText(riskText);
  const code = useLater(table);
  return code && <code.RiskTable {...props} caption={text.map} />;
}
