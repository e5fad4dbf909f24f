import { client, messageOf } from '../app/api.ts'
import { go } from '../app/route.ts'
import { Button } from '../ui/button.tsx'
import { ToggleChip } from '../ui/chip.tsx'
import { PenIcon, PlusIcon, WatchIcon } from '../ui/icons.tsx'
import { toast } from '../ui/toast.tsx'
import styles from './film-screen.module.css'

export interface FilmActionsProps {
  readonly filmId: string
  readonly isSeen: boolean
  readonly isOnWatchlist: boolean
  readonly onEdit: () => void
}

export function FilmActions({ filmId, isSeen, isOnWatchlist, onEdit }: FilmActionsProps) {
  const setWatchlist = (isOn: boolean) => {
    const change = isOn ? client.watchlist.add : client.watchlist.remove
    change.mutate({ filmId }).catch((error) => toast({ text: messageOf(error), tone: 'bad' }))
  }
  return (
    <div className={styles.actions}>
      <Button icon={PlusIcon} onPress={() => go({ screen: 'entry', filmId })}>
        {isSeen ? 'Log it again' : 'Log it'}
      </Button>
      <ToggleChip
        shape="square"
        className={styles.watchlist}
        icon={WatchIcon}
        isSelected={isOnWatchlist}
        onChange={setWatchlist}
      >
        {isSeen ? 'See again' : 'Watchlist'}
      </ToggleChip>
      <Button icon={PenIcon} isIconOnly aria-label="Edit the film" onPress={onEdit} />
    </div>
  )
}
