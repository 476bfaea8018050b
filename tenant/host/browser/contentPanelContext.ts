/** An enumeration of which the runtime needs nothing but that each name differs from the others. */
const namesAsValues = new Proxy<Record<string, string>>({}, {
  get: (_, name) => (typeof name === 'string' ? name : undefined),
});

/** The content panel beside SharePoint's own editor: absent here, so the property pane shows itself. */
export const contentPanelContext = {
  SPPagesContentPanelPivot: namesAsValues,
  SPPagesContentPanelCommandId: namesAsValues,
  SPPagesContentPanelQOSScenarios: namesAsValues,
  getQOSName: (name: unknown): string => String(name),
  monitorChunkLoad: <T>(_name: string, loading: T): T => loading,
  SPPagesContentPanelProviderContext: {
    getInstance: () => ({
      subscriberContext: undefined,
      stateContext: undefined,
      waitForContext: new Promise<never>(() => undefined),
      addOnMountListener: () => undefined,
      addOnUpdateListener: () => undefined,
    }),
  },
};
