import { controlsText } from '#features/risk/controlsText.ts';
import { LayerSwitch, LegendSwitch, RiskPackSwitch } from '#features/risk/RiskControls.tsx';
import { RefusedPacks } from '#features/risk/why/RefusedPacks.tsx';
import { Button } from '#ui/Button.tsx';
import { useText } from '#ui/lang.ts';
import { changeView, useView } from '#view.ts';
import styles from './MapSettings.module.css';

/** What the map shows and by which rules: all of it in the address, so that a link shows the same picture. */
export function MapSettings() {
  const view = useView();
  const text = useText(controlsText);
  const supposing = view.whatif !== undefined;
  // The thresholds of one pack mean nothing in another.
  const setPack = (pack: string) => changeView({ pack, ...(supposing && { whatif: '' }) });
  return (
    <div className={`${styles.settings} no-print`}>
      {!supposing && <LayerSwitch layer={view.layer} onLayer={(layer) => changeView({ layer })} />}
      <LegendSwitch legend={view.legend} onLegend={(legend) => changeView({ legend })} />
      <RiskPackSwitch pack={view.pack} onPack={setPack} />
      <Button aria-pressed={supposing} onClick={() => changeView({ whatif: supposing ? undefined : '' })}>
        {supposing ? text.endWhatIf : text.whatIf}
      </Button>
      <RefusedPacks />
    </div>
  );
}
