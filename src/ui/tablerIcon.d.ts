// The package types its root only; importing the root would load all of its 5,900 icons in development and in tests.
declare module '@tabler/icons-react/dist/esm/icons/*.mjs' {
  import type { ComponentType, SVGProps } from 'react';

  const icon: ComponentType<SVGProps<SVGSVGElement>>;
  export default icon;
}
