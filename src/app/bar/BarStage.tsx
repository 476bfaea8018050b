import * as React from 'react';
import { Place } from '../../domain/links/Place';
import { Host } from '../../host/Host';
import { placeAddress } from '../../host/threadLink';
import { ThemeValues } from '../../host/ThemeValues';
import { Bar, BarPart, BarProps } from '../../ui/bar/Bar';
import { LayerScope } from '../../ui/theme/LayerScope';
import { ThemeContext } from '../../ui/theme/ThemeContext';
import { toVariables } from '../../ui/theme/toVariables';
import type { BarPanels } from './openBarPanels';

const home: Place = { kind: 'page', page: 'home' };

export interface BarState {
  readonly newCount: number | undefined;
  readonly hasShortcuts: boolean;
}

export interface BarStageProps {
  readonly host: Host;
  readonly site?: string;
  readonly siteUrl: string;
  readonly strings: BarProps['words'];
  readonly theme: ThemeValues;
  readonly state: BarState;
}

/** The bar, and what is loaded behind it when it is first used. */
export function BarStage({ host, site, siteUrl, strings, theme, state }: BarStageProps): JSX.Element {
  const variables = React.useMemo(() => {
    const values = toVariables(theme);
    return Object.fromEntries(Object.keys(values).map((name) => [`--${name}`, values[name]])) as React.CSSProperties;
  }, [theme]);
  const [panels, setPanels] = React.useState<BarPanels>();
  const [asked, setAsked] = React.useState<{ readonly part: BarPart; readonly typed: string; readonly turn: number }>();
  const [failed, setFailed] = React.useState(false);
  const loading = React.useRef<Promise<BarPanels>>();
  const field = React.useRef<HTMLInputElement>(null);
  const bell = React.useRef<HTMLButtonElement>(null);

  const load = React.useCallback((): void => {
    if (loading.current) return;
    setFailed(false);
    loading.current = import(/* webpackChunkName: 'torget-bar-panels' */ './openBarPanels').then(({ openBarPanels }) => openBarPanels({ host, site }));
    loading.current.then(setPanels, () => {
      loading.current = undefined;
      setFailed(true);
    });
  }, [host, site]);
  React.useEffect(
    () => () => {
      loading.current?.then((opened) => opened.close(), () => undefined);
    },
    []
  );

  const use = (part: BarPart, typed: string = ''): void => {
    setAsked((before) => ({ part, typed, turn: (before?.turn ?? 0) + 1 }));
    load();
  };
  React.useEffect(() => {
    if (!state.hasShortcuts) return undefined;
    const hear = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.code !== 'KeyK') return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [state.hasShortcuts]);

  const isLoading: boolean = asked !== undefined && !panels && !failed;
  return (
    <ThemeContext.Provider value={variables}>
      <LayerScope>
        <Bar
          words={strings}
          locale={host.locale}
          home={placeAddress(siteUrl, home)}
          newCount={state.newCount}
          hasShortcuts={state.hasShortcuts}
          loading={isLoading ? asked?.part : undefined}
          failed={failed}
          onUse={use}
          onNear={load}
          fieldRef={field}
          bellRef={bell}
          search={panels && asked?.part === 'search' ? <panels.Search theme={theme} field={field} begun={asked.typed} hasShortcuts={state.hasShortcuts} /> : undefined}
        >
          {panels && asked && asked.part !== 'search' && (
            <panels.Panel key={asked.turn} theme={theme} part={asked.part} bell={bell} onClose={() => setAsked(undefined)} />
          )}
        </Bar>
      </LayerScope>
    </ThemeContext.Provider>
  );
}
