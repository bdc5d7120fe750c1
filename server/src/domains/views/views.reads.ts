import { isMine } from '../../shared/reads/own.sql.ts';
import type { Reads } from '../../shared/reads/reads.ts';
import { SavedView } from './saved-view.entity.ts';
import { savedViewList } from './saved-views.list.ts';

export const savedViewReads: Reads = { entity: SavedView, computed: { mine: isMine }, ...savedViewList.reads };
