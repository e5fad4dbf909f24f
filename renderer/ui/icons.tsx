import { createLucideIcon } from 'lucide-react'

export {
  ArrowDown as WorseIcon,
  ArrowUp as BetterIcon,
  Bookmark as WatchIcon,
  Calendar as CalendarIcon,
  Check as CheckIcon,
  ChevronDown as DownIcon,
  ChevronLeft as LeftIcon,
  ChevronRight as RightIcon,
  Clock as ClockIcon,
  CornerDownLeft as EnterIcon,
  Delete as BackspaceIcon,
  Dices as SurpriseIcon,
  Eye as EyeIcon,
  GripVertical as MoveIcon,
  Heart as HeartIcon,
  type LucideIcon as Icon,
  MapPin as PlaceIcon,
  Maximize as FitIcon,
  Minus as MinusIcon,
  Monitor as SystemIcon,
  Moon as MoonIcon,
  Pencil as PenIcon,
  Pin as PinIcon,
  Plus as PlusIcon,
  RefreshCw as AgainIcon,
  Search as SearchIcon,
  Sun as SunIcon,
  Trash2 as TrashIcon,
  TriangleAlert as WarnIcon,
  Users as PeopleIcon,
  X as CloseIcon,
} from 'lucide-react'

/** Two waves, one above the other: as good as each other. */
export const SimilarIcon = createLucideIcon('similar', [
  ['path', { d: 'M4 9.5c2.7-3 5.3-3 8 0s5.3 3 8 0', key: 'upper' }],
  ['path', { d: 'M4 16c2.7-3 5.3-3 8 0s5.3 3 8 0', key: 'lower' }],
])
