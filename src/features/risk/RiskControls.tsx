import { useQuery } from '@tanstack/react-query';
import { pick, useLang, useText } from '#ui/lang.ts';
import { Segmented } from '#ui/Segmented.tsx';
import { Select } from '#ui/Select.tsx';
import type { LegendKind } from './riskLayer.ts';
import { defaultPack, riskPacksQuery } from './riskPacksQuery.ts';
import { controlsText } from './controlsText.ts';

export type RiskMapLayer = 'risk' | 'density' | 'clinics';

/** Which rules judge the areas. */
export function RiskPackSwitch({
  pack,
  onPack,
}: {
  pack?: string | undefined;
  onPack: (pack: string) => void;
}) {
  const lang = useLang();
  const text = useText(controlsText);
  const packs = useQuery(riskPacksQuery).data?.items ?? [];
  const options = packs.map(({ id, name }) => ({ value: id, label: pick(name, lang) }));
  return (
    <Select
      label={text.packLabel}
      beside
      options={options}
      value={pack ?? defaultPack(packs)?.id ?? ''}
      onChange={onPack}
      disabled={packs.length < 2}
    />
  );
}

/** Class numbers, or the province's five colours with their letters. */
export function LegendSwitch({
  legend,
  onLegend,
}: {
  legend: LegendKind;
  onLegend: (legend: LegendKind) => void;
}) {
  const text = useText(controlsText);
  const choices = [
    { value: 'class', label: text.legendClass },
    { value: 'official', label: text.legendOfficial },
  ] as const;
  return <Segmented label={text.legend} choices={choices} value={legend} onChange={onLegend} />;
}

/** What the map shows. */
export function LayerSwitch({
  layer,
  onLayer,
}: {
  layer: RiskMapLayer;
  onLayer: (layer: RiskMapLayer) => void;
}) {
  const text = useText(controlsText);
  const choices = [
    { value: 'risk', label: text.layerRisk },
    { value: 'density', label: text.layerDensity },
    { value: 'clinics', label: text.layerClinics },
  ] as const;
  return <Segmented label={text.layer} choices={choices} value={layer} onChange={onLayer} />;
}
