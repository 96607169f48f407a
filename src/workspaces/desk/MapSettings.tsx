import { LayerSwitch, LegendSwitch, RiskPackSwitch } from '#features/risk/RiskControls.tsx';
import { changeView, useView } from '#view.ts';
import styles from './MapSettings.module.css';

/** What the map shows and by which rules: all of it in the address, so that a link shows the same picture. */
export function MapSettings() {
  const view = useView();
  return (
    <div className={`${styles.settings} no-print`}>
      <LayerSwitch layer={view.layer} onLayer={(layer) => changeView({ layer })} />
      <LegendSwitch legend={view.legend} onLegend={(legend) => changeView({ legend })} />
      <RiskPackSwitch pack={view.pack} onPack={(pack) => changeView({ pack })} />
    </div>
  );
}
