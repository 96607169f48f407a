import { CoverMatrix } from '#features/supplies/CoverMatrix.tsx';
import { ShortageList } from '#features/supplies/ShortageList.tsx';
import { SupplyHistory } from '#features/supplies/SupplyHistory.tsx';
import { SupplyTable } from '#features/supplies/SupplyTable.tsx';
import { changeView, useView } from '#view.ts';
import type { Scope } from './scope.ts';
import { SplitView } from './SplitView.tsx';

type Place = { item: string; district: string; site?: string };

/** A place of the whole city's matrix keeps the whole city in view; its district is then part of the choice. */
const choose = (place: Place) => changeView({ item: place.item, area: place.district, site: place.site });

/** What is short in my district, when it runs out, and the history behind it. */
export function SuppliesPage({ scope }: { scope: Scope }) {
  const view = useView();
  const district = view.area ?? scope.district;
  const chosen = view.item && district ? { item: view.item, district } : null;
  const chosenSite = chosen && view.site ? { ...chosen, site: view.site } : null;
  return (
    <SplitView
      list={
        scope.district ? (
          <SupplyTable district={scope.district} selected={chosenSite} onSelect={choose} />
        ) : (
          <CoverMatrix surface="desk" selected={chosen} onSelect={choose} />
        )
      }
      detail={
        chosen ? (
          <>
            <SupplyHistory {...chosen} site={view.site} />
            {!scope.district && (
              <SupplyTable
                narrow
                district={chosen.district}
                item={chosen.item}
                selected={chosenSite}
                onSelect={choose}
              />
            )}
          </>
        ) : (
          <ShortageList surface="desk" district={scope.district} onSelect={choose} />
        )
      }
      always={chosen === null}
      onBack={() => changeView({ item: undefined, area: undefined, site: undefined })}
    />
  );
}
