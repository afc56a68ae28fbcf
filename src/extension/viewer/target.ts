import type {Selected} from '../tab-record.ts';
import type {Target} from './pages-view.tsx';
import type {ViewerState} from './viewer-session.ts';

/** Where in the pages the finding is that is looked at; null where it is on no page. */
export function targetOf(state: ViewerState, selected: Selected | null): Target | null {
  if (state.step !== 'checked' || !selected) return null;
  const figures = state.outcome.findings.find(({id}) => id === selected.finding)?.figures ?? [];
  const named = selected.figure === undefined ? undefined : figures[selected.figure];
  const figure = named?.page === undefined ? figures.find(own => own.page !== undefined) : named;
  if (figure?.page === undefined) return null;
  return {page: figure.page, ...(figure.box ? {box: figure.box} : {}), turn: selected.turn};
}
