import { Button } from '../ui/button.tsx'
import { FitIcon, MinusIcon, PlusIcon } from '../ui/icons.tsx'
import styles from './map-picture.module.css'

/** One press of + or −. */
export const ZOOM_STEP = 1.5

/** Buttons that enlarge the picture. */
export function MapZoom(props: { readonly onZoom: (factor: number) => void; readonly onFit: () => void }) {
  const buttons = [
    { icon: MinusIcon, label: 'Smaller', act: () => props.onZoom(1 / ZOOM_STEP) },
    { icon: PlusIcon, label: 'Larger', act: () => props.onZoom(ZOOM_STEP) },
    { icon: FitIcon, label: 'Show the whole map', act: props.onFit },
  ]
  return (
    <fieldset className={styles.zoom}>
      <legend className="vh">Enlarge</legend>
      {buttons.map(({ icon, label, act }) => (
        <Button key={label} variant="quiet" icon={icon} isIconOnly aria-label={label} onPress={act} />
      ))}
    </fieldset>
  )
}
